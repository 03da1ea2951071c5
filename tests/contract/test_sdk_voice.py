"""Voice training, by the official SDK over HTTP with AK/SK, with real uploads to the handed-out addresses.

Every operation of the tag is called once with success and once refused.
"""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator.base.call import HANDLERS

from tests.recordings import packed, sentences, wav

from .full_body import contract, differences, full, wire

NOWHERE = "0" * 32
GONE, WRONG_STATE, INVALID, WRONG_FORMAT = "MSS.41000003", "MSS.20020001", "MSS.00000003", "MSS.20020011"
SENT_ONLY = {"description", "custom_text", "supported_service"}
CREATES = {
    "create_training_basic_job": ("BASIC", 20),
    "create_training_middle_job": ("MIDDLE", 100),
    "create_training_advance_job": ("ADVANCE", 0),
    "create_training_third_party_job": ("THIRD_PARTY", 0),
}


def voice_operations():
    """The operations of the contract with the tag `voice`."""
    items = contract()["paths"].values()
    return {
        operation["operationId"]: operation
        for item in items
        for operation in item.values()
        if "voice" in operation.get("tags", ())
    }


@pytest.fixture
def put(control):
    """Upload a file to an address."""

    def put(url, content, content_type="application/zip"):
        answer = control.put(url, content=content, headers={"Content-Type": content_type})
        assert answer.status_code == 200, answer.text

    return put


@pytest.fixture
def job(service, put):
    """The id of a job of the basic edition with its package."""
    created = service("create_training_basic_job", {"voice_name": "voice"})
    put(created.training_data_uploading_url, packed(sentences()))
    put(created.authorization_letter_uploading_url, b"letter", "application/octet-stream")
    return created.job_id


def shown(service, job_id):
    return wire(service("show_voice_training_job", job_id=job_id))


def set_state(control, job_id, state, reason=None):
    answer = control.post(f"/voice-jobs/{job_id}/state", json={"state": state, "reason": reason})
    assert answer.status_code == 200, answer.text


def test_no_operation_of_voice_training_is_left_out():
    assert len(voice_operations()) == 21
    assert voice_operations().keys() - HANDLERS.keys() == set()
    assert voice_operations().keys() == SUCCESSES.keys() == REFUSALS.keys()


@pytest.mark.parametrize("operation", CREATES)
@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_body_comes_back_whole(service, operation, variant):
    edition, count = CREATES[operation]
    body = full("CreateTrainingJobReq", variant)
    if not count:
        body["create_type"] = "PACKAGE"
    created = wire(service(operation, body))
    if body["create_type"] == "PACKAGE":
        assert created["training_data_uploading_url"].startswith("http://127.0.0.1:")
    else:
        assert [len(urls) for urls in created["segment_uploading_url"].values()] == [count, count]
    got = shown(service, created["job_id"])
    assert got["job_type"] == edition
    expected = {name: value for name, value in body.items() if name not in SENT_ONLY}
    assert differences(expected, got) == []
    assert wire(service("list_voice_training_job"))["jobs"] == [got]


def test_a_full_commit_overwrites(service, job):
    body = full("CommitJobReq")
    service("commit_voice_training_job", body, job_id=job)
    expected = {name: value for name, value in body.items() if name not in SENT_ONLY}
    assert differences(expected, shown(service, job)) == []


def test_a_rejected_job_is_uploaded_and_committed_again(service, control, job, put):
    control.put("/options", json={"voice_rejections": 1})
    service("commit_voice_training_job", {}, job_id=job)
    control.post("/clock", json={"advance": 3660})
    assert shown(service, job)["state"] == "AUDIT_FAILED"
    result = wire(service("show_job_audit_result", job_id=job))
    assert result["admin_audit_result"]["message"] == shown(service, job)["job_failed_reason"]
    urls = wire(service("show_job_uploading_address", job_id=job))
    put(urls["package_url"]["training_data_uploading_url"], packed(sentences(wav4=b"mp3")))
    service("commit_voice_training_job", {"tag": "LIVE"}, job_id=job)
    control.post("/clock", json={"advance": 60})
    [error] = wire(service("show_job_audit_result", job_id=job))["system_audit_result"]["errors"]
    assert (error["audio_name"], error["error_code"]) == ("4.wav", WRONG_FORMAT)
    urls = wire(service("show_job_uploading_address", job_id=job))
    put(urls["package_url"]["training_data_uploading_url"], packed(sentences()))
    service("commit_voice_training_job", {}, job_id=job)
    control.post("/clock", json={"advance": 1e6})
    done = shown(service, job)
    assert (done["state"], done["tag"], "job_failed_reason" in done) == ("SUCCEED", "LIVE", False)
    assert done["asset_id"]
    assert done["voice_authorization_url"]
    log = wire(service("list_job_operation_log", job_id=job, limit=100))["operations"]
    assert [entry["action"] for entry in log].count("AUDIT_NOT_PASS") == 2


