"""The ways to write a text, and where a text stands inside another one in any of them.

| spelling | of `to"k/é n` |
| --- | --- |
| as it is, or with other blanks between its words | `to"k/é n` |
| escaped in JSON, in one of its ways | `to\\"k\\/\\u00e9 n` |
| with HTML entities | `to&quot;k/&#233; n` |
| percent-encoded, in either case, `+` for a blank | `to%22k%2f%C3%A9+n` |
| escaped again, such as JSON in JSON, or JSON in HTML | `to\\\\\\"k/é n` |
| cut at the end | `to"k/…` |

A text may mix them. Every expression here is bounded, so that the work grows with the length of the text alone.
"""

import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

BEGINNING = 4
"""Characters by which a wanted text is looked up. A text that was cut must have as many left."""

AGAIN = 3
"""How often an escape may be escaped again in the same way."""

BLANKS = 16
"""Blanks in a row that are read as one if some of them are escaped."""

SIGNS = "\\%&+"
"""Each escape starts with one of these."""

# Texts: `re` compiles them when they are first used, and keeps them. The start of the plugin does not pay for it.
_BACKSLASH = r"""(?x)(?=(\\{1,7})(?:
    u([Dd][89ABab][0-9A-Fa-f]{2})\1u([Dd][C-Fc-f][0-9A-Fa-f]{2})
  | u([0-9A-Fa-f]{4}) | x([0-9A-Fa-f]{2}) | (["'/bfnrt])
))"""
_PERCENT = rf"(?=((?:%(?:25){{0,{AGAIN}}}[0-9A-Fa-f]{{2}}){{1,4}}))"
_OCTET = rf"%((?:25){{0,{AGAIN}}})([0-9A-Fa-f]{{2}})"
_ENTITY = rf"(?=&((?:amp;){{0,{AGAIN}}})((?:\#[0-9]{{1,7}}|\#[Xx][0-9A-Fa-f]{{1,6}}|[A-Za-z][0-9A-Za-z]{{1,30}});))"
_LETTERS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

Escape = tuple[int, str, int, bool]
"""Where an escape starts, the character that it stands for, its end, and whether it is escaped once only."""


def on_one_line(text: str) -> str:
    """The text with each run of blanks and of characters that cannot be shown as one blank."""
    if not text.isprintable():
        text = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(text.split())


def find(text: str, wanted: Mapping[str, Collection[str]], ends: str | None = None) -> Iterator[tuple[int, int]]:
    """Start and end of each place at which one of the wanted texts stands.

    `wanted` has texts on one line, by their BEGINNING. `ends` is an expression for the places where the text was cut,
    its first group what is left of an escape there. Before such a place a wanted text may be cut as well.
    """
    beginnings = list(wanted)
    if not beginnings:
        return
    if not any(sign in text for sign in SIGNS):
        one_line = on_one_line(text)
        if not any(beginning in one_line for beginning in beginnings):
            return
    for spelled in {text, text.replace("+", " ")}:
        for reading in _readings(spelled):
            cuts = {match.start(): match.end(1) for match in re.finditer(ends, reading.characters)} if ends else {}
            for start, beginning, place in reading.beginnings(beginnings):
                for candidate in wanted[beginning]:
                    end = reading.end_of(candidate, place, cuts)
                    if end is not None:
                        yield reading.starts[start], reading.ends[end - 1]


