"""Providers that are killed at any moment, while the service goes on with what they sent: it is a process of its own.

METASTUDIO_KILLS is the number of kills of each door; 60 take a quarter of an hour.
"""

import os
import random
import time

from .conftest import MakeStack
from .harness import Declared, Door, SimulatorServer, Stack
from .objects import KINDS, ROOM

KILLS = int(os.environ.get("METASTUDIO_KILLS", "3"))
RUNS = 4
"""Runs of `pulumi up` after a kill, after which all must be there."""
DELAYS = (0.3, 2.0, 6.0)
"""Seconds after which the service does what it was asked."""


def test_kills_while_the_service_goes_on(door: Door, simulator_http: SimulatorServer, stacks: MakeStack) -> None:
    """Each kill meets the create of another room, of the same title as the one before it."""
    chance = random.Random(str(door))
    kind = KINDS[ROOM]
    stack = stacks(simulator_http, [], door)
    runs = 0
    for number in range(KILLS):
        stack.write(door.program([Declared(f"show{number}", kind.token, {"room_name": "Tonight"})]))
        kill_in_the_middle(stack, simulator_http, chance)
        results = [stack.up()]
        while results[-1].returncode != 0:
            assert len(results) < RUNS, f"kill {number}: {results[-1]}"
            results.append(stack.up())
        runs += len(results)
        held = [room["room_id"] for room in kind.objects(simulator_http)]
        assert held == list(stack.ids().values()), f"kill {number}"
    print(f"\n{door}: {KILLS} kills, {runs} runs after them, no room doubled, none lost")


def kill_in_the_middle(stack: Stack, simulator: SimulatorServer, chance: random.Random) -> None:
    """Kill the providers before, while or after the service has the create."""
    delay = chance.choice(DELAYS)
    simulator.fault("POST", f"/{KINDS[ROOM].place}$", "before", "delay", seconds=delay)
    running = stack.start("up")
    arrives = chance.random() < 0.8
    wait = chance.uniform(0.0, delay if arrives else 3.0)
    if arrives:
        running.until(lambda: simulator.faults() == [])
    end = time.monotonic() + wait
    running.until(lambda: time.monotonic() > end or running.process.poll() is not None)
    running.kill_providers()
    running.wait()
    simulator.forget_faults()
