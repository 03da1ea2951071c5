"""A studio of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .studio import VoiceStudio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[VoiceStudio]:
    studio = VoiceStudio(tmp_path)
    yield studio
    studio.close()
