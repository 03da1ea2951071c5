"""Notices that the engine died: a provider must not outlive it and go on writing."""

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
    """Call `gone` with the reason, once, when the engine at `address` is dead. A thread of its own looks.

    There are two signs, because the engine is not always the parent: a language host starts a source plugin, and may
    outlive the engine for minutes. A parent that changed has died: process 1 or a subreaper took over. An address where
    nobody ever listened is no sign: tools that drive a plugin by hand pass one.
    """
    first = parent()
    stop = stop or threading.Event()

    def look() -> None:
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

    thread = threading.Thread(target=look, name="engine-watch", daemon=True)
    thread.start()
    return thread


def listens(address: str) -> bool:
    """Whether somebody accepts connections at `host:port`; only a refusal counts as nobody.

    The connection is closed at once: an open one without traffic would delay the end of the engine.
    """
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=5).close()
    except ConnectionRefusedError:
        return False
    except (OSError, ValueError):
        return True  # no answer in time, no such name: not a proof of death
    return True
