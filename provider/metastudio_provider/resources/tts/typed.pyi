"""Values of the tts resources as their verbs have them, with the names of the wire.

There is no module at run time: import it under TYPE_CHECKING. Generated; never edited: `make schema` writes it.
"""

from typing import Any, Literal, Required, TypedDict

class TtsCallBackConfig(TypedDict, total=False):
    callback_url: Required[str]

class SpeechInputs(TypedDict, total=False):
    text: Required[str]
    tts_text: str | None
    voice_asset_id: Required[str]
    speed: int | None
    pitch: int | None
    volume: int | None
    audio_format: Literal["WAV", "MP3"] | None
    need_timestamp: bool | None
    silence_flag: bool | None
    silence_time_ms: int | None
    callback_config: TtsCallBackConfig | None
    gen_srt: bool | None
    srt_len: int | None
    srt_line_limit: int | None
    slice_segments: bool | None
    channels: int | None
    output_external_url: str | None
    srt_output_external_url: str | None
    action_output_external_url: str | None
    is_vocabulary_config_enable: bool | None
    is_concurrent_resource: bool | None
    priority: int | None
    wait_for: Literal["STARTED", "FINISHED"] | None
    triggers: dict[str, Any] | None

class SpeechState(TypedDict, total=False):
    text: str | None
    tts_text: str | None
    voice_asset_id: str | None
    speed: int | None
    pitch: int | None
    volume: int | None
    audio_format: Literal["WAV", "MP3"] | None
    need_timestamp: bool | None
    silence_flag: bool | None
    silence_time_ms: int | None
    callback_config: TtsCallBackConfig | None
    gen_srt: bool | None
    srt_len: int | None
    srt_line_limit: int | None
    slice_segments: bool | None
    channels: int | None
    output_external_url: str | None
    srt_output_external_url: str | None
    action_output_external_url: str | None
    is_vocabulary_config_enable: bool | None
    is_concurrent_resource: bool | None
    priority: int | None
    wait_for: Literal["STARTED", "FINISHED"] | None
    triggers: dict[str, Any] | None
    state: str | None
    code: str | None
    message: str | None
    audio_file_url: str | None
    audio_info_file_url: str | None
    audio_srt_file_url: str | None
    audio_action_file_url: str | None
    job_id: str | None
    project_id: str | None

class TenantConfigInputs(TypedDict, total=False):
    vocabulary: Required[bool]
    adopt: bool | None

class TenantConfigState(TypedDict, total=False):
    vocabulary: bool | None
    adopt: bool | None
    project_id: str | None
    setting_id: str | None

class VocabularyInputs(TypedDict, total=False):
    type: Required[Literal["CHINESE_G2P", "PHONETIC_SYMBOL", "CONTINUUM", "ALIAS", "SAY_AS"]]
    key: Required[str]
    value: str | None
    group_id: str | None

class VocabularyState(TypedDict, total=False):
    type: Literal["CHINESE_G2P", "PHONETIC_SYMBOL", "CONTINUUM", "ALIAS", "SAY_AS"] | None
    key: str | None
    value: str | None
    group_id: str | None
    vocabulary_id: str | None
    create_time: str | None
    update_time: str | None
    project_id: str | None

class VocabularyGroupInputs(TypedDict, total=False):
    asset_ids: list[str] | None
    group_name: Required[str]
    force_destroy: bool | None

class VocabularyGroupState(TypedDict, total=False):
    asset_ids: list[str] | None
    group_name: str | None
    force_destroy: bool | None
    group_id: str | None
    project_id: str | None
