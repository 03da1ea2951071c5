"""The laws of a resource's life, for every resource and every subset of its inputs, against the simulator.

No test here names a resource: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.errors import Refused
from metastudio_provider.framework.registry import resource

from tests.inputs import inputs_of, least_of, leaves, problems_of, with_unknown
from tests.lives import LAWS, TOKENS, created, made_changeable, needed, renamable, service


@pytest.mark.parametrize("token", TOKENS)
@LAWS
@given(data=st.data())
def test_what_was_applied_previews_without_change(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (lifecycle, _):
        inputs = {**data.draw(inputs_of(resource(token))), **needed(lifecycle, token, data)}
        made = created(lifecycle, token, inputs)
        assert lifecycle.diff(token, "urn:x", made.id, made.state, made.inputs, made.inputs, Call()).changes == []
        read = lifecycle.read(token, "urn:x", made.id, made.inputs, made.state, Call())
        assert read is not None
        assert lifecycle.diff(token, "urn:x", made.id, read.state, read.inputs, made.inputs, Call()).changes == []
        lifecycle.delete(token, "urn:x", made.id, made.state, Call())
        gone = lifecycle.read(token, "urn:x", made.id, made.inputs, made.state, Call()) is None
        assert gone != resource(token).stays


@pytest.mark.parametrize("token", [token for token in TOKENS if not resource(token).acts])
@LAWS
@given(data=st.data())
def test_what_was_imported_previews_without_change(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (lifecycle, _):
        made = created(lifecycle, token, {**data.draw(inputs_of(resource(token))), **needed(lifecycle, token, data)})
        found = lifecycle.read(token, "urn:x", made.id, None, None, Call())
        assert found is not None
        checked = lifecycle.check(token, found.inputs)
        assert checked.problems == []
        assert lifecycle.diff(token, "urn:x", found.id, found.state, found.inputs, checked.inputs, Call()).changes == []
        lifecycle.delete(token, "urn:x", made.id, made.state, Call())


@pytest.mark.parametrize("token", TOKENS)
def test_an_update_leads_to_anything_or_is_refused(tmp_path: Path, token: str) -> None:
    updates = []

    @LAWS
    @given(data=st.data())
    def law(data: st.DataObject) -> None:
        with service(tmp_path) as (lifecycle, control):
            given = needed(lifecycle, token, data)
            first = {**data.draw(inputs_of(resource(token))), **given}
            other = {**data.draw(inputs_of(resource(token), everything=True)), **given}
            made = made_changeable(lifecycle, control, token, created(lifecycle, token, first))
            everywhere = {**data.draw(inputs_of(resource(token))), **given}
            ones = [{**first, name: other[name]} for name in data.draw(st.permutations(sorted(other)))]
            for second in data.draw(st.sampled_from(([everywhere, *ones], ones))):
                checked = lifecycle.check(token, second, made.inputs, urn="urn:x")
                if checked.problems:
                    continue
                wanted = checked.inputs
                try:
                    diff = lifecycle.diff(token, "urn:x", made.id, made.state, made.inputs, wanted, Call())
                except Refused:
                    continue
                if not diff.changes or any(change.replace for change in diff.changes):
                    continue
                updates.append(wanted)
                updated = lifecycle.update(token, "urn:x", made.id, made.state, made.inputs, wanted, Call())
                again = lifecycle.diff(token, "urn:x", made.id, updated.state, updated.inputs, wanted, Call())
                assert again.changes == []
                read = lifecycle.read(token, "urn:x", made.id, updated.inputs, updated.state, Call())
                assert read is not None
                assert lifecycle.diff(token, "urn:x", made.id, read.state, read.inputs, wanted, Call()).changes == []
                return

    law()
    assert updates, "no example was an update"


@pytest.mark.parametrize("token", [token for token in TOKENS if renamable(resource(token))])
def test_an_update_leaves_what_was_never_declared(tmp_path: Path, token: str) -> None:
    """What somebody set in the console stays when a stack that never declared it changes something else."""
    kind = resource(token)
    updates = []

    @LAWS
    @given(data=st.data())
    def law(data: st.DataObject) -> None:
        with service(tmp_path) as (lifecycle, control):
            everything = {**data.draw(inputs_of(kind, everything=True)), **needed(lifecycle, token, data)}
            keys = {name: key for name, key in kind.item_names.items() if name in everything}
            assume(all(item.get(key) for name, key in keys.items() for item in everything[name]))
            made = made_changeable(lifecycle, control, token, created(lifecycle, token, everything))
            declared = least_of(everything, kind.input_shape, keys)
            read = lifecycle.read(token, "urn:x", made.id, declared, made.state, Call())
            assert read is not None
            title = {kind.title: data.draw(inputs_of(kind))[kind.title]}
            checked = lifecycle.check(token, {**declared, **title}, urn="urn:x")
            assert checked.problems == []
            if lifecycle.diff(token, "urn:x", made.id, read.state, read.inputs, checked.inputs, Call()).changes:
                lifecycle.update(token, "urn:x", made.id, read.state, read.inputs, checked.inputs, Call())
                updates.append(title)
                after = lifecycle.read(token, "urn:x", made.id, checked.inputs, read.state, Call())
                assert after is not None
                wanted = {name: value for name, value in {**everything, **title}.items() if name not in kind.local}
                assert lifecycle.diff(token, "urn:y", made.id, after.state, wanted, wanted, Call()).changes == []

    law()
    assert updates, "no example was an update"


@pytest.mark.parametrize("token", TOKENS)
@LAWS
@given(data=st.data())
def test_unknown_values_are_never_wrong_and_always_a_change(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (lifecycle, _):
        inputs = {**data.draw(inputs_of(resource(token))), **needed(lifecycle, token, data)}
        places = leaves(inputs)
        paths = data.draw(st.lists(st.sampled_from(places), unique=True, max_size=4)) if places else []
        unknown = with_unknown(inputs, paths)
        assert problems_of(lifecycle, token, unknown) == []
        previewed = lifecycle.create(token, "urn:x", unknown, Call(), preview=True)
        assert previewed.id == ""
        made = created(lifecycle, token, inputs)
        changes = lifecycle.diff(token, "urn:x", made.id, made.state, made.inputs, unknown, Call()).changes
        assert bool(changes) == any(path[0] not in resource(token).ignored for path in paths)
        lifecycle.delete(token, "urn:x", made.id, made.state, Call())


@pytest.mark.parametrize("token", TOKENS)
@settings(LAWS, max_examples=5)
@given(data=st.data())
def test_every_property_at_once_is_accepted_and_kept(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (lifecycle, _):
        inputs = {**data.draw(inputs_of(resource(token), everything=True)), **needed(lifecycle, token, data)}
        made = created(lifecycle, token, inputs)
        assert lifecycle.diff(token, "urn:x", made.id, made.state, made.inputs, made.inputs, Call()).changes == []
        lifecycle.delete(token, "urn:x", made.id, made.state, Call())
