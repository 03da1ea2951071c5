"""Uploads: what is uploaded, what is left, and how a broken one goes on."""

import hashlib
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.errors import Cancelled, Refused, Unfinished
from metastudio_provider.framework.uploads import matching_parts

from .storage import Service, Stack


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    """A stack that declares every file, and a service that gives each address once."""
    stack = Stack(tmp_path, Service())
    stack.declare(
        video=stack.write("video.mp4", "video in parts"),
        letter=stack.write("letter.png", "letter"),
        audio=[stack.write(f"{index}.wav", f"audio {index}") for index in range(2)],
        texts=[stack.write(f"{index}.txt", f"text {index}") for index in range(2)],
    )
    return stack


def unfinished(stack: Stack, answer: Any = None) -> Unfinished:
    with pytest.raises(Unfinished) as caught:
        stack.run(answer)
    return caught.value


def test_every_file_is_uploaded_and_confirmed_once(stack: Stack) -> None:
    stack.run(stack.service.answer())
    assert stack.service.content("video") == b"video in parts"
    assert sorted(stack.service.sent) == sorted(
        ["video:1", "video:2", "video:3", "letter:1", "audio.0:1", "audio.1:1", "texts.0:1", "texts.1:1"]
    )
    assert stack.service.confirmed == [
        ("VIDEO", "video"),
        ("LETTER", "letter"),
        ("SENTENCE", "texts.0"),
        ("SENTENCE", "texts.1"),
    ]
    assert stack.outputs["file_hashes"]["audio"]["1"] == hashlib.sha256(b"audio 1").hexdigest()


def test_the_addresses_of_other_files_stay_of_use(stack: Stack) -> None:
    answer = stack.service.answer()
    uploads = stack.uploads(answer)
    uploads.run()
    uploads.end(submitted=False)
    assert uploads.left == {"cover": [answer["cover_url"]]}
    uploads.end(submitted=True)
    assert uploads.left == {}


def test_a_video_in_one_part_is_not_confirmed(stack: Stack) -> None:
    stack.declare(parts=1, video=stack.inputs["video"])
    stack.run(stack.service.answer(parts=1))
    assert stack.service.confirmed == []


def test_a_broken_upload_goes_on_with_the_parts_that_are_missing(stack: Stack) -> None:
    stack.service.faults = ["half", "refused"]
    error = unfinished(stack, stack.service.answer())
    assert "video" not in error.state["file_hashes"]
    assert len(error.state["pending_uploads"]["video"]) == 3
    assert stack.service.sent == ["video:1", "video:3"]
    stack.run()
    assert stack.service.sent[2] == "video:2"
    assert stack.service.content("video") == b"video in parts"
    assert stack.service.confirmed[0] == ("VIDEO", "video")


def test_parts_whose_answers_were_lost_are_asked_for_in_the_same_run(stack: Stack) -> None:
    stack.service.faults = ["half"]
    stack.run(stack.service.answer())
    assert [sent for sent in stack.service.sent if sent.startswith("video")] == ["video:1", "video:3", "video:2"]


def test_a_file_that_changes_while_it_is_uploaded_is_no_success(stack: Stack) -> None:
    stack.declare(letter=stack.inputs["letter"])
    stack.service.on_upload = lambda: stack.write("letter.png", "letteR")
    error = unfinished(stack, stack.service.answer())
    assert error.reasons == [
        f"The letter changed while it was uploaded: {stack.inputs['letter']}. Run `pulumi up` again."
    ]
    assert error.state["file_hashes"] == {}


def test_a_file_that_changed_since_its_hash_is_not_sent(stack: Stack) -> None:
    stack.declare(letter=stack.inputs["letter"])
    uploads = stack.uploads(stack.service.answer())
    stack.write("letter.png", "letteR")
    with pytest.raises(Refused, match="The letter changed since its hash was worked out"):
        uploads.run()
    assert stack.service.sent == []


