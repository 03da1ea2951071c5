"""How much of the service's contract schema.json covers: for each operation of the systems, every field that it
takes or answers, looked up in schema.json by its name in camelCase and by its type.

    python -m tools.coverage [--fields]

Reads the contract, schema.json, and which operations the declarations name; not the code that makes one of the other.
Exit code 1 below 100 %.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from metastudio_provider.framework.local_files import local_files
from metastudio_provider.framework.registry import functions, resource, resources, systems

from .coverage_table import ELSEWHERE, EXCEPTIONS, INPUTS, LEFT_OUT, NO_PROPERTY, OUTPUTS, Places

ROOT = Path(__file__).resolve().parents[1]
TYPES = "#/types/"
SCHEMAS = "#/components/schemas/"

WRITES = {"path": OUTPUTS, "body": INPUTS, "answer": OUTPUTS}
VERBS = {
    "creating": {"path": INPUTS, "query": INPUTS, "body": INPUTS, "answer": OUTPUTS},
    "showing": {"path": OUTPUTS, "answer": OUTPUTS},
    "updating": WRITES,
    "deleting": {"path": OUTPUTS},
    "listing": {"query": "listInputs"},
}
"""Where a resource has the parts of each operation that it names."""


@dataclass(frozen=True)
class Found:
    """One field of one operation.

    `how` is covered, elsewhere (in another place or under another name), none (no property, with a reason) or missing;
    `where` is the place in schema.json, or the reason.
    """

    operation: str
    part: str
    field: str
    how: str
    where: str


class Service:
    """The contract: operations with their parts, and the fields below a type."""

    def __init__(self, contract: Mapping[str, Any]) -> None:
        self._schemas = contract["components"]["schemas"]
        self.operations = {
            operation["operationId"]: operation
            for item in contract["paths"].values()
            for operation in item.values()
            if set(operation.get("tags", ())) & set(systems())
        }

    def fields(self, name: str) -> Iterator[tuple[str, str, str, bool]]:
        """(part, dotted path, type, whether only the service sets it) of everything an operation takes or answers."""
        operation = self.operations[name]
        for parameter in operation["parameters"]:
            yield parameter["in"], parameter["name"], parameter["schema"]["type"], False
        for content in operation.get("requestBody", {}).get("content", {}).values():
            yield from (("body", *row) for row in self._below(content["schema"]))
        for answer in operation["responses"].values():
            for header in answer.get("headers", {}):
                yield "answer header", header, "string", True
            for content in answer.get("content", {}).values():
                yield from (("answer", *row) for row in self._below(content["schema"]))

    def _below(
        self, schema: Mapping[str, Any], path: str = "", *, read_only: bool = False
    ) -> Iterator[tuple[str, str, bool]]:
        schema = self._plain(schema)
        if schema.get("type") == "array":
            yield from self._below(schema["items"], path, read_only=read_only)
        for name, inner in schema.get("properties", {}).items():
            here, only_read = f"{path}.{name}" if path else name, read_only or bool(inner.get("x-read-only"))
            yield here, self._plain(inner)["type"], only_read
            yield from self._below(inner, here, read_only=only_read)

    def _plain(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema or "allOf" in schema:
            schema = self._schemas[schema["$ref"].removeprefix(SCHEMAS)] if "$ref" in schema else schema["allOf"][0]
        return schema


class Package:
    """schema.json, by paths such as `resources/metastudio:live:Room/inputProperties/sceneScripts/scriptName`."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema

    def type_of(self, path: str) -> str | None:
        """The type of what is at the path, None when there is nothing."""
        section, token, part, *names = path.split("/")
        properties = self._schema[section][token][part]
        if section == "functions" or part == "listInputs":
            properties = properties["properties"]
        kind = "object"
        for name in names:
            spec = properties.get(name)
            if spec is None:
                return None
            spec = self._plain(spec)
            kind = spec["type"]
            while spec.get("type") == "array":
                spec = self._plain(spec["items"])
            properties = spec.get("properties", {})
        return kind

    def _plain(self, spec: Mapping[str, Any]) -> Mapping[str, Any]:
        spec = spec.get("oneOf", [spec])[0]  # an enum or a text
        reference = spec.get("$ref", "")
        if reference == "pulumi.json#/Any":
            return {"type": "object"}
        found: Mapping[str, Any] = self._schema["types"][reference.removeprefix(TYPES)] if reference else spec
        return found


@cache
def places() -> Mapping[str, Mapping[str, Places]]:
    """Per operation and part: every place that must have its fields."""
    found: dict[str, dict[str, Places]] = {}

    def add(operation: str, part: str, place: str) -> None:
        parts = found.setdefault(operation, {})
        parts[part] = (*parts.get(part, ()), place)

    for token in resources():
        declared = resource(token)
        for verb, parts in VERBS.items():
            operation = getattr(declared, verb, None)
            for part, place in parts.items() if operation else ():
                # A report of another type takes from the answer what it needs.
                if verb != "showing" or part != "answer" or _is_answer(declared.report, operation):
                    add(operation.name, part, f"resources/{token}/{place}")
    for token, function in functions().items():
        if _is_answer(function.result, function.operation):
            for part, place in (("path", "inputs"), ("query", "inputs"), ("body", "inputs"), ("answer", "outputs")):
                add(function.operation.name, part, f"functions/{token}/{place}")
    return {name: {**found.get(name, {}), **EXCEPTIONS.get(name, {})} for name in sorted({*found, *EXCEPTIONS})}


