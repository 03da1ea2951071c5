"""Speech synthesis by the official SDK over HTTP: every operation, in success and refused."""

import httpx
import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.tts import SYSTEM

from .full_body import full, wire

FAILURE, INVALID = "MSS.000000001", "MSS.000000003"
VOICE = "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"
SPEECH = {"text": "Welcome", "voice_asset_id": VOICE}
AUDITION = {"text": "Welcome", "emotion": VOICE}
RULE = {"type": "ALIAS", "key": "MSS", "value": "MetaStudio"}
NOWHERE = "0" * 32
TIMES = {"start_time": "2020-01-01T00:00:00Z", "end_time": "2090-01-01T00:00:00Z"}
CREATED = {"create_since": "2020-01-01T00:00:00Z", "create_until": "2090-01-01T00:00:00Z"}


@pytest.fixture
def refused(service):
    """Expect that a call is refused with this code, and that the body has the id of the request."""

    def refused(code, operation, body=None, **parameters):
        with pytest.raises(ClientRequestException) as caught:
            service(operation, body, **parameters)
        assert caught.value.error_code == code
        return caught.value.error_msg

    return refused


def group(service, name="names", *voices):
    id = service("create_ttsc_vocabulary_groups", {"group_name": name}).id
    if voices:
        service("set_ttsc_group_assets", {"asset_ids": [*voices]}, group_id=id)
    return id


def rules(service, **query):
    return wire(service("list_ttsc_vocabulary_configs", **query))["data"]


