"""The commands of an avatar training task: they confirm uploads, submit the task, and do what NA users may do.

A command that cannot be executed is answered with status 200 too; the body says EXCUTE_FAILED.
"""

import hashlib
from collections.abc import Callable

from ..base import uploads
from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.refusals import Refusal
from ..base.store import Document
from . import tasks
from .assumptions import (
    JOB_NOT_FOUND,
    LETTER_NEEDS_CONFIRMATION,
    SINGLE_PART_NEEDS_CONFIRMATION,
    TOO_MANY_AT_ONCE,
)
from .states import CONFIRMING, FIRST, JOBS, SUBMITTABLE, UNDER_WAY, WITH_ASSET, log_entry

LETTER = "grant_file"


class CommandFailed(Exception):
    """Why a command was not executed."""


@operation("execute2d_model_training_command_by_user")
def execute(call: Call) -> Document:
    job = JOBS.found(call, JOB_NOT_FOUND)
    command = call.body["command"]
    try:
        if command in NA_COMMANDS and not call.option("avatar_allow_list"):  # ALLOW_LIST_CONFIRMS
            raise CommandFailed(f"the account is not allowed to give the command {command}")
        extra = COMMANDS[command](call, job) or {}
    except CommandFailed as failure:
        return {
            "commond_result": "EXCUTE_FAILED",
            "excute_failed_msg": str(failure),
            "error_info": {"error_code": WRONG_STATE, "error_msg": str(failure)[:256]},
        }
    JOBS.save(call.tx, job)
    return {"commond_result": "EXCUTE_SUCCESS", **extra}


def _submit(call: Call, job: Document) -> None:
    _need_state(job, SUBMITTABLE)
    job_id, shown = job["shown"]["job_id"], job["shown"]
    _need_parts(call, job, "training_video")
    needed = ["id_card_image1", "id_card_image2", LETTER] + ["audio"] * (shown["audio_source_type"] == "AUDIO")
    stored = uploads.names(call.tx, job_id)
    if missing := [name for name in needed if name not in stored]:
        raise CommandFailed(f"not uploaded: {', '.join(missing)}")
    videos = [name for name in tasks.PARTED_FILES if name in stored]
    for name in videos:
        _need_parts(call, job, name)
        if (job["parts"][name] > 1 or SINGLE_PART_NEEDS_CONFIRMATION) and not _confirmed(call, job, name):
            raise CommandFailed(f"the parts of {name} are not confirmed")
    if LETTER_NEEDS_CONFIRMATION and not _confirmed(call, job, LETTER):
        raise CommandFailed("the authorization letter is not confirmed")
    under_way = [row for row in call.tx.summaries(JOBS.kind, call.project) if row["state"] in UNDER_WAY]
    if len(under_way) >= call.option("max_avatar_trainings"):  # CONCURRENCY_AT_SUBMISSION
        raise Refusal(403, *TOO_MANY_AT_ONCE)
    shown["last_update_time"] = call.stamp
    JOBS.enter(call.tx, job, FIRST, call.now)


def _uploaded(name: str) -> Callable[[Call, Document], Document]:
    def answer(call: Call, job: Document) -> Document:
        stored = uploads.files(call.tx, job["shown"]["job_id"], name)
        return {"multipart_data": [{"part_number": str(file.part), "etag": file.etag} for file in stored]}

    return answer


def _confirm_parts(name: str) -> Callable[[Call, Document], None]:
    def confirm(call: Call, job: Document) -> None:
        _need_state(job, SUBMITTABLE)
        _need_parts(call, job, name)
        job["confirmed"][name] = _fingerprint(call, job, name)

    return confirm


def _confirm_letter(call: Call, job: Document) -> None:
    _need_state(job, SUBMITTABLE)
    if LETTER not in uploads.names(call.tx, job["shown"]["job_id"]):
        raise CommandFailed("the authorization letter is not uploaded")
    job["confirmed"][LETTER] = _fingerprint(call, job, LETTER)


def _accept(call: Call, job: Document) -> None:
    _need_state(job, {CONFIRMING})
    JOBS.enter(call.tx, job, "JOB_FINISH", call.now)


def _reject(call: Call, job: Document) -> Document:
    _need_state(job, {CONFIRMING})
    JOBS.enter(call.tx, job, "JOB_REJECT", call.now)
    return _comment(call, job, "USER_REJECT")