class _Reading:
    """A text of which one sort of escapes was read or none, each character with its place in the original text.

    A run of blanks is one blank. At an escape that is left, the text can be read in two ways: by the characters of the
    escape, or by the character that it stands for.
    """

    def __init__(self, characters: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.characters, self.starts, self.ends = characters, starts, ends
        self._escapes: dict[int, list[tuple[str, int]]] = {}
        self._sorts: list[dict[int, tuple[str, int]]] = []
        """Of each sort of escapes, those that are escaped once."""
        for sort in (_backslashes, _percents, _entities):
            once = {}
            for start, character, end, simple in sort(characters):
                character = character if character.isprintable() else " "
                self._escapes.setdefault(start, []).append((character, end))
                if simple:
                    once[start] = character, end
            if once:
                self._sorts.append(once)

    @classmethod
    def of(cls, read: Iterable[tuple[str, int, int]]) -> "_Reading":
        """The reading of characters with their start and end in the original text."""
        characters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for character, start, end in read:
            blank = character.isspace() or not character.isprintable()
            if blank and characters and characters[-1] == " ":
                ends[-1] = end
                continue
            characters.append(" " if blank else character)
            starts.append(start)
            ends.append(end)
        return cls("".join(characters), starts, ends)

    def unescaped(self) -> Iterator["_Reading"]:
        """The readings of which one sort of escapes was read."""
        for escapes in self._sorts:
            yield self.of(self._without(escapes))

    def _without(self, escapes: Mapping[int, tuple[str, int]]) -> Iterator[tuple[str, int, int]]:
        place = 0
        while place < len(self.characters):
            character, end = escapes.get(place, (self.characters[place], place + 1))
            yield character, self.starts[place], self.ends[end - 1]
            place = end

    def beginnings(self, beginnings: Collection[str]) -> Iterator[tuple[int, str, int]]:
        """Each place at which one of the beginnings starts, with the place behind it."""
        for beginning in beginnings:
            start = self.characters.find(beginning)
            while start >= 0:
                yield start, beginning, start + BEGINNING
                start = self.characters.find(beginning, start + 1)
        if not self._escapes:
            return
        wanted = {beginning[:length] for beginning in beginnings for length in range(1, BEGINNING + 1)}
        # One more than BEGINNING: its last character may be a blank, and the escape another blank.
        near = {place - before for place in self._escapes for before in range(BEGINNING + 1)}
        for start in near - set(range(-BEGINNING, 0)):
            found = {("", start)}
            for _ in range(BEGINNING):
                read = {(text + character, end) for text, place in found for character, end in self._at(place)}
                found = {(text, end) for text, end in read if text in wanted}
                if not found:
                    break
            yield from ((start, text, end) for text, end in found)

    def end_of(self, wanted: str, place: int, cuts: Mapping[int, int]) -> int | None:
        """Where a wanted text ends whose BEGINNING stands before a place; None when something else follows there."""
        end = place + len(wanted) - BEGINNING
        if end - 1 not in self._escapes and self.characters.startswith(wanted[BEGINNING:], place):
            return end
        cut = None
        places = {place}
        for character in wanted[BEGINNING:]:
            if cuts:
                cut = max((cuts[here] for here in places if here in cuts), default=cut)
            places = {end for here in places for end in self._behind(here, character)}
            if not places:
                return cut
        return max(places)

    def _behind(self, place: int, character: str) -> Collection[int]:
        """The places behind a character that can be read at a place."""
        if place in self._escapes or self.characters.startswith(" ", place):
            return [end for read, end in self._at(place) if read == character]
        # Most places are of this sort, and addresses that differ at their end have many of them.
        return (place + 1,) if self.characters.startswith(character, place) else ()

    def _at(self, place: int) -> Iterator[tuple[str, int]]:
        """Each character that can be read at a place, with the place behind it."""
        yield from self._escapes.get(place, ())
        if place < len(self.characters):
            yield self.characters[place], place + 1
        end = self._behind_blank(place)
        for _ in range(BLANKS):
            if end is None:
                return
            yield " ", end
            end = self._behind_blank(end)

    def _behind_blank(self, place: int) -> int | None:
        if self.characters.startswith(" ", place):
            return place + 1
        return next((end for character, end in self._escapes.get(place, ()) if character == " "), None)


def _readings(text: str) -> Iterator[_Reading]:
    if text.isprintable() and "  " not in text:
        reading = _Reading(text, range(len(text)), range(1, len(text) + 1))
    else:
        reading = _Reading.of((character, place, place + 1) for place, character in enumerate(text))
    yield reading
    yield from reading.unescaped()


def _backslashes(text: str) -> Iterator[Escape]:
    for match in re.finditer(_BACKSLASH, text):
        run, high, low, code, short, letter = match.groups()
        start, simple = match.start(), len(run) == 1
        end = start + len(run)
        if high:
            yield (
                start,
                chr(0x10000 + ((int(high, 16) & 0x3FF) << 10) + (int(low, 16) & 0x3FF)),
                2 * end - start + 10,
                simple,
            )
        elif letter:
            yield start, _LETTERS.get(letter, letter), end + 1, simple
        else:
            yield start, chr(int(code or short, 16)), end + 1 + len(code or short), simple
    run = "\\\\"
    while len(run) <= 2**AGAIN:
        start = text.find(run)
        while start >= 0:
            yield start, "\\", start + len(run), len(run) == 2
            start = text.find(run, start + 1)
        run += run


def _percents(text: str) -> Iterator[Escape]:
    for match in re.finditer(_PERCENT, text):
        start = match.start()
        for octets in (list(re.finditer(_OCTET, match[1])), list(re.finditer("%()(..)", match[1]))):
            first = int(octets[0][2], 16)
            used = octets[: 1 + sum(first >= least for least in (0xC0, 0xE0, 0xF0))]
            character = bytes.fromhex("".join(octet[2] for octet in used)).decode(errors="ignore")
            if len(character) == 1:
                yield start, character, start + used[-1].end(), not octets[0][1]
            if character == "+":
                yield start, " ", start + used[-1].end(), False  # a blank, encoded twice


def _entities(text: str) -> Iterator[Escape]:
    for match in re.finditer(_ENTITY, text):
        start, character = match.start(), _of_entity(match[2])
        if len(character) == 1:
            yield start, character, match.end(2), not match[1]
        if match[1]:
            yield start, "&", start + len("&amp;"), True


def _of_entity(name: str) -> str:
    if name[0] != "#":
        from html.entities import html5  # a large table, and entities are rare

        return html5.get(name, "")
    code = int(name[2:-1], 16) if name[1] in "Xx" else int(name[1:-1])
    return chr(code) if code <= sys.maxunicode else ""
