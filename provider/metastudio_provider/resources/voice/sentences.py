"""Sentences of a voice training task: a recording is confirmed once the service finds its text in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...wire import operations

if TYPE_CHECKING:
    from ...api.client import Api


def unmatched(api: "Api", id: str, index: int) -> list[int] | None:
    """Have the service compare a recording with its text: None where they match, else the positions in the text that
    do not."""
    answer = api.request(operations.confirm_training_segment, query={"job_id": id, "index": index})
    return None if answer.get("confirm_result") is True else sorted(answer.get("unmatched_index_hit") or ())


def said(index: int, positions: Sequence[int]) -> str:
    """A sentence about a recording and a text that do not match."""
    at = f" at position{'s' if len(positions) > 1 else ''} {', '.join(map(str, positions))}" if positions else ""
    return f"Sentence {index} was not confirmed: its recording does not match its text{at}."


def confirmed(api: "Api", id: str) -> list[int]:
    """The sentences of a task that are confirmed."""
    answer = api.request(operations.show_training_segment_info, query={"job_id": id})
    return sorted(answer.get("confirmed_index") or ())
