"""The contract as the simulator uses it: which operation a request means, and whether a document is valid.

Everything is made on first use, because every command starts a simulator inside the provider.
"""

import json
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, NamedTuple

import jsonschema_rs

from .refusals import Refusal

REFERENCE = "#/components/schemas/"
BINARY = "binary"
"""The format of a file in a form."""


class Operation(NamedTuple):
    """One operation: where it is, what it takes, what it answers."""

    id: str
    method: str
    path: str
    parameters: list[dict[str, Any]]
    body: dict[str, Any] | None
    success: int
    answer: dict[str, Any] | None
    rate: float | None
    form: bool = False
    """Whether the body is a form with fields and files instead of JSON."""


class Problem(NamedTuple):
    """Where and how a document breaks its schema. The value is left out, since it can be secret."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path} {self.text}" if self.path else f"body {self.text}"


class Contract:
    """The operations of the served systems with their schemas; `document` is what tools/generate/simulator.py makes."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas: dict[str, Any] = document["schemas"]
        self.operations = {name: Operation(name, **row) for name, row in document["operations"].items()}
        self._elsewhere: list[list[str]] = document["elsewhere"]
        self._validators: dict[str, jsonschema_rs.Validator] = {}
        self._defaults: dict[str, Defaults] = {}

    @cached_property
    def _routes(self) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        for operation in self.operations.values():
            _plant(tree, operation.path, operation.method, operation)
        for method, path in self._elsewhere:
            _plant(tree, path, method, None)
        return tree

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation of a request and the values in its path; an unknown place is refused."""
        pieces = path.split("/")
        leaves = _leaves(self._routes, pieces)
        if not leaves:
            raise Refusal(400, "MSS.00010003", "SR.api not found")
        if method not in leaves:
            raise Refusal(400, "MSS.00010004", "SR.method not allowed")
        operation = leaves[method]
        if operation is None:
            raise Refusal(501, "SIMULATOR.NOT_MODELLED", f"{method} {path} is not modelled by the simulator")
        names = operation.path.split("/")
        return operation, {name[1:-1]: piece for name, piece in zip(names, pieces, strict=True) if name.startswith("{")}

    def check_parameters(self, operation: Operation, place: str, values: dict[str, Any]) -> Problem | None:
        """The first problem of the parameters of one place (path, query or header)."""
        declared = [parameter for parameter in operation.parameters if parameter["in"] == place]
        schema = {
            "type": "object",
            "properties": {parameter["name"]: parameter["schema"] for parameter in declared},
            "required": [parameter["name"] for parameter in declared if parameter.get("required")],
            "additionalProperties": False,  # UNKNOWN_QUERY_REFUSED
        }
        return self._check(f"{operation.id} {place}", schema, values)

    def check_body(self, operation: Operation, body: Any) -> Problem | None:
        """The first problem of a body; of the files in a form only the length is checked."""
        return self._check(f"{operation.id} body", operation.body or {}, _as_text(body) if operation.form else body)

    def fields(self, operation: Operation) -> dict[str, dict[str, Any]]:
        """The schemas of the fields of a form."""
        properties: dict[str, Any] = self._resolved(operation.body or {}).get("properties", {})
        return {name: self._resolved(schema) for name, schema in properties.items()}

    def check_answer(self, operation: Operation, answer: Any) -> Problem | None:
        """The first problem of the simulator's own answer: a mistake in a handler."""
        return self._check(f"{operation.id} answer", operation.answer or {"type": "null"}, answer)

    def check_part(self, key: str, schema: dict[str, Any], value: Any) -> Problem | None:
        """The first problem of a part of a body or an answer; `key` names its schema."""
        return self._check(f"{key} part", schema, value)

    def states(self, schema: str, property: str) -> list[str]:
        """The values that an enumerated property can have."""
        values: list[str] = self.schemas[schema]["properties"][property]["enum"]
        return values

    def fill(self, schema: str, value: dict[str, Any]) -> dict[str, Any]:
        """Set the documented defaults in `value`, wherever it has the object but not the property."""
        self._defaults_of(schema).fill(value)
        return value

    def _check(self, key: str, schema: dict[str, Any], value: Any) -> Problem | None:
        validator = self._validators.get(key)
        if validator is None:
            needed = self._closure(schema)
            validator = jsonschema_rs.validator_for({**schema, "components": {"schemas": needed}})
            self._validators[key] = validator
        if validator.is_valid(value):
            return None
        return _problem(next(iter(validator.iter_errors(value))))

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        reference = schema.get("$ref")
        return schema if reference is None else self._resolved(self.schemas[reference.removeprefix(REFERENCE)])

    def _closure(self, schema: Any) -> dict[str, Any]:
        needed: dict[str, Any] = {}
        pending = [schema]
        while pending:
            item = pending.pop()
            if isinstance(item, list):
                pending.extend(item)
            elif isinstance(item, dict):
                pending.extend(item.values())
                if isinstance(reference := item.get("$ref"), str):
                    name = reference.removeprefix(REFERENCE)
                    if name not in needed:
                        needed[name] = self.schemas[name]
                        pending.append(needed[name])
        return needed

    def _defaults_of(self, name: str) -> "Defaults":
        if name not in self._defaults:
            self._defaults[name] = defaults = Defaults()
            for key, schema in self.schemas[name].get("properties", {}).items():
                target = schema.get("items", schema).get("$ref", "").removeprefix(REFERENCE)
                if "default" in schema:
                    defaults.values.append((key, schema["default"]))
                elif target:
                    defaults.children.append((key, self._defaults_of(target)))
        return self._defaults[name]


