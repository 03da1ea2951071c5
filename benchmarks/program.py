"""The stacks that are measured: rooms, and things of the no-op provider with the same content."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.engine.harness import PLUGIN_YAML, Declared, Engine, Program, Stack, yaml

NOOP = Path(__file__).with_name("noop")
PARALLEL = "64"


def room(number: int, text: str = "Welcome to our spring sale!") -> dict[str, Any]:
    """A small room: one scene with two paragraphs, one rule."""
    return {
        "room_name": f"show {number:04}",
        "room_description": "Measured by the benchmark",
        "scene_scripts": [
            {
                "script_name": "Welcome",
                "shoot_scripts": [
                    {"sequence_no": 1, "text_config": {"text": text}},
                    {"sequence_no": 2, "text_config": {"text": "Everything is half price today."}},
                ],
            }
        ],
        "interaction_rules": [
            {
                "rule_name": "Price",
                "event_type": 1,
                "hit_condition": {"relation": "OR", "tags": [{"tag": "content", "match": "REGEX", "value": "price"}]},
                "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["Half price today!"]},
            }
        ],
    }


def rooms(count: int, text: str = "Welcome to our spring sale!") -> Program:
    """That many rooms, through the plugin."""
    declared = [Declared(f"room{number}", "metastudio:live:Room", room(number, text)) for number in range(count)]
    return PLUGIN_YAML.program(declared)


def things(count: int) -> Program:
    """That many things of the no-op provider, each with the content of a room."""
    return yaml(
        {
            f"thing{number}": {"type": "noop:index:Thing", "properties": {"content": room(number)}}
            for number in range(count)
        }
    )


def stack(engine: Engine, folder: Path, program: Program, configuration: Mapping[str, Any], **more: str) -> Stack:
    """A stack whose commands find both providers. Nothing is written between two steps: checkpoints are the engine's
    own time, 60 s for 1,000 creates, and would hide everything else."""
    environment = {
        "PATH": os.pathsep.join([engine.environment["PATH"], str(NOOP)]),
        "PULUMI_EXPERIMENTAL": "true",
        "PULUMI_SKIP_CHECKPOINTS": "true",
        **more,
    }
    made = engine.stack(folder, program, environment=environment)
    made.configure(configuration)
    return made
