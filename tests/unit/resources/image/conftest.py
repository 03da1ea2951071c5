"""A studio of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .studio import Studio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()
