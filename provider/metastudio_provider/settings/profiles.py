"""Profile files of other Huawei Cloud tools: KooCLI's JSON file and the SDK's INI file. Reads files only.

Both readers return values by the names of the settings, without those that a file leaves out or leaves empty.
"""

import configparser
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError

KOOCLI_FILE = ".hcloud/config.json"
"""Where KooCLI keeps its profiles, below the home folder."""

SDK_FILE = ".huaweicloud/credentials"
"""Where the official SDKs look for credentials, below the home folder."""

SERVER_MODE = "ecsagency"
"""The mode of a KooCLI profile whose keys the cloud server lends, in lower case."""

ENCRYPTED = re.compile(r"[/+=]|.{48}")
"""What an access key never holds, and its encrypted form does."""


def koocli(path: Path, profile: str | None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> dict[str, Any]:
    """Settings of one KooCLI profile, by default of the current one, in whichever mode it is.

    A profile of mode SSO has the keys of the last login, one of an agency may take its keys from another profile
    (`sourceProfile`), and one of mode ecsAgency means the agency of the cloud server.

    Raises ConfigurationError when the file or the profile is missing or not readable, when its keys are encrypted, and
    when they have expired.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
        name = profile or document["current"]
        by_name = {entry["name"]: entry for entry in document["profiles"]}
        found = by_name.get(name)
        source = by_name.get(found.get("sourceProfile") or "", found) if found is not None else None
        keys = _keys(source) if source is not None else {}
    except OSError as error:
        raise ConfigurationError(_unreadable(path, error), "shared_config_file") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # `from None`: the text of these errors could quote the file, which holds keys.
        raise ConfigurationError(f"{path} is not a KooCLI profile file.", "shared_config_file") from None
    if found is None or source is None:
        raise ConfigurationError(f"{path} has no profile `{name}`.", "profile")
    values = _present(
        {
            "region": found.get("region") or source.get("region"),
            "project_id": found.get("projectId"),
            "agency_name": found.get("agencyName"),
            "agency_domain_name": found.get("agencyDomainName"),
            "agency_domain_id": found.get("agencyDomainId"),
            **keys,
        }
    )
    if trouble := _trouble(values, keys.get("ends"), source, now()):
        raise ConfigurationError(f"Profile `{source['name']}` of {path} {trouble}", "profile")
    values.pop("ends", None)
    return values | ({"server_agency": True} if str(source.get("mode")).lower() == SERVER_MODE else {})


def _keys(profile: Mapping[str, Any]) -> dict[str, Any]:
    """The credentials of a profile, and when they end. Raises AttributeError for a part of another form."""
    keys: Mapping[str, Any] = profile
    if profile.get("mode") == "SSO":
        keys = (profile.get("ssoAuth") or {}).get("stsToken") or {}
    found = {
        "access_key": keys.get("accessKeyId"),
        "secret_key": keys.get("secretAccessKey"),
        "security_token": keys.get("securityToken"),
        "ends": keys.get("expiration") or keys.get("expiresAt"),
    }
    if not found["access_key"] and profile.get("xAuthToken"):
        found["auth_token"] = profile["xAuthToken"]
    return found


def _trouble(values: Mapping[str, Any], ends: Any, profile: Mapping[str, Any], now: datetime) -> str:
    """Why the credentials of a profile cannot be used, and what to type; empty where nothing speaks against them."""
    name = profile.get("name")
    if ENCRYPTED.search(values.get("access_key", "")):
        return (
            "holds encrypted keys: run `hcloud configure set --cli-auth-encrypt=false`, then "
            f"`hcloud configure set --cli-profile={name}` and give the keys again."
        )
    sso = profile.get("mode") == "SSO"
    if sso and "access_key" not in values:
        return f"has not signed in yet: run `hcloud configure sso --cli-profile={name}`."
    try:
        end = datetime.fromisoformat(ends)
    except (TypeError, ValueError):
        return ""
    if (end if end.tzinfo is not None else end.replace(tzinfo=UTC)) > now:
        return ""
    again = f"run `hcloud configure sso --cli-profile={name}`" if sso else "fetch new ones with KooCLI"
    return f"holds credentials that ended at {end:%Y-%m-%d %H:%M}: {again}."


def sdk_credentials(path: Path) -> dict[str, Any]:
    """Settings of section `[basic]` of the SDK's credentials file. No file, or no section, gives no settings.

    Raises ConfigurationError when the file exists and cannot be read.
    """
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigurationError(_unreadable(path, error)) from error
    except (configparser.Error, UnicodeError):
        raise ConfigurationError(f"{path} is not a credentials file of the Huawei Cloud SDK.") from None
    if not parser.has_section("basic"):
        return {}
    section = parser["basic"]
    return _present(
        {
            "access_key": section.get("ak"),
            "secret_key": section.get("sk"),
            "security_token": section.get("security_token"),
            "project_id": section.get("project_id"),
            "iam_endpoint": section.get("iam_endpoint"),
            "idp_id": section.get("idp_id"),
            "id_token_file": section.get("id_token_file"),
        }
    )


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if isinstance(value, str) and value}


def _unreadable(path: Path, error: OSError) -> str:
    return f"{path} cannot be read: {error.strerror or type(error).__name__}."
