"""Runs of a verb on answers in which something is odd: what comes of each is judged."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from metastudio_provider.engine.texts import LONGEST, one_line
from metastudio_provider.errors import MetaStudioError, Refused, Unfinished
from metastudio_provider.framework import registry
from metastudio_provider.framework.identity import given_by_a_service
from metastudio_provider.framework.listed import Listed
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.plugin.values import hidden_leaves, send
from metastudio_provider.values.shape import Shape, camel

from tests.conformance.verbs import Fault, Verb
from tests.mutations import ODD, OPERATIONS, Mutation, places

BY_NAME = {operation.name: operation for operation in OPERATIONS}


@dataclass
class Tally:
    """What came of the mutations. `faults` are those that broke a law, with what happened."""

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def cases(self) -> int:
        return sum(self.ends.values())

    def add(self, other: "Tally") -> None:
        self.ends += other.ends
        self.faults += other.faults


def run(verb: Verb, share: float = 1.0, seed: int = 0) -> Tally:
    """The verb on a share of all mutations of all answers that it gets."""
    tally, random, between = Tally(), Random(f"{seed} {verb.token} {type(verb).__name__}"), verb.stage.between
    verb.ready()
    between.seen = {}
    try:
        found = verb.run()
    except Refused:  # an act has no import
        return tally
    seen = dict(between.seen)
    verb.ended(found, None)
    for name, answer in seen.items():
        for path in places(answer, BY_NAME[name]):
            for odd in ODD:
                if random.random() < share:
                    mutation = Mutation(BY_NAME[name], path, odd)
                    end = once(verb, mutation)
                    tally.ends[end.partition(": ")[0]] += 1
                    # What is not there may say that there is no decision; whatever else it holds, the object is there.
                    if end == "gone" and odd not in ("absent", "null") and not names_another(verb, mutation):
                        end = "FAULT: gone"
                    if end.startswith("FAULT"):
                        tally.faults.append(f"{verb.token} {type(verb).__name__.lower()}, {mutation}: {end}")
    return tally


def names_another(verb: Verb, mutation: Mutation) -> bool:
    """Whether a list names another object in the place of this one, which nothing else shows: then it is gone."""
    shown, lie = registry.resource(verb.token), ODD[mutation.odd]
    listed = isinstance(shown, Listed) and mutation.operation is shown.listing
    named = {*mutation.path[-1:]} <= {shown.identity.own, shown.identity.answered}
    return listed and named and isinstance(lie, str) and given_by_a_service(lie)


def once(verb: Verb, mutation: Mutation) -> str:
    """How the verb ends on one mutation."""
    between = verb.stage.between
    verb.ready()
    between.mutation, between.lie, found, kept = mutation, ODD[mutation.odd], None, None
    try:
        end, found, kept = judged(verb)
    except Exception as error:  # all but a sentence is a fault
        end = f"FAULT: {type(error).__name__}: {str(error)[:150]}"
    finally:
        between.mutation = None
    try:
        verb.ended(found, kept)
    except Fault as error:
        end = f"FAULT: {error}"
    return end


def judged(verb: Verb) -> tuple[str, Any, Unfinished | None]:
    """How the verb ended: what it answered, or the object that the engine keeps all the same."""
    try:
        found = verb.run()
        values = found.state if isinstance(found, ResourceState) else found
        if isinstance(values, dict):
            sent(values, verb.shape)
    except Unfinished as error:
        told(*error.reasons)
        return "unfinished", None, error
    except MetaStudioError as error:
        told(str(error))
        return "error", None, None
    return "gone" if found is None else "done", found, None


def sent(values: dict[str, Any], shape: Shape) -> None:
    """Put values into an answer, as the plugin does."""
    send(camel(hidden_leaves(values, shape), shape)).SerializeToString()


def told(*sentences: str) -> None:
    """Judge what the user reads."""
    for sentence in map(one_line, sentences):
        sentence.encode()
        if "internal error" in sentence or not 0 < len(sentence) <= LONGEST:
            raise Fault(f"no sentence: {sentence[:200]!r} ({len(sentence)} characters)")
