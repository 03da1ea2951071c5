"""Lists of live jobs, and of rooms by their last job, by the official SDK over HTTP with AK/SK."""

import pytest

from .full_body import wire


def test_rooms_are_found_by_their_last_job(show, service):
    never, canceled, failed, on_air, done = (show(room_name=name) for name in ("never", "canceled", "f", "on", "done"))
    for live in (canceled, failed, on_air, done):
        live.start()
    canceled.stop()
    on_air.pass_time(20)
    failed.force("FAILED")
    done.stop()

    def names(**query):
        return [room["room_name"] for room in wire(service("list_smart_live_rooms", **query))["smart_live_rooms"]]

    assert names(live_state="NULL") == ["never"]
    assert names(live_state="CANCELED") == ["canceled"]
    assert names(live_state="SUCCESS,FAILED") == ["done", "f"]
    assert names(live_state="PROCESSING") == ["on"]
    assert names(start_time=failed.job()["start_time"]) == ["done", "on", "f"]
    assert names(start_time="2090-01-01T00:00:00Z") == []
    assert names(end_time=done.job()["start_time"]) == ["done", "on", "f"]
    assert names(end_time="2020-01-01T00:00:00Z") == []
    assert done.room()["last_job_end_time"] == done.job()["end_time"]
    assert "last_job_status" not in never.room()


@pytest.fixture
def jobs(show, service):
    """Three jobs of two rooms; the first was changed last."""
    sale, news = show(room_name="Big Sale"), show(room_name="news")
    sale.start()
    first = sale.job_id
    sale.pass_time(100)
    news.start()
    sale.start()
    sale.pass_time(100)
    service("list_smart_live_jobs")
    sale.pass_time(100)
    sale.job_id = first
    sale.stop()
    return sale, [first, news.job_id]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ({}, [0, 1, 2]),
        ({"sort_dir": "desc"}, [2, 1, 0]),
        ({"sort_key": "create_time", "sort_dir": "asc"}, [0, 1, 2]),
        ({"sort_key": "update_time", "sort_dir": "desc"}, [0, 2, 1]),
        ({"state": "SUCCEED"}, [0]),
        ({"state": "WAITING, PROCESSING"}, [1, 2]),
        ({"room_name": "SALE"}, [0, 2]),
        ({"create_since": "2090-01-01T00:00:00Z"}, []),
        ({"create_until": "2020-01-01T00:00:00Z"}, []),
        ({"offset": 1, "limit": 1}, [1]),
    ],
)
def test_filters(jobs, service, query, places):
    sale, ids = jobs
    every = wire(service("list_smart_live_jobs"))["smart_live_jobs"]
    assert [job["job_id"] for job in every][:2] == ids
    answer = wire(service("list_smart_live_jobs", **query))
    assert [job["job_id"] for job in answer["smart_live_jobs"]] == [every[place]["job_id"] for place in places]
    assert answer["count"] == (3 if "limit" in query else len(places))
    if not query.keys() & {"room_name", "limit"}:
        of_room = wire(service("list_smart_live", room_id=sale.room_id, **query))
        assert [job["job_id"] for job in of_room["smart_live_jobs"]] == [
            every[place]["job_id"] for place in places if place != 1
        ]
