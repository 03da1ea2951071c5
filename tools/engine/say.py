"""Progress on standard error, and the one exception for a way that leads nowhere. Standard output is for the result."""

import sys
import time


class NoWay(Exception):
    """This way gives no engine here; the text says why."""


def say(text: str) -> None:
    print(f"engine: {text}", file=sys.stderr, flush=True)


class Progress:
    """One line that renews itself on a terminal, and a line now and then elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._pause = 0.2 if self._terminal else 15.0
        self._next = time.monotonic() + self._pause

    def show(self, text: str) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + self._pause
        if self._terminal:
            print(f"\r\033[Kengine: {text}", end="", file=sys.stderr, flush=True)
        else:
            say(text)

    def done(self) -> None:
        if self._terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
