"""Addresses that the service hands out: downloads with a signature that changes with every answer, and uploads."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from .store import Transaction

UPLOADS = "/uploads/"
DOWNLOADS = "/downloads/"


@dataclass(frozen=True, slots=True)
class Urls:
    """`base` is where this simulator is reached for uploads and downloads."""

    base: str

    def download(self, path: str, now: float, lifetime: float = 24 * 3600.0) -> str:
        """A signed address of a stored file: another one each time, as of the real service."""
        return f"{self.base}{DOWNLOADS}{path}?Expires={int(now + lifetime)}&Signature={secrets.token_urlsafe(20)}"

    def uploads(
        self,
        tx: Transaction,
        project: str,
        owner: str,
        files: Iterable[tuple[str, int, str]],
        now: float,
        lifetime: float,
    ) -> list[str]:
        """One-time addresses for (name, part number, content type) of the files of an object."""
        rows = []
        for name, part, content_type in files:
            path = f"{UPLOADS}{owner}/{name}/{part}"
            rows.append((secrets.token_urlsafe(20), path, project, owner, name, part, content_type, now + lifetime))
        tx.executemany(
            "INSERT INTO addresses (signature, path, project, owner, name, part, content_type, expires)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        return [f"{self.base}{row[1]}?Expires={int(row[7])}&Signature={row[0]}" for row in rows]
