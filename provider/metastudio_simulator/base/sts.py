"""STS and the metadata services: keys for an agency, for the token of an OIDC provider, for a server, for a pod."""

from typing import Any

from . import lending
from .assumptions import METADATA_KEYS_SECONDS
from .auth import DOMAIN_ID, Identity, check, who
from .messages import Answer, Request
from .refusals import Refusal
from .store import Transaction

SERVER_TOKEN, SERVER_KEYS = "/meta-data/latest/api/token", "/openstack/latest/securitykey"
POD_KEYS = "/pod-identity/credentials"
"""Where a pod asks. CCE gives it the address by a variable."""

PREFIXES = ("/v5/", SERVER_TOKEN, SERVER_KEYS, POD_KEYS)


def answer(identity: Identity, tx: Transaction, request: Request, now: float) -> Answer:
    """Answer a request whose path starts with one of PREFIXES."""
    place = request.method, request.path
    project, agency = identity.project_id, tx.settings["agency_name"]
    if place == ("PUT", SERVER_TOKEN):
        return Answer(200, b"simulator-metadata", {"Content-Type": "text/plain"})
    if place == ("GET", SERVER_KEYS):
        keys = lending.lend(tx, _session(agency, "server"), project, METADATA_KEYS_SECONDS, now)
        return Answer(200, lending.as_iam_says(keys))
    if place == ("POST", POD_KEYS):
        if request.headers.get("authorization") != tx.settings["id_token"]:
            raise Refusal(401, "401", "The token of the pod is wrong.")
        keys = lending.lend(tx, _session(agency, "pod"), project, METADATA_KEYS_SECONDS, now)
        return Answer(200, {"credentials": lending.as_cce_says(keys)})
    if place == ("GET", "/v5/caller-identity"):
        check(identity, tx, request, now, None)
        urn = who(tx, request)
        return Answer(200, {"account_id": DOMAIN_ID, "principal_urn": urn, "principal_id": urn.rpartition(":")[2]})
    if place == ("POST", "/v5/agencies/assume"):
        check(identity, tx, request, now, None)
        return _assumed(identity, tx, _body(request), now)
    if place == ("POST", "/v5/agencies/assume-with-oidc"):
        body = _body(request)
        provider = f"iam::{DOMAIN_ID}:oidcProvider:{tx.settings['idp_id']}"
        if (body.get("provider_urn"), body.get("id_token")) != (provider, tx.settings["id_token"]):
            raise Refusal(401, "STS5.0004", "The OIDC provider does not exist, or its token is not valid")
        return _assumed(identity, tx, body, now)
    raise Refusal(404, "STS5.0001", "The API does not exist")


def _session(agency: str, name: str) -> str:
    return f"sts::{DOMAIN_ID}:assumed-agency:{agency}/{name}"


def _assumed(identity: Identity, tx: Transaction, body: dict[str, Any], now: float) -> Answer:
    agency, session = tx.settings["agency_name"], body.get("agency_session_name")
    urn = f"iam::{DOMAIN_ID}:agency:{agency}"
    if body.get("agency_urn") != urn or not isinstance(session, str) or not session:
        raise Refusal(403, "STS5.0002", "The agency does not exist, or may not be assumed")
    seconds = lending.seconds_of(body.get("duration_seconds", 3600))
    keys = lending.lend(tx, _session(agency, session), identity.project_id, seconds, now)
    return Answer(200, {"assumed_agency": {"urn": urn, "id": agency}, "credentials": lending.as_sts_says(keys)})


def _body(request: Request) -> dict[str, Any]:
    body = request.json()
    if not isinstance(body, dict):
        raise Refusal(400, "STS5.0003", "The body is no object")
    return body
