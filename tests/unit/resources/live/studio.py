"""A studio with rooms and livestreams."""

from typing import Any

from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests import studio
from tests.studio import planned

ROOM, TASK = "metastudio:live:Room", "metastudio:live:LivestreamTask"
COMMAND, REPORT = "metastudio:live:LiveCommand", "metastudio:live:LiveEventReport"
SPRING: dict[str, Any] = {
    "room_name": "Spring sale",
    "scene_scripts": [
        {"script_name": "Welcome", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Good evening."}}]}
    ],
    "output_urls": ["rtmp://push.example.com/live"],
    "stream_keys": ["the-key"],
}


class Studio(studio.Studio):
    """What tests of a broadcast do."""

    def room(self, **more: Any) -> ResourceState:
        return self.create(ROOM, **{**SPRING, **more})

    def task(self, room: ResourceState, **more: Any) -> ResourceState:
        return self.create(TASK, room_id=room.id, **more)

    def end(self, task: ResourceState, state: str, reason: str | None = None) -> None:
        """The service itself ends a task."""
        self.end_live_job(task.state["job_id"], state, reason)

    def job(self, task: ResourceState) -> dict[str, Any]:
        """Everything the simulator keeps of a task."""
        return self.live_job(task.state["job_id"])


__all__ = ["COMMAND", "REPORT", "ROOM", "SPRING", "TASK", "Studio", "planned"]
