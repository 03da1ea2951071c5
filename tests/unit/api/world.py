"""A world in which time passes only when somebody waits, and the service answers as told."""

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from metastudio_provider.api.client import Api, Client
from metastudio_provider.call import Call
from metastudio_provider.settings.model import Settings
from metastudio_provider.wire import operations
from metastudio_provider.wire.operation import Operation

PROJECT = "0123456789abcdef0123456789abcdef"
START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

ROOMS = "/v1/{project_id}/smart-live-rooms"
CREATE = Operation("create_smart_live_room", "POST", ROOMS)
LIST = Operation("list_smart_live_rooms", "GET", ROOMS)
GONE = operations.show_smart_live_room.gone
SHOW = Operation("show_smart_live_room", "GET", ROOMS + "/{room_id}", gone=GONE)
UPDATE = Operation("update_smart_live_room", "PUT", ROOMS + "/{room_id}", gone=GONE)
DELETE = Operation("delete_smart_live_room", "DELETE", ROOMS + "/{room_id}", gone=GONE)
BY_VERB = {"POST": CREATE, "GET": SHOW, "PUT": UPDATE, "DELETE": DELETE}

Handler = Callable[[httpx.Request], httpx.Response]
Answer = httpx.Response | Exception


class Clock:
    """Seconds that pass only by `wait`, which also notes what it was asked for."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.waits: list[float] = []
        self.reports: list[str] = []
        self.on_wait: Callable[[threading.Event], None] = lambda _: None

    def now(self) -> float:
        return self.seconds

    def utc(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def wait(self, cancelled: threading.Event, seconds: float) -> bool:
        self.waits.append(seconds)
        self.on_wait(cancelled)
        if not cancelled.is_set():
            self.seconds += seconds
        return cancelled.is_set()

    def call(self, deadline: float | None = None) -> Call:
        return Call(deadline=deadline, report=self.reports.append, now=self.now, wait=self.wait)


class Service:
    """Gives one answer after the other, the last one for ever; keeps the requests."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self.requests.append(request)
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        # A new one each time: a response can be read once.
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def settings(**values: Any) -> Settings:
    """Settings of a signed-in client with a project; None takes one away."""
    given = {"region": "cn-north-4", "project_id": PROJECT, "auth_token": "a-ready-token"} | values
    return Settings.resolve(given, {})


def client(handler: Handler, clock: Clock, **values: Any) -> Client:
    """A client whose requests go to `handler`; jitter is always the longest."""
    return Client(
        settings(**values),
        transport=httpx.MockTransport(handler),
        now=clock.now,
        clock=clock.utc,
        random=lambda: 1.0,
    )


def api(handler: Handler, clock: Clock, *, deadline: float | None = None, **values: Any) -> Api:
    return client(handler, clock, **values).bind(clock.call(deadline))


def ids(operation: Operation) -> Mapping[str, str]:
    """The ids that a path needs beside the project's."""
    return {"room_id": "r1"} if "{room_id}" in operation.path else {}
