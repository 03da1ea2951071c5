"""Ids that are provisional, or look as if they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from metastudio_provider.errors import Refused
from metastudio_provider.lifecycle.provisional import Provisional

from tests.studio import Studio

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::show::metastudio:live:Room::tonight"
INPUTS = {"room_name": "Tonight"}


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


def test_a_provisional_id_is_read_as_it_was_written() -> None:
    given = Provisional(1795590000.125, "0123456789abcdef-01234567")
    assert Provisional.of(str(given)) == given


@pytest.mark.parametrize(
    "form", ["unresolved:abc", "unresolved:nan", "unresolved:1e400", "unresolved:-1", "unresolved:"]
)
def test_an_id_that_looks_provisional_and_is_not(studio: Studio, form: str) -> None:
    process, state = studio.process(), {**INPUTS, "project_id": studio.project_id}
    for act in (
        lambda: process.read(ROOM, URN, form, None, None, studio.call()),
        lambda: process.read(ROOM, URN, form, INPUTS, state, studio.call()),
        lambda: process.diff(ROOM, URN, form, state, INPUTS, INPUTS, studio.call()),
        lambda: process.update(ROOM, URN, form, state, INPUTS, INPUTS, studio.call()),
        lambda: process.delete(ROOM, URN, form, state, studio.call()),
    ):
        with pytest.raises(Refused, match=f'^"{form}" is no id'):
            act()


def test_a_provisional_id_is_not_imported_and_needs_its_state(studio: Studio) -> None:
    id = str(Provisional(12.0, "ab-cd"))
    with pytest.raises(Refused, match="is no id of an object"):
        studio.process().read(ROOM, URN, id, None, None, studio.call())
    with pytest.raises(Refused, match="has no `room_name`"):
        studio.process().delete(ROOM, URN, id, {"room_description": "x"}, studio.call())
