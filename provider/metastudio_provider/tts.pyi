"""Speech synthesis and its vocabularies as dynamic resources.

Generated; never edited: `make schema` writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly

from .resources.tts.rules_csv import vocabulary_rules as vocabulary_rules

SpeechAudioFormat: TypeAlias = Literal["WAV", "MP3"]
"""`WAV`: WAV file; `MP3`: MP3 file."""
SpeechWaitFor: TypeAlias = Literal["STARTED", "FINISHED"]
"""`STARTED`: The service took it; `FINISHED`: The audio file is made; `audio_file_url` is known."""
VocabularyType: TypeAlias = Literal["CHINESE_G2P", "PHONETIC_SYMBOL", "CONTINUUM", "ALIAS", "SAY_AS"]
"""
`CHINESE_G2P`: Reading of a Chinese word in pinyin; `PHONETIC_SYMBOL`: Reading of an English word in phonetic
symbols; `CONTINUUM`: Words read joined; `ALIAS`: Replacement by another text; `SAY_AS`: Way of reading numbers
or English.
"""

class TtsCallBackConfig(TypedDict, total=False):
    """Callback of a synthesis job."""

    callback_url: ReadOnly[Required[pulumi.Input[str]]]
    """
    URL that is told how the job goes: JSON with `status` (FINISHED, ERROR or WAITING), `job_id`, the download
    URLs and the audio length in seconds. At most 2048 characters. Secret.
    """

class TtsCallBackConfigOutput(TypedDict, total=False):
    """Callback of a synthesis job."""

    callback_url: ReadOnly[Required[str]]
    """
    URL that is told how the job goes: JSON with `status` (FINISHED, ERROR or WAITING), `job_id`, the download
    URLs and the audio length in seconds. At most 2048 characters. Secret.
    """

class Speech(pulumi.dynamic.Resource):
    """
    A text that a voice speaks: the service makes an audio file of it, and creating the resource waits until it
    is made. Another text or voice makes another speech, and each one is charged. The addresses of the files are
    secret and hold for an hour; `pulumi refresh` brings new ones. Deleting the resource deletes nothing: the
    service keeps the speech. A speech cannot be imported; `getSpeechRecords` shows what was made.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        text: pulumi.Input[str],
        voice_asset_id: pulumi.Input[str],
        tts_text: pulumi.Input[str | None] = None,
        speed: pulumi.Input[int | None] = None,
        pitch: pulumi.Input[int | None] = None,
        volume: pulumi.Input[int | None] = None,
        audio_format: pulumi.Input[SpeechAudioFormat | None] = None,
        need_timestamp: pulumi.Input[bool | None] = None,
        silence_flag: pulumi.Input[bool | None] = None,
        silence_time_ms: pulumi.Input[int | None] = None,
        callback_config: pulumi.Input[TtsCallBackConfig | None] = None,
        gen_srt: pulumi.Input[bool | None] = None,
        srt_len: pulumi.Input[int | None] = None,
        srt_line_limit: pulumi.Input[int | None] = None,
        slice_segments: pulumi.Input[bool | None] = None,
        channels: pulumi.Input[int | None] = None,
        output_external_url: pulumi.Input[str | None] = None,
        srt_output_external_url: pulumi.Input[str | None] = None,
        action_output_external_url: pulumi.Input[str | None] = None,
        is_vocabulary_config_enable: pulumi.Input[bool | None] = None,
        is_concurrent_resource: pulumi.Input[bool | None] = None,
        priority: pulumi.Input[int | None] = None,
        wait_for: pulumi.Input[SpeechWaitFor | None] = None,
        triggers: pulumi.Input[Mapping[str, pulumi.Input[Any]] | None] = None,
    ) -> None:
        """
        Declare the Speech `resource_name`; raises TypeError for an unknown property.

        :param text: Text to speak, plain or SSML. At most 100000 characters.
        :param voice_asset_id: Asset ID of the voice. At most 64 characters.
        :param tts_text: Text that is really sent to the synthesis engine. At most 100000 characters.
        :param speed: Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a
            minute), 200 double speed. 50 to 200. The service's default is `100`.
        :param pitch: Pitch of the voice; 100 is the usual value. 50 to 200. The service's default is `100`.
        :param volume: Loudness of the voice; 140 is the usual value. 90 to 240. The service's default is `140`.
        :param audio_format: Format of the audio file. The service's default is `WAV`.
        :param need_timestamp: Whether a file with time stamps is made, too. The service's default is `false`.
        :param silence_flag: Whether an error gives silent audio. The service's default is `false`.
        :param silence_time_ms: Length of that silent audio in milliseconds. 0 to 5000. The service's default is
            `2000`.
        :param callback_config: Callback for the end of the job.
        :param gen_srt: Whether subtitles are made, too.
        :param srt_len: Greatest length of a subtitle, presumably in characters. 0 to 10000.
        :param srt_line_limit: Greatest number of lines of a subtitle. 0 to 5000. The service's default is `1`.
        :param slice_segments: Whether the text is split into segments.
        :param channels: Number of audio channels: 1 mono, 2 stereo. 1 to 2. The service's default is `1`.
        :param output_external_url: External URL, normally pre-signed, to which the audio file is uploaded;
            allow-listed tenants only. At most 2048 characters. Secret.
        :param srt_output_external_url: External URL, normally pre-signed, to which the subtitle file is
            uploaded; allow-listed tenants only. At most 2048 characters. Secret.
        :param action_output_external_url: External URL, normally pre-signed, to which the gesture data are
            uploaded; allow-listed tenants only. At most 2048 characters. Secret.
        :param is_vocabulary_config_enable: Whether the tenant's pronunciation rules are applied.
        :param is_concurrent_resource: Whether the job is charged to a monthly package of concurrent channels.
        :param priority: Priority of the job; 0 is the highest, 10 the lowest. 0 to 10. The service's default is
            `5`.
        :param wait_for: How far the synthesis must have come before the resource counts as ready. Unset, it
            must be finished.
        :param triggers: Values of your own, such as a date or the id of another resource; a change makes the
            speech again.
        """
    @classmethod
    def get(cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None) -> Speech:
        """Read the Speech with this id, which the stack does not manage."""
    @property
    def text(self) -> pulumi.Output[str]:
        """Text to speak, plain or SSML. At most 100000 characters."""
    @property
    def tts_text(self) -> pulumi.Output[str | None]:
        """Text that is really sent to the synthesis engine. At most 100000 characters."""
    @property
    def voice_asset_id(self) -> pulumi.Output[str]:
        """Asset ID of the voice. At most 64 characters."""
    @property
    def speed(self) -> pulumi.Output[int | None]:
        """
        Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a minute), 200
        double speed. 50 to 200. The service's default is `100`.
        """
    @property
    def pitch(self) -> pulumi.Output[int | None]:
        """Pitch of the voice; 100 is the usual value. 50 to 200. The service's default is `100`."""
    @property
    def volume(self) -> pulumi.Output[int | None]:
        """Loudness of the voice; 140 is the usual value. 90 to 240. The service's default is `140`."""
    @property
    def audio_format(self) -> pulumi.Output[SpeechAudioFormat | None]:
        """Format of the audio file. The service's default is `WAV`."""
    @property
    def need_timestamp(self) -> pulumi.Output[bool | None]:
        """Whether a file with time stamps is made, too. The service's default is `false`."""
    @property
    def silence_flag(self) -> pulumi.Output[bool | None]:
        """Whether an error gives silent audio. The service's default is `false`."""
    @property
    def silence_time_ms(self) -> pulumi.Output[int | None]:
        """Length of that silent audio in milliseconds. 0 to 5000. The service's default is `2000`."""
    @property
    def callback_config(self) -> pulumi.Output[TtsCallBackConfigOutput | None]:
        """Callback for the end of the job."""
    @property
    def gen_srt(self) -> pulumi.Output[bool | None]:
        """Whether subtitles are made, too."""
    @property
    def srt_len(self) -> pulumi.Output[int | None]:
        """Greatest length of a subtitle, presumably in characters. 0 to 10000."""
    @property
    def srt_line_limit(self) -> pulumi.Output[int | None]:
        """Greatest number of lines of a subtitle. 0 to 5000. The service's default is `1`."""
    @property
    def slice_segments(self) -> pulumi.Output[bool | None]:
        """Whether the text is split into segments."""
    @property
    def channels(self) -> pulumi.Output[int | None]:
        """Number of audio channels: 1 mono, 2 stereo. 1 to 2. The service's default is `1`."""
    @property
    def output_external_url(self) -> pulumi.Output[str | None]:
        """
        External URL, normally pre-signed, to which the audio file is uploaded; allow-listed tenants only. At
        most 2048 characters. Secret.
        """
    @property
    def srt_output_external_url(self) -> pulumi.Output[str | None]:
        """
        External URL, normally pre-signed, to which the subtitle file is uploaded; allow-listed tenants only. At
        most 2048 characters. Secret.
        """
    @property
    def action_output_external_url(self) -> pulumi.Output[str | None]:
        """
        External URL, normally pre-signed, to which the gesture data are uploaded; allow-listed tenants only. At
        most 2048 characters. Secret.
        """
    @property
    def is_vocabulary_config_enable(self) -> pulumi.Output[bool | None]:
        """Whether the tenant's pronunciation rules are applied."""
    @property
    def is_concurrent_resource(self) -> pulumi.Output[bool | None]:
        """Whether the job is charged to a monthly package of concurrent channels."""
    @property
    def priority(self) -> pulumi.Output[int | None]:
        """Priority of the job; 0 is the highest, 10 the lowest. 0 to 10. The service's default is `5`."""
    @property
    def wait_for(self) -> pulumi.Output[SpeechWaitFor | None]:
        """How far the synthesis must have come before the resource counts as ready. Unset, it must be finished."""
    @property
    def triggers(self) -> pulumi.Output[dict[str, Any] | None]:
        """Values of your own, such as a date or the id of another resource; a change makes the speech again."""
    @property
    def state(self) -> pulumi.Output[str | None]:
        """
        State of the synthesis job; poll every 3 seconds while it is processed. Values: `WAITING`: Waiting;
        `PROCESSING`: Being processed; `SUCCEED`: Succeeded, the files can be downloaded; `FAILED`: Failed.
        """
    @property
    def code(self) -> pulumi.Output[str | None]:
        """Return code, `0` for success."""
    @property
    def message(self) -> pulumi.Output[str | None]:
        """Error text, empty on success."""
    @property
    def audio_file_url(self) -> pulumi.Output[str | None]:
        """Download URL of the audio file, valid for one hour. Secret."""
    @property
    def audio_info_file_url(self) -> pulumi.Output[str | None]:
        """Download URL of the file with time stamps, valid for one hour. Secret."""
    @property
    def audio_srt_file_url(self) -> pulumi.Output[str | None]:
        """Download URL of the subtitle file, valid for one hour. Secret."""
    @property
    def audio_action_file_url(self) -> pulumi.Output[str | None]:
        """Download URL of the file with gesture data, valid for one hour. Secret."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the synthesis job."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class TenantConfig(pulumi.dynamic.Resource):
    """
    The settings of speech synthesis for the whole project: the switch for the pronunciation rules that are in
    no vocabulary group. It exists once, whether declared or not: the id is that of the project, and creating
    the resource over a switch that somebody else set otherwise is refused unless `adopt` is true. Deleting the
    resource leaves the switch as it is: other stacks may rely on it.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        vocabulary: pulumi.Input[bool],
        adopt: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the TenantConfig `resource_name`; raises TypeError for an unknown property.

        :param vocabulary: Whether the pronunciation rules without a vocabulary group hold for all voices.
        :param adopt: Whether creating this resource may change settings that somebody has made already. Unset,
            that is refused: the settings exist once for a project, and another stack or a person may rely on
            them.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> TenantConfig:
        """Read the TenantConfig with this id, which the stack does not manage."""
    @property
    def vocabulary(self) -> pulumi.Output[bool | None]:
        """Whether the pronunciation rules without a vocabulary group hold for all voices."""
    @property
    def adopt(self) -> pulumi.Output[bool | None]:
        """
        Whether creating this resource may change settings that somebody has made already. Unset, that is
        refused: the settings exist once for a project, and another stack or a person may rely on them.
        """
    @property
    def project_id(self) -> pulumi.Output[str]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def setting_id(self) -> pulumi.Output[str | None]:
        """ID that the service gives the setting."""

