"""The files of assets: announced, uploaded to a pre-signed address, confirmed, deleted."""

from ..base import uploads
from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.contract import contract
from ..base.refusals import Refusal, invalid
from ..base.store import Document
from . import review
from .assumptions import COVER_LIMIT, FILE_NOT_FOUND, STORAGE_FULL
from .file_rules import ANYWHERE, CATEGORIES, CONTENT_TYPES, MAIN_FILES, MIB, STREAM
from .library import ASSETS, FILES, changeable, not_found
from .states import (
    CANCELLED,
    COVER,
    CREATED,
    CREATING,
    FAILED,
    MAIN,
    OVER,
    TEMPORARY,
    UPLOADED,
    USABLE,
    file,
    wrong_state,
)

TAKEN = {MAIN: ("MSS.10001008", "Main file already exists"), COVER: ("MSS.10001009", "Cover file already exists")}
"""Categories of which an asset has one file, and the refusal of a second one."""

SHOWN = ("file_name", "file_md5", "file_type", "asset_file_category")


@operation("create_file")
def create_file(call: Call) -> Document:
    [url], file_id = _announce(call, 1)
    return {"file_id": file_id, "upload_url": url}


@operation("create_large_file")
def create_large_file(call: Call) -> Document:
    urls, file_id = _announce(call, contract().fill("LargeFilesCreateReq", call.body)["file_multipart_count"])
    return {"file_id": file_id, "upload_urls": urls}


@operation("confirm_file_upload")
def confirm(call: Call) -> None:
    """CONFIRMATION_REPEATS."""
    asset, item = _find(call)
    shown, state = item["shown"], call.body["state"]
    if state == item.get("outcome"):
        return
    if shown["state"] != CREATING:
        raise Refusal(400, WRONG_STATE, f"the file state {shown['state']} does not allow the operation")
    if state == CREATED:
        there = {part.part for part in uploads.files(call.tx, shown["file_id"], review.NAME)}
        missing = [str(part) for part in range(1, item["parts"] + 1) if part not in there]
        if missing:
            raise Refusal(400, WRONG_STATE, f"the file has not been uploaded: part {', '.join(missing)}")
        shown["state"] = UPLOADED
    elif state == FAILED:
        review.reject(asset, item, call.now, "The upload failed.")
    else:  # CANCELLED_LEAVES_ROOM
        shown["state"] = CANCELLED
    if state != CREATED:
        review.forget(call.tx, item)
    item["since"], item["outcome"] = call.now, state
    ASSETS.save(call.tx, asset)


@operation("delete_file")
def delete_file(call: Call) -> None:
    """MAIN_FILE_STAYS."""
    asset, item = _find(call)
    if item is file(asset, MAIN) and asset["shown"]["asset_state"] in USABLE:
        raise wrong_state(asset)
    asset["files"].remove(item)
    review.forget(call.tx, item)
    call.tx.delete(FILES, call.project, item["shown"]["file_id"])
    ASSETS.save(call.tx, asset)


def check_storage(call: Call, size: int) -> None:
    """Refuse files for which the storage of the tenant leaves no room."""
    assets = call.tx.summaries(ASSETS.kind, call.project)
    items = (item for asset in assets for item in asset["files"] if item["shown"]["state"] not in OVER)
    if size + sum(item["size"] or 0 for item in items) > call.option("asset_storage_mib") * MIB:
        raise Refusal(400, *STORAGE_FULL)


def _find(call: Call) -> tuple[Document, Document]:
    """The asset of the file in the path, and the file."""
    file_id = call.path["file_id"]
    place = call.tx.get(FILES, call.project, file_id)
    if place is None:
        raise not_found(call.tx, FILE_NOT_FOUND, file_id)
    asset = changeable(call, place["asset_id"])
    return asset, next(item for item in asset["files"] if item["shown"]["file_id"] == file_id)


def _announce(call: Call, parts: int) -> tuple[list[str], str]:
    """A new file of an asset: the addresses of its parts, and its id."""
    body = call.body
    asset, size = changeable(call, body["asset_id"]), body.get("file_size")
    if asset["shown"]["asset_state"] == FAILED:  # FAILED_IS_FINAL
        raise wrong_state(asset)
    _check(asset, body)
    check_storage(call, size or 0)
    file_id = call.new_id()
    shown = {"file_id": file_id, "state": CREATING, **{name: body[name] for name in SHOWN if name in body}}
    if size is not None and _fits("file_size", size):
        shown["file_size"] = size
    asset["files"].append({"shown": shown, "size": size, "parts": parts, "since": call.now})
    ASSETS.save(call.tx, asset)
    call.tx.insert(FILES, call.project, file_id, {"asset_id": asset["id"], "file_id": file_id}, {})
    kind = CONTENT_TYPES.get(body["file_type"].lower(), STREAM)
    if "file_md5" in body:
        return call.upload_addresses(file_id, [(review.NAME, 1, kind, body["file_md5"])]), file_id
    return call.upload_addresses(file_id, [(review.NAME, part, kind) for part in range(1, parts + 1)]), file_id


def _check(asset: Document, body: Document) -> None:
    kind, category = asset["shown"]["asset_type"], body["asset_file_category"]
    if not _fits("file_name", body["file_name"]):
        raise invalid("file_name must have only letters, digits and -!$'(),.+=@_~/")
    if category not in CATEGORIES.get(kind, (category,)) and category not in ANYWHERE:  # ANY_CATEGORY_ELSEWHERE
        raise invalid(f"asset_file_category {category} is not one of {', '.join(sorted(CATEGORIES[kind]))}")
    if category in TAKEN and file(asset, category) is not None:
        raise Refusal(400, *TAKEN[category])
    limit = COVER_LIMIT if category == COVER else None
    if category in (MAIN, TEMPORARY) and kind in MAIN_FILES:
        types, limit = MAIN_FILES[kind]
        if body["file_type"].lower() not in types:
            raise invalid(f"file_type {body['file_type']} is not one of {', '.join(sorted(types))}")
    if limit is not None and body.get("file_size", 0) > limit:
        raise Refusal(400, "MSS.10001007", f"File too large: at most {limit} bytes")


def _fits(name: str, value: object) -> bool:
    """Whether a file can show this value: what is announced may be more than the answers have room for."""
    schema = contract().schemas["AssetFileInfo"]["properties"][name]
    return contract().check_part(f"AssetFileInfo.{name}", schema, value) is None
