"""What of this machine matters to a run: the engine, the plugin, the backend, the create journal."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from .. import __version__
from ..engine.project import project_file
from ..errors import ConfigurationError
from ..lifecycle.journal import Journal
from ..lifecycle.owner import backend_of
from .findings import Finding
from .install import beside, home_of_account, interpreter_gone
from .installed import installed

PLUGIN = "pulumi-resource-metastudio"
IGNORE_PATH = "PULUMI_IGNORE_AMBIENT_PLUGINS"


def engine(path: str) -> Iterator[Finding]:
    """The `pulumi` that `path` (PATH) leads to."""
    found = shutil.which("pulumi", path=path)
    if found is None:
        yield Finding("wrong", "engine", "pulumi is not on PATH.", "https://www.pulumi.com/docs/install/")
        return
    try:
        said = subprocess.run([found, "version"], capture_output=True, text=True, timeout=60, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError) as error:
        yield Finding("wrong", "engine", f"{found} does not run: {type(error).__name__}.", "install Pulumi again")
        return
    yield Finding("ok", "engine", f"pulumi {said.removeprefix('v')}: {found}")
    others = [place for folder in path.split(os.pathsep) if (place := shutil.which("pulumi", path=folder))]
    for other in dict.fromkeys(others):
        if Path(other).resolve() != Path(found).resolve():
            yield Finding("note", "engine", f"Behind it on PATH is another one, which is not used: {other}")


def plugins(home: Path, path: str, environment: Mapping[str, str], folder: Path) -> Iterator[Finding]:
    """The versions of the plugin that Pulumi can find, the one that it takes first."""
    on_path = shutil.which(PLUGIN, path=path)
    ignored = environment.get(IGNORE_PATH, "").lower() in ("true", "1")
    if on_path:
        if gone := interpreter_gone(Path(on_path)):
            text = f"Pulumi finds {on_path} on PATH, which does not start: {gone} is gone."
            yield Finding("note" if ignored else "wrong", "plugin", text, "pip install the distribution again")
        elif ignored:
            yield Finding("ok", "plugin", f"The one on PATH is ignored ({IGNORE_PATH}): {on_path}")
        else:
            text = f"Pulumi takes the one on PATH, whatever is installed: {on_path}"
            yield Finding("note", "plugin", text, f"export {IGNORE_PATH}=true   # to use the installed one")
    versions = list(installed(home))
    for one in versions:
        if one.version != __version__:
            yield Finding("note", "plugin", beside(one))
        elif one.python is None or not Path(one.python).exists():
            text = f"metastudio {one.version} in {one.folder} cannot start: its Python is gone."
            yield Finding("wrong", "plugin", text, "metastudio install")
        else:
            yield Finding(
                "ok", "plugin", f"metastudio {one.version} is installed in {one.folder}, and starts {one.python}"
            )
            if one.python != sys.executable:
                text = f"This command belongs to another environment: {sys.executable}"
                yield Finding("note", "plugin", text, "metastudio install   # to use this environment")
    if not any(one.version == __version__ for one in versions) and (ignored or not on_path):
        text = f"metastudio {__version__} is not installed for Pulumi: only Python programs with dynamic resources run."
        needed = _runtime(folder) not in ("", "python")
        yield Finding("wrong" if needed else "note", "plugin", text, "metastudio install")
    if elsewhere := home_of_account(home):
        text = f"Some builds of Pulumi look into {elsewhere} whatever HOME says."
        yield Finding("note", "plugin", text, f"export PULUMI_HOME={home}")


def backend(environment: Mapping[str, str], folder: Path) -> Iterator[Finding]:
    """Where states are kept, and the passphrase of their secrets."""
    url = backend_of(environment, folder)
    if not url:
        yield Finding("wrong", "backend", "No backend is chosen for the states of stacks.", "pulumi login --local")
        return
    shown = url.partition("://")[0] + "://" + url.partition("://")[2].rpartition("@")[2]  # it may hold a password
    if url.startswith(("http://", "https://")):
        yield Finding("ok", "backend", f"{shown.partition('?')[0]}: it keeps the secrets of stacks too")
        return
    yield Finding("ok", "backend", shown.partition("?")[0])
    file = environment.get("PULUMI_CONFIG_PASSPHRASE_FILE")
    if "PULUMI_CONFIG_PASSPHRASE" in environment:
        yield Finding("ok", "passphrase", "from PULUMI_CONFIG_PASSPHRASE")
    elif file and Path(file).is_file():
        yield Finding("ok", "passphrase", f"from {file} (PULUMI_CONFIG_PASSPHRASE_FILE)")
    elif file:
        text = f"PULUMI_CONFIG_PASSPHRASE_FILE names {file}, which is no file."
        yield Finding("wrong", "passphrase", text, "export PULUMI_CONFIG_PASSPHRASE_FILE=FILE")
    else:
        text = "None is set. Pulumi asks for it at a terminal, and a CI job fails."
        yield Finding("note", "passphrase", text, "export PULUMI_CONFIG_PASSPHRASE=...")


def journal(folder: Path | None) -> Iterator[Finding]:
    """The folder of the create journal, and the creates that are under way."""
    book = Journal(folder)
    try:
        place = Path(book.folder)
    except ConfigurationError as error:
        yield Finding("wrong", "journal", str(error), "export HW_METASTUDIO_JOURNAL=FOLDER")
        return
    there = place.exists()
    nearest = next(above for above in (place, *place.parents) if above.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        text = f"Nothing can be written to {nearest}, so nothing can be created."
        yield Finding("wrong", "journal", text, "export HW_METASTUDIO_JOURNAL=FOLDER")
        return
    made = "writable" if there else "the first create makes it"
    keys = book.all_keys()
    yield Finding("ok", "journal", f"{place}: {made}, {len(keys)} creates under way")
    for key in keys:
        try:
            entry = book.find(key)
        except ConfigurationError as error:
            yield Finding("wrong", "journal", str(error), f"rm {book.path(key)}")
            continue
        if entry is None:
            continue
        since = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.started))
        name = entry.urn.rpartition("::")[2]
        if entry.asked:
            text = f"{name}, since {since}: it is one of {', '.join(entry.asked)}, or none"
            yield Finding("note", "journal", text, f"{book.command(key)} ID   # or none")
        else:
            yield Finding("note", "journal", f"{name}, since {since}: its create did not end", "pulumi up   # finds it")


def _runtime(folder: Path) -> str:
    """The language of the project in this folder, empty where it has none."""
    import json

    try:
        name, text = project_file(folder)
        if name.endswith(".json"):
            found = json.loads(text).get("runtime", "")
            return str(found.get("name", "") if isinstance(found, dict) else found)
    except (OSError, ValueError, AttributeError):
        return ""
    lines = [line.split("#")[0].rstrip() for line in text.splitlines()]
    for number, line in enumerate(lines):
        if line.startswith("runtime:"):
            value = line.partition(":")[2].strip()
            nested = next((one for one in lines[number + 1 :] if one.strip().startswith("name:")), "")
            return (value or nested.partition(":")[2].strip()).strip("\"'")
    return ""
