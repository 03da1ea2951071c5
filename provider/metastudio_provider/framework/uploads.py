"""Upload the local files of an object: what is uploaded, what is left, and how a broken upload goes on."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ..call import Call
from ..engine.texts import why
from ..errors import ApiError, MetaStudioError, OutcomeUnknown, Refused, Unfinished
from .local_files import (
    FILE_HASHES,
    DeclaredFile,
    LocalFile,
    addresses,
    by_field,
    by_key,
    declared_files,
    digest,
    part_counts,
)
from .managed import Managed
from .sources import stamp_of

if TYPE_CHECKING:
    from ..api.client import Api
    from ..wire.operation import Operation

PENDING_UPLOADS = "pending_uploads"
"""The output with the upload addresses that are still to be used. A file without any is uploaded, but not yet part of a
submission."""

WAY_OUT = "Replace the task (pulumi up --replace) or change it after a failed review."
"""What is left to do for a file whose address is lost, expired or used, where there are no new ones."""

CHUNK = 1024 * 1024

TRIES = 3
"""Further tries of one file in a run: what an address that was used or has expired leaves is asked for anew."""


class TakesFiles(Protocol):
    """What a resource says about the uploads of its objects."""

    @property
    def addressing(self) -> "Operation | None":
        """Gives new upload addresses; None where the service gives each of them once."""

    def addresses_again(self, api: "Api", it: Managed, declared: DeclaredFile) -> Mapping[str, Any]:
        """An answer with new upload addresses, that of the file among them; empty where the service gives them once."""

    def stored_parts(self, api: "Api", it: Managed, file: LocalFile) -> Mapping[str, str]:
        """The MD5 of each part that the service has, by its number as text, from 1."""

    def confirm(self, api: "Api", it: Managed, declared: DeclaredFile) -> None:
        """Tell the service that a file is uploaded. Raises MetaStudioError where the service does not agree."""


class Uploads:
    """The uploads of one object in one run.

    `done` holds the hash of each file that is uploaded, `left` the addresses of the others, both by their keys. They
    begin with what the state says.
    """

    def __init__(self, owner: TakesFiles, api: "Api", it: Managed, files: Sequence[LocalFile]) -> None:
        self._owner, self._api, self._it, self._files = owner, api, it, files
        self._wanted = by_key(it.inputs.get(FILE_HASHES))
        declared = declared_files(files, it.inputs)
        self._declared = [one for one in declared if one.file.address and one.key in self._wanted]
        self._fresh: set[str] = set()
        self.done = by_key(it.state.get(FILE_HASHES))
        self.left = {key: list(urls) for key, urls in (it.state.get(PENDING_UPLOADS) or {}).items()}

    @property
    def outputs(self) -> dict[str, Any]:
        """Both outputs. An empty one takes the place of the one before."""
        uploaded = {one.key for one in self._declared}
        sent = {key: value for key, value in self._wanted.items() if key not in uploaded}
        return {FILE_HASHES: by_field({**self.done, **sent}), PENDING_UPLOADS: dict(self.left)}

    @property
    def stale(self) -> set[str]:
        """Files that are not uploaded with their present content."""
        return {one.key for one in self._declared if self.done.get(one.key) != self._wanted[one.key]}

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Every failure inside leaves as Unfinished, with what is uploaded and what is left."""
        try:
            yield
        except Exception as error:  # whatever it is, the addresses must not be lost
            raise Unfinished(self._it.id, self.outputs, [why(error)]) from error

    def offer(self, answer: Mapping[str, Any]) -> None:
        """Take the upload addresses of an answer, but for files that are uploaded."""
        for key, urls in addresses(self._files, answer).items():
            if key in self.stale or key not in self.done:
                self.left[key] = urls
                self._fresh.add(key)

    def run(self) -> None:
        """Upload what is not uploaded, and confirm it. A file whose upload fails stays in `left`."""
        self._it.note(self.outputs)
        for key in self.stale:
            self.done.pop(key, None)  # whatever the service has of it is void once its upload begins
        confirmed = set()
        for declared in self._declared:
            if declared.key in self.stale:
                self._upload(declared)
            subject = _subject(declared)
            if subject not in confirmed and self._to_be_confirmed(declared):
                self._owner.confirm(self._api, self._it, declared)
                confirmed.add(subject)

    def end(self, *, submitted: bool) -> None:
        """What was uploaded is part of a submission, or waits for none; then addresses of other files stay of use."""
        self.left = {} if submitted else {key: urls for key, urls in self.left.items() if urls}

    def _to_be_confirmed(self, declared: DeclaredFile) -> bool:
        """Whether the file is uploaded in full, with those that are confirmed with it."""
        file = declared.file
        if not file.confirm or self.left.get(declared.key) != []:
            return False
        if not file.confirm_whole and part_counts([file], self._it.inputs)[file.parts] == 1:
            return False
        return not any(one.key in self.stale for one in self._declared if _subject(one) == _subject(declared))

    def _upload(self, declared: DeclaredFile) -> None:
        key = declared.key
        if not self.left.get(key) and not self._renewed(declared):
            raise MetaStudioError(
                f"There is no upload address left for `{key}`: the service gives each of them once. {WAY_OUT}"
            )
        if not declared.file.stored and self._owner.addressing is None:
            # Once it is on its way, nobody can tell whether it arrived: the next run must not go on from here.
            self._it.note({})
        for last in (*[False] * TRIES, True):
            try:
                self._send(declared)
                break
            except OutcomeUnknown:
                if last or not self._goes_on(declared):
                    raise
            except ApiError as error:
                if error.status != 403 or last:
                    raise
                if not self._goes_on(declared):
                    raise MetaStudioError(f"{error} {WAY_OUT}") from error
        self.done[key], self.left[key] = self._wanted[key], []
        self._it.note(self.outputs)

    def _goes_on(self, declared: DeclaredFile) -> bool:
        """Whether another try can end well: the service is asked for its parts, or gives new addresses."""
        if declared.file.stored and declared.key in self._fresh:
            self._fresh.discard(declared.key)
            return True
        return self._renewed(declared)

    def _renewed(self, declared: DeclaredFile) -> bool:
        """Whether the service gives new addresses for a file."""
        before = self.left.get(declared.key)
        self.offer(self._owner.addresses_again(self._api, self._it, declared))
        return self.left.get(declared.key) not in (before, None, [])

    def _send(self, declared: DeclaredFile) -> None:
        file, path, urls = declared.file, declared.path, self.left[declared.key]
        stored: set[int] = set()
        if file.stored and declared.key not in self._fresh:
            have = self._owner.stored_parts(self._api, self._it, file)
            stored = matching_parts(path, len(urls), have, self._api.call)
        rest = [None if number in stored else url for number, url in enumerate(urls, start=1)]
        with unchanged(declared, self._wanted[declared.key]):
            self._api.upload(rest, path, content_type=file.type_of(path), headers=file.headers(path), what=file.what)


