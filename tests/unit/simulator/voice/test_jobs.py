"""The life of a voice training job: created, uploaded, committed, reviewed, trained, deleted."""

import pytest
from metastudio_simulator.base.contract import contract
from metastudio_simulator.voice.states import COMMITTABLE, DELETABLE, LAST, STEPS

from tests.recordings import packed, sentences, wav

from .conftest import EDITIONS, JOBS, USER, refusal

STATES = contract().schemas["JobState"]["enum"]
SHORT_WAY = ["SYSTEM_AUDITING", "AUDITING", "WAITING", "PROCESSING", "RESULT_REVIEW", "UPLOADING"]
LONG_WAY = [*SHORT_WAY[:2], "WAITING_SPLIT", "SPLITTING", "ANNOTATING", *SHORT_WAY[2:]]
BODY = {
    "tag": "NEWS",
    "sex": "FEMALE",
    "language": "CN",
    "phone": "13800000000",
    "dhtms_job_id": "avatar",
    "batch_name": "batch",
    "output_language": "CN",
    "is_ondemand_resource": True,
}
SENT_ONLY = {"description": "d", "custom_text": "t", "supported_service": ["LIVE_2D"]}


def test_the_table_has_only_states_of_the_contract():
    assert STEPS.keys() | COMMITTABLE | DELETABLE | {LAST} <= set(STATES)
    assert set(SHORT_WAY) | set(LONG_WAY) == STEPS.keys()


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_job_passes_its_states_with_the_clock(make, clock, edition):
    job = make(edition, files=True)
    assert job.state == "CREATING"
    assert job.commit().status_code == 200
    way = SHORT_WAY if EDITIONS[edition] else LONG_WAY
    for state in way:
        assert job.state == state
        clock.now += STEPS[state].seconds
    done = job.show()
    assert (done["state"], done["job_type"]) == (LAST, edition)
    assert done["asset_id"]
    assert done["lastupdate_time"] - done["create_time"] == sum(STEPS[state].seconds for state in way)
    assert done["assess_result"]["snr"]["status"] == 0


@pytest.mark.parametrize(("mode", "states"), [("immediate", [LAST]), ("reads", [*SHORT_WAY[1:], LAST])])
def test_other_modes_of_the_clock(make, options, mode, states):
    options(voice_training=mode)
    job = make(files=True)
    job.commit()
    assert [job.state for _ in states] == states


def test_what_is_sent_comes_back(make):
    shown = make(**BODY, **SENT_ONLY).show()
    assert {name: shown[name] for name in BODY} == BODY
    assert not SENT_ONLY.keys() & shown.keys()
    assert (shown["create_type"], shown["is_remake"], shown["reject_times"]) == ("PACKAGE", False, 1)


def test_a_commit_overwrites_what_it_sends(make):
    job = make(files=True, **BODY)
    other = {"voice_name": "other", "tag": "LIVE", "sex": "MALE", "app_user_id": "me"}
    job.commit(description="x", **other)
    shown = job.show()
    assert {name: shown[name] for name in BODY | other} == BODY | other
    assert "description" not in shown


def test_only_what_was_uploaded_has_an_address(make):
    job = make()
    assert not {"voice_authorization_url", "training_input_source_url"} & job.show().keys()
    job.upload(b"letter", job.created["authorization_letter_uploading_url"], "application/octet-stream")
    job.upload(packed(sentences()))
    assert {"voice_authorization_url", "training_input_source_url"} <= job.show().keys()


@pytest.mark.parametrize("edition", EDITIONS)
def test_sentences_have_an_address_each(make, client, edition):
    count = EDITIONS[edition]
    if not count:
        answer = client.post(
            f"{USER}/{edition.lower().replace('_', '-')}-jobs", json={"voice_name": "v", "create_type": "SEGMENT"}
        )
        assert refusal(answer) == (400, "MSS.00000003")
        return
    job = make(edition, create_type="SEGMENT")
    assert "training_data_uploading_url" not in job.created
    urls = job.created["segment_uploading_url"]
    assert [len(urls[name]) for name in ("audio_uploading_url", "txt_uploading_url")] == [count, count]
    job.upload(wav(), urls["audio_uploading_url"][3], "audio/wav")
    job.upload("text", urls["txt_uploading_url"][3], "text/plain")


def test_addresses_can_be_renewed_at_any_time(make, client):
    job = make(files=True)
    assert client.put(job.created["training_data_uploading_url"], content=b"x").status_code == 403
    for state in STATES:
        job.set_state(state)
        job.renew()
        job.upload(sentences())
    long = client.get(f"{make('ADVANCE').place}/uploading-address-url").json()
    assert long.keys() == {"package_url", "authorization_letter_uploading_url"}


