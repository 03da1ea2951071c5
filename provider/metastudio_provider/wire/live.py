"""Models of the live operations, generated from the contract. Never edited: `make schema` writes it."""

from typing import Annotated, Any, Literal

from metastudio_provider.values.model import Model
from pydantic import Field, RootModel

from . import common


class BatchConfirmLiveCommandsReq(Model):
    """
    Decision on commands that wait for confirmation.
    """

    command: Annotated[
        Literal['REWRITE_PLAY_SCRIPT', 'REWRITE_INTERACTION_RULES'] | None,
        Field(
            description='Kind of command the decision is about.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'REWRITE_PLAY_SCRIPT': 'Rewritten scripts.',
                    'REWRITE_INTERACTION_RULES': 'Replaced interaction rules.',
                }
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    action: Annotated[
        Literal['confirm', 'reject'] | None,
        Field(
            description='The decision.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'confirm': 'Accept the commands.',
                    'reject': 'Turn the commands down.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    command_ids: Annotated[
        list[str] | None,
        Field(description='IDs of the commands; all waiting ones when left out.'),
    ] = None


class ConfirmSmarLiveRoomPath(Model):
    """
    Decides on a script version of a live room; for tenants with manual confirmation.
    """

    room_id: Annotated[
        str,
        Field(
            description='ID of the live room that is decided on.',
            max_length=64,
            min_length=1,
        ),
    ]


class ConfirmSmarLiveRoomReq(Model):
    """
    Decision of the manual confirmation of a live room.
    """

    action: Annotated[
        Literal['confirm', 'reject'] | None,
        Field(
            description="Decision on the room's current script version.",
            json_schema_extra={
                'x-enumDescriptions': {
                    'confirm': 'Accept the version.',
                    'reject': 'Turn the version down.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    script_version: Annotated[
        str | None,
        Field(
            description='Script version the decision is about, the `script_version` of the room.',
            max_length=32,
            min_length=0,
        ),
    ] = None


class CreateInteractionRuleGroupResponse(Model):
    """
    Result of creating a rule library.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='ID of the new rule library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class CreateLivePlatformResponse(Model):
    """
    Result of writing a live platform.
    """

    platform_id: Annotated[
        str | None,
        Field(
            description='ID of the live platform.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class Tag(RootModel[str]):
    root: Annotated[str, Field(max_length=16)]


class CreateProductResponse(Model):
    """
    Result of creating a product.
    """

    product_id: Annotated[
        str | None,
        Field(
            description='ID of the new product.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class BackupModelAssetId(RootModel[str]):
    root: Annotated[str, Field(max_length=64, min_length=0)]


class CreateSmartLiveRoomResponse(Model):
    """
    Result of creating a live room.
    """

    room_id: Annotated[
        str | None,
        Field(
            description='ID of the new live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None


class CustomPlatformAuthConfig(Model):
    """
    Key for signing calls to a custom platform.
    """

    key: Annotated[
        str,
        Field(
            description='HMAC key: MetaStudio sends `x-hw-mss-time` (hexadecimal Unix time, valid one minute) and `x-hw-mss-secret`, the HMAC-SHA256 over host, path, sorted query and that time.',
            json_schema_extra={'x-secret': True},
            max_length=32,
            min_length=1,
        ),
    ]


class ExecuteSmartLiveCommandPath(Model):
    """
    Steers a running live job: inserts speech, rewrites scripts or rules, changes push address or stop rules, or queries its state.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]
    job_id: Annotated[
        str,
        Field(
            description='ID of the running livestream task.',
            max_length=64,
            min_length=1,
        ),
    ]


class ExecuteSmartLiveCommandResponse(Model):
    """
    Result of a live command.
    """

    command_id: Annotated[
        str | None,
        Field(
            description='ID of the accepted command.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    command: Annotated[
        Literal['INSERT_PLAY_SCRIPT', 'REWRITE_PLAY_SCRIPT', 'INSERT_PLAY_AUDIO', 'GET_CURRENT_PLAYING_SCRIPTS', 'REFRESH_OUTPUT_URL', 'REWRITE_INTERACTION_RULES', 'GET_LIVE_JOB_CONFIG_INFO', 'CLEAN_UP_INSERT_COMMAND', 'RESET_EXIT_CONFIG'] | None,
        Field(
            description='Command that was executed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'INSERT_PLAY_SCRIPT': 'A text was inserted.',
                    'REWRITE_PLAY_SCRIPT': 'Scripts not played yet were rewritten.',
                    'INSERT_PLAY_AUDIO': 'Audio was inserted.',
                    'GET_CURRENT_PLAYING_SCRIPTS': 'The scripts of the current round were asked for.',
                    'REFRESH_OUTPUT_URL': 'The RTMP push address was changed.',
                    'REWRITE_INTERACTION_RULES': 'The interaction rules were replaced.',
                    'GET_LIVE_JOB_CONFIG_INFO': 'The configuration of the job was asked for.',
                    'CLEAN_UP_INSERT_COMMAND': 'Inserted commands were dropped.',
                    'RESET_EXIT_CONFIG': 'New stop rules were set.',
                },
                'x-read-only': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    result: Annotated[
        str | None,
        Field(
            description='Result of a query command as JSON text; the job configuration in it includes push address and stream key.',
            json_schema_extra={'x-secret': True, 'x-read-only': True},
            max_length=1048576,
            min_length=0,
        ),
    ] = None


class HitConditionTag(Model):
    """
    Condition on one field of an event.
    """

    tag: Annotated[
        str | None,
        Field(
            description="Name of the field that is looked at: a JSON key inside the `content` of the reported event (`content` for the comment text, `level` for the viewer's level); always `content` for event type 10.",
            max_length=256,
            min_length=0,
        ),
    ] = None
    operation: Annotated[
        Literal['SUM', 'AVG', 'COUNT', 'NONE'] | None,
        Field(
            description='How the field is aggregated before comparing.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SUM': 'Total.',
                    'AVG': 'Mean.',
                    'COUNT': 'Number of events.',
                    'NONE': 'Taken as it is.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    match: Annotated[
        Literal['EQUAL', 'REGEX', 'MATH_GT', 'MATH_GE', 'MATH_LT', 'MATH_LE', 'MATH_EQ'] | None,
        Field(
            description='How the field is compared with `value`.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'EQUAL': 'Exactly equal.',
                    'REGEX': 'Regular expression; the advised way to look for keywords.',
                    'MATH_GT': 'Number greater than.',
                    'MATH_GE': 'Number greater than or equal.',
                    'MATH_LT': 'Number less than.',
                    'MATH_LE': 'Number less than or equal.',
                    'MATH_EQ': 'Numbers equal.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    value: Annotated[
        str | None,
        Field(
            description='Value compared with; for `REGEX` several keywords are separated by a vertical bar.',
            max_length=1024,
            min_length=0,
        ),
    ] = None


class InsertCommandItem(Model):
    """
    Inserted command that has not been played yet.
    """

    command_id: Annotated[
        str | None,
        Field(
            description='ID of the command.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    command: Annotated[
        Literal['INSERT_PLAY_SCRIPT', 'INSERT_PLAY_AUDIO', 'REWRITE_INTERACTION_RULES'] | None,
        Field(
            description='Kind of the inserted command.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'INSERT_PLAY_SCRIPT': 'Inserted text.',
                    'INSERT_PLAY_AUDIO': 'Inserted audio.',
                    'REWRITE_INTERACTION_RULES': 'Replacement of the interaction rules.',
                },
                'x-read-only': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    params: Annotated[
        dict[str, Any] | None,
        Field(
            description='Arguments of the command, shaped by `command`.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    source: Annotated[
        Literal['EXTERNAL', 'AUTO'] | None,
        Field(
            description='Where the command came from.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'EXTERNAL': 'Sent by a person or a program.',
                    'AUTO': 'Triggered by the system.',
                },
                'x-read-only': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None


class InteractionRuleGroupSummary(Model):
    """
    Short form of a rule library.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='ID of the rule library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    group_name: Annotated[
        str | None,
        Field(description='Name of the rule library.', max_length=256, min_length=1),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the library was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the library was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None


class ListInsertCommandsPath(Model):
    """
    Lists inserted commands of a live job that have not been played yet.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]
    job_id: Annotated[
        str,
        Field(description='ID of the livestream task.', max_length=64, min_length=1),
    ]


class ListInsertCommandsResponse(Model):
    """
    Inserted commands.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of inserted commands not played yet.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    insert_commands: Annotated[
        list[InsertCommandItem] | None,
        Field(
            description='Inserted commands.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class ListInteractionRuleGroupsQuery(Model):
    """
    Lists rule libraries without their rules.
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
    group_name: Annotated[
        str | None,
        Field(
            description='Only libraries with this name; whether the match is exact is not documented.',
            max_length=256,
            min_length=0,
        ),
    ] = None


class ListInteractionRuleGroupsSummaryQuery(Model):
    """
    Lists IDs, names and times of rule libraries.
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
    group_name: Annotated[
        str | None,
        Field(
            description='Only libraries with this name; whether the match is exact is not documented.',
            max_length=256,
            min_length=0,
        ),
    ] = None


class ListInteractionRuleGroupsSummaryResponse(Model):
    """
    Rule libraries.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching rule libraries.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=1000,
        ),
    ] = None
    interaction_rule_groups: Annotated[
        list[InteractionRuleGroupSummary] | None,
        Field(
            description='Rule libraries, without their rules.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ListLivePlatformProductsQuery(Model):
    """
    Asks a connected platform for the products of a live show and passes its answer on.
    """

    platform_id: Annotated[
        str,
        Field(
            description='ID of the live platform that is asked.',
            max_length=64,
            min_length=1,
        ),
    ]
    live_id: Annotated[
        str,
        Field(
            description='ID of the live show on that platform; letters, digits, `-` and `_`.',
            max_length=64,
            min_length=1,
            pattern='^[a-zA-Z0-9_-]+$',
        ),
    ]


class ListLivePlatformsQuery(Model):
    """
    Lists connected live platforms.
    """

    access_type: Annotated[
        Literal['MEITUAN_OFFICIAL', 'MSS_STANDARD'] | None,
        Field(
            description='Only platforms connected in this way.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'MEITUAN_OFFICIAL': "Meituan's own live interface.",
                    'MSS_STANDARD': 'The standard interface defined by MetaStudio.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = None


class ListProductsQuery(Model):
    """
    Lists catalogue products.
    """

    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
    create_until: Annotated[
        str | None,
        Field(
            description='Only records created at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    create_since: Annotated[
        str | None,
        Field(
            description='Only records created at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(
            description='Only products whose name contains this text.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    tag: Annotated[
        str | None,
        Field(
            description='Only products with a tag that contains this text.',
            max_length=128,
            min_length=0,
        ),
    ] = None
    state: Annotated[
        str | None,
        Field(
            description='Only products in these states, separated by commas.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ACTIVED': 'Active.',
                    'UNACTIVED': 'Inactive.',
                    'BLOCK': 'Frozen.',
                    'DELETED': 'Deleted.',
                }
            },
            max_length=1024,
            min_length=0,
        ),
    ] = None


class ListSmartLiveJobsQuery(Model):
    """
    Lists the live jobs of the tenant over all rooms.
    """

    state: Annotated[
        str | None,
        Field(
            description='Only live jobs in these states, separated by commas; all states when left out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be executed.',
                    'PROCESSING': 'Live.',
                    'SUCCEED': 'Ended normally.',
                    'FAILED': 'Failed.',
                    'BLOCKED': 'Frozen.',
                }
            },
            max_length=1024,
            min_length=0,
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
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
    room_name: Annotated[
        str | None,
        Field(
            description='Only jobs of rooms whose name contains this text.',
            max_length=128,
            min_length=0,
        ),
    ] = None


class ListSmartLivePath(Model):
    """
    Lists the runs of one live room.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]


class ListSmartLiveQuery(Model):
    """
    Lists the runs of one live room.
    """

    state: Annotated[
        str | None,
        Field(
            description='Only live jobs in these states, separated by commas; all states when left out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be executed.',
                    'PROCESSING': 'Live.',
                    'SUCCEED': 'Ended normally.',
                    'FAILED': 'Failed.',
                    'BLOCKED': 'Frozen.',
                }
            },
            max_length=1024,
            min_length=0,
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
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


class ListSmartLiveRoomsQuery(Model):
    """
    Lists live rooms in summary form.
    """

    room_name: Annotated[
        str | None,
        Field(
            description='Only rooms whose name contains this text.',
            max_length=128,
            min_length=0,
        ),
    ] = None
    dh_id: Annotated[
        str | None,
        Field(
            description='Only rooms with the avatar of this ID.',
            max_length=128,
            min_length=0,
        ),
    ] = None
    model_name: Annotated[
        str | None,
        Field(
            description='Only rooms with an avatar whose name contains this text.',
            max_length=128,
            min_length=0,
        ),
    ] = None
    live_state: Annotated[
        str | None,
        Field(
            description='Only rooms whose latest live job is in one of these states, separated by commas.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be executed.',
                    'PROCESSING': 'Live.',
                    'SUCCESS': 'Ended normally (written `SUCCEED` in results).',
                    'FAILED': 'Failed.',
                    'CANCELED': 'Cancelled.',
                    'NULL': 'The room never had a job.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='Only rooms whose latest live job started at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='End of the time range for the latest live job, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    room_type: Annotated[
        str | None,
        Field(
            description='Only rooms of this kind.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NORMAL': 'Permanent rooms.',
                    'TEMP': 'Temporary rooms.',
                    'TEMPLATE': 'Templates.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    template_own_type: Annotated[
        str | None,
        Field(
            description='Only templates with this relation to the tenant.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'OWNED': 'Own templates that are not shared.',
                    'SHARED_TO_OHTERS': 'Own templates shared with others (the service spells it so).',
                    'SHARED_FROM_OHTERS': 'Templates shared by others (the service spells it so).',
                    'PUBLIC': 'Public templates.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    confirm_state: Annotated[
        str | None,
        Field(
            description='Only rooms in this state of confirmation.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'unconfirm': 'Not confirmed yet.',
                    'confirmed': 'Confirmed.',
                    'reject': 'Rejected.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None


class ListSmartLiveRuleCommandsQuery(Model):
    """
    Lists rule changes of live jobs that wait for confirmation; for tenants with manual confirmation.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='Only commands of this live job.', max_length=64, min_length=0
        ),
    ] = None


class ListSmartLiveScriptCommandsQuery(Model):
    """
    Lists script changes of live jobs that wait for confirmation; for tenants with manual confirmation.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='Only commands of this live job.', max_length=64, min_length=0
        ),
    ] = None


class LiveAudioConfig(Model):
    """
    Audio that drives a live paragraph.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the audio asset; leave out for external audio.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    audio_url: Annotated[
        str | None,
        Field(
            description='URL of an MP3 file below 100 MB; the service converts it to mono 16 kHz.',
            max_length=2048,
            min_length=0,
        ),
    ] = None
    subtitle_url: Annotated[
        str | None,
        Field(
            description='URL of matching SRT subtitles below 1 MB.',
            max_length=2048,
            min_length=0,
        ),
    ] = None


class LiveEventCallBackConfig(Model):
    """
    HTTPS callback for events of a live show.
    """

    live_event_type_callback_url: Annotated[
        str | None,
        Field(
            description='HTTPS address to which live events are posted as JSON (`event_type`, `message`); it carries its own authentication when `auth_type` is `NONE`.',
            json_schema_extra={'x-secret': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    auth_type: Annotated[
        Literal['NONE', 'MSS_A', 'MSS_A_HEAD', 'MEITUAN_DEFAULT'] | None,
        Field(
            description='How callback requests prove their origin.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NONE': 'The callback URL already contains its own authentication.',
                    'MSS_A': 'The query parameters `hwSecret` (HMAC-SHA256 over the URL and the time with `key`) and `hwTime` (hexadecimal Unix time) are appended to the URL.',
                    'MSS_A_HEAD': 'As `MSS_A`, but in the headers `x-hw-mss-secret` and `x-hw-mss-time`.',
                    'MEITUAN_DEFAULT': 'Only for callbacks to the Meituan platform.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    key: Annotated[
        str | None,
        Field(
            description='HMAC key used to sign callbacks.',
            json_schema_extra={'x-secret': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    callback_event_type: Annotated[
        list[Literal['SHOOT_SCRIPT_SWITCH', 'RTMP_STREAM_STATE_CHANGE', 'REPLY_COMMAND_FINISH']] | None,
        Field(
            description='Event types that are reported.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SHOOT_SCRIPT_SWITCH': 'Another paragraph started.',
                    'RTMP_STREAM_STATE_CHANGE': 'The state of the RTMP push link changed.',
                    'REPLY_COMMAND_FINISH': 'A reply was played to its end.',
                }
            },
        ),
    ] = None


class LiveEventReportPath(Model):
    """
    Reports audience events to a live job, where they trigger interaction rules; accepts a key from the report URL instead of normal authentication.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]
    job_id: Annotated[
        str,
        Field(
            description='ID of the running livestream task.',
            max_length=64,
            min_length=1,
        ),
    ]


class LiveEventReportResponse(Model):
    """
    Result of reporting audience events.
    """

    live_event_report_url: Annotated[
        str | None,
        Field(
            description='New report URL, authentication included; returned when `refresh_url` was true.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class LiveExitConfig(Model):
    """
    When a live show stops by itself.
    """

    max_live_duration: Annotated[
        int | None,
        Field(
            description='Longest live time in hours; 0 or left out means unlimited. A forced stop is accurate to about five minutes.',
            ge=0,
            le=168,
        ),
    ] = None
    auto_stop_mode: Annotated[
        Literal['FORCE_EXIT', 'SEGMENT_END', 'SCENE_END', 'SCRIPT_END'] | None,
        Field(
            description='How the show stops when the longest live time is reached.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'FORCE_EXIT': 'At once.',
                    'SEGMENT_END': 'At the end of the paragraph.',
                    'SCENE_END': 'At the end of the scene.',
                    'SCRIPT_END': 'At the end of the script.',
                }
            },
        ),
    ] = 'FORCE_EXIT'
    max_exception_waiting_duration: Annotated[
        int | None,
        Field(
            description="How many minutes an exception may last before the show is stopped at once; 0 means unlimited, left out means the system's value (3 minutes at present, may change).",
            ge=0,
            le=60,
        ),
    ] = None


class LiveJobLog(Model):
    """
    Record files of a live job.
    """

    interaction_records_url: Annotated[
        str | None,
        Field(
            description='URL of the file that records interactions.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    job_config_records_url: Annotated[
        str | None,
        Field(
            description="URL of the file that records the job's configuration.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    scripts_records_url: Annotated[
        str | None,
        Field(
            description='URL of the file that records the played scripts.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    command_reviced_records_url: Annotated[
        str | None,
        Field(
            description='URL of the file that records received commands (the service spells it so).',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    command_exec_records_url: Annotated[
        str | None,
        Field(
            description='URL of the file that records executed commands.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class LiveJobRunConfig(Model):
    """
    Charging and overlap of one live run.
    """

    allow_resource_type: Annotated[
        Literal['PERIOD', 'ONDEMAND', 'UNLIMITED', 'ONE_TIME'] | None,
        Field(
            description='Kind of resource that may pay for the run.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PERIOD': 'Yearly or monthly resource.',
                    'ONDEMAND': 'Pay-per-use resource.',
                    'UNLIMITED': 'Any kind.',
                    'ONE_TIME': 'One-off resource.',
                },
                'x-write-only': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    single_job_in_room: Annotated[
        bool | None,
        Field(
            description='Whether the start is refused while another job of the room is running.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None


class LivePlayingShootScriptItem(Model):
    """
    Paragraph of a waiting script change.
    """

    sequence_no: Annotated[
        int | None,
        Field(
            description='Number of the paragraph inside the scene.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    title: Annotated[
        str | None,
        Field(
            description='Heading of the paragraph.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    text: Annotated[
        str | None,
        Field(
            description='Text spoken in the paragraph.',
            json_schema_extra={'x-read-only': True},
            max_length=16384,
            min_length=0,
        ),
    ] = None


class LiveRoomEventCallBackConfig(Model):
    """
    HTTPS callback for live events as kept in a room.
    """

    live_event_type_callback_url: Annotated[
        str | None,
        Field(
            description='HTTPS address to which live events are posted as JSON (`event_type`, `message`); it carries its own authentication when `auth_type` is `NONE`.',
            json_schema_extra={'x-secret': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    auth_type: Annotated[
        Literal['NONE', 'MSS_A', 'MSS_A_HEAD', 'MEITUAN_DEFAULT'] | None,
        Field(
            description='How callback requests prove their origin.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NONE': 'The callback URL already contains its own authentication.',
                    'MSS_A': 'The query parameters `hwSecret` (HMAC-SHA256 over the URL and the time with `key`) and `hwTime` (hexadecimal Unix time) are appended to the URL.',
                    'MSS_A_HEAD': 'As `MSS_A`, but in the headers `x-hw-mss-secret` and `x-hw-mss-time`.',
                    'MEITUAN_DEFAULT': 'Only for callbacks to the Meituan platform.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    key: Annotated[
        str | None,
        Field(
            description='HMAC key used to sign callbacks.',
            json_schema_extra={'x-secret': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    callback_event_type: Annotated[
        list[Literal['SHOOT_SCRIPT_SWITCH', 'RTMP_STREAM_STATE_CHANGE', 'REPLY_COMMAND_FINISH']] | None,
        Field(
            description='Event types that are reported.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SHOOT_SCRIPT_SWITCH': 'Another paragraph started.',
                    'RTMP_STREAM_STATE_CHANGE': 'The state of the RTMP push link changed.',
                    'REPLY_COMMAND_FINISH': 'A reply was played to its end.',
                }
            },
        ),
    ] = None
    is_inheritance_platform_callback: Annotated[
        bool | None,
        Field(
            description='Whether the callback of the linked live platform is inherited; the documentation contradicts itself about the default.'
        ),
    ] = None


class LiveRoomInteractionConfig(Model):
    """
    How replies are fitted into the running script.
    """

    play_type: Annotated[
        Literal['APPEND', 'INSERT', 'PLAY_NOW'] | None,
        Field(
            description='Default way in which a reply is inserted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'APPEND': 'At the end of the play queue of the scene.',
                    'INSERT': 'At the end of the current sentence or between two audio files.',
                    'PLAY_NOW': 'At once, without waiting for the end of the sentence.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    ignore_current_sentence: Annotated[
        bool | None,
        Field(
            description='Whether the rest of an interrupted sentence is dropped when a reply is played at once.'
        ),
    ] = False


class EnabledScene(RootModel[str]):
    root: Annotated[str, Field(max_length=256, min_length=1)]


class LiveWarningItem(Model):
    """
    Risk found in a live room's configuration.
    """

    warning_type: Annotated[
        Literal['TOO_LESSS_SCRIPT_ITEMS', 'TOO_SHORT_SCRIPT_TIME', 'TOO_LESS_DANMAKU_RULES', 'RANDOM_PLAY_CLOSED', 'ROTATION_MODEL_CLOSED'] | None,
        Field(
            description='Kind of risk.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TOO_LESSS_SCRIPT_ITEMS': 'Too few paragraphs (the service spells it so).',
                    'TOO_SHORT_SCRIPT_TIME': 'The paragraphs are too short in total.',
                    'TOO_LESS_DANMAKU_RULES': 'Too few rules for on-screen comments.',
                    'RANDOM_PLAY_CLOSED': 'Shuffled playing is switched off.',
                    'ROTATION_MODEL_CLOSED': 'No avatars are configured to take turns.',
                },
                'x-read-only': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None


class ModelInfo(Model):
    """
    Avatar used in a live room.
    """

    model_asset_id: Annotated[
        str | None,
        Field(
            description='Asset ID of the avatar model.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the avatar asset.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    backup_model_asset_ids: Annotated[
        list[str] | None,
        Field(
            description='Asset IDs of the avatars that take turns with this one (appearance only, no voice).',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class PlatformAuthorizationInfo(Model):
    """
    Authorisation of an official live platform.
    """

    authorize_state: Annotated[
        Literal['AUTHORIZED', 'UNAUTHORIZED'] | None,
        Field(
            description='Whether the platform is authorised.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'AUTHORIZED': 'Authorised.',
                    'UNAUTHORIZED': 'Not authorised.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=1,
        ),
    ] = None
    authorized_time: Annotated[
        str | None,
        Field(
            description='Since when the platform is authorised; empty without authorisation.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    expire_time: Annotated[
        str | None,
        Field(
            description='Until when the platform is authorised; empty without authorisation.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    account: Annotated[
        str | None,
        Field(
            description='Authorised account, the `opBizCode` on Meituan.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=0,
        ),
    ] = None


class PlatformLiveDetailInfo(Model):
    """
    Linked live show on a third-party platform, as the service shows it.
    """

    platform_id: Annotated[
        str | None,
        Field(
            description='ID of the connected live platform.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    platform: Annotated[
        str | None,
        Field(
            description='Code of the platform, `meituan` for Meituan.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    account: Annotated[
        str | None,
        Field(
            description='Authorised account on the platform, the `opBizCode` on Meituan.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    live_id: Annotated[
        str | None,
        Field(
            description='ID of the live show on that platform.',
            max_length=64,
            min_length=0,
        ),
    ] = None


class PlatformLiveInfo(Model):
    """
    Link from a room to a live show on a third-party platform.
    """

    platform_id: Annotated[
        str,
        Field(
            description='ID of the connected live platform.',
            max_length=64,
            min_length=0,
        ),
    ]
    live_id: Annotated[
        str,
        Field(
            description='ID of the live show on that platform, repeated in paragraph-switch callbacks; letters, digits, `-` and `_` (the `liveId` on Meituan).',
            max_length=64,
            min_length=0,
            pattern='^([a-zA-Z0-9_-]+)?$',
        ),
    ]


class PlatformProductInfo(Model):
    """
    Product of a third-party platform.
    """

    product_id: Annotated[
        str | None,
        Field(
            description='ID of the product on the platform.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    product_title: Annotated[
        str | None,
        Field(
            description='Title of the product on the platform.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None


class PlayPolicy(Model):
    """
    How the script of a live show is played.
    """

    repeat_count: Annotated[
        int | None,
        Field(
            description='Number of repetitions after the first run; 0 plays once, n plays n+1 times, -1 repeats until the show is stopped.',
            ge=-1,
            le=100,
        ),
    ] = None
    auto_play_script: Annotated[
        bool | None,
        Field(
            description='Whether playing starts as soon as the job is ready; otherwise the job stays silent until the RTC command `play_start`.'
        ),
    ] = None
    play_mode: Annotated[
        Literal['TEXT', 'AUDIO', 'NO_PRESET'] | None,
        Field(
            description='What drives the avatar.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TEXT': 'Speech synthesised from text.',
                    'AUDIO': 'Recorded audio.',
                    'NO_PRESET': 'No prepared script, manual control.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = 'TEXT'
    random_play_mode: Annotated[
        Literal['NONE', 'SCENE', 'SCRIPT_ITEM', 'SCENE_AND_SCRIPT_ITEM'] | None,
        Field(
            description='What is shuffled, from the second round on.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NONE': 'Nothing is shuffled.',
                    'SCENE': 'Scenes are shuffled, paragraphs keep their order.',
                    'SCRIPT_ITEM': 'Paragraphs are shuffled, scenes keep their order.',
                    'SCENE_AND_SCRIPT_ITEM': 'Scenes and paragraphs are shuffled.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    need_independent_capture_client: Annotated[
        bool | None,
        Field(
            description='Whether a separate RTC user for capturing is prepared beside the player; otherwise only a player user exists.'
        ),
    ] = None
    live_exit_config: Annotated[
        LiveExitConfig | None,
        Field(
            description='When the show stops by itself; the tenant-wide setting applies to rooms as well, which of the two wins is not documented.'
        ),
    ] = None
    is_rewrite_delay: Annotated[
        bool | None,
        Field(
            description='Whether scripts rewritten while live take effect with the next round instead of at once.'
        ),
    ] = False


class ProductCoverDetailInfo(Model):
    """
    Cover picture of a product, as the service shows it.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the image asset used as cover.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description='Download URL of the cover picture.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    thumbnail_url: Annotated[
        str | None,
        Field(
            description="Download URL of the cover's thumbnail.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class ProductCoverInfo(Model):
    """
    Cover picture of a product.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the image asset used as cover.',
            max_length=64,
            min_length=0,
        ),
    ] = None


class ProductMediaDetailInfo(Model):
    """
    Asset of a product, as the service shows it.
    """

    asset_id: Annotated[
        str | None, Field(description='ID of the asset.', max_length=64, min_length=1)
    ] = None
    asset_type: Annotated[
        Literal['IMAGE', 'VIDEO', 'AUDIO'] | None,
        Field(
            description='Kind of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'IMAGE': 'Picture.',
                    'VIDEO': 'Video.',
                    'AUDIO': 'Audio.',
                }
            },
            max_length=32,
            min_length=1,
        ),
    ] = None
    order: Annotated[
        int | None,
        Field(
            description="Position among the product's assets; 0 or left out means by time of adding. The first picture becomes the product's cover.",
            ge=0,
            le=300,
        ),
    ] = 0
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    asset_state: Annotated[
        str | None,
        Field(
            description='State of the asset; the values are not listed, presumably those of the asset operations.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="Download URL of the asset's cover.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    thumbnail_url: Annotated[
        str | None,
        Field(
            description="Download URL of the asset's thumbnail.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    main_url: Annotated[
        str | None,
        Field(
            description="Download URL of the asset's main file.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class ProductMediaInfo(Model):
    """
    Asset of a product.
    """

    asset_id: Annotated[
        str | None, Field(description='ID of the asset.', max_length=64, min_length=1)
    ] = None
    asset_type: Annotated[
        Literal['IMAGE', 'VIDEO', 'AUDIO'] | None,
        Field(
            description='Kind of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'IMAGE': 'Picture.',
                    'VIDEO': 'Video.',
                    'AUDIO': 'Audio.',
                }
            },
            max_length=32,
            min_length=1,
        ),
    ] = None
    order: Annotated[
        int | None,
        Field(
            description="Position among the product's assets; 0 or left out means by time of adding. The first picture becomes the product's cover.",
            ge=0,
            le=300,
        ),
    ] = 0


class ProductTextInfo(Model):
    """
    Text of a product.
    """

    title: Annotated[
        str | None,
        Field(description='Heading of the text.', max_length=256, min_length=0),
    ] = None
    text: Annotated[
        str | None,
        Field(description='The text itself.', max_length=16384, min_length=0),
    ] = None


class RTCLiveEventCallBackConfig(Model):
    """
    Events sent over the RTC command channel of a live job.
    """

    rtc_callback_event_type: Annotated[
        list[Literal['LIVE_PROGRESS', 'REPLY_COMMAND_FINISH']] | None,
        Field(
            description='Event types that are reported; when the whole block is left out on start, script progress is reported for compatibility.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'LIVE_PROGRESS': 'Progress of the script, sent as message type `live_progress_notify`.',
                    'REPLY_COMMAND_FINISH': 'A reply was played to its end, sent as message type `reply_command_finish_notify`.',
                }
            },
        ),
    ] = None


class RTCUserInfo(Model):
    """
    User prepared for joining an RTC room.
    """

    user_type: Annotated[
        Literal['CAPTURE', 'ANIMATION', 'RENDER', 'PLAYER', 'INFERENCE_USER', 'END_USER'] | None,
        Field(
            description='Role of the user in the RTC room.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CAPTURE': 'Live assistant that pushes the camera picture into the room.',
                    'ANIMATION': 'Motion service that derives movement data from the camera picture.',
                    'RENDER': 'Rendering service that draws the avatar from movement data.',
                    'PLAYER': 'Viewer that plays the original or the avatar stream.',
                    'INFERENCE_USER': 'Avatar inference side that receives audio and sends video.',
                    'END_USER': 'Terminal side that sends audio and receives video.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    user_id: Annotated[
        str | None,
        Field(
            description='ID of the RTC user.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    signature: Annotated[
        str | None,
        Field(
            description='Token with which this user joins the RTC room.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    ctime: Annotated[
        int | None,
        Field(
            description="End of the token's validity in seconds since 1970-01-01 UTC.",
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=4294967295,
        ),
    ] = None


class RelationProductInfo(Model):
    """
    Product that belongs to a paragraph.
    """

    product_id: Annotated[
        str | None,
        Field(
            description='ID of the product, repeated in paragraph-switch callbacks; the `goodsId` on the Meituan platform.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    product_title: Annotated[
        str | None,
        Field(
            description='Title of the product, repeated in paragraph-switch callbacks; the `goodsTitle` on the Meituan platform.',
            max_length=256,
            min_length=0,
        ),
    ] = None


class ReplyAudioInfo(Model):
    """
    Prepared reply as audio.
    """

    audio_url: Annotated[
        str | None,
        Field(description='URL of the audio file.', max_length=2048, min_length=0),
    ] = None
    audio_name: Annotated[
        str | None,
        Field(description='Name of the audio.', max_length=256, min_length=0),
    ] = None


class AllowedProjectId(RootModel[str]):
    root: Annotated[str, Field(max_length=64, min_length=1)]


class SharedConfig(Model):
    """
    Sharing of a room template.
    """

    shared_type: Annotated[
        Literal['PRIVATE', 'PUBLIC', 'SHARED'] | None,
        Field(
            description='Who may use the template.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PRIVATE': 'Only the owning tenant.',
                    'PUBLIC': 'Everybody; open to system assets only at present.',
                    'SHARED': 'The tenants listed in `allowed_project_ids`.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    shared_state: Annotated[
        Literal['PUBLISHED', 'DRAFT', 'REVIEW'] | None,
        Field(
            description='Publication state of a template whose `shared_type` is `SHARED`.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PUBLISHED': 'Usable by the listed tenants.',
                    'DRAFT': 'Being edited, visible to the owner only.',
                    'REVIEW': 'Locked for review, visible to the owner and the reviewers only.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    expire_time: Annotated[
        str | None,
        Field(
            description='End of the sharing, RFC 3339 UTC; empty means never. Only with `shared_type` `SHARED`.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    allowed_project_ids: Annotated[
        list[AllowedProjectId] | None,
        Field(
            description='Project IDs that may use the template, duplicates are ignored. Only with `shared_type` `SHARED`.',
            max_length=100,
        ),
    ] = None


class ShowInteractionRuleGroupPath(Model):
    """
    Returns a rule library with its rules; the only way to read rules.
    """

    group_id: Annotated[
        str, Field(description='ID of the rule library.', max_length=64, min_length=1)
    ]


class ShowLivePlatformAccessTypeQuery(Model):
    """
    Returns the ways in which live platforms can be connected.
    """

    used: Annotated[
        bool | None,
        Field(description='Only ways of connecting that are, or are not, in use.'),
    ] = None


class ShowLivePlatformAccessTypeResponse(Model):
    """
    Ways of connecting live platforms.
    """

    access_types: Annotated[
        list[Literal['MEITUAN_OFFICIAL', 'MSS_STANDARD']] | None,
        Field(
            description='Ways of connecting that match the filter.',
            json_schema_extra={
                'x-read-only': True,
                'x-enumDescriptions': {
                    'MEITUAN_OFFICIAL': "Meituan's own live interface.",
                    'MSS_STANDARD': 'The standard interface defined by MetaStudio.',
                },
            },
        ),
    ] = None


class ShowLivePlatformPath(Model):
    """
    Returns a connected live platform.
    """

    platform_id: Annotated[
        str, Field(description='ID of the live platform.', max_length=64, min_length=1)
    ]


class ShowLiveWarningInfoPath(Model):
    """
    Returns risks found in a live room's configuration and the longest live time in force.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]


class ShowLiveWarningInfoResponse(Model):
    """
    Check of a live room's configuration before going live.
    """

    live_warning_info: Annotated[
        list[LiveWarningItem] | None,
        Field(
            description='Risks found in the configuration, such as too few paragraphs.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    limit_duration: Annotated[
        int | None,
        Field(
            description='Longest live time in force in hours; 0 means unlimited. A forced stop is accurate to about five minutes.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=168,
        ),
    ] = None


class ShowProductPath(Model):
    """
    Returns a catalogue product with its texts and assets.
    """

    product_id: Annotated[
        str, Field(description='ID of the product.', max_length=64, min_length=1)
    ]


class ShowProductResponse(Model):
    """
    Catalogue product as stored.
    """

    product_id: Annotated[
        str | None,
        Field(
            description='ID of the product.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(description='Name of the product.', max_length=256, min_length=0),
    ] = None
    description: Annotated[
        str | None,
        Field(
            description='Free description of the product.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    tags: Annotated[
        list[Tag] | None,
        Field(
            description='Tags of the product, each up to 16 bytes and without comma.',
            max_length=50,
        ),
    ] = None
    cover: Annotated[
        ProductCoverDetailInfo | None,
        Field(description='Cover picture of the product with its URLs.'),
    ] = None
    text_list: Annotated[
        list[ProductTextInfo] | None, Field(description='Texts of the product.')
    ] = None
    asset_list: Annotated[
        list[ProductMediaDetailInfo] | None,
        Field(description='Assets of the product with their names, states and URLs.'),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the product was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the product was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    state: Annotated[
        Literal['ACTIVED', 'UNACTIVED', 'BLOCK', 'DELETED'] | None,
        Field(
            description='State of the product.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ACTIVED': 'Active and usable.',
                    'UNACTIVED': 'Inactive.',
                    'BLOCK': 'Frozen by the service, unusable.',
                    'DELETED': 'Deleted.',
                },
                'x-volatile': True,
            },
        ),
    ] = None


class ShowSmartLivePath(Model):
    """
    Returns the state and the data of one live job.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]
    job_id: Annotated[
        str,
        Field(description='ID of the livestream task.', max_length=64, min_length=1),
    ]


class ShowSmartLiveRoomPath(Model):
    """
    Returns the full definition of a live room with the fields the service sets.
    """

    room_id: Annotated[
        str, Field(description='ID of the live room.', max_length=64, min_length=1)
    ]


class SmartImageLayerConfig(Model):
    """
    Details of a picture overlay.
    """

    image_url: Annotated[
        str, Field(description='URL of the picture.', max_length=2048, min_length=0)
    ]
    display_duration: Annotated[
        int | None,
        Field(
            description='How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes precedence.',
            ge=0,
            le=3600,
        ),
    ] = None


class SmartLiveRoomBaseInfo(Model):
    """
    Live room as shown in lists.
    """

    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    room_name: Annotated[
        str | None,
        Field(description='Name of the live room.', max_length=256, min_length=1),
    ] = None
    room_type: Annotated[
        Literal['NORMAL', 'TEMP', 'TEMPLATE'] | None,
        Field(
            description='Kind of live room.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NORMAL': 'Permanent room that can go live again and again.',
                    'TEMP': 'Room that the service removes as soon as its live job ends.',
                    'TEMPLATE': 'Template from which other rooms are made.',
                }
            },
            max_length=16,
            min_length=0,
        ),
    ] = None
    room_state: Annotated[
        Literal['ENABLE', 'DISABLE', 'BLOCKED'] | None,
        Field(
            description='Whether the stored room can be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ENABLE': 'The room is usable.',
                    'DISABLE': 'The room is unusable; the reason is in `error_info`.',
                    'BLOCKED': 'The room was frozen; the reason is in `error_info`.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    view_mode: Annotated[
        Literal['LANDSCAPE', 'VERTICAL'] | None,
        Field(
            description='Orientation of the picture.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'LANDSCAPE': 'Wide picture, 16:9.',
                    'VERTICAL': 'Upright picture, 9:16.',
                }
            },
        ),
    ] = 'VERTICAL'
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the room is disabled or frozen.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    shared_config: Annotated[
        SharedConfig | None, Field(description='Sharing of the room, for templates.')
    ] = None
    room_description: Annotated[
        str | None,
        Field(
            description='Free description of the live room.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="URL of the room's cover picture, made by the service.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    thumbnail: Annotated[
        str | None,
        Field(
            description='URL of a small version of the cover picture.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    model_infos: Annotated[
        list[ModelInfo] | None,
        Field(
            description='Avatars used in the room.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the room was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the room was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    last_job_start_time: Annotated[
        str | None,
        Field(
            description='When the latest live job of the room started, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    last_job_end_time: Annotated[
        str | None,
        Field(
            description='When the latest live job of the room ended, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    last_job_status: Annotated[
        Literal['WAITING', 'PROCESSING', 'SUCCEED', 'FAILED', 'CANCELED', 'BLOCKED'] | None,
        Field(
            description='State of the latest live job of the room.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be executed.',
                    'PROCESSING': 'Running.',
                    'SUCCEED': 'Ended normally.',
                    'FAILED': 'Failed.',
                    'CANCELED': 'Cancelled.',
                    'BLOCKED': 'Frozen by operators.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    priv_data: Annotated[
        str | None,
        Field(
            description='Data of your own, which the service keeps unchanged.',
            max_length=8192,
            min_length=0,
        ),
    ] = None
    confirm_state: Annotated[
        Literal['UNCONFIRM', 'CONFIRMED', 'REJECT'] | None,
        Field(
            description='State of the manual confirmation; meaningful for tenants whose rooms must be confirmed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNCONFIRM': 'Not confirmed yet.',
                    'CONFIRMED': 'Confirmed.',
                    'REJECT': 'Rejected.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None


class SmartTextLayerConfig(Model):
    """
    Details of a text overlay.
    """

    text_type: Annotated[
        Literal['DYNAMIC', 'STATIC'] | None,
        Field(
            description='Kind of text.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'DYNAMIC': 'Keywords in the text are replaced when it is shown.',
                    'STATIC': 'The text is shown as it is.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    text_context: Annotated[
        str | None, Field(description='Text to show.', max_length=1024, min_length=0)
    ] = None
    font_name: Annotated[
        str | None,
        Field(
            description='Font of the text.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HarmonyOS_Sans_SC_Black': 'HarmonyOS Sans, bold.',
                    'HarmonyOS_Sans_SC_Regular': 'HarmonyOS Sans, regular.',
                    'HarmonyOS_Sans_SC_Thin': 'HarmonyOS Sans, thin.',
                    'fzyouh': 'FangZheng slim.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    font_size: Annotated[
        int | None,
        Field(
            description='Font size in pixels; the usable range is 4 to 120.',
            ge=0,
            le=120,
        ),
    ] = None
    font_color: Annotated[
        str | None,
        Field(
            description='Colour of the text as an RGB value.',
            max_length=16,
            min_length=0,
        ),
    ] = None
    display_duration: Annotated[
        int | None,
        Field(
            description='How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes precedence.',
            ge=0,
            le=3600,
        ),
    ] = None


class SmartVideoLayerConfig(Model):
    """
    Details of a video overlay.
    """

    video_url: Annotated[
        str, Field(description='URL of the video clip.', max_length=2048, min_length=0)
    ]
    video_cover_url: Annotated[
        str | None,
        Field(
            description="URL of the clip's cover picture.",
            max_length=2048,
            min_length=0,
        ),
    ] = None
    display_duration: Annotated[
        int | None,
        Field(
            description='How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes precedence.',
            ge=0,
            le=3600,
        ),
    ] = None


class StandardPlatformApiConfig(Model):
    """
    One URL of a custom platform.
    """

    api_type: Annotated[
        Literal['PRODUCT_QUERY', 'LIVE_EVENT_CALLBACK'],
        Field(
            description='What the address is for.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PRODUCT_QUERY': "Query of the platform's products.",
                    'LIVE_EVENT_CALLBACK': 'Callback for live events.',
                }
            },
            max_length=32,
            min_length=1,
        ),
    ]
    url: Annotated[
        str,
        Field(
            description='HTTPS address that MetaStudio calls.',
            max_length=2048,
            min_length=1,
        ),
    ]


class StartSmartLivePath(Model):
    """
    Starts a run of a live room in the background; with an RTMP push it runs, and is charged, until it is stopped.
    """

    room_id: Annotated[
        str,
        Field(
            description='ID of the live room that goes live.',
            max_length=64,
            min_length=1,
        ),
    ]


class ReplyText(RootModel[str]):
    root: Annotated[str, Field(max_length=1024, min_length=0)]


class UpdateLivePlatformResponse(Model):
    """
    Result of writing a live platform.
    """

    platform_id: Annotated[
        str | None,
        Field(
            description='ID of the live platform.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class CoStreamerConfig(Model):
    """
    Assistant streamer, a second voice without a picture.
    """

    voice_config: Annotated[
        common.VoiceConfig | None, Field(description='Voice of the assistant streamer.')
    ] = None
    streamer_action: Annotated[
        Literal['SILENCE', 'VOLUME_DOWN'] | None,
        Field(
            description='What the main avatar does while the assistant speaks.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SILENCE': 'Falls silent.',
                    'VOLUME_DOWN': 'Lowers its voice.',
                }
            },
        ),
    ] = None


class CreateLivePlatformReq(Model):
    """
    Connection to a third-party live platform that follows the MetaStudio standard.
    """

    name: Annotated[
        str,
        Field(
            description='Name of the platform; Chinese characters, letters and digits only.',
            max_length=256,
            min_length=1,
            pattern='^[\\u4e00-\\u9fa5a-zA-Z0-9]+$',
        ),
    ]
    auth_config: Annotated[
        CustomPlatformAuthConfig,
        Field(description='Key with which MetaStudio signs its calls to the platform.'),
    ]
    callback_config: Annotated[
        list[StandardPlatformApiConfig],
        Field(
            description='URLs of the platform, at most one per `api_type`; of duplicates one is kept at random.',
            min_length=1,
        ),
    ]


class CreateProductRequestBody(Model):
    """
    Catalogue product as created.
    """

    name: Annotated[
        str, Field(description='Name of the product.', max_length=256, min_length=0)
    ]
    description: Annotated[
        str | None,
        Field(
            description='Free description of the product.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    tags: Annotated[
        list[Tag] | None,
        Field(
            description='Tags of the product, each up to 16 bytes and without comma.',
            max_length=50,
        ),
    ] = None
    cover: Annotated[
        ProductCoverInfo | None, Field(description='Cover picture of the product.')
    ] = None
    text_list: Annotated[
        list[ProductTextInfo] | None, Field(description='Texts of the product.')
    ] = None
    asset_list: Annotated[
        list[ProductMediaInfo] | None,
        Field(description='Image, video and audio assets of the product.'),
    ] = None
    auto_active: Annotated[
        bool | None,
        Field(
            description='Whether the product is activated right after it was created.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None


class HitCondition(Model):
    """
    When a rule matches an event.
    """

    relation: Annotated[
        Literal['AND', 'OR', 'RESERVED'] | None,
        Field(
            description='How the single conditions are combined.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'AND': 'All conditions must hold.',
                    'OR': 'One condition is enough.',
                    'RESERVED': 'Fallback reply, the conditions are not evaluated.',
                }
            },
            max_length=16,
            min_length=0,
        ),
    ] = None
    priority: Annotated[
        int | None,
        Field(
            description='Order in which rules are tried; the lower the number the higher the priority.',
            ge=0,
            le=999,
        ),
    ] = 500
    tags: Annotated[
        list[HitConditionTag] | None, Field(description='The single conditions.')
    ] = None


class ListLivePlatformProductsResponse(Model):
    """
    Products of a third-party platform.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of products.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    products: Annotated[
        list[PlatformProductInfo] | None,
        Field(
            description='Products, as the platform answers them.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ListSmartLiveRoomsResponse(Model):
    """
    Live rooms.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching rooms.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    smart_live_rooms: Annotated[
        list[SmartLiveRoomBaseInfo] | None,
        Field(
            description='Live rooms in summary form, without scripts, rules, policies and callbacks.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class LiveNotifyConfig(Model):
    """
    Live notifications that are switched on.
    """

    notify_events: Annotated[
        list[Literal['AUTO_EXIT']] | None,
        Field(
            description='Notifications that are switched on.',
            json_schema_extra={
                'x-enumDescriptions': {'AUTO_EXIT': 'The live show stopped by itself.'}
            },
        ),
    ] = None


class LiveNotifyConfigReq(Model):
    """
    Change of the live notifications.
    """

    action: Annotated[
        Literal['add', 'del', 'replace'] | None,
        Field(
            description='How the listed notifications are applied.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'add': 'Switch them on in addition.',
                    'del': 'Switch them off.',
                    'replace': 'Make them the complete list.',
                },
                'x-write-only': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    notify_events: Annotated[
        list[Literal['AUTO_EXIT']] | None,
        Field(
            description='Notifications the change is about.',
            json_schema_extra={
                'x-enumDescriptions': {'AUTO_EXIT': 'The live show stopped by itself.'}
            },
        ),
    ] = None


class LivePlatformInfo(Model):
    """
    Connected live platform.
    """

    platform_id: Annotated[
        str | None,
        Field(
            description='ID of the live platform.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    access_type: Annotated[
        Literal['MEITUAN_OFFICIAL', 'MSS_STANDARD'] | None,
        Field(
            description='How the platform is connected.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'MEITUAN_OFFICIAL': "Meituan's own live interface.",
                    'MSS_STANDARD': 'The standard interface defined by MetaStudio.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(description='Name of the platform.', max_length=256, min_length=1),
    ] = None
    authorization_info: Annotated[
        PlatformAuthorizationInfo | None,
        Field(
            description='Authorisation of an official platform such as Meituan.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    auth_config: Annotated[
        CustomPlatformAuthConfig | None,
        Field(description='Key with which MetaStudio signs its calls to the platform.'),
    ] = None
    callback_config: Annotated[
        list[StandardPlatformApiConfig] | None,
        Field(description='URLs of the platform, one per `api_type`.'),
    ] = None


class LivePlayingScriptInfo(Model):
    """
    Scene of a waiting script change.
    """

    script_name: Annotated[
        str | None,
        Field(
            description='Name of the scene.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    model_asset_id: Annotated[
        str | None,
        Field(
            description='Asset ID of the avatar model that appears in the scene.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    shoot_scripts: Annotated[
        list[LivePlayingShootScriptItem] | None,
        Field(
            description='Paragraphs spoken in the scene, in order.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class LiveShootScriptItem(Model):
    """
    One paragraph of a scene.
    """

    sequence_no: Annotated[
        int | None,
        Field(
            description='Number of the paragraph inside the scene, normally counted from 1.',
            ge=0,
            le=2147483647,
        ),
    ] = None
    title: Annotated[
        str | None,
        Field(
            description='Heading of the paragraph, repeated in callbacks.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    text_config: Annotated[
        common.TextConfig | None,
        Field(description='Spoken text, for play mode `TEXT`.'),
    ] = None
    audio_config: Annotated[
        LiveAudioConfig | None,
        Field(description='Audio that drives the avatar, for play mode `AUDIO`.'),
    ] = None
    relation_product: Annotated[
        RelationProductInfo | None,
        Field(description='Product that is presented in the paragraph.'),
    ] = None


class LiveVideoScriptInfo(Model):
    """
    One scene of a live room.
    """

    script_id: Annotated[
        str | None,
        Field(
            description='ID of the scene, assigned by the service; leave it out.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    script_name: Annotated[
        str,
        Field(
            description='Name of the scene; interaction rules and callbacks refer to it.',
            max_length=256,
            min_length=1,
        ),
    ]
    script_description: Annotated[
        str | None,
        Field(
            description='Free description of the scene.', max_length=1024, min_length=0
        ),
    ] = None
    dh_id: Annotated[
        str | None,
        Field(
            description='ID of an avatar and voice pair; not in use yet, leave out.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    model_asset_id: Annotated[
        str | None,
        Field(
            description='Asset ID of the avatar model that appears in the scene.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    voice_config: Annotated[
        common.VoiceConfig | None, Field(description='Voice of the scene.')
    ] = None
    background_config: Annotated[
        list[common.BackgroundConfigInfo] | None,
        Field(description='Background of the scene, normally a single entry.'),
    ] = None
    layer_config: Annotated[
        list[common.LayerConfig] | None,
        Field(description="Layers of the scene, the avatar's own layer included."),
    ] = None
    shoot_scripts: Annotated[
        list[LiveShootScriptItem],
        Field(
            description='Paragraphs spoken in the scene, in order; the console asks for more than 200 characters of text per scene.'
        ),
    ]


class ProductDetailInfo(Model):
    """
    Catalogue product as stored.
    """

    product_id: Annotated[
        str | None,
        Field(
            description='ID of the product.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(description='Name of the product.', max_length=256, min_length=0),
    ] = None
    description: Annotated[
        str | None,
        Field(
            description='Free description of the product.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    tags: Annotated[
        list[Tag] | None,
        Field(
            description='Tags of the product, each up to 16 bytes and without comma.',
            max_length=50,
        ),
    ] = None
    cover: Annotated[
        ProductCoverDetailInfo | None,
        Field(description='Cover picture of the product with its URLs.'),
    ] = None
    text_list: Annotated[
        list[ProductTextInfo] | None, Field(description='Texts of the product.')
    ] = None
    asset_list: Annotated[
        list[ProductMediaDetailInfo] | None,
        Field(description='Assets of the product with their names, states and URLs.'),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the product was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the product was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    state: Annotated[
        Literal['ACTIVED', 'UNACTIVED', 'BLOCK', 'DELETED'] | None,
        Field(
            description='State of the product.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ACTIVED': 'Active and usable.',
                    'UNACTIVED': 'Inactive.',
                    'BLOCK': 'Frozen by the service, unusable.',
                    'DELETED': 'Deleted.',
                },
                'x-volatile': True,
            },
        ),
    ] = None


class RTCRoomInfoList(Model):
    """
    Real-time communication (RTC) room through which a live job can be watched and steered.
    """

    app_id: Annotated[
        str | None,
        Field(
            description='ID of the RTC application.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=1,
        ),
    ] = None
    room_id: Annotated[
        str | None,
        Field(
            description='ID of the RTC room; not the ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=36,
            min_length=1,
        ),
    ] = None
    users: Annotated[
        list[RTCUserInfo] | None,
        Field(
            description='RTC users prepared for joining the room.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class ScriptCommand(Model):
    """
    Script change that waits for confirmation.
    """

    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(
            description='ID of the live job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    command_id: Annotated[
        str | None,
        Field(
            description='ID of the command.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    command_time: Annotated[
        str | None,
        Field(
            description='When the command was sent, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    scene_scripts: Annotated[
        list[LivePlayingScriptInfo] | None,
        Field(
            description='Scenes that the command would put in force.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ShowLivePlatformResponse(Model):
    """
    Connected live platform.
    """

    platform_id: Annotated[
        str | None,
        Field(
            description='ID of the live platform.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    access_type: Annotated[
        Literal['MEITUAN_OFFICIAL', 'MSS_STANDARD'] | None,
        Field(
            description='How the platform is connected.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'MEITUAN_OFFICIAL': "Meituan's own live interface.",
                    'MSS_STANDARD': 'The standard interface defined by MetaStudio.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(description='Name of the platform.', max_length=256, min_length=1),
    ] = None
    authorization_info: Annotated[
        PlatformAuthorizationInfo | None,
        Field(
            description='Authorisation of an official platform such as Meituan.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    auth_config: Annotated[
        CustomPlatformAuthConfig | None,
        Field(description='Key with which MetaStudio signs its calls to the platform.'),
    ] = None
    callback_config: Annotated[
        list[StandardPlatformApiConfig] | None,
        Field(description='URLs of the platform, one per `api_type`.'),
    ] = None


class ShowSmartLiveResponse(Model):
    """
    One run of a live room.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the live job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    room_name: Annotated[
        str | None,
        Field(
            description='Name of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    state: Annotated[
        Literal['WAITING', 'PROCESSING', 'SUCCEED', 'FAILED', 'BLOCKED'] | None,
        Field(
            description='State of the live job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be executed.',
                    'PROCESSING': 'Live.',
                    'SUCCEED': 'Ended normally.',
                    'FAILED': 'Failed, see `error_info`.',
                    'BLOCKED': 'Frozen by operators, see `block_reason`.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    duration: Annotated[
        float | None,
        Field(
            description='Live time so far in seconds.',
            ge=0.0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647.0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='When the show started, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='When the show ended, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the job failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the job was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    lastupdate_time: Annotated[
        str | None,
        Field(
            description='When the job last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    rtc_room_info: Annotated[
        RTCRoomInfoList | None,
        Field(
            description='RTC room through which the show can be watched and steered.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    live_event_report_url: Annotated[
        str | None,
        Field(
            description='URL, authentication included, to which events of the audience are posted.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveEventCallBackConfig | None, Field(description='Event callback in force.')
    ] = None
    rtc_callback_config: Annotated[
        RTCLiveEventCallBackConfig | None,
        Field(description='Events sent over the RTC command channel.'),
    ] = None
    stream_duration: Annotated[
        float | None,
        Field(
            description='Time the stream was actually pushed in seconds.',
            ge=0.0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647.0,
        ),
    ] = None
    block_reason: Annotated[
        str | None,
        Field(
            description='Why the job was frozen.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=2000,
            min_length=0,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="URL of the room's cover picture.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    co_streamer_config: Annotated[
        CoStreamerConfig | None, Field(description='Assistant streamer in force.')
    ] = None
    live_job_log: Annotated[
        LiveJobLog | None,
        Field(
            description='Record files of the run, presumably available after its end.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    relation_live_platform_info: Annotated[
        PlatformLiveDetailInfo | None,
        Field(
            description='Linked live show on a third-party platform.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    used_resource_type: Annotated[
        Literal['PERIOD', 'ONDEMAND', 'ONE_TIME', 'UNKNOW'] | None,
        Field(
            description='Kind of resource that pays for the run.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PERIOD': 'Yearly or monthly resource.',
                    'ONDEMAND': 'Pay-per-use resource.',
                    'ONE_TIME': 'One-off resource.',
                    'UNKNOW': 'Unknown kind (the service spells it so).',
                },
                'x-read-only': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    is_ai_mark_on: Annotated[
        bool | None,
        Field(
            description='Whether the picture carries the mark for AI-generated content.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ShowSmartLiveUserConfigResponse(Model):
    """
    Tenant-wide live settings as stored.
    """

    live_exit_config: Annotated[
        LiveExitConfig | None,
        Field(description='Stop rules for all live rooms of the tenant.'),
    ] = None
    live_event_callback_config: Annotated[
        LiveEventCallBackConfig | None,
        Field(description='Event callback for all live rooms of the tenant.'),
    ] = None
    live_notify_config: Annotated[
        LiveNotifyConfig | None,
        Field(description='Notifications that are switched on.'),
    ] = None


class SmartLayerConfig(Model):
    """
    Overlay shown when an interaction rule fires.
    """

    layer_type: Annotated[
        Literal['IMAGE', 'VIDEO', 'TEXT'],
        Field(
            description='Kind of overlay.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'IMAGE': 'A picture, described by `image_config`.',
                    'VIDEO': 'A video clip, described by `video_config`.',
                    'TEXT': 'A text, described by `text_config`.',
                }
            },
        ),
    ]
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset shown; leave out for external material.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    position: Annotated[
        common.LayerPositionConfig | None,
        Field(description='Where the overlay is placed on the canvas.'),
    ] = None
    size: Annotated[
        common.LayerSizeConfig | None,
        Field(description='How large the overlay is drawn.'),
    ] = None
    image_config: Annotated[
        SmartImageLayerConfig | None, Field(description='Details of a picture overlay.')
    ] = None
    video_config: Annotated[
        SmartVideoLayerConfig | None, Field(description='Details of a video overlay.')
    ] = None
    text_config: Annotated[
        SmartTextLayerConfig | None, Field(description='Details of a text overlay.')
    ] = None


class SmartLiveJob(Model):
    """
    One run of a live room.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the live job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    room_name: Annotated[
        str | None,
        Field(
            description='Name of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    state: Annotated[
        Literal['WAITING', 'PROCESSING', 'SUCCEED', 'FAILED', 'BLOCKED'] | None,
        Field(
            description='State of the live job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be executed.',
                    'PROCESSING': 'Live.',
                    'SUCCEED': 'Ended normally.',
                    'FAILED': 'Failed, see `error_info`.',
                    'BLOCKED': 'Frozen by operators, see `block_reason`.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    duration: Annotated[
        float | None,
        Field(
            description='Live time so far in seconds.',
            ge=0.0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647.0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='When the show started, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='When the show ended, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the job failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the job was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    lastupdate_time: Annotated[
        str | None,
        Field(
            description='When the job last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    rtc_room_info: Annotated[
        RTCRoomInfoList | None,
        Field(
            description='RTC room through which the show can be watched and steered.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    live_event_report_url: Annotated[
        str | None,
        Field(
            description='URL, authentication included, to which events of the audience are posted.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveEventCallBackConfig | None, Field(description='Event callback in force.')
    ] = None
    rtc_callback_config: Annotated[
        RTCLiveEventCallBackConfig | None,
        Field(description='Events sent over the RTC command channel.'),
    ] = None
    stream_duration: Annotated[
        float | None,
        Field(
            description='Time the stream was actually pushed in seconds.',
            ge=0.0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647.0,
        ),
    ] = None
    block_reason: Annotated[
        str | None,
        Field(
            description='Why the job was frozen.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=2000,
            min_length=0,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="URL of the room's cover picture.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    co_streamer_config: Annotated[
        CoStreamerConfig | None, Field(description='Assistant streamer in force.')
    ] = None
    live_job_log: Annotated[
        LiveJobLog | None,
        Field(
            description='Record files of the run, presumably available after its end.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    relation_live_platform_info: Annotated[
        PlatformLiveDetailInfo | None,
        Field(
            description='Linked live show on a third-party platform.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    used_resource_type: Annotated[
        Literal['PERIOD', 'ONDEMAND', 'ONE_TIME', 'UNKNOW'] | None,
        Field(
            description='Kind of resource that pays for the run.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PERIOD': 'Yearly or monthly resource.',
                    'ONDEMAND': 'Pay-per-use resource.',
                    'ONE_TIME': 'One-off resource.',
                    'UNKNOW': 'Unknown kind (the service spells it so).',
                },
                'x-read-only': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    is_ai_mark_on: Annotated[
        bool | None,
        Field(
            description='Whether the picture carries the mark for AI-generated content.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class StartSmartLiveReq(Model):
    """
    Overrides for one run of a live room; an empty object runs the room as stored.
    """

    video_config: Annotated[
        common.VideoConfig | None,
        Field(
            description='Format of the live picture for this run.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    play_policy: Annotated[
        PlayPolicy | None,
        Field(
            description='Play policy for this run.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    output_urls: Annotated[
        list[str] | None,
        Field(
            description='RTMP push address for this run; one address at present.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=1,
        ),
    ] = None
    stream_keys: Annotated[
        list[str] | None,
        Field(
            description='Stream key for this run, paired with `output_urls` by position.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=1,
        ),
    ] = None
    interaction_callback_url: Annotated[
        str | None,
        Field(
            description='URL, authentication included, that receives replies of rules whose `reply_mode` is a callback.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveEventCallBackConfig | None,
        Field(description='Callback for live events of this run.'),
    ] = None
    rtc_callback_config: Annotated[
        RTCLiveEventCallBackConfig | None,
        Field(description='Events sent over the RTC command channel of this run.'),
    ] = None
    view_mode: Annotated[
        Literal['LANDSCAPE', 'VERTICAL'] | None,
        Field(
            description='Orientation of the picture: leave it out, the service derives it from the resolution.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'LANDSCAPE': 'Wide picture, 16:9.',
                    'VERTICAL': 'Upright picture, 9:16.',
                },
                'x-write-only': True,
            },
        ),
    ] = None
    co_streamer_config: Annotated[
        CoStreamerConfig | None, Field(description='Assistant streamer of this run.')
    ] = None
    job_run_config: Annotated[
        LiveJobRunConfig | None,
        Field(
            description='Which resource pays for the run and whether runs may overlap.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None


class StartSmartLiveResponse(Model):
    """
    Result of starting a live job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the live job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    rtc_room_info: Annotated[
        RTCRoomInfoList | None,
        Field(
            description='RTC room through which the show can be watched and steered.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    live_event_report_url: Annotated[
        str | None,
        Field(
            description='URL, authentication included, to which events of the audience are posted.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveEventCallBackConfig | None,
        Field(
            description='Event callback in force.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    live_warning_info: Annotated[
        list[LiveWarningItem] | None,
        Field(
            description="Risks found in the room's configuration.",
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    limit_duration: Annotated[
        int | None,
        Field(
            description='Longest live time in force in hours; 0 means unlimited. A forced stop is accurate to about five minutes.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=168,
        ),
    ] = None


class TriggerProcess(Model):
    """
    What happens when a rule matches.
    """

    time_window: Annotated[
        int | None,
        Field(
            description='Time in seconds during which the rule fires at most once; 0 fires every time, -1 only once per show.',
            ge=-1,
            le=7200,
        ),
    ] = None
    reply_mode: Annotated[
        Literal['SYSTEM_REPLY', 'CALLBACK', 'SYSTEM_REPLY_AND_CALLBACK', 'SHOW_LAYER', 'INTELLIGENT_REPLY'] | None,
        Field(
            description='Kind of reaction.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SYSTEM_REPLY': 'The avatar speaks one of the prepared replies.',
                    'CALLBACK': 'The prepared reply is sent to the interaction callback URL.',
                    'SYSTEM_REPLY_AND_CALLBACK': 'Both of the above.',
                    'SHOW_LAYER': 'Only the overlay is shown, the speech goes on.',
                    'INTELLIGENT_REPLY': 'A large-language-model robot makes the reply.',
                }
            },
        ),
    ] = None
    layer_config: Annotated[
        SmartLayerConfig | None, Field(description='Overlay shown when the rule fires.')
    ] = None
    extra_layer_config: Annotated[
        SmartLayerConfig | None,
        Field(description='Second overlay shown when the rule fires.'),
    ] = None
    reply_texts: Annotated[
        list[ReplyText] | None,
        Field(description='Prepared replies as text.', max_length=5),
    ] = None
    reply_audios: Annotated[
        list[ReplyAudioInfo] | None,
        Field(description='Prepared replies as audio.', max_length=5),
    ] = None
    reply_order: Annotated[
        Literal['RANDOM', 'ORDER'] | None,
        Field(
            description='How one of the prepared replies is picked.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'RANDOM': 'At random.',
                    'ORDER': 'One after the other, then from the start.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    reply_role: Annotated[
        Literal['STREAMER', 'CO_STREAMER'] | None,
        Field(
            description='Who speaks the reply.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'STREAMER': 'The main avatar.',
                    'CO_STREAMER': 'The assistant streamer, voice only.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = 'STREAMER'
    robot_id: Annotated[
        str | None,
        Field(
            description='ID of the large-language-model robot, required for `INTELLIGENT_REPLY`.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    play_type: Annotated[
        Literal['APPEND', 'INSERT', 'PLAY_NOW'] | None,
        Field(
            description='How the reply is inserted into the running script.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'APPEND': 'At the end of the play queue of the scene.',
                    'INSERT': 'At the end of the current sentence or between two audio files.',
                    'PLAY_NOW': 'At once, without waiting for the end of the sentence.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None


class UpdateInteractionRuleResponse(Model):
    """
    Interaction rule as stored in a library.
    """

    rule_index: Annotated[
        str | None,
        Field(
            description='Index by which the rule is identified when it fires; assigned by the service, leave it out.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    rule_name: Annotated[
        str | None, Field(description='Name of the rule.', max_length=256, min_length=0)
    ] = None
    enabled: Annotated[
        bool | None, Field(description='Whether the rule is active.')
    ] = True
    event_type: Annotated[
        int | None,
        Field(
            description='Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning.',
            ge=0,
            json_schema_extra={
                'x-enumDescriptions': {
                    '1': 'On-screen comment of a viewer.',
                    '2': 'A viewer enters.',
                    '3': 'A viewer likes.',
                    '4': 'A viewer sends a gift.',
                    '10': "The avatar's own prepared text contains the searched value.",
                }
            },
            le=100,
        ),
    ] = None
    hit_condition: Annotated[
        HitCondition | None, Field(description='When the rule matches an event.')
    ] = None
    trigger: Annotated[
        TriggerProcess | None, Field(description='What happens when the rule matches.')
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the rule's texts."),
    ] = None
    rule_id: Annotated[
        str | None,
        Field(
            description='ID of the rule inside its library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
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


class UpdateSmartLiveUserConfigReq(Model):
    """
    Tenant-wide live settings as written.
    """

    live_exit_config: Annotated[
        LiveExitConfig | None,
        Field(description='Stop rules for all live rooms of the tenant.'),
    ] = None
    live_event_callback_config: Annotated[
        LiveEventCallBackConfig | None,
        Field(description='Event callback for all live rooms of the tenant.'),
    ] = None
    live_notify_config: Annotated[
        LiveNotifyConfigReq | None,
        Field(
            description='Change of the notifications; receivers of SMS, mail and site messages are kept in the Message Center.'
        ),
    ] = None


class CreateInteractionRuleReq(Model):
    """
    Interaction rule as written through the rule operations; `enabled` and `review_config` cannot be set there.
    """

    rule_name: Annotated[
        str | None, Field(description='Name of the rule.', max_length=256, min_length=0)
    ] = None
    event_type: Annotated[
        int | None,
        Field(
            description='Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning.',
            ge=0,
            json_schema_extra={
                'x-enumDescriptions': {
                    '1': 'On-screen comment of a viewer.',
                    '2': 'A viewer enters.',
                    '3': 'A viewer likes.',
                    '4': 'A viewer sends a gift.',
                    '10': "The avatar's own prepared text contains the searched value.",
                }
            },
            le=100,
        ),
    ] = None
    hit_condition: Annotated[
        HitCondition | None, Field(description='When the rule matches an event.')
    ] = None
    trigger: Annotated[
        TriggerProcess | None, Field(description='What happens when the rule matches.')
    ] = None


class CreateInteractionRuleResponse(Model):
    """
    Interaction rule as stored in a library.
    """

    rule_index: Annotated[
        str | None,
        Field(
            description='Index by which the rule is identified when it fires; assigned by the service, leave it out.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    rule_name: Annotated[
        str | None, Field(description='Name of the rule.', max_length=256, min_length=0)
    ] = None
    enabled: Annotated[
        bool | None, Field(description='Whether the rule is active.')
    ] = True
    event_type: Annotated[
        int | None,
        Field(
            description='Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning.',
            ge=0,
            json_schema_extra={
                'x-enumDescriptions': {
                    '1': 'On-screen comment of a viewer.',
                    '2': 'A viewer enters.',
                    '3': 'A viewer likes.',
                    '4': 'A viewer sends a gift.',
                    '10': "The avatar's own prepared text contains the searched value.",
                }
            },
            le=100,
        ),
    ] = None
    hit_condition: Annotated[
        HitCondition | None, Field(description='When the rule matches an event.')
    ] = None
    trigger: Annotated[
        TriggerProcess | None, Field(description='What happens when the rule matches.')
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the rule's texts."),
    ] = None
    rule_id: Annotated[
        str | None,
        Field(
            description='ID of the rule inside its library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
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


class InteractionRuleDetailInfo(Model):
    """
    Interaction rule as stored in a library.
    """

    rule_index: Annotated[
        str | None,
        Field(
            description='Index by which the rule is identified when it fires; assigned by the service, leave it out.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    rule_name: Annotated[
        str | None, Field(description='Name of the rule.', max_length=256, min_length=0)
    ] = None
    enabled: Annotated[
        bool | None, Field(description='Whether the rule is active.')
    ] = True
    event_type: Annotated[
        int | None,
        Field(
            description='Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning.',
            ge=0,
            json_schema_extra={
                'x-enumDescriptions': {
                    '1': 'On-screen comment of a viewer.',
                    '2': 'A viewer enters.',
                    '3': 'A viewer likes.',
                    '4': 'A viewer sends a gift.',
                    '10': "The avatar's own prepared text contains the searched value.",
                }
            },
            le=100,
        ),
    ] = None
    hit_condition: Annotated[
        HitCondition | None, Field(description='When the rule matches an event.')
    ] = None
    trigger: Annotated[
        TriggerProcess | None, Field(description='What happens when the rule matches.')
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the rule's texts."),
    ] = None
    rule_id: Annotated[
        str | None,
        Field(
            description='ID of the rule inside its library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
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


class InteractionRuleGroupDetail(Model):
    """
    Rule library as shown in lists.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='ID of the rule library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    group_name: Annotated[
        str,
        Field(description='Name of the rule library.', max_length=256, min_length=1),
    ]
    interaction_rules: Annotated[
        list[InteractionRuleDetailInfo] | None,
        Field(
            description='Not filled in lists; ask for the single library to get its rules.'
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the library was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the library was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None


class InteractionRuleInfo(Model):
    """
    Interaction rule: event and hit condition lead to a reply.
    """

    rule_index: Annotated[
        str | None,
        Field(
            description='Index by which the rule is identified when it fires; assigned by the service, leave it out.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    rule_name: Annotated[
        str | None, Field(description='Name of the rule.', max_length=256, min_length=0)
    ] = None
    enabled: Annotated[
        bool | None, Field(description='Whether the rule is active.')
    ] = True
    event_type: Annotated[
        int | None,
        Field(
            description='Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning.',
            ge=0,
            json_schema_extra={
                'x-enumDescriptions': {
                    '1': 'On-screen comment of a viewer.',
                    '2': 'A viewer enters.',
                    '3': 'A viewer likes.',
                    '4': 'A viewer sends a gift.',
                    '10': "The avatar's own prepared text contains the searched value.",
                }
            },
            le=100,
        ),
    ] = None
    hit_condition: Annotated[
        HitCondition | None, Field(description='When the rule matches an event.')
    ] = None
    trigger: Annotated[
        TriggerProcess | None, Field(description='What happens when the rule matches.')
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the rule's texts."),
    ] = None


class ListInteractionRuleGroupsResponse(Model):
    """
    Rule libraries.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching rule libraries.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=1000,
        ),
    ] = None
    interaction_rule_groups: Annotated[
        list[InteractionRuleGroupDetail] | None,
        Field(
            description='Rule libraries, without their rules.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ListLivePlatformsResponse(Model):
    """
    Live platforms.
    """

    live_platforms: Annotated[
        list[LivePlatformInfo] | None,
        Field(description='Live platforms.', json_schema_extra={'x-read-only': True}),
    ] = None


class ListProductsResponse(Model):
    """
    Products.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching products.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    products: Annotated[
        list[ProductDetailInfo] | None,
        Field(description='Products.', json_schema_extra={'x-read-only': True}),
    ] = None


class ListSmartLiveJobsResponse(Model):
    """
    Live jobs.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching live jobs.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    smart_live_jobs: Annotated[
        list[SmartLiveJob] | None,
        Field(description='Live jobs.', json_schema_extra={'x-read-only': True}),
    ] = None


class ListSmartLiveResponse(Model):
    """
    Live jobs.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching live jobs.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    smart_live_jobs: Annotated[
        list[SmartLiveJob] | None,
        Field(description='Live jobs.', json_schema_extra={'x-read-only': True}),
    ] = None


class ListSmartLiveScriptCommandsResponse(Model):
    """
    Script changes that wait for confirmation.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of waiting script changes.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    scripts_commands: Annotated[
        list[ScriptCommand] | None,
        Field(
            description='Waiting script changes.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class LiveRoomInteractionRuleInfo(Model):
    """
    Interaction rule as kept in a live room.
    """

    rule_index: Annotated[
        str | None,
        Field(
            description='Index by which the rule is identified when it fires; assigned by the service, leave it out.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    rule_name: Annotated[
        str | None, Field(description='Name of the rule.', max_length=256, min_length=0)
    ] = None
    enabled: Annotated[
        bool | None, Field(description='Whether the rule is active.')
    ] = True
    event_type: Annotated[
        int | None,
        Field(
            description='Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning.',
            ge=0,
            json_schema_extra={
                'x-enumDescriptions': {
                    '1': 'On-screen comment of a viewer.',
                    '2': 'A viewer enters.',
                    '3': 'A viewer likes.',
                    '4': 'A viewer sends a gift.',
                    '10': "The avatar's own prepared text contains the searched value.",
                }
            },
            le=100,
        ),
    ] = None
    hit_condition: Annotated[
        HitCondition | None, Field(description='When the rule matches an event.')
    ] = None
    trigger: Annotated[
        TriggerProcess | None, Field(description='What happens when the rule matches.')
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the rule's texts."),
    ] = None
    group_id: Annotated[
        str | None,
        Field(
            description='ID of the rule library this rule was copied from; informative, not a live link.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    group_name: Annotated[
        str | None,
        Field(
            description='Name of the rule library this rule was copied from.',
            max_length=256,
            min_length=1,
        ),
    ] = None
    enabled_scenes: Annotated[
        list[EnabledScene] | None,
        Field(
            description='Names of the scenes (`scene_scripts[].script_name`) in which the rule is active; all scenes when left out.',
            max_length=100,
        ),
    ] = None


class RuleCommand(Model):
    """
    Rule change that waits for confirmation.
    """

    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(
            description='ID of the live job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    command_id: Annotated[
        str | None,
        Field(
            description='ID of the command.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    command_time: Annotated[
        str | None,
        Field(
            description='When the command was sent, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    interaction_rules: Annotated[
        list[LiveRoomInteractionRuleInfo] | None,
        Field(
            description='Rules that the command would put in force.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ShowInteractionRuleGroupResponse(Model):
    """
    Library of interaction rules as stored.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='ID of the rule library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    group_name: Annotated[
        str | None,
        Field(description='Name of the rule library.', max_length=256, min_length=1),
    ] = None
    interaction_rules: Annotated[
        list[InteractionRuleDetailInfo] | None,
        Field(description='Rules of the library with the IDs the service gave them.'),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the library was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the library was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None


class ShowSmartLiveRoomResponse(Model):
    """
    Full live room as stored, with the fields that the service sets.
    """

    room_name: Annotated[
        str,
        Field(
            description='Name of the live room; uniqueness is not enforced as far as documented.',
            max_length=256,
            min_length=1,
        ),
    ]
    room_description: Annotated[
        str | None,
        Field(
            description='Free description of the live room.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    room_type: Annotated[
        Literal['NORMAL', 'TEMP', 'TEMPLATE'] | None,
        Field(
            description='Kind of live room.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NORMAL': 'Permanent room that can go live again and again.',
                    'TEMP': 'Room that the service removes as soon as its live job ends.',
                    'TEMPLATE': 'Template from which other rooms are made.',
                }
            },
            max_length=16,
            min_length=0,
        ),
    ] = 'NORMAL'
    scene_scripts: Annotated[
        list[LiveVideoScriptInfo] | None,
        Field(
            description='The show: ordered list of scenes with the paragraphs spoken in them.',
            max_length=100,
        ),
    ] = None
    interaction_config: Annotated[
        LiveRoomInteractionConfig | None,
        Field(description='How replies to the audience interrupt the running script.'),
    ] = None
    interaction_rules: Annotated[
        list[LiveRoomInteractionRuleInfo] | None,
        Field(
            description='Interaction rules of the room, given in full; rules imported from a library are copies.'
        ),
    ] = None
    play_policy: Annotated[
        PlayPolicy | None,
        Field(
            description='Repetition, drive mode, shuffling and stop rules of the show.'
        ),
    ] = None
    video_config: Annotated[
        common.VideoConfig | None, Field(description='Format of the live picture.')
    ] = None
    output_urls: Annotated[
        list[str] | None,
        Field(
            description='RTMP push address of the third-party streaming service; one address at present.',
            json_schema_extra={'x-secret': True},
            max_length=1,
        ),
    ] = None
    stream_keys: Annotated[
        list[str] | None,
        Field(
            description='Stream key of the push address, paired with `output_urls` by position; one key at present.',
            json_schema_extra={'x-secret': True},
            max_length=1,
        ),
    ] = None
    backup_model_asset_ids: Annotated[
        list[BackupModelAssetId] | None,
        Field(
            description='Asset IDs of the avatars (appearance only, no voice) that take turns with the main one.',
            max_length=5,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveRoomEventCallBackConfig | None,
        Field(description='HTTPS callback for events of the live show.'),
    ] = None
    rtc_callback_config: Annotated[
        RTCLiveEventCallBackConfig | None,
        Field(description='Events sent over the RTC command channel.'),
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the room's texts."),
    ] = None
    shared_config: Annotated[
        SharedConfig | None,
        Field(description='Sharing of the room; for rooms of type `TEMPLATE` only.'),
    ] = None
    view_mode: Annotated[
        Literal['LANDSCAPE', 'VERTICAL'] | None,
        Field(
            description='Orientation of the picture: leave it out, the service derives it from the resolution in `video_config`.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'LANDSCAPE': 'Wide picture, 16:9.',
                    'VERTICAL': 'Upright picture, 9:16.',
                }
            },
        ),
    ] = None
    co_streamer_config: Annotated[
        CoStreamerConfig | None,
        Field(
            description='Settings of the assistant streamer, who is heard but not seen.'
        ),
    ] = None
    priv_data: Annotated[
        str | None,
        Field(
            description='Data of your own, which the service keeps unchanged.',
            max_length=8192,
            min_length=0,
        ),
    ] = None
    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    relation_live_platform_info: Annotated[
        PlatformLiveDetailInfo | None,
        Field(
            description='Linked live show on a third-party platform, with platform code and account added.'
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the room was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the room was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="URL of the room's cover picture, made by the service.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    thumbnail: Annotated[
        str | None,
        Field(
            description='URL of a small version of the cover picture.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    room_state: Annotated[
        Literal['ENABLE', 'DISABLE', 'BLOCKED'] | None,
        Field(
            description='Whether the stored room can be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ENABLE': 'The room is usable.',
                    'DISABLE': 'The room is unusable; the reason is in `error_info`.',
                    'BLOCKED': 'The room was frozen; the reason is in `error_info`.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    confirm_state: Annotated[
        Literal['UNCONFIRM', 'CONFIRMED', 'REJECT'] | None,
        Field(
            description='State of the manual confirmation; meaningful for tenants whose rooms must be confirmed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNCONFIRM': 'Not confirmed yet.',
                    'CONFIRMED': 'Confirmed.',
                    'REJECT': 'Rejected.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    script_version: Annotated[
        str | None,
        Field(
            description='Version of the script; every update renews it, and a confirmation is about one version.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the room is disabled or frozen.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class UpdateInteractionRuleGroupResponse(Model):
    """
    Library of interaction rules as stored.
    """

    group_id: Annotated[
        str | None,
        Field(
            description='ID of the rule library.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    group_name: Annotated[
        str | None,
        Field(description='Name of the rule library.', max_length=256, min_length=1),
    ] = None
    interaction_rules: Annotated[
        list[InteractionRuleDetailInfo] | None,
        Field(description='Rules of the library with the IDs the service gave them.'),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the library was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the library was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None


class UpdateSmartLiveRoomResponse(Model):
    """
    Full live room as stored, with the fields that the service sets.
    """

    room_name: Annotated[
        str,
        Field(
            description='Name of the live room; uniqueness is not enforced as far as documented.',
            max_length=256,
            min_length=1,
        ),
    ]
    room_description: Annotated[
        str | None,
        Field(
            description='Free description of the live room.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    room_type: Annotated[
        Literal['NORMAL', 'TEMP', 'TEMPLATE'] | None,
        Field(
            description='Kind of live room.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NORMAL': 'Permanent room that can go live again and again.',
                    'TEMP': 'Room that the service removes as soon as its live job ends.',
                    'TEMPLATE': 'Template from which other rooms are made.',
                }
            },
            max_length=16,
            min_length=0,
        ),
    ] = 'NORMAL'
    scene_scripts: Annotated[
        list[LiveVideoScriptInfo] | None,
        Field(
            description='The show: ordered list of scenes with the paragraphs spoken in them.',
            max_length=100,
        ),
    ] = None
    interaction_config: Annotated[
        LiveRoomInteractionConfig | None,
        Field(description='How replies to the audience interrupt the running script.'),
    ] = None
    interaction_rules: Annotated[
        list[LiveRoomInteractionRuleInfo] | None,
        Field(
            description='Interaction rules of the room, given in full; rules imported from a library are copies.'
        ),
    ] = None
    play_policy: Annotated[
        PlayPolicy | None,
        Field(
            description='Repetition, drive mode, shuffling and stop rules of the show.'
        ),
    ] = None
    video_config: Annotated[
        common.VideoConfig | None, Field(description='Format of the live picture.')
    ] = None
    output_urls: Annotated[
        list[str] | None,
        Field(
            description='RTMP push address of the third-party streaming service; one address at present.',
            json_schema_extra={'x-secret': True},
            max_length=1,
        ),
    ] = None
    stream_keys: Annotated[
        list[str] | None,
        Field(
            description='Stream key of the push address, paired with `output_urls` by position; one key at present.',
            json_schema_extra={'x-secret': True},
            max_length=1,
        ),
    ] = None
    backup_model_asset_ids: Annotated[
        list[BackupModelAssetId] | None,
        Field(
            description='Asset IDs of the avatars (appearance only, no voice) that take turns with the main one.',
            max_length=5,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveRoomEventCallBackConfig | None,
        Field(description='HTTPS callback for events of the live show.'),
    ] = None
    rtc_callback_config: Annotated[
        RTCLiveEventCallBackConfig | None,
        Field(description='Events sent over the RTC command channel.'),
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the room's texts."),
    ] = None
    shared_config: Annotated[
        SharedConfig | None,
        Field(description='Sharing of the room; for rooms of type `TEMPLATE` only.'),
    ] = None
    view_mode: Annotated[
        Literal['LANDSCAPE', 'VERTICAL'] | None,
        Field(
            description='Orientation of the picture: leave it out, the service derives it from the resolution in `video_config`.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'LANDSCAPE': 'Wide picture, 16:9.',
                    'VERTICAL': 'Upright picture, 9:16.',
                }
            },
        ),
    ] = None
    co_streamer_config: Annotated[
        CoStreamerConfig | None,
        Field(
            description='Settings of the assistant streamer, who is heard but not seen.'
        ),
    ] = None
    priv_data: Annotated[
        str | None,
        Field(
            description='Data of your own, which the service keeps unchanged.',
            max_length=8192,
            min_length=0,
        ),
    ] = None
    room_id: Annotated[
        str | None,
        Field(
            description='ID of the live room.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    relation_live_platform_info: Annotated[
        PlatformLiveDetailInfo | None,
        Field(
            description='Linked live show on a third-party platform, with platform code and account added.'
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the room was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the room was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="URL of the room's cover picture, made by the service.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    thumbnail: Annotated[
        str | None,
        Field(
            description='URL of a small version of the cover picture.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    room_state: Annotated[
        Literal['ENABLE', 'DISABLE', 'BLOCKED'] | None,
        Field(
            description='Whether the stored room can be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ENABLE': 'The room is usable.',
                    'DISABLE': 'The room is unusable; the reason is in `error_info`.',
                    'BLOCKED': 'The room was frozen; the reason is in `error_info`.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    confirm_state: Annotated[
        Literal['UNCONFIRM', 'CONFIRMED', 'REJECT'] | None,
        Field(
            description='State of the manual confirmation; meaningful for tenants whose rooms must be confirmed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNCONFIRM': 'Not confirmed yet.',
                    'CONFIRMED': 'Confirmed.',
                    'REJECT': 'Rejected.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    script_version: Annotated[
        str | None,
        Field(
            description='Version of the script; every update renews it, and a confirmation is about one version.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the room is disabled or frozen.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class CreateSmartLiveRoomReq(Model):
    """
    Full definition of a live room; used by create and, as a whole, by update.
    """

    room_name: Annotated[
        str,
        Field(
            description='Name of the live room; uniqueness is not enforced as far as documented.',
            max_length=256,
            min_length=1,
        ),
    ]
    room_description: Annotated[
        str | None,
        Field(
            description='Free description of the live room.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    room_type: Annotated[
        Literal['NORMAL', 'TEMP', 'TEMPLATE'] | None,
        Field(
            description='Kind of live room.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'NORMAL': 'Permanent room that can go live again and again.',
                    'TEMP': 'Room that the service removes as soon as its live job ends.',
                    'TEMPLATE': 'Template from which other rooms are made.',
                }
            },
            max_length=16,
            min_length=0,
        ),
    ] = 'NORMAL'
    scene_scripts: Annotated[
        list[LiveVideoScriptInfo] | None,
        Field(
            description='The show: ordered list of scenes with the paragraphs spoken in them.',
            max_length=100,
        ),
    ] = None
    interaction_config: Annotated[
        LiveRoomInteractionConfig | None,
        Field(description='How replies to the audience interrupt the running script.'),
    ] = None
    interaction_rules: Annotated[
        list[LiveRoomInteractionRuleInfo] | None,
        Field(
            description='Interaction rules of the room, given in full; rules imported from a library are copies.'
        ),
    ] = None
    play_policy: Annotated[
        PlayPolicy | None,
        Field(
            description='Repetition, drive mode, shuffling and stop rules of the show.'
        ),
    ] = None
    video_config: Annotated[
        common.VideoConfig | None, Field(description='Format of the live picture.')
    ] = None
    output_urls: Annotated[
        list[str] | None,
        Field(
            description='RTMP push address of the third-party streaming service; one address at present.',
            json_schema_extra={'x-secret': True},
            max_length=1,
        ),
    ] = None
    stream_keys: Annotated[
        list[str] | None,
        Field(
            description='Stream key of the push address, paired with `output_urls` by position; one key at present.',
            json_schema_extra={'x-secret': True},
            max_length=1,
        ),
    ] = None
    backup_model_asset_ids: Annotated[
        list[BackupModelAssetId] | None,
        Field(
            description='Asset IDs of the avatars (appearance only, no voice) that take turns with the main one.',
            max_length=5,
        ),
    ] = None
    live_event_callback_config: Annotated[
        LiveRoomEventCallBackConfig | None,
        Field(description='HTTPS callback for events of the live show.'),
    ] = None
    rtc_callback_config: Annotated[
        RTCLiveEventCallBackConfig | None,
        Field(description='Events sent over the RTC command channel.'),
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(description="Override of the content review of the room's texts."),
    ] = None
    shared_config: Annotated[
        SharedConfig | None,
        Field(description='Sharing of the room; for rooms of type `TEMPLATE` only.'),
    ] = None
    view_mode: Annotated[
        Literal['LANDSCAPE', 'VERTICAL'] | None,
        Field(
            description='Orientation of the picture: leave it out, the service derives it from the resolution in `video_config`.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'LANDSCAPE': 'Wide picture, 16:9.',
                    'VERTICAL': 'Upright picture, 9:16.',
                }
            },
        ),
    ] = None
    co_streamer_config: Annotated[
        CoStreamerConfig | None,
        Field(
            description='Settings of the assistant streamer, who is heard but not seen.'
        ),
    ] = None
    priv_data: Annotated[
        str | None,
        Field(
            description='Data of your own, which the service keeps unchanged.',
            max_length=8192,
            min_length=0,
        ),
    ] = None
    relation_live_platform_info: Annotated[
        PlatformLiveInfo | None,
        Field(description='Link to a live show on a connected third-party platform.'),
    ] = None


class InteractionRuleGroup(Model):
    """
    Library of interaction rules as written.
    """

    group_name: Annotated[
        str,
        Field(
            description='Name of the rule library; uniqueness is not enforced as far as documented.',
            max_length=256,
            min_length=1,
        ),
    ]
    interaction_rules: Annotated[
        list[InteractionRuleInfo] | None,
        Field(description='Rules of the library, given in full.'),
    ] = None


class ListSmartLiveRuleCommandsResponse(Model):
    """
    Rule changes that wait for confirmation.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of waiting rule changes.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    rule_commands: Annotated[
        list[RuleCommand] | None,
        Field(
            description='Waiting rule changes.', json_schema_extra={'x-read-only': True}
        ),
    ] = None
