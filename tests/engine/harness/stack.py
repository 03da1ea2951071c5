"""A stack in a folder of its own, and the engine's commands on it."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml as pyyaml  # type: ignore[import-untyped]

from . import processes
from .files import Program
from .result import Result, events

STACK = "dev"
LIMIT = 180.0
"""Seconds after which a command is stopped and the test fails."""
ENDS_WITHIN = 10.0
"""Seconds for the end of a command after Ctrl-C, on a busy machine; it is one or two on an idle one."""


class Stack:
    """`folder` is the project folder, where the program runs. Commands do not raise: look at the result."""

    def __init__(self, pulumi: Path, folder: Path, program: Program, environment: Mapping[str, str]) -> None:
        self.pulumi, self.folder, self.environment = pulumi, folder, dict(environment)
        self.environment["PULUMI_STACK"] = STACK
        self.project = program.project
        self._started: list[Running] = []
        program.write(folder)

    def write(self, program: Program) -> None:
        """Change the program."""
        program.write(self.folder)

    def configure(self, values: Mapping[str, Any], secrets: Mapping[str, str] | None = None) -> None:
        """Set configuration: keys as in `metastudio:region`, values of any type; None takes a key away."""
        file = self.folder / f"Pulumi.{STACK}.yaml"
        settings = pyyaml.safe_load(file.read_text(encoding="utf-8")) or {}
        config = settings.setdefault("config", {})
        for key, value in values.items():
            config[key] = value
            if value is None:
                del config[key]
        file.write_text(pyyaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
        if secrets:
            pairs = [part for key, value in secrets.items() for part in ("--secret", f"{key}={value}")]
            self.run("config", "set-all", *pairs, check=True)

    def up(self, *options: str, json: bool = True, check: bool = False) -> Result:
        return self._operate("up", *options, "--yes", "--skip-preview", json=json, check=check)

    def preview(self, *options: str, json: bool = True, check: bool = False) -> Result:
        return self._operate("preview", *options, json=json, check=check)

    def refresh(self, *options: str, json: bool = True, check: bool = False) -> Result:
        return self._operate("refresh", *options, "--yes", "--skip-preview", json=json, check=check)

    def destroy(self, *options: str, json: bool = True, check: bool = False) -> Result:
        return self._operate("destroy", *options, "--yes", "--skip-preview", json=json, check=check)

    def import_(self, token: str, name: str, id: str, *options: str, json: bool = True, check: bool = False) -> Result:
        """Take an object into the stack that was made outside; without json, standard output has the generated code."""
        arguments = (token, name, id, *options, "--yes", "--skip-preview", "--protect=false")
        return self._operate("import", *arguments, json=json, check=check)

    def do(self, *arguments: str, plugin: str = "pulumi-resource-metastudio", check: bool = False) -> Result:
        """`pulumi do --package <the plugin> ...`, for example do(token, "create", "--stateless", "--yes", ...)."""
        return self.run("do", "--package", self.which(plugin), *arguments, check=check)

    def outputs(self) -> dict[str, Any]:
        """The stack's outputs, secrets in clear."""
        outputs: dict[str, Any] = self.run("stack", "output", "--json", "--show-secrets", check=True).json
        return outputs

    def state(self, *, secrets: bool = False) -> dict[str, Any]:
        """The deployment: `resources` and `pending_operations`; secrets in clear only when asked for.

        As the engine keeps it, it is read from the engine's file: a command that prints the same takes a while.
        """
        if secrets:
            shown: dict[str, Any] = self.run("stack", "export", "--show-secrets", check=True).json["deployment"]
            return shown
        file = self.backend() / ".pulumi" / "stacks" / self.project / f"{STACK}.json"
        kept: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["checkpoint"]["latest"]
        return kept

    def resources(self, *, secrets: bool = False) -> dict[str, dict[str, Any]]:
        """The resources in the state by name, without the stack and its providers."""
        rows = self.state(secrets=secrets).get("resources") or []
        rows = [row for row in rows if not row["urn"].split("::")[-2].split("$")[-1].startswith("pulumi:")]
        return {row["urn"].rpartition("::")[2]: row for row in rows}

    def ids(self) -> dict[str, str]:
        """The id of each resource in the state by its name."""
        return {name: row["id"] for name, row in self.resources().items()}

    def load(self, deployment: Mapping[str, Any]) -> None:
        """Replace the state."""
        file = self.folder / ".state.json"
        file.write_text(json.dumps({"version": 3, "deployment": deployment}))
        self.run("stack", "import", "--file", str(file), check=True)

    def backend(self) -> Path:
        """The folder in which the engine keeps the state, for searching it."""
        return self.folder.parent / "backend"

    def run(self, *arguments: str, check: bool = False) -> Result:
        """Any command of the engine."""
        result = run(
            [str(self.pulumi), "--non-interactive", "--color=never", *arguments], self.folder, self.environment
        )
        assert not check or result.returncode == 0, str(result)
        return result

    def start(self, command: str, *options: str) -> "Running":
        """Start up, preview, refresh or destroy and go on, to interrupt or kill it."""
        extra = () if command == "preview" else ("--yes", "--skip-preview")
        arguments = [command, *options, *extra, "--json"]
        running = Running([str(self.pulumi), "--non-interactive", *arguments], self.folder, self.environment)
        self._started.append(running)
        return running

    def close(self) -> None:
        """End what a killed engine has left running."""
        for running in self._started:
            running.close()

    def which(self, name: str) -> str:
        """Path of a program as this stack's commands find it."""
        for place in self.environment["PATH"].split(os.pathsep):
            if os.access(Path(place) / name, os.X_OK):
                return str(Path(place) / name)
        raise FileNotFoundError(f"{name} is not on the stack's PATH")

    def _operate(self, *arguments: str, json: bool, check: bool) -> Result:
        return self.run(*arguments, *(["--json"] if json else []), check=check)


