"""A studio with vocabularies and speeches."""

from typing import Any

from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests import studio

GROUP, RULE = "metastudio:tts:VocabularyGroup", "metastudio:tts:Vocabulary"
SPEECH, SWITCH = "metastudio:tts:Speech", "metastudio:tts:TenantConfig"
VOICE, OTHER = "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d", "voice-2"
TGY: dict[str, Any] = {"type": "ALIAS", "key": "TGY", "value": "Tieguanyin"}
WELCOME: dict[str, Any] = {"text": "Welcome!", "voice_asset_id": VOICE}


class SpeechStudio(studio.Studio):
    """What tests of speech synthesis do."""

    def group(self, *voices: str, **more: Any) -> ResourceState:
        return self.create(GROUP, group_name="Names", asset_ids=[*voices], **more)

    def groups(self) -> list[dict[str, Any]]:
        """What the service has."""
        found: list[dict[str, Any]] = self.ask("GET", "ttsc/vocabulary-groups", limit=100)["data"]
        return found

    def rules(self, **query: Any) -> list[dict[str, Any]]:
        """What the service has."""
        found: list[dict[str, Any]] = self.ask("GET", "ttsc/vocabulary-configs", limit=100, **query)["data"]
        return found

    def theirs(self, **more: Any) -> str:
        """A rule that somebody else makes."""
        return str(self.ask("POST", "ttsc/vocabulary-configs", {**TGY, **more})["id"])

    def records(self) -> list[dict[str, Any]]:
        """What was synthesised."""
        found: list[dict[str, Any]] = self.ask("GET", "ttsc/tts-jobs")["data"]
        return found

    def function(self, name: str, **arguments: Any) -> dict[str, Any]:
        return self.lifecycle.invoke(f"metastudio:tts:{name}", arguments, self.call())
