"""Noticing that the engine died: a provider must not outlive it and go on writing."""

import os
import socket
import threading
from collections.abc import Callable

PAUSE = 1.0
"""Seconds between two looks."""
REFUSALS = 10
"""Looks in a row that must find nobody at the engine's address."""


def watch(
    address: str,
    gone: Callable[[str], None],
    *,
    parent: Callable[[], int] = os.getppid,
    pause: float = PAUSE,
    stop: threading.Event | None = None,
) -> threading.Thread:
    """Call `gone` with the reason, once, when the engine at `address` is dead. Looks on in a thread of its own.

    Two signs, because the engine is not always the parent: a source plugin is started by a language host, which may
    outlive the engine for minutes. A parent that changed is a parent that died (process 1 or a subreaper took over).
    An address where nobody ever listened (tools that drive a plugin by hand pass one) is not a sign.
    """
    first = parent()
    stop = stop or threading.Event()

    def look_on() -> None:
        answered, refused = listens(address), 0
        while not stop.wait(pause):
            if parent() != first:
                gone("its parent process ended")
                return
            if listens(address):
                answered, refused = True, 0
            elif answered:
                refused += 1
                if refused >= REFUSALS:
                    gone(f"the engine at {address} is gone")
                    return

    thread = threading.Thread(target=look_on, name="engine-watch", daemon=True)
    thread.start()
    return thread


def listens(address: str) -> bool:
    """Whether somebody accepts connections at `host:port`; only a refusal counts as nobody.

    The connection is closed at once: one that is held without a word would delay the engine's own end.
    """
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=5).close()
    except ConnectionRefusedError:
        return False
    except (OSError, ValueError):
        return True  # no answer in time, no such name: not a proof of death
    return True
