"""The types of a resource's values, which only the type checker reads."""

import ast
from pathlib import Path

import metastudio_provider
import pytest
from metastudio_provider.framework import registry

FOLDER = Path(metastudio_provider.__file__).parent / "resources"


def classes(system: str) -> dict[str, set[str]]:
    """The names of the properties of every type."""
    tree = ast.parse((FOLDER / system / "typed.pyi").read_text(encoding="utf-8"))
    return {
        node.name: {ast.unparse(item.target) for item in node.body if isinstance(item, ast.AnnAssign)}
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }


@pytest.mark.parametrize("token", registry.resources())
def test_every_resource_has_types_of_its_inputs_and_its_state(token: str) -> None:
    _, system, noun = token.split(":")
    resource = registry.resource(token)
    found = classes(system)
    assert found[f"{noun}Inputs"] == resource.input_shape.fields.keys()
    assert found[f"{noun}State"] == resource.state_shape.fields.keys()


def test_nested_types_are_there_as_declared_and_as_reported() -> None:
    found = classes("live")
    assert found["ProductMediaInfo"] < found["ProductMediaDetailInfo"]
    assert "layer_type" in found["LayerConfig"]


def test_they_cost_nothing_at_run_time() -> None:
    assert not list(FOLDER.rglob("typed.py"))
