"""What the door tells beside its answers: the host has no other way to warn, or to fail without losing state."""

from collections.abc import Callable

from .engine import Engine


class Voice:
    """Speaks for the resource declared as `urn`."""

    def __init__(self, urn: str, engine: Engine) -> None:
        # Under nested components the URN may be another one than the engine's (`classes.urn_of`): then the lines stand
        # with those of the stack, and name the resource themselves.
        self._row = "" if "$" in urn else urn
        self._name = urn.rpartition("::")[2]
        self._engine = engine

    def warn(self, text: str) -> None:
        """A warning beside the resource."""
        self._tell(self._engine.warn, text)

    def error(self, text: str) -> None:
        """An error beside the resource, which counts as failed for the user, but not for the state."""
        self._tell(self._engine.error, text)

    def progress(self, text: str) -> None:
        """A line that passes while the resource is worked on."""
        self._engine.progress(text, self._row)

    def _tell(self, say: Callable[[str, str], None], text: str) -> None:
        say(text if self._row else f"{self._name}: {text}", self._row)
