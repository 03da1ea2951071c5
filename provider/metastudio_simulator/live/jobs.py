"""Live jobs: each is one run of a room, from start to stop."""

import secrets

from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.contract import contract
from ..base.job_states import settle
from ..base.refusals import Refusal
from ..base.store import Document
from . import job_store
from .assumptions import (
    AI_MARK,
    CALLBACKS_WITHOUT_RTC_CONFIG,
    LIVE_JOB_NOT_FOUND,
    QUOTA_EXCEEDED,
    REPORT_URL_LIFETIME,
    ROOM_HAS_JOB,
    RTC_APPLICATION,
    RTC_TOKEN_LIFETIME,
    SINGLE_JOB_DEFAULT,
)
from .job_states import LIVE, PROCESSING, WAITING
from .job_time import JOBS, update_room
from .rooms import exit_settings, find_room, mask_callback_key, save_room, view_mode, warnings
from .settings import user_config

SHOWN = ("live_event_callback_config", "rtc_callback_config", "co_streamer_config", "relation_live_platform_info")
"""The parts of its configuration that a job shows."""

RECORDS = ("interaction_records", "job_config_records", "scripts_records", "command_reviced_records")
LOGS = tuple(f"{name}_url" for name in (*RECORDS, "command_exec_records"))


@operation("start_smart_live")
def start(call: Call) -> Document:
    room = find_room(call)
    _check_startable(call, room)
    sent = contract().fill("StartSmartLiveReq", call.body)
    run = sent.pop("job_run_config", {})
    running = job_store.under_way(call.tx, call.project)
    if run.get("single_job_in_room", SINGLE_JOB_DEFAULT) and any(
        job["shown"]["room_id"] == room["room_id"] for job in running
    ):
        raise Refusal(400, *ROOM_HAS_JOB)
    if len(running) >= call.option("max_running_jobs"):
        raise Refusal(400, QUOTA_EXCEEDED, "insufficient resource quota: too many running jobs")
    job = _made(call, room, sent, run)
    room["latest_job"] = job["shown"]["job_id"]
    save_room(call.tx, call.project, room)
    JOBS.insert(call.tx, job)
    update_room(call.tx, job)
    settle(call.tx, call.now, [JOBS])
    shown = _shown(call, job)
    return {name: shown[name] for name in ("job_id", "rtc_room_info", "live_event_report_url")} | {
        **{name: shown[name] for name in ("live_event_callback_config",) if name in shown},
        "live_warning_info": [{"warning_type": warning} for warning in warnings(job["config"])],
        "limit_duration": job["exit"].get("max_live_duration", 0),
    }


@operation("show_smart_live")
def show(call: Call) -> Document:
    job = find_job(call)
    JOBS.read(call.tx, job, call.now)
    return _shown(call, job)


@operation("stop_smart_live")
def stop(call: Call) -> None:
    job = find_job(call)
    if job["shown"]["state"] not in LIVE:
        raise wrong_state(job)
    if job["stopping"] is None:
        job["stopping"] = call.now + call.option("live_stop_seconds")
        JOBS.save(call.tx, job)
        settle(call.tx, call.now, [JOBS])


@operation("list_smart_live")
def list_of_room(call: Call) -> Document:
    find_room(call)
    return _listed(call, call.path["room_id"])


@operation("list_smart_live_jobs")
def list_of_tenant(call: Call) -> Document:
    return _listed(call, None)


def find_job(call: Call) -> Document:
    """The job of the path; its room must exist too. JOBS_OUTLIVE_ROOMS only in the list of the tenant."""
    find_room(call)
    job = JOBS.found(call, LIVE_JOB_NOT_FOUND)
    if job["shown"]["room_id"] != call.path["room_id"]:
        call.not_found(LIVE_JOB_NOT_FOUND)
    return job


def on_air_job(call: Call) -> Document:
    """The job of the path, which must be on air."""
    job = find_job(call)
    if job["shown"]["state"] != PROCESSING:
        raise wrong_state(job)
    return job


def wrong_state(job: Document) -> Refusal:
    return Refusal(400, WRONG_STATE, f"the job state {job['shown']['state']} does not allow the operation")


def report_url(call: Call, job: Document) -> str:
    """The address for events of a job, with the key that stands for credentials."""
    place = f"/v1/{call.project}/smart-live-rooms/{job['shown']['room_id']}/smart-live-jobs/{job['shown']['job_id']}"
    query = f"auth_key={job['report']['auth_key']}&expires_time={job['report']['expires_time']}"
    return f"{call.addresses.base}{place}/live-event-report?{query}"


