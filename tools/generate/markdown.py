"""The little Markdown that generated pages need."""

import re
from collections.abc import Iterable, Sequence

VALUES = re.compile(
    r"\s*Values: (?P<values>`[^`]+`: .*?)\."
    r"(?P<rest>(?: At most [^.]+\.| -?[\d.]+ to [\d.]+\.| The service's default is `[^`]*`\.)*)$"
)
"""The values that `schema_types.property_text` says in a description."""


def anchor(heading: str) -> str:
    """What a link to a heading names, by GitHub's rule."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def link(text: str, heading: str, page: str = "") -> str:
    """A link to a heading, of this page unless another is given."""
    return f"[{text}]({page}#{anchor(heading)})"


def cell(text: str) -> str:
    """A text that stays inside its cell and shows what it says."""
    spans = re.split(r"(`[^`]*`)", text.replace("\n", " "))
    shown = (span if span.startswith("`") else span.replace("<", r"\<") for span in spans)
    return "".join(shown).replace("|", r"\|")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def split_values(description: str) -> tuple[str, dict[str, str]]:
    """A description without the values it lists, and these with their meanings."""
    found = VALUES.search(description)
    if found is None:
        return description, {}
    parts = re.split(r"(?:^|; )`([^`]+)`: ", found["values"])[1:]
    values = dict(zip(parts[::2], parts[1::2], strict=True))
    return (description[: found.start()] + found["rest"]).strip(), values
