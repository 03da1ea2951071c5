"""2D avatar training tasks, by the official SDK over HTTP with AK/SK, with real uploads to the handed-out addresses."""

import hashlib
from datetime import UTC, datetime

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.image import commands, tasks
from metastudio_simulator.image.states import DELETABLE, PHASES, REVIEW_FAILED

from .full_body import contract, differences, full, wire

SENT_ONLY = {"command_message", "video_multipart_count", "action_video_multipart_count"}
LETTERS = ("id_card_image1", "id_card_image2", "grant_file")
STATES = contract()["components"]["schemas"]["Show2dModelTrainingJobResponse"]["properties"]["state"]["enum"]


@pytest.fixture
def put(control):
    """Upload a file to an address."""

    def put(url, content=b"content", content_type="application/octet-stream", **headers):
        return control.put(url, content=content, headers={"Content-Type": content_type, **headers})

    return put


@pytest.fixture
def upload(service, put):
    """Upload files of a created task, those that are needed unless others are named, and confirm them."""

    def upload(job, *names):
        for name in names or (*LETTERS, "training_video"):
            urls = job[f"{name}_upload_url"]
            for number, url in enumerate(urls if isinstance(urls, list) else [urls]):
                assert put(url, f"{name} {number}".encode()).status_code == 200
        if not names:
            for act in ("CONFIRM_MULTIPART_UPLOADED", "CONFIRM_AUTHORIZATION_LETTER"):
                assert command(service, job["job_id"], act) == {"commond_result": "EXCUTE_SUCCESS"}

    return upload


def shown(service, job_id):
    return wire(service("show2d_model_training_job", job_id=job_id))


def command(service, job_id, name, **body):
    answer = service("execute2d_model_training_command_by_user", {"command": name, **body}, job_id=job_id)
    return wire(answer)


@pytest.fixture
def job(service):
    """A new task with two parts."""
    return wire(service("create2d_model_training_job", {"name": "avatar", "video_multipart_count": 2}))


def test_every_operation_of_training_is_served(service, control, job, upload):
    job_id = job["job_id"]
    assert shown(service, job_id)["state"] == "WAIT_FILE_UPLOAD"
    upload(job)
    assert command(service, job_id, "SUBMITVERIFYING")["commond_result"] == "EXCUTE_SUCCESS"
    control.post(f"/jobs/{job_id}/state", json={"state": "MANUAL_VERIFY_FAILED", "reason": "too dark"})
    rejected = shown(service, job_id)
    assert rejected["operation_logs"][-1]["log_description"] == "too dark"
    service("update2d_model_training_job", {"contact": "13800000000"}, job_id=job_id)
    assert shown(service, job_id)["contact"] == "13800000000"
    assert wire(service("list2d_model_training_job"))["jobs"][0]["job_id"] == job_id
    token = control.post(f"/jobs/{job_id}/once-token").json()["once_token"]
    file = {"tenant_id": rejected["project_id"], "job_id": job_id, "once_token": token}
    assert service("download2d_model_traning_encrypt_file", **file).status_code == 200
    with pytest.raises(ClientRequestException, match=r"MSS\.00000001"):
        service("download2d_model_traning_encrypt_file", **file)
    assert service("delete2d_model_training_job", job_id=job_id).status_code == 200
    with pytest.raises(ClientRequestException, match=r"MSS\.41000003"):
        service("show2d_model_training_job", job_id=job_id)
    modules = {tasks.__name__, commands.__name__}
    assert service.called == {name for name, handler in HANDLERS.items() if handler.__module__ in modules}


@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_body_comes_back_whole(service, control, variant):
    body = full("Create2dModelTrainingJobReq", variant)
    created = wire(service("create2d_model_training_job", body))
    assert len(created["training_video_upload_url"]) == body["video_multipart_count"]
    assert len(created["action_video_upload_url"]) == body["action_video_multipart_count"]
    expected = {name: value for name, value in body.items() if name not in SENT_ONLY}
    assert differences(expected, shown(service, created["job_id"])) == []
    control.post(f"/jobs/{created['job_id']}/state", json={"state": "AUTO_VERIFY_FAILED"})
    other = full("Update2dModelTrainingJobReq", 1 - variant)
    service("update2d_model_training_job", other, job_id=created["job_id"])
    samples = other.pop("samples_basic_info")
    expected = {name: value for name, value in other.items() if name not in SENT_ONLY} | {"samples": samples}
    assert differences(expected, shown(service, created["job_id"])) == []


