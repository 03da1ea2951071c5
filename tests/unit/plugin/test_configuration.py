"""The provider's own settings: CheckConfig, DiffConfig, Configure."""

import json
from collections.abc import Callable
from typing import Any

import grpc
import pytest
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.errors import Denied
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.plugin.values import receive, send
from metastudio_provider.values.model import UNKNOWN

from .conftest import ROOM, URN, Plugin

PROVIDER = "urn:pulumi:dev::shop::pulumi:providers:metastudio::default"
START = Callable[..., Plugin]


@pytest.mark.parametrize(
    ("settings", "failures"),
    [
        ({"region": "cn-north-4", "accessKey": "a", "secretKey": "b"}, set()),
        ({"simulator": ":memory:", "maxRetries": "3", "version": "0.1.0", "pluginDownloadURL": "x"}, set()),
        ({"region": UNKNOWN, "accessKey": UNKNOWN, "secretKey": UNKNOWN}, set()),
        ({"regoin": "cn-north-4"}, {"`regoin` is not a setting of the provider; did you mean `region`?"}),
        ({"maxRetries": "many"}, {"`maxRetries` must be a whole number."}),
        ({"refresh": "sometimes"}, {"`refresh` must be always or never."}),
        (
            {"accessKey": "a"},
            {"`accessKey` needs `secretKey` beside it, from the same place."},
        ),
        (
            {"requestTimeout": 0, "maxConcurrency": 0},
            {
                "`requestTimeout` must be more than 0.",
                "`maxConcurrency` must be at least 1.",
            },
        ),
        (
            {"profile": "nobody", "sharedConfigFile": "/does/not/exist.json"},
            {"/does/not/exist.json cannot be read: No such file or directory."},
        ),
    ],
)
def test_check_config(start: START, settings: dict[str, Any], failures: set[str]) -> None:
    answer = start().rpc.CheckConfig(pb.CheckRequest(urn=PROVIDER, news=send(settings)))
    assert {failure.reason for failure in answer.failures} == failures
    assert not any(failure.property for failure in answer.failures), "the engine would print the value, a secret too"


def test_secret_settings_come_back_secret(start: START) -> None:
    secret = {"accessKey", "secretKey", "securityToken"}
    settings = dict.fromkeys((*secret, "region"), "cn-north-4")
    answer = start().rpc.CheckConfig(pb.CheckRequest(urn=PROVIDER, news=send(settings)))
    assert receive(answer.inputs).values == settings
    assert receive(answer.inputs).secrets == secret


def test_what_the_user_made_secret_stays_secret(start: START) -> None:
    answer = start().rpc.CheckConfig(pb.CheckRequest(news=send({"region": "cn-north-4"}, {"region"})))
    assert receive(answer.inputs).secrets == {"region"}


def test_a_failure_shows_no_secret(start: START) -> None:
    settings = {"secretKey": "canary-key", "canary-key": "x"}
    answer = start().rpc.CheckConfig(pb.CheckRequest(news=send(settings)))
    assert len(answer.failures) == 2
    assert "canary-key" not in " ".join(failure.reason for failure in answer.failures)


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ({"region": "a"}, {"region": "a"}, []),
        ({"region": "a", "projectId": "p"}, {"region": "b", "refresh": "never"}, ["projectId", "refresh", "region"]),
        ({"region": "a"}, {"region": UNKNOWN}, ["region"]),
    ],
)
@pytest.mark.parametrize("as_inputs", [True, False])
def test_diff_config_tells_changes_and_never_replaces(
    start: START, old: dict[str, Any], new: dict[str, Any], changed: list[str], as_inputs: bool
) -> None:
    olds = {"old_inputs": send(old), "olds": send(old)} if as_inputs else {"olds": send(old)}
    answer = start().rpc.DiffConfig(pb.DiffRequest(urn=PROVIDER, news=send(new), **olds))
    assert answer.changes == (pb.DiffResponse.DIFF_SOME if changed else pb.DiffResponse.DIFF_NONE)
    assert list(answer.diffs) == changed
    assert not answer.replaces
    assert not answer.detailedDiff


def test_handshake_and_configure_agree(start: START) -> None:
    plugin = start()
    shaken = plugin.rpc.Handshake(pb.ProviderHandshakeRequest(engine_address="127.0.0.1:1"))
    configured = plugin.rpc.Configure(pb.ConfigureRequest(args=send({})))
    assert shaken.accept_secrets
    assert configured.acceptSecrets
    assert configured.supportsPreview
    for name in ("accept_resources", "accept_outputs", "supports_autonaming_configuration"):
        assert getattr(shaken, name) is False
    for name in ("acceptResources", "acceptOutputs", "supports_autonaming_configuration"):
        assert getattr(configured, name) is False


