"""`metastudio:image:AvatarTrainingCommand`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import MetaStudioError, OutcomeUnknown, Refused, Unfinished
from ...framework.act import Act, act_marks
from ...framework.identity import Identity
from ...framework.local_files import declared_files, file_problems, local_files
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...values.convert import to_wire
from ...values.validation import Problem
from ...wire import operations
from .commands import give, refuse_out_of_place
from .models import AvatarTrainingCommandInputs, AvatarTrainingCommandReport, Nothing

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

FILES = local_files(AvatarTrainingCommandInputs)
COMMENTING = ("CONFIRM_REJECT", "CONFIRM_ANSWER")


class AvatarTrainingCommand(Act["typed.AvatarTrainingCommandInputs", "typed.AvatarTrainingCommandState"]):
    """A command to an avatar training task: accept or reject the avatar, comment on it, suspend and resume the task,
    have the avatar trained again, delete the videos. It is given when it is created and again when `triggers` or the
    task change, once each time. The state of the task is looked at first: what it does not allow is refused and not
    sent. Deleting it does nothing: what was decided is decided."""

    token = "metastudio:image:AvatarTrainingCommand"
    inputs = AvatarTrainingCommandInputs
    report = AvatarTrainingCommandReport
    identity = Identity("job_id")
    creating = operations.execute2d_model_training_command_by_user
    query = Nothing
    marks = act_marks(
        AvatarTrainingCommandInputs, {"job_id": ("metastudio:image:AvatarTrainingTask", "job_id")}
    ) | Marks(not_compared=("attachments",))
    doing = "the command is given"
    example = """\
type: metastudio:image:AvatarTrainingCommand
properties:
  jobId: ${avatarTrainingTask.jobId}
  command: CONFIRM_ANSWER
  commentData: {commentTitle: The lips, commentMessage: They move too late.}
  triggers: {round: "1"}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """A comment goes with the commands that comment."""
        command = inputs.get("command")
        yield from file_problems(FILES, inputs)
        if command == "CONFIRM_ANSWER" and inputs.get("comment_data") is None:
            yield Problem(("comment_data",), "is required for the command CONFIRM_ANSWER.")
        for name in ("comment_data", "attachments"):
            if isinstance(command, str) and command not in COMMENTING and inputs.get(name) is not None:
                yield Problem((name,), f"goes with {' and '.join(COMMENTING)} only.")

    def create(self, api: "Api", inputs: "typed.AvatarTrainingCommandInputs") -> tuple[str, Mapping[str, Any]]:
        """Give the command, if the state of the task allows it."""
        sent = to_wire(inputs, self.input_shape)
        job_id, command = str(sent["job_id"]), sent["command"]
        try:
            report = api.request(operations.show2d_model_training_job, path={"job_id": job_id})
        except OutcomeUnknown as error:  # of the question; the command itself would count as given
            raise Refused(f"{command} was not sent for task {job_id}, whose state is not known: {error}") from error
        refuse_out_of_place(command, job_id, report)
        names = [declared.path.name for declared in declared_files(FILES, inputs)]
        comment = {**sent.get("comment_data", {}), **({"attachment_name": names} if names else {})}
        body = {name: sent[name] for name in ("command", "command_message", "operation_reason") if name in sent}
        answer = give(api, job_id, {**body, **({"comment_data": comment} if comment else {})})
        return self.identity.numbered(inputs), {**answer, "state_before": report.get("state")}

    def after_create(self, api: "Api", it: Managed, answer: Mapping[str, Any]) -> dict[str, Any]:
        """Upload the attachments. A failure raises Unfinished, so that the command is not given again."""
        kept = super().after_create(api, it, answer)
        urls = answer.get("attachment_upload_url") or ()
        declared = list(declared_files(FILES, it.inputs))
        for number, one in enumerate(declared):
            try:
                if number >= len(urls):
                    raise MetaStudioError("the service gave no address for it")
                api.upload([urls[number]], one.path, content_type=one.file.type_of(one.path))
            except MetaStudioError as error:
                reason = f"the command was accepted, but `{one.key}` and what follows it were not uploaded: {error}"
                raise Unfinished(it.id, kept, [reason]) from error
        return kept
