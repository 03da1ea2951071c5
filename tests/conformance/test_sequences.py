"""Runs with faults, kills, renames and forced replacements in any order: one object for each declared one."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from metastudio_provider.framework.lost import LONGEST_CREATE
from metastudio_provider.framework.registry import resource

from tests.drivers import Driver, Failed, Managed, up
from tests.drivers.dynamic import DynamicDriver
from tests.drivers.lifecycle import LifecycleDriver
from tests.drivers.plugin import PluginDriver
from tests.lives import World

from .test_at_most_once import FAULTS, Deadly, Killed

ROOM = "metastudio:live:Room"
SEQUENCES = int(os.environ.get("SEQUENCES", "15"))
TITLES = st.sampled_from(["Spring", "Summer", "Autumn"])
KILLS = st.none() | st.tuples(st.integers(0, 6), st.booleans())
"""At which request of a run the provider dies, and whether the service gets that one."""


class Runs(RuleBasedStateMachine):
    """A stack of rooms, each declared under a key with a title of its own, and what the engine keeps of them."""

    door: ClassVar[type[Driver]]

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.between = Deadly()
        self.service = World(Path(self.folder.name), self.between)
        self.declared: dict[str, str] = {}
        self.kept: dict[str, Managed] = {}
        self.others: set[str] = set()
        self.number = 0

    def teardown(self) -> None:
        try:
            self.settle()
            rooms = self.service.ask("GET", "smart-live-rooms", limit=100)["smart_live_rooms"]
            held = {room["room_id"] for room in rooms}
            mine = {made.id for made in self.kept.values()}
            assert self.kept.keys() == self.declared.keys()
            assert len(mine) == len(self.declared), "one object for two"
            assert not mine & self.others, "somebody else's room was adopted"
            assert held == mine | self.others, "a room was lost, or made twice"
        finally:
            self.service.close()
            self.folder.cleanup()

    def settle(self) -> None:
        """Runs in peace, until one of them has nothing more to do."""
        self.service.forget_faults()
        for _ in range(4):
            if self.up():
                return
            self.service.pass_time(LONGEST_CREATE)
        raise AssertionError("the runs do not come to an end")

    def up(self, replaced: str = "", kill: tuple[int, bool] | None = None) -> bool:
        """One `pulumi up`: creates and updates, then deletions. Returns whether nothing failed."""
        self.between.left, self.between.answered = kill or (None, False)
        provider = self.service.provider(self.door, max_retries=0)
        try:
            ends = [self.one(provider, key, forced=key == replaced) for key in sorted(self.declared)]
            done = all(ends)  # the engine goes on with the others where one fails
            for key in sorted(self.kept.keys() - self.declared.keys()) if done else ():
                provider.delete(self.kept[key])
                del self.kept[key]
        except Killed:
            return False
        except Failed:
            done = False
        finally:
            self.between.left = None
        provider.lifecycle.answers_received()  # the end of a run that was not killed
        return done

    def one(self, provider: Driver, key: str, *, forced: bool) -> bool:
        old, inputs = self.kept.get(key), {"room_name": self.declared[key]}
        try:
            if forced and old is not None:
                # As the engine replaces what it is told to: without a diff, and what is new comes first.
                self.kept[key] = provider.create(provider.check(ROOM, inputs, name=key))
                self.kept[f"{key} replaced"] = old
            else:
                self.kept[key] = up(provider, ROOM, inputs, old, name=key)
        except Failed as failure:
            if failure.kept is not None:
                self.kept[key] = failure.kept
                if forced and old is not None:  # the engine deletes it once the new one is there
                    self.kept[f"{key} replaced"] = old
            return False
        return True

    @rule(title=TITLES)
    def declare(self, title: str) -> None:
        if title not in self.declared.values() and not self.unsettled():
            self.number += 1
            self.declared[f"room{self.number}"] = title

    @rule(title=TITLES)
    def rename(self, title: str) -> None:
        """Another key for the room, without an alias. What the engine does not know yet cannot be renamed."""
        key = next((key for key, named in self.declared.items() if named == title), "")
        if key in self.kept and not self.unsettled():
            self.number += 1
            self.declared[f"room{self.number}"] = self.declared.pop(key)

    @rule(title=TITLES)
    def take_out(self, title: str) -> None:
        key = next((key for key, named in self.declared.items() if named == title), "")
        if key in self.kept and not self.unsettled():
            del self.declared[key]

    @rule(title=TITLES)
    def somebody_makes_one_of_this_title(self, title: str) -> None:
        if not self.unsettled():
            self.others.add(self.service.ask("POST", "smart-live-rooms", {"room_name": title})["room_id"])

    def unsettled(self) -> bool:
        """Whether a create may be under way, of which the engine knows nothing: its journal's entry is all there is."""
        return any(key not in self.kept or self.kept[key].id.startswith("unresolved:") for key in self.declared)

    @rule(kill=KILLS)
    def run(self, kill: tuple[int, bool] | None) -> None:
        self.up(kill=kill)

    @rule(fault=st.sampled_from(sorted(FAULTS)), kill=KILLS)
    def run_with_a_fault(self, fault: str, kill: tuple[int, bool] | None) -> None:
        self.service.lose(resource(ROOM).creating, **FAULTS[fault])
        self.up(kill=kill)
        self.service.forget_faults()

    @rule(title=TITLES, fault=st.none() | st.sampled_from(sorted(FAULTS)))
    def force_a_replacement(self, title: str, fault: str | None) -> None:
        key = next((key for key, named in self.declared.items() if named == title), "")
        if key in self.kept and f"{key} replaced" not in self.kept and not self.unsettled():
            if fault is not None:
                self.service.lose(resource(ROOM).creating, **FAULTS[fault])
            self.up(replaced=key)
            self.service.forget_faults()

    @rule(seconds=st.sampled_from([1.0, 60.0, LONGEST_CREATE]))
    def wait(self, seconds: float) -> None:
        self.service.pass_time(seconds)


def sequences(door: type[Driver]) -> type:
    machine = type(f"Runs{door.__name__}", (Runs,), {"door": door})
    case = machine.TestCase
    case.settings = settings(max_examples=SEQUENCES, stateful_step_count=20, deadline=None)
    return case


TestLifecycle = sequences(LifecycleDriver)
TestPlugin = sequences(PluginDriver)
TestDynamic = sequences(DynamicDriver)
