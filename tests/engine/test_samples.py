"""Every sample of README and docs is a whole program, and runs as it stands."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]
from markdown_it import MarkdownIt

from ..media import media
from ..recordings import recorded_online
from .harness import Engine, Program, SimulatorFile, Stack, python
from .harness.files import ROOT

LANGUAGES = ("yaml", "python")
MEDIA = re.compile(r"\./(media/[\w.-]+)")


def samples() -> Iterator[tuple[str, str, str]]:
    """Where each sample stands, its language and its text."""
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))):
        text = re.sub(r"\A---\n.*?\n---\n", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        blocks = [token for token in MarkdownIt("commonmark").parse(text) if token.type == "fence"]
        found = [(block.info.strip(), block.content) for block in blocks if block.info.strip() in LANGUAGES]
        for number, (language, content) in enumerate(found, 1):
            yield f"{page.relative_to(ROOT)}-{language}-{number}", language, content


SAMPLES = list(samples())


@pytest.fixture
def start(engine: Engine, simulator_file: SimulatorFile, tmp_path: Path) -> Callable[[Program], Stack]:
    """A stack of a program on a simulator of its own."""

    def start(program: Program) -> Stack:
        stack = engine.stack(tmp_path / "stack", program)
        stack.configure(simulator_file.configuration)
        simulator_file.options(avatar_allow_list=True, tts_jobs="immediate")
        return stack

    return start


@pytest.mark.parametrize(
    ("language", "text"), [sample[1:] for sample in SAMPLES], ids=[sample[0] for sample in SAMPLES]
)
def test_a_sample_runs_as_it_stands(
    start: Callable[[Program], Stack], simulator_file: SimulatorFile, language: str, text: str
) -> None:
    whole = yaml.safe_load(text) if language == "yaml" else {}
    stack = start(Program(whole["name"], {"Pulumi.yaml": text}) if whole else python(text))
    for file in MEDIA.findall(text):
        path = Path(stack.folder, file)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(media(file))
    simulator_file.options(avatar_allow_list=True)
    settings = dict.fromkeys(whole.get("config", {}), "a-secret-of-the-user")
    if "voiceTask" in settings:
        settings["voiceTask"] = recorded_online(simulator_file)
    stack.configure({}, secrets=settings)
    stack.up(check=True)
    assert stack.preview(check=True).changes == []
