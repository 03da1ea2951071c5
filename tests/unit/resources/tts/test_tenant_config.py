"""The switch of the project: a text or a boolean, one row, never taken over unasked."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.errors import MetaStudioError, Refused

from .studio import SWITCH, SpeechStudio

PLACE = "ttsc/tenant-configs"


class Answers(httpx.BaseTransport):
    """Changes the value of the switch in the answers of the service."""

    def __init__(self) -> None:
        self.value = lambda text: text
        self.body: Any = None

    def __call__(self, way: httpx.BaseTransport) -> "Answers":
        self.way = way
        return self

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.way.handle_request(request)
        answer.read()
        if request.method != "GET" or "tenant-configs" not in request.url.path:
            return answer
        found = json.loads(answer.content)
        for row in found["data"]:
            row["value"] = self.value(row["value"])
        return httpx.Response(200, json=found if self.body is None else self.body)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def studio(tmp_path: Path, answers: Answers) -> Iterator[SpeechStudio]:
    studio = SpeechStudio(tmp_path, answers)
    yield studio
    studio.close()


def rows(studio: SpeechStudio) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = studio.ask("GET", PLACE)["data"]
    return found


@pytest.mark.parametrize("value", [str, str.upper, lambda text: text == "true"])
def test_the_value_may_be_a_text_or_a_boolean(studio: SpeechStudio, answers: Answers, value: Any) -> None:
    answers.value = value
    made = studio.create(SWITCH, vocabulary=True)
    assert made.id == studio.project_id
    assert studio.read(SWITCH, made).state["vocabulary"] is True
    assert not studio.diff(SWITCH, made, vocabulary=True).changes
    changed = studio.update(SWITCH, made, vocabulary=False)
    assert changed.state["vocabulary"] is False
    assert studio.function("getTenantConfig") == changed.state
    assert len(rows(studio)) == 1, "there is a second row"
    assert changed.state["setting_id"] == made.state["setting_id"]


def test_a_switch_of_somebody_else_is_not_turned(studio: SpeechStudio) -> None:
    studio.ask("PUT", PLACE, {"key": "vocabulary", "value": "false"})
    with pytest.raises(Refused, match="Set `adopt` to true"):
        studio.create(SWITCH, vocabulary=True)
    assert rows(studio)[0]["value"] == "false"
    studio.create(SWITCH, vocabulary=False)
    made = studio.create(SWITCH, vocabulary=True, adopt=True)
    studio.delete(SWITCH, made)
    assert rows(studio)[0]["value"] == "true"


@pytest.mark.parametrize("body", [{}, {"data": [{"key": "vocabulary", "value": "on"}]}, {"data": [{"key": 5}]}])
def test_an_answer_of_no_use_is_no_answer(studio: SpeechStudio, answers: Answers, body: Any) -> None:
    answers.body = body
    with pytest.raises(MetaStudioError):
        studio.create(SWITCH, vocabulary=True)
    assert [call for call in studio.writes() if call.startswith("PUT")] == []
