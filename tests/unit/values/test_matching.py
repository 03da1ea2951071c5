"""A changed list is shown by its items: what was inserted, removed or moved, and no change disappears."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.diff import Change, changes
from metastudio_provider.values.matching import Matching, Sides
from metastudio_provider.values.model import UNKNOWN

LIBRARY = resource("metastudio:live:InteractionRuleLibrary")
ROOM = resource("metastudio:live:Room")
RULES = "interaction_rules"


def rule(name: str, reply: str = "Thank you!") -> dict[str, Any]:
    return {"rule_name": name, "event_type": 1, "trigger": {"reply_texts": [reply]}}


def library(*rules: dict[str, Any]) -> dict[str, Any]:
    return {"group_name": "Replies", RULES: list(rules)}


def scene(name: str, *texts: str) -> dict[str, Any]:
    shots = [{"sequence_no": number, "text_config": {"text": text}} for number, text in enumerate(texts, 1)]
    return {"script_name": name, "shoot_scripts": shots}


def room(*scenes: dict[str, Any]) -> dict[str, Any]:
    return {"room_name": "Show", "scene_scripts": list(scenes)}


def reported(values: dict[str, Any]) -> dict[str, Any]:
    """What the service says of the values: it numbers the items, and fills in what was not declared."""
    report = deepcopy(values)
    for number, one in enumerate(report.get(RULES, [])):
        one.update(rule_index=f"id-{number}", enabled=True)
    for number, one in enumerate(report.get("scene_scripts", [])):
        one.update(script_id=f"id-{number}", script_description="")
    return report


def shown(inputs: dict[str, Any], report: dict[str, Any], old: dict[str, Any]) -> list[Change]:
    it = LIBRARY if RULES in inputs else ROOM
    found = changes(it.input_shape, inputs, report, old, unordered=it.marks.unordered, replace=it.marks.replace)
    return Matching(it.input_shape, it.marks.item_keys, it.marks.unordered).shown(Sides(inputs, report, old), found)


def spelled(found: Sequence[Change]) -> list[str]:
    return [f"{change.kind} {'.'.join(map(str, change.path[1:]))}" for change in found]


A, B, C, D = (rule(name) for name in "ABCD")
CASES = {
    "nothing": ([A, B, C], [A, B, C], []),
    "removed": ([A, B, C, D], [A, C, D], ["delete 1"]),
    "removed at the end": ([A, B], [A], ["delete 1"]),
    "inserted": ([A, B, C], [D, A, B, C], ["add 0"]),
    "moved to the front": ([A, B, C, D], [D, A, B, C], ["add 0", "delete 3"]),
    "moved to the end": ([A, B, C, D], [B, C, D, A], ["delete 0", "add 3"]),
    "reworded": ([A, B, C], [A, rule("B", "Welcome!"), C], ["update 1.trigger.reply_texts.0"]),
    "reworded and shifted": (
        [A, B, C, D],
        [B, rule("C", "Welcome!"), D],
        ["delete 0", "add 1", "delete 2"],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), CASES.values(), ids=list(CASES))
def test_rules_are_known_by_their_names(old: list[Any], new: list[Any], expected: list[str]) -> None:
    found = spelled(shown(library(*new), reported(library(*old)), library(*old)))
    assert [one.partition(".reply_texts")[0] for one in found] == [one.partition(".reply_texts")[0] for one in expected]


def test_a_paragraph_is_known_by_its_content() -> None:
    """Paragraphs have no name. Each has another number behind the one that was removed."""
    old, new = room(scene("One", "Good evening.", "Our tea.", "Good night.")), room(scene("One", "Our tea."))
    new["scene_scripts"][0]["shoot_scripts"][0]["sequence_no"] = 2
    assert spelled(shown(new, reported(old), old)) == [
        "delete 0.shoot_scripts.0",
        "delete 0.shoot_scripts.2",
    ]


def test_a_scene_that_was_renamed_is_not_another_one() -> None:
    text = "Good evening, and welcome to our spring sale of teas from the mountains."
    old = room(scene("One", "Hello."), scene("Two", text))
    assert spelled(shown(room(scene("One", "Hello."), scene("Welcome", text)), reported(old), old)) == [
        "update 1.script_name"
    ]


def test_what_is_not_known_yet_is_shown_as_it_was_found() -> None:
    new = library(A, {**rule("C"), "rule_name": UNKNOWN}, D)
    assert "update 1.rule_name" in spelled(shown(new, reported(library(A, B, C, D)), library(A, B, C, D)))


def test_a_property_that_is_declared_no_longer_is_shown_behind_a_removed_item() -> None:
    """Only the old inputs tell that it was declared."""
    named = {**rule("C"), "hit_condition": {"condition_type": "ALL"}}
    found = spelled(shown(library(B, C), reported(library(A, B, named)), library(A, B, named)))
    assert found == ["delete 0", "add 1", "delete 2"]


ITEMS = st.lists(
    st.builds(rule, st.sampled_from(["A", "B", "C", "D", "E"]), st.sampled_from(["Thank you!", "Welcome!", "x"])),
    max_size=7,
)
SCENES = st.lists(
    st.builds(
        lambda name, texts: scene(name, *texts),
        st.sampled_from(["A", "B", "C"]),
        st.lists(st.sampled_from(["one", "two", "three", "something longer"]), max_size=5),
    ),
    max_size=5,
)


@given(old=ITEMS, new=ITEMS, drifted=st.none() | ITEMS)
def test_no_change_of_a_library_disappears(old: list[Any], new: list[Any], drifted: list[Any] | None) -> None:
    complete(library(*new), reported(library(*(old if drifted is None else drifted))), library(*old))


@given(old=SCENES, new=SCENES, drifted=st.none() | SCENES)
def test_no_change_of_a_room_disappears(old: list[Any], new: list[Any], drifted: list[Any] | None) -> None:
    complete(room(*new), reported(room(*(old if drifted is None else drifted))), room(*old))


def complete(inputs: dict[str, Any], report: dict[str, Any], old: dict[str, Any]) -> None:
    """Who applies what is shown to what the service has, gets what is declared; nothing is shown twice."""
    found = shown(inputs, report, old)
    paths = [change.path for change in found]
    assert len(set(paths)) == len(paths)
    assert not any(one != other and other[: len(one)] == one for one in paths for other in paths), "hidden by another"
    shape = (LIBRARY if RULES in inputs else ROOM).input_shape
    assert changes(shape, inputs, applied(found, inputs, report, 0), {}) == []


def applied(found: Sequence[Change], new: Any, old: Any, depth: int) -> Any:
    """The old value with the changes that are shown, as a reader of the engine's output understands them."""
    if any(len(change.path) == depth for change in found):
        return new
    steps: dict[Any, list[Change]] = {}
    for change in found:
        steps.setdefault(change.path[depth], []).append(change)
    if not isinstance(old, list):
        return {
            **old,
            **{step: applied(inner, new.get(step), old.get(step), depth + 1) for step, inner in steps.items()},
        }
    kinds = {place: inner[0].kind if len(inner[0].path) == depth + 1 else "inside" for place, inner in steps.items()}
    taken = {place for place, kind in kinds.items() if kind != "add"}
    rest = iter([one for place, one in enumerate(old) if place not in taken])
    result = []
    for place in range(len(new)):
        if kinds.get(place) in ("add", "update"):
            result.append(new[place])
        elif kinds.get(place) == "inside":
            result.append(applied(steps[place], new[place], old[place], depth + 1))
        else:
            result.append(next(rest))
    assert next(rest, None) is None, "more items are there than declared"
    return result
