"""Encrypted files of jobs: a token of the control interface is good for one download."""

import secrets

from .call import Call
from .job_states import JobStates
from .refusals import Refusal
from .store import Document, Transaction
from .system import ControlRequest


def file(jobs: JobStates, call: Call, not_found: tuple[str, str]) -> bytes:
    """The encrypted file of a job, for its token."""
    job = jobs.get(call.tx, call.query["tenant_id"], call.query["job_id"])
    if job is None:
        call.not_found(not_found, call.query["job_id"])
    if not secrets.compare_digest(job.pop("once_token", "").encode(), call.query["once_token"].encode()):
        raise Refusal(401, "MSS.00000001", "Unauthorized")
    jobs.save(call.tx, job)
    return b"encrypted"


def token_request(jobs: JobStates) -> ControlRequest:
    """The request for the token of a job."""

    def token(tx: Transaction, job_id: str, _body: Document, _now: float) -> Document:
        project, found = tx.anywhere(jobs.kind, job_id)
        job = {"project": project, **found, "once_token": secrets.token_hex(32)}
        jobs.save(tx, job)
        return {"once_token": job["once_token"]}

    return token
