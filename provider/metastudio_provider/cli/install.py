"""`metastudio install`: install the plugin of this Python environment for Pulumi."""

import os
import shlex
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import click

from .. import __version__


def default_home(home_folder: Callable[[], Path] = Path.home) -> Path:
    """Pulumi's home folder where nothing else is set; raises UsageError for an account without a home folder."""
    try:
        return home_folder() / ".pulumi"
    except RuntimeError:
        raise click.UsageError("This account has no home folder: set HOME or PULUMI_HOME, or give --home.") from None


@click.command()
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="PULUMI_HOME",
    default=default_home,
    show_default="~/.pulumi",
    help="Pulumi's home folder.",
)
def install(home: Path) -> None:
    """Install the plugin for YAML, TypeScript, Go, C# and `pulumi do`.

    Pulumi then starts it with the Python of this environment, whatever PATH says. `pulumi plugin rm resource
    metastudio` removes it again.
    """
    folder = home / "plugins" / f"resource-metastudio-v{__version__}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        starter = write_starter(folder, sys.executable, windows=os.name == "nt")
    except OSError as error:
        raise click.ClickException(f"{folder} cannot be written: {error.strerror or error}") from None
    click.echo(f"Installed metastudio {__version__}: {starter}")
    if on_path := shutil.which("pulumi-resource-metastudio"):
        click.echo(
            f"Pulumi prefers the one on PATH, {on_path}, and warns of it in each run: set "
            "PULUMI_IGNORE_AMBIENT_PLUGINS=true to use the installed one."
        )
    if other := home_of_account(home):
        click.echo(f"Some builds of Pulumi look into {other} whatever HOME says: set PULUMI_HOME={home} for both.")


def home_of_account(home: Path) -> Path | None:
    """Pulumi's home in the account's own folder, where HOME alone leads to another one."""
    if os.name == "nt" or "PULUMI_HOME" in os.environ or home != Path(os.environ.get("HOME", "")) / ".pulumi":
        return None
    import pwd  # there is none on Windows

    try:
        own = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".pulumi"
    except KeyError:  # an account without an entry, as in some containers
        return None
    return own if own != home else None


def write_starter(folder: Path, python: str, *, windows: bool) -> Path:
    """The program that Pulumi starts: it runs the provider with this Python. Returns its path."""
    if windows:
        starter = folder / "pulumi-resource-metastudio.cmd"
        starter.write_text(f'@"{python}" -m metastudio_provider %*\r\n', encoding="utf-8")
    else:
        starter = folder / "pulumi-resource-metastudio"
        starter.write_text(f'#!/bin/sh\nexec {shlex.quote(python)} -m metastudio_provider "$@"\n', encoding="utf-8")
        starter.chmod(0o755)
    return starter
