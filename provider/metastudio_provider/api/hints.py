"""Advice about errors of the service: one sentence for each code, or status, with a known cure."""

CODES = {
    "APIGW.0101": "The address or the region offers no such operation; check `endpoint` and `region`.",
    "APIGW.0103": "The gateway knows no backend for this operation; check `endpoint` and `region`.",
    "APIGW.0201": "The request is too large for the gateway (12 MB at most), or the service did not answer in time.",
    "APIGW.0301": "Check the credentials.",
    "APIGW.0308": "Too many requests a second; lower `requests_per_second` or raise `max_retries`.",
    "MSS.00000001": "Check the credentials, and that they may use MetaStudio (policy `MetaStudio FullAccess`).",
    "MSS.00000002": "The service does not take this request; check the values of the resource.",
    "MSS.00000003": "A value of the resource is not one that the service takes.",
    "MSS.00010003": "The address offers no such operation; check `endpoint`.",
    "MSS.00010008": "The token is wrong or has expired; a token lives for 24 hours.",
    "MSS.00010009": "The credentials belong to another project; check `project_id` and `region`.",
    "MSS.10001001": "Check that the asset exists in this region and is not in the recycle bin.",
    "MSS.10001004": "The file does not exist, or was not uploaded.",
    "MSS.10001005": "Choose another name: an asset has it already.",
    "MSS.10001007": "The file is too large.",
    "MSS.20010001": "The name holds a character that the service does not allow; use letters, digits, - and _.",
    "MSS.20010010": "One of the asset ids could not be looked up.",
    "MSS.20010035": "The account has no resources left for this; buy some or wait for running tasks to end.",
    "MSS.20010044": "The avatar cannot be used; check its asset id and that its training has ended.",
    "MSS.20010045": "No room has this id in this project and region.",
    "MSS.20010046": "A broadcast of the room is running already.",
    "MSS.20010047": "Something that the request names does not exist in this region, such as an asset.",
    "MSS.20010050": "One of the assets is not of the kind that is needed here.",
    "MSS.20010056": "Too many tasks are running for the quota of the account; wait for one to end.",
    "MSS.20010060": "The review of texts is not available at the moment; try again later.",
    "MSS.20010066": "The task has ended and cannot be changed any more.",
    "MSS.20010067": "One of the audio files does not exist.",
    "MSS.20010071": "One of the assets cannot be used; check its state.",
    "MSS.20020001": "Its state does not allow this now; wait until it is idle, or stop what is running.",
    "MSS.41000003": "No training task has this id in this project and region.",
    "MSS.41000012": "Too many tasks are running at once; wait for one to end.",
    "MSS.41000023": "The quota of the account is used up; buy resources or delete what is not needed.",
    "BadDigest": "The file changed while it was uploaded, or its Content-MD5 is that of another one.",
}
"""By code of the service or of its object storage. Names of settings stand in backticks: the doors spell them as their
users do."""

STATUSES = {
    403: "The credentials do not allow this; check the permissions of the user.",
    407: "The proxy in between asks for credentials.",
    413: "The request is larger than the gateway takes (12 MB).",
}
"""By HTTP status, for answers with any other code."""


STRANGER = "No such service answers there; check `endpoint` and `region`."
"""For a 404 without a code: it comes neither from the service nor from its gateway."""

IAM, STS = ("/v3/", "/v3.0/"), ("/v5/",)
"""What paths of IAM and STS begin with."""

OF_SERVICE = "check `region` and `endpoint`."
OF_IAM = "check `iam_endpoint`, or `region` where that is not set."
OF_STS = "check `sts_endpoint`, or `region` where that is not set."
"""What names the host of a request that is not there."""

KEYS = ("/v3.0/", "/v5/")
"""What paths of requests for keys begin with. A refusal may have many reasons there, and their asker knows them."""

REFUSALS = frozenset({400, 401, 403, 404})

ADDRESS = frozenset({"APIGW.0101", "APIGW.0103", "MSS.00010003"})
"""Codes of a gateway that does not have the operation."""

CREDENTIALS = frozenset({"APIGW.0301", "MSS.00010008", "401"})
"""Codes that say of the credentials no more than that they are refused."""


MISSING = frozenset({"MSS.10001001", "MSS.20010045", "MSS.20010047", "MSS.41000003"})
"""Codes of a missing object: in a refusal, what to do is a matter of the refusal."""


def names_host(path: str) -> str:
    """The settings to check where nobody answers a request of this path."""
    return OF_IAM if path.startswith(IAM) else OF_STS if path.startswith(STS) else OF_SERVICE


def hint(code: str, status: int, path: str = "", refused: str = "") -> str | None:
    """The sentence for an error, or None. `refused` is that about the credentials of the request.

    Older documents write `APIG.` for the gateway's `APIGW.`.
    """
    current = code.replace("APIG.", "APIGW.", 1)
    stranger = status == 404 and code == "404"
    if path.startswith((*IAM, *STS)) and (stranger or current in ADDRESS):
        return f"No {'IAM' if path.startswith(IAM) else 'STS'} answers there; {names_host(path)}"
    if refused and path.startswith(KEYS) and status in REFUSALS:
        return refused
    if stranger:
        return STRANGER
    if refused and current in CREDENTIALS:
        return refused
    if status in (401, 403) and code in MISSING:
        return STATUSES.get(status)
    return CODES.get(current) or STATUSES.get(status)