def test_what_is_left_out_gets_the_documented_defaults(service):
    created = wire(service("create2d_model_training_job", {"name": "avatar"}))
    job = shown(service, created["job_id"])
    expected = {
        "is_background_replacement": True,
        "model_version": "V3.2",
        "is_only_human_model": False,
        "matting_type": "AI",
        "model_resolution": "1080P",
    }
    assert differences(expected, job) == []
    assert "asset_id" not in job
    assert len(created["training_video_upload_url"]) == 1


def test_parts_are_listed_with_their_md5(service, job, put):
    urls = job["training_video_upload_url"]
    answer = put(urls[1], b"second half")
    etag = hashlib.md5(b"second half").hexdigest()
    assert answer.headers["ETag"] == f'"{etag}"'
    parts = command(service, job["job_id"], "GET_MULTIPART_UPLOADED")["multipart_data"]
    assert parts == [{"part_number": "2", "etag": etag}]
    refused = command(service, job["job_id"], "CONFIRM_MULTIPART_UPLOADED")
    assert refused["commond_result"] == "EXCUTE_FAILED"
    assert refused["excute_failed_msg"] == "not uploaded: training_video, part 1 of 2"
    put(urls[0], b"first half")
    assert command(service, job["job_id"], "CONFIRM_MULTIPART_UPLOADED")["commond_result"] == "EXCUTE_SUCCESS"


def test_an_upload_address_works_once(service, control, job, put):
    url = job["cover_upload_url"]
    assert put(url, content_type="image/png").status_code == 403
    assert put(url, **{"Content-MD5": "AAAA"}).status_code == 400
    assert put(url.replace("Signature=", "Signature=x")).status_code == 403
    assert put(url.replace("/cover/", "/grant_file/")).status_code == 403
    assert control.get(url).status_code == 403
    assert put(url).status_code == 200
    again = put(url)
    assert again.status_code == 403
    assert "used already" in again.text
    assert put(job["audio_upload_url"], content_type="application/zip").status_code == 200
    assert shown(service, job["job_id"]).keys() >= {"cover_download_url", "audio_file_download_url"}


def test_an_upload_address_expires(control, job, put):
    control.post("/clock", json={"advance": 24 * 3600 + 1})
    assert put(job["cover_upload_url"]).status_code == 403


def test_downloads_have_another_signature_in_every_answer(service, job, upload):
    upload(job)
    urls = {shown(service, job["job_id"])["training_video_download_url"] for _ in range(3)}
    assert len(urls) == 3


def test_submission_needs_files_and_confirmations(service, job, upload):
    job_id = job["job_id"]

    def refusal():
        answer = command(service, job_id, "SUBMITVERIFYING")
        assert answer["commond_result"] == "EXCUTE_FAILED"
        assert answer["error_info"]["error_code"] == "MSS.20020001"
        assert shown(service, job_id)["state"] == "WAIT_FILE_UPLOAD"
        return answer["excute_failed_msg"]

    assert refusal() == "not uploaded: training_video, part 1, 2 of 2"
    upload(job, "training_video")
    assert refusal() == "not uploaded: id_card_image1, id_card_image2, grant_file"
    upload(job, *LETTERS)
    assert refusal() == "the parts of training_video are not confirmed"
    command(service, job_id, "CONFIRM_MULTIPART_UPLOADED")
    assert refusal() == "the authorization letter is not confirmed"
    command(service, job_id, "CONFIRM_AUTHORIZATION_LETTER")
    assert command(service, job_id, "SUBMITVERIFYING") == {"commond_result": "EXCUTE_SUCCESS"}
    assert shown(service, job_id)["state"] == "AUTO_VERIFYING"
    again = command(service, job_id, "SUBMITVERIFYING")
    assert again["excute_failed_msg"] == "the task state AUTO_VERIFYING does not allow the command"


