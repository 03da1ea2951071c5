"""What the door tells beside its answers: the host has no other way to warn, or to fail without losing state."""

from .engine import Engine


class Voice:
    """Speaks for the resource declared as `urn`."""

    def __init__(self, urn: str, engine: Engine) -> None:
        self._urn, self._engine = urn, engine

    def warn(self, text: str) -> None:
        """A warning beside the resource."""
        self._engine.warn(text, self._urn)

    def error(self, text: str) -> None:
        """An error beside the resource, which counts as failed for the user, but not for the state."""
        self._engine.error(text, self._urn)

    def progress(self, text: str) -> None:
        """A line that passes while the resource is worked on."""
        self._engine.progress(text, self._urn)
