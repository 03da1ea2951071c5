"""An id says which file made it: another file does not take the object for gone."""

import sqlite3
from pathlib import Path

import pytest
from metastudio_simulator.base.ids import is_foreign, new_id

from ..conftest import PROJECT

ROOMS = f"{PROJECT}/smart-live-rooms"
TASKS = f"{PROJECT}/digital-human-training-manage/user/jobs"
LIBRARIES = f"{PROJECT}/smart-live-interaction-rule-groups"
PRODUCTS = f"{PROJECT}/products"
MADE = [
    (ROOMS, {"room_name": "a"}, "room_id"),
    (TASKS, {"name": "a"}, "job_id"),
    (LIBRARIES, {"group_name": "a"}, "group_id"),
    (PRODUCTS, {"name": "a"}, "product_id"),
]
OTHER = (400, "SIMULATOR.OTHER_FILE")


@pytest.fixture
def one(simulate, connect, tmp_path: Path):
    return connect(simulate(str(tmp_path / "one.sqlite")))


@pytest.fixture
def other(simulate, connect, tmp_path: Path):
    return connect(simulate(str(tmp_path / "other.sqlite")))


def said(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["error_code"]


def room(client) -> str:
    return client.post(ROOMS, json={"room_name": "a"}).json()["room_id"]


@pytest.mark.parametrize(("place", "body", "identity"), MADE)
def test_nothing_is_said_of_an_object_that_another_file_made(one, other, tmp_path, place, body, identity):
    id = one.post(place, json=body).json()[identity]
    assert one.get(f"{place}/{id}").status_code == 200
    for method in ("GET", "DELETE"):
        answer = other.request(method, f"{place}/{id}")
        assert said(answer) == OTHER
        text = answer.json()["error_msg"]
        assert "Set metastudio:simulator to that file" in text
        assert len(text) <= 256
        assert text.endswith(f"{tmp_path.name}/other.sqlite")
    assert said(other.put(f"{place}/{id}", json=body)) == OTHER
    assert one.delete(f"{place}/{id}").status_code < 300
    gone = one.get(f"{place}/{id}")
    assert gone.status_code in (200, 404), gone.text  # the service goes on showing a deleted product
    assert gone.json().get("error_code") != OTHER[1]


def test_what_stands_below_an_object_of_another_file(one, other):
    id = room(one)
    assert said(other.post(f"{ROOMS}/{id}/smart-live-jobs", json={})) == OTHER
    assert said(other.get(f"{ROOMS}/{id}/smart-live-jobs/{id}")) == OTHER
    assert said(other.get(f"{ROOMS}/{room(other)}/smart-live-jobs/{id}")) == OTHER


@pytest.mark.parametrize("id", ["0" * 32, "14f3a58145a585fcb4788ab42679a284", "f" * 32, "x", "直播间", "a" * 31])
def test_an_id_without_a_tag_is_unknown(one, id):
    assert said(one.get(f"{ROOMS}/{id}")) == (404, "MSS.20010045")


def test_a_damaged_id_is_unknown(one, other):
    id = room(one)
    for place in range(32):
        damaged = f"{id[:place]}{int(id[place], 16) ^ 1:x}{id[place + 1 :]}"
        assert said(other.get(f"{ROOMS}/{damaged}")) == (404, "MSS.20010045")


def test_what_a_reset_forgot_is_gone(one):
    id = room(one)
    one.post("/_simulator/reset")
    assert said(one.get(f"{ROOMS}/{id}")) == (404, "MSS.20010045")


def test_a_copy_of_a_file_is_the_same_simulator(one, simulate, connect, tmp_path):
    id = room(one)
    with sqlite3.connect(tmp_path / "one.sqlite") as source, sqlite3.connect(tmp_path / "copy.sqlite") as copy:
        source.backup(copy)
    source.close()
    copy.close()
    copied = connect(simulate(str(tmp_path / "copy.sqlite")))
    assert copied.get(f"{ROOMS}/{id}").status_code == 200
    copied.delete(f"{ROOMS}/{id}")
    assert said(copied.get(f"{ROOMS}/{id}")) == (404, "MSS.20010045")


def test_a_simulator_in_memory_ends_with_its_ids_but_knows_those_of_files(one, client, simulate, connect):
    id = room(client)
    assert said(one.get(f"{ROOMS}/{id}")) == (404, "MSS.20010045")
    assert said(connect(simulate()).get(f"{ROOMS}/{id}")) == (404, "MSS.20010045")
    assert said(client.get(f"{ROOMS}/{room(one)}")) == OTHER


def test_seeded_ids_have_no_tag(one, other):
    one.put("/_simulator/options", json={"seed": 7})
    assert said(other.get(f"{ROOMS}/{room(one)}")) == (404, "MSS.20010045")


def test_ids_are_hex_and_differ(simulate, tmp_path):
    with simulate(str(tmp_path / "one.sqlite")).app.store.transaction() as tx:
        ids = {new_id(tx) for _ in range(1000)}
        assert len(ids) == 1000
        assert not any(is_foreign(tx, id) for id in ids)
    assert {len(f"{int(id, 16):032x}") for id in ids} == {32}
