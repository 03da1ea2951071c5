"""Addresses that the service hands out: downloads with a signature that changes with every answer, and uploads."""

import secrets
from collections.abc import Iterable
from typing import Any, NamedTuple

from .clock import stamp
from .store import Transaction

UPLOADS = "/uploads/"
DOWNLOADS = "/downloads/"

DOWNLOAD_LIFETIME = 24 * 3600.0

File = tuple[str, int, str] | tuple[str, int, str, str]
"""A file to upload: its name, the number of its part, its content type, and the Content-MD5 where that is signed."""


class Addresses(NamedTuple):
    """Makes addresses. `base` is where clients reach this simulator for uploads and downloads."""

    base: str

    def download(self, path: str, now: float) -> str:
        """A signed address of a stored file; like the service's, it is another one each time."""
        expires = int(now + DOWNLOAD_LIFETIME)
        return f"{self.base}{DOWNLOADS}{path}?Expires={expires}&Signature={secrets.token_urlsafe(20)}"

    def uploads(self, tx: Transaction, project: str, owner: str, files: Iterable[File], now: float) -> list[str]:
        """One-time addresses for the files of an object."""
        rows, expires = [], now + tx.settings["upload_lifetime"]
        for file in files:
            name, part, content_type = file[:3]
            md5 = file[3] if len(file) == 4 else None
            path, signature = f"{UPLOADS}{owner}/{name}/{part}", secrets.token_urlsafe(20)
            rows.append((signature, path, project, owner, name, part, content_type, expires, md5))
        tx.executemany(
            "INSERT INTO addresses"
            " (signature, path, project, owner, name, part, content_type, expires, content_md5)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        return [f"{self.base}{row[1]}?Expires={int(row[7])}&Signature={row[0]}" for row in rows]


def listed(tx: Transaction) -> list[dict[str, Any]]:
    """Every upload address without its signature, oldest first, with what is stored of its part."""
    rows = tx.execute(
        "SELECT owner, name, part, content_type, content_md5, expires, used, size, etag"
        " FROM addresses LEFT JOIN files USING (owner, name, part) ORDER BY addresses.rowid"
    )
    names = [column[0] for column in rows.description]
    found = [dict(zip(names, row, strict=True)) for row in rows]
    return [{**row, "used": bool(row["used"]), "expires": stamp(row["expires"])} for row in found]


def expire(tx: Transaction, owner: str) -> int:
    """Let the unused upload addresses of an object expire; returns their number."""
    return tx.execute("UPDATE addresses SET expires = 0 WHERE owner = ? AND used = 0", (owner,)).rowcount
