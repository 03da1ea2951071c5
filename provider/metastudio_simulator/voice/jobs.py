"""Voice training jobs: create, list, show, commit, delete, and their upload addresses."""

from ..base import one_time, uploads
from ..base.assumptions import WRONG_STATE
from ..base.call import Call, Handler, operation
from ..base.clock import stamp
from ..base.refusals import Refusal, invalid
from ..base.store import Document
from . import material, quotas, reviews
from .assumptions import CREATE_TYPE_DEFAULT, JOB_NOT_FOUND, STREAM, TOO_MANY_JOBS
from .editions import EDITIONS
from .states import COMMITTABLE, CREATING, DELETABLE, FIRST, JOBS, STEPS, need_state

SENT_ONLY = ("description", "custom_text", "supported_service")


def _create(job_type: str) -> Handler:
    def create(call: Call) -> Document:
        sent = {"create_type": CREATE_TYPE_DEFAULT, **call.body}
        segments = sent["create_type"] == "SEGMENT"
        if segments and not EDITIONS[job_type].sentences:
            raise invalid("create_type must be PACKAGE in this edition")
        now, shown = int(call.now), {name: value for name, value in sent.items() if name not in SENT_ONLY}
        shown |= {"job_type": job_type, "job_id": call.new_id(), "state": CREATING, "reject_times": 1}
        shown |= {"create_time": now, "lastupdate_time": now, "is_remake": False}
        shown.setdefault("is_ondemand_resource", False)
        if "X-App-UserId" in call.headers:  # EVERYBODY_SEES_ALL
            shown["app_user_id"] = call.headers["X-App-UserId"]
        job: Document = {"project": call.project, "since": call.now, "shown": shown, "before": CREATING}
        job |= {"times": {CREATING: 1}, "errors": [], "review": {}, "log": [], "confirmed": {}}
        reviews.log(job, call.now, "CREATE_JOB", "USER")
        JOBS.insert(call.tx, job)
        urls = material.addresses(call, job)
        answer = {"job_id": shown["job_id"], "authorization_letter_uploading_url": urls["letter"]}
        if segments:
            return {**answer, "segment_uploading_url": urls["segments"]}
        return {**answer, "training_data_uploading_url": urls["package"]}

    return create


for _job_type in EDITIONS:
    operation(f"create_training_{_job_type.lower()}_job")(_create(_job_type))


@operation("show_voice_training_job")
def show_job(call: Call) -> Document:
    job = JOBS.found(call, JOB_NOT_FOUND)
    JOBS.read(call.tx, job, call.now)
    return _with_downloads(call, job["shown"])


@operation("list_voice_training_job")
def list_jobs(call: Call) -> Document:
    query = call.query
    created, updated = call.period("create_since", "create_until"), call.period("update_since", "update_until")
    states = call.words("state")
    exact = ("job_id", "tag", "job_type", "batch_name", "is_ondemand_resource")

    def wanted(job: Document) -> bool:
        return (
            (not states or job["state"] in states)
            and call.matches("voice_name", job["voice_name"])
            and all(query.get(name) is None or job.get(name) == query[name] for name in exact)
            and created.covers(stamp(job["create_time"]))
            and updated.covers(stamp(job["lastupdate_time"]))
        )

    count, page = call.sorted_page(JOBS.kind, wanted, updated="lastupdate_time")
    return {"count": count, "jobs": [_with_downloads(call, job) for job in page]}


@operation("commit_voice_training_job")
def commit_job(call: Call) -> None:
    """COMMIT_OVERWRITES, FILES_OF_COMMIT."""
    job = JOBS.found(call, JOB_NOT_FOUND)
    need_state(job, COMMITTABLE)
    if missing := material.missing(call.tx, job):
        raise Refusal(400, WRONG_STATE, missing[0])
    running = [one for one in call.tx.summaries(JOBS.kind, call.project) if one["state"] in STEPS]
    if len(running) >= call.option("max_voice_jobs"):
        raise Refusal(*TOO_MANY_JOBS)
    quotas.take(call, job)
    job["shown"] |= {name: value for name, value in call.body.items() if name not in SENT_ONLY}
    job |= {"errors": material.errors(call.tx, job), "review": {}}
    JOBS.enter(call.tx, job, FIRST, call.now)
    JOBS.save(call.tx, job)


@operation("delete_voice_training_job")
def delete_job(call: Call) -> None:
    """ASSET_OUTLIVES_JOB."""
    need_state(JOBS.found(call, JOB_NOT_FOUND), DELETABLE)
    uploads.forget(call.tx, call.path["job_id"])
    call.tx.delete(JOBS.kind, call.project, call.path["job_id"])


@operation("show_job_audit_result")
def show_reviews(call: Call) -> Document:
    review: Document = JOBS.found(call, JOB_NOT_FOUND)["review"]
    return review


@operation("list_job_operation_log")
def list_log(call: Call) -> Document:
    """LOG_OLDEST_FIRST."""
    entries = JOBS.found(call, JOB_NOT_FOUND)["log"]
    return {"count": len(entries), "operations": call.page(entries)}


@operation("set_job_batch_name")
def set_batch_name(call: Call) -> None:
    """UNKNOWN_JOB_STOPS_BATCH, NOTHING_TO_NAME, EVERYBODY_HAS_NA."""
    if "batch_name" not in call.body:
        return
    for job in [JOBS.found(call, JOB_NOT_FOUND, job_id) for job_id in call.body.get("job_ids", [])]:
        job["shown"]["batch_name"] = call.body["batch_name"]
        JOBS.save(call.tx, job)


@operation("show_job_uploading_address")
def show_addresses(call: Call) -> Document:
    urls = material.addresses(call, JOBS.found(call, JOB_NOT_FOUND))
    answer: Document = {"authorization_letter_uploading_url": urls["letter"]}
    answer["package_url"] = {"training_data_uploading_url": urls["package"]}
    return {**answer, "segment_url": urls["segments"]} if "segments" in urls else answer


@operation("show_user_review_attachment_uploading_address")
def show_attachment_addresses(call: Call) -> Document:
    """END_NUMBER_EXCLUSIVE."""
    job_id = JOBS.found(call, JOB_NOT_FOUND)["shown"]["job_id"]
    start = call.query.get("start_number", 0)
    numbers = range(start, call.query.get("end_number", start + 1))
    if not numbers:
        raise invalid("end_number must be greater than start_number")
    urls = call.upload_addresses(job_id, [(f"review_attachment_{number}", 1, STREAM) for number in numbers])
    return {"addresses": [{"number": n, "uploading_url": url} for n, url in zip(numbers, urls, strict=True)]}


@operation("show_encrypt_file")
def download_encrypted(call: Call) -> bytes:
    return one_time.file(JOBS, call, JOB_NOT_FOUND)


def _with_downloads(call: Call, shown: Document) -> Document:
    """A job with the addresses of what was uploaded for it."""
    stored = uploads.names(call.tx, shown["job_id"])
    files = {"voice_authorization_url": material.LETTER, "training_input_source_url": material.PACKAGE}
    urls = {key: call.download(f"{shown['job_id']}/{name}") for key, name in files.items() if name in stored}
    return {**shown, **urls}
