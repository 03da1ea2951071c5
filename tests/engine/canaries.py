"""A secret of its own in every secret property and setting there is, derived from the shapes: none is named here."""

from collections.abc import Iterator
from typing import Any

from metastudio_provider.core import Core
from metastudio_provider.model import UNKNOWN
from metastudio_provider.registry import RESOURCES, resource
from metastudio_provider.settings import Settings
from metastudio_provider.shape import Shape, camel_name, secret_names, shape_of

from .harness import Declared, Reference

TOKENS = [token for token in RESOURCES if not (resource(token).acts or resource(token).delete_before_replace)]
"""Without acts, whose secrets depend on what they do, and without what stands in the way of a change of what it needs,
as a livestream on air does to its room."""

FORMS = ("{}", "rtmp://a.io/{}", "https://a.io/{}")
"""What a secret may have to look like; the first that the provider takes is used."""

Steps = tuple[str, ...]


def planted() -> tuple[list[Declared], dict[str, str]]:
    """One object of each resource with every secret input set, and the secrets by resource and property."""
    core = Core(Settings.resolve({"simulator": ":memory:"}, {}))
    declared, secrets = [], {}
    names = {token: f"object{number}" for number, token in enumerate(TOKENS)}
    for number, token in enumerate(TOKENS):
        kind = resource(token)
        inputs = {**least(kind.input_shape), **dict.fromkeys(kind.needs, UNKNOWN)}
        for index, path in enumerate(secret_paths(kind.input_shape)):
            canary = f"canary{number}x{index}k7q"
            secrets[f"{token}.{'.'.join(path)}"] = canary
            for form in FORMS:
                plant(inputs, kind.input_shape, path, form.format(canary))
                if not any(path[0] == problem.path[0] for problem in core.check(token, inputs).problems):
                    break
        for problem in core.check(token, inputs).problems:
            put(inputs, problem.path, FORMS[-1].format("x"))
        found = core.check(token, inputs).problems
        assert not found, (token, inputs, found)
        others = {name: Reference(names[other], output) for name, (other, output) in kind.needs.items()}
        declared.append(Declared(names[token], token, {**inputs, **others}))
    declared.sort(key=lambda one: len(lineage(one.token)))  # a program names what is declared before
    return declared, secrets


def settings() -> dict[str, str]:
    """Every secret setting with a secret, by its name in the configuration."""
    names = sorted(secret_names(shape_of(Settings)))
    return {f"metastudio:{camel_name(name)}": f"canarysetting{index}k7q" for index, name in enumerate(names)}


def lineage(token: str) -> list[str]:
    """The resources that one needs, and those that they need."""
    return [name for other, _ in resource(token).needs.values() for name in (other, *lineage(other))]


def put(owner: Any, path: tuple[str | int, ...], value: str) -> None:
    """Set what is at a path."""
    for step in path[:-1]:
        owner = owner[step]
    owner[path[-1]] = value


def secret_paths(shape: Shape, path: Steps = ()) -> Iterator[Steps]:
    """Every property that is secret and can be declared."""
    for name, field in shape.fields.items():
        if field.read_only:
            continue
        if field.secret:
            yield (*path, name)
        else:
            below = field.shape
            while below.item is not None:
                below = below.item
            yield from secret_paths(below, (*path, name))


def least(shape: Shape) -> Any:
    """The smallest value of a shape."""
    match shape.kind:
        case "object":
            return {name: least(field.shape) for name, field in shape.fields.items() if field.required}
        case "list":
            assert shape.item is not None
            return [least(shape.item) for _ in range(int(shape.least or 0))]
        case "map":
            return {}
        case "boolean":
            return False
        case "integer" | "number":
            return int(shape.least or 0)
    return shape.enum[0] if shape.enum else "x" * int(shape.least or 1)


def plant(owner: dict[str, Any], shape: Shape, path: Steps, secret: str) -> None:
    """Put a secret into the smallest value that can hold it."""
    field = shape.fields[path[0]]
    below = field.shape
    if len(path) == 1:
        owner[path[0]] = [secret] if below.kind == "list" else secret
        return
    inner = below
    while inner.item is not None:
        inner = inner.item
    fresh: Any = least(inner)
    if path[0] not in owner:
        owner[path[0]] = [fresh] if below.kind == "list" else fresh
    held = owner[path[0]]
    plant(held[0] if isinstance(held, list) else held, inner, path[1:], secret)
