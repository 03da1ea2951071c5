"""`metastudio:live:Room`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ...errors import Refused, Unfinished
from ...framework.identity import Identity
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...values.convert import fill_masked
from ...values.diff import Change
from ...values.model import UNKNOWN
from ...values.shape import spell_path
from ...values.validation import Problem
from ...wire import live, operations
from . import live_guard, live_tasks
from .checks import (
    callback_problems,
    orientation_problems,
    push_problems,
    refuse_lost_key,
    rule_problems,
    scene_problems,
)
from .documented import room_problems, video_problems
from .models import RoomInputs, RoomOutputs

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedRoom: TypeAlias = Managed[typed.RoomInputs, typed.RoomState]


PENDING: Final = "pending_commands"

SERVICE_WARNINGS: Final = {
    "TOO_LESSS_SCRIPT_ITEMS": "it has too few paragraphs",
    "TOO_SHORT_SCRIPT_TIME": "its paragraphs are too short in total",
    "TOO_LESS_DANMAKU_RULES": "it has too few rules for comments",
    "RANDOM_PLAY_CLOSED": "nothing is shuffled (`play_policy.random_play_mode`)",
    "ROTATION_MODEL_CLOSED": "no avatars take turns (`backup_model_asset_ids`)",
}
"""What the service finds, in words. A new type is shown as it is."""


class Room(Resource["typed.RoomInputs", "typed.RoomState"]):
    """A live room: the lasting description of one livestream with a virtual avatar. It holds the scenes with their
    spoken paragraphs, the interaction rules, the play policy, the picture and the push target, and goes live many
    times."""

    token = "metastudio:live:Room"
    inputs = RoomInputs
    report = live.ShowSmartLiveRoomResponse
    outputs = RoomOutputs
    identity = Identity("room_id")
    name_property = "room_name"
    creating = operations.create_smart_live_room
    showing = operations.show_smart_live_room
    updating = operations.update_smart_live_room
    deleting = operations.delete_smart_live_room
    listing = operations.list_smart_live_rooms
    query = live.ListSmartLiveRoomsQuery

    marks = Marks(
        # Changing the kind of a room in place is not forbidden by the contract; what it does is not stated.
        replace=("room_type",),
        unordered=(
            "live_event_callback_config.callback_event_type",
            "rtc_callback_config.rtc_callback_event_type",
            "interaction_rules.enabled_scenes",
            "shared_config.allowed_project_ids",
        ),
        server_default=("view_mode",),
        unreported=("allow_while_live",),
        may_be_masked=("stream_keys", "live_event_callback_config.key"),
        item_keys={
            "scene_scripts": ("script_name", "script_id"),
            "interaction_rules": ("rule_name", "rule_index"),
        },
    )
    risks = Risks(
        create=Risk("A room; several may have one name."),
        replace=Risk(
            "A new room with another id; what was set in the console alone is lost with the old one. While the room is "
            "live, the old one is not deleted.",
            "allow_while_live",
        ),
        rename=Risk("As a replacement.", "allow_while_live"),
        delete=Risk(
            "The room is deleted with all that was set in the console. Refused while it is live; where that is "
            "allowed, its livestreams are stopped first.",
            "allow_while_live",
        ),
    )
    example = """\
