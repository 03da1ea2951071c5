"""Events of the audience that hit rules, by the official SDK over HTTP with AK/SK."""

import json
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import events

from .full_body import wire
from .live_show import USER, comment, gift, hits, queue, refused, report, rule, tag


def test_every_operation_of_events_is_served(on_air, service):
    show = on_air(rule("price", tag("content", "REGEX", "price|link")))
    report(show, comment("what is the price?"), comment("hello"), (2, {"user": USER}))
    where = {"room_id": show.room_id, "job_id": show.job_id}
    [item] = wire(service("list_insert_commands", **where))["insert_commands"]
    index = show.inside()["config"]["interaction_rules"][0]["rule_index"]
    assert item == {
        "command_id": item["command_id"],
        "command": "INSERT_PLAY_SCRIPT",
        "params": {
            "text_config": {"text": "reply of price"},
            "play_type": "APPEND",
            "play_role": "STREAMER",
            "rule_index": index,
        },
        "source": "AUTO",
    }
    [hit] = show.inside()["hits"]
    assert hit == {
        "time": hit["time"],
        "event_type": 1,
        "rule_index": index,
        "rule_name": "price",
        "layers": [],
        "reply_mode": "SYSTEM_REPLY",
        "reply": "reply of price",
        "command_id": item["command_id"],
    }
    assert show.inside()["events"] == {"1": 2, "2": 1}
    modelled = {name for name, handler in HANDLERS.items() if handler.__module__ == events.__name__}
    assert service.called >= modelled


@pytest.mark.parametrize(
    ("condition", "event", "is_hit"),
    [
        (tag("content", "EQUAL", "hi"), comment("hi"), True),
        (tag("content", "EQUAL", "hi"), comment("hi!"), False),
        (tag("content", "REGEX", "^h.$|link"), comment("hi"), True),
        (tag("content", "REGEX", "("), comment("("), False),
        (tag("level", "MATH_GT", "16"), comment("hi"), True),
        (tag("level", "MATH_GT", "17"), comment("hi"), False),
        (tag("level", "MATH_GE", "17"), comment("hi"), True),
        (tag("level", "MATH_LT", "17"), comment("hi"), False),
        (tag("level", "MATH_LE", "17"), comment("hi"), True),
        (tag("level", "MATH_EQ", "17.0"), comment("hi"), True),
        (tag("level", "MATH_EQ", "many"), comment("hi"), False),
        (tag("age", "EQUAL", ""), comment("hi"), False),
        (tag("giftName", "EQUAL", "rose"), gift(), True),
        (tag("totalValue", "MATH_GE", "6"), gift(), False),
        (tag("totalValue", "MATH_GE", "6"), gift(totalValue=6), True),
    ],
)
def test_conditions(on_air, condition, event, is_hit):
    show = on_air(rule("it", condition, event_type=event[0]))
    report(show, event)
    assert hits(show) == (["it"] if is_hit else [])


@pytest.mark.parametrize(
    ("relation", "text", "level", "is_hit"),
    [
        ("AND", "price", 5, True),
        ("AND", "price", 1, False),
        ("OR", "price", 1, True),
        ("OR", "hello", 5, True),
        ("OR", "hello", 1, False),
    ],
)
def test_relations(on_air, relation, text, level, is_hit):
    show = on_air(rule("it", tag("content", "REGEX", "price"), tag("level", "MATH_GE", "5"), relation=relation))
    report(show, comment(text, level=level))
    assert hits(show) == (["it"] if is_hit else [])


def test_the_first_by_priority_answers_and_fallbacks_come_last(on_air):
    show = on_air(
        rule("fallback", relation="RESERVED", priority=0),
        rule("later", tag("content", "REGEX", "a"), priority=20),
        rule("first", tag("content", "REGEX", "a"), priority=10),
        rule("off", tag("content", "REGEX", "a"), priority=1, enabled=False),
        rule("else", tag("content", "REGEX", "b")),
    )
    report(show, comment("a"), comment("b"), comment("c"))
    assert hits(show) == ["first", "else", "fallback"]
    assert queue(show) == ["reply of first", "reply of else", "reply of fallback"]


def test_a_rule_fires_once_in_its_window(on_air):
    show = on_air(
        rule("once", tag("content", "EQUAL", "once"), time_window=-1),
        rule("minute", tag("content", "EQUAL", "minute"), time_window=60),
        rule("always", tag("content", "EQUAL", "always"), time_window=0),
        rule("minute too", tag("content", "EQUAL", "minute"), priority=600),
    )
    every = [comment(name) for name in ("once", "minute", "always")]
    report(show, *every, *every)
    assert hits(show) == ["once", "minute", "always", "minute too", "always"]
    show.pass_time(60)
    report(show, *every)
    assert hits(show)[5:] == ["minute", "always"]


@pytest.mark.parametrize(
    ("operation", "value", "firing"), [("SUM", "12", [False, False, True]), ("COUNT", "2", [False, True, False])]
)
def test_sums_begin_anew_after_a_hit(on_air, operation, value, firing):
    show = on_air(rule("it", tag("totalValue", "MATH_GE", value, operation), event_type=4))
    fired = []
    for _ in firing:
        before = len(hits(show))
        report(show, gift(totalValue=5))
        fired.append(len(hits(show)) > before)
    assert fired == firing


def test_means(on_air):
    show = on_air(rule("it", tag("totalValue", "MATH_GT", "5", "AVG"), event_type=4))
    report(show, gift(totalValue=2), gift(totalValue=6))
    assert hits(show) == []
    report(show, gift(totalValue=20))
    assert hits(show) == ["it"]