def test_audio_is_needed_when_the_voice_comes_from_it(service, upload):
    created = wire(service("create2d_model_training_job", {"name": "avatar", "audio_source_type": "AUDIO"}))
    upload(created)
    assert command(service, created["job_id"], "SUBMITVERIFYING")["excute_failed_msg"] == "not uploaded: audio"


def test_a_task_passes_its_states_with_the_clock(service, control, job, upload):
    job_id = job["job_id"]
    upload(job)
    command(service, job_id, "SUBMITVERIFYING")
    state, seen = "AUTO_VERIFYING", []
    while state in PHASES:
        assert shown(service, job_id)["state"] == state
        seen.append(state)
        control.post("/clock", json={"advance": PHASES[state].seconds})
        state = PHASES[state].next
    done = shown(service, job_id)
    assert done["state"] == "JOB_SUCCESS"
    assert done["asset_id"]
    assert len(seen) == len(PHASES)
    logs = [entry["log_type"] for entry in done["operation_logs"]]
    assert logs[:3] == ["USER_CREATE_JOD", "USER_VERIFYING_SUBMITTED", "SYSTEM_VERIFY_SUCCESS"]
    assert logs[-1] == "SYSTEM_JOB_SUCCESS"
    assert shown(service, job_id)["asset_id"] == done["asset_id"]


def test_a_task_is_done_at_once_when_asked(service, control, job, upload):
    control.put("/options", json={"training": "immediate"})
    upload(job)
    command(service, job["job_id"], "SUBMITVERIFYING")
    assert shown(service, job["job_id"])["state"] == "JOB_SUCCESS"


def test_a_task_passes_one_state_with_each_read_when_asked(service, control, job, upload):
    control.put("/options", json={"training": "reads"})
    upload(job)
    command(service, job["job_id"], "SUBMITVERIFYING")
    states = [shown(service, job["job_id"])["state"] for _ in range(3)]
    assert states == ["MANUAL_VERIFYING", "MANUAL_VERIFY_SUCCESS", "TRAINING_DATA_PREPROCESSING"]


@pytest.mark.parametrize("state", sorted(REVIEW_FAILED))
def test_a_rejected_task_can_be_updated_and_submitted_again(service, control, job, state, put, upload):
    job_id = job["job_id"]
    upload(job)
    command(service, job_id, "SUBMITVERIFYING")
    control.post(f"/jobs/{job_id}/state", json={"state": state})
    body = {"command_message": "UPDATE_VIDEO", "video_multipart_count": 3, "batch_name": "second try"}
    fresh = wire(service("update2d_model_training_job", body, job_id=job_id))
    assert len(fresh["training_video_upload_url"]) == 3
    assert put(job["action_video_upload_url"][0]).status_code == 403  # what the update handed out replaces it
    updated = shown(service, job_id)
    assert (updated["state"], updated["batch_name"], updated["name"]) == (state, "second try", "avatar")
    assert "training_video_download_url" not in updated
    assert command(service, job_id, "SUBMITVERIFYING")["commond_result"] == "EXCUTE_FAILED"
    upload(fresh, "training_video")
    command(service, job_id, "CONFIRM_MULTIPART_UPLOADED")
    assert command(service, job_id, "SUBMITVERIFYING")["commond_result"] == "EXCUTE_SUCCESS"
    assert shown(service, job_id)["state"] == "AUTO_VERIFYING"


