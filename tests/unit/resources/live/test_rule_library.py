"""The fewest writes for a library, and rule ids that stay."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests.studio import Studio

LIBRARY = "metastudio:live:InteractionRuleLibrary"
URN = "urn:pulumi:dev::show::metastudio:live:InteractionRuleLibrary::talk"


def rule(name: str, reply: str = "Hello", **more: Any) -> dict[str, Any]:
    return {"rule_name": name, "event_type": 1, "trigger": {"reply_texts": [reply]}, **more}


class Talk:
    """One library at a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.lifecycle = studio, studio.lifecycle
        self.made = self.create(rule("a"), rule("b"), rule("c"))

    def create(self, *rules: dict[str, Any]) -> ResourceState:
        return self.lifecycle.create(LIBRARY, URN, {"group_name": "Talk", "interaction_rules": list(rules)}, Call())

    def update(self, *rules: dict[str, Any], name: str = "Talk") -> list[str]:
        """The writes of an update to these rules; afterwards nothing is left to change."""
        self.studio.forget_requests()
        news = {"group_name": name, "interaction_rules": list(rules)}
        before = self.made
        self.made = self.lifecycle.update(LIBRARY, URN, before.id, before.state, before.inputs, news, Call())
        diff = self.lifecycle.diff(LIBRARY, URN, self.made.id, self.made.state, news, news, Call())
        assert diff.changes == []
        return self.writes()

    def writes(self) -> list[str]:
        kinds = [(asked.method, "rule" if "/rules" in asked.path else "library") for asked in self.studio.requests()]
        return [f"{method} {kind}" for method, kind in kinds if method != "GET"]

    def ids(self) -> dict[str, str]:
        return {rule["rule_name"]: rule["rule_id"] for rule in self.made.state["interaction_rules"]}


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    studio = Studio(tmp_path)
    yield Talk(studio)
    studio.close()


def test_one_changed_rule_is_one_write_and_every_id_stays(talk: Talk) -> None:
    ids = talk.ids()
    assert talk.update(rule("a"), rule("b", "Good evening"), rule("c")) == ["PUT rule"]
    assert talk.ids() == ids


def test_a_new_rule_at_the_end_is_added_alone(talk: Talk) -> None:
    ids = talk.ids()
    assert talk.update(rule("a"), rule("b"), rule("c"), rule("d")) == ["POST rule"]
    assert ids.items() <= talk.ids().items()


def test_a_rule_that_is_gone_is_deleted_alone(talk: Talk) -> None:
    assert talk.update(rule("a"), rule("c")) == ["DELETE rule"]
    assert list(talk.ids()) == ["a", "c"]


def test_the_last_rule_can_go(talk: Talk) -> None:
    assert talk.update() == ["DELETE rule"] * 3


@pytest.mark.parametrize(
    "rules",
    [
        (rule("b"), rule("a"), rule("c")),
        (rule("new"), rule("a"), rule("b"), rule("c")),
        (rule("a", enabled=False), rule("b"), rule("c")),
        (rule("a"), rule("b"), rule("c"), rule("d", enabled=False)),
        (rule("a"), rule("b"), rule("c", review_config={"no_need_review": True})),
    ],
)
def test_what_no_single_write_can_say_rewrites_the_library(talk: Talk, rules: tuple[dict[str, Any], ...]) -> None:
    assert talk.update(*rules) == ["PUT library"]


def test_a_new_name_rewrites_the_library(talk: Talk) -> None:
    assert talk.update(rule("a"), rule("b"), rule("c"), name="Chat") == ["PUT library"]


def test_a_write_that_fails_half_way_keeps_what_was_written(talk: Talk) -> None:
    talk.studio.fault("PUT", f"/rules/{talk.ids()['b']}", "before", "status", status=500)
    with pytest.raises(Unfinished, match="1 of 2 rules were written") as caught:
        talk.update(rule("a", "1"), rule("b", "2"), rule("c"))
    replies = [rule["trigger"]["reply_texts"] for rule in caught.value.state["interaction_rules"]]
    assert replies == [["1"], ["Hello"], ["Hello"]]


def test_rooms_take_the_rules_as_they_are(talk: Talk) -> None:
    rules = talk.made.state["room_rules"]
    assert [rule["group_id"] for rule in rules] == [talk.made.id] * 3
    inputs = {"room_name": "Tea", "interaction_rules": rules}
    assert talk.lifecycle.check("metastudio:live:Room", inputs).problems == []
    room = talk.lifecycle.create("metastudio:live:Room", f"{URN}-room", inputs, Call())
    assert talk.lifecycle.diff("metastudio:live:Room", URN, room.id, room.state, inputs, inputs, Call()).changes == []


def test_a_preview_tells_the_rules_before_they_are_written(talk: Talk) -> None:
    news = {"group_name": "Talk", "interaction_rules": [rule("a", "Good evening")]}
    made = talk.made
    previewed = talk.lifecycle.update(LIBRARY, URN, made.id, made.state, made.inputs, news, Call(), preview=True)
    assert previewed.state["room_rules"][0]["trigger"]["reply_texts"] == ["Good evening"]
