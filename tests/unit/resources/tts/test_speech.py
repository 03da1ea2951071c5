"""Speeches: made once, waited for, made again when they failed, found when their answer was lost."""

import threading
from typing import Any

import pytest
from metastudio_provider.errors import ApiError, MetaStudioError, OutcomeUnknown, Refused, Unfinished, Unresolved
from metastudio_provider.lifecycle.results import InvalidInputs

from tests.studio import planned

from .studio import OTHER, SPEECH, VOICE, WELCOME, SpeechStudio

JOBS = "ttsc/async-jobs"


def test_it_waits_until_the_audio_is_made(studio: SpeechStudio) -> None:
    made = studio.create(SPEECH, **WELCOME, gen_srt=True)
    assert made.state["state"] == "SUCCEED"
    assert made.state["audio_file_url"].startswith("http")
    assert made.state["audio_srt_file_url"]
    assert studio.reports[:1] == ["The synthesis: WAITING"]
    assert not studio.diff(SPEECH, made).changes
    assert studio.read(SPEECH, made).state["audio_file_url"] != made.state["audio_file_url"]  # a new signature
    studio.forget_requests()
    studio.delete(SPEECH, made)
    assert studio.calls() == []
    assert studio.function("getSpeech", job_id=made.id)["state"] == "SUCCEED"


def test_it_need_not_be_waited_for(studio: SpeechStudio) -> None:
    made = studio.create(SPEECH, **WELCOME, wait_for="STARTED")
    assert made.state["state"] == "WAITING"
    assert not studio.diff(SPEECH, made).changes
    assert planned(studio.diff(SPEECH, made, wait_for="FINISHED")) == [
        ("wait_for", "update", False),
        ("state", "update", False),
    ]
    done = studio.update(SPEECH, made, wait_for="FINISHED")
    assert done.state["state"] == "SUCCEED"
    assert len(studio.records()) == 1


@pytest.mark.parametrize("change", [{"text": "Good evening!"}, {"voice_asset_id": OTHER}, {"triggers": {"a": "b"}}])
def test_every_change_makes_another_one(studio: SpeechStudio, change: dict[str, Any]) -> None:
    made = studio.create(SPEECH, **WELCOME)
    assert all(replace for _, _, replace in planned(studio.diff(SPEECH, made, **change)))


def test_a_wait_that_was_cut_goes_on(studio: SpeechStudio) -> None:
    def cancel(cancelled: threading.Event) -> None:
        cancelled.set()

    studio.on_wait = cancel
    with pytest.raises(Unfinished, match="The next `pulumi up` waits again") as caught:
        studio.create(SPEECH, **WELCOME)
    studio.on_wait = lambda _: None
    kept = caught.value
    lifecycle = studio.again()
    plan = lifecycle.diff(SPEECH, "urn:1", kept.id, kept.state, WELCOME, WELCOME, studio.call())
    assert planned(plan) == [("state", "update", False)]
    done = lifecycle.update(SPEECH, "urn:1", kept.id, kept.state, WELCOME, WELCOME, studio.call())
    assert done.state["state"] == "SUCCEED"
    assert [record["job_id"] for record in studio.records()] == [kept.id]


def test_one_that_failed_is_made_again(studio: SpeechStudio) -> None:
    made = studio.create(SPEECH, **WELCOME, wait_for="STARTED")
    studio.control("POST", f"tts-jobs/{made.id}/state", {"state": "FAILED", "reason": "bad SSML"})
    found = studio.read(SPEECH, made)
    plan = studio.diff(SPEECH, found)
    assert planned(plan) == [("state", "update", True)]
    assert studio.warnings == ["The synthesis failed: bad SSML. It is made again."]


def test_a_failure_is_told_with_its_reason(studio: SpeechStudio) -> None:
    studio.on_wait = lambda _: studio.control(
        "POST", f"tts-jobs/{studio.records()[0]['job_id']}/state", {"state": "FAILED", "reason": "bad SSML"}
    )
    with pytest.raises(Unfinished, match=r"bad SSML\. The next `pulumi up` makes it again"):
        studio.create(SPEECH, **WELCOME)