type: metastudio:live:Room
properties:
  roomName: Spring sale
  sceneScripts:
    - scriptName: Welcome
      shootScripts:
        - sequenceNo: 1
          textConfig:
            text: Welcome to our spring sale!
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a room."""
        yield from scene_problems(inputs.get("scene_scripts"), ("scene_scripts",))
        yield from rule_problems(inputs.get("interaction_rules"), ("interaction_rules",))
        yield from _enabled_scene_problems(inputs)
        yield from push_problems(inputs)
        yield from room_problems(inputs)
        yield from _sharing_problems(inputs)
        yield from orientation_problems(inputs)
        yield from video_problems(inputs)
        yield from callback_problems(inputs.get("live_event_callback_config"))

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes. Raises Refused for those of a live room, or warns of what of them reaches the running task.

        Without changes, the commands that a task which is still on air did not take are left to do.
        """
        task, pending = live_guard.live(it.state), _pending(it.state)
        asked = live_tasks.with_known_values(self._written(changes), it.inputs)
        if task and asked:
            name = it.state.get("room_name")
            if not live_guard.allowed(it.inputs, settings):
                what = "replaced" if any(one.replace for one in asked) else "changed"
                raise live_guard.refusal(name, task, what, self._spelled(asked))
            call.warn(live_guard.reach(name, task, asked, it.inputs))
        if not changes and live_tasks.is_on_air(task) and pending:
            return [Change((PENDING,), "update")]
        return changes

    def concerns(self, state: Mapping[str, Any], api: "Api | None" = None) -> str | None:
        """What the service itself finds wrong with a room, which it does not refuse."""
        if api is None:
            return None
        answer = api.request(operations.show_live_warning_info, path={"room_id": state["room_id"]})
        types = [str(item.get("warning_type")) for item in answer.get("live_warning_info") or ()]
        found = "; ".join(dict.fromkeys(SERVICE_WARNINGS.get(type, type) for type in types))
        return f"The service warns of the room as it is now: {found}." if found else None

    def put_body(self, it: "ManagedRoom") -> dict[str, Any]:
        """The whole room; raises Refused where a write would lose the key of a callback that somebody else set."""
        body = super().put_body(it)
        refuse_lost_key(body)
        return body

    def read(self, api: "Api", it: "ManagedRoom") -> dict[str, Any]:
        """The room, and the livestream task that is live in it."""
        report = self.show(api, it.id)
        task = next(iter(live_tasks.live_seen(api, it.id)), None)
        if task and it.known:
            api.call.warn(live_guard.notice({**it.known, **report}, task, api.settings))
        return {**report, "live_task": task}

    def update(self, api: "Api", it: "ManagedRoom", changes: Sequence[Change]) -> dict[str, Any]:
        """Write the room, and bring the change to its running tasks by command where `allow_while_live` says so."""
        written, pending = self._written(changes), _pending(it.state)
        if not written and not pending:
            return self.show(api, it.id)
        tasks, allowed = live_guard.running(api, it.id, it.state), live_guard.allowed(it.inputs, api.settings)
        if written and tasks and not allowed:
            raise live_guard.refusal(it.state.get("room_name"), tasks[0], "changed", self._spelled(written))
        report = super().update(api, it, changes) if written else self.show(api, it.id)
        seen = {**report, "live_task": tasks[0] if tasks else None}
        commands, _ = live_tasks.commands_for(written, it.inputs)
        left, why = list[dict[str, Any]](), list[str]()
        for task in tasks if allowed else ():
            names = list(dict.fromkeys([*commands, *pending.get(task["job_id"], ())]))
            if names and live_tasks.is_on_air(task):
                state = fill_masked(dict(report), {**it.state, **it.inputs}, self.input_shape, self.marks.may_be_masked)
                body = self.body(self.put_body(replace(it, state=state)))
                refused = live_tasks.send(api, it.id, task["job_id"], names, body)
                left += [{"job_id": task["job_id"], "commands": list(refused)}] if refused else []
                why += refused.values()
        if left:
            kept = {"live_task": seen["live_task"], PENDING: left}
            raise Unfinished(it.id, kept, [f"the room is changed, but the livestream is not: {'; '.join(why)}"])
        return {**seen, PENDING: None}

    def _spelled(self, changes: Iterable[Change]) -> list[str]:
        return [spell_path(change.path, self.input_shape, pulumi=False) for change in changes]

    def _written(self, changes: Iterable[Change]) -> list[Change]:
        """The changes that are written to the room itself."""
        return [change for change in changes if change.path[0] not in {*self.marks.unreported, PENDING}]

    def delete(self, api: "Api", it: "ManagedRoom") -> None:
        """Delete the room unless it is live; where that is allowed, its livestreams are stopped first.

        Whether the service deletes a room that is live, and what becomes of the livestream then, is not stated.
        """
        stopped: set[str] = set()
        while tasks := live_guard.running(api, it.id, it.state):
            for task in tasks:
                if task["job_id"] in stopped:
                    live = f"{live_tasks.describe(task)}, although it was stopped"
                    raise Refused(f"Room {it.state.get('room_name')} was not deleted: {live}.")
                if not live_guard.allowed(it.inputs or it.state, api.settings):
                    raise live_guard.refusal(it.state.get("room_name"), task, "deleted")
                live_tasks.stop(api, it.id, task["job_id"])
                stopped.add(task["job_id"])
        super().delete(api, it)


def _pending(state: Mapping[str, Any]) -> dict[str, list[str]]:
    """The commands that running tasks did not take, by the task. Older states have those of one task alone."""
    kept: Any = state.get(PENDING) or []
    tasks = [kept] if isinstance(kept, Mapping) else kept
    return {str(one.get("job_id")): list(one.get("commands") or ()) for one in tasks}


def _enabled_scene_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    scenes, rules = inputs.get("scene_scripts"), inputs.get("interaction_rules")
    if not isinstance(scenes, list) or not isinstance(rules, list):
        return
    names = [scene.get("script_name") if isinstance(scene, Mapping) else UNKNOWN for scene in scenes]
    if UNKNOWN in names:
        return
    for index, rule in enumerate(rules):
        enabled = rule.get("enabled_scenes") if isinstance(rule, Mapping) else None
        for number, name in enumerate(enabled if isinstance(enabled, list) else ()):
            if name is not UNKNOWN and name not in names:
                path = ("interaction_rules", index, "enabled_scenes", number)
                yield Problem(path, f'names no scene of the room: no `script_name` is "{name}".')


def _sharing_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    kind = inputs.get("room_type", "NORMAL")
    if inputs.get("shared_config") is not None and kind not in ("TEMPLATE", UNKNOWN):
        yield Problem(("shared_config",), f"is for rooms of `room_type` TEMPLATE only, this one is {kind}.")