class Defaults:
    """The defaults of one schema and of the schemas below it."""

    def __init__(self) -> None:
        self.values: list[tuple[str, Any]] = []
        self.children: list[tuple[str, Defaults]] = []

    def fill(self, value: dict[str, Any]) -> None:
        for key, default in self.values:
            value.setdefault(key, default)
        for key, child in self.children:
            below = value.get(key)
            for item in below if isinstance(below, list) else (below,):
                if isinstance(item, dict):
                    child.fill(item)


@cache
def contract() -> Contract:
    """The one contract of this process."""
    return Contract(json.loads(files(__package__).joinpath("contract.json").read_bytes()))


def _plant(tree: dict[str, Any], path: str, method: str, operation: Operation | None) -> None:
    for piece in path.split("/"):
        tree = tree.setdefault("{}" if piece.startswith("{") else piece, {})
    tree.setdefault("", {}).setdefault("methods", {})[method] = operation


def _leaves(tree: dict[str, Any], pieces: list[str]) -> dict[str, Operation | None]:
    """The methods at a path; a literal piece goes before a variable one."""
    if not pieces:
        found: dict[str, Operation | None] = tree.get("", {}).get("methods", {})
        return found
    for key in (pieces[0], "{}"):
        if key in tree and (key != "{}" or pieces[0]) and (found := _leaves(tree[key], pieces[1:])):
            return found
    return {}


def _as_text(value: Any) -> Any:
    """A form whose files are texts with as many characters as the files have bytes."""
    if isinstance(value, dict):
        return {name: _as_text(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _problem(error: jsonschema_rs.ValidationError) -> Problem:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path).lstrip(".")
    kind = error.kind
    name = kind.name
    if name == "required":
        return Problem(_join(path, getattr(kind, "property", "")), "is required")
    if name == "additionalProperties":
        unexpected = getattr(kind, "unexpected", [""])
        return Problem(_join(path, unexpected[0]), "is not known")
    allowed = getattr(kind, "value", None)
    text = {
        "type": f"must be of type {', '.join(getattr(kind, 'types', []))}",
        "enum": f"must be one of {', '.join(map(str, getattr(kind, 'options', [])))}",
        "minLength": f"must have {allowed} characters or more",
        "maxLength": f"must have {allowed} characters or fewer",
        "minItems": f"must have {allowed} items or more",
        "maxItems": f"must have {allowed} items or fewer",
        "uniqueItems": "must not name an item twice",
        "minimum": f"must be {allowed} or more",
        "maximum": f"must be {allowed} or less",
        "pattern": f"must match {allowed}",
    }
    return Problem(path, text.get(name, f"breaks the rule {name}"))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