@pytest.mark.usefixtures("errors")
def test_what_the_service_refuses_is_not_made(studio: SpeechStudio) -> None:
    studio.options(tts_enabled=False)
    with pytest.raises(ApiError, match=r"MSS\.000000001 voice synthesis is not enabled"):
        studio.create(SPEECH, **WELCOME)
    studio.options(tts_enabled=True)
    studio.create(SPEECH, name="1", **WELCOME)
    assert len(studio.records()) == 1


@pytest.mark.parametrize("late", [0, 20])
@pytest.mark.parametrize("when", ["after", "body"])
def test_a_lost_create_is_found_in_the_records(studio: SpeechStudio, when: str, late: int) -> None:
    """Among an audition, an older speech of the same text, and one of another voice."""
    studio.options(tts_records_seconds=late)
    for other in (WELCOME, {**WELCOME, "voice_asset_id": OTHER}):
        studio.ask("POST", JOBS, other)
    studio.ask("POST", "ttsc/audition", {"text": WELCOME["text"], "emotion": VOICE})
    studio.pass_time(3600)
    studio.fault("POST", JOBS, when=when)
    made = studio.create(SPEECH, **WELCOME)
    assert len(studio.records()) == 4
    assert made.state["state"] == "SUCCEED"


def test_a_lost_create_that_reached_nobody_is_sent_again(studio: SpeechStudio) -> None:
    studio.fault("POST", JOBS, when="before")
    with pytest.raises(MetaStudioError):
        studio.create(SPEECH, name="one", **WELCOME)
    assert studio.records() == []
    studio.pass_time(3600)
    studio.create(SPEECH, name="one", **WELCOME)
    assert len(studio.records()) == 1


def test_of_two_alike_the_user_is_asked(studio: SpeechStudio) -> None:
    """Another stack makes the same speech at the same time. Each is charged, so none is made anew and none is taken."""
    studio.fault("POST", JOBS, when="after")
    studio.on_wait = lambda _: None
    original = studio.transport.handle_request

    class Twin:
        done = False

    def handle(request: Any) -> Any:
        if request.method == "POST" and request.url.path.endswith(JOBS) and not Twin.done:
            Twin.done = True
            try:
                return original(request)
            finally:
                studio.ask("POST", JOBS, WELCOME)
        return original(request)

    studio.transport.handle_request = handle  # type: ignore[method-assign]
    with pytest.raises((Unresolved, OutcomeUnknown)):
        studio.create(SPEECH, **WELCOME)
    assert len(studio.records()) == 2


def test_it_cannot_be_imported(studio: SpeechStudio) -> None:
    made = studio.create(SPEECH, **WELCOME)
    with pytest.raises(Refused, match="does not show what it is made of"):
        studio.lifecycle.read(SPEECH, "urn", made.id, None, None, studio.call())


def test_functions(studio: SpeechStudio) -> None:
    audition = studio.function("getAudition", text="Welcome", emotion=VOICE)
    assert audition["files"][0]["download_url"].startswith("http")
    assert studio.function("getSpeechRecords", job_type="AUDITION")["count"] == 1
    assert studio.function("getPhoneticSymbols", word="tea") == {"data": ["tea1", "tea2"]}
    assert studio.function("getOnceCode")["once_code"] != studio.function("getOnceCode")["once_code"]
    assert studio.function("getVoice", voice_asset_id=VOICE)["asset_state"] == "ACTIVED"
    studio.control("POST", f"voices/{VOICE}/state", {"state": "BLOCK"})
    with pytest.raises(ApiError, match="the voice is BLOCK"):
        studio.function("getVoice", voice_asset_id=VOICE)
    with pytest.raises(ApiError, match="the voice is BLOCK"):
        studio.function("getAudition", text="Welcome", emotion=VOICE)
    with pytest.raises(InvalidInputs):
        studio.function("getAudition", text="Welcome", emotion="no voice!")


def test_an_audition_that_fails(studio: SpeechStudio) -> None:
    studio.on_wait = lambda _: studio.control(
        "POST", f"tts-jobs/{studio.records()[0]['job_id']}/state", {"state": "FAILED", "reason": "bad SSML"}
    )
    with pytest.raises(MetaStudioError, match="the audition failed: bad SSML"):
        studio.function("getAudition", text="<speak>", emotion=VOICE)
