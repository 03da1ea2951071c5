"""Voices as speech synthesis sees them; phonetic symbols, and tokens for the WebSocket interface."""

import secrets
from typing import Final

from ..base.call import Call, operation
from ..base.store import Document, Transaction
from .errors import failure
from .settings import last_page

KIND: Final = "tts_voice"
EVERYWHERE: Final = ""
"""The project of a voice's state: the control interface knows no project."""

STATES: Final = ("CREATING", "FAILED", "UNACTIVED", "ACTIVED", "DELETING", "DELETED", "BLOCK")


@operation("check_voice_asset")
def check(call: Call) -> Document:
    asset_id = call.path["voice_asset_id"]
    must_speak(call, asset_id)
    return {
        "asset_id": asset_id,
        "asset_name": f"Voice {asset_id[:8]}",
        "asset_type": "VOICE_MODEL",
        "asset_state": "ACTIVED",
        "create_time": call.stamp,
        "update_time": call.stamp,
        "asset_extra_meta": {"voice_model_meta": {"sex": "FEMALE", "language": "CN"}},
        "files": [
            {
                "file_id": asset_id,
                "file_name": "sample.wav",
                "asset_file_category": "SAMPLE",
                "state": "CREATED",
                "download_url": call.download(f"{asset_id}/sample.wav"),
            }
        ],
    }


@operation("show_tts_phonetic_symbol")
def symbols(call: Call) -> Document:
    """Two readings that are made up of the word."""
    word = call.query["word"].lower()
    return {"data": last_page(call, [f"{word}1", f"{word}2"])}


@operation("create_tts_once_code")
def once_code(_call: Call) -> Document:
    return {"once_code": secrets.token_hex(32)}


def must_speak(call: Call, asset_id: str) -> None:
    """Refuse a voice that cannot be used. ANY_VOICE_SPEAKS."""
    state = (call.tx.get(KIND, EVERYWHERE, asset_id) or {"state": "ACTIVED"})["state"]
    if state != "ACTIVED":
        raise failure(f"the voice is {state}")


def set_state(tx: Transaction, asset_id: str, state: str) -> None:
    """Give a voice a state (the control interface)."""
    known = tx.get(KIND, EVERYWHERE, asset_id)
    (tx.insert if known is None else tx.replace)(KIND, EVERYWHERE, asset_id, {"state": state}, {})
