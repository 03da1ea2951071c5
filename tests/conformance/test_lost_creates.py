"""Every way in which the answer of a create is lost: one object in the end, and nobody else's.

A case says when the object appears, what the client sees instead of the answer, how wrong its clock is, in which form
the service tells times, whether somebody edits the object at once, and whether another stack makes one like it. The
user answers what is asked, and knows which object is whose.
"""

import itertools
import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Unresolved
from metastudio_provider.framework.lost import LONGEST_CREATE
from metastudio_provider.lifecycle.journal import Journal
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings

from tests.studio import Service

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::show::metastudio:live:Room::tonight"
INPUTS = {"room_name": "Tonight", "room_description": "said by everybody"}
CASES = 120
"""Cases of each kind of answer, out of all."""
RUNS = 8

SEEN = ("nothing", "reset", "timeout", "504", "half an answer", "kill")
NEVER = float("inf")


class Case(NamedTuple):
    seen: str
    appears: float
    """Seconds after the answer was lost; 0 is before that."""
    ahead: int
    """Minutes by which this machine's clock is ahead."""
    dated: bool
    """Whether the service's answers have a date."""
    times: str
    edited: bool
    twin: str


APPEARS = (0.0, 8.0, 60.0, NEVER)
AHEAD = (0, 3, 14, -18, 24 * 60)
TIMES = ("Z", "milliseconds", "+08:00", "null")
TWINS = ("none", "before", "during", "another during")


def all_cases(seen: str) -> list[Case]:
    found = itertools.product([seen], APPEARS, AHEAD, (True, False), TIMES, (False, True), TWINS)
    return [Case(*one) for one in found]


class Killed(BaseException):
    """The end of the provider's process."""


