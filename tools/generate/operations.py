"""wire/operations.py: one constant for each operation of the contract."""

from collections.abc import Collection
from typing import Any

from .contract import is_form, model_name, operations, parameters, schema_of

HEADER = '''"""Operations of the service, generated from the contract. Never edited: `make schema` writes it."""

from metastudio_provider.wire.operation import Operation
'''


def operations_module(contract: dict[str, Any], systems: Collection[str]) -> str:
    """The text of wire/operations.py."""
    lines = [HEADER]
    for path, method, operation in operations(contract, systems):
        name, (system,) = operation["operationId"], operation["tags"]
        arguments = tuple(model_name(name, place) for place in ("path", "query") if parameters(operation, place))
        (response,) = operation["responses"].values()
        facts = {
            "system": system,
            "arguments": arguments,
            "body": schema_of(operation.get("requestBody", {})),
            "form": is_form(operation),
            "answer": schema_of(response),
            "gone": frozenset(operation.get("x-gone", ())),
            "rate": operation.get("x-rate-per-second"),
        }
        more = "".join(f", {key}={_literal(value)}" for key, value in facts.items() if value)
        lines.append(f'{name} = Operation("{name}", "{method}", "{path}"{more})')
        lines.append(f'"""{operation["description"]}"""')
    return "\n".join(lines) + "\n"


def _literal(value: Any) -> str:
    if isinstance(value, frozenset):
        return f"frozenset({{{', '.join(map(_literal, sorted(value)))}}})"
    return f'"{value}"' if isinstance(value, str) else repr(value)