def test_sentences_are_confirmed_one_by_one(service, put):
    created = service("create_training_basic_job", {"voice_name": "voice", "create_type": "SEGMENT"})
    job_id, urls = created.job_id, created.segment_uploading_url
    for index in range(20):
        spoken = "Guten Tag" if index == 7 else None
        put(urls.audio_uploading_url[index], wav(comment=spoken), "audio/wav")
        put(urls.txt_uploading_url[index], "Guten Weg", "text/plain")
        answer = wire(service("confirm_training_segment", job_id=job_id, index=index))
        assert answer["confirm_result"] == (index != 7)
        assert answer["unmatched_index_hit"] == ([6, 7] if index == 7 else [])
    fresh = service("show_job_uploading_address", job_id=job_id).segment_url
    put(fresh.audio_uploading_url[7], wav(), "audio/wav")
    service("confirm_training_segment", job_id=job_id, index=7)
    assert service("show_training_segment_info", job_id=job_id).confirmed_index == list(range(20))
    service("commit_voice_training_job", {}, job_id=job_id)


def test_what_keeps_a_job_from_being_committed(service, control, job):
    def refused():
        with pytest.raises(ClientRequestException) as caught:
            service("commit_voice_training_job", {}, job_id=job)
        return caught.value.status_code, caught.value.error_code

    control.put("/options", json={"voice_quota": 0})
    assert refused() == (403, "MSS.41000023")
    control.put("/options", json={"max_voice_jobs": 0})
    assert refused() == (403, "MSS.41000012")
    assert shown(service, job)["state"] == "CREATING"


@pytest.fixture
def world(service, control, put, job):
    """Ids for the calls: jobs in several states, a short job, and a token."""
    running = service("create_training_basic_job", {"voice_name": "other"}).job_id
    set_state(control, running, "PROCESSING")
    created = service("create_training_basic_job", {"voice_name": "voice", "create_type": "SEGMENT"})
    segment, urls = created.job_id, created.segment_uploading_url
    for number in (0, 1):
        put(urls.audio_uploading_url[number], wav() if number == 0 else b"mp3", "audio/wav")
        put(urls.txt_uploading_url[number], "text", "text/plain")
    short, empty = (service("create_short_job", {"job_type": "VOICE_ASSESS"}) for _ in range(2))
    put(short.data_uploading_url, packed({"a.wav": wav(6)}))
    token = control.post(f"/voice-jobs/{job}/once-token").json()["once_token"]
    ids = {"ready": job, "running": running, "segment": segment, "short": short.job_id, "empty": empty.job_id}
    return {**ids, "token": token, "project": "0123456789abcdef0123456789abcdef"}


PAGE = {"offset": 0, "limit": 5}
FILTERS = {
    **PAGE,
    "create_since": "2020-01-01T00:00:00Z",
    "create_until": "2090-01-01T00:00:00Z",
    "update_since": "2020-01-01T00:00:00Z",
    "update_until": "2090-01-01T00:00:00Z",
    "state": "CREATING,PROCESSING",
    "job_id": "{ready}",
    "voice_name": "voice",
    "tag": "NEWS",
    "job_type": "BASIC",
    "batch_name": "batch",
    "sort_key": "update_time",
    "sort_dir": "asc",
    "is_ondemand_resource": False,
}
READY = {"job_id": "{ready}"}
FILE = {"tenant_id": "{project}", "job_id": "{ready}", "once_token": "{token}"}
BEYOND = {"limit": 101}

SUCCESSES = {
    **{name: ({"voice_name": "v"}, {}) for name in CREATES},
    "list_voice_training_job": (None, FILTERS),
    "show_voice_training_job": (None, READY),
    "commit_voice_training_job": ({"tag": "NEWS"}, READY),
    "delete_voice_training_job": (None, READY),
    "list_job_operation_log": (None, {**READY, **PAGE}),
    "show_job_uploading_address": (None, READY),
    "show_user_review_attachment_uploading_address": (None, {**READY, "start_number": 1, "end_number": 3}),
    "show_job_audit_result": (None, READY),
    "confirm_training_segment": (None, {"job_id": "{segment}", "index": 0}),
    "show_training_segment_info": (None, {"job_id": "{segment}"}),
    "set_job_batch_name": ({"batch_name": "b", "job_ids": ["{ready}", "{running}"]}, {}),
    "show_tenant_duration_cfg": (None, {}),
    "create_short_job": ({"job_type": "VOICE_ASSESS", "language": "CN"}, {}),
    "commit_short_job": (None, {"job_id": "{short}"}),
    "show_short_job": (None, {"job_id": "{short}"}),
    "show_voice_training_quotas": (None, PAGE),
    "show_encrypt_file": (None, FILE),
}
"""A body and parameters of each operation; a name in braces stands for an id."""

