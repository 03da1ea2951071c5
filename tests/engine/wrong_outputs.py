"""Wrong stacks that take an output for its value. See `wrong_stacks`."""

# ruff: noqa: E501 - texts stand on one line, as they are read

from .harness import DYNAMIC_PYTHON, PLUGIN_YAML, python, yaml
from .wrong_stacks import PLUGIN_PYTHON, Row, WrongStack

OUTPUTS = """import json

import pulumi
from metastudio_provider import live

name = pulumi.Output.from_input("Spring sale")
live.Room(
    "show",
    room_name=f"{name}",
    room_description=json.dumps({"name": name}, default=str),
    scene_scripts=[
        {"script_name": f"{[name]}", "shoot_scripts": [{"text_config": {"text": f"Welcome to the {name}!"}}]}
    ],
)
"""

KEY = """import pulumi
from metastudio_provider import live

name = pulumi.Output.from_input("Spring sale")
live.LivestreamTask("tonight", room_id="none", triggers={f"{name}": "1"})
"""

OUTPUTS_UNTYPED = """import json

import pulumi

name = pulumi.Output.from_input("Spring sale")
scene = {"scriptName": f"{[name]}", "shootScripts": [{"textConfig": {"text": f"Welcome to the {name}!"}}]}
inputs = {
    "roomName": f"{name}",
    "roomDescription": json.dumps({"name": name}, default=str),
    "sceneScripts": [scene],
}
pulumi.CustomResource("metastudio:live:Room", "show", inputs)
"""

KEY_UNTYPED = """import pulumi

name = pulumi.Output.from_input("Spring sale")
pulumi.CustomResource("metastudio:live:LivestreamTask", "tonight", {"roomId": "none", "triggers": {f"{name}": "1"}})
"""

SHOWN = "Calling __str__ on an Output[T] is not supported."

INSTEAD = "the text that Pulumi shows in place of an output's value; pass the output itself, or build a text with `pulumi.Output.concat`, `pulumi.Output.format` or `.apply`."

STACKS = [
    WrongStack(
        "output-in-a-text",
        [
            Row(
                "An output in `str(...)` or an f-string",
                f"roomName holds {INSTEAD}",
                f"room_name holds {INSTEAD}",
            ),
            Row(
                "An output in JSON",
                f"roomDescription holds {INSTEAD}",
                f"room_description holds {INSTEAD}",
            ),
            Row(
                "A list of outputs in a text",
                f"sceneScripts[0].scriptName holds {INSTEAD}",
                f"scene_scripts[0].script_name holds {INSTEAD}",
            ),
            Row(
                "An output in a text that an avatar speaks",
                f"sceneScripts[0].shootScripts[0].textConfig.text holds {INSTEAD}",
                f"scene_scripts[0].shoot_scripts[0].text_config.text holds {INSTEAD}",
            ),
        ],
        programs={PLUGIN_PYTHON.name: python(OUTPUTS_UNTYPED), DYNAMIC_PYTHON.name: python(OUTPUTS)},
        doors=(PLUGIN_PYTHON, DYNAMIC_PYTHON),
    ),
    WrongStack(
        "output-in-a-key",
        [
            Row(
                "An output in a key of a map",
                f"triggers has a key with {INSTEAD}",
            ),
        ],
        programs={PLUGIN_PYTHON.name: python(KEY_UNTYPED), DYNAMIC_PYTHON.name: python(KEY)},
        doors=(PLUGIN_PYTHON, DYNAMIC_PYTHON),
    ),
    WrongStack(
        "function-output",
        [
            Row(
                "An output in a text, as the argument of a function",
                f"* metastudio:live:getRoom invoke failed: holds {INSTEAD} (roomId)",
                "",
            ),
        ],
        programs={
            PLUGIN_YAML.name: yaml(
                variables={
                    "room": {"fn::invoke": {"function": "metastudio:live:getRoom", "arguments": {"roomId": SHOWN}}}
                },
                outputs={"room": "${room}"},
            ),
        },
        doors=(PLUGIN_YAML,),
        host=True,
    ),
]
