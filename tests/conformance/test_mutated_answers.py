"""Whatever one field of an answer holds: every verb ends as it should or with a sentence, and there is one object.

A sample, the same one each time. `python -m tests.conformance.test_mutated_answers` runs every mutation and prints the
counts; its arguments are a share (0.1) and words of tokens or verbs.
"""

import sys
import tempfile
import time
from pathlib import Path

import pytest
from metastudio_provider.framework import registry

from tests.conformance.mutated import Tally, run
from tests.conformance.verbs import VERBS, Ask, Stage, Verb
from tests.lives import CHANGEABLE, TOKENS

SEED = 9
PLAYS: dict[str, tuple[type[Verb], str]] = {
    **{
        f"{token} {name}": (verb, token)
        for token in TOKENS
        for name, verb in VERBS.items()
        if name != "update" or token in CHANGEABLE
    },
    **{f"{token} ask": (Ask, token) for token in registry.functions()},
}
SHARES = {"create": 0.008, "ask": 0.03, "list": 0.2}
"""How many of the mutations are a sample: a create takes the longest, a list has the fewest."""


def played(play: str, share: float, folder: Path) -> Tally:
    verb, token = PLAYS[play]
    stage = Stage(folder)
    try:
        return run(verb(stage, token), share, SEED)
    finally:
        stage.world.close()


@pytest.mark.parametrize("play", PLAYS)
def test_an_odd_answer_ends_in_a_sentence_and_in_one_object(tmp_path: Path, play: str) -> None:
    tally = played(play, SHARES.get(play.rpartition(" ")[2], 0.03), tmp_path)
    assert tally.faults == [], f"{len(tally.faults)} of {tally.cases}"


def main(share: float, words: list[str]) -> int:
    """Run a share of all mutations. Returns the number of faults."""
    every, started = Tally(), time.monotonic()
    for play in PLAYS:
        if all(word in play for word in words):
            with tempfile.TemporaryDirectory() as folder:
                tally = played(play, share, Path(folder))
            every.add(tally)
            print(f"{play}: {tally.cases} mutations, {dict(tally.ends)}", *tally.faults[:20], sep="\n    ", flush=True)
    print(f"{every.cases} mutations in {time.monotonic() - started:.0f} s: {dict(every.ends)}")
    return len(every.faults)


if __name__ == "__main__":
    sys.exit(min(1, main(float(sys.argv[1]) if sys.argv[1:] else 1.0, sys.argv[2:])))
