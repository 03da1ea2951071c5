"""Addresses that the service hands out: downloads with a signature that changes with every answer, and uploads."""

import secrets
from collections.abc import Iterable
from typing import NamedTuple

from .assumptions import UPLOAD_LIFETIME
from .store import Transaction

UPLOADS = "/uploads/"
DOWNLOADS = "/downloads/"

DOWNLOAD_LIFETIME = 24 * 3600.0

File = tuple[str, int, str]
"""A file to upload: its name, the number of its part, and its content type."""


class Addresses(NamedTuple):
    """Makes addresses. `base` is where clients reach this simulator for uploads and downloads."""

    base: str

    def download(self, path: str, now: float) -> str:
        """A signed address of a stored file; like the service's, it is another one each time."""
        expires = int(now + DOWNLOAD_LIFETIME)
        return f"{self.base}{DOWNLOADS}{path}?Expires={expires}&Signature={secrets.token_urlsafe(20)}"

    def uploads(self, tx: Transaction, project: str, owner: str, files: Iterable[File], now: float) -> list[str]:
        """One-time addresses for the files of an object."""
        rows = []
        for name, part, content_type in files:
            path, signature = f"{UPLOADS}{owner}/{name}/{part}", secrets.token_urlsafe(20)
            rows.append((signature, path, project, owner, name, part, content_type, now + UPLOAD_LIFETIME))
        tx.executemany(
            "INSERT INTO addresses (signature, path, project, owner, name, part, content_type, expires)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        return [f"{self.base}{row[1]}?Expires={int(row[7])}&Signature={row[0]}" for row in rows]
