"""`metastudio uninstall`: take the plugin out of Pulumi's home."""

from pathlib import Path

import click

from .. import __version__
from .install import HOME, plugin_on_path
from .installed import installed


@click.command()
@HOME
@click.option("--version", default=__version__, show_default=True, help="Version to remove.")
@click.option("--all", "every", is_flag=True, help="Remove every version.")
def uninstall(home: Path, version: str, every: bool) -> None:
    """Remove what `metastudio install` installed. This Python distribution stays."""
    found = {one.version: one for one in installed(home)}
    chosen = found if every else {name: one for name, one in found.items() if name == version.removeprefix("v")}
    for name, one in chosen.items():
        if not one.ours:
            click.echo(f"{one.folder} was installed by something else: `pulumi plugin rm resource metastudio {name}`.")
            continue
        try:
            one.remove()
        except OSError as error:
            raise click.ClickException(f"{one.folder} cannot be removed: {error.strerror or error}") from None
        click.echo(f"Removed metastudio {name} from {home}.")
    if not chosen:
        what = "metastudio" if every else f"metastudio {version}"
        click.echo(f"There is no {what} in {home}; installed are: {', '.join(found) or 'none'}.")
    if on_path := plugin_on_path():
        click.echo(f"Pulumi finds the one on PATH still, {on_path}: it goes with `pip uninstall metastudio-provider`.")
