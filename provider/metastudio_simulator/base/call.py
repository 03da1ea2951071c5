"""One call of an operation, as its handler sees it, and the table of handlers."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

from .addresses import Urls
from .clock import stamp
from .refusals import Refusal
from .store import Transaction


@dataclass(slots=True)
class Call:
    """Valid parameters and body, the transaction, and the time; `path` and `query` are by wire names."""

    tx: Transaction
    project: str
    region: str
    path: dict[str, str]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any
    now: float
    urls: Urls

    @property
    def stamp(self) -> str:
        """Now, as the service writes times."""
        return stamp(self.now)

    def option(self, name: str) -> Any:
        return self.tx.settings[name]

    def new_id(self) -> str:
        return new_id(self.tx)

    def page(self) -> tuple[int, int]:
        """Offset and limit of a list, with the defaults of the contract."""
        return self.query.get("offset", 0), self.query.get("limit", 10)

    def not_found(self, problem: tuple[str, str]) -> NoReturn:
        """Say that the object of the request does not exist, with the status that the options choose."""
        raise Refusal(self.option("not_found_status"), *problem)


Handler = Callable[[Call], Any]
H = TypeVar("H", bound=Handler)

HANDLERS: dict[str, Handler] = {}
"""Operations that are modelled, by operationId."""

KEYED: set[str] = set()
"""Operations whose address can carry a key instead of credentials; their handler checks it."""


def operation(name: str, *, keyed: bool = False) -> Callable[[H], H]:
    """Register a handler. It answers a JSON object, or None for an empty body, and raises Refusal.

    `keyed` says that a request with an auth_key comes without credentials: the handler must check the key.
    """

    def register(handler: H) -> H:
        HANDLERS[name] = handler
        if keyed:
            KEYED.add(name)
        return handler

    return register


def new_id(tx: Transaction) -> str:
    """32 hex digits; with the option `seed` the same ones in every run on a new database."""
    seed = tx.settings["seed"]
    if seed is None:
        return secrets.token_hex(16)
    number = tx.settings.get("ids", 0) + 1
    tx.set("ids", number)
    return hashlib.md5(f"{seed}:{number}".encode(), usedforsecurity=False).hexdigest()
