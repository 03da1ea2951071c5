"""What one command of the engine did: its text, and its steps as data."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

QUIET = frozenset({"same", "read", "refresh"})
"""Steps that change nothing: `refresh` is the read before a diff; drift that it finds shows as `update` or `delete`."""


@dataclass(frozen=True)
class Step:
    """What happened, or would happen, to one resource."""

    op: str
    urn: str
    diff: Mapping[str, str]
    """Property path -> add, delete, update, add-replace, ...; as the provider told it (detailedDiff)."""
    reasons: Sequence[str]
    """Top-level properties that differ (diffReasons)."""
    replace_reasons: Sequence[str]
    """Top-level properties that force the replacement."""
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    failed: bool = False

    @property
    def name(self) -> str:
        return self.urn.rpartition("::")[2]

    @property
    def type(self) -> str:
        return self.urn.split("::")[-2].split("$")[-1]

    @property
    def id(self) -> str:
        """Id after the step, or before it where nothing is left."""
        return str((self.new or self.old).get("id", ""))

    @property
    def inputs(self) -> Mapping[str, Any]:
        return self.new.get("inputs") or {}

    @property
    def outputs(self) -> Mapping[str, Any]:
        return self.new.get("outputs") or {}

    def __str__(self) -> str:
        return f"{self.op} {self.type} {self.name} {dict(self.diff) or list(self.reasons)}"


@dataclass(frozen=True)
class Diagnostic:
    """One line of the engine for the user; `urn` names the resource it belongs to, or is empty."""

    severity: str
    message: str
    urn: str


@dataclass(frozen=True)
class Result:
    """Steps and diagnostics are there only for commands that were run with `json`."""

    command: Sequence[str]
    returncode: int
    stdout: str
    stderr: str
    seconds: float
    events: Sequence[Mapping[str, Any]] = field(default=(), repr=False)

    @cached_property
    def steps(self) -> list[Step]:
        """Every step of the engine, in its order."""
        found: dict[tuple[str, str], Step] = {}
        for event in self.events:
            for kind in ("resOutputsEvent", "resOpFailedEvent"):
                if kind in event:
                    step = _step(event[kind]["metadata"], failed=kind == "resOpFailedEvent")
                    found[step.op, step.urn] = step  # the stack itself is told twice
        return list(found.values())

    @cached_property
    def resource_steps(self) -> list[Step]:
        """The steps without those of the stack and of providers."""
        return [step for step in self.steps if not step.type.startswith("pulumi:")]

    @cached_property
    def changes(self) -> list[Step]:
        """The steps of resources that change something."""
        return [step for step in self.resource_steps if step.op not in QUIET]

    @property
    def ops(self) -> dict[str, str]:
        """What a command that worked did with each resource, without those it left alone."""
        assert self.returncode == 0, str(self)
        found: dict[str, set[str]] = {}
        for step in self.changes:
            found.setdefault(step.name, set()).add(step.op)
        return {name: "replace" if "replace" in steps else "/".join(sorted(steps)) for name, steps in found.items()}

    @cached_property
    def diagnostics(self) -> list[Diagnostic]:
        """Everything told to the user, without debugging output."""
        told = [event["diagnosticEvent"] for event in self.events if "diagnosticEvent" in event]
        return [
            Diagnostic(event["severity"], event["message"].strip(), event.get("urn", ""))
            for event in told
            if event["severity"] != "debug" and not event.get("ephemeral")
        ]

    @property
    def errors(self) -> list[str]:
        """What a user sees in red: the engine's errors, and what the program or its language host printed."""
        return [told.message for told in self.diagnostics if told.severity in ("error", "info#err")]

    @property
    def text(self) -> str:
        """All output, for searching secrets and tracebacks."""
        return f"{self.stdout}\n{self.stderr}"

    @property
    def json(self) -> Any:
        """Standard output as one JSON document, for commands that print one."""
        return json.loads(self.stdout)

    def step(self, name: str) -> Step:
        """The only step of the resource of this name that changes something, or else its only step."""
        mine = [step for step in self.resource_steps if step.name == name]
        loud = [step for step in mine if step.op not in QUIET]
        chosen = loud or mine[-1:]
        assert len(chosen) == 1, f"{name} has {[str(step) for step in mine]} in\n{self}"
        return chosen[0]

    def __str__(self) -> str:
        told = "\n".join(f"  {told.severity}: {told.message}" for told in self.diagnostics)
        steps = "\n".join(f"  {step}" for step in self.steps)
        text = "" if self.events else f"{self.stdout}\n"
        return (
            f"{' '.join(self.command)} -> {self.returncode}, {self.seconds:.1f} s\n{steps}\n{told}\n{text}{self.stderr}"
        )


def events(stdout: str) -> list[Mapping[str, Any]]:
    """The engine's events, one JSON object a line; other lines are passed over."""
    return [event for event in _objects(stdout) if "sequence" in event]


def assert_no_change(result: Result) -> None:
    """The command worked, saw at least one resource, and neither did nor would do anything."""
    assert result.returncode == 0, str(result)
    assert result.resource_steps, f"no resource was looked at:\n{result}"
    assert not result.changes, str(result)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    for line in text.splitlines():
        if line.startswith("{"):
            try:
                value = json.loads(line)
            except ValueError:  # a line of a program that looks like one
                continue
            if isinstance(value, dict):
                yield value


def _step(metadata: Mapping[str, Any], *, failed: bool) -> Step:
    detailed = metadata.get("detailedDiff") or {}
    return Step(
        op=metadata["op"],
        urn=metadata["urn"],
        diff={path: change.get("diffKind") or change.get("kind") for path, change in detailed.items()},
        reasons=metadata.get("diffs") or [],
        replace_reasons=metadata.get("keys") or [],
        old=metadata.get("old") or {},
        new=metadata.get("new") or {},
        failed=failed,
    )