_UNKNOWN = {"job_id": NOWHERE}
REFUSALS = {
    "create_training_basic_job": [({"voice_name": ""}, {}, INVALID), ({}, {}, INVALID)],
    "create_training_middle_job": [({"voice_name": "v" * 65}, {}, INVALID)],
    "create_training_advance_job": [({"voice_name": "v", "create_type": "SEGMENT"}, {}, INVALID)],
    "create_training_third_party_job": [({"voice_name": "v", "create_type": "SEGMENT"}, {}, INVALID)],
    "list_voice_training_job": [
        (None, BEYOND, INVALID),
        (None, {"create_since": "yesterday"}, INVALID),
        (None, {"sort_key": "ceate_time"}, INVALID),
    ],
    "show_voice_training_job": [(None, _UNKNOWN, GONE)],
    "commit_voice_training_job": [
        ({}, _UNKNOWN, GONE),
        ({}, {"job_id": "{running}"}, WRONG_STATE),
        ({}, {"job_id": "{segment}"}, WRONG_STATE),
        ({"sex": "NONE"}, READY, INVALID),
    ],
    "delete_voice_training_job": [(None, _UNKNOWN, GONE), (None, {"job_id": "{running}"}, WRONG_STATE)],
    "list_job_operation_log": [(None, _UNKNOWN, GONE), (None, {**READY, **BEYOND}, INVALID)],
    "show_job_uploading_address": [(None, _UNKNOWN, GONE)],
    "show_user_review_attachment_uploading_address": [
        (None, _UNKNOWN, GONE),
        (None, {**READY, "start_number": 3, "end_number": 3}, INVALID),
        (None, {**READY, "end_number": 101}, INVALID),
    ],
    "show_job_audit_result": [(None, _UNKNOWN, GONE)],
    "confirm_training_segment": [
        (None, {**_UNKNOWN, "index": 0}, GONE),
        (None, {"job_id": "{segment}", "index": 1}, WRONG_FORMAT),
        (None, {"job_id": "{segment}", "index": 2}, WRONG_STATE),
        (None, {"job_id": "{segment}", "index": 20}, INVALID),
        (None, {**READY, "index": 0}, WRONG_STATE),
    ],
    "show_training_segment_info": [(None, _UNKNOWN, GONE)],
    "set_job_batch_name": [({"batch_name": "b", "job_ids": ["{ready}", NOWHERE]}, {}, GONE)],
    "show_tenant_duration_cfg": [(None, None, "MSS.00010009")],
    "create_short_job": [({"job_type": "OTHER"}, {}, INVALID)],
    "commit_short_job": [(None, _UNKNOWN, GONE), (None, {"job_id": "{empty}"}, WRONG_STATE)],
    "show_short_job": [(None, _UNKNOWN, GONE)],
    "show_voice_training_quotas": [(None, BEYOND, INVALID)],
    "show_encrypt_file": [
        (None, {**FILE, **_UNKNOWN}, GONE),
        (None, {**FILE, "once_token": "x" * 64}, "MSS.00000001"),
        (None, {**FILE, "once_token": "x"}, INVALID),
    ],
}
"""What is refused, and with which code; without parameters the project is another one."""


def filled(value, ids):
    if isinstance(value, dict):
        return {name: filled(item, ids) for name, item in value.items()}
    if isinstance(value, list):
        return [filled(item, ids) for item in value]
    return value.format(**ids) if isinstance(value, str) else value


@pytest.mark.parametrize("operation", SUCCESSES)
def test_success_and_refusal(service, make_sdk, world, operation):
    for body, parameters, code in REFUSALS[operation]:
        sdk = make_sdk(project_id="f" * 32) if parameters is None else service
        with pytest.raises(ClientRequestException) as caught:
            sdk(operation, filled(body, world), **filled(parameters or {}, world))
        assert caught.value.error_code == code
    body, parameters = SUCCESSES[operation]
    given = {row["name"] for row in voice_operations()[operation]["parameters"] if row["in"] in ("path", "query")}
    assert given - {"project_id"} == parameters.keys()
    assert service(operation, filled(body, world), **filled(parameters, world)).status_code == 200
