"""`metastudio`: the group of subcommands."""

from importlib import import_module

import click

COMMANDS = ("doctor", "install", "resolve", "simulate", "uninstall", "whoami")
"""Modules of this package; each has a click command of its own name."""


class Commands(click.Group):
    """Imports a subcommand when it is asked for, so that `metastudio --help` needs no extra."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"metastudio_provider.cli.{cmd_name}"), cmd_name)
        return command


@click.group(cls=Commands)
@click.version_option(package_name="metastudio-provider", prog_name="metastudio")
def main() -> None:
    """Tools around the MetaStudio provider for Pulumi."""
