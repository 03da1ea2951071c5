"""What `metastudio doctor` finds: one sentence each, and what to type where something is wrong."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Mark = Literal["ok", "note", "wrong"]


class Finding(NamedTuple):
    """One thing that was looked at. A note stops nothing."""

    mark: Mark
    subject: str
    text: str
    type: str = ""
    """What to type, or to do."""


SIGNS = {"ok": "ok", "note": "note", "wrong": "WRONG"}


def table(findings: Iterable[Finding]) -> Iterable[str]:
    """The lines that are shown. What to type stands below what it is for."""
    before = ""
    for finding in findings:
        subject = finding.subject if finding.subject != before else ""
        before = finding.subject
        yield f"{subject:<11} {SIGNS[finding.mark]:<6} {finding.text}"
        if finding.type:
            yield f"{'':<18} -> {finding.type}"
