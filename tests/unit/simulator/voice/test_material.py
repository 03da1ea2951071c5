"""What the system review finds in the files of a job."""

import pytest

from tests.recordings import packed, sentences, wav


def without(*names):
    return {name: content for name, content in sentences().items() if name not in names}


BAD_PACKAGES = {
    "training_data is no zip": b"no zip",
    "19.wav is missing": without("19.wav"),
    "7.txt is missing": without("7.txt"),
    "3.wav is no wav": sentences(wav3=b"ID3 an mp3"),
    "0.wav has a sample rate of 8000 Hz": sentences(wav0=wav(rate=8000)),
    "0.wav has a sample rate of 96000 Hz": sentences(wav0=wav(0.2, rate=96000)),
    "0.wav is not PCM of 16 or 24 bits": sentences(wav0=wav(width=1)),
    "0.wav is neither mono nor stereo": sentences(wav0=wav(channels=3)),
    "5.txt is no text in UTF-8": sentences(txt5=b"\xff\xfe"),
    "6.txt is no text in UTF-8": sentences(txt6=" "),
    "4.wav does not say 4.txt": sentences(wav4=wav(comment="Sentence 5.")),
    "20.wav is not one of 0.wav to 19.txt": sentences() | {"20.wav": wav()},
    "the recordings last 19.5 s; 20 to 600 s are allowed": sentences(wav0=wav(0.5)),
}
BAD_RECORDINGS = {
    "the zip must hold one wav and nothing else; it holds 2 files": {"a.wav": wav(60), "b.wav": wav(60)},
    "a.mp3 is no wav": {"a.mp3": b"ID3"},
    "a.wav has a sample rate of 8000 Hz": {"a.wav": wav(60, 8000)},
    "the recordings last 59 s; 60 to 36000 s are allowed": {"a.wav": wav(59)},
}


@pytest.fixture
def reason(make, clock):
    """Commit a job with these files; answers why its system review failed."""

    def reason(edition, files):
        job = make(edition, files=files)
        assert job.commit().status_code == 200
        clock.now += 60
        shown = job.show()
        assert (shown["state"], shown.get("job_failed_code")) == ("AUDIT_FAILED", "MSS.20020011")
        return shown["job_failed_reason"]

    return reason


@pytest.mark.parametrize("problem", BAD_PACKAGES)
def test_bad_sentences(reason, problem):
    assert reason("BASIC", BAD_PACKAGES[problem]) == problem


@pytest.mark.parametrize("edition", ["ADVANCE", "THIRD_PARTY"])
@pytest.mark.parametrize("problem", BAD_RECORDINGS)
def test_a_bad_recording(reason, edition, problem):
    assert reason(edition, BAD_RECORDINGS[problem]) == problem


def test_every_problem_counts(reason):
    assert reason("BASIC", without("1.wav", "2.wav", "3.txt")) == "1.wav is missing (and 2 more)"


def test_a_good_package_after_a_bad_one(make, clock):
    job = make(files=without("1.wav"))
    job.commit()
    clock.now += 60
    job.renew()
    job.upload(packed(sentences()))
    job.commit()
    clock.now += 60
    assert job.state == "AUDITING"
    assert "job_failed_code" not in job.show()


def test_the_review_looks_at_the_files_of_the_commit(make, clock):
    job = make(files=without("1.wav"))
    job.commit()
    job.renew()
    job.upload(packed(sentences()))
    clock.now += 60
    assert job.state == "AUDIT_FAILED"
