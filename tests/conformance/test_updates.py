"""The laws of a change, for every resource, through every door.

No test here names a resource or a door: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from metastudio_provider.framework.registry import resource

from tests.drivers import Driver, Failed, doors
from tests.drivers.lifecycle import LifecycleDriver
from tests.inputs import inputs_of, least_of
from tests.lives import CHANGEABLE, LAWS, TOKENS, checked, drawn, made_changeable, needs, renamable, world


@doors
@pytest.mark.parametrize("token", CHANGEABLE)
def test_an_update_leads_to_anything_or_is_refused(tmp_path: Path, door: type[Driver], token: str) -> None:
    updates = []

    @LAWS
    @given(data=st.data())
    def law(data: st.DataObject) -> None:
        with world(tmp_path) as service:
            provider = service.provider(door)
            given = needs(provider, token, data)
            first = drawn(provider, token, data, given=given)
            other = drawn(provider, token, data, everything=True, given=given)
            made = made_changeable(service, provider, provider.create(checked(provider, token, first)))
            everywhere = drawn(provider, token, data, given=given)
            ones = [{**first, name: other[name]} for name in data.draw(st.permutations(sorted(other)))]
            for second in data.draw(st.sampled_from(([everywhere, *ones], ones))):
                declared = provider.check(token, second, made)
                if declared.problems:
                    continue
                try:
                    plan = provider.diff(made, declared)
                except Failed as failure:
                    if not failure.refused:
                        raise
                    continue
                if not plan.changes or plan.replace:
                    continue
                updates.append(second)
                updated = provider.update(made, declared)
                assert not provider.diff(updated, declared).changes
                read = provider.read(updated)
                assert read is not None
                assert not provider.diff(read, declared).changes
                return

    law()
    assert updates, "no example was an update"


@doors
@pytest.mark.parametrize("token", [token for token in TOKENS if renamable(resource(token))])
def test_an_update_leaves_what_was_never_declared(tmp_path: Path, door: type[Driver], token: str) -> None:
    """What somebody set in the console stays when a stack that never declared it changes something else."""
    kind = resource(token)
    updates = []

    @LAWS
    @given(data=st.data())
    def law(data: st.DataObject) -> None:
        with world(tmp_path) as service:
            provider, console = service.provider(door), service.provider(LifecycleDriver)
            everything = drawn(provider, token, data, everything=True)
            keys = {name: key for name, (key, _) in kind.marks.item_keys.items() if name in everything}
            assume(all(item.get(key) for name, key in keys.items() for item in everything[name]))
            made = made_changeable(service, provider, provider.create(checked(provider, token, everything)))
            declared = least_of(everything, kind.input_shape, keys)
            found = provider.read(provider.narrowed(made, checked(provider, token, declared, made)))
            assert found is not None
            title = {kind.name_property: data.draw(inputs_of(kind))[kind.name_property]}
            renamed = checked(provider, token, {**declared, **title}, found)
            if provider.diff(found, renamed).changes:
                updates.append(title)
                provider.update(found, renamed)
                theirs = console.import_(token, made.id)
                wanted = kind.marks.reportable({**everything, **title})
                assert not console.diff(theirs, checked(console, token, wanted, theirs)).changes

    law()
    assert updates, "no example was an update"
