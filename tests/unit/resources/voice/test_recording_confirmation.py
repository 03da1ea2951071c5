"""Sentences that somebody recorded online: confirmed, reported by position where they differ, confirmed again."""

from typing import Any

import pytest
from metastudio_provider.errors import Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests.studio import planned

from .studio import CONFIRMATION, VoiceStudio


@pytest.fixture
def task(studio: VoiceStudio) -> ResourceState:
    """A task of which three sentences are recorded."""
    made = studio.up(training_data=None, authorization_letter=None, create_type="SEGMENT")
    for index in range(3):
        studio.record(made.id, index, f"sentence {index}")
    return made


def changes(studio: VoiceStudio, made: ResourceState, **changed: Any) -> list[tuple[str, str, bool]]:
    """What the next run changes, which refreshes first."""
    return planned(studio.diff(CONFIRMATION, studio.read(CONFIRMATION, made), **{**made.inputs, **changed}))


def test_sentences_are_confirmed(studio: VoiceStudio, task: ResourceState) -> None:
    made = studio.create(CONFIRMATION, job_id=task.id, sentences=[2, 0])
    assert (made.state["sentences"], made.state["state"]) == ([0, 2], "CREATING")
    assert changes(studio, made) == []
    assert changes(studio, made, sentences=[0, 1]) == [("sentences", "update", False)]
    more = studio.update(CONFIRMATION, made, sentences=[0, 1, 2])
    assert more.state["sentences"] == [0, 1, 2]
    assert changes(studio, more, sentences=[1]) == []


def test_what_does_not_match_is_reported_by_position(studio: VoiceStudio, task: ResourceState) -> None:
    studio.record(task.id, 1, "sentence 1", spoken="sentence 2")
    with pytest.raises(Unfinished, match=r"Sentence 1 was not confirmed: .* text at position 9\.") as caught:
        studio.create(CONFIRMATION, job_id=task.id, sentences=[0, 1])
    kept = ResourceState(caught.value.id, {"job_id": task.id, "sentences": [0, 1]}, caught.value.state)
    assert (kept.id, kept.state["unmatched"]) == (task.id, {"1": [9]})
    assert changes(studio, kept) == [("sentences", "update", False)]
    studio.record(task.id, 1, "sentence 1")
    done = studio.update(CONFIRMATION, studio.read(CONFIRMATION, kept), sentences=[0, 1])
    assert done.state["sentences"] == [0, 1]
    assert not done.state.get("unmatched")


def test_a_sentence_that_is_recorded_anew_is_confirmed_again(studio: VoiceStudio, task: ResourceState) -> None:
    made = studio.create(CONFIRMATION, job_id=task.id, sentences=[0, 1])
    studio.record(task.id, 1, "another sentence")
    assert changes(studio, made) == [("sentences", "update", False)]


def test_nothing_is_confirmed_after_the_submission(studio: VoiceStudio, task: ResourceState) -> None:
    made = studio.create(CONFIRMATION, job_id=task.id, sentences=[0])
    studio.set_state(task, "AUDITING")
    assert changes(studio, made, sentences=[0, 1]) == []


def test_it_is_imported_listed_and_forgotten(studio: VoiceStudio, task: ResourceState) -> None:
    assert list(studio.lifecycle.list(CONFIRMATION, {}, studio.call())) == []
    made = studio.create(CONFIRMATION, job_id=task.id, sentences=[0])
    assert [found.id for found in studio.lifecycle.list(CONFIRMATION, {}, studio.call())] == [task.id]
    imported = studio.lifecycle.read(CONFIRMATION, "urn:it", task.id, None, None, studio.call())
    assert imported is not None
    assert imported.inputs == {"job_id": task.id, "sentences": [0]}
    studio.delete(CONFIRMATION, made)
    assert studio.ask("GET", "voice-training-manage/user/training-segment", job_id=task.id)["confirmed_index"] == [0]
