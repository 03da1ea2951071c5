"""The voice training resources of the tenant, and how long its recordings may be."""

from ..base.call import Call, operation
from ..base.refusals import Refusal
from ..base.store import Document, Transaction
from .assumptions import DURATIONS, NO_RESOURCE, RESOURCE, RESOURCES_EXPIRE, SHORT_DURATION
from .editions import edition

RESOURCES = {
    "flexus": "FLEXUS",
    "basic": "BASIC",
    "middle": "MIDDLE",
    "middle_on_demand": "MIDDLE",
    "advance": "ADVANCE",
    "third_party_cmww": "THIRD_PARTY",
}
"""The resources by their names in resource_available_nums, with their resource_type."""

USED = "voice_resources_used"


@operation("show_voice_training_quotas")
def show_quotas(call: Call) -> Document:
    available_nums = {resource: available(call.tx, resource) for resource in RESOURCES}
    resources = [
        {
            **RESOURCE,
            "resource_id": resource_id(call.project, resource),
            "resource_nums": int(call.option("voice_quota")),
            "resource_available_nums": available_nums[resource],
            "resource_type": kind,
            "charge_mode": "ON_DEMAND" if resource == "middle_on_demand" else "ONE_TIME",
            "expire_time": RESOURCES_EXPIRE,
        }
        for resource, kind in RESOURCES.items()
    ]
    return {
        "count": len(resources),
        "resource_available_nums": available_nums,
        "resources": call.page(resources),
    }


@operation("show_tenant_duration_cfg")
def show_durations(call: Call) -> Document:
    shortest, longest = SHORT_DURATION
    limits = {"short_assess_min": shortest, "short_assess_max": longest}
    for name, values in DURATIONS.items():
        limits |= dict(zip((f"{name}_min", f"{name}_max", f"{name}_advice_value"), values, strict=True))
    return {"tenant_id": call.project, **limits}


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
        "expire_time": RESOURCES_EXPIRE,
    }


def resource_id(project: str, resource: str) -> str:
    """The id of the one package that the tenant has of a resource."""
    return f"{project[:32]}-{resource}"[:64]