def _answer(call: Call, job: Document) -> Document:
    return _comment(call, job, "USER_COMMENT")


def _suspend(call: Call, job: Document) -> None:
    _need_state(job, {CONFIRMING})
    JOBS.enter(call.tx, job, "JOB_PENDING", call.now)


def _activate(call: Call, job: Document) -> None:
    _need_state(job, {"JOB_PENDING"})
    JOBS.enter(call.tx, job, CONFIRMING, call.now)


def _repair(call: Call, job: Document) -> None:
    """TRAINED_MAY_BE_REPAIRED."""
    _need_state(job, WITH_ASSET - {"JOB_FINISH"})
    shown = job["shown"]
    if not shown.get("flexus_retry_count"):
        raise CommandFailed("no retraining is left")
    shown["flexus_retry_count"] -= 1
    shown["operation_logs"].append(log_entry(call.now, "USER_REPAIR", "USER"))
    JOBS.enter(call.tx, job, "TRAINING", call.now)


def _delete_video(call: Call, job: Document) -> None:
    _need_state(job, WITH_ASSET)
    for name in tasks.PARTED_FILES:
        uploads.forget(call.tx, job["shown"]["job_id"], name)
    job["shown"]["operation_logs"].append(log_entry(call.now, "USER_DELETE_JOB_VIDEO", "USER"))


COMMANDS: dict[str, Callable[[Call, Document], Document | None]] = {
    "SUBMITVERIFYING": _submit,
    "GET_MULTIPART_UPLOADED": _uploaded("training_video"),
    "CONFIRM_MULTIPART_UPLOADED": _confirm_parts("training_video"),
    "GET_ACTION_VIDEO_MULTIPART_UPLOADED": _uploaded("action_video"),
    "CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED": _confirm_parts("action_video"),
    "CONFIRM_AUTHORIZATION_LETTER": _confirm_letter,
    "CONFIRM_ACCEPT": _accept,
    "CONFIRM_REJECT": _reject,
    "CONFIRM_ANSWER": _answer,
    "CONFIRM_PENDING": _suspend,
    "CONFIRM_ACTIVE": _activate,
    "CONFIRM_REPAIR": _repair,
    "DELETE_JOB_VIDEO": _delete_video,
}


NA_COMMANDS = frozenset({"CONFIRM_ACCEPT", "CONFIRM_REJECT", "CONFIRM_ANSWER", "CONFIRM_PENDING", "CONFIRM_ACTIVE"})
"""Commands of accounts on the allow list (stated)."""


def _need_state(job: Document, states: set[str] | frozenset[str]) -> None:
    state = job["shown"]["state"]
    if state not in states:
        raise CommandFailed(f"the task state {state} does not allow the command")


def _need_parts(call: Call, job: Document, name: str) -> None:
    stored = {file.part for file in uploads.files(call.tx, job["shown"]["job_id"], name)}
    missing = [str(part) for part in range(1, job["parts"][name] + 1) if part not in stored]
    if missing:
        parts = ", ".join(missing[:10]) + (" ..." if len(missing) > 10 else "")
        raise CommandFailed(f"not uploaded: {name}, part {parts} of {job['parts'][name]}")


def _fingerprint(call: Call, job: Document, name: str) -> str:
    """A hash of the stored parts: a file that is uploaded anew must be confirmed anew."""
    stored = uploads.files(call.tx, job["shown"]["job_id"], name)
    return hashlib.sha256("".join(f"{file.part}:{file.etag};" for file in stored).encode()).hexdigest()


def _confirmed(call: Call, job: Document, name: str) -> bool:
    return bool(job["confirmed"].get(name) == _fingerprint(call, job, name))


def _comment(call: Call, job: Document, kind: str) -> Document:
    """Write a comment with its attachments, for which the answer has upload addresses."""
    comment = call.body.get("comment_data", {})
    attachments = comment.get("attachment_name", [])
    logs = job["shown"]["comment_logs"]
    files = [f"attachment-{len(logs) + 1}-{number}" for number in range(1, len(attachments) + 1)]
    entry = {"operate_time": call.stamp, "comment_type": kind, "attachments": files}
    for name in ("comment_title", "comment_message"):
        if name in comment:
            entry[name] = comment[name]
    logs.append(entry)
    urls = call.upload_addresses(job["shown"]["job_id"], [(name, 1, tasks.STREAM) for name in files])
    return {"attachment_upload_url": urls} if urls else {}