@pytest.mark.parametrize("count", [1, 3])
def test_a_video_in_another_number_of_parts_is_uploaded_anew(service, control, job, upload, put, count):
    """Half of the old video under half of a new one is no video."""
    job_id = job["job_id"]
    upload(job)
    control.post(f"/jobs/{job_id}/state", json={"state": "AUTO_VERIFY_FAILED"})
    fresh = wire(service("update2d_model_training_job", {"video_multipart_count": count}, job_id=job_id))
    urls = fresh["training_video_upload_url"]
    assert len(urls) == count
    assert command(service, job_id, "GET_MULTIPART_UPLOADED")["multipart_data"] == []
    for url in urls[1:]:
        put(url)
    missing = f"not uploaded: training_video, part 1 of {count}"
    for act in ("CONFIRM_MULTIPART_UPLOADED", "SUBMITVERIFYING"):
        assert command(service, job_id, act)["excute_failed_msg"] == missing
    put(urls[0])
    for act in ("CONFIRM_MULTIPART_UPLOADED", "SUBMITVERIFYING"):
        assert command(service, job_id, act)["commond_result"] == "EXCUTE_SUCCESS"


@pytest.mark.parametrize("body", [{}, {"video_multipart_count": 2}])
def test_an_update_in_the_same_number_of_parts_keeps_the_video(service, control, job, upload, body):
    job_id = job["job_id"]
    upload(job)
    control.post(f"/jobs/{job_id}/state", json={"state": "AUTO_VERIFY_FAILED"})
    fresh = wire(service("update2d_model_training_job", {"name": "second try", **body}, job_id=job_id))
    assert len(fresh["training_video_upload_url"]) == 2
    assert command(service, job_id, "SUBMITVERIFYING")["commond_result"] == "EXCUTE_SUCCESS"


@pytest.mark.parametrize("state", sorted(set(STATES) - REVIEW_FAILED - PHASES.keys()))
def test_no_other_task_can_be_updated(service, control, job, state):
    control.post(f"/jobs/{job['job_id']}/state", json={"state": state})
    with pytest.raises(ClientRequestException) as caught:
        service("update2d_model_training_job", {"name": "other"}, job_id=job["job_id"])
    assert (caught.value.status_code, caught.value.error_code) == (400, "MSS.20020001")
    assert shown(service, job["job_id"])["name"] == "avatar"


@pytest.mark.parametrize("state", STATES)
def test_a_task_is_deleted_in_the_stated_states_only(service, control, job, state):
    control.post(f"/jobs/{job['job_id']}/state", json={"state": state})
    if state in DELETABLE:
        service("delete2d_model_training_job", job_id=job["job_id"])
        assert service("list2d_model_training_job").count == 0
    else:
        with pytest.raises(ClientRequestException, match=r"MSS\.20020001"):
            service("delete2d_model_training_job", job_id=job["job_id"])
        assert service("list2d_model_training_job").count == 1


def test_the_commands_of_na_users(service, control, job, put):
    job_id = job["job_id"]
    control.put("/options", json={"avatar_allow_list": True})
    control.post(f"/jobs/{job_id}/state", json={"state": "WAIT_USER_CONFIRM"})

    def run(name, **body):
        answer = command(service, job_id, name, **body)
        assert answer.pop("commond_result") == "EXCUTE_SUCCESS", answer
        return answer, shown(service, job_id)["state"]

    assert run("CONFIRM_PENDING", operation_reason="busy") == ({}, "JOB_PENDING")
    assert run("CONFIRM_ACTIVE") == ({}, "WAIT_USER_CONFIRM")
    assert run("CONFIRM_ANSWER", comment_data={"comment_message": "hm"}) == ({}, "WAIT_USER_CONFIRM")
    comment = {"comment_title": "no", "comment_message": "lips", "attachment_name": ["a.png", "b.png"]}
    answer, state = run("CONFIRM_REJECT", comment_data=comment)
    assert state == "JOB_REJECT"
    assert [put(url).status_code for url in answer["attachment_upload_url"]] == [200, 200]
    logs = shown(service, job_id)["comment_logs"]
    assert [entry["comment_type"] for entry in logs] == ["USER_COMMENT", "USER_REJECT"]
    assert len(logs[1]["attachment_download_url"]) == 2
    control.post(f"/jobs/{job_id}/state", json={"state": "WAIT_USER_CONFIRM"})
    assert run("CONFIRM_ACCEPT") == ({}, "JOB_FINISH")
    assert run("DELETE_JOB_VIDEO") == ({}, "JOB_FINISH")
    assert run("GET_ACTION_VIDEO_MULTIPART_UPLOADED") == ({"multipart_data": []}, "JOB_FINISH")
    refused = command(service, job_id, "CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED")
    assert refused["commond_result"] == "EXCUTE_FAILED"


