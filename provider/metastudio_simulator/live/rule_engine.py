"""Which interaction rule an event of the audience hits, and what its reply is."""

import math
import re
from collections.abc import Iterator
from typing import Any

from ..base.clock import stamp
from ..base.ids import new_id
from ..base.store import Document, Transaction
from .assumptions import KEPT_OF_JOB, ROBOT_REPLY

PRESET = 10
"""event_type of rules about what the avatar itself says."""

KINDS = {1: "comment", 2: "enter", 3: "like", 4: "gift"}
"""Events that rules can answer; follow (5) and the number of viewers (6) hit no rule."""


def hit(job: Document, event_type: int, content: Document, moment: float, scene: str | None) -> Document | None:
    """The one rule that answers an event; it is noted that it fired. ONE_RULE_PER_EVENT.

    Rules are tried by priority, and those of equal priority in their order. A rule within its time window is passed
    over. Fallback rules (RESERVED) are tried last.
    """
    rules = [rule for rule in job["config"].get("interaction_rules", []) if _listens(rule, event_type, scene)]
    for rule in rules:
        _aggregate(job, rule, content)
    rules.sort(key=lambda rule: int(rule.get("hit_condition", {}).get("priority", 500)))
    for fallback in (False, True):
        for rule in rules:
            condition = rule.get("hit_condition", {})
            if (condition.get("relation") == "RESERVED") is not fallback or not _may_fire(job, rule, moment):
                continue
            if fallback or _holds(job, rule, condition, content):
                job["fired"][rule["rule_index"]] = moment
                job["sums"].pop(rule["rule_index"], None)
                return dict(rule)
    return None


def note(job: Document, rule: Document, moment: float, **more: Any) -> Document:
    """Note that a rule was hit, with the overlays that it shows."""
    trigger = rule.get("trigger", {})
    layers = [trigger[name] for name in ("layer_config", "extra_layer_config") if name in trigger]
    entry = {
        "time": stamp(moment),
        "event_type": rule["event_type"],
        "rule_index": rule["rule_index"],
        "rule_name": rule.get("rule_name", ""),
        "layers": layers,
        **more,
    }
    job["hits"] = [*job["hits"], entry][-KEPT_OF_JOB:]
    return entry


def reply_mode(trigger: Document) -> str:
    """The kind of reaction of a rule. REPLY_MODE_DEFAULT."""
    prepared = trigger.get("reply_texts") or trigger.get("reply_audios")
    return str(trigger.get("reply_mode") or ("SYSTEM_REPLY" if prepared else "SHOW_LAYER"))


def pick(tx: Transaction, job: Document, rule: Document) -> tuple[str, Document] | None:
    """The next prepared reply, as a command with its params; None when the rule has none."""
    trigger = rule.get("trigger", {})
    if reply_mode(trigger) == "INTELLIGENT_REPLY":
        return "INSERT_PLAY_SCRIPT", {"text_config": {"text": ROBOT_REPLY}}
    texts = [("INSERT_PLAY_SCRIPT", {"text_config": {"text": text}}) for text in trigger.get("reply_texts", []) if text]
    audios = [
        ("INSERT_PLAY_AUDIO", {"audio_url": audio["audio_url"]})
        for audio in trigger.get("reply_audios", [])
        if audio.get("audio_url")
    ]
    replies = [*texts, *audios]
    if not replies:
        return None
    index = rule["rule_index"]
    turn = job["turns"].get(index, 0)
    job["turns"][index] = turn + 1
    number = turn if trigger.get("reply_order") == "ORDER" else int(new_id(tx), 16)
    return replies[number % len(replies)]


def _listens(rule: Document, event_type: int, scene: str | None) -> bool:
    scenes = rule.get("enabled_scenes")
    return bool(rule["enabled"] and rule.get("event_type") == event_type and (not scenes or scene in scenes))


def _may_fire(job: Document, rule: Document, moment: float) -> bool:
    window, last = rule.get("trigger", {}).get("time_window", 0), job["fired"].get(rule["rule_index"])
    return bool(last is None or window == 0 or (window > 0 and moment - last >= window))


def _holds(job: Document, rule: Document, condition: Document, content: Document) -> bool:
    """Whether the conditions of a rule hold. NO_CONDITION_HITS."""
    tags = condition.get("tags", [])
    results = (_compare(tag, value) for tag, value in _values(job, rule, tags, content))
    return not tags or (any(results) if condition.get("relation") == "OR" else all(results))


def _values(job: Document, rule: Document, tags: list[Document], content: Document) -> Iterator[tuple[Document, Any]]:
    sums = job["sums"].get(rule["rule_index"], {})
    for place, tag in enumerate(tags):
        total, count = sums.get(str(place), (0, 0))
        operation = tag.get("operation", "NONE")
        if operation in ("SUM", "AVG", "COUNT"):
            yield tag, {"SUM": total, "COUNT": count, "AVG": total / count if count else 0}[operation]
        else:
            yield tag, find(content, tag.get("tag", "content"))


def _aggregate(job: Document, rule: Document, content: Document) -> None:
    """AGGREGATES_SINCE_LAST_HIT: sums and counts of a rule begin anew when it hits."""
    for place, tag in enumerate(rule.get("hit_condition", {}).get("tags", [])):
        value = find(content, tag.get("tag", "content"))
        if tag.get("operation", "NONE") != "NONE" and value is not None:
            sums = job["sums"].setdefault(rule["rule_index"], {})
            total, count = sums.get(str(place), (0, 0))
            sums[str(place)] = (total + (_number(value) or 0), count + 1)


def _compare(tag: Document, value: Any) -> bool:
    if value is None:
        return False
    wanted, match = tag.get("value", ""), tag.get("match", "EQUAL")
    if match == "EQUAL":
        return bool(str(value) == wanted)
    if match == "REGEX":
        try:
            return re.search(wanted, str(value)) is not None
        except re.error:
            return False
    left, right = _number(value), _number(wanted)
    if left is None or right is None:
        return False
    results = {"MATH_GT": left > right, "MATH_GE": left >= right, "MATH_LT": left < right, "MATH_LE": left <= right}
    return results.get(match, left == right)


def find(content: Any, name: str) -> Any:
    """The value under a name anywhere in the content of an event; one nearer the top goes first."""
    level = [content]
    while level:
        for item in level:
            if isinstance(item, dict) and name in item:
                return item[name]
        level = [value for item in level if isinstance(item, dict) for value in item.values()]
    return None


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and not isinstance(value, bool) else None
