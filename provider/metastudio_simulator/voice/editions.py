"""The editions of voice training that the service has a create for."""

from typing import Final, NamedTuple

from ..base.store import Document


class Edition(NamedTuple):
    """One edition: the sentences of its recordings (0: one long recording), its durations, its resource."""

    sentences: int
    durations: str
    resource: str

    @property
    def audio_names(self) -> list[str]:
        return [f"{number}.wav" for number in range(self.sentences)]

    @property
    def text_names(self) -> list[str]:
        return [f"{number}.txt" for number in range(self.sentences)]


EDITIONS: Final[dict[str, Edition]] = {
    "BASIC": Edition(20, "basic", "basic"),
    "MIDDLE": Edition(100, "middle", "middle"),
    "ADVANCE": Edition(0, "advance", "advance"),
    "THIRD_PARTY": Edition(0, "cmww", "third_party_cmww"),
}
"""By job_type."""


def edition(job: Document) -> Edition:
    """The edition of a job."""
    return EDITIONS[job["shown"]["job_type"]]
