"""What a job on air plays: the paragraphs of its script, round after round, with replies between them.

Speech is played in whole paragraphs (PARAGRAPHS_ARE_SENTENCES): a reply of the kind INSERT waits for the end of the
paragraph, APPEND waits for the end of the scene, PLAY_NOW waits for nothing.
"""

import re
from typing import Any

from ..base.clock import stamp
from ..base.store import Document, Transaction
from . import callbacks, rule_engine
from .assumptions import AUDIO_SECONDS, CHARACTERS_A_MINUTE, KEPT_OF_JOB, REPEATS_DEFAULT
from .job_states import HOUR

Paragraph = dict[str, Any]
TAGS = re.compile(r"<[^>]*>")


def begin(job: Document, moment: float) -> None:
    """Make a job ready to play from a moment on."""
    job |= {"moment": moment, "playing": None, "place": -1, "round": 0, "left": 0.0}


def play(tx: Transaction, job: Document, until: float) -> float | None:
    """Play until a moment; answers the moment at which the job ended by itself, if it did."""
    soft = soft_end(job)
    while True:
        if job["playing"] is None:
            started = _next(tx, job, until if soft is None else min(soft, until))
            if started is None:
                return float(job["moment"])
            if not started:
                if soft is not None and soft <= until:
                    return float(max(soft, job["moment"]))
                job["moment"] = max(until, job["moment"])
                return None
        playing = job["playing"]
        if playing["ends"] > until:
            job["moment"] = until
            return None
        job["moment"] = playing["ends"]
        finish(tx, job)
        if soft is not None and job["moment"] >= soft and _may_stop(job, playing["kind"]):
            return float(job["moment"])


def soft_end(job: Document) -> float | None:
    """The moment after which the job ends at the next place of its script that fits its exit mode."""
    hours = job["exit"].get("max_live_duration", 0)
    if not hours or job["exit"].get("auto_stop_mode", "FORCE_EXIT") == "FORCE_EXIT":
        return None
    return float(max(job["started"] + hours * HOUR, job["exit_since"]))


def insert(tx: Transaction, job: Document, item: Document, moment: float) -> None:
    """Put a reply into the queue of a job that has been played until this moment."""
    job["queue"].append(item)
    playing = job["playing"]
    if item["params"]["play_type"] == "PLAY_NOW" and playing is not None:
        if playing["kind"] == "reply":
            finish(tx, job)
        else:
            rest = not job["config"].get("interaction_config", {}).get("ignore_current_sentence", False)
            job["left"] = playing["ends"] - moment if rest else 0.0
            job["playing"] = None
    play(tx, job, moment)


def finish(tx: Transaction, job: Document) -> None:
    """End what is playing, with the callback that a reply has."""
    playing, moment = job["playing"], job["moment"]
    job["playing"] = None
    if playing["kind"] == "reply":
        reply = {"reply_id": playing["command_id"]}
        callbacks.event(tx, job, "REPLY_COMMAND_FINISH", reply, moment)
        callbacks.rtc(tx, job, "REPLY_COMMAND_FINISH", "reply_command_finish_notify", reply, moment)


def scene_of(job: Document) -> str | None:
    """The name of the scene that a job is in."""
    items = paragraphs(job)
    return str(items[min(job["place"], len(items) - 1)]["scene"]) if items and job["place"] >= 0 else None


def paragraphs(job: Document) -> list[Paragraph]:
    """The paragraphs of a round, in order; none when the job plays nothing by itself. NO_SHUFFLE."""
    policy = job["config"].get("play_policy", {})
    if policy.get("play_mode") == "NO_PRESET" or policy.get("auto_play_script") is False:
        return []
    return [
        {
            "scene": scene["script_name"],
            "sequence_no": item.get("sequence_no", number),
            "title": item.get("title", ""),
            "text": item.get("text_config", {}).get("text", ""),
            "seconds": _seconds(item, scene),
            "product": item.get("relation_product", {}),
        }
        for scene in job["config"].get("scene_scripts", [])
        for number, item in enumerate(scene["shoot_scripts"], 1)
    ]


def speech_seconds(text: str, speed: int = 100) -> float:
    """How long it takes to speak a text, without the tags of SSML."""
    return max(1.0, round(len(TAGS.sub("", text)) * 60 / CHARACTERS_A_MINUTE * 100 / speed, 3))


def _seconds(item: Document, scene: Document) -> float:
    text = item.get("text_config", {}).get("text", "")
    return speech_seconds(text, scene.get("voice_config", {}).get("speed", 100)) if text else AUDIO_SECONDS


