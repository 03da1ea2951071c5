"""The lifecycle and both doors behind one interface: laws name neither a resource nor a door."""

import pytest

from .driver import Declared, Driver, Failed, Managed, Plan, up
from .dynamic import DynamicDriver
from .lifecycle import LifecycleDriver
from .plugin import PluginDriver

DRIVERS: tuple[type[Driver], ...] = (LifecycleDriver, PluginDriver, DynamicDriver)

doors = pytest.mark.parametrize("door", DRIVERS, ids=lambda driver: driver.door)
"""Run a law through the lifecycle itself and through each door."""

__all__ = ["DRIVERS", "Declared", "Driver", "Failed", "Managed", "Plan", "doors", "up"]
