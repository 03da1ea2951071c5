"""Marks: what a declaration says about fields that the contract cannot say; and whether a declaration can work."""

import inspect
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from ..values.shape import Shape, shape_of, walk

if TYPE_CHECKING:
    from .resource import Resource


VERBS = ("create", "read", "update", "delete")
"""Verbs of the engine that may have a timeout."""


@dataclass(frozen=True)
class Marks:
    """Marks about the fields of one resource. Paths are dotted and without list indices
    (`scene_scripts.shoot_scripts.title`); other names are of top-level properties.

    A mark that names no field fails when the resource is first used. Two sets of marks are joined with `|`: those of a
    nature, and those of a resource.
    """

    replace: Collection[str] = ()
    """Paths of inputs that cannot change in place."""
    unordered: Collection[str] = ()
    """Paths of lists whose order means nothing."""
    may_be_masked: Collection[str] = ()
    """Paths of secrets that the service may report masked or empty although they are set."""
    server_default: Collection[str] = ()
    """Inputs that the service fills in when they are left out, and that must not be sent back then."""
    unreported: Collection[str] = ()
    """Inputs that no report holds: they steer the provider, or the service takes them and never shows them."""
    not_compared: Collection[str] = ()
    """Inputs whose change alone changes nothing."""
    computed_inputs: Collection[str] = ()
    """Inputs that the provider computes (`Resource.computed`); a program cannot declare them. One resource uses it so
    far, for the hashes of its local files."""
    shared_outputs: Collection[str] = ()
    """Lists among the provider's outputs that inputs of another resource take as they are. Both have the same types,
    which Go needs. One resource uses it so far."""
    item_keys: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Lists whose items the service gives an id: list -> (property that names an item, property with its id)."""
    references: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Inputs that name another object: input -> (token of its resource, output of that resource)."""

    def __or__(self, other: "Marks") -> "Marks":
        """The marks of both."""
        joined: dict[str, Any] = {}
        for one in fields(self):
            left, right = getattr(self, one.name), getattr(other, one.name)
            joined[one.name] = {**left, **right} if isinstance(left, Mapping) else (*left, *right)
        return Marks(**joined)

    def reportable(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values without those that no report holds."""
        return {name: value for name, value in values.items() if name not in self.unreported}

    def compared(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values without those whose change alone changes nothing."""
        return {name: value for name, value in values.items() if name not in self.not_compared}

    def check(self, resource: "Resource", inputs: Shape) -> None:
        """Raise TypeError for a mark that names no field it could work on."""
        for mark, name, found in self._named(resource, inputs):
            if not found:
                raise TypeError(f"{type(resource).__name__}: the mark {mark} names no such property: {name!r}")

    def _named(self, resource: "Resource", inputs: Shape) -> Iterator[tuple[str, str, bool]]:
        """Every name in a mark, and whether there is a field that it can name."""
        from .registry import resources  # which loads no resource

        paths = {".".join(path): one.shape for path, one in walk(inputs)}
        for mark in ("replace", "may_be_masked"):
            yield from ((mark, name, name in paths) for name in getattr(self, mark))
        for name in self.unordered:
            yield "unordered", name, name in paths and paths[name].kind == "list"
        for mark in ("server_default", "unreported", "not_compared", "computed_inputs"):
            yield from ((mark, name, name in inputs.fields) for name in getattr(self, mark))
        outputs = shape_of(resource.outputs).fields
        for name in self.shared_outputs:
            yield "shared_outputs", name, name in outputs and outputs[name].shape.kind == "list"
        for name, inner in self.item_keys.items():
            item = inputs.fields[name].shape.item if name in inputs.fields else None
            yield "item_keys", name, item is not None
            yield from (("item_keys", f"{name}.{key}", key in item.fields) for key in inner if item is not None)
        for name, (token, output) in self.references.items():
            yield "references", name, name in inputs.fields
            yield "references", f"{token}.{output}", token in resources()


def check_declaration(resource: "Resource", inputs: Shape) -> None:
    """Raise TypeError for what cannot work, naming the class and what is wrong. `inputs` is the shape of the inputs."""
    found = type(resource)
    for verb in resource.timeouts:
        if verb not in VERBS:
            raise TypeError(f"{found.__name__}: there is no timeout of {verb!r}")
    for name in sorted(_names(found) - _known_names(found)):
        if not name.startswith("_"):  # what a declaration has for itself
            raise TypeError(f"{found.__name__}: {name!r} is no part of a declaration")
    for name in (*resource.identity.parents, resource.name_property):
        if name and name not in inputs.fields:
            raise TypeError(f"{found.__name__}: {name!r} is no property of {resource.inputs.__name__}")
    if resource.identity.own not in {*inputs.fields, *shape_of(resource.report).fields}:
        raise TypeError(f"{found.__name__}: {resource.identity.own!r} is no property of {resource.report.__name__}")
    resource.marks.check(resource, inputs)
    resource.lost.check(resource)


def _known_names(declared: type) -> set[str]:
    """The names of `Resource` and of the natures. A class with a token is a declaration."""
    return {"token", *(name for base in declared.__mro__ if "token" not in vars(base) for name in _names(base))}


def _names(owner: type) -> set[str]:
    return {*vars(owner), *inspect.get_annotations(owner)}
