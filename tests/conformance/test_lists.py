"""Scenes and rules that a stack declares, and designers who edit, copy and move them in the console: nothing is lost
that was never declared, and what is lost all the same is in the preview. Names repeat. Through the lifecycle."""

import copy
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from metastudio_provider.call import Call
from metastudio_provider.framework.registry import resource
from metastudio_provider.lifecycle.lifecycle import Lifecycle, ResourceState
from metastudio_provider.settings.model import Settings

from tests.studio import Service

NAMES, TEXTS, PLACES = st.sampled_from(["A", "B", "C"]), st.sampled_from(["x", "y", "z"]), st.integers(0, 9)
ITEMS = st.lists(st.tuples(NAMES, TEXTS), min_size=1, max_size=5)
URN = "urn:pulumi:dev::shop::type::it"


class Console(RuleBasedStateMachine):
    """One object whose list both sides change."""

    token: ClassVar[str]
    place: ClassVar[str]
    items: ClassVar[str]
    titled: ClassVar[dict[str, Any]]
    about: ClassVar[str]
    look: ClassVar[str]
    """A property of an item that the stack never declares."""

    given: ClassVar[set[str]] = set()
    """What the service alone gives an item, and does not take back."""

    def item(self, name: str, text: str) -> dict[str, Any]:
        """An item as the stack declares it."""
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self.resource = resource(self.token)
        self.key, self.identity = self.resource.marks.item_keys[self.items]
        self.folder = TemporaryDirectory()
        self.service = Service()
        self.lifecycle = Lifecycle(
            Settings.resolve({"simulator": ":memory:"}, {}),
            transport=self.service.transport,
            journal_dir=Path(self.folder.name),
        )
        self.number = 0

    def teardown(self) -> None:
        self.lifecycle.close()
        self.service.close()
        self.folder.cleanup()

    @initialize(items=ITEMS)
    def create(self, items: list[tuple[str, str]]) -> None:
        inputs = {**self.titled, self.items: [self.item(*item) for item in items]}
        self.stack: ResourceState = self.lifecycle.create(self.token, URN, inputs, Call())

    # What the stack does.

    @rule()
    def describe(self) -> None:
        """An update of the description alone."""
        self.number += 1
        self._up({**self.declared, self.about: f"number {self.number}"})

    @rule(items=ITEMS)
    def declare(self, items: list[tuple[str, str]]) -> None:
        self._up({**self.declared, self.items: [self.item(*item) for item in items]})

    @rule()
    def refresh(self) -> None:
        self._read()

    @property
    def declared(self) -> dict[str, Any]:
        return copy.deepcopy(getattr(self, "program", self.stack.inputs))

    def _read(self) -> None:
        self.program = self.declared
        found = self.lifecycle.read(self.token, URN, self.stack.id, self.stack.inputs, self.stack.state, Call())
        assert found is not None
        self.stack = found

    def _up(self, inputs: dict[str, Any]) -> None:
        self._read()
        before = self._items()
        stack = self.stack
        diff = self.lifecycle.diff(self.token, URN, stack.id, stack.state, stack.inputs, inputs, Call())
        if diff.changes:
            self.stack = self.lifecycle.update(self.token, URN, stack.id, stack.state, stack.inputs, inputs, Call())
        self.program = inputs
        after = {item[self.identity]: item for item in self._items()}
        mine = [item[self.key] for item in inputs[self.items]]
        for name in "ABC":
            there = [item for item in before if item[self.key] == name]
            staying = [item for item in there if item[self.identity] in after]
            assert len(staying) >= min(len(there), mine.count(name)), (name, before, list(after.values()))
            for item in staying:
                assert after[item[self.identity]].get(self.look) == item.get(self.look), (item, list(after.values()))
        if len(after) < len(before) or any(item[self.identity] not in after for item in before):
            assert any(change.path[0] == self.items for change in diff.changes), "lost, and not in the preview"

    # What designers do.

    def _report(self) -> dict[str, Any]:
        report: dict[str, Any] = self.service.ask("GET", f"{self.place}/{self.stack.id}")
        return {name: value for name, value in report.items() if name in self.resource.input_shape.fields}

    def _items(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._report().get(self.items, [])
        return found

    def _save(self, items: list[dict[str, Any]]) -> None:
        sent = [{name: value for name, value in item.items() if name not in self.given} for item in items]
        self.service.ask("PUT", f"{self.place}/{self.stack.id}", {**self._report(), self.items: sent})

    @rule(place=PLACES, number=st.integers(1, 3))
    def dress(self, place: int, number: int) -> None:
        if items := self._items():
            items[place % len(items)][self.look] = self.looks(number)
            self._save(items)

    def looks(self, number: int) -> Any:
        return number

    @rule(place=PLACES, to=PLACES)
    def copy_item(self, place: int, to: int) -> None:
        if 0 < len(items := self._items()) < 10:
            taken = copy.deepcopy(items[place % len(items)])
            del taken[self.identity]
            items.insert(to % (len(items) + 1), taken)
            self._save(items)

    @rule(place=PLACES, to=PLACES)
    def move(self, place: int, to: int) -> None:
        if items := self._items():
            taken = items.pop(place % len(items))
            items.insert(to % (len(items) + 1), taken)
            self._save(items)


class Scenes(Console):
    token, place, items = "metastudio:live:Room", "smart-live-rooms", "scene_scripts"
    titled, about, look = {"room_name": "sale"}, "room_description", "model_asset_id"

    def item(self, name: str, text: str) -> dict[str, Any]:
        return {"script_name": name, "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": text}}]}

    def looks(self, number: int) -> Any:
        return f"look{number}" + "0" * 20


class Rules(Console):
    token, place = "metastudio:live:InteractionRuleLibrary", "smart-live-interaction-rule-groups"
    items, titled, about, look = "interaction_rules", {"group_name": "talk"}, "group_name", "enabled"
    given = {"rule_id", "create_time", "update_time"}

    def item(self, name: str, text: str) -> dict[str, Any]:
        return {"rule_name": name, "event_type": 1, "trigger": {"reply_texts": [text]}}

    def looks(self, number: int) -> Any:
        return number == 1


SEQUENCES = settings(max_examples=int(os.environ.get("SEQUENCES", "25")), stateful_step_count=15, deadline=None)
"""CI and every day run a part; SEQUENCES=500 is the whole bar."""

TestScenes, TestRules = Scenes.TestCase, Rules.TestCase
TestScenes.settings = TestRules.settings = SEQUENCES
