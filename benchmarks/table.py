"""Plain tables."""

from collections.abc import Sequence


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A title and columns; the first is a text, the others are figures."""
    widths = [max(len(row[index]) for row in (head, *rows)) for index in range(len(head))]

    def line(row: Sequence[str]) -> str:
        cells = [cell.ljust(width) if not index else cell.rjust(width) for index, (cell, width) in _with(row, widths)]
        return "  ".join(cells).rstrip()

    return "\n".join([title, "", *(f"  {line(row)}" for row in (head, *rows)), ""])


def _with(row: Sequence[str], widths: Sequence[int]) -> Sequence[tuple[int, tuple[str, int]]]:
    return list(enumerate(zip(row, widths, strict=True)))


def seconds(value: float) -> str:
    """`4.31 s`."""
    return f"{value:.2f} s"


def ratio(value: float, floor: float) -> str:
    """`1.7 x`."""
    return f"{value / floor:.2f} x"
