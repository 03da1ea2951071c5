"""What the settings lack for a request to the service. It is said before the first request needs it."""

from .model import Settings

NO_CREDENTIALS = (
    "No credentials: set `access_key` and `secret_key` (or HW_ACCESS_KEY and HW_SECRET_KEY), or `auth_token`, or "
    "`user_name`, `password` and `domain_name`, or a `profile`."
)
NO_REGION = "No region: set `region` (or HW_REGION_NAME), such as cn-north-4."

ELSEWHERE = "A cloud server of Huawei lends its own"
"""Where credentials may come from that no setting names. A preview does not ask for them."""


def lacking(settings: Settings) -> str:
    """What has to be set before anything can be created or read, as sentences; empty where nothing is missing."""
    if settings.simulator is not None or settings.unknown:
        return ""
    region = NO_REGION if settings.region is None and settings.endpoint is None else ""
    credentials = "" if has_credentials(settings) else NO_CREDENTIALS
    if not (region or credentials):
        return ""
    rest = "Until then `pulumi up` fails" if region else f"{ELSEWHERE}; elsewhere `pulumi up` fails until then"
    return " ".join(sentence for sentence in (region, credentials, f"{rest}.") if sentence)


def has_credentials(settings: Settings) -> bool:
    """Whether the settings name a way to sign in."""
    return settings.way is not None
