"""The official SDKs of Go and Java as clients: a life of a room and its livestream, a library, a task, a word."""

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_simulator import DEFAULT_PROJECT_ID

from .clients import BODIES, CLIENTS
from .conftest import ACCESS_KEY, SECRET_KEY

STATUSES = {
    "create room": 200,
    "show room": 200,
    "list rooms": 200,
    "start": 202,
    "show job": 200,
    "command": 200,
    "list jobs": 200,
    "delete room on air": 400,
    "stop": 200,
    "show stopped job": 200,
    "update room": 200,
    "delete room": 200,
    "show deleted room": 404,
    "show room of a slash": 400,
    "create library": 200,
    "update library": 200,
    "list libraries": 200,
    "delete library": 200,
    "delete library again": 404,
    "create task": 200,
    "upload": 200,
    "confirm": 200,
    "update task": 400,
    "submit": 200,
    "show task": 200,
    "list tasks": 200,
    "delete task": 200,
    "create word": 200,
    "update word": 200,
    "delete word": 200,
    "delete word again": 404,
}
CODES = {
    "delete room on air": "MSS.20020001",
    "show deleted room": "MSS.20010045",
    "show room of a slash": "MSS.00010003",
    "delete library again": "MSS.20010047",
    "update task": "MSS.20020001",
    "delete word again": "MSS.000000003",
}

NOT_IN_JAVA = ("show library", "list words")
WORDS = ("word", "words")
"""Ends of the steps of a pronunciation rule."""


def live(command: list[str], url: str, **environment: str) -> dict[str, Any]:
    """The lines of a client by their steps."""
    given = {"ENDPOINT": url, "ACCESS_KEY": ACCESS_KEY, "SECRET_KEY": SECRET_KEY, "BODIES": str(BODIES), **environment}
    done = subprocess.run(
        command, env={**os.environ, **given}, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {line["step"]: line for line in lines}


def check(steps: dict[str, Any]) -> None:
    """What the SDK understood of every answer."""
    assert {name: step["status"] for name, step in steps.items() if name not in NOT_IN_JAVA} == STATUSES
    assert {name: step["error_code"] for name, step in steps.items() if "error_code" in step} == CODES
    # Of the answers of speech synthesis the SDKs keep no headers.
    named = [
        step
        for name, step in steps.items()
        if name != "upload" and not (name.endswith(WORDS) and step["status"] == 200)
    ]
    ids = [step.get("request_id") or step["answer"]["X-Request-Id"] for step in named]
    assert all(re.fullmatch("[0-9a-f]{32}", id) for id in ids)
    assert len(set(ids)) == len(ids)
    bodies = json.loads(BODIES.read_text(encoding="utf-8"))
    room = steps["show room"]["answer"]
    assert room["room_name"] == bodies["room"]["room_name"]
    assert room["scene_scripts"][0]["shoot_scripts"][0]["text_config"]["text"] == "大家好 & welcome"
    assert room["interaction_rules"][0]["trigger"]["reply_texts"] == ["九十九元"]
    assert [room["room_id"] for room in steps["list rooms"]["answer"]["smart_live_rooms"]] == [room["room_id"]]
    assert [steps[name]["answer"]["state"] for name in ("show job", "show stopped job")] == ["PROCESSING", "SUCCEED"]
    assert steps["command"]["answer"]["command"] == "INSERT_PLAY_SCRIPT"
    assert steps["update room"]["answer"]["room_name"] == bodies["renamed room"]["room_name"]
    assert steps["update library"]["answer"]["group_name"] == bodies["renamed library"]["group_name"]
    assert steps["list libraries"]["answer"]["count"] == 1
    if "list words" in steps:
        [word] = steps["list words"]["answer"]["data"]
        assert word.items() >= bodies["changed word"].items()
    assert steps["show task"]["answer"]["state"] == "JOB_SUCCESS"
    assert steps["list tasks"]["answer"]["jobs"][0]["job_id"] == steps["create task"]["answer"]["job_id"]


@pytest.mark.parametrize("language", CLIENTS)
def test_an_official_sdk(url: str, control: httpx.Client, tmp_path: Path, language: str) -> None:
    command = CLIENTS[language](tmp_path)
    control.put("/options", json={"live_start_seconds": 0, "training": "immediate"})
    check(live(command, url))
    assert control.get("/requests").json()[0] == {"method": "GET", "path": "/v3/projects", "status": 200}

    control.put("/options", json={"security_token": "STOKEN-example/+="})
    control.delete("/requests")
    check(live(command, url, SECURITY_TOKEN="STOKEN-example/+=", PROJECT_ID=DEFAULT_PROJECT_ID))
    assert control.get("/requests").json()[0]["path"] != "/v3/projects"
    refused = live(command, url, SECURITY_TOKEN="other", PROJECT_ID=DEFAULT_PROJECT_ID)
    assert {(step["status"], step["error_code"]) for step in refused.values()} == {(401, "APIGW.0301")}
