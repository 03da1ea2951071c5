"""What is on air: states of a livestream task, which rooms are live, and what a running task takes by command."""

import contextlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import ApiError, MetaStudioError, NotFound
from ...framework.job import JobStates, state_in
from ...framework.waiting import Condition, wait_for
from ...values.convert import has_unknown
from ...values.diff import Change
from ...wire import operations

if TYPE_CHECKING:
    from ...api.client import Api

OVER = frozenset({"SUCCEED", "FAILED", "BLOCKED"})

STATES = JobStates(stages={"ON_AIR": frozenset({"PROCESSING"}), "OVER": OVER}, failed=OVER)
"""A task whose state is missing or new counts as live: its room is not harmed, and it is stopped before it goes."""

LIVE = "PROCESSING,WAITING"
"""The filter of the project's list for live tasks. It hides a task in a state that is new or missing, and the whole
list holds years of shows. So this list is for reads alone: before a write, the room's own tasks are asked for."""

SWEEP_SECONDS = 5.0
"""How old the list of live tasks may be that reads share. Before anything is written, the room itself is asked."""

REWRITE_SCRIPT, REWRITE_RULES = "REWRITE_PLAY_SCRIPT", "REWRITE_INTERACTION_RULES"
REFRESH_PUSH, RESET_EXIT = "REFRESH_OUTPUT_URL", "RESET_EXIT_CONFIG"


def live_now(api: "Api", room_id: str) -> list[dict[str, Any]]:
    """The live tasks of a room as `job_id`, `state` and times, asked now.

    All tasks of the room are asked for: a filter would hide one in a state that is new or missing.
    """
    listing = operations.list_smart_live
    return in_order(api.pages(listing, "smart_live_jobs", path={"room_id": room_id}, identity="job_id"))


def live_seen(api: "Api", room_id: str) -> list[dict[str, Any]]:
    """The same from the list of all live tasks of the project, which the reads of all rooms share for a moment."""

    def ask() -> dict[str, list[dict[str, Any]]]:
        rooms: dict[str, list[dict[str, Any]]] = {}
        listing = operations.list_smart_live_jobs
        for task in api.pages(listing, "smart_live_jobs", query={"state": LIVE}, identity="job_id"):
            rooms.setdefault(str(task.get("room_id")), []).append(task)
        return rooms

    return in_order(api.recent("live tasks", SWEEP_SECONDS, ask).get(room_id, ()))


