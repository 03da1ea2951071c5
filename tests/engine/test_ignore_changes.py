"""ignoreChanges on the engine: texts that a colleague wrote stay, through both doors, whatever lists gain or lose."""

import copy
import random
from typing import Any

from metastudio_provider.engine.ignore_changes import with_ignored

from .conftest import MakeStack
from .harness import Declared, Door, SimulatorFile, assert_no_change

SEED, ROOMS = 9, 24

PATHS = [
    "scene_scripts[*].shoot_scripts[*].text_config.text",
    'scene_scripts["*"]["shoot_scripts"][*].text_config["text"]',
    "scene_scripts[1].shoot_scripts[*].text_config.text",
    "scene_scripts[*].shoot_scripts[0].text_config",
    "scene_scripts[*].shoot_scripts",
    "room_description",
]

Scenes = list[dict[str, Any]]


class Show:
    """One room at three times: as declared first, as a colleague left it, and as declared then."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.name, self.path = f"room-{seed}", PATHS[seed % len(PATHS)]
        self._texts = 0
        first = [self._scene() for _ in range(self.draw.randint(1, 3))]
        self.first = self._room(first)
        self.edited = self._room(self._edited(first))
        self.then = self._room(self._changed(first))

    @property
    def expected(self) -> dict[str, Any]:
        return with_ignored(self.then, self.edited, [self.path])

    def declared(self, inputs: dict[str, Any]) -> Declared:
        return Declared(self.name, "metastudio:live:Room", inputs, {"ignore_changes": [self.path]})

    def _text(self) -> str:
        self._texts += 1
        return f"text {self._texts}"

    def _room(self, scenes: Scenes) -> dict[str, Any]:
        scenes = copy.deepcopy(scenes)
        for scene in scenes:
            for place, shoot in enumerate(scene["shoot_scripts"], 1):
                shoot["sequence_no"] = place
        return {"room_name": self.name, "room_description": self._text(), "scene_scripts": scenes}

    def _scene(self) -> dict[str, Any]:
        shoots = [self._shoot() for _ in range(self.draw.randint(1, 3))]
        return {"script_name": self._text(), "shoot_scripts": shoots}

    def _shoot(self) -> dict[str, Any]:
        return {"text_config": {"text": self._text()}}

    def _edited(self, scenes: Scenes) -> Scenes:
        """A colleague rewords everything, and may add a paragraph or a scene."""
        scenes = copy.deepcopy(scenes)
        for scene in scenes:
            for shoot in scene["shoot_scripts"]:
                shoot["text_config"]["text"] = f"{self._text()} by hand"
            scene["shoot_scripts"] += [self._shoot()] * (self.draw.random() < 0.2)
        return scenes + [self._scene()] * (self.draw.random() < 0.2)

    def _changed(self, scenes: Scenes) -> Scenes:
        """The program adds and removes paragraphs and scenes anywhere."""
        scenes = copy.deepcopy(scenes)
        for scene in scenes:
            self._change(scene["shoot_scripts"], self._shoot())
        self._change(scenes, self._scene())
        return scenes

    def _change(self, items: list[Any], new: Any) -> None:
        if len(items) > 1 and self.draw.random() < 0.2:
            items.pop(self.draw.randrange(len(items)))
        if self.draw.random() < 0.5:
            items.insert(self.draw.randint(0, len(items)), new)


def test_what_a_colleague_wrote_stays_on_both_sides(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    shows = [Show(SEED * ROOMS + place) for place in range(ROOMS)]
    stack = stacks(simulator_file, [show.declared(show.first) for show in shows], door)
    stack.up(check=True)
    ids = {name: row["id"] for name, row in stack.resources().items()}
    for show in shows:
        simulator_file.put(f"smart-live-rooms/{ids[show.name]}", show.edited)
    stack.write(door.program([show.declared(show.then) for show in shows]))
    stack.up(check=True)
    for show in shows:
        room = simulator_file.get(f"smart-live-rooms/{ids[show.name]}")
        assert _declared(room) == show.expected, f"{show.name} with {show.path}"
    assert_no_change(stack.preview())


def _declared(room: dict[str, Any]) -> dict[str, Any]:
    """What the stack declares of a room."""
    scenes = [
        {
            "script_name": scene["script_name"],
            "shoot_scripts": [
                {"sequence_no": shoot["sequence_no"], "text_config": {"text": shoot["text_config"]["text"]}}
                for shoot in scene["shoot_scripts"]
            ],
        }
        for scene in room["scene_scripts"]
    ]
    return {
        "room_name": room["room_name"],
        "room_description": room["room_description"],
        "scene_scripts": scenes,
    }