def test_objects_belong_to_the_provider_that_is_in_the_state(start: START) -> None:
    """So the same stack of another organisation has entries of its own in the create journal."""
    plugin = start({"PULUMI_BACKEND_URL": "https://api.pulumi.com"})
    plugin.rpc.Configure(pb.ConfigureRequest(id="the-provider", args=send({"simulator": "sim.db"})))
    plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({"roomName": "a"})))
    assert plugin.lifecycle.owner() == "the-provider"


def test_settings_reach_the_lifecycle_in_python_names(start: START) -> None:
    plugin = start({"HW_METASTUDIO_REFRESH": "never"}).configure(simulator="sim.db", maxRetries="3")
    plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({"roomName": "a"})))
    settings = plugin.lifecycle.settings
    assert (settings.simulator, settings.max_retries) == ("sim.db", 3)
    assert settings.refresh == "never"


def test_a_wrong_configuration_fails_calls_with_its_sentence(start: START) -> None:
    plugin = start().configure(accessKey="canary-key")
    with pytest.raises(grpc.RpcError) as caught:
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
    assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert caught.value.details() == "`accessKey` needs `secretKey` beside it, from the same place."


def test_calls_before_configure_are_refused(start: START) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        start().rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
    assert caught.value.details() == "The provider was not configured before it was used."


def test_a_new_configuration_makes_a_new_lifecycle(start: START) -> None:
    plugin = start().configure(simulator="one.db")
    request = pb.CheckRequest(urn=URN, type=ROOM, news=send({}))
    plugin.rpc.Check(request)
    plugin.configure(simulator="two.db").rpc.Check(request)
    assert plugin.lifecycle.settings.simulator == "two.db"