def test_a_part_of_another_content_is_not_taken_for_the_file(stack: Stack) -> None:
    stack.service.faults = ["half", "refused"]
    unfinished(stack, stack.service.answer())
    stack.write("video.mp4", "VIDEO in parts")
    error = unfinished(stack)
    assert error.reasons[0].endswith("Replace the task (pulumi up --replace) or change it after a failed review.")
    assert error.state["pending_uploads"]["video"]
    assert ("VIDEO", "video") not in stack.service.confirmed


def test_a_confirmation_that_failed_is_made_without_another_upload(stack: Stack) -> None:
    stack.declare(letter=stack.inputs["letter"])
    stack.service.faults = ["", "refused"]
    error = unfinished(stack, stack.service.answer())
    assert error.reasons == ["not accepted"]
    assert error.state["pending_uploads"]["letter"] == []
    stack.run()
    assert stack.service.sent == ["letter:1"]
    assert stack.service.confirmed == [("LETTER", "letter")]


def test_a_sentence_is_confirmed_when_both_of_its_files_are_there(stack: Stack) -> None:
    stack.declare(audio=stack.inputs["audio"], texts=stack.inputs["texts"])
    stack.service.faults = ["", "", "", "", "refused"]  # the last one is the text of the second sentence
    unfinished(stack, stack.service.answer())
    assert stack.service.confirmed == [("SENTENCE", "texts.0")]
    stack.service.confirmed.clear()
    stack.run()
    assert ("SENTENCE", "texts.1") in stack.service.confirmed


def test_a_new_recording_alone_has_its_sentence_confirmed_again(stack: Stack) -> None:
    stack.service.renews = True
    stack.declare(audio=stack.inputs["audio"], texts=stack.inputs["texts"])
    stack.run(stack.service.answer())
    stack.outputs["pending_uploads"] = {}
    stack.service.sent.clear()
    stack.service.confirmed.clear()
    stack.write("1.wav", "clearer")
    stack.run()
    assert stack.service.sent == ["audio.1:1"]
    assert stack.service.confirmed == [("SENTENCE", "audio.1")]


def test_a_file_without_an_address_says_what_to_do(stack: Stack) -> None:
    stack.declare(cover=stack.write("cover.png", "cover"))
    error = unfinished(stack)
    assert error.reasons == [
        "There is no upload address left for `cover`: the service gives each of them once. Replace the task "
        "(pulumi up --replace) or change it after a failed review."
    ]
    assert error.state == {"file_hashes": {}, "pending_uploads": {}}


def test_new_addresses_are_asked_for_where_the_service_gives_them(stack: Stack) -> None:
    stack.service.renews = True
    stack.run()
    assert stack.service.content("letter") == b"letter"


def test_an_address_that_expired_is_renewed(stack: Stack) -> None:
    stack.service.renews = True
    answer = stack.service.answer()
    stack.service.open.clear()
    stack.run(answer)
    assert stack.service.content("letter") == b"letter"


def test_an_address_that_expired_and_is_given_once_is_an_error(stack: Stack) -> None:
    answer = stack.service.answer()
    stack.service.open.clear()
    assert "Each address works once." in unfinished(stack, answer).reasons[0]


def test_a_fault_of_our_own_keeps_the_addresses(stack: Stack) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise ValueError("odd")

    stack.service.confirm = fail  # type: ignore[method-assign]
    error = unfinished(stack, stack.service.answer())
    assert error.reasons == ["internal error in the metastudio provider: ValueError: odd, please report"]
    assert error.state["pending_uploads"]["letter"]


def test_a_cancel_keeps_what_is_uploaded(stack: Stack) -> None:
    def cancel(*_: Any, **__: Any) -> None:
        raise Cancelled("The operation was cancelled.")

    stack.service.confirm = cancel  # type: ignore[method-assign]
    error = unfinished(stack, stack.service.answer())
    assert isinstance(error.__cause__, Cancelled)
    assert error.state["file_hashes"].keys() == {"video"}


