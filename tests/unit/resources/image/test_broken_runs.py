"""Runs that broke off while an avatar training task took its files: how the next one goes on."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from metastudio_provider.errors import OutcomeUnknown, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import Killed, Studio


def broken_create(studio: Studio, **more: object) -> ResourceState:
    """What the engine keeps of a create that did not come to its end."""
    with pytest.raises(Unfinished) as caught:
        studio.create(**more)
    return studio.read(ResourceState(caught.value.id, studio.checked(**more), caught.value.state))


def broken_update(studio: Studio, made: ResourceState, **more: object) -> ResourceState:
    """What the engine keeps of an update that did not come to its end: the new inputs count as the old ones now."""
    with pytest.raises(Unfinished) as caught:
        studio.update(made, **more)
    return studio.read(ResourceState(made.id, studio.checked(**more), caught.value.state))


def test_a_confirmation_that_failed_is_made_without_another_upload(studio: Studio) -> None:
    studio.fault("POST", "/command")  # that of the letter
    kept = broken_create(studio)
    assert kept.state["pending_uploads"]["authorization_letter"] == []
    assert studio.changes(kept) == [("submit", "update", False)]
    done = studio.update(kept)
    assert done.state["state"] == "AUTO_VERIFYING"
    assert "pending_uploads" not in done.state
    assert studio.requests("PUT", "grant_file") == 1


def test_a_broken_upload_in_parts_goes_on_with_the_parts_that_are_missing(studio: Studio) -> None:
    studio.fault("PUT", "/uploads/.*training_video/3")
    kept = broken_create(studio, video_multipart_count=9)
    assert studio.changes(kept, video_multipart_count=9) == [("file_hashes", "add", False)]
    done = studio.update(kept, video_multipart_count=9)
    assert done.state["state"] == "AUTO_VERIFYING"
    assert [studio.requests("PUT", f"training_video/{part}", status=200) for part in range(1, 10)] == [1] * 9


def test_parts_that_were_stored_although_the_answer_was_lost_are_not_sent_again(studio: Studio) -> None:
    studio.fault("PUT", "/uploads/.*training_video/1", "reset", when="after")
    assert studio.create().state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "training_video") == 1


def test_a_run_that_was_killed_goes_on_without_sending_finished_parts_again(studio: Studio) -> None:
    studio.lifecycle = studio.process(max_concurrency=1)
    studio.between.killed_at = "training_video/3"
    with pytest.raises(Killed):
        studio.create(video_multipart_count=3)
    studio.between.killed_at = ""
    studio.lifecycle = studio.process()
    made = studio.create(video_multipart_count=3)
    assert made.state["state"] == "AUTO_VERIFYING"
    assert [studio.requests("PUT", f"training_video/{part}") for part in range(1, 4)] == [1] * 3
    assert studio.requests("POST", "/user/jobs") - studio.requests("POST", "/command") == 1, "one task"


def test_a_run_that_was_killed_while_a_small_file_was_on_its_way_makes_the_task_anew(studio: Studio) -> None:
    """Its address may be used, and there is no other: a task that was never submitted is worth nothing."""
    studio.between.killed_at = "grant_file/1"
    with pytest.raises(Killed):
        studio.create()
    studio.between.killed_at = ""
    studio.lifecycle = studio.process()
    assert studio.create().state["state"] == "AUTO_VERIFYING"
    assert len(studio.service.ask("GET", "digital-human-training-manage/user/jobs")["jobs"]) == 1


def test_a_damaged_part_is_no_success(studio: Studio) -> None:
    studio.service.control("POST", "faults", {"path": "training_video/1", "kind": "damage"})
    kept = broken_create(studio)
    assert "training_video" not in kept.state.get("file_hashes", {})
    assert kept.state["state"] == "WAIT_FILE_UPLOAD"


def test_a_submission_whose_answer_was_lost_is_looked_up(studio: Studio) -> None:
    studio.fault("POST", "/command", "delay")  # the letter's confirmation passes
    studio.fault("POST", "/command", "reset", when="after")
    made = studio.create()
    assert made.state["state"] == "AUTO_VERIFYING"
    assert "pending_uploads" not in made.state


def test_a_submission_that_never_arrived_is_made_by_the_next_update(studio: Studio) -> None:
    studio.fault("POST", "/command", "delay")
    studio.fault("POST", "/command", "reset", when="before")
    with pytest.raises(Unfinished) as caught:
        studio.create()
    assert isinstance(caught.value.__cause__, Unfinished)
    assert isinstance(caught.value.__cause__.__cause__, OutcomeUnknown)
    kept = studio.read(ResourceState(caught.value.id, studio.checked(), caught.value.state))
    assert studio.update(kept).state["state"] == "AUTO_VERIFYING"


@pytest.fixture
def rejected(studio: Studio) -> ResourceState:
    """A task in two parts whose review failed."""
    made = studio.create(video_multipart_count=2)
    studio.set_state(made, "AUTO_VERIFY_FAILED")
    return studio.read(made)


def test_a_submission_that_failed_after_a_rejection_is_made_by_the_next_update(
    studio: Studio, rejected: ResourceState
) -> None:
    studio.fault("POST", "/command")
    kept = broken_update(studio, rejected, name="Lin again", video_multipart_count=2)
    assert kept.state["state"] == "AUTO_VERIFY_FAILED"
    assert studio.changes(kept, name="Lin again", video_multipart_count=2) == [("submit", "update", False)]
    done = studio.update(kept, name="Lin again", video_multipart_count=2)
    assert done.state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "/user/jobs") == 1, "nothing is left to change"


def test_a_rejected_task_is_not_submitted_again_unchanged(studio: Studio, rejected: ResourceState) -> None:
    assert studio.changes(rejected, video_multipart_count=2) == []


def test_a_video_in_another_number_of_parts_is_uploaded_even_if_that_breaks_off(
    studio: Studio, rejected: ResourceState
) -> None:
    studio.fault("PUT", "/uploads/.*training_video/2")
    kept = broken_update(studio, rejected, name="Lin again", video_multipart_count=3)
    assert studio.changes(kept, name="Lin again", video_multipart_count=3) == [
        ("file_hashes.training_video", "add", False)
    ]
    done = studio.update(kept, name="Lin again", video_multipart_count=3)
    assert done.state["state"] == "AUTO_VERIFYING"


def test_an_old_video_that_comes_back_is_uploaded_again(studio: Studio, rejected: ResourceState) -> None:
    """The service forgot it when a new one was announced, whose upload then broke off."""
    studio.write("training_video", "a sharper one")
    studio.fault("PUT", "/uploads/.*training_video")
    kept = broken_update(studio, rejected, video_multipart_count=2)
    studio.write("training_video")
    assert studio.changes(kept, video_multipart_count=2) == [("file_hashes.training_video", "add", False)]
    assert studio.update(kept, video_multipart_count=2).state["state"] == "AUTO_VERIFYING"


def test_another_number_of_parts_means_nothing_before_the_submission(studio: Studio) -> None:
    made = studio.create(submit=False, video_multipart_count=2)
    done = studio.update(studio.read(made), submit=True, video_multipart_count=3)
    assert done.state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "training_video") == 2


def test_a_file_is_added_to_a_task_whose_upload_broke_off(studio: Studio) -> None:
    studio.fault("PUT", "/uploads/.*grant_file")
    kept = broken_create(studio)
    cover = studio.write("cover_image")
    assert {replace for _, _, replace in studio.changes(kept, cover_image=cover)} == {False}
    assert studio.update(kept, cover_image=cover).state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "cover") == 1


def test_files_are_added_to_a_task_that_waits_for_them(studio: Studio) -> None:
    inputs, studio.inputs = studio.inputs, {"name": "Lin"}
    made = studio.create()
    studio.inputs = inputs
    assert studio.changes(made) == [("file_hashes", "add", False)]
    assert studio.update(made).state["state"] == "AUTO_VERIFYING"


def test_a_file_that_changes_after_its_upload_replaces_a_task_that_was_not_submitted(studio: Studio) -> None:
    studio.fault("POST", "/command")
    kept = broken_create(studio)
    studio.write("authorization_letter", "another letter")
    assert studio.changes(kept) == [("file_hashes.authorization_letter", "update", True)]


FAULT = st.tuples(
    st.sampled_from(["training_video/1", "training_video/2", "id_card_image1", "grant_file", "/command"]),
    st.sampled_from(["before", "after"]),
    st.integers(1, 2),
)


@settings(
    phases=[Phase.explicit, Phase.generate],
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(faults=st.lists(FAULT, max_size=4), kind=st.sampled_from(["reset", "status"]))
def test_whatever_breaks_there_is_one_task_and_its_files_are_there_or_pending(
    tmp_path_factory: pytest.TempPathFactory, faults: list[tuple[str, str, int]], kind: str
) -> None:
    studio = Studio(tmp_path_factory.mktemp("studio"))
    for part, when, times in faults:
        method = "POST" if part == "/command" else "PUT"
        studio.fault(method, part if part == "/command" else f"/uploads/.*{part}", kind, when=when, times=times)
    made: ResourceState | None = None
    for _ in range(12):
        inputs = studio.checked(video_multipart_count=2)
        try:
            made = studio.update(made, video_multipart_count=2) if made else studio.create(video_multipart_count=2)
        except Unfinished as error:
            made = ResourceState(error.id, inputs, error.state)
        made = studio.read(made)
        assert not any(replace for _, _, replace in studio.changes(made, video_multipart_count=2))
        if made.state["state"] != "WAIT_FILE_UPLOAD":
            break
    assert made is not None
    assert studio.requests("POST", "/user/jobs", status=200) - studio.requests("POST", "/command", status=200) == 1
    declared = studio.checked(video_multipart_count=2)["file_hashes"].keys()
    uploaded, pending = made.state.get("file_hashes", {}), made.state.get("pending_uploads", {})
    assert declared <= uploaded.keys() | {name for name, urls in pending.items() if urls}
    if made.state["state"] == "AUTO_VERIFYING":
        assert (declared, pending) == (uploaded.keys(), {})
    else:  # whether a picture or the letter arrived cannot be asked
        assert any(when == "after" and part in ("id_card_image1", "grant_file") for part, when, _ in faults)
    studio.close()
