"""Ids that a user gives: blanks that were copied along are found before anything is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from metastudio_provider.errors import Refused

from tests.studio import Studio

ROOM, TASK = "metastudio:live:Room", "metastudio:live:LivestreamTask"


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


@pytest.mark.parametrize(
    ("token", "id", "text"),
    [
        (ROOM, " abc", '" abc" is no id of a Room: it has a blank before it; did you mean "abc"?'),
        (ROOM, "abc\n", '"abc\n" is no id of a Room: it has a blank at its end; did you mean "abc"?'),
        (ROOM, "ab c", '"ab c" is no id of a Room: it has a blank inside; did you mean "abc"?'),
        (ROOM, " a\tb ", '" a\tb " is no id of a Room: it has a blank inside; did you mean "ab"?'),
        (ROOM, "a\u200bb", '"a\u200bb" is no id of a Room: it has a blank inside; did you mean "ab"?'),
        (ROOM, "  ", '"  " is no id of a Room: it has a blank before it.'),
        (
            TASK,
            "room/ job",
            '"room/ job" is no id of a LivestreamTask: it has a blank inside; did you mean "room/job"?',
        ),
    ],
)
def test_an_id_with_blanks_is_none(studio: Studio, token: str, id: str, text: str) -> None:
    with pytest.raises(Refused) as raised:
        studio.lifecycle.read(token, "urn:it", id, None, None, studio.call())
    assert str(raised.value) == text
    assert studio.calls() == []
