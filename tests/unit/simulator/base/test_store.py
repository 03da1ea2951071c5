"""The database: shared by threads and processes, atomic, and refused when it is something else."""

import json
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from metastudio_simulator.base.store import DatabaseUnusable, Store

from ..conftest import PROJECT

ROOMS = f"{PROJECT}/smart-live-rooms"

WRITER = f"""
import sys, httpx
from metastudio_simulator import Simulator
simulator = Simulator(sys.argv[1], trusted=True)
transport = httpx.WSGITransport(app=simulator.app)
with httpx.Client(transport=transport, base_url="https://metastudio.simulator.invalid") as client:
    group = sys.argv[2]
    for number in range(20):
        url = f"{PROJECT}/smart-live-interaction-rule-groups/{{group}}/rules"
        assert client.post(url, json={{"rule_name": f"{{sys.argv[3]}} {{number}}"}}).status_code == 200
simulator.close()
"""

OPENER = """
import sys
from metastudio_simulator.base.store import Store
with Store(sys.argv[1]).transaction() as tx:
    tx.log("GET", "/", 200)
"""


def test_processes_change_one_object_at_once_and_lose_nothing(simulate, connect, spawn, database):
    client = connect(simulate(database))
    groups = f"{PROJECT}/smart-live-interaction-rule-groups"
    group = client.post(groups, json={"group_name": "shared"}).json()["group_id"]
    processes = [spawn(WRITER, database, group, name) for name in ("a", "b", "c")]
    assert [process.communicate(timeout=60) for process in processes] == [("", "")] * 3
    assert [process.returncode for process in processes] == [0] * 3
    rules = client.get(f"{groups}/{group}").json()["interaction_rules"]
    assert sorted(rule["rule_name"] for rule in rules) == sorted(f"{name} {n}" for name in "abc" for n in range(20))
    assert len({rule["rule_id"] for rule in rules}) == 60


def test_processes_may_all_be_the_first(spawn, database):
    processes = [spawn(OPENER, database) for _ in range(6)]
    assert [process.communicate(timeout=60) for process in processes] == [("", "")] * 6
    assert [process.returncode for process in processes] == [0] * 6
    store = Store(database)
    with store.reading() as tx:
        assert tx.execute("SELECT count(*) FROM requests").fetchone() == (6,)
    store.close()


@pytest.mark.parametrize("place", [":memory:", "file"])
def test_threads_share_a_simulator(simulate, connect, database, place):
    client = connect(simulate(":memory:" if place == ":memory:" else database))

    def create(number):
        return client.post(ROOMS, json={"room_name": f"room {number}"}).json()["room_id"]

    with ThreadPoolExecutor(16) as pool:
        ids = list(pool.map(create, range(100)))
    assert len(set(ids)) == 100
    listed = client.get(f"{ROOMS}?limit=100").json()
    assert {room["room_id"] for room in listed["smart_live_rooms"]} == set(ids)
    assert len(client.get("/_simulator/requests").json()) == 101


def test_one_fault_is_taken_once_by_many_threads(simulate, connect, database):
    client = connect(simulate(database))
    client.post("/_simulator/faults", json={"path": "rooms", "kind": "status", "status": 503, "times": 10})
    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(lambda _: client.get(ROOMS).status_code, range(64)))
    assert statuses.count(503) == 10


def test_what_a_request_did_is_undone_when_it_fails(database):
    store = Store(database)

    def fail():
        with store.transaction() as tx:
            tx.log("GET", "/", 200)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with store.reading() as tx:
        assert tx.execute("SELECT count(*) FROM requests").fetchone() == (0,)
    store.close()


def test_a_file_keeps_everything(simulate, connect, database):
    first = simulate(database)
    connect(first).post(ROOMS, json={"room_name": "kept"})
    first.close()
    second = connect(simulate(database))
    assert second.get(ROOMS).json()["smart_live_rooms"][0]["room_name"] == "kept"
    assert len(second.get("/_simulator/requests").json()) == 2


def test_a_simulator_without_requests_opens_nothing(simulate, tmp_path):
    simulate(str(tmp_path / "never.sqlite"))
    assert list(tmp_path.iterdir()) == []


def test_databases_that_cannot_be_used(tmp_path):
    def refusal(path):
        with pytest.raises(DatabaseUnusable) as caught:
            Store(str(path)).transaction().__enter__()
        return str(caught.value)

    assert refusal(tmp_path / "no" / "x.sqlite").endswith(f"the folder {tmp_path / 'no'} does not exist.")
    text = tmp_path / "text"
    text.write_text("not a database, but long enough to be looked at as one")
    assert "file is not a database" in refusal(text)
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE objects (a)")
    connection.close()
    assert "it holds something else than a simulation" in refusal(other)
    newer = tmp_path / "newer.sqlite"
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "it was made by another version" in refusal(newer)


def test_a_seed_gives_the_same_ids(simulate, connect, tmp_path):
    def ids(name):
        client = connect(simulate(str(tmp_path / name)))
        client.put("/_simulator/options", json={"seed": 7})
        return [client.post(ROOMS, json={"room_name": "a"}).json()["room_id"] for _ in range(3)]

    assert ids("one") == ids("two")
    assert len(set(ids("three"))) == 3


def test_importing_the_simulator_needs_no_server_and_no_provider():
    """In process every command pays for it, up to four times."""
    code = "import sys, json, metastudio_simulator; print(json.dumps(sorted(sys.modules)))"
    modules = json.loads(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
    heavy = {"http.server", "socketserver", "httpx", "pydantic", "metastudio_provider", "jsonschema", "werkzeug", "h11"}
    assert not heavy & set(modules)