@pytest.mark.parametrize("name", sorted(commands.NA_COMMANDS))
def test_other_users_cannot_give_them(service, control, job, name):
    control.post(f"/jobs/{job['job_id']}/state", json={"state": "WAIT_USER_CONFIRM"})
    answer = command(service, job["job_id"], name)
    assert answer["commond_result"] == "EXCUTE_FAILED"
    assert answer["excute_failed_msg"] == f"the account is not allowed to give the command {name}"


def test_the_quota_ends_creations_and_a_deletion_makes_room(service, control, job):
    control.put("/options", json={"avatar_quota": 1})
    with pytest.raises(ClientRequestException, match=r"MSS\.41000023") as caught:
        service("create2d_model_training_job", {"name": "avatar"})
    assert caught.value.status_code == 403
    service("delete2d_model_training_job", job_id=job["job_id"])
    assert service("create2d_model_training_job", {"name": "avatar"}).job_id


def test_too_many_tasks_at_once_are_refused_at_the_submission(service, control, job, upload):
    control.put("/options", json={"max_avatar_trainings": 1})
    second = wire(service("create2d_model_training_job", {"name": "second", "video_multipart_count": 2}))
    for one in (job, second):
        upload(one)
    command(service, job["job_id"], "SUBMITVERIFYING")
    with pytest.raises(ClientRequestException, match=r"MSS\.41000012") as caught:
        command(service, second["job_id"], "SUBMITVERIFYING")
    assert caught.value.status_code == 403
    assert shown(service, second["job_id"])["state"] == "WAIT_FILE_UPLOAD"
    control.post("/clock", json={"advance": 1e6})
    assert command(service, second["job_id"], "SUBMITVERIFYING")["commond_result"] == "EXCUTE_SUCCESS"


def test_the_automatic_review_rejects_with_a_code(service, control, job, upload):
    control.put("/options", json={"training": "immediate", "avatar_training_fails": "AUTO_VERIFY_FAILED"})
    upload(job)
    command(service, job["job_id"], "SUBMITVERIFYING")
    rejected = shown(service, job["job_id"])
    assert rejected["state"] == "AUTO_VERIFY_FAILED"
    assert rejected["operation_logs"][-1]["error_code"] == "44005901"


def test_a_flexus_task_can_be_trained_again_three_times(service, control):
    job_id = service("create2d_model_training_job", {"name": "avatar", "is_flexus": True}).job_id
    for left in (2, 1, 0):
        control.post(f"/jobs/{job_id}/state", json={"state": "JOB_SUCCESS"})
        assert command(service, job_id, "CONFIRM_REPAIR")["commond_result"] == "EXCUTE_SUCCESS"
        assert shown(service, job_id)["flexus_retry_count"] == left
    control.post(f"/jobs/{job_id}/state", json={"state": "JOB_SUCCESS"})
    assert command(service, job_id, "CONFIRM_REPAIR")["excute_failed_msg"] == "no retraining is left"


def test_every_command_of_the_contract_has_its_code():
    commands_of_contract = contract()["components"]["schemas"]["Execute2dModelTrainingCommandByUserReq"]
    assert commands.COMMANDS.keys() == set(commands_of_contract["properties"]["command"]["enum"])


