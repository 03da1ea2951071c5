"""`metastudio:live:LivestreamTask`."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import MetaStudioError, NotFound, Refused, Unfinished
from ...framework.identity import Identity
from ...framework.lost import FoundBelow
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...framework.waiting import Condition, wait_or_unfinished
from ...values.diff import Change
from ...values.validation import Problem
from ...wire import live, operations
from . import live_guard, live_tasks
from .checks import callback_problems, orientation_problems, push_problems
from .documented import video_problems
from .live_tasks import describe
from .models import LivestreamTaskInputs, LivestreamTaskOutputs
from .task_queries import current_script

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedTask: TypeAlias = Managed[typed.LivestreamTaskInputs, typed.LivestreamTaskState]


class LivestreamTask(Resource["typed.LivestreamTaskInputs", "typed.LivestreamTaskState"]):
    """One livestream of a room: creating it starts the room and waits until it is on air, deleting it stops the
    livestream and waits until it ended. The push target and the stop rules can be changed on air. A livestream that
    ended by itself stays as it ended; only a change of `triggers` starts a new one. It costs money while it is on
    air."""

    token = "metastudio:live:LivestreamTask"
    inputs = LivestreamTaskInputs
    report = live.ShowSmartLiveResponse
    outputs = LivestreamTaskOutputs
    identity = Identity("room_id", "job_id")
    lost = FoundBelow(operations.list_smart_live)
    creating = operations.start_smart_live
    showing = operations.show_smart_live
    updating = operations.execute_smart_live_command
    deleting = operations.stop_smart_live
    listing = operations.list_smart_live_jobs
    query = live.ListSmartLiveJobsQuery

    marks = Marks(
        references={"room_id": ("metastudio:live:Room", "room_id")},
        replace=("triggers",),
        unordered=("live_event_callback_config.callback_event_type", "rtc_callback_config.rtc_callback_event_type"),
        may_be_masked=("live_event_callback_config.key",),
        unreported=("triggers", "allow_while_live"),
        not_compared=("allow_while_live",),
    )
    risks = Risks(
        create=Risk("The livestream starts. Refused while another one of the room is live.", "allow_while_live"),
        replace=Risk(
            "Refused while it is live; a change of `triggers` stops it and starts a new one.", "allow_while_live"
        ),
        rename=Risk("Refused while it is live.", "allow_while_live"),
        delete=Risk("The livestream is stopped; previews say since when it is on air."),
        retained=True,  # as ended
    )
    delete_before_replace = True  # two livestreams would push to the same address
    timeouts = {"create": 30 * 60, "update": 30 * 60, "delete": 30 * 60}

    example = """\
