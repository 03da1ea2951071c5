"""The files of an asset: what of them is at the service, what is to be uploaded, and the upload itself.

A record announces a file, its content is sent to the address of the record, and the record is completed. An address
that has expired or was used is renewed by another record; what is left of the first one is deleted.

Another main file is uploaded as a TEMPORARY file, "a new file during a replacement". That the service puts it in the
place of the main file once it has passed its review is not stated. Where it does not, the asset keeps what it had.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...engine.texts import why
from ...errors import ApiError, NotFound, OutcomeUnknown, Unfinished
from ...framework.local_files import (
    FILE_HASHES,
    DeclaredFile,
    by_field,
    by_key,
    content_md5,
    declared_files,
    part_count,
)
from ...framework.managed import Managed
from ...framework.uploads import unchanged
from ...wire import operations
from .models import FILES

if TYPE_CHECKING:
    from ...api.client import Api
    from .asset import Asset

MAIN = "main_file"

CATEGORIES: Mapping[str, str] = {
    MAIN: "MAIN",
    "cover_file": "COVER",
    "package_file": "PACKAGE",
    "page_files": "PAGE",
    "sample_files": "SAMPLE",
    "other_files": "OTHER",
}
"""The category of each input that holds files."""

IN_PARTS = ("MAIN", "OTHER", "PACKAGE")
"""Categories of files that may be larger than one upload."""

LARGEST = 5 * 1024**3
"""Bytes of a file that is uploaded at once. A larger one is uploaded in parts."""

MOST_PARTS = 100

TEMPORARY = "TEMPORARY"
"""The category of a file that is to take the place of the main file."""

HANDED_IN = frozenset({"UPLOADED", "REVIEW", "CREATED", "BLOCK"})
"""States of a record whose file is at the service."""

IN_REVIEW = frozenset({"CREATING", "UPLOADED", "REVIEW"})
"""States that end by themselves once the file is uploaded."""

PLAIN_NAME = re.compile(r"[A-Za-z0-9!$'(),.+=@_~/-]+")
"""What the service allows as the name of a file."""

Report = Mapping[str, Any]


def name_of(declared: DeclaredFile) -> str:
    """The name of a file at the service: the key under which it is declared, or its own with other characters left
    out."""
    if declared.file.several:
        return str(declared.place[-1])
    return "".join(PLAIN_NAME.findall(declared.path.name)) or declared.file.name


def records(report: Report, field: str, key: str = "") -> list[dict[str, Any]]:
    """What the service has under a declared file: of several files of one category those of its name."""
    found = [one for one in report.get("files") or () if one.get("asset_file_category") == CATEGORIES[field]]
    return [one for one in found if one.get("file_name") == key] if key else found


def records_of(report: Report, declared: DeclaredFile) -> list[dict[str, Any]]:
    """The records of a declared file."""
    return records(report, declared.file.name, name_of(declared) if declared.file.several else "")


def newcomers(report: Report) -> list[dict[str, Any]]:
    """The records of files that are to take the place of the main file."""
    return [one for one in report.get("files") or () if one.get("asset_file_category") == TEMPORARY]


def handed_in(found: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The record among them whose file is at the service."""
    return next((one for one in reversed(found) if one.get("state") in HANDED_IN), None)


def is_there(report: Report, declared: DeclaredFile) -> bool:
    """Whether the service has the file with its present content, as far as its report tells."""
    return _holds(handed_in(records_of(report, declared)), declared)


def _holds(record: Mapping[str, Any] | None, declared: DeclaredFile) -> bool:
    digest = record.get("file_md5") if record else None
    return bool(digest) and declared.path.is_file() and digest == content_md5(declared.path)


def known_hashes(it: Managed, report: Report) -> dict[str, Any]:
    """The hashes in the state, without those of files that somebody else exchanged or deleted since.

    The service tells the MD5 of a file, so the one it told last stands for the content that was uploaded.
    """
    kept = by_key(it.state.get(FILE_HASHES))
    for key in list(kept):
        field, _, name = key.partition(".")
        if field in CATEGORIES and _digest(report, field, name) != _digest(it.state, field, name):
            del kept[key]
    return by_field(kept)


def _digest(report: Report, field: str, name: str) -> Any:
    there = handed_in(records(report, field, name))
    return there and there.get("file_md5", "")


