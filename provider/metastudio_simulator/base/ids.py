"""Ids of new objects. They say which database made them, so that an id of another one is not taken for unknown.

An id is 32 hex digits: 16 at random, the 8 of the database's tag, and 8 that check the others. Other ids have no tag:
what an older version made, what the option `seed` or a database in memory makes, and what a test invents.
"""

import hashlib
import secrets

from .store import Transaction

TAG = slice(16, 24)
CHECK = slice(24, 32)


def new_id(tx: Transaction) -> str:
    """32 hex digits; the option `seed` makes them the same in every run on a new database."""
    seed = tx.settings["seed"]
    if seed is not None:
        number = tx.settings.get("ids", 0) + 1
        tx.set("ids", number)
        return _digest(f"{seed}:{number}")
    if tx.tag is None:
        return secrets.token_hex(16)
    start = secrets.token_hex(8) + tx.tag
    return start + _check(start)


def is_foreign(tx: Transaction, id: str) -> bool:
    """Whether another database made this id. Chance makes a text look so once in four billion."""
    return len(id) == CHECK.stop and id[CHECK] == _check(id[: CHECK.start]) and id[TAG] != tx.tag


def _check(start: str) -> str:
    return _digest(f"id of the simulator {start}")[:8]


def _digest(text: str) -> str:
    return hashlib.md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