def test_every_operation_succeeds_and_fails(service, control, refused):
    failed = set()

    def fails(operation, *given, code=INVALID, **parameters):
        failed.add(operation)
        return refused(code, operation, *given, **parameters)

    control.put("/options", json={"tts_jobs": "immediate"})
    fails("create_ttsc_vocabulary_groups", {"group_name": ""})
    fails("update_ttsc_vocabulary_groups", {"group_name": "x"}, group_id=NOWHERE)
    fails("set_ttsc_group_assets", {"asset_ids": []}, group_id=NOWHERE)
    fails("delete_ttsc_vocabulary_groups", group_id=NOWHERE)
    fails("list_ttsc_vocabulary_groups", limit=101)
    mine = group(service, "names", VOICE)
    assert service("update_ttsc_vocabulary_groups", {"group_name": "new"}, group_id=mine).id == mine
    found = wire(service("list_ttsc_vocabulary_groups", group_id=mine, limit=5, offset=0))
    assert found == {"count": 1, "data": [{"group_id": mine, "group_name": "new", "asset_ids": [VOICE]}]}

    fails("create_ttsc_vocabulary_configs", {**RULE, "group_id": NOWHERE})
    fails("save_ttsc_vocabulary_configs", RULE, vocabulary_id=NOWHERE)
    fails("delete_ttsc_vocabulary_configs", {"id": [NOWHERE]})
    fails("list_ttsc_vocabulary_configs", start_time="yesterday")
    whole = full("SaveTtscVocabularyConfigsRequestBody") | {"group_id": mine}
    rule = service("create_ttsc_vocabulary_configs", whole).id
    assert rules(service)[0].items() >= whole.items()
    assert service("save_ttsc_vocabulary_configs", {**RULE, "group_id": mine}, vocabulary_id=rule).id == rule
    every = {"tts_service_name": "x", "is_vocabulary_config_enable": "true", "limit": 5, "offset": 0, **TIMES}
    asked = {"type": "ALIAS", "group_id": mine, "asset_id": VOICE, "search_key": "mss", **every}
    assert [one["id"] for one in rules(service, **asked)] == [rule]
    assert service("delete_ttsc_vocabulary_configs", {"id": [rule]}, limit=1, offset=0).status_code == 200
    assert rules(service) == []
    assert service("delete_ttsc_vocabulary_groups", group_id=mine, limit=1, offset=0).status_code == 200

    fails("save_ttsc_tenant_configs", {"key": "other", "value": "true"})
    fails("show_vocabulary_switch_configs", limit=0)
    assert wire(service("show_vocabulary_switch_configs")) == {"count": 0, "data": []}
    for value in ("true", "false"):
        service("save_ttsc_tenant_configs", {"key": "vocabulary", "value": value})
        [row] = wire(service("show_vocabulary_switch_configs", key="vocabulary", limit=1, offset=0))["data"]
        assert row["value"] == value
        service("save_ttsc_tenant_configs", {**row, "value": value})

    fails("create_async_tts_job", {**SPEECH, "audio_format": "OGG"})
    fails("show_async_tts_job", job_id=NOWHERE)
    job = service("create_async_tts_job", full("CreateAsyncTtsJobRequestBody")).job_id
    shown = wire(service("show_async_tts_job", job_id=job))
    assert shown.keys() == {"state", "code", "audio_file_url", "audio_info_file_url", "audio_srt_file_url"}
    assert (shown["state"], shown["code"]) == ("SUCCEED", "0")

    fails("create_tts_audition", {**AUDITION, "speed": 49})
    fails("show_tts_audition_file", job_id=job)  # which is no audition
    audition = service("create_tts_audition", full("CreateTtsAuditionRequestBody")).job_id
    files = wire(service("show_tts_audition_file", job_id=audition))
    assert files["is_file_complete"]
    assert files["files"][0]["download_url"].startswith("http")

    fails("show_tts_job", create_since="yesterday")
    records = wire(service("show_tts_job", job_type="ASYNC_JOB", limit=5, offset=0, **CREATED))
    assert records["count"] == 1
    assert records["data"][0].items() >= {"job_id": job, "job_state": "SUCCEED", "asset_id": "voice-1"}.items()
    assert wire(service("show_tts_job", tts_service_enum="GPU_CLONE", business_type="x"))["count"] == 0
    assert wire(service("show_tts_job", job_id=audition))["data"][0]["job_type"] == "AUDITION"

    control.post(f"/voices/{VOICE}/state", json={"state": "BLOCK"})
    assert fails("check_voice_asset", voice_asset_id=VOICE, code=FAILURE) == "the voice is BLOCK"
    fails("create_async_tts_job", SPEECH, code=FAILURE)
    control.post(f"/voices/{VOICE}/state", json={"state": "ACTIVED"})
    assert service("check_voice_asset", voice_asset_id=VOICE).asset_state == "ACTIVED"

    fails("show_tts_phonetic_symbol", word="x" * 81)
    assert service("show_tts_phonetic_symbol", word="Tea", limit=1, offset=9).data == ["tea2"]
    fails("create_tts_once_code", x_request_id="x" * 33)
    codes = {service("create_tts_once_code", x_request_id="x" * 32).once_code for _ in range(2)}
    assert len(codes) == 2

    modules = {module.__name__ for module in SYSTEM.handlers}
    mine = {name for name, handler in HANDLERS.items() if handler.__module__ in modules}
    assert len(mine) == 19
    assert service.called == mine
    assert failed == mine


def test_an_error_may_come_with_the_status_of_a_success(service, control, url):
    """The SDK takes it for a success without content, as the documents warn."""
    control.put("/options", json={"tts_errors": "success"})
    assert service("show_async_tts_job", job_id=NOWHERE).state is None
    token = httpx.post(
        f"{url}/v3/auth/tokens",
        json={
            "auth": {
                "identity": {
                    "methods": ["password"],
                    "password": {
                        "user": {"name": "simulator", "password": "simulator", "domain": {"name": "simulator"}}
                    },
                },
                "scope": {"project": {"name": "cn-north-4"}},
            }
        },
        trust_env=False,
    ).headers["X-Subject-Token"]
    place = f"{url}/v1/{DEFAULT_PROJECT_ID}/ttsc/async-jobs/{NOWHERE}"
    answer = httpx.get(place, headers={"X-Auth-Token": token}, trust_env=False)
    error = answer.json()
    assert (answer.status_code, error.pop("error_code")) == (200, INVALID)
    assert error == {"error_msg": "tts job not found", "request_id": answer.headers["X-Request-Id"]}