class Running:
    """A command under way, in a process group of its own."""

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self.command, self._started = list(command), time.monotonic()
        self.process = subprocess.Popen(
            self.command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        self._left: dict[int, str] = {}
        is_python = (folder / "__main__.py").exists()
        self._orphans = processes.Orphans(self.process.pid, "pulumi-language-python-exec") if is_python else None

    def providers(self) -> list[int]:
        """Process ids of the providers that the engine has started (plugin or dynamic)."""
        found = processes.below(self.process.pid)
        wanted = ("pulumi-resource-metastudio", "-m pulumi.dynamic", "metastudio_provider")
        return [pid for pid, command in found.items() if any(part in command for part in wanted)]

    def interrupt(self) -> None:
        """As Ctrl-C: the engine cancels its providers."""
        self.process.send_signal(signal.SIGINT)

    def insist(self) -> None:
        """Ctrl-C again and again, as who does not want to wait."""
        while self.process.poll() is None:
            self.interrupt()
            time.sleep(0.2)

    def kill(self) -> None:
        """kill -9 of the engine alone; what it had started goes on until `close`, or ends by itself."""
        self._left = processes.below(self.process.pid)
        self.process.kill()

    def close(self) -> None:
        """End what is still there of a killed engine, and wait until it is gone."""
        end = time.monotonic() + LIMIT
        while left := [pid for pid, command in processes.commands().items() if self._left.get(pid) == command]:
            for pid in left:
                processes.kill(pid)
            assert time.monotonic() < end, f"processes {left} cannot be killed"
            time.sleep(0.02)

    def kill_providers(self) -> None:
        """kill -9 of the providers; the engine goes on."""
        self._end_orphans()  # sees whose child is who while all are there
        for pid in self.providers():
            processes.kill(pid)

    def until(self, holds: Callable[[], bool], seconds: float = LIMIT) -> None:
        """Wait until something that the command causes is seen; fails when the command ends before."""
        end = time.monotonic() + seconds
        while not holds():
            if self.process.poll() is not None or time.monotonic() > end:
                raise AssertionError(f"it did not come to that:\n{self.wait(1)}")
            time.sleep(0.02)

    def wait(self, seconds: float = LIMIT) -> Result:
        """The result when the command has ended."""
        end = time.monotonic() + seconds
        while True:
            self._end_orphans()
            try:
                stdout, stderr = self.process.communicate(timeout=0.25)
                break
            except subprocess.TimeoutExpired:
                if time.monotonic() > end:
                    processes.end_group(self.process)
                    stdout, stderr = self.process.communicate()
                    text = f"{' '.join(self.command)} did not end in {seconds} s:\n{stdout}\n{stderr}"
                    raise AssertionError(text) from None
        took = time.monotonic() - self._started
        return Result(self.command, self.process.returncode, stdout, stderr, took, events(stdout))

    def _end_orphans(self) -> None:
        if self._orphans is not None:
            self._orphans.end()


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Result:
    """Run a command to its end."""
    return Running(command, folder, environment).wait()
