"""Callbacks of live jobs: what they tell, how they are signed, and that they are posted."""

import hashlib
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

import pytest
from metastudio_simulator.base.callbacks import signed, signed_part

from .live_show import SCENES, comment, queue, report, rule

CALLBACK = {
    "live_event_type_callback_url": "https://hooks.example.com/live?b=2&a=1",
    "auth_type": "MSS_A",
    "key": "callback-key",
    "callback_event_type": ["SHOOT_SCRIPT_SWITCH", "RTMP_STREAM_STATE_CHANGE", "REPLY_COMMAND_FINISH"],
}


def test_the_published_example_of_the_signature():
    url = "https://api.example.com/v1/products?live_id=111&limit=10&offset=0"
    assert signed_part(url) == "api.example.com/v1/products?limit=10&live_id=111&offset=0"
    _, headers = signed(url, "MSS_A_HEAD", "GCTbw44s6MPLh4GqgDpnfuFHgy25Enly", 0x66DF9308)
    assert headers == {
        "x-hw-mss-secret": "5e7fe8869a12a87ea966d9edbc02e38cd4ce62c73b8b05c638f15835e78902d7",
        "x-hw-mss-time": "66df9308",
    }


@pytest.mark.parametrize(
    ("query", "covered"),
    [
        ("?b=%20x&a=1+1", "?a=1+1&b=%20x"),
        ("?to=https://h.example.com/p?q=1&at=10:30,5", "?at=10:30,5&to=https://h.example.com/p?q=1"),
        ("?name=%e5%90%8d&flag", "?flag&name=%e5%90%8d"),
        ("?b=&a-b=3&a=2&a=1", "?a=1&a=2&a-b=3&b="),
        ("", ""),
    ],
)
def test_the_signature_covers_the_address_as_it_stands(query, covered):
    """A receiver computes it from the request line that it gets: encoding anew would change that."""
    assert (
        signed_part(f"https://hooks.example.com:8443/live%20show{query}")
        == f"hooks.example.com:8443/live%20show{covered}"
    )


def sent(show, channel="HTTP"):
    show.job()
    entries = show.control.get("/callbacks").json()
    return [entry for entry in entries if entry["channel"] == channel]


def messages(show, kind):
    return [json.loads(entry["body"]["message"]) for entry in sent(show) if entry["event_type"] == kind]


def test_callbacks_tell_what_happens(on_air):
    product = {"product_id": "p", "product_title": "cup"}
    scenes = [{**SCENES[0], "shoot_scripts": [{**SCENES[0]["shoot_scripts"][0], "relation_product": product}]}]
    show = on_air(
        rule("it"),
        scene_scripts=scenes,
        live_event_callback_config=CALLBACK,
        output_urls=["rtmp://a.example.com"],
        stream_keys=["k"],
        rtc_callback_config={"rtc_callback_event_type": ["LIVE_PROGRESS", "REPLY_COMMAND_FINISH"]},
        relation_live_platform_info={"platform_id": "p1", "live_id": "show-1"},
    )
    report(show, comment("hi"))
    show.pass_time(70)
    names = {"room_id": show.room_id, "job_id": show.job_id}
    [first, *_] = messages(show, "SHOOT_SCRIPT_SWITCH")
    assert first == names | product | {
        "scene_script_name": "opening",
        "shoot_script_sequence_no": "1",
        "shoot_script_title": "hello",
        "live_id": "show-1",
    }
    [reply] = messages(show, "REPLY_COMMAND_FINISH")
    assert reply == names | {"reply_id": show.inside()["hits"][0]["command_id"]}
    progress, finish, *_ = sent(show, "RTC")
    assert progress["body"]["message_type"] == "live_progress_notify"
    assert finish["body"] == {"message_type": "reply_command_finish_notify", "data": {"reply_id": reply["reply_id"]}}
    show.command("REFRESH_OUTPUT_URL", output_urls=["rtmp://b.example.com"])
    show.stop()
    pushed = [
        (entry["output_url"], entry["stream_key"], entry["state"])
        for entry in messages(show, "RTMP_STREAM_STATE_CHANGE")
    ]
    assert pushed == [
        ("rtmp://a.example.com", "k", "CONNECTING"),
        ("rtmp://a.example.com", "k", "CONNECTED"),
        ("rtmp://a.example.com", "k", "DISCONNECTED"),
        ("rtmp://b.example.com", "", "CONNECTING"),
        ("rtmp://b.example.com", "", "CONNECTED"),
        ("rtmp://b.example.com", "", "END"),
    ]
    assert {entry["delivery"] for entry in sent(show)} == {None}
    assert show.control.delete("/callbacks").status_code == 200
    assert sent(show) == []


