"""Models of the tts operations, generated from the contract. Never edited: `make schema` writes it."""

from typing import Annotated, Literal

from metastudio_provider.values.model import Model
from pydantic import Field


class AuditionFile(Model):
    """
    Audio file of an audition.
    """

    download_url: Annotated[
        str,
        Field(
            description='Download URL of the audio file, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ]


class CheckVoiceAssetPath(Model):
    """
    Checks whether a voice can be used for synthesis and returns its description.
    """

    voice_asset_id: Annotated[
        str,
        Field(
            description='Asset ID of the voice to check.', max_length=64, min_length=1
        ),
    ]


class CreateAsyncTtsJobResponse(Model):
    """
    Result of starting a synthesis job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the synthesis job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class CreateTtsAuditionRequestBody(Model):
    """
    Audition of a voice.
    """

    text: Annotated[
        str,
        Field(
            description='Text to speak.',
            json_schema_extra={'x-write-only': True},
            max_length=100000,
            min_length=0,
        ),
    ]
    tts_text: Annotated[
        str | None,
        Field(
            description='Text that is really sent to the synthesis engine.',
            json_schema_extra={'x-write-only': True},
            max_length=100000,
            min_length=0,
        ),
    ] = None
    emotion: Annotated[
        str,
        Field(
            description='Asset ID of the voice (the name is misleading).',
            max_length=64,
            min_length=1,
            pattern='^[a-zA-Z0-9-_]+$',
        ),
    ]
    speed: Annotated[
        int | None,
        Field(
            description='Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a minute), 200 double speed.',
            ge=50,
            json_schema_extra={'x-write-only': True},
            le=200,
        ),
    ] = 100
    pitch: Annotated[
        int | None,
        Field(
            description='Pitch of the voice; 100 is the usual value.',
            ge=50,
            json_schema_extra={'x-write-only': True},
            le=200,
        ),
    ] = 100
    volume: Annotated[
        int | None,
        Field(
            description='Loudness of the voice; 140 is the usual value.',
            ge=90,
            json_schema_extra={'x-write-only': True},
            le=240,
        ),
    ] = 140
    business_type: Annotated[
        str | None,
        Field(
            description='Scenario in which the audition is used.',
            json_schema_extra={'x-write-only': True},
            max_length=1000,
            min_length=0,
        ),
    ] = None
    style: Annotated[
        str | None,
        Field(
            description='Style or emotion of the speech.',
            json_schema_extra={'x-write-only': True},
            max_length=100,
            min_length=0,
        ),
    ] = None
    channels: Annotated[
        int | None,
        Field(
            description='Number of audio channels: 1 mono, 2 stereo.',
            ge=1,
            json_schema_extra={'x-write-only': True},
            le=2,
        ),
    ] = 1
    is_vocabulary_config_enable: Annotated[
        bool | None,
        Field(
            description="Whether the tenant's pronunciation rules are applied.",
            json_schema_extra={'x-write-only': True},
        ),
    ] = None


class CreateTtsAuditionResponse(Model):
    """
    Result of starting an audition.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the audition.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class CreateTtsOnceCodeResponse(Model):
    """
    One-time token.
    """

    once_code: Annotated[
        str | None,
        Field(
            description='One-time token of the tenant for the WebSocket interface of speech synthesis.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None


class CreateTtscVocabularyConfigsResponse(Model):
    """
    Result of writing a pronunciation rule.
    """

    id: Annotated[
        str | None,
        Field(
            description='ID of the pronunciation rule.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class CreateTtscVocabularyGroupsResponse(Model):
    """
    Result of writing a vocabulary group.
    """

    id: Annotated[
        str | None,
        Field(
            description='ID of the vocabulary group.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class ListTtscVocabularyConfigsQuery(Model):
    """
    Lists pronunciation rules; the only way to read a rule.
    """

    type: Annotated[
        Literal['CHINESE_G2P', 'PHONETIC_SYMBOL', 'CONTINUUM', 'ALIAS', 'SAY_AS'] | None,
        Field(
            description='Only rules of this kind.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CHINESE_G2P': 'Reading of a Chinese word in pinyin.',
                    'PHONETIC_SYMBOL': 'Reading of an English word in phonetic symbols.',
                    'CONTINUUM': 'Words read joined.',
                    'ALIAS': 'Replacement by another text.',
                    'SAY_AS': 'Way of reading numbers or English.',
                }
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    tts_service_name: Annotated[
        str | None,
        Field(
            description='Name of the voice model the rules are for.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    is_vocabulary_config_enable: Annotated[
        str | None,
        Field(
            description='Whether pronunciation rules are applied, as passed on by other services.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    group_id: Annotated[
        str | None,
        Field(
            description='Only records of this vocabulary group.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='Only rules that apply to this voice asset.',
            max_length=48,
            min_length=0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='Start of the time range, presumably of the creation, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='End of the time range, presumably of the creation, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    search_key: Annotated[
        str | None,
        Field(
            description='Only rules that contain this text; whether the word or the reading is searched is not documented.',
            max_length=255,
            min_length=0,
        ),
    ] = None


class ListTtscVocabularyGroupsQuery(Model):
    """
    Lists vocabulary groups with the voices they apply to.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='Only records of this vocabulary group.',
            max_length=64,
            min_length=0,
        ),
    ] = None


class SaveTtscTenantConfigsRequestBody(Model):
    """
    Tenant-wide setting of speech synthesis.
    """

    id: Annotated[
        str | None,
        Field(
            description='Key of the stored row; may be left out.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    key: Annotated[
        str,
        Field(
            description='Name of the setting; only `vocabulary`, the switch for the common pronunciation rules, at present.',
            max_length=64,
            min_length=1,
        ),
    ]
    value: Annotated[
        str,
        Field(
            description="Value of the setting; declared as text, while the documentation's example sends a JSON boolean.",
            max_length=64,
            min_length=1,
        ),
    ]


class SaveTtscVocabularyConfigsRequestBody(Model):
    """
    Pronunciation rule for a word.
    """

    type: Annotated[
        Literal['CHINESE_G2P', 'PHONETIC_SYMBOL', 'CONTINUUM', 'ALIAS', 'SAY_AS'],
        Field(
            description='Kind of the rule; it is turned into an SSML tag.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CHINESE_G2P': 'Reading of a Chinese word in pinyin.',
                    'PHONETIC_SYMBOL': 'Reading of an English word in phonetic symbols.',
                    'CONTINUUM': 'Words read joined.',
                    'ALIAS': 'Replacement by another text.',
                    'SAY_AS': 'Way of reading numbers or English.',
                }
            },
        ),
    ]
    key: Annotated[
        str | None,
        Field(description='Word the rule is about.', max_length=200, min_length=0),
    ] = None
    value: Annotated[
        str | None,
        Field(
            description='How the word is read. For `SAY_AS` one of `date`, `number`, `figure`, `telephone` (digits), `spell`, `english` (letters); for `PHONETIC_SYMBOL` a symbol the service offers for the word.',
            max_length=200,
            min_length=0,
        ),
    ] = None
    group_id: Annotated[
        str | None,
        Field(
            description='ID of the vocabulary group the rule belongs to; left out, it belongs to the common list.',
            max_length=64,
            min_length=0,
        ),
    ] = None


class SaveTtscVocabularyConfigsResponse(Model):
    """
    Result of writing a pronunciation rule.
    """

    id: Annotated[
        str | None,
        Field(
            description='ID of the pronunciation rule.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class SaveTtscVocabularyGroupsRequestBody(Model):
    """
    Vocabulary group, a list of pronunciation rules for certain voices.
    """

    group_name: Annotated[
        str | None,
        Field(
            description='Name of the vocabulary group.', max_length=256, min_length=1
        ),
    ] = None


class SetTtscGroupAssetsPath(Model):
    """
    Sets the voices a vocabulary group applies to.
    """

    group_id: Annotated[
        str,
        Field(description='ID of the vocabulary group.', max_length=64, min_length=0),
    ]


class SetTtscGroupAssetsRequestBody(Model):
    """
    Voices a vocabulary group applies to.
    """

    asset_ids: Annotated[
        list[str] | None,
        Field(
            description='IDs of the voice assets the group applies to; replaces the earlier list.'
        ),
    ] = None


class SetTtscGroupAssetsResponse(Model):
    """
    Result of writing a vocabulary group.
    """

    id: Annotated[
        str | None,
        Field(
            description='ID of the vocabulary group.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class ShowAsyncTtsJobPath(Model):
    """
    Returns the state of a synthesis job and the download URLs of its files.
    """

    job_id: Annotated[
        str, Field(description='ID of the synthesis job.', max_length=64, min_length=1)
    ]


class ShowAsyncTtsJobResponse(Model):
    """
    Synthesis job.
    """

    state: Annotated[
        str | None,
        Field(
            description='State of the synthesis job; poll every 3 seconds while it is processed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting.',
                    'PROCESSING': 'Being processed.',
                    'SUCCEED': 'Succeeded, the files can be downloaded.',
                    'FAILED': 'Failed.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    code: Annotated[
        str | None,
        Field(
            description='Return code, `0` for success.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=32,
            min_length=1,
        ),
    ] = None
    message: Annotated[
        str | None,
        Field(
            description='Error text, empty on success.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=10240,
            min_length=1,
        ),
    ] = None
    audio_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the audio file, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    audio_info_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file with time stamps, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    audio_srt_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the subtitle file, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    audio_action_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file with gesture data, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class ShowTtsAuditionFilePath(Model):
    """
    Returns the audio files of an audition made so far.
    """

    job_id: Annotated[
        str, Field(description='ID of the audition.', max_length=64, min_length=1)
    ]


class ShowTtsAuditionFileResponse(Model):
    """
    Audio files of an audition.
    """

    is_file_complete: Annotated[
        bool | None,
        Field(
            description='Whether all files are made; poll every 5 seconds until they are.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    code: Annotated[
        str | None,
        Field(
            description='Return code.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=32,
            min_length=1,
        ),
    ] = None
    message: Annotated[
        str | None,
        Field(
            description='Error text.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=10240,
            min_length=1,
        ),
    ] = None
    files: Annotated[
        list[AuditionFile] | None,
        Field(
            description='Audio files made so far.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class ShowTtsJobQuery(Model):
    """
    Lists records of synthesis jobs.
    """

    create_since: Annotated[
        str | None,
        Field(
            description='Only records created at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    create_until: Annotated[
        str | None,
        Field(
            description='Only records created at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(
            description='Only the record of this synthesis job.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    job_type: Annotated[
        str | None,
        Field(
            description='Only records of synthesis asked for in this way.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'AUDITION': 'Audition.',
                    'ASYNC_JOB': 'Background job.',
                    'WEBSOCKET': 'WebSocket interface.',
                }
            },
            max_length=20,
            min_length=0,
        ),
    ] = None
    tts_service_enum: Annotated[
        str | None,
        Field(
            description='Only records made by this version of the synthesis engine.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TTS_LLM': 'Large model, version 7.',
                    'TTS_LLM_VC': 'Large model with voice conversion, version 7.',
                    'TTS_LAB': 'Small model, version 5.',
                    'TTS_LAB_GPU': 'Small model on GPU, version 5.',
                    'GPU_CLONE': 'Version 4.',
                    'TTS_LLM_VQ': 'VQ model, version 10.',
                }
            },
            max_length=20,
            min_length=0,
        ),
    ] = None
    business_type: Annotated[
        str | None,
        Field(
            description='Only records of this scenario.', max_length=1000, min_length=0
        ),
    ] = None


class ShowTtsPhoneticSymbolQuery(Model):
    """
    Returns the phonetic symbols an English word can be read with.
    """

    word: Annotated[
        str,
        Field(
            description='English word whose phonetic symbols are wanted.',
            max_length=80,
            min_length=1,
        ),
    ]


class ShowTtsPhoneticSymbolResponse(Model):
    """
    Phonetic symbols of a word.
    """

    data: Annotated[
        list[str] | None,
        Field(
            description='Phonetic symbols the word can be read with.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ShowVocabularySwitchConfigsQuery(Model):
    """
    Returns the tenant-wide settings of speech synthesis.
    """

    key: Annotated[
        str | None,
        Field(
            description='Name of the setting, for example `vocabulary` for the switch of the common pronunciation rules.',
            max_length=64,
            min_length=1,
        ),
    ] = None


class ShowVocabularySwitchConfigsResponse(Model):
    """
    Tenant-wide settings.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching settings.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    data: Annotated[
        list[SaveTtscTenantConfigsRequestBody] | None,
        Field(description='Settings.', json_schema_extra={'x-read-only': True}),
    ] = None


class TtsCallBackConfig(Model):
    """
    Callback of a synthesis job.
    """

    callback_url: Annotated[
        str,
        Field(
            description='URL that is told how the job goes: JSON with `status` (FINISHED, ERROR or WAITING), `job_id`, the download URLs and the audio length in seconds.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=0,
        ),
    ]


class TtsJobFile(Model):
    """
    Files of a synthesis job.
    """

    audio_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the audio file, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    audio_info_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file with time stamps, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    audio_srt_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the subtitle file, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    audio_action_file_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file with gesture data, valid for one hour.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class TtscAssetFileInfo(Model):
    """
    File of a voice asset.
    """

    file_id: Annotated[
        str | None,
        Field(
            description='ID of the file.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    file_name: Annotated[
        str | None,
        Field(
            description='Name of the file; upper and lower case are not distinguished.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
            pattern="^[A-Za-z0-9-!$'(),.+=@_~\\/]{1,}[A-Za-z0-9-!$'(),.+=@_~]*$",
        ),
    ] = None
    file_md5: Annotated[
        str | None,
        Field(
            description='Checksum of the content.',
            json_schema_extra={'x-read-only': True},
            max_length=24,
            min_length=24,
        ),
    ] = None
    file_size: Annotated[
        int | None,
        Field(
            description='Size of the file in bytes.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=5368709120,
        ),
    ] = None
    file_type: Annotated[
        str | None,
        Field(
            description='Type of the file, normally its name suffix.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_file_category: Annotated[
        str | None,
        Field(
            description='Role of the file inside the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'MAIN': 'Main file.',
                    'COVER': 'Cover picture.',
                    'PAGE': 'Picture of a slide.',
                    'SAMPLE': 'Sample audio.',
                    'OTHER': 'Any other file.',
                    'WHOLE_MODEL': 'Complete model.',
                    'USER_MODIFIED_MODEL': 'Model uploaded by the user.',
                },
                'x-read-only': True,
            },
            max_length=128,
            min_length=1,
        ),
    ] = None
    download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    state: Annotated[
        str | None,
        Field(
            description='State of the file.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Being uploaded.',
                    'CREATED': 'Uploaded and passed the automatic review.',
                    'FAILED': 'The upload failed.',
                    'CANCELLED': 'The upload was cancelled.',
                    'DELETING': 'Being deleted.',
                    'DELETED': 'Deleted.',
                    'UPLOADED': 'Uploaded, not reviewed yet.',
                    'REVIEW': 'Uploaded, in manual review.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description='Why the review of the file failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None


class TtscAudioxVoiceAssetMeta(Model):
    """
    Speaker of a third-party voice.
    """

    speaker: Annotated[
        str,
        Field(
            description='Speaker the vendor uses for the synthesis.',
            json_schema_extra={'x-read-only': True},
            max_length=128,
            min_length=1,
        ),
    ]


class TtscGroupAssetsConfig(Model):
    """
    Vocabulary group as stored.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='ID of the vocabulary group.',
            json_schema_extra={'x-read-only': True},
            max_length=48,
            min_length=0,
        ),
    ] = None
    group_name: Annotated[
        str | None,
        Field(
            description='Name of the vocabulary group.', max_length=256, min_length=0
        ),
    ] = None
    asset_ids: Annotated[
        list[str] | None,
        Field(description='IDs of the voice assets the group applies to.'),
    ] = None


class TtscMobvoiVoiceAssetMeta(Model):
    """
    Speaker of a third-party voice.
    """

    speaker: Annotated[
        str,
        Field(
            description='Speaker the vendor uses for the synthesis.',
            json_schema_extra={'x-read-only': True},
            max_length=128,
            min_length=1,
        ),
    ]


class UpdateTtscVocabularyGroupsResponse(Model):
    """
    Result of writing a vocabulary group.
    """

    id: Annotated[
        str | None,
        Field(
            description='ID of the vocabulary group.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class VocabularyConfig(Model):
    """
    Pronunciation rule as stored.
    """

    id: Annotated[
        str | None,
        Field(
            description='ID of the pronunciation rule.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    key: Annotated[
        str | None,
        Field(description='Word the rule is about.', max_length=200, min_length=0),
    ] = None
    value: Annotated[
        str | None,
        Field(
            description='How the word is read. For `SAY_AS` one of `date`, `number`, `figure`, `telephone` (digits), `spell`, `english` (letters); for `PHONETIC_SYMBOL` a symbol the service offers for the word.',
            max_length=200,
            min_length=0,
        ),
    ] = None
    type: Annotated[
        str | None,
        Field(
            description='Kind of the rule; it is turned into an SSML tag.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CHINESE_G2P': 'Reading of a Chinese word in pinyin.',
                    'PHONETIC_SYMBOL': 'Reading of an English word in phonetic symbols.',
                    'CONTINUUM': 'Words read joined.',
                    'ALIAS': 'Replacement by another text.',
                    'SAY_AS': 'Way of reading numbers or English.',
                }
            },
            max_length=200,
            min_length=0,
        ),
    ] = None
    group_id: Annotated[
        str | None,
        Field(
            description='ID of the vocabulary group the rule belongs to; left out, it belongs to the common list.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the rule was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the rule was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None


class CreateAsyncTtsJobRequestBody(Model):
    """
    Speech synthesis in the background.
    """

    text: Annotated[
        str,
        Field(
            description='Text to speak, plain or SSML.',
            json_schema_extra={'x-write-only': True},
            max_length=100000,
            min_length=0,
        ),
    ]
    tts_text: Annotated[
        str | None,
        Field(
            description='Text that is really sent to the synthesis engine.',
            json_schema_extra={'x-write-only': True},
            max_length=100000,
            min_length=0,
        ),
    ] = None
    voice_asset_id: Annotated[
        str,
        Field(
            description='Asset ID of the voice.',
            max_length=64,
            min_length=1,
            pattern='^[a-zA-Z0-9-_]+$',
        ),
    ]
    speed: Annotated[
        int | None,
        Field(
            description='Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a minute), 200 double speed.',
            ge=50,
            json_schema_extra={'x-write-only': True},
            le=200,
        ),
    ] = 100
    pitch: Annotated[
        int | None,
        Field(
            description='Pitch of the voice; 100 is the usual value.',
            ge=50,
            json_schema_extra={'x-write-only': True},
            le=200,
        ),
    ] = 100
    volume: Annotated[
        int | None,
        Field(
            description='Loudness of the voice; 140 is the usual value.',
            ge=90,
            json_schema_extra={'x-write-only': True},
            le=240,
        ),
    ] = 140
    audio_format: Annotated[
        Literal['WAV', 'MP3'] | None,
        Field(
            description='Format of the audio file.',
            json_schema_extra={
                'x-enumDescriptions': {'WAV': 'WAV file.', 'MP3': 'MP3 file.'}
            },
        ),
    ] = 'WAV'
    need_timestamp: Annotated[
        bool | None, Field(description='Whether a file with time stamps is made, too.')
    ] = False
    silence_flag: Annotated[
        bool | None,
        Field(
            description='Whether an error gives silent audio.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = False
    silence_time_ms: Annotated[
        int | None,
        Field(
            description='Length of that silent audio in milliseconds.',
            ge=0,
            json_schema_extra={'x-write-only': True},
            le=5000,
        ),
    ] = 2000
    callback_config: Annotated[
        TtsCallBackConfig | None,
        Field(
            description='Callback for the end of the job.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    gen_srt: Annotated[
        bool | None, Field(description='Whether subtitles are made, too.')
    ] = None
    srt_len: Annotated[
        int | None,
        Field(
            description='Greatest length of a subtitle, presumably in characters.',
            ge=0,
            json_schema_extra={'x-write-only': True},
            le=10000,
        ),
    ] = None
    srt_line_limit: Annotated[
        int | None,
        Field(
            description='Greatest number of lines of a subtitle.',
            ge=0,
            json_schema_extra={'x-write-only': True},
            le=5000,
        ),
    ] = 1
    slice_segments: Annotated[
        bool | None,
        Field(
            description='Whether the text is split into segments.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    channels: Annotated[
        int | None,
        Field(
            description='Number of audio channels: 1 mono, 2 stereo.',
            ge=1,
            json_schema_extra={'x-write-only': True},
            le=2,
        ),
    ] = 1
    output_external_url: Annotated[
        str | None,
        Field(
            description='External URL, normally pre-signed, to which the audio file is uploaded; allow-listed tenants only.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    srt_output_external_url: Annotated[
        str | None,
        Field(
            description='External URL, normally pre-signed, to which the subtitle file is uploaded; allow-listed tenants only.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    action_output_external_url: Annotated[
        str | None,
        Field(
            description='External URL, normally pre-signed, to which the gesture data are uploaded; allow-listed tenants only.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    is_vocabulary_config_enable: Annotated[
        bool | None,
        Field(
            description="Whether the tenant's pronunciation rules are applied.",
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    is_concurrent_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is charged to a monthly package of concurrent channels.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    priority: Annotated[
        int | None,
        Field(
            description='Priority of the job; 0 is the highest, 10 the lowest.',
            ge=0,
            json_schema_extra={'x-write-only': True},
            le=10,
        ),
    ] = 5


class ListTtscVocabularyConfigsResponse(Model):
    """
    Pronunciation rules.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching pronunciation rules.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    data: Annotated[
        list[VocabularyConfig] | None,
        Field(
            description='Pronunciation rules.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class ListTtscVocabularyGroupsResponse(Model):
    """
    Vocabulary groups.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching vocabulary groups.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    data: Annotated[
        list[TtscGroupAssetsConfig] | None,
        Field(
            description='Vocabulary groups.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class TtsJobDetail(Model):
    """
    Record of a synthesis job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the synthesis job.',
            json_schema_extra={'x-read-only': True},
            max_length=128,
            min_length=1,
        ),
    ] = None
    websocket_job_id: Annotated[
        str | None,
        Field(
            description='ID of the job on the WebSocket interface.',
            json_schema_extra={'x-read-only': True},
            max_length=255,
            min_length=1,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='Asset ID of the voice.',
            json_schema_extra={'x-read-only': True},
            max_length=48,
            min_length=1,
        ),
    ] = None
    tts_service_enum: Annotated[
        str | None,
        Field(
            description='Version of the synthesis engine.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    text_length: Annotated[
        int | None,
        Field(
            description='Number of characters of the text.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=10000,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the job was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    audio_format: Annotated[
        str | None,
        Field(
            description='Format of the audio file.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAV': 'WAV file.',
                    'MP3': 'MP3 file.',
                    'PCM': 'Raw PCM audio.',
                },
                'x-read-only': True,
            },
            max_length=10,
            min_length=1,
        ),
    ] = 'WAV'
    need_timestamp: Annotated[
        bool | None,
        Field(
            description='Whether a file with time stamps was asked for.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = False
    gen_srt: Annotated[
        bool | None,
        Field(
            description='Whether subtitles were asked for.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    job_type: Annotated[
        str | None,
        Field(
            description='How the synthesis was asked for.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PRELOAD': 'Preloading.',
                    'WEBSOCKET': 'WebSocket interface.',
                    'ASYNC_JOB': 'Background job.',
                    'AUDITION': 'Audition.',
                },
                'x-read-only': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    job_state: Annotated[
        str | None,
        Field(
            description='State of the synthesis job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting.',
                    'PROCESSING': 'Being processed.',
                    'FAILED': 'Failed.',
                    'SUCCEED': 'Succeeded.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    fail_msg: Annotated[
        str | None,
        Field(
            description='Why the synthesis failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=100000,
            min_length=1,
        ),
    ] = None
    files: Annotated[
        list[TtsJobFile] | None,
        Field(
            description='Files that were made.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class TtscExternalVoiceAssetMeta(Model):
    """
    Vendor of a third-party voice.
    """

    provider: Annotated[
        str,
        Field(
            description='Vendor of the speech synthesis.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'XIMALAYA': 'Ximalaya.',
                    'HUAWEI_EI': 'Huawei Cloud EI.',
                    'MOBVOI': 'Mobvoi.',
                },
                'x-read-only': True,
            },
            max_length=32,
            min_length=0,
        ),
    ]
    mobvoi_voice_meta: Annotated[
        TtscMobvoiVoiceAssetMeta | None,
        Field(
            description='Speaker at Mobvoi.', json_schema_extra={'x-read-only': True}
        ),
    ] = None
    audiox_voice_meta: Annotated[
        TtscAudioxVoiceAssetMeta | None,
        Field(
            description='Speaker at AudioX.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class TtscVoiceModelAssetMeta(Model):
    """
    Details of a voice model.
    """

    sex: Annotated[
        str | None,
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNKNOW': 'Neutral (the service spells it so).',
                    'MALE': 'Male.',
                    'FEMALE': 'Female.',
                },
                'x-read-only': True,
            },
            max_length=16,
            min_length=1,
        ),
    ] = 'UNKNOW'
    external_voice_meta: Annotated[
        TtscExternalVoiceAssetMeta | None,
        Field(
            description='Vendor of a third-party voice.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    language: Annotated[
        str | None,
        Field(
            description='Language of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNKNOW': 'Unknown (the service spells it so).',
                    'CN': 'Chinese.',
                    'EN': 'English.',
                    'GER': 'German.',
                    'fr': 'French.',
                    'Kr': 'Korean.',
                    'por': 'Portuguese.',
                    'JPN': 'Japanese.',
                    'Ita': 'Italian.',
                    'ESP': 'Spanish.',
                    'DBH': 'Northeastern Chinese.',
                    'GT': 'Hong Kong and Taiwan Chinese.',
                    'GXH': 'Guangxi Chinese.',
                    'HBH': 'Hubei Chinese.',
                    'SXH': 'Shaanxi Chinese.',
                    'SCH': 'Sichuan Chinese.',
                    'YY': 'Cantonese.',
                    'Russian': 'Russian.',
                    'Filipino': 'Filipino.',
                    'Dutch': 'Dutch.',
                    'Indonesian': 'Indonesian.',
                    'Vietnamese': 'Vietnamese.',
                    'Arabic': 'Arabic.',
                    'Turkish': 'Turkish.',
                    'Malay': 'Malay.',
                    'Thai': 'Thai.',
                    'Finnish': 'Finnish.',
                },
                'x-read-only': True,
            },
            max_length=16,
            min_length=1,
        ),
    ] = 'UNKNOW'
    speed_ratio: Annotated[
        float | None,
        Field(
            description='Factor by which the speaking speed is scaled.',
            ge=0.0,
            json_schema_extra={'x-read-only': True},
            le=100.0,
        ),
    ] = None
    volume_ratio: Annotated[
        float | None,
        Field(
            description='Factor by which the loudness is scaled.',
            ge=0.0,
            json_schema_extra={'x-read-only': True},
            le=100.0,
        ),
    ] = None


class ShowTtsJobResponse(Model):
    """
    Synthesis records.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching records.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    data: Annotated[
        list[TtsJobDetail] | None,
        Field(description='Records.', json_schema_extra={'x-read-only': True}),
    ] = None


class TtscAssetExtraMeta(Model):
    """
    Details of a voice asset.
    """

    voice_model_meta: Annotated[
        TtscVoiceModelAssetMeta | None,
        Field(
            description='Details of the voice model.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class CheckVoiceAssetResponse(Model):
    """
    Voice that can be used for synthesis.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='Asset ID of the voice.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the voice asset.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    asset_type: Annotated[
        str | None,
        Field(
            description='Type of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {'VOICE_MODEL': 'Voice model.'},
                'x-read-only': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    asset_state: Annotated[
        str | None,
        Field(
            description='State of the voice asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'The main file has not been uploaded yet.',
                    'FAILED': 'The upload of the main file failed.',
                    'UNACTIVED': 'Uploaded but not active, unusable.',
                    'ACTIVED': 'Active and usable.',
                    'DELETING': 'Being deleted, unusable, can be restored.',
                    'DELETED': 'Deleted for good.',
                    'BLOCK': 'Frozen.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the asset was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the asset was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    asset_extra_meta: Annotated[
        TtscAssetExtraMeta | None,
        Field(
            description='Details of the voice.', json_schema_extra={'x-read-only': True}
        ),
    ] = None
    files: Annotated[
        list[TtscAssetFileInfo] | None,
        Field(
            description='Files of the voice asset.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
