"""Profile files of other Huawei Cloud tools: KooCLI's JSON file and the SDK's INI file. Reads files only.

Both readers return values by the names of the settings, without those that a file leaves out or leaves empty.
"""

import configparser
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError

KOOCLI_FILE = ".hcloud/config.json"
"""Where KooCLI keeps its profiles, below the home folder."""

SDK_FILE = ".huaweicloud/credentials"
"""Where the official SDKs look for credentials, below the home folder."""


def koocli(path: Path, profile: str | None) -> dict[str, str]:
    """Settings of one KooCLI profile, by default of the current one.

    KooCLI encrypts its keys by default, and encrypted keys cannot be used: see `hcloud configure set
    --cli-auth-encrypt=false`.

    Raises ConfigurationError when the file or the profile is missing or not readable.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
        name = profile or document["current"]
        found = next((entry for entry in document["profiles"] if entry["name"] == name), None)
        keys = _keys(found) if found is not None else {}
    except OSError as error:
        raise ConfigurationError(_unreadable(path, error), "shared_config_file") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # `from None`: the text of these errors could quote the file, which holds keys.
        raise ConfigurationError(f"{path} is not a KooCLI profile file.", "shared_config_file") from None
    if found is None:
        raise ConfigurationError(f"{path} has no profile `{name}`.", "profile")
    return _present(
        {
            "region": found.get("region"),
            "project_id": found.get("projectId"),
            "access_key": keys.get("accessKeyId"),
            "secret_key": keys.get("secretAccessKey"),
            "security_token": keys.get("securityToken"),
        }
    )


def _keys(profile: Mapping[str, Any]) -> Mapping[str, Any]:
    """The part of a profile with the keys. Raises AttributeError for a part of another form."""
    keys: Mapping[str, Any] = profile
    if profile.get("mode") == "SSO":
        keys = (profile.get("ssoAuth") or {}).get("stsToken") or {}
    keys.get("accessKeyId")
    return keys


def sdk_credentials(path: Path) -> dict[str, str]:
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
        }
    )


def _present(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: value for name, value in values.items() if isinstance(value, str) and value}


def _unreadable(path: Path, error: OSError) -> str:
    return f"{path} cannot be read: {error.strerror or type(error).__name__}."
