"""A secret of its own in every secret property and setting there is, derived from the shapes: none is named here."""

import copy
import itertools
from collections.abc import Iterator
from typing import Any

from metastudio_provider.framework.registry import resource, resources
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.shape import Shape, camel_name, shape_of

from tests.inputs import naming

from .harness import Declared, Reference

FORMS = ("{}", "rtmp://a.io/{}", '{{"said": "{}"}}', "https://a.io/{}")
"""What a secret may have to look like; the first that the provider takes is used."""

MEANT = {
    "VideoConfig.bitrate": 4000,
    "VideoConfig.width": 1080,
    "VideoConfig.height": 1920,
    "PictureModelingInputs.style_id": "system_female_001",
}
"""Values that the service needs, which no limit of the shape tells."""

WITHOUT = (
    "metastudio:asset:AssetAction",
    "metastudio:asset:AssetTransfer",
    "metastudio:image:AvatarTrainingCommand",
    "metastudio:voice:RecordingConfirmation",
    "metastudio:voice:ShortVoiceTask",
)
"""Resources without a secret input, which need recordings, a trained avatar, or assets that are active."""

Steps = tuple[str, ...]


def planted() -> tuple[list[Declared], dict[str, str]]:
    """Objects of every resource in which every secret input is set, and the secrets by resource and property."""
    lifecycle = Lifecycle(Settings.resolve({"simulator": ":memory:"}, {}))
    declared: list[Declared] = []
    secrets: dict[str, str] = {}
    names: dict[str, str] = {}
    for token in sorted(resources(), key=lambda token: len(lineage(token))):  # a program names what is declared before
        kind = resource(token)
        if token in WITHOUT:
            assert not list(secret_paths(kind.input_shape))
            continue
        for inputs in variants(lifecycle, token, secrets):
            name = f"object{len(declared)}"
            names.setdefault(token, name)
            others = {
                need: naming(kind, need, Reference(names[other], output))
                for need, (other, output) in kind.marks.references.items()
            }
            declared.append(Declared(name, token, {**inputs, **others}))
    return declared, secrets


def variants(lifecycle: Lifecycle, token: str, secrets: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The fewest inputs of a resource that hold all its secrets, which are added to `secrets`: what can be declared may
    depend on an enum, as the parameters of a command do."""
    kind = resource(token)
    left = list(secret_paths(kind.input_shape))
    enums = {name: field.shape.enum for name, field in kind.input_shape.fields.items() if field.required}
    chosen = {name: values for name, values in enums.items() if values}
    for values in itertools.product(*chosen.values()):
        choice = dict(zip(chosen, values, strict=True))
        inputs = {**least(kind.input_shape), **dict.fromkeys(kind.marks.references, UNKNOWN), **choice}
        fields = kind.input_shape.fields
        inputs |= {name: {"run": "x"} for name in kind.marks.replace if fields[name].shape.kind == "map"}
        before = len(left)
        for path in list(left):
            canary = f"canary{len(secrets)}k7q"
            for form in FORMS:
                trial = copy.deepcopy(inputs)
                plant(trial, kind.input_shape, path, form.format(canary))
                if not any(path[0] == problem.path[0] for problem in lifecycle.check(token, trial).problems):
                    inputs = trial
                    secrets[f"{token}.{'.'.join(path)}"] = canary
                    left.remove(path)
                    break
        if before and len(left) == before:
            continue  # none of them belongs here
        for problem in lifecycle.check(token, inputs).problems:
            put(inputs, problem.path, FORMS[-1].format("x"))
        assert not lifecycle.check(token, inputs).problems, (token, inputs)
        yield inputs
        if not left:
            return
    assert not left, (token, left)


def settings() -> dict[str, str]:
    """Every secret setting with a secret, by its name in the configuration."""
    names = sorted(shape_of(Settings).secrets)
    return {f"metastudio:{camel_name(name)}": f"canarysetting{index}k7q" for index, name in enumerate(names)}


def lineage(token: str) -> list[str]:
    """The resources that one needs, and those that they need."""
    return [name for other, _ in resource(token).marks.references.values() for name in (other, *lineage(other))]


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
            yield from secret_paths(field.shape.innermost, (*path, name))


def least(shape: Shape) -> Any:
    """The smallest value of a shape."""
    match shape.kind:
        case "object":
            needed = {name: field.shape for name, field in shape.fields.items() if field.required}
            return {name: MEANT.get(f"{shape.model}.{name}", least(inner)) for name, inner in needed.items()}
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
    inner = below.innermost
    fresh: Any = least(inner)
    if not owner.get(path[0]):
        owner[path[0]] = [fresh] if below.kind == "list" else fresh
    held = owner[path[0]]
    plant(held[0] if isinstance(held, list) else held, inner, path[1:], secret)
