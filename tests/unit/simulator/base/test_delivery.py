"""Posting callbacks goes on whatever happened to it."""

import threading

import pytest
from metastudio_simulator.base.delivery import Deliverer
from metastudio_simulator.base.store import DatabaseUnusable, Store


class BrokenOnce(Store):
    """A database that cannot be used the first time."""

    def __init__(self):
        super().__init__(":memory:")
        self.broken, self.used = True, threading.Event()

    def transaction(self):
        if self.broken:
            self.broken = False
            raise DatabaseUnusable("database is locked")
        self.used.set()
        return super().transaction()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_database_that_was_locked_does_not_end_it_for_ever():
    store = BrokenOnce()
    deliverer = Deliverer(store)
    for _ in range(100):  # as a server does: after every request, and every second
        deliverer.wake()
        if store.used.wait(0.1):
            break
    deliverer.close()
    store.close()
    assert store.used.is_set()