def _next(tx: Transaction, job: Document, horizon: float) -> bool | None:
    """Play the next item: True when there is one, False when there is none, None when the script is over."""
    items = paragraphs(job)
    if (reply := _take(job, items)) is not None:
        job["playing"] = {
            "kind": "reply",
            "command_id": reply["command_id"],
            "ends": job["moment"] + reply["seconds"],
        }
        _note(job, kind="reply", command_id=reply["command_id"], params=reply["params"])
        return True
    if job["left"]:
        job["playing"] = {"kind": "script", "ends": job["moment"] + job["left"]}
        job["left"] = 0.0
        return True
    if not items:
        return False
    job["place"] += 1
    if job["place"] >= len(items):
        repeats = job["config"].get("play_policy", {}).get("repeat_count", REPEATS_DEFAULT)
        if 0 <= repeats <= job["round"]:
            return None
        job["round"] += 1
        job["place"] = 0
        if "next_scripts" in job:
            job["config"]["scene_scripts"] = job.pop("next_scripts")
            return _replay(tx, job, horizon)
        _skip_rounds(job, sum(item["seconds"] for item in items), repeats, horizon)
    _start(tx, job, items[job["place"]])
    return True


def _replay(tx: Transaction, job: Document, horizon: float) -> bool | None:
    """Begin the round anew, with the script that was rewritten for it."""
    job["place"] = -1
    return _next(tx, job, horizon) if paragraphs(job) else False


def _skip_rounds(job: Document, seconds: float, repeats: int, horizon: float) -> None:
    """LONG_ROUNDS_SKIPPED: only the last two rounds of a long time without replies are played in detail."""
    rounds = int((horizon - job["moment"]) / seconds) - 1
    if repeats >= 0:
        rounds = min(rounds, repeats - job["round"])
    if rounds > 0 and not job["queue"]:
        job["round"] += rounds
        job["moment"] += rounds * seconds


def _take(job: Document, items: list[Paragraph]) -> Document | None:
    """The reply that may be played now, out of the queue."""
    place = min(job["place"], len(items) - 1)
    kinds = ["PLAY_NOW"]
    if not job["left"]:
        kinds.append("INSERT")
        if not items or (place >= 0 and _ends_scene(items, place)):
            kinds.append("APPEND")
    for kind in kinds:
        for number, item in enumerate(job["queue"]):
            if item["params"]["play_type"] == kind:
                found: Document = job["queue"].pop(number)
                return found
    return None


def _ends_scene(items: list[Paragraph], place: int) -> bool:
    return place + 1 >= len(items) or items[place + 1]["scene"] != items[place]["scene"]


def _may_stop(job: Document, kind: str) -> bool:
    items, mode = paragraphs(job), job["exit"]["auto_stop_mode"]
    if not items:
        return True
    place = min(job["place"], len(items) - 1)
    fits = {"SEGMENT_END": True, "SCENE_END": _ends_scene(items, place), "SCRIPT_END": place + 1 >= len(items)}
    return kind == "script" and not job["left"] and fits[mode]


def _start(tx: Transaction, job: Document, item: Paragraph) -> None:
    moment = job["moment"]
    job["playing"] = {"kind": "script", "ends": moment + item["seconds"]}
    _note(job, kind="script", scene=item["scene"], sequence_no=item["sequence_no"], title=item["title"])
    message = {
        "scene_script_name": item["scene"],
        "shoot_script_sequence_no": str(item["sequence_no"]),
        "shoot_script_title": item["title"],
        **item["product"],
        **{
            key: value
            for key, value in job["config"].get("relation_live_platform_info", {}).items()
            if key == "live_id"
        },
    }
    callbacks.event(tx, job, "SHOOT_SCRIPT_SWITCH", message, moment)
    progress = {
        "script_name": item["scene"],
        "shoot_script_sequence_no": item["sequence_no"],
        "shoot_script_title": item["title"],
        "offset": "0",
    }
    callbacks.rtc(tx, job, "LIVE_PROGRESS", "live_progress_notify", progress, moment)
    if item["text"]:
        rule = rule_engine.hit(job, rule_engine.PRESET, {"content": item["text"]}, moment, item["scene"])
        if rule is not None:
            rule_engine.note(job, rule, moment)


def _note(job: Document, **played: Any) -> None:
    job["played"] = [*job["played"], {"time": stamp(job["moment"]), **played}][-KEPT_OF_JOB:]
