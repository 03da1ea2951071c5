"""docs/architecture.md and CONTRIBUTING.md name only files, sections, layers and names that there are."""

import re
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
ARCHITECTURE = ROOT / "docs" / "architecture.md"
PAGES = (ARCHITECTURE, ROOT / "CONTRIBUTING.md")

STARTS = (ROOT, ROOT / "provider", ROOT / "provider" / "metastudio_provider")
"""Where a path in a page may start."""

SOURCES = (*ROOT.glob("provider/**/*.py"), ROOT / "contract" / "metastudio.openapi.json")

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def spans(page: Path) -> set[str]:
    """Every code span of a page, without those that are no single word."""
    prose = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    return set(re.findall(r"`([^`\s]+)`", prose))


def paths(page: Path) -> set[str]:
    """The code spans that are paths; `<system>` stands for any folder."""
    words = {re.sub(r"<\w+>", "*", span) for span in spans(page)}
    return {word for word in words if re.fullmatch(r"[\w.*-]+(/[\w.*-]*)+|[\w*-]+\.(py|pyi|md|json|lock)", word)}


def names(page: Path) -> set[str]:
    """The code spans that are names in code or marks of the contract."""
    words = {span for span in spans(page) - paths(page) if re.fullmatch(r"[A-Za-z_][\w.-]*", span)}
    return {part for word in words for part in word.split(".")}


def links(page: Path) -> Iterator[tuple[Path, str]]:
    """Files of the repository that a page links to, and the section."""
    for target in re.findall(r"\]\(([^):]+)\)", page.read_text(encoding="utf-8")):
        file, _, section = target.partition("#")
        yield (page.parent / file if file else page), section


def exists(path: str) -> bool:
    """Whether there is such a file or folder. A file that is named alone may be in any folder of the provider."""
    patterns = [(start, path.rstrip("/")) for start in STARTS]
    if "/" not in path:
        patterns.append((ROOT / "provider", f"**/{path}"))
    return any(next(start.glob(pattern), None) for start, pattern in patterns)


@pages
def test_every_path_exists(page):
    assert [path for path in sorted(paths(page)) if not exists(path)] == []


@pages
def test_every_link_leads_to_a_section_there_is(page):
    for file, section in links(page):
        headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert not section or section in {heading.lower().replace(" ", "-") for heading in headings}


@pages
def test_every_name_is_one_of_the_code(page):
    words = {
        word for file in SOURCES for word in re.findall(r"x-[\w-]+|pulumi-[\w-]+|\w+", file.read_text(encoding="utf-8"))
    }
    assert sorted(names(page) - words) == []


def test_the_layers_are_those_that_are_enforced():
    settings = ConfigParser()
    settings.read(ROOT / ".importlinter", encoding="utf-8")
    enforced = settings["importlinter:contract:layers"]["layers"].strip().splitlines()
    blocks = re.findall(r"^```text\n(.*?)^```$", ARCHITECTURE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert enforced[1:] in [block.splitlines() for block in blocks]
