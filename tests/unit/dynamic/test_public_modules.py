"""The public modules: one for each system, without any list of systems but the folders of `resources/`."""

from importlib import import_module
from pathlib import Path

import metastudio_provider
import pytest
from metastudio_provider.framework import registry
from metastudio_provider.resources import live

FOLDER = Path(metastudio_provider.__file__).parent


def test_a_system_is_a_folder_of_resources() -> None:
    folders = {path.parent.name for path in (FOLDER / "resources").glob("*/__init__.py")}
    assert set(registry.systems()) == folders >= {"live", "image"}


@pytest.mark.parametrize("system", registry.systems())
def test_every_system_has_a_public_module(system: str) -> None:
    """By import, and as an attribute of the package."""
    module = import_module(f"metastudio_provider.{system}")
    assert getattr(metastudio_provider, system) is module
    tokens = [token for token in registry.resources() if token.split(":")[1] == system]
    assert {token.rpartition(":")[2] for token in tokens} <= set(dir(module))


def test_a_resource_is_registered_under_its_name() -> None:
    assert registry.resources()["metastudio:live:Product"] == "metastudio_provider.resources.live.product"
    assert {f"metastudio:live:{noun}" for noun in live.RESOURCES} <= registry.resources().keys()


def test_a_name_that_the_package_has_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'lives'"):
        _ = metastudio_provider.lives