class Files:
    """The files of one asset in one run. `done` holds the hash of each file that is uploaded, by its key."""

    def __init__(self, owner: "Asset", api: "Api", it: Managed, report: Report) -> None:
        self._owner, self._api, self._it, self._report = owner, api, it, report
        self._wanted = by_key(it.inputs.get(FILE_HASHES))
        self.done = by_key(it.state.get(FILE_HASHES))
        self.declared = [one for one in declared_files(FILES, it.inputs) if one.key in self._wanted]

    @property
    def outputs(self) -> dict[str, Any]:
        """The hashes of what is uploaded. An empty one takes the place of the one before."""
        return {FILE_HASHES: by_field(self.done)}

    def run(self) -> None:
        """Upload what is not uploaded, then delete what is declared no longer. Every failure leaves as Unfinished, with
        what is uploaded."""
        try:
            for declared in self.declared:
                self._bring(declared)
            for key in self.done.keys() - self._wanted.keys() - {MAIN}:
                field, _, name = key.partition(".")
                self._drop(records(self._report, field, name))
                del self.done[key]
        except Exception as error:  # whatever it is: what is uploaded must not be lost
            raise Unfinished(self._it.id, self.outputs, [why(error)]) from error

    def states(self, report: Report) -> Iterator[tuple[str, str]]:
        """Key and state of each declared file. Of the main file, that of the one which is to take its place."""
        for declared in self.declared:
            found = newcomers(report) if declared.key == MAIN else []
            for record in (found or records_of(report, declared))[-1:]:
                yield declared.key, str(record.get("state"))

    def _bring(self, declared: DeclaredFile) -> None:
        """Have the service hold the file with its present content."""
        key, found = declared.key, records_of(self._report, declared)
        there = handed_in(found)
        if there is not None and (self.done.get(key) == self._wanted[key] or is_there(self._report, declared)):
            self.done[key] = self._wanted[key]
            return
        if there is not None and key == MAIN:
            self._exchange(declared)
            return
        self.done.pop(key, None)
        # Of pictures of the cover there is one at a time; another file stays until its successor is there.
        stays = there if key != "cover_file" else None
        self._drop([one for one in found if one is not stays])
        self._hand_in(declared, CATEGORIES[declared.file.name])
        self.done[key] = self._wanted[key]
        self._drop([stays] if stays is not None else [])

    def _exchange(self, declared: DeclaredFile) -> None:
        """Upload another main file beside the one that the service has."""
        found = newcomers(self._report)
        there = handed_in(found)
        if there is None or not _holds(there, declared):
            self._drop(found)
            self._hand_in(declared, TEMPORARY)

    def end(self, report: Report) -> None:
        """Look which main file the asset has after the review. Raises Unfinished where it is not the declared one."""
        main = next((one for one in self.declared if one.key == MAIN), None)
        if main is None or self.done.get(MAIN) == self._wanted[MAIN]:
            return
        if is_there(report, main):
            self.done[MAIN] = self._wanted[MAIN]
            return
        left = [one for one in newcomers(report) if one.get("state") not in IN_REVIEW]
        if left:
            self._drop(left)
            reason = "the service did not put the new main file in the place of the old one: set `allow_replace`"
            raise Unfinished(self._it.id, self.outputs, [reason])

    def _hand_in(self, declared: DeclaredFile, category: str) -> None:
        """Upload a file; a second time where its address was of no use, or an answer was lost."""
        have = self._ids(category)
        try:
            self._upload(declared, category)
        except (ApiError, OutcomeUnknown) as error:
            if isinstance(error, ApiError) and error.status != 403:
                raise
            self._report = self._owner.show(self._api, self._it.id)
            new = [one for one in self._report.get("files") or () if one.get("file_id") in self._ids(category) - have]
            if handed_in(new) is None:
                self._drop(new)
                self._upload(declared, category)

    def _ids(self, category: str) -> set[Any]:
        files = self._report.get("files") or ()
        return {one.get("file_id") for one in files if one.get("asset_file_category") == category}

    def _upload(self, declared: DeclaredFile, category: str) -> None:
        """Announce the file, send it, and say that it is complete."""
        path, size = declared.path, declared.path.stat().st_size
        headers = declared.file.headers(path)
        body = {
            "file_name": name_of(declared),
            "file_size": size,
            "file_type": path.suffix.removeprefix(".").lower() or "bin",
            "asset_id": self._it.id,
            "asset_file_category": category,
        }
        if size > LARGEST:
            body["file_multipart_count"] = part_count(path, MOST_PARTS)
            answer, headers = self._api.request(operations.create_large_file, body=body), {}
            urls = answer.get("upload_urls") or []
        else:
            body["file_md5"] = headers["Content-MD5"]
            answer = self._api.request(operations.create_file, body=body)
            urls = [answer["upload_url"]] if answer.get("upload_url") else []
        if not urls or not answer.get("file_id"):
            raise OutcomeUnknown(f"The service gave no address for {declared.key}.")
        with unchanged(declared, self._wanted[declared.key]):
            content_type = declared.file.type_of(path)
            self._api.upload(urls, path, content_type=content_type, headers=headers, what=declared.file.what)
        self._api.request(
            operations.confirm_file_upload, path={"file_id": str(answer["file_id"])}, body={"state": "CREATED"}
        )

    def _drop(self, found: list[dict[str, Any]]) -> None:
        """Delete records with their files."""
        for one in found:
            if one.get("state") in ("DELETING", "DELETED") or not one.get("file_id"):
                continue
            try:
                self._api.request(operations.delete_file, path={"file_id": str(one["file_id"])})
            except NotFound:
                continue


def failure_of(report: Report) -> str:
    """Why the service did not take a file, as far as it says so; empty where it says nothing."""
    for one in report.get("files") or ():
        if one.get("state") == "FAILED":
            why = str(one.get("reason") or "its review failed")
            return f"{one.get('file_name', 'a file')}: {why.rstrip('.')}"
    return str(report.get("reason") or "").rstrip(".")
