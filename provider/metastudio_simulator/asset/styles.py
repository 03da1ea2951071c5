"""The styles of avatars that a photo can be made into."""

from ..base.call import Call, operation
from ..base.store import Document
from .assumptions import STYLES


@operation("list_styles")
def list_styles(call: Call) -> Document:
    created, states = call.period("create_since", "create_until"), call.words("state")
    found = [
        {"project_id": call.project, "update_time": style["create_time"], **style}
        for style in STYLES
        if created.covers(style["create_time"]) and (not states or style["state"] in states)
    ]
    if call.query["sort_dir"] == "desc":
        found.reverse()
    return {"count": len(found), "styles": call.page(found)}
