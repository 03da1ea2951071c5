"""The two operations of IAM that clients of MetaStudio need: a token for a password, and projects by name."""

import secrets
from typing import Any

from .assumptions import TOKEN_LIFETIME
from .auth import Identity, check
from .clock import stamp
from .messages import Answer, Request
from .refusals import IamRefusal, Refusal
from .store import Transaction

PREFIX = "/v3/"
USER_ID = "0" * 31 + "1"
DOMAIN_ID = "0" * 31 + "2"


def answer(identity: Identity, tx: Transaction, request: Request, now: float) -> Answer:
    """Answer a request whose path starts with /v3/."""
    if (request.method, request.path) == ("POST", "/v3/auth/tokens"):
        return _token(identity, tx, request, now)
    if (request.method, request.path) == ("GET", "/v3/projects"):
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
    token = f"MII{secrets.token_urlsafe(96)}"
    tx.execute("INSERT INTO tokens VALUES (?, ?, ?)", (token, project, now + TOKEN_LIFETIME))
    domain = {"id": DOMAIN_ID, "name": expected[2]}
    about: dict[str, Any] = {
        "methods": ["password"],
        "issued_at": _moment(now),
        "expires_at": _moment(now + TOKEN_LIFETIME),
        "user": {"id": USER_ID, "name": expected[0], "domain": domain, "password_expires_at": ""},
        "roles": [{"id": "0", "name": "te_admin"}],
        "catalog": [],
    }
    about |= {"project": {**_project(identity), "domain": domain}} if project else {"domain": domain}
    if (request.parameter("nocatalog") or "").lower() == "true":
        del about["catalog"]
    return Answer(201, {"token": about}, {"X-Subject-Token": token})


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
