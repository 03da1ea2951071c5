"""The laws of a resource's life, for every resource and every subset of its inputs, through every door.

No test here names a resource or a door: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metastudio_provider.framework.local_files import local_files
from metastudio_provider.framework.registry import resource
from metastudio_provider.lifecycle.foresight import guards_creates

from tests.drivers import DRIVERS, Driver, doors
from tests.inputs import leaves, with_unknown
from tests.lives import IMPORTED, LAWS, TOKENS, checked, drawn, world


@doors
@pytest.mark.parametrize("token", TOKENS)
@LAWS
@given(data=st.data())
def test_what_was_applied_previews_without_change(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        declared = checked(provider, token, drawn(provider, token, data))
        made = provider.create(declared)
        service.writes()
        assert not provider.diff(made, declared).changes
        read = provider.read(made)
        assert read is not None
        assert not provider.diff(read, declared).changes
        assert not provider.diff(read, provider.redeclare(read)).changes
        assert service.writes() == [], "a look changed something"
        provider.delete(read)
        gone = provider.read(made) is None
        assert gone != resource(token).risks.retained


@pytest.mark.parametrize("door", [door for door in DRIVERS if door.imports], ids=lambda driver: driver.door)
@pytest.mark.parametrize("token", IMPORTED)
@LAWS
@given(data=st.data())
def test_what_was_imported_previews_without_change(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        made = provider.create(checked(provider, token, drawn(provider, token, data)))
        service.writes()
        found = provider.import_(token, made.id)
        generated = provider.redeclare(found)
        assert generated.problems == []
        assert not provider.diff(found, generated).changes
        assert service.writes() == []


@doors
@pytest.mark.parametrize("token", TOKENS)
@LAWS
@given(data=st.data())
def test_unknown_values_are_never_wrong_and_always_a_change(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        inputs = drawn(provider, token, data)
        places = leaves(inputs)
        paths = data.draw(st.lists(st.sampled_from(places), unique=True, max_size=4)) if places else []
        unknown = with_unknown(inputs, paths)
        service.calls()
        provider.preview(checked(provider, token, unknown))
        asked = service.calls()
        assert [call for call in asked if not call.startswith("GET ")] == [], "a preview has changed the service"
        assert len(asked) <= guards_creates(resource(token)), "a preview asked about an object that does not exist"
        made = provider.create(checked(provider, token, inputs))
        service.writes()
        plan = provider.diff(made, checked(provider, token, unknown, made))
        files = {file.name for file in local_files(resource(token).inputs)}  # whose content may be another
        apart = {*resource(token).marks.not_compared} - files
        assert plan.changes == any(path[0] not in apart for path in paths)
        assert service.writes() == []


@doors
@pytest.mark.parametrize("token", TOKENS)
@settings(LAWS, max_examples=3)
@given(data=st.data())
def test_every_property_at_once_is_accepted_and_kept(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        declared = checked(provider, token, drawn(provider, token, data, everything=True))
        made = provider.create(declared)
        assert not provider.diff(made, declared).changes
