"""What happens to the files of an asset after their upload: review, facts about the media, pages of a presentation."""

import base64
from collections.abc import Iterator
from functools import partial

from ..base import uploads
from ..base.ids import new_id
from ..base.store import Document, Transaction
from .assumptions import DECK_PAGES, MEDIA, REJECTED
from .options import BY_HAND, PASSED, PASSED_BY_HAND
from .options import REJECTED as BY_MACHINE
from .schedule import Event
from .states import ACTIVE, COVER, CREATED, CREATING, FAILED, IN_REVIEW, MAIN, PAGE, TEMPORARY, UPLOADED, enter, file

NAME = "file"
"""The name of a file's content among the uploads that belong to its id."""

SECONDS = "asset_review_seconds"
METAS = {"IMAGE": "image_meta", "VIDEO": "video_meta", "AUDIO": "audio_meta", "MUSIC": "audio_meta"}
DECK_STEPS = {"WAITING": "CONVERTING", "CONVERTING": "SUCCEEDED"}


def events(asset: Document) -> Iterator[Event]:
    """The reviews under way, and the pages that are being made."""
    for item in asset["files"]:
        if item["shown"]["state"] in (UPLOADED, IN_REVIEW):
            yield Event(item["since"], SECONDS, partial(_go_on, item), in_mode=True)
    if _deck(asset).get("ppt_analysis_status") in DECK_STEPS:
        yield Event(asset["deck_since"], SECONDS, _convert, in_mode=True)


def _go_on(item: Document, tx: Transaction, asset: Document, moment: float) -> None:
    """The end of one step of a file's review."""
    result = tx.settings["asset_review_result"]
    if item["shown"]["state"] == UPLOADED and (difference := _difference(tx, item)):  # WRONG_CONTENT_FAILS_LATER
        reject(asset, item, moment, difference)
    elif item["shown"]["state"] == UPLOADED and result in BY_HAND:
        item["shown"]["state"], item["since"] = IN_REVIEW, moment
    elif result in (PASSED, PASSED_BY_HAND):
        accept(tx, asset, item, moment)
    else:
        kind = BY_MACHINE if item["shown"]["state"] == UPLOADED else result
        reject(asset, item, moment, REJECTED, kind)


def _difference(tx: Transaction, item: Document) -> str | None:
    """How the uploaded content differs from what was announced."""
    parts = uploads.files(tx, item["shown"]["file_id"], NAME)
    size = sum(part.size for part in parts)
    if item["size"] not in (None, size):
        return f"The file has {size} bytes, announced were {item['size']}."
    announced = item["shown"].get("file_md5")
    if announced and base64.b64encode(bytes.fromhex(parts[0].etag)).decode() != announced:
        return "The MD5 of the file is not the announced one."
    return None


def reject(asset: Document, item: Document, moment: float, reason: str, kind: str | None = None) -> None:
    """Let a file fail; a new asset fails with its main file."""
    item["shown"] |= {"state": FAILED, "reason": reason[:256]}
    if item["shown"]["asset_file_category"] == MAIN and asset["shown"]["asset_state"] == CREATING:
        enter(asset, FAILED, moment, reason)
        if kind is not None:
            asset["shown"]["fail_type"] = kind


def accept(tx: Transaction, asset: Document, item: Document, moment: float) -> None:
    """Let a file pass; with its main file an asset becomes usable."""
    shown, kind = item["shown"], asset["shown"]["asset_type"]
    shown["state"] = CREATED
    if shown["asset_file_category"] == TEMPORARY:  # TEMPORARY_BECOMES_MAIN
        old = file(asset, MAIN)
        if old is not None:
            asset["files"].remove(old)
            forget(tx, old)
        shown["asset_file_category"] = MAIN
    if shown["asset_file_category"] != MAIN:
        return
    if kind in METAS:
        asset["shown"].setdefault("asset_extra_meta", {})[METAS[kind]] = dict(MEDIA[METAS[kind]])
    if kind == "VIDEO":
        shown["file_extra_meta"] = {"video_transcoding_status": "SUCCEEDED"}
        if asset["makes_cover"] and file(asset, COVER) is None:
            asset["files"].append(_made(tx, COVER, "cover.png", moment))
    if asset["shown"]["asset_state"] == CREATING:
        enter(asset, ACTIVE, moment)
    begin_deck(asset, moment)


def begin_deck(asset: Document, moment: float) -> None:
    """Begin to turn a presentation into pictures, once it is there and that is asked for."""
    main, deck = file(asset, MAIN), _deck(asset)
    ready = main is not None and main["shown"]["state"] == CREATED
    if ready and deck.get("auto_analysis") and "ppt_analysis_status" not in deck:
        deck["ppt_analysis_status"], asset["deck_since"] = "WAITING", moment


def _convert(tx: Transaction, asset: Document, moment: float) -> None:
    deck = _deck(asset)
    deck["ppt_analysis_status"], asset["deck_since"] = DECK_STEPS[deck["ppt_analysis_status"]], moment
    if deck["ppt_analysis_status"] in DECK_STEPS:
        return
    pages = [_made(tx, PAGE, f"page-{number}.png", moment) for number in range(1, DECK_PAGES + 1)]
    asset["files"] += pages
    deck["page_count"] = len(pages)
    deck["pages"] = [
        {"page_no": number, "file_id": page["shown"]["file_id"], "page_content": f"Page {number}"}
        for number, page in enumerate(pages, 1)
    ]


def _deck(asset: Document) -> Document:
    deck: Document = asset["shown"].get("asset_extra_meta", {}).get("ppt_meta", {})
    return deck


def _made(tx: Transaction, category: str, name: str, moment: float) -> Document:
    """A file that the service makes itself."""
    shown = {
        "file_id": new_id(tx),
        "file_name": name,
        "file_type": name.rpartition(".")[2],
        "asset_file_category": category,
        "state": CREATED,
    }
    return {"shown": shown, "size": 0, "parts": 0, "since": moment}


def forget(tx: Transaction, item: Document) -> None:
    """Drop the content of a file, and its upload addresses."""
    uploads.forget(tx, item["shown"]["file_id"])
