"""Commands to an avatar training task: how one is given, and in which states it makes sense."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import Refused
from ...framework.job import state_in
from ...framework.training_plan import where
from ...wire import operations
from .states import NOT_ACCEPTED, STATES, TRAINED

if TYPE_CHECKING:
    from ...api.client import Api

ACCEPTED = frozenset({"JOB_FINISH"})
FINISHED = frozenset({"JOB_SUCCESS"})
"""The end for ordinary accounts. Those on the allow list never see it."""

ALLOWED: Mapping[str, frozenset[str]] = {
    "CONFIRM_ACCEPT": frozenset({"WAIT_USER_CONFIRM"}),
    "CONFIRM_REJECT": frozenset({"WAIT_USER_CONFIRM"}),
    "CONFIRM_ANSWER": STATES.known - FINISHED,
    "CONFIRM_PENDING": STATES.submitted - FINISHED - ACCEPTED - {"JOB_PENDING"},
    "CONFIRM_ACTIVE": frozenset({"JOB_PENDING"}),
    "CONFIRM_REPAIR": (TRAINED | NOT_ACCEPTED) - ACCEPTED,
    "DELETE_JOB_VIDEO": TRAINED | NOT_ACCEPTED,
}
"""Command -> the states in which it is sent. The service states none of them. The table follows the texts of states and
commands, and keeps the videos that a training still needs."""

WHY: Mapping[str, str] = {
    "CONFIRM_ACCEPT": "an avatar is accepted or rejected while the task waits for that, in state WAIT_USER_CONFIRM",
    "CONFIRM_REJECT": "an avatar is accepted or rejected while the task waits for that, in state WAIT_USER_CONFIRM",
    "CONFIRM_ANSWER": "comments are for tasks whose state the provider knows",
    "CONFIRM_PENDING": "only a submitted task that was not accepted yet can be suspended",
    "CONFIRM_ACTIVE": "only a suspended task, in state JOB_PENDING, can be resumed",
    "CONFIRM_REPAIR": "only an avatar that was trained and not accepted yet can be trained again",
    "DELETE_JOB_VIDEO": "until the avatar is trained, the service needs its videos",
}

RESTRICTED = frozenset(ALLOWED) - {"CONFIRM_REPAIR", "DELETE_JOB_VIDEO"}
"""Commands of accounts on the allow list."""


def ask(api: "Api", job_id: str, body: Mapping[str, Any], *, reads: bool = False) -> dict[str, Any]:
    """Give a command, whatever becomes of it. One that `reads` changes nothing."""
    operation = operations.execute2d_model_training_command_by_user
    return api.request(operation, path={"job_id": job_id}, body=body, reads=reads)


def give(api: "Api", job_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Give a command. Raises Refused where the service reports a failure inside its successful answer."""
    answer = ask(api, job_id, body)
    if answer.get("commond_result") != "EXCUTE_SUCCESS":
        error = answer.get("error_info") or {}
        why = answer.get("excute_failed_msg") or error.get("error_msg") or "the service gave no reason"
        raise Refused(f"The service did not accept the command {body['command']} for task {job_id}: {why.rstrip('.')}.")
    return answer


def refuse_out_of_place(command: str, job_id: str, report: Mapping[str, Any]) -> None:
    """Raise Refused for a command that the state of the task, or the account, does not allow."""
    now = state_in(report)
    if command in RESTRICTED and now in FINISHED:
        raise Refused(
            f"{command} was not sent for task {job_id}: only accounts on the service's allow list confirm their "
            f"avatars, and the state {now} is the end for all others. The avatar can be used."
        )
    if now not in ALLOWED[command]:
        raise Refused(f"{command} was not sent for task {job_id}: {where(report)}, and {WHY[command]}.")
    if command == "CONFIRM_REPAIR" and report.get("flexus_retry_count") == 0:
        raise Refused(f"CONFIRM_REPAIR was not sent for task {job_id}: it has no retraining left.")
