"""Sentences that are recorded one by one."""

import pytest

from tests.recordings import wav

from .conftest import USER, refusal

PLACE = f"{USER}/training-segment"


@pytest.fixture
def segments(make, client):
    """A job of sentences: functions to upload one, to confirm it, and to list what is confirmed."""

    class Segments:
        job = make(create_type="SEGMENT")

        def upload(self, index, audio=None, text="你好，世界"):
            urls = client.get(f"{self.job.place}/uploading-address-url").json()["segment_url"]
            if audio != b"":
                self.job.upload(audio or wav(), urls["audio_uploading_url"][index], "audio/wav")
            if text:
                self.job.upload(text, urls["txt_uploading_url"][index], "text/plain")

        def confirm(self, index):
            return client.post(PLACE, params={"job_id": self.job.id, "index": index})

        def confirmed(self):
            return client.get(PLACE, params={"job_id": self.job.id}).json()["confirmed_index"]

    return Segments()


def test_a_job_is_committed_when_all_its_sentences_are_confirmed(segments, clock):
    for index in reversed(range(20)):
        segments.upload(index)
        assert segments.confirm(index).json() == {"confirm_result": True, "unmatched_index_hit": []}
    assert segments.confirmed() == list(range(20))
    assert segments.job.commit().status_code == 200
    clock.now += 60
    assert segments.job.state == "AUDITING"
    assert refusal(segments.confirm(0)) == (400, "MSS.20020001")


@pytest.mark.parametrize(
    ("spoken", "positions"),
    [
        ("你好，世界", []),
        ("你们，世界", [1]),
        ("你好世界", [2]),
        ("好，世界呀", [0, 4]),
        ("", [0, 1, 2, 3, 4]),
    ],
)
def test_what_does_not_match_is_told_by_position(segments, spoken, positions):
    segments.upload(3, wav(comment=spoken))
    assert segments.confirm(3).json() == {"confirm_result": not positions, "unmatched_index_hit": positions}
    assert segments.confirmed() == ([] if positions else [3])


@pytest.mark.parametrize("again", [{"audio": wav(2)}, {"audio": b"", "text": "anders"}])
def test_a_sentence_that_is_uploaded_anew_must_be_confirmed_anew(segments, again):
    segments.upload(3)
    segments.confirm(3)
    segments.upload(3, **again)
    assert segments.confirmed() == []
    assert segments.job.commit().json()["error_msg"] == "20 sentences are not confirmed"


def test_a_wrong_format_is_refused(segments):
    for audio in (b"ID3", wav(rate=8000)):
        segments.upload(0, audio)
        assert refusal(segments.confirm(0)) == (400, "MSS.20020011")
    segments.upload(0, text=b"\xff\xfe")
    assert refusal(segments.confirm(0)) == (400, "MSS.20020011")


def test_what_cannot_be_confirmed(segments, make, client):
    assert segments.confirm(0).json()["error_msg"] == "0.wav is not uploaded"
    segments.upload(0, text="")
    assert segments.confirm(0).json()["error_msg"] == "0.txt is not uploaded"
    assert refusal(segments.confirm(20)) == (400, "MSS.00000003")
    package = client.post(PLACE, params={"job_id": make().id, "index": 0})
    assert refusal(package) == (400, "MSS.20020001")
    assert refusal(client.post(PLACE, params={"job_id": "x", "index": 0})) == (404, "MSS.41000003")
    assert refusal(client.get(PLACE, params={"job_id": "x"})) == (404, "MSS.41000003")
