"""Types of schema.json: objects and enums with their names, from shapes."""

import json
import re
from typing import Any

from metastudio_provider.framework.registry import PACKAGE, module_of
from metastudio_provider.values.shape import Field, Shape, enum_name, pascal_name, spell_text, walk


class Types:
    """Collects the types that properties refer to.

    An object has the contract's name. Its outputs get a type of their own with the suffix `Response` where they have
    properties that only the service sets, so that nobody can declare them.

    An input with an enum takes the enum or a text, and an output is a text, as in other providers. Pulumi YAML assigns
    no output with an enum to an input. So outputs get a type of their own for enums too. Only a type that an output
    shares with inputs has plain texts in both.
    """

    def __init__(self) -> None:
        self._specs: dict[str, dict[str, Any]] = {}
        self._inputs: set[str] = set()
        self._shared: set[str] = set()

    def learn_inputs(self, shape: Shape) -> None:
        """Remember every object type that inputs can hold; call it for all inputs before the first reference."""
        for _, field in walk(shape):
            below = field.shape.innermost
            if below.kind == "object" and not field.read_only:
                self._inputs.add(token_of(below))

    def learn_shared(self, shape: Shape) -> None:
        """Remember every object type that an output shares with inputs; call it before the first reference too."""
        objects = [shape.innermost, *(field.shape.innermost for _, field in walk(shape.innermost))]
        self._shared.update(token_of(below) for below in objects if below.kind == "object")

    def reference(self, shape: Shape, owner: str, name: str, module: str, *, inputs: bool) -> dict[str, Any]:
        """The type of a property as a schema type; `owner`, `name` and `module` name the enum if it is one."""
        if shape.kind in ("list", "map") and shape.item is not None:
            inner = self.reference(shape.item, owner, name, module, inputs=inputs)
            return (
                {"type": "array", "items": inner}
                if shape.kind == "list"
                else {"type": "object", "additionalProperties": inner}
            )
        if shape.kind == "object":
            return {"type": "object", "$ref": f"#/types/{self._object(shape, inputs=inputs)}"}
        if shape.enum and inputs and f"{PACKAGE}:{module}:{owner}" not in self._shared:
            enum = {"type": shape.kind, "$ref": f"#/types/{self._enum(shape, owner, name, module)}"}
            return {"oneOf": [{"type": shape.kind}, enum]}
        return {"type": shape.kind} if shape.kind != "any" else {"$ref": "pulumi.json#/Any"}

    def specs(self) -> dict[str, dict[str, Any]]:
        """All types by token."""
        return dict(sorted(self._specs.items()))

    def _object(self, shape: Shape, *, inputs: bool) -> str:
        token = token_of(shape)
        if not inputs and token in self._inputs and self._differs(token, shape):
            token += "Response"
        if token not in self._specs:
            spec: dict[str, Any] = {"type": "object", "description": spell_text(shape.description)}
            self._specs[token] = spec  # before its properties: a type may hold itself
            fields = shape.declarable if inputs else shape.fields
            spec["properties"] = {
                field.camel: property_spec(field, self, shape.model, module_of(shape), inputs=inputs, nested=True)
                for field in fields.values()
            }
            spec["required"] = required_names(shape)
        return token

    def _differs(self, token: str, shape: Shape) -> bool:
        """Whether outputs of a type have another form than inputs."""
        shared = token in self._shared
        return any(field.read_only or (field.shape.innermost.enum and not shared) for _, field in walk(shape))

    def _enum(self, shape: Shape, owner: str, name: str, module: str) -> str:
        token = f"{PACKAGE}:{module}:{enum_name(owner, name)}"
        spec = enum_spec(shape, pascal_name(name))
        if self._specs.setdefault(token, spec) != spec:
            raise ValueError(f"two different types are named {token}")
        return token


def token_of(shape: Shape) -> str:
    """The token of an object type, as inputs have it."""
    return f"{PACKAGE}:{module_of(shape)}:{shape.model}"


def enum_spec(shape: Shape, pascal: str) -> dict[str, Any]:
    """An enum with the meaning of each value."""
    values = []
    for value in shape.enum:
        text = shape.enum_descriptions[str(value)]
        label = re.sub(r"\W", "_", str(value))
        entry = {"value": value, "description": spell_text(text)}
        if re.fullmatch("[A-Z][A-Z0-9_]*", label):
            # Each generator spells a name of words as its language does; of IN_CAPITALS that for Python makes I_N_...
            entry["name"] = "".join(word.capitalize() for word in label.split("_"))
        elif label != value or label[0].isdigit():
            # Names of languages cannot start with a digit: the last word of the property goes before it.
            entry["name"] = (re.findall(r"[A-Z][a-z0-9]*", pascal)[-1] if label[0].isdigit() else "") + label
        values.append(entry)
    return {"type": shape.kind, "description": f"Values of {pascal}.", "enum": values}


def property_spec(
    field: Field, types: Types, owner: str, module: str, *, inputs: bool, nested: bool = False, text: str | None = None
) -> dict[str, Any]:
    """One property. `nested` properties carry their own secret mark; the top level is marked by its owner."""
    spec = types.reference(field.shape, owner, field.name, module, inputs=inputs)
    if inputs and field.local_file:
        spec = _with_assets(spec)
    spec["description"] = property_text(field, text, named="#/types/" in json.dumps(spec))
    if field.secret and (nested or text is not None):
        spec["secret"] = True
    return spec


def _with_assets(spec: dict[str, Any]) -> dict[str, Any]:
    """The type of a local file's path, or of several, that may be an asset or archive of Pulumi's as well."""
    for inside in ("items", "additionalProperties"):
        if inside in spec:
            return {**spec, inside: _with_assets(spec[inside])}
    return {"oneOf": [spec, {"$ref": "pulumi.json#/Asset"}]}


def property_text(field: Field, text: str | None = None, *, named: bool = False, pulumi: bool = True) -> str:
    """Description of a property: what it is, its values unless an enum is `named`, limits and default."""
    parts = [spell_text(text or field.description, pulumi=pulumi)]
    below = field.shape.innermost
    if below.enum_descriptions and not named:
        parts.append(f"Values: {meanings_text(below, pulumi=pulumi)}.")
    if field.shape.most_bytes is not None:
        parts.append(f"At most {field.shape.most_bytes} bytes in UTF-8.")
    elif field.shape.kind == "string" and not field.shape.enum and field.shape.most and not field.read_only:
        parts.append(f"At most {int(field.shape.most)} characters.")
    if field.shape.kind in ("integer", "number") and field.shape.most is not None and field.shape.most < 2**31 - 1:
        least, most = field.shape.least, field.shape.most
        parts.append(f"At most {most:g}." if least is None else f"{least:g} to {most:g}.")
    if field.default is not None and text is None:
        shown = str(field.default).lower() if isinstance(field.default, bool) else field.default
        parts.append(f"The service's default is `{shown}`.")
    return " ".join(part for part in parts if part)


def meanings_text(shape: Shape, *, pulumi: bool = True) -> str:
    """What each value of an enum means."""
    meanings = shape.enum_descriptions.items()
    return "; ".join(f"`{value}`: {spell_text(text, pulumi=pulumi).rstrip('.')}" for value, text in meanings)


def required_names(shape: Shape) -> list[str]:
    """Pulumi names of the properties that must be given."""
    return sorted(field.camel for field in shape.declarable.values() if field.required)
