"""What is said of a job: the results of its reviews, its log, and the attachments of the user's review."""

import pytest

from tests.recordings import sentences

from .conftest import USER, refusal

START = 1_767_323_045


def entries(job, client):
    return client.get(f"{job.place}/op-logs", params={"limit": 100}).json()["operations"]


def test_a_job_without_reviews_has_no_result(make, client):
    job = make(files=True)
    assert client.get(f"{job.place}/audit-result").json() == {}
    job.commit()
    assert client.get(f"{job.place}/audit-result").json() == {}


def test_the_system_review_names_each_file(make, client, clock):
    job = make(files=sentences(wav3=b"mp3", txt5=" "))
    job.commit()
    clock.now += 60
    result = client.get(f"{job.place}/audit-result").json()["system_audit_result"]
    assert result == {
        "audit_time": START + 60,
        "errors": [
            {
                "audio_name": f"{number}.wav",
                "text_name": f"{number}.txt",
                "error_code": "MSS.20020011",
                "error_message": message,
            }
            for number, message in ((3, "3.wav is no wav"), (5, "5.txt is no text in UTF-8"))
        ],
    }


def test_the_manual_review_has_the_reason(make, client):
    job = make(files=True)
    job.commit()
    job.set_state("AUDITING")
    job.set_state("AUDIT_FAILED", reason="too loud")
    result = client.get(f"{job.place}/audit-result").json()
    assert result["system_audit_result"]["errors"] == []
    assert result["admin_audit_result"]["message"] == "too loud"
    assert entries(job, client)[-1]["external_info"] == {"admin_audit_failure_reason": "too loud"}
    assert job.show()["job_failed_reason"] == "too loud"
    job.commit()
    assert client.get(f"{job.place}/audit-result").json() == {}


def test_the_log_of_a_job(make, client, clock):
    job = make(files=True)
    job.commit()
    clock.now += 1e6
    assert [(entry["action"], entry["operator"], entry["time"] - START) for entry in entries(job, client)] == [
        ("CREATE_JOB", "USER", 0),
        ("COMMIT_JOB", "USER", 0),
        ("SYSTEM_AUDIT_PASS", "SYSTEM", 60),
        ("ADMIN_AUDIT_PASS", "ADMIN", 3660),
        ("TRAINING_FINISH", "SYSTEM", 10920),
        ("UPLOADING_MODEL", "SYSTEM", 11520),
        ("COMPLETE_JOB", "SYSTEM", 11580),
    ]
    page = client.get(f"{job.place}/op-logs", params={"limit": 2, "offset": 1}).json()
    assert (page["count"], [entry["action"] for entry in page["operations"]]) == (
        7,
        ["COMMIT_JOB", "SYSTEM_AUDIT_PASS"],
    )


@pytest.mark.parametrize("state", ["FAILED", "SPLIT_FAILED"])
def test_the_log_of_a_failure(make, client, state):
    job = make()
    job.set_state(state, reason="too short")
    assert entries(job, client)[-1]["external_info"] == {"algorithm_failure_reason": "too short"}


def test_addresses_of_review_attachments(make, client):
    job = make()

    def numbers(**query):
        answer = client.get(f"{job.place}/review-attachment-uploading-address-url", params=query)
        if answer.status_code != 200:
            return refusal(answer)
        for address in answer.json()["addresses"]:
            job.upload(b"picture", address["uploading_url"], "application/octet-stream")
        return [address["number"] for address in answer.json()["addresses"]]

    assert numbers() == [0]
    assert numbers(start_number=2, end_number=5) == [2, 3, 4]
    assert numbers(start_number=99, end_number=100) == [99]
    assert numbers(start_number=2, end_number=2) == (400, "MSS.00000003")


def test_a_batch_name_is_given_to_all_or_none(make, client):
    jobs = [make(), make()]

    def name(body):
        return client.put(f"{USER}/batch", json=body).status_code

    def names():
        return [job.show().get("batch_name") for job in jobs]

    assert name({"batch_name": "b", "job_ids": [job.id for job in jobs]}) == 200
    assert names() == ["b", "b"]
    assert name({"batch_name": "c", "job_ids": [jobs[0].id, "x"]}) == 404
    assert (name({"batch_name": "c"}), name({"job_ids": [jobs[0].id]})) == (200, 200)
    assert names() == ["b", "b"]


def test_an_encrypted_file_is_downloaded_once(make, client):
    job = make()
    token = client.post(f"/_simulator/voice-jobs/{job.id}/once-token").json()["once_token"]
    tenant = job.place.split("/")[2]
    query = {"tenant_id": tenant, "job_id": job.id, "once_token": token}
    place = "/v1/voice-training-manage/common/encrypt-file-download"
    assert client.get(place, params=query).content == b"encrypted"
    assert refusal(client.get(place, params=query)) == (401, "MSS.00000001")
    assert refusal(client.get(place, params={**query, "job_id": "x"})) == (404, "MSS.41000003")