@pytest.mark.parametrize(("content", "parts"), [("", 1), ("a", 3), ("abcdefg", 3), ("x" * 3_000_000, 2)])
def test_the_parts_that_the_service_has_are_found_by_their_content(tmp_path: Path, content: str, parts: int) -> None:
    path = tmp_path / "video.mp4"
    path.write_text(content, encoding="utf-8")
    edges = [len(content) * number // parts for number in range(parts + 1)]
    pieces = {number: content[edges[number - 1] : edges[number]] for number in range(1, parts + 1)}
    have = {
        str(number): hashlib.md5(piece.encode(), usedforsecurity=False).hexdigest() for number, piece in pieces.items()
    }
    assert matching_parts(path, parts, have, Call()) == set(pieces)
    assert matching_parts(path, parts, {**have, "1": "other"}, Call()) == set(pieces) - {1}
    assert matching_parts(path, parts, {"1": have["1"], "None": ""}, Call()) == {1}


def test_a_cancel_ends_the_comparison_of_parts(tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    path.write_text("video", encoding="utf-8")
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        matching_parts(path, 1, {"1": ""}, Call(cancelled=cancelled))


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read: No such file"):
        matching_parts(tmp_path / "none.mp4", 2, {}, Call())


FAULTS = st.lists(st.sampled_from(["", "", "refused", "lost", "half"]), max_size=12)
PROPERTY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def check(stack: Stack) -> None:
    """What the outputs say is what the service has."""
    for key, digest in stack.uploads().done.items():
        assert hashlib.sha256(stack.service.content(key)).hexdigest() == digest, key


def runs(stack: Stack, faults: list[str], most: int = 20) -> Unfinished | None:
    """Run until it ends well or all faults are over; the error of the last run."""
    stack.service.faults = list(faults)
    answer: Any = stack.service.answer()
    for _ in range(most):
        left = bool(stack.service.faults)
        error = None
        try:
            stack.run(answer)
        except Unfinished as end:
            error = end
        check(stack)
        if error is None or not left:
            return error
        answer = None
    raise AssertionError("the faults never ended")


@PROPERTY
@given(faults=FAULTS, lists_parts=st.booleans())
def test_where_addresses_can_be_renewed_every_file_arrives(
    tmp_path: Path, faults: list[str], lists_parts: bool
) -> None:
    stack = Stack(tmp_path, Service(renews=True, lists_parts=lists_parts))
    declare_all(stack)
    assert runs(stack, faults) is None
    assert arrived(stack) == set(CONTENT)
    assert {"VIDEO", "LETTER", "SENTENCE"} == {command for command, _ in stack.service.confirmed}


@PROPERTY
@given(faults=FAULTS)
def test_where_addresses_work_once_each_file_arrives_once_or_is_pending(tmp_path: Path, faults: list[str]) -> None:
    stack = Stack(tmp_path, Service())
    declare_all(stack)
    error = runs(stack, faults)
    assert len(stack.service.sent) == len(set(stack.service.sent)), "a part was stored twice"
    if error is None:
        assert arrived(stack) == set(CONTENT)
    else:  # an answer to an upload was lost, and the service does not say what it has
        assert "lost" in faults or "half" in faults
        pending = {key for key, urls in stack.outputs["pending_uploads"].items() if urls}
        assert set(CONTENT) <= set(stack.uploads().done) | pending
    assert "video" in stack.uploads().done, "the parts of a video are known"


CONTENT = {
    "video": "a video in parts",
    "letter": "a letter",
    "cover": "a cover",
    "audio.0": "one",
    "audio.1": "two",
    "texts.0": "first",
    "texts.1": "second",
}


def declare_all(stack: Stack) -> None:
    paths = {key: stack.write(key, content) for key, content in CONTENT.items()}
    stack.declare(
        **{name: paths[name] for name in ("video", "letter", "cover")},
        audio=[paths["audio.0"], paths["audio.1"]],
        texts=[paths["texts.0"], paths["texts.1"]],
    )


def arrived(stack: Stack) -> set[str]:
    return {key for key, content in CONTENT.items() if stack.service.content(key) == content.encode()}
