"""Avatars modelled from photos, and their styles."""

import struct

import pytest
from metastudio_simulator.asset import photos

from ..conftest import PROJECT
from .conftest import code

MODELINGS = f"{PROJECT}/digital-human/stylized/picture-modelings"
BY_URL = f"{MODELINGS}-by-url"
FORM = {"style_id": "system_male_001", "name": "Max"}
URL = {**FORM, "picture_url": "https://example.com/max.png"}
INVALID = (400, "MSS.00000003")


def png(width, height):
    return photos.PNG + struct.pack(">I4sII", 13, b"IHDR", width, height)


def jpeg(width, height):
    comment = b"\xff\xfe" + struct.pack(">H", 4) + b"hi"
    return photos.JPEG + comment + b"\xff\xc0" + struct.pack(">HBHH", 11, 8, height, width)


@pytest.mark.parametrize("picture", [png, jpeg])
@pytest.mark.parametrize(("width", "height", "fits"), [(3840, 2160, True), (2160, 3840, True), (3841, 1, False)])
def test_a_photo_has_a_kind_and_a_size(client, picture, width, height, fits):
    assert photos.size(picture(width, height)) == (width, height)
    answer = client.post(MODELINGS, data=FORM, files={"file": ("max", picture(width, height))})
    assert answer.is_success == fits
    assert fits or code(answer) == INVALID


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", photos.PNG, photos.JPEG, b"\xff\xd8\xff\xe0\x00", b"\xff\xd8\x00\x00"]
)
def test_what_is_no_photo_is_refused(client, content):
    assert code(client.post(MODELINGS, data=FORM, files={"file": ("max", content)})) == INVALID


@pytest.mark.parametrize("wrong", [{"style_id": "other"}, {"picture_url": "ftp://example.com/a.png"}])
def test_what_a_modelling_needs(client, wrong):
    assert code(client.post(BY_URL, json={**URL, **wrong})) == INVALID
    assert code(client.post(MODELINGS, data={**FORM, "name": ""}, files={"file": ("max", png(1, 1))})) == INVALID


@pytest.mark.parametrize(
    ("result", "model"), [("SUCCEED", "ACTIVED"), ("PARTIAL_SUCCEED", "ACTIVED"), ("FAILED", "FAILED")]
)
def test_a_modelling_with_the_clock(library, client, clock, result, model):
    library.options(picture_modeling_result=result)
    notified = "https://example.com/notify"
    made = client.post(BY_URL, json={**URL, "notify_url": notified}).json()
    found = []
    for _ in range(3):
        found.append((client.get(f"{MODELINGS}/{made['job_id']}").json(), library.state(made["model_asset_id"])))
        clock.now += 30
    assert [(job["state"], state) for job, state in found] == [
        ("WAITING", "CREATING"),
        ("PROCESSING", "CREATING"),
        (result, model),
    ]
    job = found[-1][0]
    assert (job["start_time"], job["end_time"]) == ("2026-01-02T03:04:35Z", "2026-01-02T03:05:05Z")
    assert ("error_info" in job, "model_cover_url" in job) == (result == "FAILED", result == "SUCCEED")
    [message] = client.get("/_simulator/callbacks").json()
    assert (message["url"], message["body"]["state"]) == (notified, result)
    clock.now += 2 * 24 * 3600
    assert library.state(made["model_asset_id"]) == model


def test_each_show_ends_a_step(library, client):
    library.options(picture_modeling="reads")
    job = client.post(BY_URL, json=URL).json()["job_id"]
    states = [client.get(f"{MODELINGS}/{job}").json()["state"] for _ in range(3)]
    assert states == ["PROCESSING", "SUCCEED", "SUCCEED"]


def test_an_operator_goes_on_with_a_modelling(client):
    job = client.post(BY_URL, json=URL).json()["job_id"]

    def put(state):
        return client.post(f"/_simulator/picture-modelings/{job}/state", json={"state": state}).status_code

    assert [put(state) for state in ("PROCESSING", "CANCELED", "SUCCEED", "x")] == [200, 200, 400, 400]
    assert client.get(f"{MODELINGS}/{job}").json()["state"] == "CANCELED"
    assert code(client.get(f"{MODELINGS}/x")) == (400, "MSS.10001002")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, "abc"),
        ({"sort_dir": "desc"}, "cba"),
        ({"sort_key": "update_time"}, "bca"),
        ({"sort_key": "create_time", "limit": 1, "offset": 1}, "b"),
        ({"state": "SUCCEED"}, "a"),
        ({"create_since": "2026-01-02T03:04:06Z"}, "bc"),
        ({"create_until": "2026-01-02T03:04:05Z"}, "a"),
    ],
)
def test_list(client, clock, query, names):
    jobs = []
    for name in "abc":
        jobs.append(client.post(BY_URL, json={**URL, "name": name}).json()["job_id"])
        clock.now += 1
    client.post(f"/_simulator/picture-modelings/{jobs[0]}/state", json={"state": "SUCCEED"})
    answer = client.get(MODELINGS, params=query).json()
    assert "".join(row["name"] for row in answer["picture_modeling_jobs"]) == names
    assert answer["count"] == (3 if "limit" in query else len(names))


@pytest.mark.parametrize(
    ("query", "count", "first"),
    [
        ({}, 4, "system_male_001"),
        ({"sort_dir": "desc", "sort_key": "create_time"}, 4, "system_female_002"),
        ({"limit": 1, "offset": 1}, 4, "system_female_001"),
        ({"state": "PUBLISHED,DELETED"}, 4, "system_male_001"),
        ({"state": "UNPUBLISHED"}, 0, None),
        ({"create_since": "2023-03-01T00:00:00Z"}, 2, "system_male_002"),
        ({"create_until": "2023-03-01T00:00:00Z"}, 3, "system_male_001"),
    ],
)
def test_styles(client, query, count, first):
    answer = client.get(f"{PROJECT}/styles", params=query).json()
    assert answer["count"] == count
    assert [row["style_id"] for row in answer["styles"]][:1] == ([first] if first else [])
