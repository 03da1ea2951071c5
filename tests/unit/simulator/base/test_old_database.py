"""A database that the first format wrote goes on living.

`database_v1.sql` was written by the simulator of commit 1a1c42d, which had the same tables but no `due`. It holds
a room on air, a room whose job waits, a job that is over, a task in training, a task with an uploaded cover, and one
object of each other kind.
"""

import sqlite3
from pathlib import Path

import pytest

from ..conftest import PROJECT

SQL = Path(__file__).with_name("database_v1.sql").read_text(encoding="utf-8")
WRITTEN = 1_767_323_070.0
"""Real time at the last request in the database; its own clock is a minute ahead."""

ROOMS = f"{PROJECT}/smart-live-rooms"
TASKS = f"{PROJECT}/digital-human-training-manage/user/jobs"
ON_AIR = f"{ROOMS}/6dd6c9f6fa7d73bb35d764d11d49ad65/smart-live-jobs/b59be28c37b7982cd666ac3a4b6894da"
WAITING = f"{ROOMS}/824f5271a8738a94799c2dbd3bd3c46c/smart-live-jobs/593b73dcbde92a3696166b2e895fdd20"
IN_TRAINING = "96efa2c28220e1f0b47186fae7c54ca0"
WITH_COVER = "7472decfde9e3de892d8811c36cdb1f2"


@pytest.fixture
def old(simulate, connect, clock, database):
    """A client of the database, at the moment at which it was left."""
    connection = sqlite3.connect(database)
    connection.executescript(SQL)
    connection.close()
    clock.now = WRITTEN
    return connect(simulate(database))


def test_everything_is_still_there(old):
    [waiting, on_air] = old.get(ROOMS).json()["smart_live_rooms"]
    assert (waiting["room_name"], waiting["last_job_status"]) == ("waiting", "WAITING")
    assert (on_air["room_name"], on_air["last_job_status"]) == ("on air", "PROCESSING")
    jobs = old.get(f"{PROJECT}/smart-live-jobs").json()["smart_live_jobs"]
    assert [job["state"] for job in jobs] == ["PROCESSING", "SUCCEED", "WAITING"]
    tasks = old.get(TASKS).json()["jobs"]
    assert [(task["name"], task["state"]) for task in tasks] == [
        ("training", "TRAINING"),
        ("uploaded", "WAIT_FILE_UPLOAD"),
    ]
    assert "cover_download_url" in old.get(f"{TASKS}/{WITH_COVER}").json()
    places = ("smart-live-interaction-rule-groups", "live-platforms/platforms")
    lists = [old.get(f"{PROJECT}/{place}").json() for place in places]
    assert [lists[0]["interaction_rule_groups"][0]["group_name"], lists[1]["live_platforms"][0]["name"]] == [
        "group",
        "shop",
    ]
    config = old.get(f"{PROJECT}/smart-live-configs/user-config").json()
    assert config["live_exit_config"]["max_live_duration"] == 3


def test_options_clock_log_and_faults_are_kept(old):
    options = old.get("/_simulator/options").json()
    assert (options["seed"], options["live_stop_seconds"], options["live_start_seconds"]) == (7, 2, 10)
    assert old.get("/_simulator/clock").json()["offset"] == 60
    assert len(old.get("/_simulator/requests").json()) == 15
    assert len(old.get("/_simulator/callbacks").json()) == 4
    products = f"{PROJECT}/products"
    assert old.get(products).status_code == 503
    assert old.get(products).json()["products"][0]["name"] == "cup"


def test_jobs_go_on(old, clock):
    assert old.delete(WAITING.partition("/smart-live-jobs")[0]).json()["error_code"] == "MSS.20020001"
    clock.now += 10
    assert old.get(WAITING).json()["start_time"] == "2026-01-02T03:05:40Z"
    assert old.get(ON_AIR).json()["duration"] == 25
    assert old.post(f"{ON_AIR}/stop").status_code == 200
    clock.now += 3
    assert [old.get(job).json()["state"] for job in (ON_AIR, WAITING)] == ["SUCCEED", "PROCESSING"]
    kept = old.get(f"/_simulator/live-jobs/{ON_AIR.rpartition('/')[2]}").json()
    assert kept["played"][-1]["kind"] == "reply"


def test_training_goes_on(old, clock):
    clock.now += 7200 + 60
    task = old.get(f"{TASKS}/{IN_TRAINING}").json()
    assert task["state"] == "INFERENCE_DATA_PREPROCESSING"
    times = {entry["log_type"]: entry["operate_time"] for entry in task["operation_logs"]}
    assert times["SYSTEM_TRAIN_SUCCESS"] == "2026-01-02T05:05:30Z"
    assert old.get(f"{TASKS}/{WITH_COVER}").json()["state"] == "WAIT_FILE_UPLOAD"


def test_addresses_that_were_handed_out_are_still_good(old, database):
    connection = sqlite3.connect(database)
    query = "SELECT path, signature, content_type FROM addresses WHERE owner = ? AND name = 'grant_file'"
    path, signature, content_type = connection.execute(query, (WITH_COVER,)).fetchone()
    connection.close()
    answer = old.put(f"{path}?Signature={signature}", content=b"letter", headers={"Content-Type": content_type})
    assert answer.status_code == 200
    assert "grant_file_download_url" in old.get(f"{TASKS}/{WITH_COVER}").json()


def test_it_can_be_opened_again_and_takes_new_objects(old, simulate, connect, database):
    made = old.post(TASKS, json={"name": "new"}).json()["job_id"]
    again = connect(simulate(database))
    assert again.get(f"{TASKS}/{made}").json()["name"] == "new"
    assert again.post(ROOMS, json={"room_name": "new"}).status_code == 200
    assert old.get(ROOMS).json()["count"] == 3


def test_its_ids_have_no_tag_and_new_ones_have(old, simulate, connect, tmp_path):
    other = connect(simulate(str(tmp_path / "other.sqlite")))
    assert other.get(f"{TASKS}/{IN_TRAINING}").json()["error_code"] == "MSS.41000003"
    old.put("/_simulator/options", json={"seed": None})
    made = old.post(TASKS, json={"name": "new"}).json()["job_id"]
    assert other.get(f"{TASKS}/{made}").json()["error_code"] == "SIMULATOR.OTHER_FILE"
