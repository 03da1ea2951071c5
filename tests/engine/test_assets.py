"""Files given as assets and archives of Pulumi's, through both doors: what is uploaded, and what the state keeps."""

import json
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ..media import png
from .conftest import MakeStack
from .harness import Door, Program, SimulatorFile, SimulatorServer, assert_no_change, python, yaml
from .objects import KINDS, TASK, declared, write_media

COVER = png(b"cover of Lin")

PYTHON = """import pulumi
from metastudio_provider import image

image.AvatarTrainingTask(
    "task",
    name="Host Lin",
    audio_source_type="AUDIO",
    submit=False,
    training_video=pulumi.FileAsset("media/video.mp4"),
    audio_archive=pulumi.FileArchive("media/recordings"),
    cover_image=pulumi.RemoteAsset("ADDRESS"),
    id_card_image1="media/front.png",
    id_card_image2=pulumi.FileAsset("media/back.png"),
    authorization_letter="media/letter.png",
)
"""


def program(door: Door, cover: str) -> Program:
    if not door.plugin:
        return python(PYTHON.replace("ADDRESS", cover))
    properties = {
        "name": "Host Lin",
        "audioSourceType": "AUDIO",
        "submit": False,
        "trainingVideo": {"fn::fileAsset": "media/video.mp4"},
        "audioArchive": {"fn::fileArchive": "media/recordings"},
        "coverImage": {"fn::remoteAsset": cover},
        "idCardImage1": "media/front.png",
        "idCardImage2": {"fn::fileAsset": "media/back.png"},
        "authorizationLetter": "media/letter.png",
    }
    return yaml({TASK: {"type": KINDS[TASK].token, "properties": properties}})


@pytest.fixture
def cover() -> Iterator[str]:
    """The address of a picture on a server of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(COVER)))
            self.end_headers()
            self.wfile.write(COVER)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/pictures/cover.png?key=canary"
        server.shutdown()
        thread.join()


def test_assets_are_uploaded_and_a_changed_file_is_a_change(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack, cover: str
) -> None:
    stack = stacks(simulator_file, program(door, cover), door)
    write_media(stack)
    recordings = Path(stack.folder, "media", "recordings")
    recordings.mkdir()
    (recordings / "0.wav").write_bytes(b"a recording")
    (recordings / "0.txt").write_text("a sentence that stands in no state")
    assert stack.up(check=True).ops == {TASK: "create"}
    uploaded = {row["name"]: row["size"] for row in simulator_file.control("GET", "uploads") if row["used"]}
    assert uploaded["training_video"] == Path(stack.folder, "media", "video.mp4").stat().st_size
    assert uploaded["cover"] == len(COVER)
    assert uploaded["audio"] > len(b"a recording")
    assert_no_change(stack.preview())
    state = json.dumps(stack.state())
    assert "no state" not in state
    assert "c44067f5952c0a294b673a41bacd8c17" not in state, "an asset is spelled as a text"

    (recordings / "0.wav").write_bytes(b"A recording")
    changed = stack.preview(check=True)
    assert changed.ops == {TASK: "replace"}, "it was never submitted"
    if door.plugin:
        assert [list(step.diff) for step in changed.changes if step.diff] == [["fileHashes.audioArchive"]] * 2


def test_a_killed_upload_goes_on_without_sending_finished_parts_again(
    door: Door, simulator_http: SimulatorServer, stacks: MakeStack
) -> None:
    simulator = simulator_http
    stack = stacks(simulator, [declared(TASK, video_multipart_count=4)], door)
    write_media(stack)
    simulator.fault("PUT", "training_video/[34]$", "before", "delay", times=2, seconds=60.0)
    running = stack.start("up")

    def half() -> bool:
        stored = [row for row in simulator.control("GET", "uploads") if row["size"]]
        return len(stored) == 2 and simulator.faults() == []

    running.until(half)
    running.kill_providers()
    running.wait()
    assert stack.up(check=True).ops == {TASK: "create"}
    assert KINDS[TASK].only(simulator)["state"] == "AUTO_VERIFYING"
    sent = Counter(asked.path.rpartition("/")[2] for asked in simulator.requests() if "training_video" in asked.path)
    assert sent == {"1": 1, "2": 1, "3": 1, "4": 1}, "the parts under way when it was killed are not answered yet"
