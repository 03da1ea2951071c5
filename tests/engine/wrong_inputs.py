"""Wrong stacks that ask for what there is not, or what may not be. See `wrong_stacks`."""

# ruff: noqa: E501 - texts stand on one line, as they are read

from ..media import media
from .harness import DYNAMIC_PYTHON, PLUGIN_YAML, Declared, python, yaml
from .wrong_stacks import PLUGIN_PYTHON, ROOM, TASK, Row, WrongStack

TASK_INPUTS = {
    "name": "Host Lin",
    "cover_image": "media/none.png",
    "id_card_image1": "empty.png",
    "audio_source_type": "AUDIO",
    "wait_for": "TRAINED",
}

FILES = {name: media(name) for name in ("lin.mp4", "front.png", "back.png", "letter.png")}

TRAINED = {
    "name": "Host Lin",
    "training_video": "lin.mp4",
    "id_card_image1": "front.png",
    "id_card_image2": "back.png",
    "authorization_letter": "letter.png",
}

FUNCTION = """import pulumi
from metastudio_provider import live

pulumi.export("room", live.get_room("x"))
"""

TYPE = """from metastudio_provider import live

live.Rom("show", room_name="Spring sale")
"""

IMPORT = """import pulumi
from metastudio_provider import live

live.Room("show", room_name="Spring sale", opts=pulumi.ResourceOptions(import_="0123456789abcdef"))
"""

ASSET = """import pulumi
from metastudio_provider import image

image.AvatarTrainingTask("host", name="Host Lin", training_video=pulumi.FileArchive("media"))
"""

GET = """from metastudio_provider import live

live.Room.get("show", "0123456789abcdef")
"""

POSITIONAL = """from metastudio_provider import live

live.Room("show", "Spring sale")
"""

VALUES = """import datetime
import decimal
import enum
import pathlib

import pulumi
from metastudio_provider import live


class Kind(enum.Enum):
    DAILY = "NORMAL"


live.Room(
    "show",
    room_name="Spring sale",
    room_description=pathlib.Path("description.txt"),
    room_type=Kind.DAILY,
    backup_model_asset_ids={"a", "b"},
    shared_config={"expire_time": datetime.date(2026, 1, 31)},
    play_policy=pulumi.Output.from_input(2).apply(lambda number: {"repeat_count": decimal.Decimal(number)}),
)
"""

