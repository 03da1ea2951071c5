"""`metastudio resolve`: say which object a create made, where the provider found several that it may be."""

from pathlib import Path

import click

from ..errors import ConfigurationError
from ..lifecycle.journal import Entry, Journal, default_folder

NONE = "none"


@click.command()
@click.argument("entry")
@click.argument("id")
@click.option(
    "--journal",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="HW_METASTUDIO_JOURNAL",
    default=default_folder,
    show_default="~/.pulumi/metastudio/creates",
    help="Folder of the create journal.",
)
def resolve(entry: str, id: str, folder: Path | None) -> None:
    """Say that the create with this ENTRY of the create journal made the object ID, or `none` of those in question.

    The error of the create names the entry and these objects. The next `pulumi up` goes on with the answer.
    """
    try:
        journal = Journal(folder)
        found = journal.find(entry)
        if found is None:
            raise click.ClickException(f"{journal.path(entry)} does not exist: the outcome of that create is known.")
        answer(journal, found, id)
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from None


def answer(journal: Journal, entry: Entry, id: str) -> None:
    """Keep the answer for the next run."""
    if entry.id is not None:
        raise click.ClickException(f"{entry.urn} was created as {entry.id}: there is nothing to say.")
    if id == NONE:
        journal.exclude(entry.key, entry.asked)
        click.echo(f"{entry.urn} is none of {', '.join(entry.asked) or 'the objects'}. `pulumi up` goes on with it.")
    elif id in entry.asked:
        journal.add(entry.key, id=id)
        click.echo(f"{entry.urn} is {id}. `pulumi up` goes on with it.")
    else:
        raise click.ClickException(
            f"{id} is none of the objects in question: {', '.join(entry.asked) or 'there are none'}."
        )