def in_order(tasks: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The live ones of the tasks of a room: those on air first, of these the one that started first."""
    found = [task for task in tasks if not is_over(task)]
    found.sort(key=lambda task: (not is_on_air(task), str(task.get("start_time") or "")))
    names = ("state", "start_time", "create_time")
    return [
        {"job_id": str(task.get("job_id")), **{name: task[name] for name in names if task.get(name)}} for task in found
    ]


def describe(task: Mapping[str, Any]) -> str:
    """A live task in words: its id and since when it is live."""
    if task.get("state") == "WAITING":
        return f"task {task.get('job_id')} is WAITING to go on air since {task.get('create_time', 'a moment ago')}"
    if not is_on_air(task):
        return f"task {task.get('job_id')} may be on air: its state is {task.get('state')}"
    return f"task {task.get('job_id')} is on air since {task.get('start_time', 'a moment ago')}"


def why_ended(task: Mapping[str, Any]) -> str:
    """How a task ended, in one sentence without a full stop."""
    info = task.get("error_info")
    error = info if isinstance(info, Mapping) else {}
    said = " ".join(str(error[name]) for name in ("error_code", "error_msg") if error.get(name)).rstrip(".")
    match task.get("state"):
        case _ if task.get("vanished"):
            return "the service does not hold it any more (a TEMP room takes its tasks along)"
        case "FAILED":
            return f"it failed: {said or 'the service gave no reason'}"
        case "BLOCKED":
            reason = str(task.get("block_reason") or "the service gave no reason").rstrip(".")
            return f"it was frozen by operators: {reason}"
        case state:
            return f"it ended with {state} at {task.get('end_time', 'an unknown time')}"


def command(api: "Api", room_id: str, job_id: str, name: str, params: Any = None, **more: Any) -> dict[str, Any]:
    """Give a command to a running task. Returns the service's answer."""
    body = {"command": name, **({"params": params} if params is not None else {}), **more}
    path = {"room_id": room_id, "job_id": job_id}
    answer: dict[str, Any] = api.request(operations.execute_smart_live_command, path=path, body=body)
    return answer


def is_over(report: Mapping[str, Any]) -> bool:
    """Whether a task is over."""
    return bool(report.get("vanished")) or STATES.reached("OVER", state_in(report))


def is_on_air(report: Mapping[str, Any]) -> bool:
    """Whether a task is on air: then it takes commands."""
    return STATES.reached("ON_AIR", state_in(report))


def progress(report: Mapping[str, Any]) -> str:
    """One line about a task: its state, and for how long it is on air."""
    minutes = int(float(report.get("duration") or 0) // 60)
    aired = f", {minutes} min on air" if is_on_air(report) else ""
    return f"{report.get('room_name', report.get('room_id'))}: {report.get('state')}{aired}"


def stop(api: "Api", room_id: str, job_id: str) -> None:
    """Stop a task and wait until it is over; one that is over already, or gone, is success."""
    path = {"room_id": room_id, "job_id": job_id}

    def show() -> dict[str, Any]:
        report: dict[str, Any] = api.request(operations.show_smart_live, path=path)
        return report

    over: Condition[dict[str, Any]] = Condition(is_over, lambda report: f"stopping: {progress(report)}")
    with contextlib.suppress(NotFound):
        if is_over(show()):
            return
        try:
            api.request(operations.stop_smart_live, path=path)
        except ApiError:
            if not is_over(show()):  # else it ended by itself in this moment
                raise
        wait_for(show, over, api.call)


def exit_config(body: Mapping[str, Any]) -> Any:
    """The stop rules of a room or of a start."""
    return (body.get("play_policy") or {}).get("live_exit_config")


def push_target(body: Mapping[str, Any]) -> dict[str, Any]:
    """The push target of a room or of a start. The form of these parameters is not stated; by context it is this."""
    return {name: body[name] for name in ("output_urls", "stream_keys") if body.get(name)}


COMMANDS = {
    "scene_scripts": REWRITE_SCRIPT,
    "interaction_rules": REWRITE_RULES,
    "output_urls": REFRESH_PUSH,
    "stream_keys": REFRESH_PUSH,
    "play_policy.live_exit_config": RESET_EXIT,
}
"""What a running task takes by command, by the property of the room or of the start."""


def with_known_values(changes: Iterable[Change], inputs: Mapping[str, Any]) -> list[Change]:
    """The changes whose value is known. What a preview does not know may turn out to be no change."""

    def value(change: Change) -> Any:
        here: Any = inputs
        for step in change.path:
            try:
                here = here[step]
            except (KeyError, IndexError, TypeError):
                return None
        return here

    return [change for change in changes if not has_unknown(value(change))]


def commands_for(changes: Iterable[Change], body: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The commands that bring the changes to a running task, and the properties that no command reaches.

    A command sends a new value. So no command takes away what `body` has no longer.
    """
    names: dict[str, None] = {}
    rest: dict[str, None] = {}
    for change in changes:
        steps = [step for step in change.path if isinstance(step, str)]
        head = steps[0]
        if head == "play_policy":
            inner = steps[1:2] or [name for name, value in (body.get(head) or {}).items() if value is not None]
            keys = [f"{head}.{name}" for name in inner] or [head]
        else:
            keys = [head]
        for key in keys:
            command = COMMANDS.get(key)
            given = exit_config(body) if command == RESET_EXIT else body.get(key)
            if command and (given or (key == "stream_keys" and body.get("output_urls"))):
                names[command] = None
            else:
                rest[key] = None
    return list(names), list(rest)


def params_of(name: str, body: Mapping[str, Any]) -> Any:
    """The parameters of one of COMMANDS, from the body of a write."""
    match name:
        case "REWRITE_PLAY_SCRIPT":
            return {"scene_scripts": body["scene_scripts"]}
        case "REWRITE_INTERACTION_RULES":
            return {"interaction_rules": body["interaction_rules"]}
        case "REFRESH_OUTPUT_URL":
            return push_target(body)
        case _:
            return exit_config(body)


def send(api: "Api", room_id: str, job_id: str, names: Iterable[str], body: Mapping[str, Any]) -> dict[str, str]:
    """Send the commands to a running task. Returns those that it did not take, with a sentence for each."""
    refused = {}
    for name in names:
        try:
            api.call.report(f"{name} to task {job_id}")
            command(api, room_id, job_id, name, params_of(name, body))
        except ApiError as error:
            refused[name] = f"task {job_id} did not take {name}: {str(error).rstrip('.')}"
        except MetaStudioError as error:
            refused[name] = f"whether task {job_id} took {name} is not known: {str(error).rstrip('.')}"
    return refused
