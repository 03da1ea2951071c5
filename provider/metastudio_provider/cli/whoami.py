"""`metastudio whoami`: who the provider would be, where it would work, and where each of that comes from."""

import os
from pathlib import Path

import click

from ..errors import MetaStudioError
from .stack import configured

STACK = click.option("--stack", "-s", help="Stack whose configuration counts; by default the selected one.")
CWD = click.option(
    "--cwd",
    "-C",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path.cwd,
    show_default="this one",
    help="Folder of the Pulumi project.",
)
OFFLINE = click.option("--offline", is_flag=True, help="Send no request.")


@click.command()
@STACK
@CWD
@OFFLINE
def whoami(stack: str | None, folder: Path, offline: bool) -> None:
    """Show which user or agency, project, region and endpoint would be used, and where each comes from.

    Settings come from the stack in this folder, the environment and profile files, as in `pulumi up`. No secret is
    shown. An explicit provider in a program has settings of its own, which only the program knows.
    """
    from ..api.client import Client
    from ..call import Call
    from ..settings.model import Settings
    from ..values.shape import spell_text as spelled
    from . import signed_in

    found = configured(folder, stack)
    if found.trouble:
        click.echo(f"The configuration of the stack is left out: {found.trouble}", err=True)
    try:
        settings = Settings.resolve(found.values, os.environ)
        for line in signed_in.used(settings, found.place):
            say(line.subject, spelled(line.text))
        if offline:
            return
        client = Client(settings.model_copy(update={"max_retries": 0}))
        try:
            for line in signed_in.asked(client, found.place, Call(deadline=None)):
                say(line.subject, spelled(line.text))
        finally:
            client.close()
    except MetaStudioError as error:
        raise click.ClickException(spelled(str(error))) from None


def say(subject: str, text: str) -> None:
    """One line of the table."""
    click.echo(f"{subject:<12} {text}")
