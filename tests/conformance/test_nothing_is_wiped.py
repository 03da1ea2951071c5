"""A report in which an input has a wrong type is never written back without it.

No test here names a resource: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.framework.calls import items_of
from metastudio_provider.framework.listed import Listed
from metastudio_provider.framework.registry import resource

from tests.conformance.verbs import Stage, Update
from tests.lives import TOKENS
from tests.mutations import Mutation, places

CHANGED = [token for token in TOKENS if hasattr(resource(token), "showing") and hasattr(resource(token), "updating")]
WRONG = ("a list of null", "deep objects", "a number beyond floats")


@pytest.mark.parametrize("token", CHANGED)
def test_an_update_after_an_odd_report_keeps_what_was_never_declared(tmp_path: Path, token: str) -> None:
    stage = Stage(tmp_path)
    verb = Update(stage, token)
    verb.ready()
    kind, made = resource(token), verb.found
    least: dict[str, Any] = {name: made.inputs[name] for name in made.inputs if kind.input_shape.fields[name].required}
    refused = 0
    above = (items_of(kind.showing), 0) if isinstance(kind, Listed) else ()
    for path in places({}, kind.showing):
        name = str(path[-1]) if path and path[:-1] == above else ""
        if name in made.inputs and name not in {*least, *kind.marks.unreported}:
            for odd in WRONG:
                stage.between.mutation = Mutation(kind.showing, path, odd)
                try:
                    found = verb.read(stage.lifecycle, least, made)
                except MetaStudioError:
                    refused += 1
                    continue
                finally:
                    stage.between.mutation = None
                assert found is not None
                assert path[0] in found.state, f"{odd} at {path}: the next write would wipe it"
    stage.world.close()
    assert refused or not {*made.inputs} - {*least, *kind.marks.unreported}
