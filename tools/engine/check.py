"""Is this folder a usable engine? Asked of everything that was found, fetched or built."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from .recipe import HOSTS, VERSION, at_least
from .say import NoWay

PROGRAM = "name: probe\nruntime: yaml\noutputs:\n  answer: ${pulumi.project}\n"


def version(pulumi: Path) -> str:
    """What `pulumi version` says; NoWay when it does not run or is too old."""
    text = _run([str(pulumi), "version"], {"PULUMI_SKIP_UPDATE_CHECK": "true"}).strip()
    if not at_least(text):
        raise NoWay(f"{pulumi} is {text or 'of no known version'}, {VERSION} or newer is needed")
    return text


def hosts(path: str) -> None:
    """NoWay unless both language hosts are in one of the folders of `path`."""
    missing = [host for host in HOSTS if shutil.which(host, path=path) is None]
    if missing:
        raise NoWay(f"{' and '.join(missing)} not found")


def works(bin_folder: Path) -> None:
    """Run a program of one output in a stack of its own: the engine, its YAML host and its file backend answer."""
    version(bin_folder / "pulumi")
    hosts(str(bin_folder))
    with tempfile.TemporaryDirectory(prefix="metastudio-engine-") as name:
        place = Path(name)
        (place / "home").mkdir()
        (place / "state").mkdir()
        (place / "Pulumi.yaml").write_text(PROGRAM)
        environment = {
            "PATH": f"{bin_folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "PULUMI_HOME": str(place / "home"),
            "PULUMI_BACKEND_URL": (place / "state").as_uri(),
            "PULUMI_CONFIG_PASSPHRASE": "probe",
            "PULUMI_SKIP_UPDATE_CHECK": "true",
        }
        pulumi = [str(bin_folder / "pulumi"), "--cwd", name, "--non-interactive"]
        _run([*pulumi, "stack", "init", "probe"], environment)
        _run([*pulumi, "up", "--yes", "--skip-preview"], environment)
        if '"probe"' not in _run([*pulumi, "stack", "output", "--json"], environment):
            raise NoWay(f"{bin_folder}/pulumi does not give the output of a program")


def _run(command: list[str], environment: dict[str, str]) -> str:
    try:
        done = subprocess.run(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise NoWay(f"{command[0]} does not run: {problem}") from problem
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no output").splitlines()[-1]
        raise NoWay(f"{command[0]} fails: {last.strip()}")
    return done.stdout
