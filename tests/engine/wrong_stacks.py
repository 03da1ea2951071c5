"""The table of wrong stacks: what is wrong, and the exact text that a user reads through each door.

A stack holds several mistakes where the provider tells them together; each of them is a row. The texts are written out
by hand for both doors, not worked out: a change of the provider's wording has to be made here too, and read.
`python -m tests.engine.wrong_stacks` writes the table to docs/errors.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from .harness import DYNAMIC_PYTHON, PLUGIN_YAML, Declared, Door, Program, python
from .harness.doors import camel

PAGE = Path(__file__).parents[2] / "docs" / "errors.md"

ROOM, LIBRARY = "metastudio:live:Room", "metastudio:live:InteractionRuleLibrary"
TASK = "metastudio:image:AvatarTrainingTask"

PLUGIN_PYTHON = Door("plugin-python", plugin=True)
"""The plugin under a language that does not check types before the provider does, as YAML and TypeScript do."""

UNTYPED = '''"""Declares what resources.json says, without types."""

import json
from pathlib import Path

import pulumi

for name, token, inputs in json.loads(Path("resources.json").read_text(encoding="utf-8")):
    pulumi.CustomResource(token, name, inputs)
'''


@dataclass(frozen=True)
class Row:
    """One mistake. `dynamic` is empty where dynamic resources know no such mistake, None where they say the same."""

    what: str
    plugin: str
    dynamic: str | None = None

    def text(self, door: Door) -> str:
        return self.plugin if door.plugin or self.dynamic is None else self.dynamic


@dataclass(frozen=True)
class WrongStack:
    """`rows` is all that the provider says about it, unless `host` is set: then the language host says it, and more."""

    name: str
    rows: Sequence[Row]
    declared: Sequence[Declared] = (Declared("show", ROOM, {"room_name": "Spring sale"}),)
    service: Literal["file", "http", "stranger", "none"] = "file"
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Configuration on top of what the service needs; None takes a key away."""
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    doors: Sequence[Door] = (PLUGIN_YAML, DYNAMIC_PYTHON)
    programs: Mapping[str, Program] = field(default_factory=dict)
    """By the door's name, where declarations cannot say it."""
    environment: Mapping[str, str] = field(default_factory=dict)
    before: Sequence[Declared] = ()
    """What was brought up before, without a mistake."""
    imports: tuple[str, str, str] | None = None
    host: bool = False

    def program(self, door: Door, declared: Sequence[Declared] = ()) -> Program:
        made = self.programs.get(door.name) or _program(door, declared or self.declared)
        return replace(made, texts={**made.texts, **self.files})


def _program(door: Door, declared: Sequence[Declared]) -> Program:
    if door != PLUGIN_PYTHON:
        return door.program(declared)
    return python(UNTYPED, resources=[[one.name, one.token, _camel(one.inputs)] for one in declared])


def _camel(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {camel(name): _camel(inner) for name, inner in value.items()}
    return [_camel(inner) for inner in value] if isinstance(value, list) else value


def stacks() -> list[WrongStack]:
    """The whole table."""
    return [stack for _, made in _sections() for stack in made]


INTRODUCTION = """\
# What a wrong stack says

<!-- Written by `python -m tests.engine.wrong_stacks` from the table that the tests run on the real engine. -->

Every mistake is told in one sentence that names the property, and nothing is changed. Mistakes in values are found by
`pulumi preview` already, all those of one resource at once.

Before the sentence the engine says whose it is. Through the plugin: `metastudio:live:Room resource 'show' has a
problem: ...`. A dynamic resource reads `pulumi-python:dynamic/metastudio/live:Room resource 'show' has a problem: ...`;
what goes wrong later than a check stands in the last line of a traceback, after `metastudio.Error: `, because the SDK's
host of dynamic resources prints one around every error. Names of properties are spelled as in the program: camelCase in
YAML, snake_case in Python. Settings are camelCase in both, as in the stack's configuration.

In YAML the language host looks at names and types before the provider does. It says more than one sentence, for a long
resource hundreds of lines. Three of them help: the first, which names the property that does not exist; `on Pulumi.yaml
line N` below it; and `Existing properties are`, whose first name is the nearest one. What the host lets pass, such as a
key inside an output, the provider's own check names with the nearest key.
"""


def page() -> str:
    """The table as a page of the documentation."""
    lines = [INTRODUCTION]
    for title, made in _sections():
        lines += [f"## {title}", ""]
        for row in (row for stack in made for row in stack.rows):
            lines.append(f"**{row.what}**")
            if row.dynamic is None:
                lines += ["", f"    {row.plugin}", ""]
                continue
            for name, text in (("plugin", row.plugin), ("dynamic", row.dynamic)):
                if text:
                    lines += ["", f"{name}:", "", f"    {text}"]
            lines.append("")
    return "\n".join(lines)


def _sections() -> list[tuple[str, Sequence[WrongStack]]]:
    from . import wrong_inputs, wrong_outputs, wrong_settings, wrong_values

    properties = [*wrong_values.STACKS, *wrong_outputs.STACKS, *wrong_inputs.STACKS]
    return [("Properties", properties), ("Settings, credentials and addresses", wrong_settings.STACKS)]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
