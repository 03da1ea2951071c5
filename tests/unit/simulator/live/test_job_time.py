"""Many looks at a live job see what one look sees, and all processes see the same."""

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metastudio_simulator import Simulator
from metastudio_simulator.live import job_states

from ..conftest import HOST, PROJECT, Clock

ROOMS = f"{PROJECT}/smart-live-rooms"
SCENES = [
    {"script_name": "a", "shoot_scripts": [{"text_config": {"text": "a" * 25}}, {"text_config": {"text": "b" * 50}}]},
    {"script_name": "b", "shoot_scripts": [{}]},
]
"""6 s and 12 s; 10 s."""


def start(client, **room):
    room_id = client.post(ROOMS, json={"room_name": "demo", "scene_scripts": SCENES, **room}).json()["room_id"]
    job_id = client.post(f"{ROOMS}/{room_id}/smart-live-jobs", json={}).json()["job_id"]
    return f"{ROOMS}/{room_id}/smart-live-jobs/{job_id}", f"/_simulator/live-jobs/{job_id}"


@pytest.mark.parametrize("mode", ["FORCE_EXIT", "SEGMENT_END", "SCENE_END", "SCRIPT_END"])
@settings(max_examples=25)
@given(
    steps=st.lists(st.integers(min_value=0, max_value=400), min_size=1, max_size=12),
    repeats=st.sampled_from([-1, 0, 1, 30]),
    insertions=st.lists(st.sampled_from(["PLAY_NOW", "INSERT", "APPEND"]), max_size=3),
)
def test_steps_do_not_matter(mode, steps, repeats, insertions):
    policy = {"repeat_count": repeats, "live_exit_config": {"max_live_duration": 1, "auto_stop_mode": mode}}
    ends = []
    for passes in ([sum(steps) + 3000], [*steps, 3000]):
        clock = Clock()
        simulator = Simulator(":memory:", trusted=True, clock=clock)
        client = _client(simulator)
        job, inside = start(client, play_policy=policy)
        clock.now += 13  # on air for 3 s
        for play_type in insertions:
            params = {"audio_url": "https://example.com/a.mp3", "play_type": play_type}
            body = {"command": "INSERT_PLAY_AUDIO", "params": params}
            assert client.post(f"{job}/command", json=body).status_code == 200
        for seconds in passes:
            clock.now += seconds
            client.get(job)
        kept = client.get(inside).json()
        playing = kept["playing"] or {"kind": "", "ends": 0}
        shown = client.get(job).json()
        numbers = [kept["ended"] or 0, playing["ends"], shown["duration"]]
        ends.append((shown["state"], kept["round"], kept["place"], playing["kind"], len(kept["queue"]), numbers))
        client.close()
        simulator.close()
    assert ends[0][:5] == ends[1][:5]
    assert ends[0][5] == pytest.approx(ends[1][5], abs=0.01)


def _client(simulator):
    return httpx.Client(transport=httpx.WSGITransport(app=simulator.app), base_url=HOST)


def test_a_day_at_once_is_as_cheap_as_a_minute(client):
    job, inside = start(client)
    client.post("/_simulator/clock", json={"advance": 10 + 28 * 1_000_000 + 5})
    assert client.get(job).json()["duration"] == 28 * 1_000_000 + 5
    kept = client.get(inside).json()
    assert (kept["round"], kept["place"], kept["playing"]["kind"]) == (1_000_000, 0, "script")
    assert len(kept["played"]) < 20


def test_all_processes_see_the_same_show(simulate, connect, database, clock):
    one, other = connect(simulate(database)), connect(simulate(database))
    job, inside = start(one, room_type="TEMP")
    clock.now += 20
    assert other.get(job).json()["state"] == "PROCESSING"
    assert other.post(f"{job}/stop").status_code == 200
    assert one.get(job).status_code == 404
    assert one.get(inside).json()["shown"]["state"] == "SUCCEED"
    assert len(one.get("/_simulator/callbacks").json()) == len(other.get("/_simulator/callbacks").json()) > 0


def test_the_table_of_states_is_closed():
    assert {state for after in job_states.FOLLOWS.values() for state in after} <= job_states.FOLLOWS.keys()
    assert [state for state, after in job_states.FOLLOWS.items() if after] == list(job_states.LIVE)
