"""A secret beside other texts: it stays one, and they do not become one, over any number of refreshes."""

from typing import Any

from google.protobuf.struct_pb2 import Struct
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.framework import registry
from metastudio_provider.plugin.session import Session
from metastudio_provider.plugin.user_marks import Context, Marked, believed_marks
from metastudio_provider.plugin.values import SECRET, SIGNATURE, receive, send
from metastudio_provider.secrecy import Secrets
from metastudio_provider.settings.model import Settings

LIBRARY = registry.resource("metastudio:live:InteractionRuleLibrary")
STREAM = registry.resource("metastudio:live:LivestreamTask")
CANARY = "canary-key"


def session() -> Session:
    return Session(None, Settings(simulator=":memory:"), Secrets(), refreshes=True, explicit=False)  # type: ignore[arg-type]


def marks(struct: Struct) -> set[str]:
    return {name for name, value in struct.fields.items() if SIGNATURE in value.struct_value.fields}


def refreshed(session: Session, kind: Any, state: Struct, inputs: Struct, id: str) -> tuple[Struct, Struct]:
    """State and inputs after a refresh that finds everything as it was."""
    seen = session.receive(state, kind.state_shape, kind.state_shape.secrets, inputs=kind.input_shape, id=id)
    given = session.receive(inputs, kind.input_shape, kind.input_shape.secrets)
    return (
        session.answer(seen.values, kind.state_shape, kind.state_shape.secrets, seen, given),
        session.answer(given.values, kind.input_shape, kind.input_shape.secrets, seen, given),
    )


def created(kind: Any, declared: dict[str, Any], reported: dict[str, Any]) -> tuple[Struct, Struct]:
    """State and inputs after the first `up`, as the engine keeps them."""
    opened, asked = session(), Struct()
    asked.update(declared)
    checked = opened.receive(asked, kind.input_shape, kind.input_shape.secrets)
    inputs = opened.answer(checked.values, kind.input_shape, kind.input_shape.secrets, checked)
    news = opened.receive(inputs, kind.input_shape, kind.input_shape.secrets)
    return opened.answer({**news.values, **reported}, kind.state_shape, kind.state_shape.secrets, news), inputs


def rule(name: str, reply: Any) -> dict[str, Any]:
    return {
        "ruleName": name,
        "eventType": 1,
        "trigger": {"replyMode": "SYSTEM_REPLY", "replyTexts": [reply]},
    }


def reported(group: str, name: str, reply: str, time: str) -> dict[str, Any]:
    rules = [
        {
            "rule_name": name,
            "rule_id": "9999aaaa",
            "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": [reply]},
            "create_time": time,
        }
    ]
    times = {"create_time": time, "update_time": time}
    return {"group_name": group, "group_id": "7777bbbb", "interaction_rules": rules, "room_rules": rules, **times}


MARKED = {SIGNATURE: SECRET, "value": CANARY}


def test_what_sits_beside_a_secret_stays_in_clear() -> None:
    """The rule is named in the name of its library, and both were made in the same second."""
    declared = {"groupName": "Shop talk", "interactionRules": [rule("Shop", MARKED)]}
    state, inputs = created(LIBRARY, declared, reported("Shop talk", "Shop", CANARY, "2026-05-01T10:00:00Z"))
    assert marks(state) == {"interactionRules", "roomRules"}
    for _ in range(3):
        opened = session()
        state, inputs = refreshed(opened, LIBRARY, state, inputs, "7777bbbb")
        assert marks(state) == {"interactionRules", "roomRules"}
        assert marks(inputs) == {"interactionRules"}
        error = f"PUT /groups/7777bbbb/rules/9999aaaa: Shop talk, {CANARY} at 2026-05-01T10:00:00Z"
        assert opened.secrets.mask(error) == error.replace(CANARY, "[secret]")


words = st.text(alphabet="ab1", min_size=1, max_size=6)


@given(words, words, words, words)
def test_marks_are_stable_and_hide_the_secret(group: str, name: str, reply: str, time: str) -> None:
    """Also where the secret stands in clear elsewhere, in a name or by chance in a time."""
    declared = {"groupName": group, "interactionRules": [rule(name, {SIGNATURE: SECRET, "value": reply})]}
    state, inputs = created(LIBRARY, declared, reported(group, name, reply, time))
    first = marks(state), marks(inputs)
    assert {"interactionRules", "roomRules"} <= first[0]
    for _ in range(3):
        state, inputs = refreshed(session(), LIBRARY, state, inputs, "7777bbbb")
        assert (marks(state), marks(inputs)) == first


def test_a_text_with_a_mark_of_its_own_is_secret_wherever_else_it_stands() -> None:
    opened, asked = session(), Struct()
    asked.update({"groupName": f"in clear: {CANARY}", "interactionRules": [rule("a", MARKED)]})
    assert opened.receive(asked, LIBRARY.input_shape, ()).secret_texts == {CANARY}
    assert opened.secrets.mask(CANARY) == "[secret]"


