"""What is kept of converted programs, and when it is not taken."""

from tools.programs.kept import ENDINGS, converted, is_stale
from tools.programs.sources import sources

PROGRAMS = dict(sources())


def test_every_example_of_a_resource_is_converted_into_every_language() -> None:
    for name in PROGRAMS.keys() - {"rule-library", "whole-room"}:
        assert set(converted(name, PROGRAMS[name])) == set(ENDINGS), name


def test_a_program_that_is_another_now_is_not_taken() -> None:
    text = PROGRAMS["live-room"]
    assert not is_stale("live-room", text)
    assert is_stale("live-room", text.replace("Spring", "Autumn"))
    assert converted("live-room", text.replace("Spring", "Autumn")) == {}


def test_a_program_of_a_new_resource_is_not_stale() -> None:
    assert not is_stale("live-brand-new", PROGRAMS["live-room"])
    assert converted("live-brand-new", PROGRAMS["live-room"]) == {}
