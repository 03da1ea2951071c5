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
    with service(tmp_path) as (core, _):
        inputs = {**data.draw(inputs_of(resource(token))), **needed(core, token, data)}
        made = created(core, token, inputs)
        assert core.diff(token, "urn:x", made.id, made.state, made.inputs, made.inputs, Call()).changes == []
        read = core.read(token, "urn:x", made.id, made.inputs, made.state, Call())
        assert read is not None
        assert core.diff(token, "urn:x", made.id, read.state, read.inputs, made.inputs, Call()).changes == []
        core.delete(token, "urn:x", made.id, made.state, Call())
        gone = core.read(token, "urn:x", made.id, made.inputs, made.state, Call()) is None
        assert gone != resource(token).stays


@pytest.mark.parametrize("token", [token for token in TOKENS if not resource(token).acts])
@LAWS
@given(data=st.data())
def test_what_was_imported_previews_without_change(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (core, _):
        made = created(core, token, {**data.draw(inputs_of(resource(token))), **needed(core, token, data)})
        found = core.read(token, "urn:x", made.id, None, None, Call())
        assert found is not None
        checked = core.check(token, found.inputs)
        assert checked.problems == []
        assert core.diff(token, "urn:x", found.id, found.state, found.inputs, checked.inputs, Call()).changes == []
        core.delete(token, "urn:x", made.id, made.state, Call())


@pytest.mark.parametrize("token", TOKENS)
def test_an_update_leads_to_anything_or_is_refused(tmp_path: Path, token: str) -> None:
    updates = []

    @LAWS
    @given(data=st.data())
    def law(data: st.DataObject) -> None:
        with service(tmp_path) as (core, control):
            given = needed(core, token, data)
            first = {**data.draw(inputs_of(resource(token))), **given}
            other = {**data.draw(inputs_of(resource(token), everything=True)), **given}
            made = made_changeable(core, control, token, created(core, token, first))
            everywhere = {**data.draw(inputs_of(resource(token))), **given}
            ones = [{**first, name: other[name]} for name in data.draw(st.permutations(sorted(other)))]
            for second in data.draw(st.sampled_from(([everywhere, *ones], ones))):
                checked = core.check(token, second, made.inputs, urn="urn:x")
                if checked.problems:
                    continue
                wanted = checked.inputs
                try:
                    diff = core.diff(token, "urn:x", made.id, made.state, made.inputs, wanted, Call())
                except Refused:
                    continue
                if not diff.changes or any(change.replace for change in diff.changes):
                    continue
                updates.append(wanted)
                updated = core.update(token, "urn:x", made.id, made.state, made.inputs, wanted, Call())
                again = core.diff(token, "urn:x", made.id, updated.state, updated.inputs, wanted, Call())
                assert again.changes == []
                read = core.read(token, "urn:x", made.id, updated.inputs, updated.state, Call())
                assert read is not None
                assert core.diff(token, "urn:x", made.id, read.state, read.inputs, wanted, Call()).changes == []
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
        with service(tmp_path) as (core, control):
            everything = {**data.draw(inputs_of(kind, everything=True)), **needed(core, token, data)}
            keys = {name: key for name, key in kind.item_names.items() if name in everything}
            assume(all(item.get(key) for name, key in keys.items() for item in everything[name]))
            made = made_changeable(core, control, token, created(core, token, everything))
            declared = least_of(everything, kind.input_shape, keys)
            read = core.read(token, "urn:x", made.id, declared, made.state, Call())
            assert read is not None
            title = {kind.title: data.draw(inputs_of(kind))[kind.title]}
            checked = core.check(token, {**declared, **title}, urn="urn:x")
            assert checked.problems == []
            if core.diff(token, "urn:x", made.id, read.state, read.inputs, checked.inputs, Call()).changes:
                core.update(token, "urn:x", made.id, read.state, read.inputs, checked.inputs, Call())
                updates.append(title)
                after = core.read(token, "urn:x", made.id, checked.inputs, read.state, Call())
                assert after is not None
                wanted = {name: value for name, value in {**everything, **title}.items() if name not in kind.local}
                assert core.diff(token, "urn:y", made.id, after.state, wanted, wanted, Call()).changes == []

    law()
    assert updates, "no example was an update"


@pytest.mark.parametrize("token", TOKENS)
@LAWS
@given(data=st.data())
def test_unknown_values_are_never_wrong_and_always_a_change(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (core, _):
        inputs = {**data.draw(inputs_of(resource(token))), **needed(core, token, data)}
        places = leaves(inputs)
        paths = data.draw(st.lists(st.sampled_from(places), unique=True, max_size=4)) if places else []
        unknown = with_unknown(inputs, paths)
        assert problems_of(core, token, unknown) == []
        previewed = core.create(token, "urn:x", unknown, Call(), preview=True)
        assert previewed.id == ""
        made = created(core, token, inputs)
        changes = core.diff(token, "urn:x", made.id, made.state, made.inputs, unknown, Call()).changes
        assert bool(changes) == any(path[0] not in resource(token).ignored for path in paths)
        core.delete(token, "urn:x", made.id, made.state, Call())


@pytest.mark.parametrize("token", TOKENS)
@settings(LAWS, max_examples=5)
@given(data=st.data())
def test_every_property_at_once_is_accepted_and_kept(tmp_path: Path, token: str, data: st.DataObject) -> None:
    with service(tmp_path) as (core, _):
        inputs = {**data.draw(inputs_of(resource(token), everything=True)), **needed(core, token, data)}
        made = created(core, token, inputs)
        assert core.diff(token, "urn:x", made.id, made.state, made.inputs, made.inputs, Call()).changes == []
        core.delete(token, "urn:x", made.id, made.state, Call())