def test_rules_listen_in_their_scenes(on_air):
    show = on_air(rule("offer only", scenes=["offer"]), rule("any", priority=900))
    report(show, comment("hi"))
    show.pass_time(70)
    report(show, comment("hi"))
    assert hits(show) == ["any", "offer only"]


def test_replies_in_turn_and_by_role(on_air):
    show = on_air(
        rule(
            "it",
            reply_texts=["one", "two"],
            reply_audios=[{"audio_url": "https://example.com/a.mp3", "audio_name": "a"}],
            reply_order="ORDER",
            reply_role="CO_STREAMER",
            play_type="INSERT",
        )
    )
    report(show, *[comment("hi")] * 4)
    assert queue(show) == ["one", "two", "audio", "one"]
    [params] = {
        json.dumps([item["params"][key] for key in ("play_type", "play_role")]) for item in show.inside()["queue"]
    }
    assert params == '["INSERT", "CO_STREAMER"]'


def test_replies_at_random_are_among_the_prepared(on_air):
    show = on_air(rule("it", reply_texts=["one", "two"], reply_order="RANDOM"))
    report(show, *[comment("hi")] * 40)
    assert set(queue(show)) == {"one", "two"}


def test_the_room_says_how_replies_come_when_the_rule_does_not(on_air):
    show = on_air(rule("it"), interaction_config={"play_type": "PLAY_NOW"})
    report(show, comment("hi"))
    assert show.inside()["playing"]["kind"] == "reply"
    assert queue(show) == []


def test_overlays_robots_and_rules_without_reply(on_air):
    layer = {"layer_type": "TEXT", "text_config": {"text_type": "STATIC", "text_context": "thanks"}}
    show = on_air(
        rule("layer", tag("content", "EQUAL", "layer"), reply_mode="SHOW_LAYER", layer_config=layer),
        rule("robot", tag("content", "EQUAL", "robot"), reply_mode="INTELLIGENT_REPLY", robot_id="r"),
        rule("mute", tag("content", "EQUAL", "mute"), reply_texts=[]),
    )
    report(show, comment("layer"), comment("robot"), comment("mute"))
    layered, robot, mute = show.inside()["hits"]
    assert [entry["layer_type"] for entry in layered["layers"]] == ["TEXT"]
    assert "reply" not in layered
    assert robot["reply"] == "Thank you for watching."
    assert not mute.keys() & {"reply", "command_id"}
    assert queue(show) == ["Thank you for watching."]


def test_what_the_avatar_says_hits_rules_too(on_air):
    scenes = [
        {"script_name": "s", "shoot_scripts": [{"text_config": {"text": text}} for text in ("h" * 250, "the price")]}
    ]
    show = on_air(rule("word", tag("content", "REGEX", "price"), event_type=10), scene_scripts=scenes)
    report(show, comment("price"))
    assert hits(show) == []
    show.pass_time(61)
    show.job()
    assert hits(show) == ["word"]


@pytest.mark.parametrize(
    ("events", "total", "text"),
    [
        ([], 1, "total must be the number of events"),
        ([{"timestamp": 1, "type": 1, "content": "{"}], 1, "events[0].content must be the JSON text of an object"),
        ([{"timestamp": 1, "type": 1, "content": "[1]"}], 1, "events[0].content must be the JSON text of an object"),
        ([{"type": 1}], 1, "events[0].timestamp is required"),
        ([], 0, "total must be 1 or more"),
    ],
)
def test_reports_that_are_refused(on_air, events, total, text):
    show = on_air(rule("it"))
    where = {"room_id": show.room_id, "job_id": show.job_id}
    good = {"timestamp": 1, "type": 1, "content": "{}"}
    body = {"total": total + bool(events), "events": [*events, good] if events else []}
    if not events:
        body["total"] = total
    error = refused("MSS.00000003", show.service, "live_event_report", body, **where)
    assert error.error_msg == f"Invalid parameter: {text}"
    assert (hits(show), show.inside()["events"]) == ([], {})


def test_the_report_address_needs_no_credentials(on_air):
    show = on_air(rule("it"))
    url = show.job()["live_event_report_url"]
    body = {"total": 1, "events": [{"timestamp": 1, "type": 1}]}

    def post(url, **headers):
        return httpx.post(url, json=body, headers=headers, trust_env=False).status_code

    plain, query = url.partition("?")[0], dict(parse_qsl(urlsplit(url).query))
    assert post(url) == 200
    assert post(plain) == 401
    assert post(plain, **{"x-mss-auth-key": ""}) == 401
    assert post(f"{plain}?refresh_url=true", **{"x-mss-auth-key": ""}) == 401
    assert post(f"{plain}?auth_key=", **{"x-mss-auth-key": "", "x-mss-expires-time": query["expires_time"]}) == 401
    assert post(plain, **{"x-mss-auth-key": query["auth_key"], "x-mss-expires-time": query["expires_time"]}) == 200
    assert post(f"{plain}?auth_key={'0' * 64}&expires_time={query['expires_time']}") == 401
    assert post(f"{plain}?auth_key={query['auth_key']}&expires_time=1") == 401
    assert post(f"{plain}?auth_key={query['auth_key']}") == 401
    other = url.replace("/v1/0123456789abcdef", "/v1/fffffffffffffff0")
    assert post(other) == 400
    assert len(hits(show)) == 2
    fresh = report(show, comment("hi"), refresh_url=True).live_event_report_url
    assert (fresh != url, post(fresh), post(url)) == (True, 200, 401)
    assert show.job()["live_event_report_url"] == fresh
    assert report(show, comment("hi")).live_event_report_url is None
    show.pass_time(24 * 3600)
    assert post(fresh) == 401
    assert post(report(show, comment("hi"), refresh_url=True).live_event_report_url) == 200
