"""Live jobs in the database, and the list of those that are not over."""

from ..base.store import Document, Transaction

KIND = "live_job"
ON_AIR = "jobs_not_over"
"""The setting with the project and id of every job that is not over: what passes with the clock."""

SUMMARY = ("job_id", "room_id", "room_name", "state", "create_time", "lastupdate_time")


def get(tx: Transaction, project: str, job_id: str) -> Document | None:
    """A job as it is kept: `shown` is what the service tells of it, the rest is the simulator's."""
    return tx.get(KIND, project, job_id)


def insert(tx: Transaction, job: Document) -> None:
    """Keep a new job, which is not over."""
    shown = job["shown"]
    tx.insert(KIND, job["project"], shown["job_id"], job, _summary(shown))
    tx.set(ON_AIR, [*tx.settings.get(ON_AIR, []), [job["project"], shown["job_id"]]])


def save(tx: Transaction, job: Document) -> None:
    """Keep a changed job."""
    shown = job["shown"]
    tx.replace(KIND, job["project"], shown["job_id"], job, _summary(shown))


def over(tx: Transaction, job: Document) -> None:
    """Take a job off the list of those that time passes for."""
    place = [job["project"], job["shown"]["job_id"]]
    tx.set(ON_AIR, [entry for entry in tx.settings.get(ON_AIR, []) if entry != place])


def on_air(tx: Transaction, project: str | None = None, room_id: str | None = None) -> list[Document]:
    """The jobs that are not over, oldest first; of one project and room where these are given."""
    jobs = [get(tx, *entry) for entry in tx.settings.get(ON_AIR, []) if project in (None, entry[0])]
    return [job for job in jobs if job is not None and room_id in (None, job["shown"]["room_id"])]


def _summary(shown: Document) -> Document:
    return {name: shown[name] for name in SUMMARY}