class TestUnknown:
    """A setting is an output that does not exist yet: previews go on with what is known, nothing is read or written."""

    @pytest.fixture
    def plugin(self, start: START) -> Plugin:
        return start().configure(region="cn-north-4", projectId=UNKNOWN)

    def test_check_and_previews_work(self, plugin: Plugin) -> None:
        inputs = send({"roomName": "a"})
        assert not plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=inputs)).failures
        made = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs, preview=True))
        assert receive(made.properties).values == {"roomName": "a", "roomId": UNKNOWN}
        request = pb.UpdateRequest(id="r1", urn=URN, type=ROOM, olds=inputs, news=inputs, preview=True)
        assert receive(plugin.rpc.Update(request).properties).values == {"roomName": "a"}

    def test_read_answers_what_is_known(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = ResourceState("other", {}, {})
        inputs, state = send({"roomName": "a"}), send({"roomName": "a", "streamKeys": ["k"]}, {"streamKeys"})
        answer = plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM, inputs=inputs, properties=state))
        assert (answer.id, answer.inputs, answer.properties) == ("r1", inputs, state)
        assert plugin.lifecycle.asked == []

    def test_nothing_is_written(self, plugin: Plugin) -> None:
        inputs = send({"roomName": "a"})
        writes: list[Callable[[], Any]] = [
            lambda: plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs)),
            lambda: plugin.rpc.Update(pb.UpdateRequest(id="r1", urn=URN, type=ROOM, olds=inputs, news=inputs)),
            lambda: plugin.rpc.Delete(pb.DeleteRequest(id="r1", urn=URN, type=ROOM, properties=inputs)),
        ]
        for write in writes:
            with pytest.raises(grpc.RpcError) as caught:
                write()
            assert caught.value.details() == (
                "The configuration of the provider is not fully known, so nothing can be changed yet."
            )
        assert plugin.lifecycle.asked == []

    def test_functions_and_lists_are_unknown(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Invoke(pb.InvokeRequest(tok="metastudio:live:getRooms", preview=True))
        assert receive(getattr(answer, "return")).values == {}
        (response,) = plugin.rpc.List(pb.ListRequest(token=ROOM))
        assert response.WhichOneof("response") == "computed"
        assert plugin.lifecycle.asked == []


class TestSimulator:
    def messages(self, plugin: Plugin) -> list[str]:
        """The lines that reached the engine before one that is caused here."""
        plugin.lifecycle.answers["invoke"] = ValueError("a mark")
        with pytest.raises(grpc.RpcError):
            plugin.rpc.Invoke(pb.InvokeRequest(tok="metastudio:live:getRooms"))
        found: list[str] = []
        while not found or "a mark" not in found[-1]:
            found.append(plugin.line().message)
        return found[:-1]

    STACK = {"PULUMI_PROJECT": "shop"}

    def test_the_user_reads_it_once(self, start: START) -> None:
        plugin = start(self.STACK).configure(simulator="demo.db")
        for _ in range(3):
            plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
        assert self.messages(plugin) == ["MetaStudio is simulated in demo.db: nothing happens at Huawei Cloud."]

    def test_a_preview_that_only_asks_says_it_too(self, start: START) -> None:
        plugin = start(self.STACK).configure(simulator="demo.db")
        plugin.rpc.Invoke(pb.InvokeRequest(tok="metastudio:live:getRooms", preview=True))
        assert len(self.messages(plugin)) == 1

    def test_answers_that_other_programs_read_are_left_clean(self, start: START) -> None:
        """`pulumi do` prints every line into the JSON of its answer."""
        plugin = start(self.STACK).configure(simulator="demo.db")
        list(plugin.rpc.List(pb.ListRequest(token=ROOM)))
        assert self.messages(plugin) == []
        plugin = start().configure(simulator="demo.db")
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
        assert self.messages(plugin) == []

    def test_the_service_is_not_announced(self, plugin: Plugin) -> None:
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
        assert self.messages(plugin) == []

    def test_what_is_missing_for_the_service_is_said_once(self, start: START) -> None:
        plugin = start(self.STACK).configure(region="cn-north-4")
        for _ in range(3):
            plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
        (line,) = self.messages(plugin)
        assert line.startswith("No credentials: set `accessKey` and `secretKey`")


class TestCurrentSettings:
    """Before a program runs, the engine configures the provider from the state; credentials may have changed since."""

    STATE = {"region": "cn-north-4", "accessKey": "old-key", "secretKey": "old-secret", "maxRetries": "1"}

    def settings(self, start: START, stack: dict[str, Any] | str | None, name: str = "default_0_1_0") -> Any:
        environment = {} if stack is None else {"PULUMI_CONFIG": stack if isinstance(stack, str) else json.dumps(stack)}
        plugin = start(environment)
        plugin.rpc.Configure(pb.ConfigureRequest(name=name, args=send(self.STATE, {"secretKey"})))
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
        return plugin.lifecycle.settings

    @pytest.mark.parametrize(
        "name",
        [
            "default",
            "default_0_1_0",
            "default_0_1_0_alpha_1_x86",
            "default_https_/plugins.example.com/metastudio",
            "default_0_1_0_github_/api.github.com/example",
        ],
    )
    def test_rotated_keys_are_taken_from_the_stack(self, start: START, name: str) -> None:
        stack = {"region": "cn-north-4", "accessKey": "new-key", "secretKey": "new-secret", "maxRetries": "9"}
        settings = self.settings(start, stack, name)
        assert (settings.access_key, settings.secret_key, settings.max_retries) == ("new-key", "new-secret", 1)

    def test_a_project_that_was_put_right_is_used_at_once(self, start: START) -> None:
        """Objects of another project are refused one by one; the configuration of the last run cannot lock them up."""
        stack = {"region": "cn-north-4", "projectId": "p2", "accessKey": "old-key", "secretKey": "old-secret"}
        assert self.settings(start, stack).project_id == "p2"

    def test_another_way_to_sign_in_replaces_the_old_one(self, start: START) -> None:
        settings = self.settings(start, {"region": "cn-north-4", "authToken": "token"})
        assert (settings.auth_token, settings.access_key, settings.secret_key) == ("token", None, None)

    def test_what_a_read_does_and_says_follows_at_once(self, start: START) -> None:
        settings = self.settings(start, {"region": "cn-north-4", "refresh": "never", "allowWhileLive": "true"})
        assert (settings.refresh, settings.allow_while_live) == ("never", True)

    @pytest.mark.parametrize(
        ("stack", "name"),
        [
            ({"region": "cn-east-3", "accessKey": "new-key", "secretKey": "new-secret"}, "default"),
            ({"region": "cn-north-4", "accessKey": "new-key", "secretKey": "new-secret"}, "made-by-the-program"),
            ({"region": "cn-north-4", "accessKey": "new-key", "secretKey": "new-secret"}, "default_studio"),
            ({"region": "cn-north-4", "accessKey": "new-key", "secretKey": "new-secret"}, "default_2"),
            ({"region": "cn-north-4", "accessKey": "new-key", "secretKey": "new-secret"}, "default-b"),
            (None, "default"),
            ("", "default"),
            ("not json", "default"),
            ("[]", "default"),
        ],
    )
    def test_otherwise_the_configuration_is_used_as_given(self, start: START, stack: Any, name: str) -> None:
        """Another place, another provider, or no stack configuration at all."""
        settings = self.settings(start, stack, name)
        assert (settings.access_key, settings.secret_key) == ("old-key", "old-secret")

    def test_a_provider_of_the_program_gets_the_way_out_as_a_hint(self, start: START) -> None:
        refusal = Denied("GET", "/v1", 401, "APIGW.0301", "no", None, "Check the keys.")
        way_out = "run `pulumi up --refresh --run-program`."
        for name, hinted in (("made-by-the-program", True), ("default", False)):
            plugin = start()
            plugin.rpc.Configure(pb.ConfigureRequest(name=name, args=send(self.STATE)))
            plugin.lifecycle.answers["read"] = refusal
            with pytest.raises(grpc.RpcError) as caught:
                plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM, inputs=send({}), properties=send({"a": 1})))
            assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
            assert caught.value.details().startswith("GET /v1: APIGW.0301 no (HTTP 401). Check the keys.")
            assert caught.value.details().endswith(way_out) is hinted
