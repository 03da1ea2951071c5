"""Evidence that an object is the one that a lost create made: what it holds, and when it was made."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..values.diff import changes
from ..values.shape import Field, Shape

if TYPE_CHECKING:
    from .resource import Resource

MILLISECONDS = 1e11
"""Numbers above this are milliseconds: as seconds they would lie beyond the year 5000."""

MOST = 1e16
"""No time is a number as large as this."""

FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC).timestamp(), datetime(2500, 1, 1, tzinfo=UTC).timestamp()
"""What lies outside of these is no time of creation, but a number of another kind."""


ESCAPES = 3
"""How often a text may be escaped: by the program, the service, and a console."""


def plain(value: Any) -> Any:
    """A value whose texts are as any service may keep them: trimmed, unescaped, in one Unicode form."""
    import html  # only a create needs these two
    import unicodedata

    if isinstance(value, str):
        for _ in range(ESCAPES):
            value = html.unescape(value)
        return " ".join(unicodedata.normalize("NFKC", value).split())
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def is_plain(text: str) -> bool:
    """Whether no service has a reason to keep the text in another form."""
    import unicodedata

    return text == " ".join(unicodedata.normalize("NFC", text).split()) and not set(text) & set("&<>\"'\\")


def same_content(resource: "Resource", wanted: Mapping[str, Any], report: Mapping[str, Any]) -> bool:
    """Whether the object holds what was to be created, but for secrets and for the form of texts."""
    content = plain(resource.marks.reportable(wanted))
    return not changes(_open(resource.input_shape), content, plain(report), {}, unordered=resource.marks.unordered)


def moment(value: Any) -> float | None:
    """A time in seconds of the epoch, None for what names none.

    The contract has one form. A service may as well send an offset, or seconds or milliseconds as number or text. A
    time without a zone could be any, so it names none.
    """
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit() and len(value) < 20:
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        if not abs(value) < MOST:
            return None
        seconds = float(value / 1000 if abs(value) > MILLISECONDS else value)
    elif isinstance(value, str):
        try:
            parsed = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
        if parsed.tzinfo is None:
            return None
        seconds = parsed.timestamp()
    else:
        return None
    return seconds if FIRST <= seconds <= LAST else None


def _open(shape: Shape) -> Shape:
    """The shape without secrets and write-only properties: the journal does not have them, or no report does."""

    def opened(field: Field) -> Field:
        return Field(
            field.name, field.camel, _open(field.shape), field.description, field.required, field.default, False,
            field.read_only or field.secret or field.write_only,
        )  # fmt: skip

    if shape.kind == "object":
        return Shape("object", shape.model, "", {name: opened(field) for name, field in shape.fields.items()})
    if shape.item is not None:
        return Shape(shape.kind, item=_open(shape.item))
    return shape
