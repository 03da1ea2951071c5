"""A service that takes files: addresses that work once, parts, confirmations, and the failures it is told to have."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from metastudio_provider.api.upload import slices
from metastudio_provider.call import Call
from metastudio_provider.errors import Denied, MetaStudioError, OutcomeUnknown, ServiceFailure
from metastudio_provider.framework.local_files import DeclaredFile, LocalFile, hashes, local_file, local_files
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.uploads import Uploads
from metastudio_provider.values.model import Model
from metastudio_provider.wire import operations


class Files(Model):
    """A video in parts, a letter, and sentences of which each has a recording and a text."""

    parts: int | None = None
    video: Annotated[
        str | None,
        local_file(
            "A video.",
            what="video",
            address="video_url",
            parts="parts",
            stored="PARTS",
            confirm="VIDEO",
            confirm_whole=False,
        ),
    ] = None
    letter: Annotated[str | None, local_file("A letter.", what="letter", address="letter_url", confirm="LETTER")] = None
    cover: Annotated[str | None, local_file("A cover.", what="cover", address="cover_url")] = None
    audio: Annotated[
        list[str] | None, local_file("Recordings.", what="recordings", address="segments.audio", confirm="SENTENCE")
    ] = None
    texts: Annotated[
        list[str] | None, local_file("Texts.", what="texts", address="segments.text", confirm="SENTENCE")
    ] = None


FILES = local_files(Files)


@dataclass
class Service:
    """The object storage and the calls around it.

    `faults` holds what happens to the next calls, one after the other: `refused` (nothing was done), `lost` (it was
    done, the answer was lost), `half` (of an upload, every second part was stored), anything else is no fault.
    """

    renews: bool = False
    lists_parts: bool = True
    faults: list[str] = field(default_factory=list)
    call: Call = field(default_factory=Call)
    stored: dict[str, dict[int, bytes]] = field(default_factory=dict)
    confirmed: list[tuple[str, str]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    open: dict[str, tuple[str, int]] = field(default_factory=dict)
    given: int = 0
    on_upload: Callable[[], object] = lambda: None

    def answer(self, sentences: int = 2, parts: int = 3) -> dict[str, Any]:
        """An answer with addresses for every file; those given before are void."""
        self.open.clear()
        return {
            "video_url": [self._address("video", number) for number in range(1, parts + 1)],
            "letter_url": self._address("letter", 1),
            "cover_url": self._address("cover", 1),
            "segments": {
                "audio": [self._address(f"audio.{index}", 1) for index in range(sentences)],
                "text": [self._address(f"texts.{index}", 1) for index in range(sentences)],
            },
        }

    def content(self, key: str) -> bytes:
        return b"".join(part for _, part in sorted(self.stored.get(key, {}).items()))

    # What the uploads ask.

    def upload(
        self, urls: Sequence[str | None], file: Path, *, content_type: str, headers: Mapping[str, str], what: str
    ) -> None:
        fault, content = self._fault(), file.read_bytes()
        if fault == "refused":
            raise ServiceFailure("PUT", "/", 503, "503", "busy")
        self.on_upload()
        for number, (url, (start, size)) in enumerate(zip(urls, slices(len(content), len(urls)), strict=True)):
            if url is None or (fault == "half" and number % 2):
                continue
            if url not in self.open:
                raise Denied("PUT", "/", 403, "403", "AccessDenied", None, "Each address works once.")
            key, part = self.open.pop(url)
            self.stored.setdefault(key, {})[part] = content[start : start + size]
            self.sent.append(f"{key}:{part}")
        if fault in ("lost", "half"):
            raise OutcomeUnknown("no answer")

    @property
    def addressing(self) -> Any:
        return operations.show_job_uploading_address if self.renews else None

    def addresses_again(self, _api: Any, _it: Managed, _declared: DeclaredFile) -> Mapping[str, Any]:
        return self.answer() if self.renews else {}

    def stored_parts(self, _api: Any, _it: Managed, file: LocalFile) -> Mapping[str, str]:
        parts = self.stored.get(file.name, {}) if self.lists_parts else {}
        return {str(part): hashlib.md5(content, usedforsecurity=False).hexdigest() for part, content in parts.items()}

    def confirm(self, _api: Any, _it: Managed, declared: DeclaredFile) -> None:
        fault = self._fault()
        if fault == "refused":
            raise MetaStudioError("not accepted")
        self.confirmed.append((declared.file.confirm, declared.key))
        if fault == "lost":
            raise OutcomeUnknown("no answer")

    def _address(self, key: str, part: int) -> str:
        self.given += 1
        url = f"url-{self.given}-{key}-{part}"
        self.open[url] = (key, part)
        return url

    def _fault(self) -> str:
        return self.faults.pop(0) if self.faults else ""


@dataclass
class Stack:
    """Local files, and what the engine keeps from one run to the next."""

    folder: Path
    service: Service
    inputs: dict[str, Any] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)

    def write(self, name: str, content: str) -> str:
        (self.folder / name).write_text(content, encoding="utf-8")
        return str(self.folder / name)

    def declare(self, **inputs: Any) -> None:
        self.inputs = {"parts": 3, **inputs}

    def uploads(self, answer: Mapping[str, Any] | None = None) -> Uploads:
        """The uploads of the next run."""
        api: Any = self.service
        it = Managed("7", {**self.inputs, "file_hashes": hashes(FILES, self.inputs)}, state=self.outputs)
        uploads = Uploads(self.service, api, it, FILES)
        uploads.offer(answer or {})
        return uploads

    def run(self, answer: Mapping[str, Any] | None = None) -> None:
        """One run. Raises Unfinished; the outputs are kept either way."""
        uploads = self.uploads(answer)
        try:
            with uploads.kept():
                uploads.run()
        finally:
            self.outputs = uploads.outputs
