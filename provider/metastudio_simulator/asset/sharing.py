"""With whom an asset is shared, and until when."""

from ..base.clock import check_stamp, stamp
from ..base.refusals import invalid
from ..base.store import Document
from .assumptions import SHARING_DAYS

DAY = 24 * 3600


def sharing(config: Document, now: float, place: str = "shared_config") -> Document | None:
    """A sharing as it is kept; None for a private asset."""
    kind = config.get("shared_type", "PRIVATE")
    if kind == "PRIVATE":
        return None
    if kind == "PUBLIC":  # ADMINISTRATORS_ONLY
        raise invalid(f"{place}.shared_type PUBLIC is for administrators")
    projects = config.get("allowed_project_ids") or []
    if not projects:
        raise invalid(f"{place}.allowed_project_ids is required")
    end = check_stamp(f"{place}.expire_time", config.get("expire_time"))
    last_day = stamp(now + SHARING_DAYS * DAY)[:10]
    return {"projects": projects, "until": end or f"{last_day}T23:59:59Z"}


def is_shared(asset: Document, now: str, project: str | None = None) -> bool:
    """Whether an asset is shared now, with any project or with this one."""
    shared = asset["shared"]
    return shared is not None and now <= shared["until"] and project in (None, *shared["projects"])
