"""Avatars modelled from a photo, sent as a form or named by its address."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from ..base import callbacks
from ..base.call import Call, operation
from ..base.clock import stamp
from ..base.refusals import invalid
from ..base.store import Document, Transaction
from . import photos
from .assumptions import JOB_NOT_FOUND, MAX_PICTURE, MODELING_FAILED, STYLES
from .library import ASSETS, new, not_found
from .schedule import Event, Schedule
from .states import ACTIVE, CREATING, enter
from .states import FAILED as ASSET_FAILED

WAITING, PROCESSING, SUCCEEDED, PARTLY, FAILED = "WAITING", "PROCESSING", "SUCCEED", "PARTIAL_SUCCEED", "FAILED"
CANCELLED = "CANCELED"
UNDER_WAY: Final = (WAITING, PROCESSING)
WITH_MODEL: Final = (SUCCEEDED, PARTLY)


def _events(job: Document) -> Iterator[Event]:
    if job["shown"]["state"] in UNDER_WAY:
        yield Event(job["since"], "picture_modeling_seconds", _go_on, in_mode=True)


MODELINGS = Schedule(kind="picture_modeling", mode="picture_modeling", events=_events)


def _go_on(tx: Transaction, job: Document, moment: float) -> None:
    waits = job["shown"]["state"] == WAITING
    enter_state(tx, job, PROCESSING if waits else tx.settings["picture_modeling_result"], moment)


def enter_state(tx: Transaction, job: Document, state: str, moment: float, reason: str | None = None) -> None:
    """Put a job into a state, and its model with it; the caller saves the job. NOTIFICATION."""
    shown = job["shown"]
    shown["state"], job["since"] = state, moment
    if state in UNDER_WAY:
        shown |= {"start_time": stamp(moment)} if state == PROCESSING else {}
        return
    shown["end_time"] = stamp(moment)
    if state == FAILED:
        code, text = MODELING_FAILED
        shown["error_info"] = {"error_code": code, "error_msg": (reason or text)[:256]}
    model = ASSETS.get(tx, job["project"], shown["model_asset_id"])
    if model is not None and model["shown"]["asset_state"] == CREATING:
        enter(model, ACTIVE if state in WITH_MODEL else ASSET_FAILED, moment, reason)
        ASSETS.save(tx, model)
    if job["notify_url"]:
        body = {name: shown[name] for name in ("job_id", "state", "model_asset_id")}
        message = {"channel": callbacks.HTTP, "event_type": "PICTURE_MODELING", "url": job["notify_url"]}
        callbacks.add(tx, shown["job_id"], moment, **message, headers={}, body=body)


@operation("create_picture_modeling_job")
def create(call: Call) -> Document:
    size = photos.size(call.body["file"])
    if size is None:
        raise invalid("file must be a picture: JPG, JPEG or PNG")
    width, height = MAX_PICTURE
    if max(size) > width or min(size) > height:
        raise invalid(f"file must have {width} x {height} pixels or fewer, it has {size[0]} x {size[1]}")
    return _begin(call)


@operation("create_picture_modeling_by_url_job")
def create_by_url(call: Call) -> Document:
    """PICTURES_ARE_NOT_FETCHED."""
    if urlsplit(call.body["picture_url"]).scheme not in ("http", "https"):
        raise invalid("picture_url must begin with http:// or https://")
    return _begin(call)


@operation("show_picture_modeling_job")
def show(call: Call) -> Document:
    job = MODELINGS.get(call.tx, call.project, call.path["job_id"])
    if job is None:
        raise not_found(call.tx, JOB_NOT_FOUND, call.path["job_id"])
    MODELINGS.read(call.tx, job, call.now)
    return _shown(call, job)


@operation("list_picture_modeling_jobs")
def list_jobs(call: Call) -> Document:
    created, states = call.period("create_since", "create_until"), call.words("state")
    found = [
        job
        for job in call.tx.summaries(MODELINGS.kind, call.project)
        if created.covers(stamp(job["created"])) and (not states or job["shown"]["state"] in states)
    ]
    if call.query.get("sort_key") == "update_time":
        found.sort(key=lambda job: float(job["since"]))
    if call.query["sort_dir"] == "desc":
        found.reverse()
    return {"count": len(found), "picture_modeling_jobs": [_shown(call, job) for job in call.page(found)]}


def _begin(call: Call) -> Document:
    """A new job and its model, which is an asset from the start."""
    name, style = call.body["name"], call.body["style_id"]
    if not name:
        raise invalid("name must have 1 characters or more")
    if style not in {row["style_id"] for row in STYLES}:
        raise invalid(f"style_id {style} is not known")
    job_id, model = call.new_id(), new(call.project, call.new_id(), call.now, asset_name=name, asset_type="HUMAN_MODEL")
    model["is_modelled"] = True
    ASSETS.insert(call.tx, model)
    shown = {"job_id": job_id, "state": WAITING, "name": name, "style_id": style, "model_asset_id": model["id"]}
    job = {"project": call.project, "id": job_id, "created": call.now, "since": call.now, "shown": shown}
    MODELINGS.insert(call.tx, {**job, "notify_url": call.body.get("notify_url")})
    return {"job_id": job_id, "model_asset_id": model["id"]}


def _shown(call: Call, job: Document) -> Document:
    shown: Document = job["shown"]
    if shown["state"] != SUCCEEDED:
        return shown
    return {**shown, "model_cover_url": call.download(f"{shown['model_asset_id']}/cover.png")}
