"""What the tests of assets have in common."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .studio import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.close()