STACKS = [
    WrongStack(
        "task",
        [
            Row(
                "A file that is not there",
                'coverImage names no file: "media/none.png" (relative paths start at the project folder).',
                'cover_image names no file: "media/none.png" (relative paths start at the project folder).',
            ),
            Row(
                "An empty file",
                'idCardImage1 names an empty file: "empty.png".',
                'id_card_image1 names an empty file: "empty.png".',
            ),
            Row(
                "Waiting for a task that is not submitted",
                "waitFor is never reached: without `trainingVideo` or `submit` nothing is submitted.",
                "wait_for is never reached: without `training_video` or `submit` nothing is submitted.",
            ),
            Row(
                "Training from audio without the audio",
                "audioArchive is required when `audioSourceType` is AUDIO.",
                "audio_archive is required when `audio_source_type` is AUDIO.",
            ),
        ],
        [Declared("host", TASK, TASK_INPUTS)],
        files={"empty.png": ""},
    ),
    WrongStack(
        "worked-out",
        [
            Row(
                "A property that the provider works out",
                "fileHashes is worked out by the provider and cannot be declared.",
                'image.AvatarTrainingTask "host" takes no `file_hashes`: it is an output, set by the service or worked out by the provider.',
            ),
        ],
        [Declared("host", TASK, {"name": "Host Lin", "file_hashes": {"cover_image": "00"}})],
        doors=(PLUGIN_PYTHON, DYNAMIC_PYTHON),
    ),
    WrongStack(
        "unknown",
        [
            Row(
                "A property that does not exist",
                "roomTyp is not a property of Room; did you mean `roomType`?",
                'live.Room "show" takes no `room_typ`; did you mean `room_type`?',
            ),
        ],
        [Declared("show", ROOM, {"room_name": "a", "room_typ": "TEMP"})],
        doors=(PLUGIN_PYTHON, DYNAMIC_PYTHON),
    ),
    WrongStack(
        "output",
        [
            Row(
                "An output is declared",
                "roomId is set by the service and cannot be declared.",
                'live.Room "show" takes no `room_id`: it is an output, set by the service or worked out by the provider.',
            ),
        ],
        [Declared("show", ROOM, {"room_name": "a", "room_id": "x"})],
        doors=(PLUGIN_PYTHON, DYNAMIC_PYTHON),
    ),
    WrongStack(
        "asset",
        [
            Row(
                "An archive where a single file is wanted",
                "trainingVideo cannot be an archive: the training video is a single file.",
                "training_video cannot be an archive: the training video is a single file.",
            ),
        ],
        programs={
            PLUGIN_YAML.name: yaml(
                {"host": {"type": TASK, "properties": {"name": "a", "trainingVideo": {"fn::fileArchive": "media"}}}}
            ),
            DYNAMIC_PYTHON.name: python(ASSET),
        },
        files={"media/lin.mp4": "x"},
    ),
    WrongStack(
        "resource-type",
        [
            Row(
                "A type of resource that does not exist",
                'Error: error resolving type of resource show: unable to find resource type "metastudio:live:Rom" in resource provider "metastudio"',
                "AttributeError: metastudio_provider.live has no Rom; did you mean Room?",
            ),
        ],
        programs={
            PLUGIN_YAML.name: yaml({"show": {"type": "metastudio:live:Rom", "properties": {"roomName": "a"}}}),
            DYNAMIC_PYTHON.name: python(TYPE),
        },
        host=True,
    ),
    WrongStack(
        "function",
        [
            Row(
                "A function with a wrong argument; dynamic resources have no functions",
                "* metastudio:live:getRoom invoke failed: must not be empty. (roomId)",
                "AttributeError: metastudio_provider.live has no get_room: functions need the plugin, see docs/dynamic-resources.md.",
            ),
        ],
        programs={
            PLUGIN_YAML.name: yaml(
                variables={
                    "room": {"fn::invoke": {"function": "metastudio:live:getRoom", "arguments": {"roomId": ""}}}
                },
                outputs={"room": "${room}"},
            ),
            DYNAMIC_PYTHON.name: python(FUNCTION),
        },
        host=True,
    ),
    WrongStack(
        "function-id",
        [
            Row(
                "A function about an object that does not exist",
                "rpc error: code = Unknown desc = invocation of metastudio:live:getRoom returned an error: GET /v1/PROJECT/smart-live-rooms/none: MSS.20010045 roomInfo not found (HTTP 404, request ...). No room has this id in this project and region.",
                "",
            ),
        ],
        programs={
            PLUGIN_YAML.name: yaml(
                variables={
                    "room": {"fn::invoke": {"function": "metastudio:live:getRoom", "arguments": {"roomId": "none"}}}
                },
                outputs={"room": "${room}"},
            ),
        },
        doors=(PLUGIN_YAML,),
        host=True,
    ),
    WrongStack(
        "import",
        [
            Row(
                "Import of an object that does not exist; dynamic resources cannot import",
                'There is no live:Room with the id "0123456789abcdef".',
                'live.Room "show": dynamic resources cannot be imported; the plugin can, see docs/dynamic-resources.md. To read an object without managing it, write `live.Room.get("show", id)`.',
            ),
        ],
        programs={DYNAMIC_PYTHON.name: python(IMPORT)},
        imports=(ROOM, "show", "0123456789abcdef"),
        host=True,
    ),
    WrongStack(
        "import-blanks",
        [
            Row(
                "Import of an id with a blank that was copied along",
                '" 0123456789abcdef" is no id of a Room: it has a blank before it; did you mean "0123456789abcdef"?',
                "",
            ),
        ],
        imports=(ROOM, "show", " 0123456789abcdef"),
        doors=(PLUGIN_YAML,),
        host=True,
    ),
    WrongStack(
        "get",
        [
            Row(
                "In Python: reading an object that does not exist",
                "",
                'There is no live:Room with the id "0123456789abcdef".',
            ),
        ],
        programs={DYNAMIC_PYTHON.name: python(GET)},
        doors=(DYNAMIC_PYTHON,),
        host=True,
    ),
    WrongStack(
        "positional",
        [
            Row(
                "In Python: inputs without their names",
                "",
                'live.Room "show": inputs are given by their names, as in `room_name=...`, and options as `opts=pulumi.ResourceOptions(...)`; there is a text instead.',
            ),
        ],
        programs={DYNAMIC_PYTHON.name: python(POSITIONAL)},
        doors=(DYNAMIC_PYTHON,),
    ),
    WrongStack(
        "python-values",
        [
            Row(
                "In Python: a set for a list",
                "",
                "backup_model_asset_ids must be a list, not a set; write it with `list(...)`.",
            ),
            Row(
                "In Python: an enum of the program's own",
                "",
                "room_type must be one of NORMAL, TEMP or TEMPLATE, not the enum Kind.DAILY; write its value (`.value`).",
            ),
            Row(
                "In Python: a date",
                "",
                'shared_config.expire_time must be a string, not a date; write it as text, such as "2026-01-31T10:00:00Z".',
            ),
            Row(
                "In Python: a decimal number, in an output",
                "",
                "play_policy.repeat_count must be a whole number, not a Decimal; write it with `int(...)` or `float(...)`.",
            ),
            Row(
                "In Python: a path",
                "",
                "room_description must be a string, not a PosixPath; write it with `str(...)`.",
            ),
        ],
        programs={DYNAMIC_PYTHON.name: python(VALUES)},
        doors=(DYNAMIC_PYTHON,),
    ),
    WrongStack(
        "refused",
        [
            Row(
                "A change of a training task that the service cannot make",
                "`name` cannot be changed: the task is in state AUTO_VERIFYING, and the service takes changes after a failed review only. Set `allowReplace` to delete this task with its avatar and train a new one, or take the change back.",
                "`name` cannot be changed: the task is in state AUTO_VERIFYING, and the service takes changes after a failed review only. Set `allow_replace` to delete this task with its avatar and train a new one, or take the change back.",
            ),
        ],
        [Declared("host", TASK, {**TRAINED, "name": "Host Li"})],
        before=[Declared("host", TASK, TRAINED)],
        files=FILES,
    ),
]
