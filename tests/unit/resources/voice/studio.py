"""Recordings, a provider and the simulator: what a test of voices works in."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from metastudio_provider.errors import Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests import recordings
from tests.studio import Studio, planned

from .sounds import folder, package, sentences

TASK = "metastudio:voice:VoiceTrainingTask"
CONFIRMATION = "metastudio:voice:RecordingConfirmation"
SHORT = "metastudio:voice:ShortVoiceTask"


class VoiceStudio(Studio):
    """One voice, declared with its files."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.letter = self.write("letter.pdf", b"I agree")
        self.inputs: dict[str, Any] = {
            "edition": "BASIC",
            "voice_name": "Lin",
            "training_data": self.package(),
            "authorization_letter": self.letter,
        }

    def write(self, name: str, content: bytes) -> str:
        path = self.folder / name
        path.write_bytes(content)
        return str(path)

    def package(self, changed: Mapping[str, bytes] | None = None) -> str:
        """A package of sentences; the same file each time."""
        return package(self.folder / "lin.zip", {**sentences(seconds=2), **(changed or {})})

    def by_sentence(self) -> None:
        """Declare the voice sentence by sentence."""
        del self.inputs["training_data"]
        self.inputs |= folder(self.folder / "sentences", sentences(seconds=2))

    def up(self, **more: Any) -> ResourceState:
        """Create the voice."""
        return self.create(TASK, **{**self.inputs, **more})

    def kept(self, error: Unfinished, **more: Any) -> ResourceState:
        """The voice after a run that did not end, as the next run finds it."""
        return self.found(ResourceState(error.id, self.checked(TASK, {**self.inputs, **more}), error.state))

    def found(self, made: ResourceState) -> ResourceState:
        return self.read(TASK, made)

    def changes(self, made: ResourceState, **changed: Any) -> list[tuple[str, str, bool]]:
        return planned(self.diff(TASK, made, **self._now(made, changed)))

    def go_on(self, made: ResourceState, **changed: Any) -> ResourceState:
        return self.update(TASK, made, **self._now(made, changed))

    def set_state(self, made: ResourceState, state: str, reason: str = "too noisy") -> ResourceState:
        """Put the task into a state, and read it."""
        self.control("POST", f"voice-jobs/{made.id}/state", {"state": state, "reason": reason})
        return self.found(made)

    def record(self, id: str, index: int, text: str, spoken: str | None = None) -> None:
        """Another program uploads a sentence, whose recording says what is `spoken`."""
        recordings.record(self, id, index, text, spoken)

    def asked(self, method: str, part: str) -> int:
        return len([row for row in self.requests() if row.method == method and part in row.path])

    def _now(self, made: ResourceState, changed: Mapping[str, Any]) -> dict[str, Any]:
        """What is declared now, with the hashes of the files as they are."""
        given = {**made.inputs, **changed}
        given.pop("file_hashes", None)
        kept = self.checked(TASK, {name: value for name, value in given.items() if value is not None})
        return {**dict.fromkeys(given), **kept}