def test_nothing_is_committed_without_its_files(make):
    assert make().commit().json()["error_msg"] == "training_data is not uploaded"
    segments = make(create_type="SEGMENT")
    assert segments.commit().json()["error_msg"] == "20 sentences are not confirmed"
    assert segments.state == "CREATING"


@pytest.mark.parametrize("state", STATES)
def test_commit_and_delete_depend_on_the_state(make, client, state):
    job = make(files=True)
    job.set_state(state)
    answer = job.commit()
    assert (answer.status_code == 200) == (state in COMMITTABLE)
    if answer.status_code != 200:
        assert refusal(answer) == (400, "MSS.20020001")
    job.set_state(state)
    answer = client.delete(job.place)
    if state in DELETABLE:
        assert answer.status_code == 200
        assert refusal(client.get(job.place)) == (404, "MSS.41000003")
        assert refusal(client.delete(job.place)) == (404, "MSS.41000003")
    else:
        assert refusal(answer) == (400, "MSS.20020001")
        assert job.state == state


def test_a_rejected_job_is_accepted_when_it_is_committed_again(make, clock, options):
    options(voice_rejections=2)
    job = make(files=True)
    for times in (1, 2):
        job.commit()
        clock.now += 3660
        shown = job.show()
        assert (shown["state"], shown["reject_times"]) == ("AUDIT_FAILED", times)
        assert shown["job_failed_reason"] == "the recordings do not meet the requirements"
    job.commit()
    assert "job_failed_reason" not in job.show()
    clock.now += 3660
    assert job.state == "WAITING"


def test_a_failure_has_a_code_and_a_reason(make):
    job = make()
    job.set_state("FAILED", reason="the model broke")
    shown = job.show()
    assert (shown["job_failed_code"], shown["job_failed_reason"]) == ("MSS.00000004", "the model broke")
    assert "asset_id" not in shown


def test_the_quota_is_used_up(make, options):
    options(voice_quota=1)
    first, second, middle = make(files=True), make(files=True), make("MIDDLE", files=True)
    assert first.commit().status_code == 200
    assert refusal(second.commit()) == (403, "MSS.41000023")
    assert second.state == "CREATING"
    assert middle.commit().status_code == 200
    assert make("MIDDLE", files=True, is_ondemand_resource=True).commit().status_code == 200
    first.set_state("AUDIT_FAILED")
    assert first.commit().status_code == 200  # it has its resource
    assert first.show()["allocated_resource"]["charge_mode"] == "ONE_TIME"


def test_only_so_many_jobs_are_under_way(make, options):
    options(max_voice_jobs=1)
    first, second = make(files=True), make(files=True)
    first.commit()
    assert refusal(second.commit()) == (403, "MSS.41000012")
    first.set_state("SUCCEED")
    assert second.commit().status_code == 200


def test_the_list_knows_every_filter(make, client, clock):
    first = make(voice_name="Anna", tag="NEWS", batch_name="one")
    clock.now += 10
    second = make("MIDDLE", voice_name="Bert", tag="LIVE", is_ondemand_resource=True, files=True)
    clock.now += 10
    second.commit()
    clock.now += 10
    first.set_state("FAILED")

    def listed(**query):
        answer = client.get(JOBS, params=query).json()
        ids = {first.id: "first", second.id: "second"}
        assert answer["count"] >= len(answer["jobs"])
        return [ids[job["job_id"]] for job in answer["jobs"]]

    assert listed() == ["second", "first"]
    assert listed(sort_dir="asc") == ["first", "second"]
    assert listed(sort_key="update_time") == ["first", "second"]
    assert listed(limit=1, offset=1) == ["first"]
    for query in (
        {"state": "FAILED"},
        {"voice_name": "ann"},
        {"tag": "NEWS"},
        {"job_type": "BASIC"},
        {"batch_name": "one"},
        {"is_ondemand_resource": "false"},
        {"job_id": first.id},
        {"create_until": "2026-01-02T03:04:05Z"},
        {"update_since": "2026-01-02T03:04:35Z"},
    ):
        assert listed(**query) == ["first"], query
    for query in (
        {"state": "SYSTEM_AUDITING"},
        {"create_since": "2026-01-02T03:04:15Z"},
        {"update_until": "2026-01-02T03:04:25Z"},
    ):
        assert listed(**query) == ["second"], query
    assert listed(state="FAILED,SYSTEM_AUDITING") == ["second", "first"]
    assert client.get(JOBS).json()["jobs"][1] == first.show()
