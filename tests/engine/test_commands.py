"""Every command in README, docs and examples exists, with its options: nobody types one in vain.

Programs of the pages are run by test_samples, those of the examples by test_examples.
"""

import functools
import importlib.util
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from markdown_it import MarkdownIt
from metastudio_provider.cli.main import main

from .harness import Engine
from .harness.files import ROOT
from .harness.stack import run

PAGES = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("**/*.md")),
    *sorted((ROOT / "examples").glob("**/README.md")),
)
COMMAND = re.compile(r"(pulumi|metastudio|make|python -m|pip install) \S")
PLACEHOLDER = re.compile(r"[A-Z]+")
VERBS = {"create", "read", "patch", "delete", "list"}
"""What `pulumi do` does with a resource."""


def commands() -> Iterator[tuple[str, str]]:
    """Each command of a page: a line of a shell sample, or a command inside a sentence."""
    for page in PAGES:
        text = re.sub(r"\A---\n.*?\n---\n", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for token in MarkdownIt("commonmark").enable("table").parse(text):
            if token.type == "fence" and token.info.strip() == "sh":
                for line in token.content.splitlines():
                    yield str(page.relative_to(ROOT)), re.sub(r"\s{2,}#.*| 2>&1", "", line).partition(" | ")[0]
            for inner in token.children or ():
                if inner.type == "code_inline" and COMMAND.match(inner.content):
                    yield str(page.relative_to(ROOT)), inner.content


FOUND = sorted({text for _, text in commands()})


@pytest.mark.parametrize("text", FOUND)
def test_a_command_of_the_pages_exists(engine: Engine, text: str) -> None:
    program, *words = shlex.split(text)
    if program == "pulumi":
        check_pulumi(engine, words)
    elif program == "metastudio":
        check_own(words)
    elif program == "make":
        check_make(words)
    elif program == "python":
        module = words[words.index("-m") + 1] if "-m" in words else "sys"
        assert importlib.util.find_spec(module), f"{text}: no module {module}"
    elif program == "pip":
        assert words[0] == "install"
        assert all(known_distribution(word) for word in words[1:]), text
    elif program == ".":
        assert list((ROOT / "examples").glob(f"*/{words[0]}")), f"no example has {words[0]}"
    else:
        assert program in {"cp", "npm", "go", "dotnet"}, f"{text} is checked by nobody"


def known_distribution(word: str) -> bool:
    """The package is on no index: it is installed from a path."""
    return word.startswith(("-", "$CLONE")) or bool(PLACEHOLDER.fullmatch(word))


def check_make(words: list[str]) -> None:
    rules = re.findall(r"^([\w -]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    targets = {target for rule in rules for target in rule.split()}
    wanted = [word for word in words if re.fullmatch(r"[\w-]+", word) and not word.startswith("-")]
    assert wanted
    assert set(wanted) <= targets, f"no target {wanted}"


def check_own(words: list[str]) -> None:
    context = click.Context(main)
    command = main.get_command(context, words[0])
    assert command, f"no command metastudio {words[0]}"
    options = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    assert {word.partition("=")[0] for word in words[1:] if word.startswith("-")} <= options


def check_pulumi(engine: Engine, words: list[str]) -> None:
    if words[0] == "do":
        check_do(words[1:])
        return
    path = [words[0]] if re.fullmatch(r"[a-z-]+", words[0]) and not words[0].startswith("-") else []
    while path and len(words) > len(path) and words[len(path)] in subcommands(engine, tuple(path)):
        path.append(words[len(path)])
    shown = usage(engine, tuple(path))
    for option in (word.partition("=")[0] for word in words if word.startswith("-")):
        assert re.search(rf"(?<!\S){re.escape(option)}\b", shown), f"pulumi {' '.join(path)} has no {option}"


def check_do(words: list[str]) -> None:
    """Its options are the properties of what it is done with, which test_schema looks at."""
    if not words:
        return
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    token = words[0]
    if token in schema["resources"]:
        assert words[1] in VERBS, f"pulumi do {token} {words[1]}"
    else:
        assert token in schema["functions"], f"nothing is named {token}"


@functools.cache
def usage(engine: Engine, path: tuple[str, ...]) -> str:
    """What the engine says of one of its commands."""
    environment = {**engine.environment, "PULUMI_EXPERIMENTAL": "true"}
    shown = run([str(engine.bin / "pulumi"), *path, "--help"], Path(engine.folder), environment)
    assert shown.returncode == 0, str(shown)
    assert f"pulumi {' '.join(path)}".strip() in shown.stdout, f"no command pulumi {' '.join(path)}"
    return shown.stdout


def subcommands(engine: Engine, path: tuple[str, ...]) -> set[str]:
    _, _, listed = usage(engine, path).partition("Available Commands:\n")
    return set(re.findall(r"^  ([\w-]+)", listed.partition("\n\n")[0], re.MULTILINE))
