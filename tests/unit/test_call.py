"""One call of the engine: when it must end."""

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import DeadlineExceeded


@pytest.mark.parametrize(
    ("given", "deadline"),
    [((60.0, 5.0), 1060.0), ((0.0, 5.0), 1005.0), ((None, 5.0), 1005.0), ((None, None), None), ((), None)],
)
def test_the_users_timeout_wins_then_the_resources_then_there_is_none(
    given: tuple[float | None, ...], deadline: float | None
) -> None:
    call = Call(now=lambda: 1000.0)
    call.end_within(*given)
    assert call.deadline == deadline


def test_a_call_ends_at_its_deadline() -> None:
    time = [1000.0]
    call = Call(now=lambda: time[0])
    call.end_within(5.0)
    time[0] = 1004.9
    call.check()
    time[0] = 1005.0
    with pytest.raises(DeadlineExceeded):
        call.check()


def test_a_line_of_progress_fails_nothing_else() -> None:
    lines: list[str] = []
    call = Call(report=lines.append)
    call.try_to_report(lambda: f"{int('a moment')} min on air")
    call.try_to_report(lambda: "2 min on air")
    assert lines == ["2 min on air"]
