"""The tree of errors. Every text is one line that a user can act on, without secrets.

MetaStudioError
  ConfigurationError      the provider cannot work with its settings
  ApiError                the service answered with an error
    NotFound              ... that the object does not exist
    Denied                ... that the credentials are wrong or not allowed (401, 403)
    Throttled             ... that too many calls were made (429)
    Conflict              ... that the object's state does not allow the call (409 and its codes)
    ServiceFailure        ... that it failed itself (5xx)
  NotSent                 the request provably never reached the service
  OutcomeUnknown          the request may have reached the service, but no answer arrived
  InDoubt                 objects are there of which any could be the one that a lost create made
  Refused                 the provider will not do this: the text says why, and what to do instead
  Cancelled               the engine asked to stop
  DeadlineExceeded        the operation's time ran out
  Unfinished              the object exists and its id must be kept, but it is not as declared yet
  Unresolved              whether the object exists is unknown; the next run finds out
"""

from collections.abc import Mapping, Sequence
from typing import Any

TEXT_LIMIT = 256
"""Characters of a foreign text that are shown: the longest `error_msg` that the contract allows."""

CUT = "…"
"""The end of a text that was cut."""

AFTER_MESSAGE = " (HTTP "
"""The text of an error has this behind the message of the service."""


class MetaStudioError(Exception):
    """The base of all errors that the provider raises on purpose."""


class ConfigurationError(MetaStudioError):
    """The provider cannot work with its settings. `setting` is the snake_case name of the one to change, or None."""

    def __init__(self, text: str, setting: str | None = None) -> None:
        super().__init__(text)
        self.setting = setting


class ApiError(MetaStudioError):
    """The service answered with an error: `VERB path: CODE text (HTTP n, request id).`, then a hint if there is one."""

    def __init__(
        self,
        method: str,
        path: str,
        status: int,
        code: str,
        message: str,
        request_id: str | None = None,
        hint: str | None = None,
    ) -> None:
        self.method, self.path, self.status, self.code = method, path, status, code
        said = " ".join(message.split())
        self.message = said if len(said) <= TEXT_LIMIT else f"{said[: TEXT_LIMIT - 1]}{CUT}"
        self.request_id, self.hint = request_id, hint
        request = f", request {request_id}" if request_id else ""
        said = self.message if code == str(status) else f"{code} {self.message}"
        text = f"{method} {path}: {said}{AFTER_MESSAGE}{status}{request})."
        super().__init__(f"{text} {hint}" if hint else text)


class NotFound(ApiError):
    """The service said that the object does not exist. No other error means gone."""


class Denied(ApiError):
    """The service did not accept the credentials, or does not allow them this call (401, 403)."""


class Throttled(ApiError):
    """The service counted too many calls (429), even after the allowed retries."""


class Conflict(ApiError):
    """The state of the object does not allow the call."""


class ServiceFailure(ApiError):
    """The service failed (5xx), even after the allowed retries."""


class NotSent(MetaStudioError):
    """The request provably never reached the service: no connection, no name, no TLS."""


class OutcomeUnknown(MetaStudioError):
    """The request may have reached the service, but no complete answer arrived."""


class InDoubt(MetaStudioError):
    """Objects are there of which any could be the one that a lost create made: id -> why it may be another one.

    The reason is empty for an object that would be taken if it were the only one.
    """

    def __init__(self, candidates: Mapping[str, str]) -> None:
        super().__init__(", ".join(f"{id} ({why})" if why else id for id, why in candidates.items()))
        self.candidates = dict(candidates)


class Refused(MetaStudioError):
    """The provider refuses a change that would harm the user."""


class Cancelled(MetaStudioError):
    """The engine asked the provider to stop."""


class DeadlineExceeded(MetaStudioError):
    """The time allowed for the operation (customTimeouts) ran out."""


class Unfinished(MetaStudioError):
    """The object exists and its id must be kept, but it is not as declared yet.

    Attributes: `id`, `state` (as far as it is known, with wire names), `reasons` (one sentence each).
    """

    def __init__(self, id: str, state: Mapping[str, Any], reasons: Sequence[str]) -> None:
        super().__init__("; ".join(reasons))
        self.id, self.state, self.reasons = id, dict(state), list(reasons)


class Unresolved(Unfinished):
    """Whether a create reached the service is unknown. `id` is provisional; the next run finds out."""
