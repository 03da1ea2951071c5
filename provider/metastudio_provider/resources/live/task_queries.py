"""Commands that only ask a running livestream task."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import MetaStudioError
from ...values.shape import Field, Shape
from ...wire import operations

if TYPE_CHECKING:
    from ...api.client import Api


ANSWER = Shape("object", fields={"result": Field("result", "result", Shape("any"), "")})
"""The answer to a command that asks. The contract has a text."""


def asked(api: "Api", where: Mapping[str, str], name: str) -> Any:
    """The parsed result of a command that only asks; raises MetaStudioError when it is no JSON."""
    path = {"room_id": where["room_id"], "job_id": where["job_id"]}
    answer = api.request(operations.execute_smart_live_command, path=path, body={"command": name}, shape=ANSWER)
    result = answer.get("result")
    try:
        # Whether the service answers with JSON text, as its type says, or with the value itself is not stated.
        return json.loads(result) if isinstance(result, str) else result
    except (ValueError, RecursionError):
        raise MetaStudioError(f"The result of {name} for task {where['job_id']} is no JSON.") from None


def playing_scripts(api: "Api", where: Mapping[str, str]) -> list[dict[str, Any]]:
    """The scripts of the current round; an object with one list is taken as that list."""
    found = asked(api, where, "GET_CURRENT_PLAYING_SCRIPTS")
    if isinstance(found, Mapping):
        found = next((value for value in found.values() if isinstance(value, list)), [])
    return [item for item in found or () if isinstance(item, dict)]


def current_script(api: "Api", where: Mapping[str, str]) -> str | None:
    """Name of the first script of the round that has one."""
    names = (script.get("script_name") for script in playing_scripts(api, where))
    return next((str(name) for name in names if name), None)
