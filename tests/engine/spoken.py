"""What is spoken, and how: a vocabulary group, a word in it, the switch of the project, and a speech."""

from typing import Any

from .harness import Declared, Reference

NAMES, WORD, SWITCH, SPEECH = "names", "word", "switch", "speech"
VOICE = "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"


def names(*voices: str, **more: Any) -> Declared:
    """A group that some voices use."""
    inputs = {"group_name": "Names", "asset_ids": list(voices or (VOICE,)), **more}
    return Declared(NAMES, "metastudio:tts:VocabularyGroup", inputs)


def word(value: str = "Tieguanyin") -> Declared:
    """A word of the group."""
    inputs = {"type": "ALIAS", "key": "TGY", "value": value, "group_id": Reference(NAMES, "group_id")}
    return Declared(WORD, "metastudio:tts:Vocabulary", inputs)


def switch(on: bool = True) -> Declared:
    return Declared(SWITCH, "metastudio:tts:TenantConfig", {"vocabulary": on})


def speech(text: str = "Tonight we taste TGY.", **more: Any) -> Declared:
    return Declared(SPEECH, "metastudio:tts:Speech", {"text": text, "voice_asset_id": VOICE, **more})