def test_the_time_of_a_speech(service, control):
    job = service("create_async_tts_job", SPEECH).job_id

    def state():
        return service("show_async_tts_job", job_id=job).state

    assert state() == "WAITING"
    control.post("/clock", json={"advance": 2})
    assert state() == "PROCESSING"
    assert not service("show_async_tts_job", job_id=job).audio_file_url
    control.post("/clock", json={"advance": 5})
    assert state() == "SUCCEED"
    control.put("/options", json={"tts_jobs": "reads"})
    job = service("create_tts_audition", AUDITION).job_id
    assert [service("show_tts_audition_file", job_id=job).is_file_complete for _ in range(2)] == [False, True]


def test_failures_that_users_meet(service, control, refused):
    job = service("create_async_tts_job", SPEECH).job_id
    audition = service("create_tts_audition", AUDITION).job_id
    for id in (job, audition):
        control.post(f"/tts-jobs/{id}/state", json={"state": "FAILED", "reason": "bad SSML"})
    shown = service("show_async_tts_job", job_id=job)
    assert (shown.state, shown.code, shown.message) == ("FAILED", "1", "bad SSML")
    assert service("show_tts_audition_file", job_id=audition).message == "bad SSML"
    assert service("show_tts_job", job_id=job).data[0].fail_msg == "bad SSML"
    control.put("/options", json={"tts_enabled": False})
    assert "not enabled" in refused(FAILURE, "create_async_tts_job", SPEECH)
    answer = control.post(f"/voices/{VOICE}/state", json={"state": "SLEEPING"})
    assert answer.status_code == 400


def test_a_record_appears_later(service, control):
    control.put("/options", json={"tts_records_seconds": 5})
    service("create_async_tts_job", SPEECH)
    assert service("show_tts_job").count == 0
    control.post("/clock", json={"advance": 5})
    assert service("show_tts_job").count == 1


def test_what_is_not_stated_about_vocabularies_is_an_option(service, control, refused):
    mine = group(service)
    rule = service("create_ttsc_vocabulary_configs", {**RULE, "group_id": mine}).id
    control.put("/options", json={"vocabulary_list": "common", "vocabulary_search": "reading"})
    assert rules(service) == []
    assert len(rules(service, group_id=mine)) == 1
    assert rules(service, group_id=mine, search_key="mss") == []
    assert len(rules(service, group_id=mine, search_key="studio")) == 1
    control.put("/options", json={"vocabulary_repeats": False})
    refused(FAILURE, "create_ttsc_vocabulary_configs", {**RULE, "group_id": mine})
    other = service("create_ttsc_vocabulary_configs", {**RULE, "group_id": ""}).id  # of no group
    control.put("/options", json={"vocabulary_group_deletion": "refused"})
    refused(FAILURE, "delete_ttsc_vocabulary_groups", group_id=mine)
    control.put("/options", json={"vocabulary_group_deletion": "common"})
    service("delete_ttsc_vocabulary_groups", group_id=mine)
    assert {one["id"] for one in rules(service)} == {rule, other}
    mine = group(service)
    service("save_ttsc_vocabulary_configs", {**RULE, "key": "x", "group_id": mine}, vocabulary_id=rule)
    control.put("/options", json={"vocabulary_group_deletion": "deletes"})
    service("delete_ttsc_vocabulary_groups", group_id=mine)
    assert [one["id"] for one in rules(service)] == [other]
    refused(INVALID, "delete_ttsc_vocabulary_configs", {"id": [other, rule]})
    assert [one["id"] for one in rules(service)] == [other]
