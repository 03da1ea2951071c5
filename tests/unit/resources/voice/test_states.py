"""The states of a voice training task: the table holds all of them."""

from itertools import combinations

from metastudio_provider.resources.voice import states
from metastudio_provider.resources.voice.states import STATES
from metastudio_provider.values.shape import shape_of
from metastudio_provider.wire import voice

PHASES = (
    states.WAITING_FOR_FILES,
    states.AUTOMATIC_REVIEW,
    states.MANUAL_REVIEW,
    states.REVIEW_FAILED,
    states.TRAINING,
    states.TRAINING_FAILED,
    states.NOT_ACCEPTED,
    states.TRAINED,
)


def test_every_state_of_the_contract_is_in_one_phase() -> None:
    named = shape_of(voice.ShowVoiceTrainingJobResponse).fields["state"].shape.enum
    assert frozenset().union(*PHASES) == set(named) == STATES.known
    assert len(named) == 16
    assert not [both for one, other in combinations(PHASES, 2) if (both := one & other)]


def test_each_stage_holds_the_next_one() -> None:
    submitted, reviewed, trained = STATES.stages.values()
    assert trained < reviewed < submitted
    assert submitted | states.WAITING_FOR_FILES == STATES.known


def test_what_runs_or_was_trained_is_not_deleted_silently() -> None:
    assert STATES.deletable & STATES.untrained == STATES.waiting | states.REVIEW_FAILED | states.TRAINING_FAILED
    assert not STATES.deletable & (states.TRAINING | states.AUTOMATIC_REVIEW | states.MANUAL_REVIEW)