type: metastudio:live:LivestreamTask
properties:
  roomId: ${room.roomId}
  triggers: {date: "2026-11-22"}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a start."""
        yield from push_problems(inputs)
        yield from orientation_problems(inputs)
        yield from video_problems(inputs)
        yield from callback_problems(inputs.get("live_event_callback_config"))

    def label(self, item: Mapping[str, Any]) -> str:
        """Room, state and start: a task has no name of its own."""
        return ", ".join(str(item[name]) for name in ("room_name", "state", "start_time") if item.get(name))

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes that a task can follow.

        An ended task changes by a new start only. A task that is not on air yet is waited for. Raises Refused for
        changes that would need the running livestream to be stopped.
        """
        name = it.state.get("room_name", it.state.get("room_id"))
        if any(change.replace for change in changes):
            if not live_tasks.is_over(it.state):
                call.warn(f"The livestream of {name} is stopped, and a new one is started: {describe(it.state)}.")
            return [replace(change, replace=True) for change in changes]
        if live_tasks.is_over(it.state):
            later = ", ".join(dict.fromkeys(f"`{change.path[0]}`" for change in changes))
            kept = f" Until then the change of {later} does nothing." if later else ""
            call.warn(
                f"The livestream of {name} is over: {live_tasks.why_ended(it.state)}. Only a change of `triggers` "
                f"starts a new one.{kept}"
            )
            return []
        _, rest = live_tasks.commands_for(live_tasks.with_known_values(changes, it.inputs), it.inputs)
        if rest:
            what = ", ".join(f"`{name}`" for name in rest)
            raise Refused(
                f"{what} takes effect with a new start only, and {describe(it.state)}. Change `triggers` "
                "too, to stop this livestream and start a new one, or take the change back."
            )
        waiting = it.state.get("state") == "WAITING"
        return [*changes, Change(("state",), "update")] if waiting else changes

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused while the room is live, unless `allow_while_live` is set. A second livestream of a room would
        push to the same target. A renamed resource, or a replacement that is forced, starts before it stops."""
        if live_guard.allowed(inputs, api.settings):
            return
        for task in live_tasks.live_now(api, inputs["room_id"]):
            raise Refused(
                f"Room {inputs['room_id']} is live: {describe(task)}. A second livestream of it was not started, and "
                "the first was not touched. Give a renamed resource its old name with `aliases`; change `triggers` to "
                "stop and start anew; or set `allow_while_live`, which stops first whatever is live."
            )

    def create(self, api: "Api", inputs: "typed.LivestreamTaskInputs") -> tuple[str, Mapping[str, Any]]:
        """Start the livestream. What is live in the room is stopped first where `allow_while_live` says so."""
        if live_guard.allowed(inputs, api.settings):
            for task in live_tasks.live_now(api, inputs["room_id"]):
                api.call.report(f"stopping: {describe(task)}")
                live_tasks.stop(api, inputs["room_id"], task["job_id"])
        return super().create(api, inputs)

    def after_create(self, api: "Api", it: "ManagedTask", answer: Mapping[str, Any]) -> dict[str, Any]:
        """Wait until it is on air. Returns what only the answer to the start has."""
        extra = {name: answer[name] for name in ("live_warning_info", "limit_duration") if name in answer}
        self._wait_on_air(api, it.id, extra)
        return extra

    def read(self, api: "Api", it: "ManagedTask") -> dict[str, Any]:
        """The task, or the last state of one that vanished.

        If it counted as gone, the next run would start another livestream unasked.
        """
        try:
            report = self.show(api, it.id)
        except NotFound:
            if not it.known.get("job_id"):
                raise
        else:
            if it.known and not live_tasks.is_over(report):
                # The engine asks nothing else before it previews a deletion.
                name = report.get("room_name", report.get("room_id"))
                api.call.warn(f"The livestream of {name} is stopped when this resource is deleted: {describe(report)}.")
            return {**report, "vanished": None}
        seen = {name: it.known[name] for name in self.state_shape.fields if it.known.get(name) is not None}
        return {**seen, "vanished": True}

    def update(self, api: "Api", it: "ManagedTask", changes: Sequence[Change]) -> dict[str, Any]:
        """Wait until it is on air, then change by command what can be changed there."""
        if it.state.get("state") == "WAITING":
            self._wait_on_air(api, it.id, {})
        wanted = [change for change in changes if change.path != ("state",)]
        names, _ = live_tasks.commands_for(wanted, it.inputs)
        where = self.identity.path_of(it.id)
        refused = live_tasks.send(api, where["room_id"], where["job_id"], names, self.body(it.inputs))
        if refused:
            raise Unfinished(it.id, {}, list(refused.values()))
        return self.show(api, it.id)

    def delete(self, api: "Api", it: "ManagedTask") -> None:
        """Stop the livestream and wait until it ended; NotFound and ended mean it is done."""
        if not it.state.get("vanished"):
            live_tasks.stop(api, **self.identity.path_of(it.id))

    def _wait_on_air(self, api: "Api", id: str, extra: Mapping[str, Any]) -> None:
        """Wait until the task is on air. Every other end of the wait leaves as Unfinished: the task exists."""

        def failure(report: Mapping[str, Any]) -> str | None:
            if not live_tasks.is_over(report):
                return None
            ended = live_tasks.why_ended(report)
            return f"the livestream did not go on air: {ended}. Change `triggers` to start a new one."

        report = wait_or_unfinished(
            lambda: self.show(api, id),
            Condition(live_tasks.is_on_air, live_tasks.progress, failure),
            api.call,
            id=id,
            kept=extra,
            ended=lambda error: (
                f"waiting for task {id} to go on air ended: {str(error).rstrip('.')}. The task goes on: the next "
                "`pulumi up` waits for it again, `pulumi destroy` stops it."
            ),
        )

        def words() -> str:
            script = None
            with contextlib.suppress(MetaStudioError):
                script = current_script(api, self.identity.path_of(id))
            return live_tasks.progress(report) + (f', plays "{script}"' if script else "")

        api.call.try_to_report(words)