def new_report_key(now: float) -> Document:
    """A key of the report address and when it ends, in milliseconds."""
    return {"auth_key": secrets.token_hex(32), "expires_time": int((now + REPORT_URL_LIFETIME) * 1000)}


def _check_startable(call: Call, room: Document) -> None:
    if room["room_state"] != "ENABLE":
        raise Refusal(400, WRONG_STATE, f"the room state {room['room_state']} does not allow the operation")
    if call.option("manual_confirmation") and room.get("confirm_state") != "CONFIRMED":  # UNCONFIRMED_DOES_NOT_START
        raise Refusal(400, WRONG_STATE, "the room is not confirmed")


def _made(call: Call, room: Document, sent: Document, run: Document) -> Document:
    """A waiting job, with the configuration of the room under that of the run. RUN_REPLACES_BLOCKS."""
    tenant = user_config(call.tx, call.project)
    config = {**{name: value for name, value in room.items() if name not in ("last_job", "latest_job")}, **sent}
    config["view_mode"] = view_mode(config)
    # EXIT_AND_CALLBACK_OF_TENANT
    if "live_event_callback_config" not in config and "live_event_callback_config" in tenant:
        config["live_event_callback_config"] = tenant["live_event_callback_config"]
    config.setdefault("rtc_callback_config", {"rtc_callback_event_type": [*CALLBACKS_WITHOUT_RTC_CONFIG]})
    policy = config.get("play_policy", {})
    shown = {name: config[name] for name in SHOWN if name in config}
    if callback := shown.get("live_event_callback_config"):
        own = {name: value for name, value in callback.items() if name != "is_inheritance_platform_callback"}
        shown["live_event_callback_config"] = own
    resource = run.get("allow_resource_type", "UNLIMITED")
    capture = ["CAPTURE"] if policy.get("need_independent_capture_client") else []
    job_id = call.new_id()
    return {
        "project": call.project,
        "since": call.now,
        "moment": call.now,
        "started": None,
        "ended": None,
        "stopping": None,
        "config": config,
        "interaction_callback_url": config.pop("interaction_callback_url", ""),
        "exit": exit_settings(config, tenant),
        "exit_since": call.now,
        "playing": None,
        "played": [],
        "queue": [],
        "pending": [],
        "commands": [],
        "hits": [],
        "events": {},
        "fired": {},
        "sums": {},
        "turns": {},
        "report": new_report_key(call.now),
        "rtc": {"room_id": call.new_id(), "users": {kind: call.new_id() for kind in ["PLAYER", *capture]}},
        "shown": {
            "job_id": job_id,
            "room_id": room["room_id"],
            "room_name": room["room_name"],
            "state": WAITING,
            "create_time": call.stamp,
            "lastupdate_time": call.stamp,
            **shown,
            "used_resource_type": "ONDEMAND" if resource == "UNLIMITED" else resource,
            "is_ai_mark_on": AI_MARK,
        },
    }


def _shown(call: Call, job: Document) -> Document:
    """A job as an answer shows it now, with new tokens and addresses."""
    shown: Document = dict(job["shown"])
    mask_callback_key(call, shown)
    end = call.now if job["ended"] is None else job["ended"]
    duration = 0.0 if job["started"] is None else round(end - job["started"], 3)
    users = [
        {
            "user_type": kind,
            "user_id": user,
            "signature": secrets.token_hex(32),
            "ctime": int(call.now + RTC_TOKEN_LIFETIME),
        }
        for kind, user in job["rtc"]["users"].items()
    ]
    shown |= {
        "duration": duration,
        "stream_duration": duration if job["config"].get("output_urls") else 0.0,
        "rtc_room_info": {"app_id": RTC_APPLICATION, "room_id": job["rtc"]["room_id"], "users": users},
        "live_event_report_url": report_url(call, job),
        "cover_url": call.download(f"rooms/{shown['room_id']}/cover_url.png"),
    }
    if shown["state"] not in LIVE:
        shown["live_job_log"] = {name: call.download(f"live-jobs/{shown['job_id']}/{name[:-4]}.csv") for name in LOGS}
    return shown


def _listed(call: Call, room_id: str | None) -> Document:
    created, states = call.period("create_since", "create_until"), call.words("state")

    def wanted(job: Document) -> bool:
        return (
            room_id in (None, job["room_id"])
            and (not states or job["state"] in states)
            and call.matches("room_name", job["room_name"])
            and created.covers(job["create_time"])
        )

    count, page = call.sorted_page(JOBS.kind, wanted, updated="lastupdate_time")
    jobs = [JOBS.get(call.tx, call.project, job["job_id"]) for job in page]
    return {"count": count, "smart_live_jobs": [_shown(call, job) for job in jobs if job is not None]}
