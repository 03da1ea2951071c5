"""Ids: what they are made of, and what cannot be one."""

from pathlib import Path

import httpx
import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import OutcomeUnknown, Refused
from metastudio_provider.framework.identity import Identity
from metastudio_provider.framework.registry import resource, resources
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings

ROOM, TASK = Identity("room_id"), Identity("room_id", "job_id")


def test_an_id_leads_to_the_path_and_back() -> None:
    for identity, id in ((ROOM, "r1"), (TASK, "r1/j1")):
        assert identity.id_of(identity.path_of(id)) == id
    assert TASK.path_of("r1/j1") == {"room_id": "r1", "job_id": "j1"}
    assert TASK.path_above({"room_id": "r1", "name": "x"}) == {"room_id": "r1"}
    assert ROOM.path_above({"room_id": "r1"}) == {}


@pytest.mark.parametrize("id", ["", ".", "..", "a/b", "/", "a/", "a b", "a\n", "a\x00", "\u2028"])
def test_what_cannot_be_an_id_is_refused(id: str) -> None:
    with pytest.raises(Refused, match=r"is no id of this resource: the id is the `room_id` alone, without a slash\.$"):
        ROOM.path_of(id)


@pytest.mark.parametrize("id", ["", "a", "a/", "/b", "a/b/c", "a/..", "a /b", "a//b"])
def test_the_id_of_a_nested_object_has_all_its_parts(id: str) -> None:
    with pytest.raises(Refused, match=r"the id is `room_id` and `job_id` with a slash between them\.$"):
        TASK.path_of(id)


NEVER = [{"job_id": id} for id in ("..", "a/b", "a b", "***", "unresolved:1", "x\ufffd", "a\x00", "w" * 257)]
"""Ids that no service gives: with one of them the object could not be found again."""


@pytest.mark.parametrize("answer", [{}, {"job_id": ""}, {"job_id": None}, {"job_id": ["j"]}, {"job_id": 7}, *NEVER])
def test_half_an_answer_names_no_object(answer: dict[str, object]) -> None:
    with pytest.raises(OutcomeUnknown, match=r"^POST /jobs: the answer names no job_id\.$"):
        TASK.created(answer, {"room_id": "r1"}, "POST /jobs")
    assert TASK.created({"job_id": "j7"}, {"room_id": "r1"}, "POST /jobs") == "r1/j7"


def silent(request: httpx.Request) -> httpx.Response:
    pytest.fail(f"{request.method} {request.url}")


@pytest.mark.parametrize("token", sorted(resources()))
def test_both_doors_refuse_to_import_what_is_no_id_and_ask_nobody(tmp_path: Path, token: str) -> None:
    settings = Settings.resolve({"simulator": ":memory:", "project_id": "p"}, {})
    lifecycle = Lifecycle(settings, transport=httpx.MockTransport(silent), journal_dir=tmp_path)
    for id in ("a/b/c", "", "a b"):
        with pytest.raises(Refused):
            lifecycle.read(token, "urn:x", id, None, None, Call())
        with pytest.raises(Refused):
            resource(token).identity.path_of(id)
