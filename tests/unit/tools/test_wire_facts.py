"""What the provider does for its users on the wire reaches neither schema.json, nor the stubs, nor the pages.

A user who reads that a text goes as Base64 encodes it, and the provider encodes it once more.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "provider" / "metastudio_provider"

HIDDEN = {
    "an encoding": r"base64|base 64|url[- ]?encod|percent-encod|\bMD5\b|\bgzip|hex[- ]encod",
    "a header or a parameter": r"\bheaders?\b|X-[A-Z]\w+|(query|path) parameter|query string|Content-\w+|multipart/",
    "a message": r"(request|response|JSON) body|\bthis (parameter|field|interface|API|operation)\b|\bthe API\b",
    "a message's form": r"as returned|\bis returned|returned (unchanged|for|by)|need not be sent|must be sent|"
    r"\bon the wire\b|wire name|output shape|validators|reference text|the caller",
    "pages of a list": r"page by page|^page of|\bthis page\b|`(offset|limit)`|\bpage (size|number)\b|paging",
    "an address to upload to": r"upload address|presigned upload|\b(HTTP|with) (PUT|POST)\b",
    "a mask": r"\*\*\*|is masked|masked value",
}

ITS_OWN = (
    r"[^.:|]*\bx-hw-mss-(secret|time)[^.|]*",
    r"[^.:|]*`hwSecret`[^.|]*",
)
"""What MetaStudio sends to servers of the user's: they have to check it, so it has to be described."""


def wire_fact(text: str) -> str:
    """What a text tells about the wire, empty if nothing."""
    text = re.sub(r"\b[A-Z][A-Z0-9_]+_[A-Z0-9_]+\b", "", text)  # values are no sentences
    for exempt in ITS_OWN:
        text = re.sub(exempt, "", text)
    for what, pattern in HIDDEN.items():
        if found := re.search(pattern, text, re.IGNORECASE):
            return f"{what}: {found[0]}"
    return ""


def schema_texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if isinstance(value.get("description"), str):
            yield path, value["description"]
        for key, inner in value.items():
            yield from schema_texts(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from schema_texts(inner, f"{path}/{index}")


def stub_texts(stub: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(stub.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield f"{stub.name}:{node.lineno}", " ".join(str(node.value.value).split())


def page_texts(page: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        yield f"{page.name}:{number}", line


def texts() -> Iterator[tuple[str, str]]:
    """Everything that says what a property is: in the schema, in the stubs, on the generated pages."""
    yield from schema_texts(json.loads((ROOT / "schema.json").read_text(encoding="utf-8")))
    for stub in sorted(PACKAGE.glob("*.pyi")):
        yield from stub_texts(stub)
    for page in (*sorted((ROOT / "docs" / "resources").glob("*.md")), *(ROOT / "docs" / name for name in PAGES)):
        yield from page_texts(page)


PAGES = ("_index.md", "functions.md", "installation-configuration.md")


def test_no_text_tells_what_the_provider_does_on_the_wire():
    found = list(texts())
    assert len(found) > 3000
    assert [f"{place}: {fact}" for place, text in found if (fact := wire_fact(text))] == []


def test_names_stand_in_the_spelling_of_their_readers():
    """Programs of the plugin write `sceneScripts`, so no text for them names `scene_scripts`."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    names = r"`[\w.\[\]]*[a-z]_[a-z][\w.\[\]]*`"
    assert [f"{path}: {text}" for path, text in schema_texts(schema) if re.search(names, text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Text to show, as Base64 of its UTF-8 form.",
        "Name of the caller's user, sent as `X-App-UserId`.",
        "Lists rooms, page by page.",
        "Page of rooms.",
        "Total number; returned for `offset` 0 only.",
        "Key of the platform; whether it is masked is not documented.",
        "Kind of event; the API accepts 0 to 100.",
        "MD5 of the file.",
        "This parameter is optional.",
        "Used part of the video (the wire name is misspelled).",
        "Upload address of the file.",
    ],
)
def test_a_wire_fact_is_seen(text):
    assert wire_fact(text)


@pytest.mark.parametrize(
    "text",
    [
        "As `MSS_A`, but in the headers `x-hw-mss-secret` and `x-hw-mss-time`.",
        "Orientation of the picture.",
        "Page address of the shop.",
        "Download URL of the cover picture, valid for 24 hours.",
    ],
)
def test_what_a_user_needs_is_none(text):
    assert not wire_fact(text)
