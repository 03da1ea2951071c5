"""wire/operations.py: one constant for each operation of the contract."""

from typing import Any

from .contract import operations

HEADER = '''"""Operations of the service, generated from the contract. Never edited: `make schema` writes it."""

from metastudio_provider.wire.operation import Operation
'''


def operations_module(contract: dict[str, Any]) -> str:
    """The text of wire/operations.py."""
    lines = [HEADER]
    for path, method, operation in operations(contract):
        name, rate = operation["operationId"], operation.get("x-rate-per-second")
        arguments = f'"{name}", "{method}", "{path}"' + (f", rate={rate}" if rate else "")
        lines.append(f"{name} = Operation({arguments})")
        lines.append(f'"""{operation["description"]}"""')
    return "\n".join(lines) + "\n"
