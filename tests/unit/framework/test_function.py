"""Functions derived from operations and resources: names, arguments, results, and what they ask."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.framework.function import Function, ListFunction, get, get_all
from metastudio_provider.framework.registry import function, functions
from metastudio_provider.resources.live.room import Room
from metastudio_provider.resources.live.rule_library import InteractionRuleLibrary
from metastudio_provider.wire import live, operations


@pytest.mark.parametrize(
    ("declared", "token"),
    [
        (get(Room, ""), "metastudio:live:getRoom"),
        (get_all(Room, ""), "metastudio:live:getRooms"),
        (get_all(InteractionRuleLibrary, ""), "metastudio:live:getInteractionRuleLibraries"),
    ],
)
def test_a_function_has_the_name_of_its_resource(declared: Function, token: str) -> None:
    assert declared.token == token


def test_the_models_are_those_of_the_operation() -> None:
    assert get(Room, "").arguments is live.ShowSmartLiveRoomPath
    assert get(Room, "").result is live.ShowSmartLiveRoomResponse
    assert get_all(Room, "").arguments is live.ListSmartLiveRoomsQuery
    assert function("metastudio:live:getUserConfig").argument_shape.fields == {}


def test_path_and_query_are_the_arguments_together() -> None:
    """They are asked where the operation has them; the items are in the only list of the answer."""
    asked: list[dict[str, Any]] = []

    def pages(operation: object, listed: str, **parameters: Any) -> list[dict[str, Any]]:
        asked.append({"operation": operation, "listed": listed, **parameters})
        return [{"job_id": "j1"}, {"job_id": "j2"}]

    tasks = ListFunction("getTasks", operations.list_smart_live, "", "job_id")
    assert {"room_id", "state", "sort_dir"} <= tasks.argument_shape.fields.keys()
    assert not {"project_id", "offset", "limit"} & tasks.argument_shape.fields.keys()
    api: Any = SimpleNamespace(pages=pages)
    answer = tasks.call(api, {"room_id": "r1", "state": "FINISHED"})
    assert answer == {"count": 2, "smart_live_jobs": [{"job_id": "j1"}, {"job_id": "j2"}]}
    assert asked == [
        {
            "operation": operations.list_smart_live,
            "listed": "smart_live_jobs",
            "path": {"room_id": "r1"},
            "query": {"state": "FINISHED"},
            "identity": "job_id",
        }
    ]


def test_a_function_may_ask_by_post() -> None:
    """Then the body is among its arguments."""
    asked: list[dict[str, Any]] = []

    def request(operation: object, **parts: Any) -> dict[str, Any]:
        asked.append({"operation": operation, **parts})
        return {}

    operation = replace(operations.start_smart_live, body="LiveExitConfig", arguments=("StartSmartLivePath",))
    question = Function("ask", operation, "")
    assert question.argument_shape.fields.keys() == {"room_id", *live.LiveExitConfig.model_fields}
    api: Any = SimpleNamespace(request=request)
    question.ask(api, {"room_id": "r1", "max_live_duration": 3})
    [sent] = asked
    assert sent == {
        "operation": operation,
        "path": {"room_id": "r1"},
        "query": {},
        "body": {"max_live_duration": 3},
    }


def test_every_function_has_models_and_a_text() -> None:
    for token, declared in functions().items():
        assert declared.token == token
        assert declared.description.endswith(".")
        assert declared.result_shape.fields
        assert declared.argument_shape.kind == "object"


@pytest.mark.parametrize("token", ["metastudio:live:getRoms", "metastudio:tv:getRooms", "getRooms", "a:b:c:d"])
def test_an_unknown_function_is_refused_with_the_names_there_are(token: str) -> None:
    with pytest.raises(MetaStudioError, match="is no function of the metastudio provider; it has metastudio:"):
        function(token)
