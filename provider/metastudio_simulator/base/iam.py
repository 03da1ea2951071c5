"""What clients of MetaStudio need of IAM: a token for a password, projects by name, keys for a token or an agency."""

import secrets
from typing import Any

from . import lending
from .assumptions import TOKEN_LIFETIME
from .auth import DOMAIN_ID, Identity, check, user, who
from .clock import stamp
from .messages import Answer, Request
from .refusals import IamRefusal, Refusal
from .store import Transaction

PREFIXES = ("/v3/", "/v3.0/")
USER_ID = "0" * 31 + "1"


def answer(identity: Identity, tx: Transaction, request: Request, now: float) -> Answer:
    """Answer a request whose path starts with one of PREFIXES."""
    place = request.method, request.path
    if place == ("POST", "/v3/auth/tokens"):
        return _token(identity, tx, request, now)
    if place == ("POST", "/v3.0/OS-AUTH/id-token/tokens"):
        return _token_for_id_token(tx, request, now)
    if place == ("POST", "/v3.0/OS-CREDENTIAL/securitytokens"):
        return _keys(identity, tx, request, now)
    if place == ("GET", "/v3/auth/tokens"):
        check(identity, tx, request, now, None)
        return _about_token(identity, tx, request, now)
    if place == ("GET", "/v3/auth/domains"):
        check(identity, tx, request, now, None)
        domain = {"id": DOMAIN_ID, "name": tx.settings["iam_domain_name"], "enabled": True}
        return Answer(200, {"domains": [domain], "links": {"self": "", "next": None, "previous": None}})
    if place == ("GET", "/v3/projects"):
        check(identity, tx, request, now, None)
        name = request.parameter("name")
        found = [_project(identity)] if name in (None, identity.region) else []
        return Answer(200, {"projects": found, "links": {"self": "", "next": None, "previous": None}})
    raise IamRefusal(404, "Not Found", "The API does not exist.")


def _token(identity: Identity, tx: Transaction, request: Request, now: float) -> Answer:
    try:
        auth = request.json()["auth"]
        methods, user = auth["identity"]["methods"], auth["identity"]["password"]["user"]
        given = (user["name"], user["password"], user["domain"]["name"])
        scope = auth.get("scope", {})
    except (Refusal, KeyError, TypeError, AttributeError):
        raise IamRefusal(400, "Bad Request", "Request body is invalid.") from None
    options = tx.settings
    expected = (options["iam_user_name"], options["iam_password"], options["iam_domain_name"])
    if methods != ["password"] or given != expected:
        raise IamRefusal(401, "Unauthorized", "The username or password is wrong.")
    project = _scoped(identity, scope)
    token, expires = _new_token(tx, project, now)
    about = _about(identity, tx, project, expires, now)
    if (request.parameter("nocatalog") or "").lower() == "true":
        del about["catalog"]
    return Answer(201, {"token": about}, {"X-Subject-Token": token})


def _new_token(tx: Transaction, project: str | None, now: float) -> tuple[str, float]:
    token, expires = f"MII{secrets.token_urlsafe(96)}", now + TOKEN_LIFETIME
    tx.execute("INSERT INTO tokens VALUES (?, ?, ?)", (token, project, expires))
    return token, expires


def _about(identity: Identity, tx: Transaction, project: str | None, expires: float, now: float) -> dict[str, Any]:
    """What IAM says of a token."""
    domain = {"id": DOMAIN_ID, "name": tx.settings["iam_domain_name"]}
    named = {"id": USER_ID, "name": tx.settings["iam_user_name"], "domain": domain, "password_expires_at": ""}
    about: dict[str, Any] = {
        "methods": ["password"],
        "issued_at": _moment(now),
        "expires_at": _moment(expires),
        "user": named,
        "roles": [{"id": "0", "name": "te_admin"}],
        "catalog": [],
    }
    return about | ({"project": {**_project(identity), "domain": domain}} if project else {"domain": domain})


def _about_token(identity: Identity, tx: Transaction, request: Request, now: float) -> Answer:
    token = request.headers.get("x-subject-token", "")
    row = tx.execute("SELECT project, expires FROM tokens WHERE token = ?", (token,)).fetchone()
    if row is None or row[1] <= now or token.startswith(lending.MARK):
        raise IamRefusal(404, "Not Found", "The token does not exist.")
    return Answer(200, {"token": _about(identity, tx, row[0], row[1], now)}, {"X-Subject-Token": token})


def _token_for_id_token(tx: Transaction, request: Request, now: float) -> Answer:
    try:
        id_token = request.json()["auth"]["id_token"]["id"]
    except (Refusal, KeyError, TypeError):
        raise IamRefusal(400, "Bad Request", "Request body is invalid.") from None
    if (request.headers.get("x-idp-id"), id_token) != (tx.settings["idp_id"], tx.settings["id_token"]):
        raise IamRefusal(401, "Unauthorized", "The identity provider does not exist, or its token is not valid.")
    token, expires = _new_token(tx, None, now)
    return Answer(201, {"token": {"expires_at": _moment(expires), "methods": ["mapped"]}}, {"X-Subject-Token": token})


def _keys(identity: Identity, tx: Transaction, request: Request, now: float) -> Answer:
    try:
        wanted = request.json()["auth"]["identity"]
        [method] = wanted["methods"]
        inner = wanted[method]
        seconds = lending.seconds_of(inner.get("duration_seconds", 900))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise IamRefusal(400, "Bad Request", "Request body is invalid.") from None
    except Refusal as refusal:
        raise IamRefusal(400, "Bad Request", refusal.message) from None
    if method == "token":
        token = inner.get("id") or request.headers.get("x-auth-token")
        row = tx.execute("SELECT expires FROM tokens WHERE token = ?", (token,)).fetchone()
        if row is None or row[0] <= now:
            raise IamRefusal(401, "Unauthorized", "The token must be updated.")
        principal = user(tx)
    elif method == "assume_role":
        check(identity, tx, request, now, None)
        domain = inner.get("domain_name") == tx.settings["iam_domain_name"] or inner.get("domain_id") == DOMAIN_ID
        if not domain or inner.get("agency_name") != tx.settings["agency_name"]:
            raise IamRefusal(403, "Forbidden", "The agency does not exist, or may not be assumed.")
        principal = f"sts::{DOMAIN_ID}:assumed-agency:{inner['agency_name']}/{who(tx, request).rpartition(':')[2]}"
    else:
        raise IamRefusal(400, "Bad Request", "Request body is invalid.")
    return Answer(201, lending.as_iam_says(lending.lend(tx, principal, identity.project_id, seconds, now)))


def _scoped(identity: Identity, scope: Any) -> str | None:
    """The project that a token is for; None for a token of the account."""
    project = scope.get("project") if isinstance(scope, dict) else None
    if project is None:
        return None
    if isinstance(project, dict) and (
        project.get("name") == identity.region or project.get("id") == identity.project_id
    ):
        return identity.project_id
    raise IamRefusal(401, "Unauthorized", "The project of the scope does not exist.")


def _project(identity: Identity) -> dict[str, Any]:
    return {
        "id": identity.project_id,
        "name": identity.region,
        "domain_id": DOMAIN_ID,
        "parent_id": DOMAIN_ID,
        "enabled": True,
        "is_domain": False,
        "description": "",
    }


def _moment(seconds: float) -> str:
    return stamp(seconds).replace("Z", ".000000Z")
