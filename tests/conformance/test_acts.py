"""The laws of an act: it is done when it is created and when its triggers change, and at no other time.

No test here names a resource or a door: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.framework.registry import resource

from tests.drivers import Driver, doors
from tests.inputs import inputs_of
from tests.lives import ACTS, LAWS, checked, needs, world

ONCE, AGAIN = {"triggers": {"round": "1"}}, {"triggers": {"round": "2"}}


@doors
@pytest.mark.parametrize("token", ACTS)
@LAWS
@given(data=st.data())
def test_an_act_is_done_once_and_again_by_its_triggers_alone(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        given = needs(provider, token, data)
        first, other = ({**data.draw(inputs_of(resource(token))), **given, **ONCE} for _ in range(2))
        declared = checked(provider, token, first)
        service.calls()
        made = provider.create(declared)
        done = service.writes()
        assert done

        assert not provider.diff(made, declared).changes
        read = provider.read(made)
        assert read is not None
        changed = checked(provider, token, other, read)
        plan = provider.diff(read, changed)
        assert not plan.replace
        kept = provider.update(read, changed) if plan.changes else read
        assert not provider.diff(kept, changed).changes
        triggered = checked(provider, token, {**first, **AGAIN}, kept)
        assert provider.diff(kept, triggered).replace
        assert service.calls() == [], "the service was asked about an act"

        again = provider.create(triggered)
        assert service.writes() == done
        assert again.id != made.id
        provider.delete(kept)
        assert service.calls() == []
