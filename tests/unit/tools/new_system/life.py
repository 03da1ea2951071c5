"""The life of a jingle through the lifecycle and both doors, in a copy of the repository that has the radio system."""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider import radio
from metastudio_provider.call import Call

from tests.drivers import Driver, doors
from tests.lives import world

TOKEN = "metastudio:radio:Jingle"
TEA = {"name": "Tea time", "text": "It is time for tea."}


@doors
def test_its_life(tmp_path: Path, door: type[Driver]) -> None:
    """Create, read, no change, update, list, function, delete."""
    with world(tmp_path) as service:
        service.options(jingles="reads")
        provider = service.provider(door)
        reports: list[str] = []
        call = Call(report=reports.append, wait=lambda _event, _seconds: False)
        made = provider.lifecycle.create(TOKEN, "urn:pulumi:dev::shop::metastudio:radio:Jingle::other", TEA, call)
        assert made.state["state"] == "READY"
        assert reports == ["Tea time: RENDERING"]
        provider.lifecycle.delete(TOKEN, "urn", made.id, made.state, Call())

        service.options(jingles="immediate")
        declared = provider.check(TOKEN, TEA)
        assert declared.problems == []
        jingle = provider.create(declared)
        assert provider.output(jingle, "state") == "READY"
        read = provider.read(jingle)
        assert read is not None
        assert not provider.diff(read, declared).changes

        changed = provider.check(TOKEN, {**TEA, "text": "Tea!", "review_config": {"no_need_review": True}}, read)
        plan = provider.diff(read, changed)
        assert plan.changes
        assert not plan.replace
        updated = provider.update(read, changed)
        assert provider.output(updated, "text") == "Tea!"
        assert not provider.diff(updated, changed).changes

        found: list[Any] = list(provider.lifecycle.list(TOKEN, {}, Call()))
        assert [(item.id, item.name) for item in found] == [(updated.id, "Tea time")]
        shown = provider.lifecycle.invoke("metastudio:radio:getJingle", {"job_id": updated.id}, Call())
        assert shown["text"] == "Tea!"
        listed = provider.lifecycle.invoke("metastudio:radio:getJingles", {"name": "Tea time"}, Call())
        assert [item["job_id"] for item in listed["jingles"]] == [updated.id]
        assert listed["count"] == 1

        provider.delete(updated)
        assert provider.read(updated) is None


@doors
def test_what_is_wrong_is_said(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        [problem] = service.provider(door).check(TOKEN, {"name": ""}).problems
        assert problem.endswith("must not be empty.")


def test_programs_have_its_types() -> None:
    assert {"Jingle"} <= set(dir(radio))
    assert radio.Jingle.__doc__.startswith("A jingle that a station plays")
    with pytest.raises(AttributeError, match="functions need the plugin"):
        _ = radio.get_jingle
