"""Short voice jobs, and what the tenant has and may: quotas and durations."""

import pytest
from metastudio_simulator.voice.quotas import RESOURCES

from tests.recordings import packed, wav

from .conftest import PLACE, USER, Job, refusal

SHORT = f"{USER}/short-jobs"


@pytest.fixture
def short(client):
    """Make a short job with an uploaded zip."""

    def short(files=None):
        created = client.post(SHORT, json={"job_type": "VOICE_ASSESS", "language": "CN"}).json()
        if files is not None:
            Job(client, created).upload(files, created["data_uploading_url"])
        return f"{SHORT}/{created['job_id']}"

    return short


def test_a_short_job_assesses_its_recordings(client, clock, short):
    place = short({"a.wav": wav(3), "b.wav": wav(3)})
    assert client.get(place).json()["state"] == "CREATING"
    assert client.post(place).status_code == 200
    assert client.get(place).json()["state"] == "PROCESSING"
    clock.now += 60
    done = client.get(place).json()
    assert (done["state"], done["job_type"]) == ("SUCCEED", "VOICE_ASSESS")
    assert done["assess_result"]["speed"]["actual"]
    assert done["lastupdate_time"] - done["create_time"] == 60
    assert refusal(client.post(place)) == (400, "MSS.20020001")


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        (b"no zip", "the data are no zip of recordings"),
        (packed({}), "the data are no zip of recordings"),
        ({"a.wav": wav(3), "b.txt": "text"}, "b.txt is no wav"),
        ({"a.wav": wav(6, 8000)}, "a.wav has a sample rate of 8000 Hz"),
        ({"a.wav": wav(4)}, "the recordings last 4 s; 5 to 600 s are allowed"),
    ],
)
def test_bad_recordings_fail(client, clock, short, files, reason):
    place = short(files)
    client.post(place)
    clock.now += 60
    done = client.get(place).json()
    assert (done["state"], done["job_failed_code"], done["job_failed_reason"]) == ("FAILED", "MSS.20020011", reason)
    assert "assess_result" not in done


def test_a_short_job_fails_when_asked(client, short):
    place = short()
    job_id = place.rpartition("/")[2]
    client.post(f"/_simulator/short-voice-jobs/{job_id}/state", json={"state": "FAILED", "reason": "broken"})
    done = client.get(place).json()
    assert (done["job_failed_code"], done["job_failed_reason"]) == ("MSS.00000004", "broken")


def test_what_a_short_job_needs(client, short):
    place = short()
    assert client.post(place).json()["error_msg"] == "data is not uploaded"
    assert refusal(client.get(f"{SHORT}/x")) == (404, "MSS.41000003")
    assert refusal(client.post(f"{SHORT}/x")) == (404, "MSS.41000003")


def test_quotas_count_what_was_committed(client, make, options):
    options(voice_quota=3)
    for edition, on_demand in (("BASIC", False), ("MIDDLE", True), ("MIDDLE", True), ("THIRD_PARTY", False)):
        assert make(edition, files=True, is_ondemand_resource=on_demand).commit().status_code == 200
    quotas = client.get(f"{PLACE}/quotas").json()
    assert quotas["resource_available_nums"] == {
        "flexus": 3,
        "basic": 2,
        "middle": 3,
        "middle_on_demand": 1,
        "advance": 3,
        "third_party_cmww": 2,
    }
    available = {row["resource_id"].partition("-")[2]: row["resource_available_nums"] for row in quotas["resources"]}
    assert available == quotas["resource_available_nums"]
    assert quotas["count"] == len(RESOURCES)
    page = client.get(f"{PLACE}/quotas", params={"limit": 2, "offset": 1}).json()
    assert [row["resource_type"] for row in page["resources"]] == ["BASIC", "MIDDLE"]


def test_durations_of_every_edition(client):
    limits = client.get(f"{USER}/tenant-duration-cfg").json()
    assert (limits["basic_min"], limits["basic_max"], limits["basic_advice_value"]) == (20, 600, 120)
    assert len(limits) == 1 + 6 * 3 + 2
