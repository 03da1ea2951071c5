"""Assets copied to another region: sealed information about an asset, and a new asset made of it."""

import base64
import hashlib
import hmac
import json
from typing import Final

from ..base.call import Call, operation
from ..base.refusals import Refusal
from ..base.store import Document
from . import review
from .assets import check_name
from .assumptions import REPLICATION_LIFETIME, REPLICATION_REFUSED
from .files import check_storage
from .library import ASSETS, FILES, find, new
from .states import CREATED, USABLE, enter, wrong_state

KEY: Final = b"replication of the simulator"
"""The same in every simulator: another one may be the other region."""
SEAL = hashlib.sha256().digest_size

OWN = frozenset({"project_id", "asset_id", "produce_id", "app_user_id", "create_time", "update_time", "asset_state"})
"""What a copy does not share with its original."""


@operation("show_asset_replication_info")
def show(call: Call) -> Document:
    asset = find(call, call.path["asset_id"])
    if asset["shown"]["asset_state"] not in USABLE:
        raise wrong_state(asset)
    content = {
        "state": asset["shown"]["asset_state"],
        "shown": {name: value for name, value in asset["shown"].items() if name not in OWN},
        "files": [item for item in asset["files"] if item["shown"]["state"] == CREATED],
    }
    info = {
        "asset_id": asset["id"],
        "encryption_info": {"algorithm": "AES256_GCM", "key_id": "simulator", "iv": call.new_id()},
        "expire_time": int(call.now + REPLICATION_LIFETIME),
    }
    text = json.dumps(content).encode()
    return {**info, "asset_info": base64.b64encode(_seal(info, text) + text).decode()}


@operation("create_asset_by_replication_info")
def create(call: Call) -> None:
    """COPIES_HAVE_THEIR_OWN_ID."""
    content = _opened(call)
    asset = new(call.project, call.new_id(), call.now)
    asset["shown"] |= {**content["shown"], "produce_id": call.new_id()}
    check_name(call, asset)
    check_storage(call, sum(item["size"] or 0 for item in content["files"]))
    renamed = {}
    for item in content["files"]:
        file_id = call.new_id()
        renamed[item["shown"]["file_id"]] = item["shown"]["file_id"] = file_id
        call.tx.insert(FILES, call.project, file_id, {"asset_id": asset["id"], "file_id": file_id}, {})
    asset["files"] = content["files"]
    review.rename_pages(asset, renamed)
    enter(asset, content["state"], call.now)
    ASSETS.insert(call.tx, asset)


def _opened(call: Call) -> Document:
    """What the information says, when it is whole and not too old."""
    info = {name: value for name, value in call.body.items() if name != "asset_info"}
    try:
        sealed = base64.b64decode(call.body.get("asset_info", ""), validate=True)
    except ValueError:
        sealed = b""
    if not hmac.compare_digest(sealed[:SEAL], _seal(info, sealed[SEAL:])):
        raise Refusal(400, REPLICATION_REFUSED, "Invalid parameter: the replication information is not whole")
    if info["expire_time"] <= call.now:
        raise Refusal(400, REPLICATION_REFUSED, "Invalid parameter: the replication information has expired")
    content: Document = json.loads(sealed[SEAL:])
    return content


def _seal(info: Document, text: bytes) -> bytes:
    return hmac.digest(KEY, json.dumps(info, sort_keys=True).encode() + text, "sha256")
