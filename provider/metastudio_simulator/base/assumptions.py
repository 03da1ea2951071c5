"""What the service's documents leave open for all its systems, and what the simulator assumes instead, each by a name.

Each system has such a file of its own, and docs/simulator.md lists the names of all. A client must not rely on any.
"""

from typing import Final

DECISIONS: Final[dict[str, str]] = {
    "LISTS_NEWEST_FIRST": "A list without sort_dir begins with the object that was created last.",
    "NAME_FILTERS_ARE_FUZZY": "A name filter finds the names that contain it, whatever their case.",
    "JSON_ONLY": "A body that must be JSON and has another Content-Type is MSS.10000002, like one that is no JSON.",
    "FORM_ONLY": "A body that must be a form and is none is MSS.10000002 too.",
    "UNKNOWN_QUERY_REFUSED": "A query parameter that the contract does not have is an invalid parameter.",
    "ADDRESSES_WORK_ONCE": "An upload address that has stored a file is refused from then on.",
    "SIGNED_PART": "The signature of a callback covers host, path and sorted query, like that of a call to a platform.",
}
"""Assumptions that are a way of working, not a value: the code names each where it follows it."""

DEFAULT_PROJECT_ID: Final = "0123456789abcdef0123456789abcdef"
"""Project of a simulator that was not given one."""

WRONG_STATE: Final = "MSS.20020001"
"""The code wherever the state of an object forbids the operation."""

INVALID_CREDENTIALS_STATUS: Final = 401
"""Wrong keys, signatures and tokens are refused by the gateway (APIGW.0301), before the service sees them."""

PROJECT_HEADER_REQUIRED: Final = True
"""X-Project-Id must come with AK/SK, as the documents say; whether the gateway enforces it is not stated."""

UPLOAD_LIFETIME: Final = 24 * 3600.0
"""Seconds an upload address lives, as the download addresses do. The option `upload_lifetime` begins with it."""

CALLBACKS_KEPT: Final = 1000
"""Callbacks that the control interface lists; older ones are dropped."""

MAX_BODY: Final = 12 * 1024 * 1024
"""Bytes of a request body, uploads aside."""

RATE_WINDOW: Final = 1
"""Seconds over which calls are counted when documented rates are enforced: whole seconds of the simulator's clock."""

TOKEN_LIFETIME: Final = 24 * 3600.0
"""Seconds an IAM token lives, on the simulator's clock."""

SESSION_SECONDS: Final = (900, 86400)
"""The shortest and the longest life of keys that IAM and STS lend, in seconds."""

METADATA_KEYS_SECONDS: Final = 6 * 3600.0
"""Seconds that the keys of a cloud server and of a pod live."""

SIGNATURE_WINDOW: Final = 15 * 60.0
"""Seconds a signature's date may differ from real time; the simulator's advanced clock plays no part in it."""
