"""The two doors of the provider: the same declarations, as a YAML program and as a Python program."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .files import Program, python, yaml


@dataclass(frozen=True)
class Reference:
    """An output of another resource of the same program, `path` in the wire's names: Reference("lib", "room_rules")."""

    name: str
    path: str


@dataclass(frozen=True)
class Declared:
    """One resource of a program: names of properties are the wire's (snake_case) in every door."""

    name: str
    token: str
    inputs: Mapping[str, Any]
    options: Mapping[str, Any] = field(default_factory=dict)
    """Resource options as Python names them: protect, delete_before_replace, ignore_changes, retain_on_delete,
    custom_timeouts={"create": "5s"}."""


@dataclass(frozen=True)
class Door:
    """A way into the provider; `plugin` where only the plugin can do something (import, functions, leaf diffs)."""

    name: str
    plugin: bool

    def program(self, resources: Sequence[Declared], outputs: Mapping[str, Reference] | None = None) -> Program:
        """A program that declares these resources."""
        return _yaml(resources, outputs or {}) if self.plugin else _python(resources, outputs or {})

    def spelled(self, path: str) -> str:
        """A property path of the wire's names as this door shows it: `scene_scripts[0]` or `sceneScripts[0]`."""
        return camel(path) if self.plugin else path

    def type(self, token: str) -> str:
        """The resource type in a URN; a dynamic resource's is made by Pulumi."""
        if self.plugin:
            return token
        package, system, noun = token.split(":")
        return f"pulumi-python:dynamic/{package}/{system}:{noun}"

    def __str__(self) -> str:
        return self.name


PLUGIN_YAML = Door("plugin-yaml", plugin=True)
DYNAMIC_PYTHON = Door("dynamic-python", plugin=False)

PYTHON = '''"""Declares what resources.json says."""

import json
from importlib import import_module
from pathlib import Path

import pulumi

declared = json.loads(Path("resources.json").read_text(encoding="utf-8"))
made = {}


def value(given):
    if isinstance(given, list):
        return [value(item) for item in given]
    if isinstance(given, dict):
        if set(given) == {"$reference"}:
            name, path = given["$reference"]
            return getattr(made[name], path)
        return {key: value(item) for key, item in given.items()}
    return given


for name, token, inputs, options in declared["resources"]:
    _, system, noun = token.split(":")
    resource = getattr(import_module(f"metastudio_provider.{system}"), noun)
    timeouts = options.pop("custom_timeouts", None)
    if timeouts is not None:
        options["custom_timeouts"] = pulumi.CustomTimeouts(**timeouts)
    made[name] = resource(name, **value(inputs), opts=pulumi.ResourceOptions(**options))

for name, reference in declared["outputs"].items():
    pulumi.export(name, value(reference))
'''


def camel(text: str) -> str:
    """`room_name` -> `roomName`, for every name in a text."""
    return re.sub(r"(?<=[A-Za-z0-9])_([a-z0-9])", lambda match: match[1].upper(), text)


def _yaml(resources: Sequence[Declared], outputs: Mapping[str, Reference]) -> Program:
    def value(given: Any) -> Any:
        match given:
            case Reference(name, path):
                return f"${{{name}.{camel(path)}}}"
            case list() | tuple():
                return [value(item) for item in given]
            case Mapping():
                return {camel(key): value(item) for key, item in given.items()}
            case str():
                return given.replace("${", "$${")
        return given

    declared = {}
    for resource in resources:
        declared[resource.name] = {"type": resource.token, "properties": value(resource.inputs)}
        if resource.options:
            paths = [camel(path) for path in resource.options.get("ignore_changes", ())]
            declared[resource.name]["options"] = value({**resource.options, "ignore_changes": paths})
    shown = {"outputs": {name: value(reference) for name, reference in outputs.items()}} if outputs else {}
    return yaml(declared, **shown)


def _python(resources: Sequence[Declared], outputs: Mapping[str, Reference]) -> Program:
    def plain(given: Any) -> Any:
        if isinstance(given, Reference):
            return {"$reference": [given.name, given.path]}
        raise TypeError(f"{given!r} cannot be in a program")

    rows = [[it.name, it.token, dict(it.inputs), dict(it.options)] for it in resources]
    data = json.loads(json.dumps({"resources": rows, "outputs": dict(outputs)}, default=plain))
    return python(PYTHON, resources=data)