class World(httpx.BaseTransport):
    """The way to the service, on which the answer of the first POST is lost. The wall clocks move by waits alone."""

    def __init__(self, case: Case, service: Service, folder: Path) -> None:
        self.case, self.service, self.folder = case, service, folder
        self.seconds = 0.0
        self.ours = ""
        self.theirs: list[str] = []
        self._due: float | None = None
        self._post: httpx.Request | None = None
        self._lost = False
        self._start = time.time()

    # The clocks.

    def now(self) -> float:
        return self._start + self.seconds + 60.0 * self.case.ahead

    def wait(self, _: object, seconds: float) -> bool:
        self.seconds += seconds
        self.service.advance(seconds)
        return False

    # The service.

    def twin(self, **other: Any) -> None:
        self.theirs.append(self.service.ask("POST", "smart-live-rooms", {**INPUTS, **other})["room_id"])

    def rooms(self) -> list[str]:
        return [room["room_id"] for room in self.service.ask("GET", "smart-live-rooms")["smart_live_rooms"]]

    def arrive(self) -> None:
        """The held POST reaches the service, if it is time."""
        if self._post is None or self._due is None or self.seconds < self._due:
            return
        answer = self.service.transport.handle_request(self._post)
        self._post = None
        self.ours = json.loads(answer.read())["room_id"]
        if self.case.edited:
            self.service.ask("PUT", f"smart-live-rooms/{self.ours}", {**INPUTS, "room_description": "edited"})

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.arrive()
        if request.method == "POST" and not self._lost:
            return self._lose(request)
        return self._told(self.service.transport.handle_request(request))

    def _lose(self, request: httpx.Request) -> httpx.Response:
        self._lost = True
        self._post = httpx.Request("POST", request.url, headers=request.headers, content=request.read())
        self._due = self.seconds + self.case.appears
        if self.case.twin == "during":
            self.twin()
        elif self.case.twin == "another during":
            self.twin(room_description="of another stack")
        self.arrive()
        seen = self.case.seen
        if seen == "kill":
            raise Killed
        if seen == "nothing":
            raise httpx.RemoteProtocolError("no answer", request=request)
        if seen == "reset":
            raise httpx.ReadError("reset", request=request)
        if seen == "timeout":
            raise httpx.ReadTimeout("timed out", request=request)
        return httpx.Response(504, json={}) if seen == "504" else httpx.Response(200, content=b'{"room_id": "ab')

    def _told(self, answer: httpx.Response) -> httpx.Response:
        text = re.sub(r'("create_time": ?)"([^"]*)"', self._time, answer.read().decode())
        headers = {}
        if self.case.dated:
            headers["Date"] = format_datetime(datetime.fromtimestamp(self._start + self.seconds, UTC), usegmt=True)
        return httpx.Response(answer.status_code, content=text.encode(), headers=headers)

    def _time(self, found: re.Match[str]) -> str:
        moment = datetime.fromisoformat(found[2])
        forms = {
            "Z": json.dumps(found[2]),
            "milliseconds": json.dumps(int(moment.timestamp() * 1000)),
            "+08:00": json.dumps(moment.astimezone(timezone(timedelta(hours=8))).isoformat()),
            "null": "null",
        }
        return found[1] + forms[self.case.times]

    # Pulumi and its user.

    def run(self, kept: Unresolved | None) -> str:
        """`pulumi up` in a new process: with a provisional id it reads first."""
        settings = Settings.resolve({"simulator": ":memory:", "max_retries": 0}, {})
        lifecycle = Lifecycle(settings, transport=self, journal_dir=self.folder, now=self.now)
        call = Call(now=lambda: self.seconds, wait=self.wait)
        if kept is not None:
            found = lifecycle.read(ROOM, URN, kept.id, INPUTS, kept.state, call)
            if found is not None:
                return found.id
        return lifecycle.create(ROOM, URN, INPUTS, call).id

    def answer(self, asked: Unresolved) -> bool:
        """Say which object is whose, if that is asked."""
        found = re.search(r"`metastudio resolve .*?(\S+) ID`", str(asked))
        if found is None:
            return False
        journal = Journal(self.folder)
        if self.ours and self.ours in str(asked):
            journal.add(found[1], id=self.ours)
        else:
            journal.exclude(found[1], self.theirs)
        return True

    def outcome(self) -> tuple[str, str]:
        """The id in the end, and how it was found."""
        if self.case.twin == "before":
            self.twin()
        kept, how = None, "at once"
        for _ in range(RUNS):
            try:
                return self.run(kept), how
            except Killed:
                how = "by a later run"
            except Unresolved as unresolved:
                kept, how = unresolved, "by a later run" if how == "at once" else how
                if self.answer(unresolved):
                    how = "by the user"
                else:
                    self.wait(None, 61.0 if self.seconds < 90 else LONGEST_CREATE)
        raise AssertionError(f"{self.case} does not end: {kept}")


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()
    yield service
    service.close()


def alike(case: Case) -> bool:
    """Whether nothing tells the twin from ours: it is the same, made at the same time, and ours is not there."""
    return case.twin == "during" and case.appears > 10.0


@pytest.mark.parametrize("seen", SEEN)
def test_a_lost_create_is_one_object_and_nobody_elses(tmp_path: Path, service: Service, seen: str) -> None:
    counts: Counter[str] = Counter()
    cases = all_cases(seen)
    for number, case in enumerate(random.Random(seen).sample(cases, min(CASES, len(cases)))):
        service.reset()
        world = World(case, service, tmp_path / str(number))
        made, how = world.outcome()
        counts[f"ended {how}"] += 1
        if alike(case):
            counts["of which nothing tells the other's from ours"] += 1
            continue
        assert made not in world.theirs, f"{case} adopted another's"
        assert made == world.ours or not world.ours, f"{case} doubled"
        assert sorted(world.rooms()) == sorted([*world.theirs, made]), f"{case} doubled"
    print(f"\n{seen}: {len(cases)} cases, {sum(counts.values())} run:", dict(counts))
