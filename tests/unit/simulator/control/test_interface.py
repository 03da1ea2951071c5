"""The control interface, and the clock."""

import pytest

from ..conftest import PROJECT

ROOMS = f"{PROJECT}/smart-live-rooms"
JOBS = f"{PROJECT}/digital-human-training-manage/user/jobs"


def test_requests_are_logged_in_both_ways_of_running(either):
    _, client = either
    room_id = client.post(ROOMS, json={"room_name": "demo"}).json()["room_id"]
    client.get(f"{ROOMS}/{room_id}?x=1")
    client.delete(f"{ROOMS}/{room_id}")
    client.get("/nowhere")
    assert client.get("/_simulator/requests").json() == [
        {"method": "POST", "path": ROOMS, "status": 200},
        {"method": "GET", "path": f"{ROOMS}/{room_id}", "status": 400},
        {"method": "DELETE", "path": f"{ROOMS}/{room_id}", "status": 200},
        {"method": "GET", "path": "/nowhere", "status": 400},
    ]
    client.delete("/_simulator/requests")
    assert client.get("/_simulator/requests").json() == []


def test_uploads_and_iam_are_logged(client):
    created = client.post(JOBS, json={"name": "avatar"}).json()
    url = created["cover_upload_url"].removeprefix("https://uploads.simulator.invalid")
    assert client.put(url, content=b"x", headers={"Content-Type": "application/octet-stream"}).status_code == 200
    client.get("/v3/projects")
    paths = [entry["path"] for entry in client.get("/_simulator/requests").json()]
    assert paths == [JOBS, f"/uploads/{created['job_id']}/cover/1", "/v3/projects"]


def test_downloads_are_not_modelled(client):
    room_id = client.post(ROOMS, json={"room_name": "demo"}).json()["room_id"]
    url = client.get(f"{ROOMS}/{room_id}").json()["cover_url"]
    answer = client.get(url)
    assert (answer.status_code, answer.json()["error_code"]) == (501, "SIMULATOR.NOT_MODELLED")


def test_the_clock_is_advanced_for_all(simulate, connect, database, clock):
    one, other = connect(simulate(database)), connect(simulate(database))
    assert one.get("/_simulator/clock").json() == {"now": "2026-01-02T03:04:05Z", "offset": 0}
    assert one.post("/_simulator/clock", json={"advance": 60}).json()["now"] == "2026-01-02T03:05:05Z"
    other.post("/_simulator/clock", json={"advance": 0.5})
    clock.now += 10
    assert one.get("/_simulator/clock").json() == {"now": "2026-01-02T03:05:15Z", "offset": 60.5}
    room_id = one.post(ROOMS, json={"room_name": "a"}).json()["room_id"]
    assert other.get(f"{ROOMS}/{room_id}").json()["create_time"] == "2026-01-02T03:05:15Z"


@pytest.mark.parametrize("body", [{}, {"advance": -1}, {"advance": "60"}, {"advance": True}, {"advance": 1e12}, [], 1])
def test_a_wrong_advance_is_refused(client, body):
    assert client.post("/_simulator/clock", json=body).status_code == 400


def test_reset_forgets_everything(client):
    client.post(ROOMS, json={"room_name": "demo"})
    client.post("/_simulator/clock", json={"advance": 60})
    client.put("/_simulator/options", json={"mask_secrets": True})
    client.post("/_simulator/faults", json={"path": "x", "kind": "reset"})
    client.post("/_simulator/reset")
    assert client.get("/_simulator/requests").json() == []
    assert client.get("/_simulator/faults").json() == []
    assert client.get("/_simulator/clock").json()["offset"] == 0
    assert client.get("/_simulator/options").json()["mask_secrets"] is False
    assert client.get(ROOMS).json()["count"] == 0


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"colour": "red"}, "colour is not one of the options"),
        ({"not_found_status": 410}, "not_found_status must be one of 404, 400"),
        ({"training": "never"}, "training must be one of"),
        ({"mask_secrets": 1}, "mask_secrets must be one of false, true"),
        ({"live_jobs": "never"}, "live_jobs must be one of"),
        ({"live_start_seconds": -1}, "live_start_seconds must be a number, 0 or more"),
        ({"max_running_jobs": True}, "max_running_jobs must be a number, 0 or more"),
        ({"live_stop_seconds": "5"}, "live_stop_seconds must be a number, 0 or more"),
        ({"seed": "x"}, "seed must be an integer or null"),
        ({"iam_password": None}, "iam_password must be a text"),
    ],
)
def test_a_wrong_option_is_refused_and_nothing_changes(client, options, text):
    before = client.get("/_simulator/options").json()
    answer = client.put("/_simulator/options", json={"manual_confirmation": True, **options})
    assert answer.status_code == 400
    assert text in answer.json()["error"]
    assert client.get("/_simulator/options").json() == before


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "jobs/nowhere/state", {"state": "TRAINING"}, 404),
        ("POST", "jobs/{job}/state", {"state": "DANCING"}, 400),
        ("POST", "jobs/{job}/state", {}, 400),
        ("POST", "jobs/{job}/state", {"state": "TRAINING", "why": "x"}, 400),
        ("POST", "jobs/{job}/state", {"state": "TRAINING", "reason": 1}, 400),
        ("GET", "jobs/{job}/state", None, 404),
        ("POST", "live-jobs/{job}/state", {"state": "FAILED"}, 404),
        ("GET", "live-jobs/{job}", None, 404),
        ("POST", "rooms/{job}/state", {"state": "ENABLE"}, 404),
        ("POST", "products/{job}/state", {"state": "BLOCK"}, 404),
        ("POST", "products/{job}/state", {"state": "SOLD"}, 400),
        ("PUT", "live-platforms/{job}/products", {}, 400),
        ("POST", "projects/{job}/official-platform", {"name": 1}, 400),
        ("GET", "nothing", None, 404),
        ("PUT", "reset", None, 404),
    ],
)
def test_wrong_control_calls(client, method, path, body, status):
    job_id = client.post(JOBS, json={"name": "avatar"}).json()["job_id"]
    answer = client.request(method, f"/_simulator/{path.format(job=job_id)}", json=body)
    assert answer.status_code == status
    assert answer.json()["error"]
    assert client.get(f"{JOBS}/{job_id}").json()["state"] == "WAIT_FILE_UPLOAD"


def test_a_state_set_by_hand_ages_on(client):
    job_id = client.post(JOBS, json={"name": "avatar"}).json()["job_id"]
    client.post(f"/_simulator/jobs/{job_id}/state", json={"state": "TRAINING"})
    client.post("/_simulator/clock", json={"advance": 7200 + 60})
    job = client.get(f"{JOBS}/{job_id}").json()
    assert job["state"] == "INFERENCE_DATA_PREPROCESSING"
    assert job["allocated_resource"]["charge_mode"] == "ONE_TIME"