class Vocabulary(pulumi.dynamic.Resource):
    """
    A pronunciation rule: how a word is read. A rule with `group_id` holds for the voices of that vocabulary
    group, a rule without one for all voices while the switch of `TenantConfig` is on. Where both have a rule
    for a word, that of the group wins. The dynamic resources of Python have a function that reads the rules of
    a CSV file.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        type: pulumi.Input[VocabularyType],
        key: pulumi.Input[str],
        value: pulumi.Input[str | None] = None,
        group_id: pulumi.Input[str | None] = None,
    ) -> None:
        """
        Declare the Vocabulary `resource_name`; raises TypeError for an unknown property.

        :param type: Kind of the rule; it is turned into an SSML tag.
        :param key: Word the rule is about. At most 200 characters.
        :param value: How the word is read. For `SAY_AS` one of `date`, `number`, `figure`, `telephone`
            (digits), `spell`, `english` (letters); for `PHONETIC_SYMBOL` a symbol the service offers for the
            word. At most 200 characters.
        :param group_id: ID of the vocabulary group the rule belongs to; left out, it belongs to the common
            list. At most 64 characters.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> Vocabulary:
        """Read the Vocabulary with this id, which the stack does not manage."""
    @property
    def type(self) -> pulumi.Output[VocabularyType]:
        """Kind of the rule; it is turned into an SSML tag."""
    @property
    def key(self) -> pulumi.Output[str | None]:
        """Word the rule is about. At most 200 characters."""
    @property
    def value(self) -> pulumi.Output[str | None]:
        """
        How the word is read. For `SAY_AS` one of `date`, `number`, `figure`, `telephone` (digits), `spell`,
        `english` (letters); for `PHONETIC_SYMBOL` a symbol the service offers for the word. At most 200
        characters.
        """
    @property
    def group_id(self) -> pulumi.Output[str | None]:
        """
        ID of the vocabulary group the rule belongs to; left out, it belongs to the common list. At most 64
        characters.
        """
    @property
    def vocabulary_id(self) -> pulumi.Output[str]:
        """ID of the pronunciation rule."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the rule was created, UTC."""
    @property
    def update_time(self) -> pulumi.Output[str | None]:
        """When the rule was last changed, UTC."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class VocabularyGroup(pulumi.dynamic.Resource):
    """
    A vocabulary group: a list of pronunciation rules, and the voices that use it. The rules are resources of
    their own (`Vocabulary`). Voices that are not declared stay as they are.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        group_name: pulumi.Input[str],
        asset_ids: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        force_destroy: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the VocabularyGroup `resource_name`; raises TypeError for an unknown property.

        :param group_name: Name of the vocabulary group. At most 256 characters.
        :param asset_ids: IDs of the voice assets the group applies to; replaces the earlier list.
        :param force_destroy: Whether the group may be deleted together with pronunciation rules in it that are
            left when it is deleted, such as those that other people made. Unset, that is refused.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> VocabularyGroup:
        """Read the VocabularyGroup with this id, which the stack does not manage."""
    @property
    def asset_ids(self) -> pulumi.Output[list[str] | None]:
        """IDs of the voice assets the group applies to."""
    @property
    def group_name(self) -> pulumi.Output[str | None]:
        """Name of the vocabulary group. At most 256 characters."""
    @property
    def force_destroy(self) -> pulumi.Output[bool | None]:
        """
        Whether the group may be deleted together with pronunciation rules in it that are left when it is
        deleted, such as those that other people made. Unset, that is refused.
        """
    @property
    def group_id(self) -> pulumi.Output[str]:
        """ID of the vocabulary group."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