@contextmanager
def unchanged(declared: DeclaredFile, sha256: str) -> Iterator[None]:
    """Inside, a file is sent. Raises Refused where it is not as it was hashed, MetaStudioError where it changes."""
    path, what, again = declared.path, declared.file.what, "Run `pulumi up` again."
    try:
        before = stamp_of(path)
        if digest(path) != sha256:
            raise Refused(f"The {what} changed since its hash was worked out: {path}. {again}")
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error
    yield
    if not path.exists() or stamp_of(path) != before:
        raise MetaStudioError(f"The {what} changed while it was uploaded: {path}. {again}")


def _subject(declared: DeclaredFile) -> tuple[str, Any]:
    """What is confirmed at once: one file, or those at the same place of several fields."""
    return declared.file.confirm, declared.place[1:] or declared.place


def matching_parts(path: Path, parts: int, have: Mapping[str, str], call: Call) -> set[int]:
    """The numbers, from 1, of the parts of a file whose MD5 is the one under their number.

    Raises Refused when the file cannot be read, Cancelled and DeadlineExceeded.
    """
    from ..api.upload import slices  # with it comes the HTTP stack

    found = set()
    try:
        with path.open("rb") as stream:
            for number, (start, size) in enumerate(slices(path.stat().st_size, parts), start=1):
                if str(number) not in have:
                    continue
                md5 = hashlib.md5(usedforsecurity=False)
                stream.seek(start)
                while chunk := stream.read(min(CHUNK, size)):
                    call.check()
                    md5.update(chunk)
                    size -= len(chunk)
                if md5.hexdigest() == have[str(number)]:
                    found.add(number)
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error
    return found
