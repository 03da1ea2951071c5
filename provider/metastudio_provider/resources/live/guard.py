"""The live guard: a room that is live, or about to be, is not harmed by an update of a stack."""

from collections.abc import Iterable, Mapping
from typing import Any

from ...compare import Change
from ...errors import Refused
from ...settings import Settings
from . import air


def allowed(room: Mapping[str, Any], settings: Settings) -> bool:
    """Whether the room (inputs or state) or else the configuration says that it may be changed while it is live."""
    own = room.get("allow_while_live")
    return settings.allow_while_live if own is None else own is True


def live(room: Mapping[str, Any]) -> dict[str, Any]:
    """The live task that the last read of the room saw; empty when there was none."""
    return dict(room.get("live_task") or {})


def refusal(name: Any, task: Mapping[str, Any], what: str) -> Refused:
    """Why the room is left alone, and the ways out."""
    return Refused(
        f"Room {name} is live: {air.told(task)}. It is not {what}, and the livestream was not touched. Wait for its "
        "end, stop it, or set `allow_while_live`."
    )


def notice(name: Any, task: Mapping[str, Any], *, free: bool) -> str:
    """What a read tells of a live room: all that a preview of a deletion can say, for the engine asks nothing else."""
    rule = "may be changed and deleted" if free else "is not changed, replaced or deleted"
    return f"Room {name} is live: {air.told(task)}. Until it ended the room {rule} (`allow_while_live`)."


def reach(name: Any, task: Mapping[str, Any], changes: Iterable[Change], inputs: Mapping[str, Any]) -> str:
    """What of a change of a live room reaches the running task, and how."""
    commands, rest = air.commanded(changes, inputs)
    if task.get("state") == "WAITING":
        return (
            f"Room {name} is changed while {air.told(task)}: a waiting task takes no commands, and whether it goes on "
            "air with the change is not stated by the service."
        )
    sent = f"{', '.join(commands)} {'go' if len(commands) > 1 else 'goes'} to the running task" if commands else ""
    later = (
        f"{', '.join(f'`{part}`' for part in rest)} wait{'s' * (len(rest) == 1)} for the next livestream"
        if rest
        else ""
    )
    return f"Room {name} is changed while {air.told(task)}: {' and '.join(filter(None, (sent, later)))}."
