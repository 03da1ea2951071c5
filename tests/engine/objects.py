"""One object of each resource, declared the same in both doors, and the service's calls for it behind Pulumi's back."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..media import media
from .harness import Declared, Simulator, Stack

ROOM, LIBRARY, TASK = "room", "library", "task"
"""Names of the resources in the programs."""


@dataclass(frozen=True)
class Kind:
    """A resource on the wire: `place` is its collection below the project, `title` the property that names it."""

    name: str
    token: str
    place: str
    identity: str
    listed: str
    title: str

    def objects(self, simulator: Simulator) -> list[dict[str, Any]]:
        """What the service holds, in summary form."""
        found: list[dict[str, Any]] = simulator.get(self.place, limit=100)[self.listed]
        return found

    def only(self, simulator: Simulator) -> dict[str, Any]:
        """The one object that the service holds, in full."""
        found = self.objects(simulator)
        assert len(found) == 1, f"{len(found)} objects of {self.token}: {found}"
        return self.show(simulator, found[0][self.identity])

    def show(self, simulator: Simulator, id: str) -> dict[str, Any]:
        report: dict[str, Any] = simulator.get(f"{self.place}/{id}")
        return report

    def calls(self, simulator: Simulator) -> list[str]:
        """What was asked of the service for this kind since the log was emptied: verb, what is below the collection
        with the object's id as `*`, and the status where it is no success."""
        found = []
        for call in simulator.requests():
            _, here, below = call.path.partition(f"/{self.place}")
            if here and below[:1] in ("", "/"):
                steps = ["*" if index == 1 else step for index, step in enumerate(below.split("/"))]
                status = "" if 200 <= call.status < 300 else f" {call.status}"
                found.append(f"{call.method} {'/'.join(steps).lstrip('/')}".strip() + status)
        return found


KINDS = {
    ROOM: Kind(ROOM, "metastudio:live:Room", "smart-live-rooms", "room_id", "smart_live_rooms", "room_name"),
    LIBRARY: Kind(
        LIBRARY,
        "metastudio:live:InteractionRuleLibrary",
        "smart-live-interaction-rule-groups",
        "group_id",
        "interaction_rule_groups",
        "group_name",
    ),
    TASK: Kind(
        TASK,
        "metastudio:image:AvatarTrainingTask",
        "digital-human-training-manage/user/jobs",
        "job_id",
        "jobs",
        "name",
    ),
}


def paragraph(number: int, text: str) -> dict[str, Any]:
    return {"sequence_no": number, "title": f"Part {number}", "text_config": {"text": text}}


def rule(name: str, reply: str) -> dict[str, Any]:
    tag = {"tag": "content", "operation": "NONE", "match": "REGEX", "value": name}
    return {
        "rule_name": name,
        "event_type": 1,
        "hit_condition": {"relation": "OR", "tags": [tag]},
        "trigger": {"time_window": 30, "reply_mode": "SYSTEM_REPLY", "reply_texts": [reply]},
    }


INPUTS: Mapping[str, Mapping[str, Any]] = {
    ROOM: {
        "room_name": "Spring sale",
        "scene_scripts": [
            {
                "script_name": "Welcome",
                "shoot_scripts": [
                    paragraph(1, "Good evening, and welcome."),
                    paragraph(2, "Everything is half price."),
                    paragraph(3, "Until midnight."),
                ],
            },
            {"script_name": "茶", "shoot_scripts": [paragraph(1, "今晚一共三款春茶。")]},
        ],
        "play_policy": {"repeat_count": -1, "auto_play_script": True, "play_mode": "TEXT"},
        "output_urls": ["rtmp://push.example.com/live"],
        "stream_keys": ["the-key-of-the-stream"],
    },
    LIBRARY: {
        "group_name": "Shop talk",
        "interaction_rules": [
            rule("price", "Half of it."),
            rule("size", "All sizes."),
            rule("where", "From Hangzhou."),
        ],
    },
    TASK: {
        "name": "Host Lin",
        "tags": ["tea", "shop"],
        "training_video": "media/video.mp4",
        "id_card_image1": "media/front.png",
        "id_card_image2": "media/back.png",
        "authorization_letter": "media/letter.png",
    },
}
FILES = ("video.mp4", "front.png", "back.png", "letter.png", "recordings.zip", "recording.zip")
REPLACED = {"room_type": "TEMPLATE"}
"""What replaces a room."""


def declared(name: str, /, *, options: Mapping[str, Any] | None = None, **changed: Any) -> Declared:
    """The object of this name, with some inputs changed; None leaves one out."""
    inputs = {**copy.deepcopy(dict(INPUTS[name])), **changed}
    given = {key: value for key, value in inputs.items() if value is not None}
    return Declared(name, KINDS[name].token, given, options or {})


def reworded(declaration: Declared) -> Declared:
    """The same object with the smallest change that daily work makes: a sentence, a reply, a name."""
    inputs: dict[str, Any] = copy.deepcopy(dict(declaration.inputs))
    match declaration.name:
        case "room":
            inputs["scene_scripts"][0]["shoot_scripts"][2]["text_config"]["text"] = "Until noon."
        case "library":
            inputs["interaction_rules"][1]["trigger"]["reply_texts"] = ["Small and large."]
        case _:
            inputs["name"] = "Host Lin Xiaoman"
    return Declared(declaration.name, declaration.token, inputs, declaration.options)


REWORDED = {
    ROOM: "scene_scripts[0].shoot_scripts[2].text_config.text",
    LIBRARY: "interaction_rules[1].trigger.reply_texts[0]",
    TASK: "name",
}
"""The leaf that `reworded` changes."""


def write_media(stack: Stack, content: str = "first") -> None:
    """The local files of the task, beside the program."""
    folder = Path(stack.folder) / "media"
    folder.mkdir(exist_ok=True)
    for name in FILES:
        (folder / name).write_bytes(media(name, f"{content} {name}\n" * 500))