@cache
def addresses() -> Mapping[tuple[str, str, str], str]:
    """The input for each upload address in an answer: the stack names the local file, the provider uploads it there."""
    found = {}
    for token in resources():
        declared = resource(token)
        for file in local_files(declared.inputs):
            place = f"resources/{token}/{INPUTS}/{camel(file.name)}"
            for operation in (getattr(declared, verb, None) for verb in ("creating", "updating")):
                if operation is not None:
                    found[operation.name, "answer", file.address] = place
    return found


def _is_answer(model: type[Any], operation: Any) -> bool:
    return operation.answer in {base.__name__ for base in model.__mro__}


def camel(path: str) -> str:
    """`scene_scripts.script_name` -> `sceneScripts/scriptName`."""
    words = (name.split("_") for name in path.split("."))
    return "/".join(head + "".join(word[:1].upper() + word[1:] for word in rest) for head, *rest in words)


def coverage(contract: Mapping[str, Any], schema: Mapping[str, Any]) -> list[Found]:
    """Every field of every operation; a field that several places must have is missing if one lacks it."""
    service, package = Service(contract), Package(schema)
    return [
        _found(package, operation, part, field, kind, read_only=read_only and part == "body")
        for operation in places()
        for part, field, kind, read_only in service.fields(operation)
    ]


def _found(package: Package, operation: str, part: str, field: str, kind: str, *, read_only: bool) -> Found:
    """Where a field stands. What only the service sets is an output, although some requests have it too."""

    def found(how: str, where: str) -> Found:
        return Found(operation, part, field, how, where)

    for key in ((operation, part, field), (part, field)):
        if key in NO_PROPERTY:
            return found("none", NO_PROPERTY[key])
    declared = places()[operation].get(part, ())
    named = declared if isinstance(declared, Mapping) else {}
    exact = (operation, part, field)
    if place := ELSEWHERE.get(exact) or addresses().get(exact) or named.get(field):
        return found("elsewhere" if package.type_of(place) else "missing", place)
    wanted = [] if named else [f"{place}/{camel(field)}" for place in declared]
    if read_only:
        wanted = [path.replace(f"/{INPUTS}/", f"/{OUTPUTS}/") for path in wanted]
    lacking = [path for path in wanted if package.type_of(path) != kind]
    return found("covered", wanted[0]) if wanted and not lacking else found("missing", ", ".join(lacking))


def unlisted(contract: Mapping[str, Any]) -> list[str]:
    """Operations of the systems that neither a declaration nor the table names."""
    return sorted(Service(contract).operations.keys() - places().keys() - LEFT_OUT.keys())


def table(found: list[Found]) -> str:
    """Rows of operations, then what is no property, then what is missing."""
    columns = "{:44}{:>8}{:>10}{:>11}{:>13}{:>9}{:>9}".format
    lines = [columns("operation", "fields", "covered", "elsewhere", "no property", "missing", "percent")]
    groups = [(name, [row for row in found if row.operation == name]) for name in places()]
    for name, rows in [*groups, ("total", found)]:
        count = Counter(row.how for row in rows)
        counted = len(rows) - count["none"]
        there = count["covered"] + count["elsewhere"]
        percent = f"{100 * there / counted:.1f} %" if counted else "-"
        lines.append(
            columns(name, len(rows), count["covered"], count["elsewhere"], count["none"], count["missing"], percent)
        )
    lines += ["", "No property, and why (not counted in the percentage):"]
    reasons: dict[str, list[str]] = {}
    for row in found:
        if row.how == "none":
            reasons.setdefault(row.where, []).append(f"{row.part} {row.field}")
    for reason, fields in reasons.items():
        lines.append(f"  {', '.join(sorted(set(fields)))}: {reason}")
    lines += ["", "Operations of these systems that are left out:"]
    lines += [f"  {name}: {reason}" for name, reason in LEFT_OUT.items()]
    missing = [row for row in found if row.how == "missing"]
    lines += ["", "Missing:", *(f"  {row.operation} {row.part} {row.field} ({row.where})" for row in missing)] * bool(
        missing
    )
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fields", action="store_true", help="print every field with its place, too")
    options = parser.parse_args()
    contract = json.loads((ROOT / "contract" / "metastudio.openapi.json").read_text(encoding="utf-8"))
    found = coverage(contract, json.loads((ROOT / "schema.json").read_text(encoding="utf-8")))
    if options.fields:
        print(*(f"{row.operation} {row.part} {row.field}: {row.how} {row.where}" for row in found), sep="\n")
    print(table(found))
    return 1 if any(row.how == "missing" for row in found) or unlisted(contract) else 0


if __name__ == "__main__":
    sys.exit(main())
