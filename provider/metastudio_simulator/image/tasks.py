"""2D avatar training tasks: create, upload, submit, review, update, delete."""

from ..base import one_time, uploads
from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.contract import contract
from ..base.refusals import Refusal
from ..base.store import Document
from .assumptions import FLEXUS_RETRIES, JOB_NOT_FOUND, NEW_ADDRESSES_VOID_OLD, QUOTA_EXCEEDED
from .states import DELETABLE, JOBS, REVIEW_FAILED, WAITING, log_entry

STREAM, ZIP = "application/octet-stream", "application/zip"

SINGLE_FILES = {
    "audio": ZIP,
    "cover": STREAM,
    "id_card_image1": STREAM,
    "id_card_image2": STREAM,
    "grant_file": STREAM,
    "pre_beauty_image": STREAM,
    "post_beauty_image": STREAM,
}
PARTED_FILES = {"training_video": "video_multipart_count", "action_video": "action_video_multipart_count"}

DOWNLOADS = {name: f"{name}_download_url" for name in (*PARTED_FILES, *SINGLE_FILES)}
DOWNLOADS["audio"] = "audio_file_download_url"

SENT_ONLY = ("command_message", *PARTED_FILES.values(), "samples_basic_info")
UNSET = {"is_flexus": False, "is_fast_flexus": False, "is_live_copy": False, "is_ondemand_resource": False}


@operation("create2d_model_training_job")
def create_job(call: Call) -> Document:
    """QUOTA_AT_CREATION."""
    quota = call.option("avatar_quota")
    if quota is not None and len(call.tx.summaries(JOBS.kind, call.project)) >= quota:
        raise Refusal(403, *QUOTA_EXCEEDED)
    job_id = call.new_id()
    sent = contract().fill("Create2dModelTrainingJobReq", call.body)
    shown: Document = {
        "job_id": job_id,
        "state": WAITING,
        "project_id": call.project,
        "create_time": call.stamp,
        "last_update_time": call.stamp,
        "matting_type": "AI",
        "model_resolution": "1080P",
        "optional_training_location": [call.region],
        "is_mask_file_uploaded": False,
        "audio_source_type": "VIDEO",
        **UNSET,
        **{name: value for name, value in sent.items() if name not in SENT_ONLY},
        "operation_logs": [log_entry(call.now, "USER_CREATE_JOD", "USER")],
        "comment_logs": [],
    }
    if "X-App-UserId" in call.headers:  # EVERYBODY_SEES_ALL
        shown["app_user_id"] = call.headers["X-App-UserId"]
    if shown["is_flexus"] or shown["is_fast_flexus"]:
        shown["flexus_retry_count"] = FLEXUS_RETRIES
    job: Document = {"project": call.project, "shown": shown, "since": call.now, "parts": {}, "confirmed": {}}
    answer = _addresses(call, job, sent)
    JOBS.insert(call.tx, job)
    return answer


@operation("show2d_model_training_job")
def show_job(call: Call) -> Document:
    job = JOBS.found(call, JOB_NOT_FOUND)
    JOBS.read(call.tx, job, call.now)
    shown: Document = job["shown"]
    for name in uploads.names(call.tx, shown["job_id"]) & DOWNLOADS.keys():
        shown[DOWNLOADS[name]] = _download(call, shown["job_id"], name)
    for comment in shown["comment_logs"]:
        comment["attachment_download_url"] = [
            _download(call, shown["job_id"], name) for name in comment.pop("attachments")
        ]
    return shown


@operation("update2d_model_training_job")
def update_job(call: Call) -> Document:
    """UPDATE_KEEPS_OMITTED, UPDATE_KEEPS_STATE."""
    job = JOBS.found(call, JOB_NOT_FOUND)
    shown = job["shown"]
    if shown["state"] not in REVIEW_FAILED:
        raise Refusal(400, WRONG_STATE, f"the task state {shown['state']} does not allow the operation")
    shown |= {name: value for name, value in call.body.items() if name not in SENT_ONLY}
    if "samples_basic_info" in call.body:
        shown["samples"] = call.body["samples_basic_info"]
    if call.body.get("command_message") == "UPDATE_VIDEO":
        uploads.forget(call.tx, shown["job_id"], "training_video")
        shown["operation_logs"].append(log_entry(call.now, "USER_UPDATE_VIDEO", "USER"))
    shown["last_update_time"] = call.stamp
    counts = {count: call.body.get(count, job["parts"][name]) for name, count in PARTED_FILES.items()}
    for name, count in PARTED_FILES.items():  # NEW_COUNT_FORGETS_PARTS
        if counts[count] != job["parts"][name]:
            uploads.forget(call.tx, shown["job_id"], name)
    answer = _addresses(call, job, counts)
    JOBS.save(call.tx, job)
    return answer


@operation("delete2d_model_training_job")
def delete_job(call: Call) -> None:
    job_id, state = call.path["job_id"], JOBS.found(call, JOB_NOT_FOUND)["shown"]["state"]
    if state not in DELETABLE:
        raise Refusal(400, WRONG_STATE, f"the task state {state} does not allow the operation")
    uploads.forget(call.tx, job_id)
    call.tx.delete(JOBS.kind, call.project, job_id)


@operation("list2d_model_training_job")
def list_jobs(call: Call) -> Document:
    query = call.query
    created, updated = call.period("create_since", "create_until"), call.period("update_since", "update_until")
    states = call.words("state")
    exact = ("batch_name", "job_id", "model_resolution", "is_flexus", "is_live_copy", "is_ondemand_resource")

    def wanted(job: Document) -> bool:
        return (
            (not states or job["state"] in states)
            and call.matches("name", job["name"])
            and all(query.get(name) in (None, "") or job.get(name) == query[name] for name in exact)
            and (not query.get("tag") or query["tag"] in job.get("tags", []))
            and (not query.get("train_location") or query["train_location"] in job["optional_training_location"])
            and query.get("query_project_id") in (None, "", call.project)
            and created.covers(job["create_time"])
            and updated.covers(job["last_update_time"])
        )

    count, page = call.sorted_page(JOBS.kind, wanted, updated="last_update_time")
    for job in page:
        if "cover" in uploads.names(call.tx, job["job_id"]):
            job["cover_download_url"] = _download(call, job["job_id"], "cover")
    return {"count": count, "jobs": page}


@operation("download2d_model_traning_encrypt_file")
def download_encrypted(call: Call) -> bytes:
    return one_time.file(JOBS, call, JOB_NOT_FOUND)


def _addresses(call: Call, job: Document, counts: Document) -> Document:
    """New one-time addresses for every file of a task; `counts` says how many parts each video has."""
    job_id = job["shown"]["job_id"]
    if NEW_ADDRESSES_VOID_OLD:
        call.tx.execute("DELETE FROM addresses WHERE owner = ? AND used = 0", (job_id,))
    answer: Document = {"job_id": job_id}
    for name, count in PARTED_FILES.items():
        job["parts"][name] = counts[count]
        parts = [(name, part, STREAM) for part in range(1, counts[count] + 1)]
        answer[f"{name}_upload_url"] = call.upload_addresses(job_id, parts)
    files = [(name, 1, content_type) for name, content_type in SINGLE_FILES.items()]
    addresses = call.upload_addresses(job_id, files)
    return answer | {f"{name}_upload_url": url for name, url in zip(SINGLE_FILES, addresses, strict=True)}


def _download(call: Call, job_id: str, name: str) -> str:
    return call.download(f"{job_id}/{name}")
