"""The tables and sections of a page: each object type below the property that holds it, and linked from all others."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from .markdown import anchor, cell, link, split_values, table

SHORT = 8
"""A property with more values than this has a section for them."""

MARKS = {
    "secret": "*secret*: kept encrypted in the state.",
    "replaces": "*replaces*: another value makes a new object and deletes the old one.",
}


class Place(NamedTuple):
    """Where a type is described: the page as links on this page name it, empty for this page, and the heading."""

    page: str
    heading: str


Orders: TypeAlias = Mapping[str, list[str]]
"""The names of properties in the order of the contract, by the token of what has them."""


class Section(NamedTuple):
    """A heading of a page with what stands below it."""

    heading: str
    depth: int
    text: str


class PageTypes:
    """What a page says of types. `elsewhere` are types that another page describes, by token."""

    def __init__(self, schema: dict[str, Any], orders: Orders, elsewhere: Mapping[str, Place] | None = None) -> None:
        self._types: dict[str, Any] = schema["types"]
        self._orders = orders
        self.places: dict[str, Place] = dict(elsewhere or {})
        self.sections: list[Section] = []
        self._marks: set[str] = set()

    def properties(self, fields: dict[str, Any], required: list[str], owner: str, *, above: str = "") -> str:
        """Tables for properties that a program declares, required ones first; their types become sections."""
        ordered = self._ordered(fields, owner, required)
        needed = {name: field for name, field in ordered.items() if name in required}
        optional = {name: field for name, field in ordered.items() if name not in required}
        self._describe(ordered, above, 3)
        if needed and optional:
            parts = ["Required:", self._table(needed, []), "Optional:", self._table(optional, [])]
            return "\n\n".join(parts)
        return self._table(ordered, required)

    def outputs(self, fields: dict[str, Any], owner: str, *, above: str = "") -> str:
        """A table for properties that the service or the provider sets."""
        ordered = self._ordered(fields, owner, [])
        self._describe(ordered, above, 3)
        return self._table(ordered, [])

    def marks(self) -> str:
        """What the marks of the tables so far mean."""
        return "\n".join(text for mark, text in MARKS.items() if mark in self._marks)

    def set_by_service(self, inputs: dict[str, Any], outputs: dict[str, Any]) -> dict[str, Any]:
        """What outputs hold inside properties that are declared too, by path."""
        found: dict[str, Any] = {}
        for name in inputs.keys() & outputs.keys():
            found |= self._more(outputs[name], inputs[name], name + _ending(outputs[name]))
        return dict(sorted(found.items()))

    def _more(self, output: dict[str, Any], given: dict[str, Any], path: str) -> dict[str, Any]:
        token, declared = object_token(output), object_token(given)
        if not token or token == declared:
            return {}
        held = self._types[token].get("properties", {})
        inputs = self._types.get(declared, {}).get("properties", {})
        found = {f"{path}.{name}": field for name, field in held.items() if name not in inputs}
        for name in held.keys() & inputs.keys():
            found |= self._more(held[name], inputs[name], f"{path}.{name}{_ending(held[name])}")
        return found

    def tree(
        self, fields: dict[str, Any], required: list[str], owner: str, above: str = "", indent: str = ""
    ) -> Iterator[str]:
        """The sections below properties as a nested list of links."""
        for name, field in self._ordered(fields, owner, required).items():
            path = f"{above}{name}{_ending(field)}"
            token = object_token(field)
            if token and self._place(token) == Place("", path):
                yield f"{indent}- {link(name, path)}"
                held = self._types[token]
                yield from self.tree(
                    held.get("properties", {}), held.get("required", []), token, f"{path}.", f"{indent}  "
                )

    def _ordered(self, fields: dict[str, Any], owner: str, required: list[str]) -> dict[str, Any]:
        """Properties in the order of the contract, required ones first."""
        order = self._orders.get(owner.removesuffix("Response"), [])
        place = {name: number for number, name in enumerate(order)}
        return dict(sorted(fields.items(), key=lambda row: (row[0] not in required, place.get(row[0], len(place)))))

    def _describe(self, fields: dict[str, Any], above: str, depth: int) -> None:
        """Sections for the types of properties. A type that several hold is described where it is held first."""
        own: list[tuple[str, str]] = []
        for name, field in fields.items():
            path, token = f"{above}{name}{_ending(field)}", object_token(field)
            if token and not self._place(token):
                self.places[token] = Place("", path)
                own.append((token, path))
            values = self._values(field)
            if len(values) > SHORT and _key(values) not in self.places:
                self.places[_key(values)] = Place("", f"{above}{name}: values")
                rows = ([f"`{value}`", cell(meaning)] for value, meaning in values.items())
                self._add(f"{above}{name}: values", depth, table(["value", "meaning"], rows))
        for token, path in own:
            self._section(token, path, depth)

    def _section(self, token: str, path: str, depth: int) -> None:
        spec = self._types[token]
        required = spec.get("required", [])
        fields = self._ordered(spec.get("properties", {}), token, required)
        at = len(self.sections)
        self._describe(fields, f"{path}.", 4)  # first: the table leads to what is described there
        said = cell(spec["description"]).rstrip(".")
        text = f"{said}. Type: `{token.rpartition(':')[2]}`.\n\n{self._table(fields, required)}"
        self._add(path, depth, text, at)

    def _add(self, heading: str, depth: int, text: str, at: int | None = None) -> None:
        if anchor(heading) in {anchor(section.heading) for section in self.sections}:
            raise ValueError(f"two sections would be #{anchor(heading)}")
        self.sections.insert(len(self.sections) if at is None else at, Section(heading, depth, text))

    def _table(self, fields: dict[str, Any], required: list[str]) -> str:
        rows = ([self._name(name, field, required), self._type(field), self._text(field)]
                for name, field in fields.items())  # fmt: skip
        return table(["property", "type", "what it is"], rows)

    def _name(self, name: str, field: dict[str, Any], required: list[str]) -> str:
        marks = ["required"] if name in required else []
        marks += ["secret"] if field.get("secret") else []
        marks += ["replaces"] if field.get("willReplaceOnChanges") else []
        self._marks.update(marks)
        return " ".join([f"`{name}`", *(f"*{mark}*" for mark in marks)])

    def _text(self, field: dict[str, Any]) -> str:
        """What a property is, and a line for each of its values."""
        text, _ = split_values(field["description"])
        values = self._values(field)
        if len(values) > SHORT:
            place = self.places[_key(values)]
            return f"{cell(text)} {link('Values', place.heading, place.page)}."
        return "<br>".join([cell(text), *(cell(f"`{value}`: {meaning}") for value, meaning in values.items())])

    def _values(self, field: dict[str, Any]) -> dict[str, str]:
        found = split_values(field["description"])[1]
        for token in _tokens(field):
            for entry in self._types[token].get("enum", ()):
                found[str(entry["value"])] = entry["description"].rstrip(".")
        return found

    def _type(self, field: dict[str, Any]) -> str:
        """The type of a property in words, with a link to its section."""
        if field.get("type") == "array":
            return f"list of {self._type(field['items'])}"
        if "additionalProperties" in field:
            return f"map of {self._type(field['additionalProperties'])}"
        if "oneOf" in field:
            return self._type(field["oneOf"][0])
        if "$ref" not in field:
            return str(field["type"])
        token = object_token(field)
        if token not in self.places:
            token = token.removesuffix("Response")
        place = self.places.get(token)
        return link(token.rpartition(":")[2], place.heading, place.page) if place else "anything"

    def _place(self, token: str) -> Place | None:
        """Where a type is described. Outputs with more than the inputs are described with these."""
        return self.places.get(token) or self.places.get(token.removesuffix("Response"))


def object_token(field: dict[str, Any]) -> str:
    """The object type that a property holds, or holds a list or map of; empty if none."""
    if "oneOf" in field:
        return ""
    for inner in ("items", "additionalProperties"):
        if inner in field:
            return object_token(field[inner])
    reference = str(field.get("$ref", ""))
    return reference.removeprefix("#/types/") if reference.startswith("#/types/") else ""


def _tokens(field: dict[str, Any]) -> list[str]:
    """The enum types of a property."""
    if object_token(field):
        return []
    pieces = json.dumps({key: value for key, value in field.items() if key != "description"}).split('"#/types/')[1:]
    return [piece.split('"')[0] for piece in pieces]


def _key(values: Mapping[str, str]) -> str:
    """What stands for a table of values among the places of types."""
    return f"values: {' '.join(values)}"


def _ending(field: dict[str, Any]) -> str:
    return "[]" if field.get("type") == "array" else ""
