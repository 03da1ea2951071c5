"""Texts that the SDKs show in place of an output are refused wherever a text is taken."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pulumi
import pytest
from metastudio_provider.framework import registry
from metastudio_provider.values.model import Model
from metastudio_provider.values.output_texts import mistaken_output
from metastudio_provider.values.shape import Path, Shape, shape_of
from metastudio_provider.values.validation import Problem, problems

OUTPUT: Any = pulumi.Output.from_input("Tea")

PYTHON = (
    "the text that Pulumi shows in place of an output's value; pass the output itself, or build a text with "
    "`pulumi.Output.concat`, `pulumi.Output.format` or `.apply`."
)

NODE = "Calling [toString] on an [Output<T>] is not supported.\n\nTo get the value of an Output<T> ..."


MADE = {
    "in a text": f"Welcome to {OUTPUT}!",
    "a property of it": f"{OUTPUT.name}",
    "an item of it": f"{OUTPUT['name'][0]}",
    "joined": str(OUTPUT) + "s",
    "in a list": f"{[OUTPUT]}",
    "in a dictionary": str({"name": OUTPUT}),
    "represented": f"{OUTPUT!r}",
    "in JSON": json.dumps({"name": OUTPUT}, default=str),
    "in JSON twice": json.dumps(json.dumps([OUTPUT], default=repr)),
    "in a URL": f"https://example.com/{quote(str(OUTPUT))}",
    "as a slug": f"{OUTPUT}".lower().replace(" ", "-"),
    "cut": f"{OUTPUT}"[:40],
    "a resource": "<metastudio_provider.live.Room object at 0x7F21A0>",
}


@pytest.mark.parametrize("made", MADE)
def test_what_python_makes_of_an_output(made: str) -> None:
    assert mistaken_output(MADE[made]) == PYTHON


@pytest.mark.parametrize(
    ("text", "way_out"),
    [
        (NODE, "`pulumi.interpolate`"),
        (json.dumps({"a": NODE.replace("toString", "toJSON")}), "`pulumi.interpolate`"),
        ("All about Calling [ToString] on an [Output<T>] is not supported.", "`Output.Format`"),
        ("All about {0x2fd2cd0181c0}", "`pulumi.Sprintf`"),
        ("All about {%!s(*internal.OutputState=&{0x2fd2cd3ab340 <nil> 0})}", "`pulumi.Sprintf`"),
        ("All about {OutputState:0x2fd2cd0181c0}", "`pulumi.Sprintf`"),
    ],
)
def test_what_other_languages_make_of_it(text: str, way_out: str) -> None:
    assert way_out in str(mistaken_output(text))


@pytest.mark.parametrize(
    "text", ["", "Tea", "Calling you about the output!", "{0x1}", "<b>object at 0x7f</b>", "{name}"]
)
def test_a_text_of_the_users_own_passes(text: str) -> None:
    assert mistaken_output(text) is None


def places(shape: Shape, path: Path = ()) -> Iterator[Path]:
    """Every place below a shape that takes a text; for a key of a map, the place of the map."""
    if shape.kind in ("string", "any"):
        yield path
    elif shape.item is not None:
        yield from places(shape.item, (*path, 0 if shape.kind == "list" else "key"))
    for name, field in shape.fields.items():
        if not field.read_only:
            yield from places(field.shape, (*path, name))


def value_with(text: Any, path: Path) -> Any:
    """A value that has nothing but a text at a path."""
    if not path:
        return text
    inner = value_with(text, path[1:])
    return [inner] if path[0] == 0 else {path[0]: inner}


def models() -> Iterator[tuple[str, type[Model]]]:
    for token in registry.resources():
        yield token, registry.resource(token).inputs
        yield f"list of {token}", registry.resource(token).query
    for token, function in registry.functions().items():
        yield token, function.arguments


@pytest.mark.parametrize("model", [pytest.param(model, id=name) for name, model in models()])
def test_every_resource_and_function_refuses_it_wherever_it_takes_a_text(model: type[Model]) -> None:
    for path in places(shape_of(model)):
        found = problems(model, value_with(f"{OUTPUT}", path), "it")
        assert [one for one in found if one.path == path] == [Problem(path, f"holds {PYTHON}")]


def test_a_key_of_a_map_is_refused_with_the_map() -> None:
    task = registry.resource("metastudio:live:LivestreamTask")
    found = problems(task.inputs, {"room_id": "r", "triggers": {f"{OUTPUT}": "1"}}, "LivestreamTask")
    assert found == [Problem(("triggers",), f"has a key with {PYTHON}")]
