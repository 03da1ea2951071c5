"""One call of an operation as its handler sees it, and the table of all handlers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NoReturn, TypeVar

from .addresses import Addresses, File
from .clock import Period, check_stamp, stamp
from .ids import is_foreign, new_id
from .refusals import Refusal, foreign
from .store import Document, Transaction

MASK: Final = "***"
"""What stands in the place of a secret, with the option `mask_secrets`."""

Row = TypeVar("Row")
Filter = Callable[[Document], bool]


@dataclass(slots=True)
class Call:
    """One call of an operation: valid parameters and body, the transaction, and the time.

    `path`, `query` and `headers` have the names of the contract. A file in `body` is bytes.
    """

    tx: Transaction
    project: str
    region: str
    path: dict[str, str]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any
    now: float
    addresses: Addresses

    @property
    def stamp(self) -> str:
        """Now, as the service writes times."""
        return stamp(self.now)

    def option(self, name: str) -> Any:
        return self.tx.settings[name]

    def new_id(self) -> str:
        return new_id(self.tx)

    def masked(self, secret: str) -> str:
        """A secret as an answer shows it."""
        return MASK if self.option("mask_secrets") else secret

    def download(self, path: str) -> str:
        """A signed address of a stored file; every answer has new ones."""
        return self.addresses.download(path, self.now)

    def upload_addresses(self, owner: str, files: Iterable[File]) -> list[str]:
        """One-time addresses for the files of an object, each of a name, a part, a content type and maybe an MD5."""
        return self.addresses.uploads(self.tx, self.project, owner, files, self.now)

    def found(self, kind: str, id: str, refusal: tuple[str, str]) -> Document:
        """The object of this id, or the refusal."""
        document = self.tx.get(kind, self.project, id)
        if document is None:
            self.not_found(refusal, id)
        return document

    def not_found(self, refusal: tuple[str, str], *ids: str) -> NoReturn:
        """Say that the object of the request does not exist, with the status that the options choose.

        Of an id that another file made, nothing can be said. `ids` are looked at beside those of the path.
        """
        if any(is_foreign(self.tx, id) for id in (*self.path.values(), *ids)):
            raise foreign(self.tx.file)
        raise Refusal(self.option("not_found_status"), *refusal)

    def words(self, parameter: str) -> set[str]:
        """The words of a filter that takes several, separated by commas."""
        return {word.strip() for word in (self.query.get(parameter) or "").split(",") if word.strip()}

    def matches(self, parameter: str, text: str) -> bool:
        """Whether a text contains what a filter looks for. NAME_FILTERS_ARE_FUZZY."""
        return (self.query.get(parameter) or "").lower() in text.lower()

    def period(self, since: str, until: str) -> Period:
        """The time between two filters."""
        return Period(*(check_stamp(name, self.query.get(name)) for name in (since, until)))

    def page(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows that the request asks for."""
        offset, limit = self._place()
        return rows[offset : offset + limit]

    def sorted_page(self, kind: str, wanted: Filter, updated: str = "update_time") -> tuple[int, Sequence[Document]]:
        """How many summaries pass a filter, and a page of them in the order of sort_key and sort_dir.

        `updated` is the property of a summary that the sort_key update_time means.
        """
        rows = [row for row in self.tx.summaries(kind, self.project) if wanted(row)]
        if self.query.get("sort_key") == "update_time":
            rows.sort(key=lambda row: str(row[updated]))
        if self.query.get("sort_dir") == "desc":
            rows.reverse()
        return len(rows), self.page(rows)

    def newest_page(self, kind: str, wanted: Filter | None) -> tuple[int, list[Document]]:
        """How many summaries pass a filter (None: all), and a page of them. LISTS_NEWEST_FIRST."""
        return self.tx.page(kind, self.project, *self._place(), wanted)

    def _place(self) -> tuple[int, int]:
        """Offset and limit of a list; typed_query filled in the defaults of the contract."""
        return self.query.get("offset", 0), self.query.get("limit", 10)


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
