"""A recording is checked by a short voice task: upload, start, result; what an interrupted run left."""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import MetaStudioError, Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests.studio import planned

from .sounds import package, wav
from .studio import SHORT, VoiceStudio

JOBS = "/short-jobs$"


@pytest.fixture
def inputs(tmp_path: Path) -> dict[str, Any]:
    recording = package(tmp_path / "check.zip", {"hello.wav": wav(12)})
    return {"job_type": "VOICE_ASSESS", "language": "CN", "recording": recording}


def changes(studio: VoiceStudio, made: ResourceState, inputs: dict[str, Any], **more: Any) -> list[Any]:
    return planned(studio.diff(SHORT, studio.read(SHORT, made), **studio.checked(SHORT, {**inputs, **more})))


def test_a_recording_is_checked(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    made = studio.create(SHORT, **inputs)
    assert made.state["state"] == "SUCCEED"
    assert made.state["assess_result"]["snr"]["actual"]
    assert changes(studio, made, inputs) == []


def test_another_recording_is_another_task(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    made = studio.create(SHORT, **inputs)
    package(Path(inputs["recording"]), {"hello.wav": wav(13)})
    assert changes(studio, made, inputs) == [("file_hashes.recording", "update", True)]
    assert changes(studio, made, inputs, language="EN")[0][2]


def test_a_recording_that_cannot_be_checked_creates_nothing(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    package(Path(inputs["recording"]), {"hello.wav": wav(12, rate=8_000)})
    found = studio.lifecycle.check(SHORT, inputs)
    assert [problem.path for problem in found.problems] == [("recording",)]
    package(Path(inputs["recording"]), {"hello.wav": wav(0.01)})
    with pytest.raises(Refused, match="this tenant's limit is at least"):
        studio.create(SHORT, **inputs)
    assert studio.asked("POST", "/short-jobs") == 0


def test_an_upload_that_breaks_goes_on(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    studio.fault("PUT", "/uploads/", kind="status", status=500)
    with pytest.raises(Unfinished) as caught:
        studio.create(SHORT, **inputs)
    kept = ResourceState(caught.value.id, studio.checked(SHORT, inputs), caught.value.state)
    assert changes(studio, kept, inputs) == [("file_hashes", "add", False)]
    done = studio.update(SHORT, studio.read(SHORT, kept))
    assert (done.id, done.state["state"]) == (kept.id, "SUCCEED")


def test_a_task_whose_create_was_lost_is_left_behind(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    studio.fault("POST", JOBS, when="after")
    with pytest.raises(MetaStudioError, match="one that was created does nothing before it is started; run again"):
        studio.create(SHORT, name="check", **inputs)
    assert studio.create(SHORT, name="check", **inputs).state["state"] == "SUCCEED"
    assert studio.asked("POST", "/short-jobs/") == 1


def test_a_failure_is_told_and_another_recording_tries_again(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    package(Path(inputs["recording"]), {"hello.wav": wav(12), "notes.txt": b"no wav"})
    with pytest.raises(Unfinished, match="The task is in state FAILED: ") as caught:
        studio.create(SHORT, **inputs)
    kept = ResourceState(caught.value.id, studio.checked(SHORT, inputs), caught.value.state)
    assert changes(studio, kept, inputs) == []
    assert any("to run another task" in text for text in studio.warnings)


def test_deleting_says_that_the_task_stays(studio: VoiceStudio, inputs: dict[str, Any]) -> None:
    made = studio.create(SHORT, **inputs)
    studio.delete(SHORT, made)
    assert studio.warnings == [
        f"The service deletes no short voice task: {made.id} stays there, and is only forgotten here."
    ]
    assert studio.read(SHORT, made).state["state"] == "SUCCEED"
