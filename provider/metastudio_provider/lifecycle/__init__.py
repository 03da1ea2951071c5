"""The laws of a resource's life. The class `Lifecycle` is loaded by the first call that needs it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..settings.model import Settings
    from .lifecycle import Lifecycle

LifecycleFactory = Callable[["Settings"], "Lifecycle"]


def default_lifecycle(settings: "Settings") -> "Lifecycle":
    """The lifecycle that works on the service, or on the simulator when the settings name one."""
    from .lifecycle import Lifecycle  # the heaviest import: a program that only declares resources does without it

    return Lifecycle(settings)
