"""Places of settings: configuration, environment, profile files. They are merged in the order of `settings.model`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from ..values.model import UNKNOWN
from . import profiles
from .ways import AGENCY, CREDENTIALS, ID_TOKEN, WAYS

FALSE = frozenset({"false", "f", "no", "n", "off", "0"})
"""Spellings of false that pydantic reads."""

OF_A_REGION = frozenset({"project_id", "endpoint"})
"""Settings that belong to one region."""

OF_THE_SERVICE = (
    CREDENTIALS
    | AGENCY
    | {"region", "project_id", "domain_name", "endpoint", "iam_endpoint", "sts_endpoint", "cloud", "app_user_id"}
)
"""Settings that the simulator takes from the configuration only."""


@dataclass(frozen=True)
class Place:
    """Settings of one place. `names` says how each of them is called there; the configuration has no such names.

    `broken` is the reason why the place cannot be read.
    """

    values: Mapping[str, Any]
    names: Mapping[str, str]
    broken: ConfigurationError | None = None

    def sign_in(self) -> Sequence[str]:
        """The settings of the first way to sign in that this place gives in full, else none."""
        return next((way.settings for way in WAYS if way.complete(self.values)), ())


@dataclass
class Merged:
    """The merged settings without UNKNOWN ones, and the place of each that is not from the configuration."""

    values: dict[str, Any]
    origin: dict[str, str]


def given(values: Mapping[str, Any]) -> tuple[dict[str, Any], frozenset[str]]:
    """The values that are neither empty nor UNKNOWN, and the names of the UNKNOWN ones. Texts lose outer blanks."""
    cleaned = {}
    for name, value in values.items():
        text = value.strip() if isinstance(value, str) and name != "password" else value
        if text is not None and text != "" and text is not UNKNOWN:
            cleaned[name] = text
    return cleaned, frozenset(name for name, value in values.items() if value is UNKNOWN)


def merge(values: Mapping[str, Any], environment: Mapping[str, str], variables: Mapping[str, Sequence[str]]) -> Merged:
    """All settings. `variables` are the environment variables of each setting, in their order.

    Raises ConfigurationError for an unusable profile file that the configuration names. Any other unusable file, of the
    environment or in the home folder, is an error only if a setting is missing without it.
    """
    known, unknown = given(values)
    if str(known.get("server_agency")).lower() in FALSE:
        del known["server_agency"]  # no way to sign in is chosen with it
    merged = Merged({}, {})
    signed_in = False
    for place in _places(known, unknown, environment, variables):
        if place.broken is not None and not _enough(merged, unknown, signed_in):
            raise place.broken
        offered = place.sign_in()
        chosen: Iterable[str] = offered
        if not chosen and not place.names:
            chosen = CREDENTIALS & place.values.keys()  # half a way: a mistake that the user must see
        left_out = set(CREDENTIALS)
        if signed_in and offered:
            left_out |= {"project_id"}  # perhaps of another account; the right one can be looked up
        if signed_in or AGENCY & merged.values.keys():
            left_out |= AGENCY  # it is for other credentials, or the agency of a place before is meant
        if chosen and not signed_in:
            signed_in = True
            _take(merged, place, chosen)
        region = merged.values.get("region")
        if place.values.get("region", region) != region and region is not None:
            left_out |= OF_A_REGION  # this place means another region
        _take(merged, place, place.values.keys() - left_out)
    _take_sdk_endpoint(merged, environment, unknown)
    return merged


def _enough(merged: Merged, unknown: frozenset[str], signed_in: bool) -> bool:
    """Whether the settings so far name the service and the credentials. Unknown settings count as given."""
    have = merged.values.keys() | unknown
    return (signed_in or bool(unknown & CREDENTIALS)) and ("region" in have or {"endpoint", "project_id"} <= have)


def _take(merged: Merged, place: Place, names: Iterable[str]) -> None:
    for name in names:
        value = place.values.get(name)
        if value is None or name in merged.values:
            continue
        merged.values[name] = value
        if name in place.names:
            merged.origin[name] = place.names[name]


def _places(
    known: Mapping[str, Any],
    unknown: frozenset[str],
    environment: Mapping[str, str],
    variables: Mapping[str, Sequence[str]],
) -> Iterator[Place]:
    yield Place(known, {})
    hidden = unknown | (OF_THE_SERVICE if "simulator" in known else set())
    if unknown & CREDENTIALS:
        hidden |= CREDENTIALS  # the configuration has its own, although they are unknown yet
    if unknown & (CREDENTIALS | AGENCY):
        hidden |= AGENCY
    of_terraform = _with_terraforms_oidc(_environment(environment, variables, "HW_"))
    of_sdk = [_environment(environment, variables, prefix) for prefix in ("HUAWEICLOUD_OIDC_", "HUAWEICLOUD_SDK_")]
    behind = [of_terraform, *of_sdk]
    if "simulator" not in known and not {"profile", "shared_config_file"} & unknown:
        home = environment.get("HOME") or environment.get("USERPROFILE")
        by_configuration = "profile" in known or "shared_config_file" in known
        if by_configuration:
            behind.insert(0, _koocli(known, home))
        else:
            behind.append(_unless_broken(lambda: _koocli(of_terraform.values, home)))
        behind.append(_unless_broken(lambda: _sdk_file(environment, home)))
        behind.append(_environment(environment, variables, "HC_CONTAINER_"))
    for place in behind:
        seen = {name: value for name, value in place.values.items() if name not in hidden}
        yield Place(seen, place.names, place.broken)


def _environment(environment: Mapping[str, str], variables: Mapping[str, Sequence[str]], prefix: str) -> Place:
    names = {
        setting: name
        for setting, candidates in variables.items()
        for name in candidates
        if name.startswith(prefix) and environment.get(name)
    }
    values, _ = given({setting: environment[name] for setting, name in names.items()})
    return Place(values, names)


def _with_terraforms_oidc(place: Place) -> Place:
    """Read Terraform's `assume_role_with_oidc`: an identity provider beside an agency means the OIDC provider of STS.

    The form of the two URNs is that of Huawei's own examples. Terraform's documents do not state it.
    """
    values = dict(place.values)
    if not {"idp_id", "agency_name", "agency_domain_id"} <= values.keys() or not set(ID_TOKEN) & values.keys():
        return place
    names = dict(place.names)
    account = values.pop("agency_domain_id")
    for urn, kind, given_as in (
        ("oidc_provider_urn", "oidcProvider", "idp_id"),
        ("oidc_agency_urn", "agency", "agency_name"),
    ):
        values[urn] = f"iam::{account}:{kind}:{values.pop(given_as)}"
        names[urn] = names[given_as]
    values.pop("agency_domain_name", None)
    return Place(values, names)


def _koocli(named: Mapping[str, Any], home: str | None) -> Place:
    if "profile" not in named and "shared_config_file" not in named:
        return Place({}, {})
    path = _expand(str(named.get("shared_config_file", f"~/{profiles.KOOCLI_FILE}")), home)
    return _file(profiles.koocli(path, named.get("profile")), path)


def _sdk_file(environment: Mapping[str, str], home: str | None) -> Place:
    text = environment.get("HUAWEICLOUD_SDK_CREDENTIALS_FILE")
    if not text and not home:
        return Place({}, {})
    path = _expand(text or f"~/{profiles.SDK_FILE}", home)
    return _file(profiles.sdk_credentials(path), path)


def _unless_broken(read: Callable[[], Place]) -> Place:
    try:
        return read()
    except ConfigurationError as error:
        return Place({}, {}, error)


def _file(values: Mapping[str, Any], path: Path) -> Place:
    return Place(values, dict.fromkeys(values, str(path)))


def _expand(path: str, home: str | None) -> Path:
    return Path(home + path[1:]) if home and path.startswith("~/") else Path(path)


def _take_sdk_endpoint(merged: Merged, environment: Mapping[str, str], unknown: frozenset[str]) -> None:
    """Take the address from the SDK's variable of the region. Of several, separated by commas, the first counts."""
    region = merged.values.get("region")
    if not isinstance(region, str) or {"endpoint", "simulator"} & (merged.values.keys() | unknown):
        return
    name = f"HUAWEICLOUD_SDK_REGION_METASTUDIO_{region.upper().replace('-', '_')}"
    if address := environment.get(name, "").split(",")[0].strip():
        merged.values["endpoint"], merged.origin["endpoint"] = address, name
