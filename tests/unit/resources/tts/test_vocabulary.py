"""Pronunciation rules and their groups: found in every list, moved by replacement, never deleted with others'."""

from typing import Any

import pytest
from metastudio_provider.errors import ApiError, NotFound, Refused, Unresolved

from tests.studio import planned

from .studio import GROUP, OTHER, RULE, TGY, VOICE, SpeechStudio

GROUPS, RULES = "ttsc/vocabulary-groups", "ttsc/vocabulary-configs"


def test_a_group_and_its_voices(studio: SpeechStudio) -> None:
    studio.forget_requests()
    made = studio.group(VOICE)
    assert studio.writes() == [f"POST {GROUPS}", "PUT ttsc/group-assets/*"]
    assert made.state["asset_ids"] == [VOICE]
    changed = studio.update(GROUP, made, asset_ids=[VOICE, OTHER])
    assert studio.writes() == ["PUT ttsc/group-assets/*"]
    renamed = studio.update(GROUP, changed, group_name="Teas")
    assert studio.writes() == [f"PUT {GROUPS}/*"]
    assert not studio.diff(GROUP, renamed, asset_ids=[OTHER, VOICE]).changes
    studio.update(GROUP, renamed, asset_ids=None)
    assert studio.groups() == [{"group_id": made.id, "group_name": "Teas", "asset_ids": []}]


def test_voices_that_are_not_declared_stay(studio: SpeechStudio) -> None:
    made = studio.create(GROUP, group_name="Names")
    studio.ask("PUT", f"ttsc/group-assets/{made.id}", {"asset_ids": [OTHER]})
    studio.update(GROUP, studio.read(GROUP, made), group_name="Teas")
    assert studio.groups()[0]["asset_ids"] == [OTHER]


def test_a_group_whose_voices_were_refused_keeps_its_id(studio: SpeechStudio) -> None:
    studio.fault("PUT", "group-assets", kind="status", status=400, code="MSS.000000003")
    with pytest.raises(Exception, match="it was created as"):
        studio.group(VOICE)
    assert len(studio.groups()) == 1


@pytest.mark.parametrize("fault", [{"when": "after"}, {"when": "body"}])
def test_a_lost_create_of_a_group_gets_its_voices(studio: SpeechStudio, fault: dict[str, Any]) -> None:
    """The group that a lost create made has no voices yet. That is no reason to doubt that it is the one."""
    studio.fault("POST", GROUPS, **fault)
    made = studio.group(VOICE)
    assert studio.groups() == [{"group_id": made.id, "group_name": "Names", "asset_ids": [VOICE]}]


@pytest.mark.parametrize("listed", ["all", "common"])
@pytest.mark.parametrize("searched", ["word", "reading"])
@pytest.mark.parametrize("grouped", [True, False])
def test_a_rule_is_found_whatever_the_lists_hold(
    studio: SpeechStudio, listed: str, searched: str, grouped: bool
) -> None:
    """What lists hold without a group, and what their search looks at, is not stated."""
    studio.options(vocabulary_list=listed, vocabulary_search=searched)
    for number in range(3):
        studio.theirs(key=f"word {number}")
    group = {"group_id": studio.group().id} if grouped else {}
    made = studio.create(RULE, **TGY, **group)
    assert studio.read(RULE, made).state == made.state
    assert studio.lifecycle.read(RULE, "urn", made.id, None, None, studio.call()) is not None, "no import"
    changed = studio.update(RULE, made, value="Iron Goddess")
    assert changed.state["value"] == "Iron Goddess"
    studio.delete(RULE, changed)
    assert studio.lifecycle.read(RULE, "urn", made.id, made.inputs, made.state, studio.call()) is None


def test_a_rule_that_somebody_renamed_is_not_gone(studio: SpeechStudio) -> None:
    made = studio.create(RULE, **TGY)
    studio.ask("PUT", f"{RULES}/{made.id}", {**TGY, "key": "tgy tea"})
    assert studio.read(RULE, made).state["key"] == "tgy tea"


def test_one_look_finds_a_rule(studio: SpeechStudio) -> None:
    for number in range(120):
        studio.theirs(key=f"word {number}")
    made = studio.create(RULE, **TGY)
    studio.forget_requests()
    studio.read(RULE, made)
    assert studio.calls() == [f"GET {RULES}"]


