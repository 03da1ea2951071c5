"""Texts that the SDKs show in place of an output are refused wherever a text is taken."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

import pulumi
import pytest
from metastudio_provider.framework import registry
from metastudio_provider.values.model import Model
from metastudio_provider.values.output_texts import mistaken_output
from metastudio_provider.values.shape import Path, Shape, shape_of
from metastudio_provider.values.validation import Problem, problems


def an_output() -> Any:
    """An output without a value, and so without an event loop: its text does not depend on them."""
    return object.__new__(pulumi.Output)


PYTHON = (
    "the text that Pulumi shows in place of an output's value; pass the output itself, or build a text with "
    "`pulumi.Output.concat`, `pulumi.Output.format` or `.apply`."
)

NODE = "Calling [toString] on an [Output<T>] is not supported.\n\nTo get the value of an Output<T> ..."


MADE: Mapping[str, Callable[[], str]] = {
    "in a text": lambda: f"Welcome to {an_output()}!",
    "joined": lambda: str(an_output()) + "s",
    "in a list": lambda: f"{[an_output()]}",
    "in a dictionary": lambda: str({"name": an_output()}),
    "represented": lambda: f"{an_output()!r}",
    "in JSON": lambda: json.dumps({"name": an_output()}, default=str),
    "in JSON twice": lambda: json.dumps(json.dumps([an_output()], default=repr)),
    "in a URL": lambda: f"https://example.com/{quote(str(an_output()))}",
    "as a slug": lambda: f"{an_output()}".lower().replace(" ", "-"),
    "cut": lambda: f"{an_output()}"[:40],
    "a resource": lambda: "<metastudio_provider.live.Room object at 0x7F21A0>",
}


@pytest.mark.parametrize("made", MADE)
def test_what_python_makes_of_an_output(made: str) -> None:
    assert mistaken_output(MADE[made]()) == PYTHON


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
        found = problems(model, value_with(f"{an_output()}", path), "it")
        assert [one for one in found if one.path == path] == [Problem(path, f"holds {PYTHON}")]


def test_a_key_of_a_map_is_refused_with_the_map() -> None:
    task = registry.resource("metastudio:live:LivestreamTask")
    found = problems(task.inputs, {"room_id": "r", "triggers": {f"{an_output()}": "1"}}, "LivestreamTask")
    assert found == [Problem(("triggers",), f"has a key with {PYTHON}")]
