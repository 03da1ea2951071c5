"""Laws of interaction rules, the same in a room and in a library."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...values.model import UNKNOWN
from ...values.shape import Path
from ...values.validation import Problem

FOREIGN_REGEX = re.compile(r"\\[pP]\{\w+\}|\\[hHRXK]")
"""Classes that other dialects know and Python does not; which dialect the service speaks is not stated."""


def rule_problems(rules: Any, path: Path) -> Iterator[Problem]:
    """Every rule that could never work."""
    for index, rule in enumerate(rules if isinstance(rules, list) else ()):
        if not isinstance(rule, Mapping):
            continue
        here = (*path, index)
        condition = rule.get("hit_condition")
        if isinstance(condition, Mapping):
            tags = condition.get("tags")
            for number, tag in enumerate(tags if isinstance(tags, list) else ()):
                if isinstance(tag, Mapping):
                    yield from _tag_problems(tag, (*here, "hit_condition", "tags", number, "value"))
        trigger = rule.get("trigger")
        if isinstance(trigger, Mapping):
            yield from _trigger_problems(trigger, (*here, "trigger"))


def _tag_problems(tag: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    match, value = tag.get("match"), tag.get("value")
    if not isinstance(match, str) or value is UNKNOWN:
        return
    if value is None:
        yield Problem(path, f"is required for the match {match}.")
    elif match == "REGEX":
        try:
            re.compile(FOREIGN_REGEX.sub("x", value))
        except re.error as error:
            yield Problem(path, f'is no valid regular expression: {error.msg} at position {error.pos} of "{value}".')
    elif match.startswith("MATH_"):
        try:
            float(value)
        except ValueError:
            yield Problem(path, f'must be a number for the match {match}, not "{value}".')


def _trigger_problems(trigger: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    mode = trigger.get("reply_mode")
    if mode == "INTELLIGENT_REPLY" and not trigger.get("robot_id"):
        yield Problem((*path, "robot_id"), "is required when `reply_mode` is INTELLIGENT_REPLY.")
    if mode == "SHOW_LAYER" and not (trigger.get("layer_config") or trigger.get("extra_layer_config")):
        yield Problem((*path, "layer_config"), "is required when `reply_mode` is SHOW_LAYER.")
    for name in ("layer_config", "extra_layer_config"):
        layer = trigger.get(name)
        if isinstance(layer, Mapping):
            yield from layer_problems(layer, (*path, name))


def layer_problems(layer: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """The details of a layer must be those of its type."""
    kind = layer.get("layer_type")
    if not isinstance(kind, str):
        return
    for other in ("image", "video", "text"):
        if layer.get(f"{other}_config") is not None and other.upper() != kind:
            yield Problem((*path, f"{other}_config"), f"does not fit a layer of type {kind}.")
