"""`metastudio install`: install the plugin of this Python environment for Pulumi."""

import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import click

from .. import __version__
from .installed import Installed, installed, place, write_starter


def default_home(home_folder: Callable[[], Path] = Path.home) -> Path:
    """Pulumi's home folder where nothing else is set; raises UsageError for an account without a home folder."""
    try:
        return home_folder() / ".pulumi"
    except RuntimeError:
        raise click.UsageError("This account has no home folder: set HOME or PULUMI_HOME, or give --home.") from None


HOME = click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="PULUMI_HOME",
    default=default_home,
    show_default="~/.pulumi",
    help="Pulumi's home folder.",
)


@click.command()
@HOME
def install(home: Path) -> None:
    """Install the plugin for YAML, TypeScript, Go, C# and `pulumi do`.

    Pulumi then starts it with the Python of this environment, whatever PATH says. `metastudio uninstall` removes it.
    """
    folder = place(home, __version__)
    before = Installed(folder).python
    try:
        folder.mkdir(parents=True, exist_ok=True)
        starter = write_starter(folder, sys.executable, windows=os.name == "nt")
    except OSError as error:
        raise click.ClickException(f"{folder} cannot be written: {error.strerror or error}") from None
    click.echo(f"Installed metastudio {__version__}: {starter}")
    if before and before != sys.executable:
        click.echo(f"It replaces the one that was started with {before}.")
    for other in installed(home):
        if other.version != __version__:
            click.echo(beside(other))
    if on_path := plugin_on_path():
        gone = interpreter_gone(Path(on_path))
        what = (
            f"which does not start, as {gone} is gone: install the distribution again, or"
            if gone
            else "and warns of it in each run:"
        )
        click.echo(
            f"Pulumi prefers the one on PATH, {on_path}, {what} set PULUMI_IGNORE_AMBIENT_PLUGINS=true to use the "
            "installed one."
        )
    if elsewhere := home_of_account(home):
        click.echo(f"Some builds of Pulumi look into {elsewhere} whatever HOME says: set PULUMI_HOME={home} for both.")


def beside(other: Installed) -> str:
    """What another version that is installed means."""
    remove = f"`metastudio uninstall --version {other.version}` removes it"
    if other.python == sys.executable:
        return f"Beside it is {other.version}, which starts {__version__} too: this environment has no other; {remove}."
    if other.python is None or not Path(other.python).exists():
        return f"Beside it is {other.version}, which cannot start: its Python is gone; {remove}."
    return (
        f"Beside it is {other.version} of {other.python}. Pulumi takes the newest, unless a program's SDK asks for a "
        f"version; {remove}."
    )


def plugin_on_path() -> str | None:
    """The plugin that Pulumi finds on PATH."""
    return shutil.which("pulumi-resource-metastudio")


def interpreter_gone(script: Path) -> str | None:
    """The Python that a script of an environment names, where it is not there any more: the environment was moved."""
    try:
        with script.open("rb") as file:
            first, second = file.readline(), file.readline()
    except OSError:
        return None
    # A long path stands in the second line: '''exec' /path/to/python "$0" "$@".
    found = re.match(rb"#!\s*(\S*python\S*)", first) or re.match(rb"'{3}exec' \"?([^\"]*?python[^\s\"]*)", second)
    return None if found is None or Path(os.fsdecode(found[1])).exists() else os.fsdecode(found[1])


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
