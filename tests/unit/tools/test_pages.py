"""Every link of every page leads somewhere, and nothing on a page shows its markup."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[3]

PAGES = (
    *sorted(ROOT.glob("*.md")),
    *sorted(ROOT.glob("docs/**/*.md")),
    *sorted(ROOT.glob("examples/**/*.md")),
    *sorted(ROOT.glob("tests/**/README.md")),
)

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@cache
def tokens(page: Path) -> tuple[Token, ...]:
    """A page as GitHub reads it."""
    text = re.sub(r"\A---\n.*?\n---\n", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    parsed = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)
    return tuple(parsed)


def inside(page: Path) -> Iterator[Token]:
    """Every token of a page, those of its lines too."""
    for token in tokens(page):
        yield token
        yield from token.children or ()


def shown(token: Token) -> str:
    """What a line shows, without its markup."""
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def headings(page: Path) -> Iterator[str]:
    """The texts of the headings of a page."""
    for mark, line in pairwise(tokens(page)):
        if mark.type == "heading_open":
            yield shown(line)


@cache
def anchors(page: Path) -> frozenset[str]:
    """What links to a page may name, by GitHub's rule: a second heading of the same text gets a number."""
    found: dict[str, int] = {}
    names = set()
    for heading in headings(page):
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = found[name] = found.get(name, -1) + 1
        names.add(f"{name}-{count}" if count else name)
    return frozenset(names)


def links(page: Path) -> list[str]:
    """Where the links and pictures of a page lead to."""
    targets = (token.attrGet("href") or token.attrGet("src") for token in inside(page))
    return [str(target) for target in targets if target is not None]


def dead(page: Path) -> list[str]:
    """The links of a page that lead nowhere in the repository."""
    found = []
    for target in links(page):
        if re.match(r"https?://|mailto:", target):
            continue
        file, _, section = unquote(target).partition("#")
        place = (page.parent / file).resolve() if file else page
        if not place.exists() or (section and (place.suffix != ".md" or section not in anchors(place))):
            found.append(target)
    return found


def markup(page: Path) -> list[str]:
    """What a page shows of its markup: entities in code, and links or emphasis that are none."""
    texts = [token.content for token in inside(page) if token.type in ("text", "code_inline", "fence", "code_block")]
    entities = [text for text in texts if re.search(r"&(lt|gt|amp|quot|nbsp|#\d+);", text)]
    prose = [token.content for token in inside(page) if token.type == "text"]
    return entities + [text for text in prose if re.search(r"\]\(|\*\*\w|\]\[|^```|\{\{%", text)]


@pages
def test_every_link_leads_somewhere(page):
    assert dead(page) == []


@pages
def test_no_markup_is_shown(page):
    assert markup(page) == []


@pages
def test_a_page_has_one_title_and_skips_no_level(page):
    levels = [int(token.tag[1:]) for token in tokens(page) if token.type == "heading_open"]
    assert levels.count(1) == (0 if page.read_text(encoding="utf-8").startswith("---\n") else 1)
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_the_pages_are_linked_with_each_other():
    assert sum(len(links(page)) for page in PAGES) > 300
    assert len(PAGES) > 20


def test_every_page_of_the_docs_can_be_reached_from_the_readme():
    reached, pending = set[Path](), [ROOT / "README.md"]
    while pending:
        page = pending.pop()
        if page in reached or page.suffix != ".md" or not page.exists():
            continue
        reached.add(page)
        pending += [(page.parent / target.partition("#")[0]).resolve() for target in links(page) if ":" not in target]
    assert [page.name for page in sorted(ROOT.glob("docs/**/*.md")) if page not in reached] == []


def page_of(folder: Path, text: str) -> Path:
    page = folder / "page.md"
    page.write_text(text, encoding="utf-8")
    return page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# A\n\n[x](#a) [y](page.md#a) [z](https://example.com/none)", []),
        ("# A\n\n[x](#b)", ["#b"]),
        ("# A\n\n## B\n\n## B\n\n[x](#b-1) [y](#b-2)", ["#b-2"]),
        ("# A\n\n## a[].b: `c` d-e_f\n\n[x](#ab-c-d-e_f)", []),
        ("# A\n\n[x](none.md) ![y](none.png)", ["none.md", "none.png"]),
        ("# A\n\n`[x](#b)`\n\n```\n[x](#b)\n```", []),
        ("# A\n\n| a | b |\n| --- | --- |\n| [x](#b) | y |", ["#b"]),
    ],
)
def test_a_dead_link_is_seen(text, found, tmp_path):
    assert dead(page_of(tmp_path, text)) == found


@pytest.mark.parametrize("text", ["`&lt;speak>`", "```\n&amp;\n```", "&amp;lt;", "a ]( b", "{{% example %}}"])
def test_shown_markup_is_seen(text, tmp_path):
    assert markup(page_of(tmp_path, text))