@pytest.mark.parametrize("auth_type", ["NONE", "MSS_A", "MSS_A_HEAD", "MEITUAN_DEFAULT"])
def test_callbacks_are_signed(on_air, auth_type):
    show = on_air(live_event_callback_config={**CALLBACK, "auth_type": auth_type})
    [entry] = sent(show)
    url = CALLBACK["live_event_type_callback_url"]
    query = dict(parse_qsl(urlsplit(entry["url"]).query))
    secret = query.pop("hwSecret", None) or entry["headers"].get("x-hw-mss-secret")
    time = query.pop("hwTime", None) or entry["headers"].get("x-hw-mss-time")
    assert query == {"a": "1", "b": "2"}
    assert (entry["url"] == url) is (auth_type != "MSS_A")
    if auth_type.startswith("MSS"):
        text = f"hooks.example.com/live?a=1&b=2{time}".encode()
        assert hmac.new(b"callback-key", text, hashlib.sha256).hexdigest() == secret
    else:
        assert (secret, time) == (None, None)


def test_only_subscribed_events_are_sent(on_air):
    show = on_air(
        output_urls=["rtmp://a"],
        live_event_callback_config={**CALLBACK, "callback_event_type": ["SHOOT_SCRIPT_SWITCH"]},
    )
    assert {entry["event_type"] for entry in sent(show)} == {"SHOOT_SCRIPT_SWITCH"}


def test_the_run_goes_before_the_room_and_the_room_before_the_tenant(on_air, service):
    def config(name):
        return {"live_event_callback_config": {**CALLBACK, "auth_type": "NONE", "live_event_type_callback_url": name}}

    service("update_smart_live_user_config", config("https://tenant.example.com"))
    for room, start, expected in (
        ({}, {}, "https://tenant.example.com"),
        (config("https://room.example.com"), {}, "https://room.example.com"),
        (config("https://room.example.com"), config("https://run.example.com"), "https://run.example.com"),
    ):
        show = on_air(start=start, **room)
        told = [entry["url"] for entry in sent(show) if entry["job_id"] == show.job_id]
        assert told == [expected]
        assert show.job()["live_event_callback_config"]["live_event_type_callback_url"] == expected


def test_a_platform_is_told_when_the_room_inherits_it(on_air, service):
    platform = {
        "name": "own",
        "auth_config": {"key": "platform-key"},
        "callback_config": [{"api_type": "LIVE_EVENT_CALLBACK", "url": "https://platform.example.com/events"}],
    }
    platform_id = service("create_live_platform", platform).platform_id
    show = on_air(
        live_event_callback_config={"is_inheritance_platform_callback": True},
        relation_live_platform_info={"platform_id": platform_id, "live_id": "show-1"},
    )
    [entry] = sent(show)
    text = f"platform.example.com/events{entry['headers']['x-hw-mss-time']}".encode()
    assert entry["headers"]["x-hw-mss-secret"] == hmac.new(b"platform-key", text, hashlib.sha256).hexdigest()
    assert "is_inheritance_platform_callback" not in show.job().get("live_event_callback_config", {})
    assert show.job()["relation_live_platform_info"]["platform"] == "own"


