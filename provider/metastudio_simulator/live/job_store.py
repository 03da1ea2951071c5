"""Live jobs in the database: their summaries, and those that are not over."""

from ..base.store import Document, Transaction

KIND = "live_job"

SUMMARY = ("job_id", "room_id", "room_name", "state", "create_time", "lastupdate_time")


def summary(job: Document) -> Document:
    """What lists filter and sort by."""
    return {name: job["shown"][name] for name in SUMMARY}


def under_way(tx: Transaction, project: str, room_id: str | None = None) -> list[Document]:
    """The jobs of a project that are not over, oldest first; of one room where that is given."""
    places = [(project, id) for kind, place, id, _ in tx.under_way() if (kind, place) == (KIND, project)]
    jobs = [job for place in places if (job := tx.get(KIND, *place)) is not None]
    return [job for job in jobs if room_id in (None, job["shown"]["room_id"])]