QUERIES = [
    ({}, ["First", "second", "third"]),
    ({"sort_dir": "desc"}, ["third", "second", "First"]),
    ({"sort_key": "update_time", "sort_dir": "asc"}, ["second", "third", "First"]),
    ({"sort_key": "asset_order"}, ["First", "second", "third"]),
    ({"offset": 1, "limit": 1}, ["second"]),
    ({"state": "AUTO_VERIFY_FAILED,TRAINING"}, ["First"]),
    ({"state": "WAIT_FILE_UPLOAD"}, ["second", "third"]),
    ({"create_since": "2031-01-01T00:00:00Z"}, ["second", "third"]),
    ({"create_until": "2031-01-01T00:00:00Z"}, ["First"]),
    ({"create_until": ""}, ["First", "second", "third"]),
    ({"update_since": "2032-06-01T00:00:00Z"}, ["First"]),
    ({"update_until": "2031-06-01T00:00:00Z"}, []),
    ({"batch_name": "b1"}, ["second"]),
    ({"tag": "red"}, ["second"]),
    ({"name": "IR"}, ["First", "third"]),
    ({"model_resolution": "1080P"}, ["First", "second", "third"]),
    ({"model_resolution": "4K"}, []),
    ({"is_flexus": True}, ["third"]),
    ({"is_live_copy": False}, ["First", "second", "third"]),
    ({"is_ondemand_resource": True}, ["second"]),
    ({"train_location": "cn-north-4"}, ["First", "second", "third"]),
    ({"train_location": "cn-east-3"}, []),
    ({"query_project_id": "0123456789abcdef0123456789abcdef"}, ["First", "second", "third"]),
    ({"query_project_id": "other"}, []),
    ({"job_id": "unknown"}, []),
]


def test_filters(service, control):
    """One task of today, changed in 2033, and two of 2032."""
    years = 365.25 * 86400
    present = datetime.fromisoformat(control.get("/clock").json()["now"])
    to_2032 = (datetime(2032, 1, 1, tzinfo=UTC) - present).total_seconds()

    def create(**body):
        return service("create2d_model_training_job", body).job_id

    first = create(name="First")
    control.post("/clock", json={"advance": to_2032})
    create(name="second", batch_name="b1", tags=["red", "blue"], is_ondemand_resource=True)
    create(name="third", is_flexus=True)
    control.post("/clock", json={"advance": years})
    control.post(f"/jobs/{first}/state", json={"state": "AUTO_VERIFY_FAILED"})
    service("update2d_model_training_job", {"contact": "1"}, job_id=first)
    for query, names in [*QUERIES, ({"job_id": first}, ["First"])]:
        answer = wire(service("list2d_model_training_job", **query))
        assert [job["name"] for job in answer["jobs"]] == names, query
        assert answer["count"] == (3 if "offset" in query else len(names)), query


def test_a_list_of_more_than_a_page_takes_is_refused(service):
    with pytest.raises(ClientRequestException, match=r"MSS\.00000003"):
        service("list2d_model_training_job", limit=1000)


def test_every_filter_of_the_contract_is_tested():
    path = "/v1/{project_id}/digital-human-training-manage/user/jobs"
    names = {entry["name"] for entry in contract()["paths"][path]["get"]["parameters"] if entry["in"] == "query"}
    assert names == {name for query, _ in QUERIES for name in query}


def test_a_list_shows_the_state_of_now(service, control, job):
    control.post(f"/jobs/{job['job_id']}/state", json={"state": "AUTO_VERIFYING"})
    control.post("/clock", json={"advance": 61})
    [item] = wire(service("list2d_model_training_job", state="MANUAL_VERIFYING"))["jobs"]
    assert item["state"] == "MANUAL_VERIFYING"
    assert "operation_logs" not in item


def test_the_app_user_of_the_creation_is_shown(service):
    created = service("create2d_model_training_job", {"name": "avatar"}, x_app_user_id="user-1")
    assert shown(service, created.job_id)["app_user_id"] == "user-1"


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("show2d_model_training_job", None),
        ("update2d_model_training_job", {"name": "a"}),
        ("delete2d_model_training_job", None),
        ("execute2d_model_training_command_by_user", {"command": "SUBMITVERIFYING"}),
    ],
)
@pytest.mark.parametrize("status", [404, 400])
def test_an_unknown_task(service, control, operation, body, status):
    control.put("/options", json={"not_found_status": status})
    with pytest.raises(ClientRequestException) as caught:
        service(operation, body, job_id="nowhere")
    assert (caught.value.status_code, caught.value.error_code) == (status, "MSS.41000003")
    assert caught.value.request_id
