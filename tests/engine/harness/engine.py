"""The engine's program and the surroundings it runs in: nothing of the user's home, nothing of the user's settings."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import metastudio_provider

from .files import PROJECT, ROOT, Program
from .stack import STACK, Stack, run

PASSED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR", "TZ", "SYSTEMROOT", "COVERAGE_PROCESS_START")
"""All that a command gets from here. Credentials, proxies and settings of the user stay outside."""

PROVIDER = Path(metastudio_provider.__file__).parents[1]
"""The engine starts the provider that is tested here, not one that is installed in another folder."""


class Engine:
    """One for a test session: `folder` is its own home, gone with the session."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = _find()
        self.python = Path(sys.executable)
        home, pulumi_home = folder / "home", folder / "pulumi"
        for place in (home, pulumi_home):
            place.mkdir(parents=True, exist_ok=True)
        # The environment comes first: there are the plugin's script and the python that runs programs.
        path = os.pathsep.join([str(self.python.parent), str(self.bin), os.environ.get("PATH", os.defpath)])
        self.environment: Mapping[str, str] = {
            **{name: os.environ[name] for name in PASSED_ON if name in os.environ},
            "PATH": path,
            "HOME": str(home),
            "PULUMI_HOME": str(pulumi_home),
            "PULUMI_CONFIG_PASSPHRASE": "test",
            "PULUMI_SKIP_UPDATE_CHECK": "true",
            "PULUMI_SKIP_CONFIRMATIONS": "true",
            "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
            "PULUMI_ENABLE_STREAMING_JSON_PREVIEW": "true",  # one form of output for all commands
            "PULUMI_PYTHON_CMD": str(self.python),
            "PYTHONUTF8": "1",
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).with_name("shadow")), str(PROVIDER)]),
        }
        self._empty: Path | None = None
        self._stacks: list[Stack] = []

    def stack(self, folder: Path, program: Program, *, environment: Mapping[str, str] | None = None) -> Stack:
        """A new stack `dev` of this program, with a backend of its own inside `folder`."""
        backend = folder / "backend"
        variables = {**self.environment, "PULUMI_BACKEND_URL": backend.as_uri(), **(environment or {})}
        stack = Stack(self.bin / "pulumi", folder / "project", program, variables)
        self._stacks.append(stack)
        if program.project == PROJECT:
            # Making a stack takes half a second; a copy of an empty one is the same and takes none.
            template = self._template()
            shutil.copytree(template / "backend", backend)
            shutil.copy(template / f"Pulumi.{STACK}.yaml", stack.folder)
        else:
            backend.mkdir(parents=True)
            stack.run("stack", "init", STACK, check=True)
        return stack

    def close(self) -> None:
        """End what killed commands have left running."""
        for stack in self._stacks:
            stack.close()

    def _template(self) -> Path:
        if self._empty is None:
            folder = self.folder / "empty"
            (folder / "backend").mkdir(parents=True)
            (folder / "Pulumi.yaml").write_text(f"name: {PROJECT}\nruntime: yaml\n")
            variables = {**self.environment, "PULUMI_BACKEND_URL": (folder / "backend").as_uri()}
            done = run([str(self.bin / "pulumi"), "--non-interactive", "stack", "init", STACK], folder, variables)
            assert done.returncode == 0, str(done)
            self._empty = folder
        return self._empty


def _find() -> Path:
    link = ROOT / ".engine"
    if (link / "pulumi").exists():
        return link.resolve()
    found = shutil.which("pulumi")
    assert found, "no Pulumi engine: run `make engine`"
    return Path(found).parent
