"""`metastudio:live:LiveEventReport`."""

import json
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...framework.act import Act, act_marks
from ...framework.identity import Identity
from ...values.convert import to_wire
from ...values.validation import Problem
from ...wire import live, operations
from .models import LiveEventReportInputs, Nothing

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed


class LiveEventReport(Act["typed.LiveEventReportInputs", "typed.LiveEventReportState"]):
    """Reports events of the audience (comments, entries, likes, gifts, number of viewers) to a running livestream task,
    whose interaction rules react to them. They are reported when it is created and again when `triggers`, the room or
    the task change, once each time. Deleting it does nothing."""

    token = "metastudio:live:LiveEventReport"
    inputs = LiveEventReportInputs
    report = live.LiveEventReportResponse
    identity = Identity("room_id", "job_id")
    creating = operations.live_event_report
    query = Nothing
    marks = act_marks(
        LiveEventReportInputs,
        {
            "room_id": ("metastudio:live:Room", "room_id"),
            "job_id": ("metastudio:live:LivestreamTask", "job_id"),
        },
    )
    doing = "the events are reported"
    example = """\
type: metastudio:live:LiveEventReport
properties:
  roomId: ${onAir.roomId}
  jobId: ${onAir.jobId}
  events:
    - type: 1
      content: '{"user": {"userId": "7", "name": "Li"}, "content": "how much is it?"}'
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """The payload of an event is a JSON object."""
        events = inputs.get("events")
        for index, event in enumerate(events if isinstance(events, list) else ()):
            content = event.get("content") if isinstance(event, Mapping) else None
            if isinstance(content, str) and not _is_object(content):
                yield Problem(("events", index, "content"), "must be a JSON object as text.")

    def create(self, api: "Api", inputs: "typed.LiveEventReportInputs") -> tuple[str, Mapping[str, Any]]:
        """Report the events; one without a time happened now, by this machine's clock."""
        sent = to_wire(inputs, self.input_shape)
        now = int(time.time() * 1000)
        events = [{"timestamp": now, **event} for event in sent["events"]]
        body = {"total": len(events), "events": events}
        body |= {"review_config": sent["review_config"]} if "review_config" in sent else {}
        query = {"refresh_url": True} if sent.get("refresh_url") else {}
        where = {"room_id": str(sent["room_id"]), "job_id": str(sent["job_id"])}
        answer = api.request(self.creating, path=where, query=query, body=body)
        return self.identity.numbered(inputs), dict(answer)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
