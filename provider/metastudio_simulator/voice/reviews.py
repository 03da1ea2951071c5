"""Reviews of a voice training job: their results, and the job's log."""

from ..base.store import Document
from .assessment import assessment
from .assumptions import REJECTION, WRONG_FORMAT


def log(job: Document, moment: float, action: str, operator: str, **details: str) -> None:
    """Write an entry into the log of a job."""
    entry = {"time": int(moment), "action": action, "operator": operator}
    job["log"].append({**entry, "external_info": details} if details else entry)


def pass_system(job: Document, moment: float) -> None:
    job["review"]["system_audit_result"] = {"audit_time": int(moment), "errors": []}
    job["shown"]["assess_result"] = assessment()


def pass_manual(job: Document, moment: float) -> None:
    job["review"]["admin_audit_result"] = {"message": "passed", "audit_time": int(moment)}
    log(job, moment, "ADMIN_AUDIT_PASS", "ADMIN")


def reject(job: Document, moment: float, reason: str | None, *, by_system: bool) -> None:
    """Note what a failed review found: in the files, or in the eyes of the reviewer."""
    if by_system:
        errors = job["errors"] or [{"error_code": WRONG_FORMAT, "error_message": (reason or REJECTION)[:1024]}]
        job["review"]["system_audit_result"] = {"audit_time": int(moment), "errors": errors}
        job["shown"] |= {"job_failed_code": errors[0]["error_code"], "job_failed_reason": _summary(errors)}
        log(job, moment, "AUDIT_NOT_PASS", "SYSTEM")
        return
    text = reason or REJECTION
    job["review"]["admin_audit_result"] = {"message": text[:256], "audit_time": int(moment)}
    job["shown"]["job_failed_reason"] = text[:256]
    log(job, moment, "AUDIT_NOT_PASS", "ADMIN", admin_audit_failure_reason=text[:4096])


def _summary(errors: list[Document]) -> str:
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{errors[0]['error_message'][:200]}{more}"