def test_a_lost_create_takes_no_older_rule(studio: SpeechStudio) -> None:
    """Another person's rule has the same content."""
    older = studio.theirs(key="tgy", value="of a tea")
    studio.pass_time(3600)
    studio.fault("POST", RULES, when="after")
    made = studio.create(RULE, type="ALIAS", key="tgy", value="of a tea")
    assert {rule["id"] for rule in studio.rules()} == {older, made.id}
    assert made.id != older
    studio.delete(RULE, made)
    assert [rule["id"] for rule in studio.rules()] == [older]


def test_a_search_that_misses_words_takes_no_older_rule_either(studio: SpeechStudio) -> None:
    """Then the older rule was not noted. This service tells no time, so the user is asked."""
    studio.options(vocabulary_search="reading")
    older = studio.theirs(key="tgy", value="of a tea")
    studio.pass_time(3600)
    studio.fault("POST", RULES, when="after")
    with pytest.raises(Unresolved, match=f"one of these.*{older}"):
        studio.create(RULE, type="ALIAS", key="tgy", value="of a tea")
    assert len(studio.rules()) == 2


@pytest.mark.usefixtures("errors")
def test_a_deletion_of_what_is_gone_is_done(studio: SpeechStudio) -> None:
    rule, group = studio.create(RULE, **TGY), studio.group()
    studio.ask("DELETE", RULES, {"id": [rule.id]})
    studio.ask("DELETE", f"{GROUPS}/{group.id}")
    studio.delete(RULE, rule)
    studio.delete(GROUP, group)


@pytest.mark.usefixtures("errors")
def test_a_deletion_that_is_refused_says_so(studio: SpeechStudio) -> None:
    rule = studio.create(RULE, **TGY)
    studio.fault("DELETE", RULES, kind="status", status=400, code="MSS.000000001", message="not now")
    with pytest.raises(ApiError, match="not now"):
        studio.delete(RULE, rule)
    assert len(studio.rules()) == 1


@pytest.mark.usefixtures("errors")
def test_an_error_is_an_error_whatever_its_status(studio: SpeechStudio) -> None:
    with pytest.raises(
        ApiError, match=r"MSS\.000000003 vocabulary group not found \(HTTP \d+, request \w{32}\)\. A value of"
    ):
        studio.create(RULE, **TGY, group_id="0" * 32)
    assert studio.rules() == []


def test_type_and_group_replace(studio: SpeechStudio) -> None:
    made = studio.create(RULE, **TGY)
    assert planned(studio.diff(RULE, made, type="SAY_AS")) == [("type", "update", True)]
    assert planned(studio.diff(RULE, made, group_id="x")) == [("group_id", "add", True)]
    assert planned(studio.diff(RULE, made, key="tgy", value="x")) == [
        ("key", "update", False),
        ("value", "update", False),
    ]


def test_a_group_with_rules_of_others_stays(studio: SpeechStudio) -> None:
    group = studio.group()
    mine = studio.create(RULE, **TGY, group_id=group.id)
    theirs = studio.theirs(key="DHP", group_id=group.id)
    studio.delete(RULE, mine)
    with pytest.raises(Refused, match=r'holds pronunciation rules .*: "DHP"'):
        studio.delete(GROUP, group)
    assert [rule["id"] for rule in studio.rules()] == [theirs]
    allowed = studio.update(GROUP, group, force_destroy=True)
    studio.options(vocabulary_group_deletion="common")  # then their rules would hold for all voices
    elsewhere = studio.theirs(key="DHP")
    studio.delete(GROUP, allowed)
    assert [rule["id"] for rule in studio.rules()] == [elsewhere]
    assert studio.groups() == []


def test_a_reading_of_numbers_is_advised(studio: SpeechStudio) -> None:
    found = studio.lifecycle.check(RULE, {"type": "SAY_AS", "key": "110", "value": "loud"})
    assert found.problems == []
    [advice] = found.advice
    assert "telephone" in advice.text


def test_functions(studio: SpeechStudio) -> None:
    group = studio.group(VOICE)
    rule = studio.create(RULE, **TGY, group_id=group.id)
    assert studio.function("getVocabularyGroup", group_id=group.id)["asset_ids"] == [VOICE]
    assert studio.function("getVocabulary", vocabulary_id=rule.id)["value"] == "Tieguanyin"
    assert studio.function("getVocabularyGroups")["count"] == 1
    assert studio.function("getVocabularies", group_id=group.id)["data"][0]["id"] == rule.id
    with pytest.raises(NotFound, match="the list holds no Vocabulary"):
        studio.function("getVocabulary", vocabulary_id="0" * 32)
