"""How the provider would sign in, and where each part of that comes from: lines for `whoami` and `doctor`."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..api import address
from ..api.client import Client
from ..api.identity import Identity, identity
from ..call import Call
from ..errors import ConfigurationError, MetaStudioError
from ..settings.lacks import NO_CREDENTIALS, NO_REGION
from ..settings.model import Settings
from ..settings.ways import AGENCY
from ..values.shape import camel_name


class Line(NamedTuple):
    """One line: what it is about, and what it says."""

    subject: str
    text: str


def used(settings: Settings, place: str) -> Iterator[Line]:
    """What the settings say, without a request. `place` names the configuration."""
    if settings.simulator is not None:
        made = "" if settings.simulator == ":memory:" or Path(settings.simulator).exists() else ", not made yet"
        yield Line("simulator", f"{settings.simulator}{made}, from {where(settings, 'simulator', place)}")
        return
    yield Line("signs in by", _way(settings, place))
    if settings.agency_name:
        account = settings.agency_domain_name or settings.agency_domain_id
        origin = _from(settings, sorted(AGENCY), place)
        yield Line("assumes", f"agency {settings.agency_name} of {account}, from {origin}")
    if settings.region is None:
        yield Line("region", f"none. {NO_REGION}" if settings.endpoint is None else "none")
    else:
        yield Line("region", f"{settings.region}, from {where(settings, 'region', place)}")
    for subject, setting, find in (("endpoint", "endpoint", address.endpoint), ("IAM", "iam_endpoint", address.iam)):
        try:
            origin = where(settings, setting, place) if getattr(settings, setting) else "the region"
            yield Line(subject, f"{find(settings)}, from {origin}")
        except ConfigurationError as error:
            yield Line(subject, f"none. {error}")


def asked(client: Client, place: str, call: Call) -> Iterator[Line]:
    """What only IAM and STS know: the identity, the account, the project. Raises what requests raise."""
    settings = client.settings
    if settings.simulator is None:
        try:
            found = identity(client, call)
        except MetaStudioError as error:
            if settings.project_id is None:
                raise
            found = Identity(f"not told: {error}", "not told")
        yield Line("identity", found.name)
        yield Line("account", found.account)
    origin = "the simulator" if settings.simulator is not None else "IAM, by the region"
    if settings.project_id:
        origin = where(settings, "project_id", place)
    yield Line("project", f"{client.project_id(call)}, from {origin}")


def where(settings: Settings, setting: str, place: str) -> str:
    """The variable or file of a setting, else the configuration with the setting's name there."""
    return settings.origin.get(setting) or f"{place} ({camel_name(setting)})"


def _way(settings: Settings, place: str) -> str:
    way = settings.way
    if way is None:
        return f"agency of the cloud server (ECS), as nothing else is given. {NO_CREDENTIALS}"
    given = [name for name in way.settings if getattr(settings, name)]
    return f"{way.words}, from {_from(settings, given, place)}"


def _from(settings: Settings, names: list[str], place: str) -> str:
    """The places of these settings, each once."""
    given = [name for name in names if getattr(settings, name)]
    if all(name not in settings.origin for name in given):
        return f"{place} ({', '.join(camel_name(name) for name in given)})"
    return " and ".join(dict.fromkeys(where(settings, name, place) for name in given))
