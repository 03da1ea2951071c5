"""How long recordings may be for the tenant. The limits are asked for only where there are recordings."""

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import ApiError, Refused
from ...framework.local_files import LocalFile
from ...wire import operations
from .material import sounds_of

if TYPE_CHECKING:
    from ...api.client import Api

LIMITS = {
    "BASIC": "basic",
    "MIDDLE": "middle",
    "ADVANCE": "advance",
    "THIRD_PARTY": "cmww",
    "VOICE_ASSESS": "short_assess",
}
"""How the tenant's limits call each edition, and the check of a recording."""


def check_durations(api: "Api", files: Collection[LocalFile], inputs: Mapping[str, Any]) -> None:
    """Raise Refused where the limits of the tenant do not allow the recordings. Warns where they are not told."""
    try:
        problem = duration_problem(files, inputs, lambda: api.request(operations.show_tenant_duration_cfg))
    except ApiError as error:
        api.call.warn(f"How long recordings may be could not be found out, so their lengths were not checked: {error}")
        return
    if problem:
        raise Refused(problem)


def duration_problem(
    files: Collection[LocalFile], inputs: Mapping[str, Any], limits: Callable[[], Mapping[str, Any]]
) -> str | None:
    """Why recordings are too short or too long in whole, as a sentence. `limits` asks for those of the tenant.

    Whether they hold for one file or for all is not stated. The guide gives them for a whole recording.
    """
    name = next((name for name in ("training_data", "recordings", "recording") if inputs.get(name)), "")
    limit = LIMITS.get(inputs.get("edition", inputs.get("job_type")))
    seconds = sum(sound.seconds for sound in sounds_of(files, inputs))
    if not name or not seconds or limit is None:
        return None
    allowed = limits()
    least, most = (allowed.get(f"{limit}_{end}") for end in ("min", "max"))
    whole = f"`{name}` lasts {seconds:.0f} seconds in whole, and this tenant's limit is"
    if least and seconds < least:
        return f"{whole} at least {least}."
    if most and seconds > most:
        return f"{whole} at most {most}."
    return None
