"""Items of a list are recognised although their names repeat and others edit, copy and move them."""

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.diff import changes
from metastudio_provider.values.items import partners
from metastudio_provider.values.merge import merged_items
from metastudio_provider.values.refresh import refreshed_inputs
from metastudio_provider.values.shape import Shape

ROOM = resource("metastudio:live:Room")
KEY, IDENTITY = ROOM.marks.item_keys["scene_scripts"]
ITEM: Shape = ROOM.input_shape.fields["scene_scripts"].shape.item or Shape("any")

NAMES, TEXTS = st.sampled_from(["A", "B", "C"]), st.sampled_from(["x", "y", "z"])


def scene(name: str, text: str) -> dict[str, Any]:
    return {"script_name": name, "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": text}}]}


SCENES = st.lists(st.builds(scene, NAMES, TEXTS), max_size=5)


@given(SCENES, SCENES)
def test_partners_have_one_name_and_are_as_many_as_can_be(items: list[Any], others: list[Any]) -> None:
    found = partners(items, others, KEY, ITEM)
    pairs = [(index, place) for index, place in enumerate(found) if place is not None]
    assert len({place for _, place in pairs}) == len(pairs)
    assert all(items[index][KEY] == others[place][KEY] for index, place in pairs)
    for name in "ABC":
        mine, there = ([item for item in side if item[KEY] == name] for side in (items, others))
        assert sum(items[index][KEY] == name for index, _ in pairs) == min(len(mine), len(there))


@given(SCENES, st.randoms())
def test_a_new_order_loses_no_item(items: list[Any], random: Any) -> None:
    others = copy.deepcopy(items)
    random.shuffle(others)
    found = partners(items, others, KEY, ITEM)
    assert [others[place] for place in found if place is not None] == items


class Console(RuleBasedStateMachine):
    """A stack that declares scenes by name and text, and designers who give them a look in the console.

    The law: a write never takes a look away from a scene that stays. Of one name as many scenes stay as both sides
    have.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ids = 0
        self.declared: list[dict[str, Any]] = []
        self.old: list[dict[str, Any]] = []
        self.service: list[dict[str, Any]] = []

    def _id(self) -> str:
        self.ids += 1
        return f"s{self.ids}"

    def _write(self, declared: list[dict[str, Any]]) -> None:
        written = merged_items(declared, self.old, self.service, KEY, IDENTITY, ITEM)
        assert not changes(ROOM.input_shape, {"scene_scripts": declared}, {"scene_scripts": written}, {})
        before = self.service
        self.service = [{**item, IDENTITY: item.get(IDENTITY) or self._id()} for item in written]
        self.declared, self.old = declared, copy.deepcopy(declared)
        ids = [item[IDENTITY] for item in self.service]
        assert len(set(ids)) == len(ids), "two scenes of one identity"
        kept = {item[IDENTITY]: item.get("dh_id") for item in self.service}
        for name in "ABC":
            there = [item for item in before if item[KEY] == name]
            mine = [item for item in declared if item[KEY] == name]
            staying = [item for item in there if item[IDENTITY] in kept]
            assert len(staying) >= min(len(there), len(mine)), (name, before, declared)
            assert all(kept[item[IDENTITY]] == item.get("dh_id") for item in staying)

    @initialize(scenes=SCENES)
    def up(self, scenes: list[dict[str, Any]]) -> None:
        self._write(scenes)

    def _refresh(self) -> None:
        report = {"scene_scripts": self.service}
        refreshed = refreshed_inputs(report, {"scene_scripts": self.old}, ROOM.input_shape, ROOM.marks.item_keys)
        self.old = refreshed.get("scene_scripts", [])

    @rule(scenes=SCENES, refreshed=st.booleans())
    def update(self, scenes: list[dict[str, Any]], refreshed: bool) -> None:
        if refreshed:
            self._refresh()
        self._write(scenes)

    @rule(place=st.integers(0, 9), look=st.sampled_from(["d1", "d2", "d3"]))
    def dress(self, place: int, look: str) -> None:
        if self.service:
            self.service[place % len(self.service)]["dh_id"] = look

    @rule(place=st.integers(0, 9), to=st.integers(0, 9))
    def copy_scene(self, place: int, to: int) -> None:
        if self.service:
            taken = copy.deepcopy(self.service[place % len(self.service)])
            self.service.insert(to % (len(self.service) + 1), {**taken, IDENTITY: self._id()})

    @rule(place=st.integers(0, 9), to=st.integers(0, 9))
    def move(self, place: int, to: int) -> None:
        if self.service:
            taken = self.service.pop(place % len(self.service))
            self.service.insert(to % (len(self.service) + 1), taken)

    @rule(place=st.integers(0, 9), text=TEXTS)
    def reword(self, place: int, text: str) -> None:
        if self.service:
            item = self.service[place % len(self.service)]
            item["shoot_scripts"] = [{"sequence_no": 1, "text_config": {"text": text}}]

    @rule()
    def add(self) -> None:
        self._refresh()
        self._write([*self.declared, scene("C", "z")])

    @invariant()
    def an_update_of_something_else_keeps_every_look(self) -> None:
        if len(self.service) == len(self.declared) and sorted(map(_name, self.service)) == sorted(
            map(_name, self.declared)
        ):
            written = merged_items(self.declared, self.old, self.service, KEY, IDENTITY, ITEM)
            looks = sorted(str(item.get("dh_id")) for item in written)
            assert looks == sorted(str(item.get("dh_id")) for item in self.service)


def _name(item: dict[str, Any]) -> str:
    return str(item[KEY])


TestConsole = Console.TestCase
TestConsole.settings = settings(max_examples=200, stateful_step_count=20, deadline=None)
