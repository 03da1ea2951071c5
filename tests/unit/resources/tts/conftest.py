"""A speech studio for each test, with every error as the documents warn: with its own status, or with 200."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .studio import SpeechStudio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[SpeechStudio]:
    studio = SpeechStudio(tmp_path)
    yield studio
    studio.close()


@pytest.fixture(params=["status", "success"])
def errors(request: pytest.FixtureRequest, studio: SpeechStudio) -> None:
    """Errors with a status of their own, and errors that look like a success."""
    studio.options(tts_errors=request.param)
