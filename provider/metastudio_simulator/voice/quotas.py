"""The voice training resources of the tenant."""

from ..base.call import Call
from ..base.clock import stamp
from ..base.refusals import Refusal
from ..base.store import Document, Transaction
from .assumptions import NO_RESOURCE
from .editions import edition

YEAR = 365 * 86400
USED = "voice_resources_used"


def kind_of(shown: Document, resource: str) -> str:
    """The resource that a job takes: there is an on-demand one for the edition MIDDLE only."""
    return "middle_on_demand" if resource == "middle" and shown.get("is_ondemand_resource") else resource


def used(tx: Transaction) -> dict[str, int]:
    """How many of each resource were taken."""
    return dict(tx.settings.get(USED, {}))


def available(tx: Transaction, resource: str) -> int:
    return max(int(tx.settings["voice_quota"]) - used(tx).get(resource, 0), 0)


def take(call: Call, job: Document) -> None:
    """Take the resource of a job, unless it has one. COMMIT_CONSUMES."""
    shown = job["shown"]
    if "allocated_resource" in shown:
        return
    resource = kind_of(shown, edition(job).resource)
    if not available(call.tx, resource):
        raise Refusal(*NO_RESOURCE)
    counts = used(call.tx)
    call.tx.set(USED, {**counts, resource: counts.get(resource, 0) + 1})
    shown["allocated_resource"] = {
        "resource_id": resource_id(call.project, resource),
        "charge_mode": "ON_DEMAND" if shown.get("is_ondemand_resource") else "ONE_TIME",
        "expire_time": stamp(call.now + YEAR),
    }


def resource_id(project: str, resource: str) -> str:
    """The id of the one package that the tenant has of a resource."""
    return f"{project[:32]}-{resource}"[:64]
