"""A report in which an input has a wrong type is never written back without it.

No test here names a resource: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.registry import resource

from tests.conformance.verbs import Stage, Update
from tests.lives import TOKENS
from tests.mutations import Mutation, places

CHANGED = [token for token in TOKENS if not isinstance(resource(token), Act) and hasattr(resource(token), "showing")]
WRONG = ("a list of null", "deep objects", "a number beyond floats")


@pytest.mark.parametrize("token", CHANGED)
def test_an_update_after_an_odd_report_keeps_what_was_never_declared(tmp_path: Path, token: str) -> None:
    stage = Stage(tmp_path)
    verb = Update(stage, token)
    verb.ready()
    kind, made = resource(token), verb.found
    least: dict[str, Any] = {name: made.inputs[name] for name in made.inputs if kind.input_shape.fields[name].required}
    refused = 0
    for path in places({}, kind.showing):
        if len(path) == 1 and path[0] in made.inputs and path[0] not in least and path[0] not in kind.marks.unreported:
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
    assert refused or len(least) == len(made.inputs)
