"""The live guard: a room that is live, or about to be, is not harmed by an update of a stack."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...engine.texts import first_of
from ...errors import Refused
from ...settings.model import Settings
from ...values.diff import Change
from . import live_tasks

if TYPE_CHECKING:
    from ...api.client import Api


NAMED = 5
"""Properties that a refusal names."""


def allowed(room: Mapping[str, Any], settings: Settings) -> bool:
    """Whether the room (inputs or state) or else the configuration says that it may be changed while it is live."""
    own = room.get("allow_while_live")
    return settings.allow_while_live if own is None else own is True


def live(room: Mapping[str, Any]) -> dict[str, Any]:
    """The live task that the last read of the room saw; empty when there was none."""
    return dict(room.get("live_task") or {})


def running(api: "Api", room_id: str, state: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The live tasks of a room that is about to be written, asked now.

    `refresh: never` trusts the state here too: then the service is asked only if the state has a live task.
    """
    if api.settings.refresh == "never" and not live(state):
        return []
    return live_tasks.live_now(api, room_id)


def refusal(name: Any, task: Mapping[str, Any], what: str, paths: Sequence[str] = ()) -> Refused:
    """Why the room is left alone, and the ways out; `paths` are the properties that were to change."""
    way = "set `allow_while_live`" + (" and run `pulumi up` before" if what == "deleted" else "")
    because = f" ({first_of([f'`{path}`' for path in paths], NAMED)})" if paths else ""
    return Refused(
        f"Room {name} is live: {live_tasks.describe(task)}. It is not {what}{because}, and the livestream was not "
        f"touched. Wait for its end, stop it, or {way}."
    )


def notice(room: Mapping[str, Any], task: Mapping[str, Any], settings: Settings) -> str:
    """The warning of a read about a live room, of which the state is known.

    A preview of a deletion has no other: the engine only reads. So it speaks of deletions alone. What becomes of a
    change is up to what the program declares now, which a read does not know.
    """
    name = room.get("room_name")
    if room.get("allow_while_live") is True:
        rule = "As the last update set `allow_while_live`, a deletion stops the livestream."
    elif allowed(room, settings):
        rule = "As the configuration sets `allow_while_live`, a deletion stops the livestream."
    else:
        rule = "Until that is over, it is not deleted, unless `allow_while_live` is set."
    return f"Room {name} is live: {live_tasks.describe(task)}. {rule}"


def reach(name: Any, task: Mapping[str, Any], changes: Sequence[Change], inputs: Mapping[str, Any]) -> str:
    """What a change of a live room does to the running task."""
    if any(change.replace for change in changes):
        live = live_tasks.describe(task)
        return f"Room {name} is replaced while {live}: the livestream is stopped before the old room goes."
    commands, rest = live_tasks.commands_for(changes, inputs)
    if task.get("state") == "WAITING":
        return (
            f"Room {name} is changed while {live_tasks.describe(task)}: a waiting task takes no commands, and whether "
            "it goes on air with the change is not stated by the service."
        )
    parts = []
    if commands:
        parts.append(f"{', '.join(commands)} {'go' if len(commands) > 1 else 'goes'} to the running task")
    if rest:
        names = ", ".join(f"`{part}`" for part in rest)
        parts.append(f"{names} wait{'s' * (len(rest) == 1)} for the next livestream")
    return f"Room {name} is changed while {live_tasks.describe(task)}: {' and '.join(parts)}."