@pytest.mark.parametrize(
    ("mode", "queued", "called"), [("CALLBACK", False, True), ("SYSTEM_REPLY_AND_CALLBACK", True, True)]
)
def test_interaction_callbacks(on_air, mode, queued, called):
    rules = rule("it", reply_mode=mode)
    show = on_air(rules, start={"interaction_callback_url": "https://hooks.example.com/ask?token=t"})
    report(show, comment("hi"))
    assert queue(show) == (["reply of it"] if queued else [])
    [entry] = [entry for entry in sent(show) if entry["event_type"] == "INTERACTION"]
    assert entry["url"] == "https://hooks.example.com/ask?token=t"
    assert (entry["body"]["rule_name"], entry["body"]["reply"]) == ("it", "reply of it")
    assert json.loads(entry["body"]["event"]["content"])["content"] == "hi"
    assert show.inside()["hits"][0]["called_back"] is called
    silent = on_air(rules)
    report(silent, comment("hi"))
    assert silent.inside()["hits"][0]["called_back"] is False


@pytest.fixture
def receiver():
    """A server that keeps what is posted to it, says no to paths that end in `no`, and garbage to `garbage`."""
    got = []
    arrived = threading.Semaphore(0)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, self.headers, json.loads(body)))
            if self.path.endswith("garbage"):
                self.wfile.write(b"no HTTP at all\r\n\r\n")
            else:
                self.send_response(503 if self.path.endswith("no") else 204)
                self.end_headers()
            arrived.release()

        def log_message(self, *_):
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", got, arrived
    server.shutdown()
    thread.join()
    server.server_close()


def test_callbacks_are_really_posted(on_air, control, receiver):
    url, got, arrived = receiver
    control.put("/options", json={"deliver_callbacks": True})
    config = {**CALLBACK, "auth_type": "MSS_A_HEAD", "callback_event_type": ["SHOOT_SCRIPT_SWITCH"]}
    shows = [
        on_air(live_event_callback_config=config | {"live_event_type_callback_url": url + path})
        for path in ("/yes", "/no")
    ]
    assert all(arrived.acquire(timeout=10) for _ in shows)
    assert [(path, body["event_type"]) for path, _, body in got] == [
        ("/yes", "SHOOT_SCRIPT_SWITCH"),
        ("/no", "SHOOT_SCRIPT_SWITCH"),
    ]
    text = f"{url.removeprefix('http://')}/yes{got[0][1]['x-hw-mss-time']}".encode()
    assert got[0][1]["x-hw-mss-secret"] == hmac.new(b"callback-key", text, hashlib.sha256).hexdigest()
    control.post("/clock", json={"advance": 61})  # nobody asks: the server finds the next paragraphs by itself
    assert all(arrived.acquire(timeout=10) for _ in shows)
    control.put("/options", json={"deliver_callbacks": False})
    entries = sent(shows[0])
    assert [entry["delivery"] for entry in entries[:2]] == [{"status": 204}, {"status": 503}]
    assert len(got) == 4


def test_an_address_of_no_use_does_not_keep_the_next_callbacks_back(on_air, control, receiver):
    url, got, arrived = receiver
    control.put("/options", json={"deliver_callbacks": True})
    config = {**CALLBACK, "auth_type": "NONE", "callback_event_type": ["SHOOT_SCRIPT_SWITCH"]}
    shows = [
        on_air(live_event_callback_config=config | {"live_event_type_callback_url": address})
        for address in ("http://127.0.0.1:notaport/x", f"{url}/garbage", f"{url}/yes")
    ]
    assert all(arrived.acquire(timeout=10) for _ in ("garbage", "yes"))
    assert [path for path, _, _ in got] == ["/garbage", "/yes"]
    control.put("/options", json={"deliver_callbacks": False})
    useless, garbage, _ = (entry["delivery"] for entry in sent(shows[0])[:3])
    assert (useless, garbage) == ({"error": "InvalidURL"}, {"error": "BadStatusLine"})