def test_a_number_with_a_mark_of_its_own_is_masked_and_marks_no_other_property() -> None:
    opened, asked = session(), Struct()
    trigger = {"priority": {SIGNATURE: SECRET, "value": 4711}, "size": 1080}
    asked.update({"groupName": "4711", "interactionRules": [{"ruleName": "a", "trigger": trigger}]})
    received = opened.receive(asked, LIBRARY.input_shape, ())
    assert opened.secrets.mask("must be at most 1080, not 4711.") == "must be at most 1080, not [secret]."
    given = opened.answer(received.values, LIBRARY.input_shape, (), received)
    assert marks(given) == {"interactionRules"}


def test_a_secret_by_contract_is_one_wherever_else_it_stands() -> None:
    opened = session()
    state = {"roomName": CANARY, "streamKeys": [CANARY], "roomId": "r1"}
    room = registry.resource("metastudio:live:Room")
    opened.receive(
        send(state, {"streamKeys"}), room.state_shape, room.state_shape.secrets, inputs=room.input_shape, id="r1"
    )
    assert opened.secrets.mask(CANARY) == "[secret]"


class TestOutputThatHoldsASecret:
    ERROR = {"errorCode": "MSS.20010035", "errorMsg": f"push to {CANARY} refused"}

    def receive(self, key: str) -> tuple[Session, Any]:
        opened = session()
        state = send({"streamKeys": [key], "errorInfo": self.ERROR}, {"streamKeys", "errorInfo"})
        shape = STREAM.state_shape
        return opened, opened.receive(state, shape, STREAM.state_shape.secrets, inputs=STREAM.input_shape, id="r1/j1")

    def test_shows_the_rest_of_what_it_says(self) -> None:
        opened, received = self.receive(CANARY)
        assert opened.secrets.mask(f"it failed: MSS.20010035 push to {CANARY} refused") == (
            "it failed: MSS.20010035 push to [secret] refused"
        )
        assert "errorInfo" in marks(
            opened.answer(received.values, STREAM.state_shape, STREAM.state_shape.secrets, received)
        )

    def test_is_secret_as_a_whole_once_the_secret_has_changed(self) -> None:
        opened, received = self.receive("another-key")
        assert CANARY not in opened.secrets.mask(f"it failed: MSS.20010035 push to {CANARY} refused")
        assert "errorInfo" in marks(
            opened.answer(received.values, STREAM.state_shape, STREAM.state_shape.secrets, received)
        )


class TestEachCase:
    """The rows of the table in `user_marks`."""

    def believed(self, state: dict[str, Any], **more: Any) -> Marked:
        contract = more.pop("contract", Marked(set(), set()))
        asked = Struct()
        asked.update(state)
        context = Context(LIBRARY.state_shape, LIBRARY.input_shape, contract, **more)
        return believed_marks(receive(asked), context)

    def rules(self, **rule: Any) -> dict[str, Any]:
        return {"interactionRules": {SIGNATURE: SECRET, "value": [rule]}}

    def test_by_contract(self) -> None:
        contract = Marked({"roomRules"}, {"canary"})
        assert self.believed({"groupName": "a"}, contract=contract).texts == {"canary"}
        assert self.believed(self.rules(ruleName="NORMAL"), contract=contract).texts >= {"canary"}

    def test_a_value_of_an_enum(self) -> None:
        assert self.believed(self.rules(trigger={"replyMode": "SYSTEM_REPLY"})).texts == set()

    def test_with_a_mark_of_its_own_although_it_is_in_clear(self) -> None:
        state = {"groupName": "say canary", **self.rules(ruleName="canary")}
        assert self.believed(state).texts == set()
        assert self.believed(state, exact={"canary"}).texts == {"canary"}

    def test_where_only_the_service_sets_it(self) -> None:
        assert self.believed(self.rules(ruleId="9999aaaa", createTime="2026-05-01T10:00:00Z")).texts == set()

    def test_in_clear_elsewhere(self) -> None:
        assert self.believed({"updateTime": "canary", **self.rules(ruleName="canary")}).texts == set()
        assert self.believed({"groupName": "a canary", **self.rules(ruleName="canary")}).texts == set()
        assert self.believed(self.rules(ruleName="canary"), id="canary").texts == set()

    def test_in_an_input_otherwise(self) -> None:
        assert self.believed(self.rules(ruleName="canary")).texts == {"canary"}

    def test_an_output_that_holds_a_secret(self) -> None:
        rules = {SIGNATURE: SECRET, "value": [{"ruleName": "canary", "ruleId": "9999aaaa"}]}
        marked = self.believed({"roomRules": rules, **self.rules(ruleName="canary")})
        assert marked == Marked({"roomRules", "interactionRules"}, {"canary"})

    def test_an_output_that_holds_none(self) -> None:
        rules = {SIGNATURE: SECRET, "value": [{"ruleName": "before", "ruleId": "clear"}]}
        marked = self.believed({"roomRules": rules, "groupName": "clear", **self.rules(ruleName="canary")})
        assert marked.texts == {"canary", "before"}

    def test_an_output_that_is_the_id(self) -> None:
        marked = self.believed({"groupId": {SIGNATURE: SECRET, "value": "7777bbbb"}}, id="7777bbbb")
        assert marked == Marked(set(), set())
