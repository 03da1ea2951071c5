"""Take an avatar training task from its upload addresses to review: upload, confirm, submit, wait."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import MetaStudioError, NotFound, Unfinished
from ...framework.waiting import Condition, WaitFailed, wait_for
from ...wire import operations
from .local_files import FILES, LocalFile
from .states import CHANGEABLE, FAILED, WAITING_FOR_FILES, reached

if TYPE_CHECKING:
    from ...api.client import Api
    from ...framework.resource import Resource


def submits(inputs: Mapping[str, Any]) -> bool:
    """Whether the task is to be submitted; what is not known yet counts as no."""
    wanted = inputs.get("submit")
    return isinstance(inputs.get("training_video"), str) if wanted is None else wanted is True


class Submission:
    """One run for one task. Every failure leaves as Unfinished: the task exists and its id must be kept."""

    def __init__(self, resource: "Resource", api: "Api", id: str, inputs: Mapping[str, Any]) -> None:
        self.resource, self.api, self.id, self.inputs = resource, api, id, inputs

    def run(
        self, addresses: Mapping[str, Any], files: Mapping[str, str], uploaded: Mapping[str, str]
    ) -> dict[str, Any]:
        """Upload `files` (name -> hash) to `addresses`, then submit and wait; returns the state no report holds.

        `uploaded` are the hashes of what the task has already.
        """
        done = dict(uploaded)
        left = {file.name: _urls(addresses.get(file.address)) for file in FILES if addresses.get(file.address)}
        try:
            for file in FILES:
                if file.name in files:
                    self._upload(file, left.get(file.name, []))
                    done[file.name] = files[file.name]
                    left.pop(file.name, None)
            if submits(self.inputs):
                self._command("SUBMITVERIFYING")
        except MetaStudioError as error:
            pending = {name: urls for name, urls in left.items() if self.inputs.get(name)}
            raise Unfinished(self.id, self._state(done, pending), [str(error)]) from error
        return self.wait(done, left if not submits(self.inputs) else {})

    def wait(self, done: Mapping[str, str], left: Mapping[str, Sequence[str]] | None = None) -> dict[str, Any]:
        """Wait as far as `wait_for` says; returns the state no report holds."""
        extra = self._state(done, left or {})
        goal = self.inputs.get("wait_for")
        if goal is None:
            return extra
        condition: Condition[dict[str, Any]] = Condition(
            reached=lambda report: reached(goal, str(report.get("state"))),
            describe=lambda report: f"{self.inputs['name']}: {report.get('state')}, waiting for {goal}",
            failure=_failure,
        )
        seen: dict[str, Any] = {}

        def poll() -> dict[str, Any]:
            seen.update(self.resource.show(self.api, self.id))
            return seen

        try:
            wait_for(poll, condition, self.api.call)
        except NotFound:
            raise
        except (MetaStudioError, WaitFailed) as error:
            # After a cancel nothing more is asked: what was seen last is what is known.
            raise Unfinished(self.id, {**seen, **extra}, [f"waiting for {goal} ended: {error}"]) from error
        return extra

    def _upload(self, file: LocalFile, urls: Sequence[str]) -> None:
        if not urls:
            raise MetaStudioError(
                f"There is no upload address left for `{file.name}`: the service gives each of them once. Replace the "
                "task (pulumi up --replace) or change it after a failed review."
            )
        self.api.call.report(f"{self.inputs['name']}: uploading {Path(self.inputs[file.name]).name}")
        self.api.upload(urls, Path(self.inputs[file.name]), content_type=file.content_type)
        # Whether a file in one part needs the confirmation is not stated; it has no parts that could be incomplete.
        if file.name == "training_video" and len(urls) > 1:
            self._command("CONFIRM_MULTIPART_UPLOADED")
        if file.name == "action_video" and len(urls) > 1:
            self._command("CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED")
        if file.name == "authorization_letter":
            self._command("CONFIRM_AUTHORIZATION_LETTER")

    def _command(self, command: str) -> None:
        """Give a command; the service reports its failure inside a successful answer."""
        answer = self.api.request(
            operations.execute2d_model_training_command_by_user, path={"job_id": self.id}, body={"command": command}
        )
        if answer.get("commond_result") != "EXCUTE_SUCCESS":
            error = answer.get("error_info") or {}
            why = answer.get("excute_failed_msg") or error.get("error_msg") or "the service gave no reason"
            why = why.rstrip(".")
            raise MetaStudioError(f"The service did not accept the command {command} for task {self.id}: {why}.")

    def _state(self, done: Mapping[str, str], left: Mapping[str, Sequence[str]]) -> dict[str, Any]:
        pending = {name: list(urls) for name, urls in left.items()}
        # An empty map, not an absent one: it takes the place of addresses that were pending before.
        return {"file_hashes": dict(done), "pending_uploads": pending}


def _urls(address: Any) -> list[str]:
    return list(address) if isinstance(address, list) else [address]


def _failure(report: Mapping[str, Any]) -> str | None:
    state = str(report.get("state"))
    if state not in FAILED:
        if state == WAITING_FOR_FILES:
            return "the task was not submitted for review"
        return None
    logs = [log for log in report.get("operation_logs") or () if log.get("log_description")]
    said = f": {logs[-1]['log_description']}" if logs else ""
    remedy = " Change the task and run again to resubmit it." if state in CHANGEABLE else ""
    return f"the task is in state {state}{said.rstrip('.')}.{remedy}"
