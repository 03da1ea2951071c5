"""The delivery of callbacks: a thread of the server posts them when the option deliver_callbacks is on."""

import http.client
import json
import threading
import urllib.error
import urllib.request

from . import callbacks
from .store import Document, Store

TIMEOUT = 5.0
"""Seconds an address has to answer; nothing is posted twice."""

OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Deliverer:
    """Posts callbacks one after the other, whenever it is woken."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._woken, self._closed = threading.Event(), False
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Look for callbacks to post."""
        with self._starting:
            if self._thread is None or not self._thread.is_alive():  # a locked database ends a thread
                self._thread = threading.Thread(target=self._run, name="callbacks", daemon=True)
                self._thread.start()
        self._woken.set()

    def close(self) -> None:
        """Stop after the post that is under way."""
        self._closed = True
        self._woken.set()
        if self._thread is not None:
            self._thread.join(2 * TIMEOUT)

    def _run(self) -> None:
        while not self._closed:
            self._woken.wait()
            self._woken.clear()
            while not self._closed and self._post_one():
                pass

    def _post_one(self) -> bool:
        with self._store.transaction() as tx:
            found = callbacks.undelivered(tx)
            if found is None:
                return False
            id, sent = found
            callbacks.delivered(tx, id, {"error": "under way"})  # or another server would post it too
        delivery = post(sent)
        with self._store.transaction() as tx:
            callbacks.delivered(tx, id, delivery)
        return True


def post(sent: Document) -> Document:
    """Post one callback: `{status}` of the answer, or `{error}`."""
    if not sent["url"].startswith(("http://", "https://")):
        return {"error": "the address is neither http nor https"}
    try:
        request = urllib.request.Request(
            sent["url"],
            data=json.dumps(sent["body"], ensure_ascii=False).encode(),
            headers={"Content-Type": "application/json", **sent["headers"]},
            method="POST",
        )
        with OPENER.open(request, timeout=TIMEOUT) as answer:
            return {"status": answer.status}
    except urllib.error.HTTPError as error:
        error.close()
        return {"status": error.code}
    except (OSError, ValueError, http.client.HTTPException) as error:  # the last for an answer that is no HTTP
        return {"error": type(error).__name__}
