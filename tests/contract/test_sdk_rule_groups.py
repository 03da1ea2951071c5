"""Interaction rule groups and their single rules, by the official SDK over HTTP with AK/SK."""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import rule_groups

from .full_body import contract, differences, full, wire

RULE = {
    "rule_name": "price",
    "event_type": 1,
    "hit_condition": {"relation": "OR", "tags": [{"tag": "content", "match": "REGEX", "value": "多少钱|price"}]},
    "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["九十九元"]},
}


def shown(service, group_id):
    return wire(service("show_interaction_rule_group", group_id=group_id))


def test_every_operation_of_rule_groups_is_served(service):
    group_id = service("create_interaction_rule_group", {"group_name": "library"}).group_id
    rule_id = service("create_interaction_rule", RULE, group_id=group_id).rule_id
    changed = wire(service("update_interaction_rule", {"rule_name": "cost"}, group_id=group_id, rule_id=rule_id))
    assert changed["rule_id"] == rule_id
    assert [rule["rule_name"] for rule in shown(service, group_id)["interaction_rules"]] == ["cost"]
    for operation in ("list_interaction_rule_groups", "list_interaction_rule_groups_summary"):
        answer = wire(service(operation))
        assert answer["count"] == 1
        [item] = answer["interaction_rule_groups"]
        assert item.keys() == {"group_id", "group_name", "create_time", "update_time"}
    assert service("delete_interaction_rule", group_id=group_id, rule_id=rule_id).status_code == 200
    assert shown(service, group_id)["interaction_rules"] == []
    service("update_interaction_rule_group", {"group_name": "renamed", "interaction_rules": [RULE]}, group_id=group_id)
    assert shown(service, group_id)["group_name"] == "renamed"
    assert service("delete_interaction_rule_group", group_id=group_id).status_code == 200
    assert service("list_interaction_rule_groups").count == 0
    assert service.called == {name for name, handler in HANDLERS.items() if handler.__module__ == rule_groups.__name__}


@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_group_comes_back_whole(service, variant):
    body = full("InteractionRuleGroup", variant)
    group_id = service("create_interaction_rule_group", body).group_id
    assert differences(body, shown(service, group_id)) == []
    other = full("InteractionRuleGroup", 1 - variant)
    updated = wire(service("update_interaction_rule_group", other, group_id=group_id))
    assert differences(other, updated) == []
    assert updated == shown(service, group_id)


@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_rule_comes_back_whole(service, variant):
    group_id = service("create_interaction_rule_group", {"group_name": "library"}).group_id
    body = full("CreateInteractionRuleReq", variant)
    created = wire(service("create_interaction_rule", body, group_id=group_id))
    assert differences(body, created) == []
    other = full("CreateInteractionRuleReq", 1 - variant)
    updated = wire(service("update_interaction_rule", other, group_id=group_id, rule_id=created["rule_id"]))
    assert differences(other, updated) == []
    assert shown(service, group_id)["interaction_rules"] == [updated]


def test_a_group_update_gives_new_rule_ids_and_keeps_the_index_that_is_sent_back(service, control):
    group_id = service("create_interaction_rule_group", {"group_name": "g", "interaction_rules": [RULE, RULE]}).group_id
    before = shown(service, group_id)
    index = before["interaction_rules"][1]["rule_index"]
    control.post("/clock", json={"advance": 5})
    body = {"group_name": "g", "interaction_rules": [{**RULE, "rule_index": index}, RULE]}
    after = wire(service("update_interaction_rule_group", body, group_id=group_id))
    assert [rule["rule_index"] == index for rule in after["interaction_rules"]] == [True, False]
    ids = [rule["rule_id"] for group in (before, after) for rule in group["interaction_rules"]]
    assert len(set(ids)) == 4
    assert after["create_time"] == before["create_time"]
    assert after["update_time"] > before["update_time"]


def test_a_rule_update_keeps_what_only_a_group_can_set(service, control):
    rule = {**RULE, "enabled": False, "review_config": {"no_need_review": True}}
    group_id = service("create_interaction_rule_group", {"group_name": "g", "interaction_rules": [rule]}).group_id
    before = shown(service, group_id)
    [old] = before["interaction_rules"]
    control.post("/clock", json={"advance": 5})
    service("update_interaction_rule", {"rule_name": "cost"}, group_id=group_id, rule_id=old["rule_id"])
    after = shown(service, group_id)
    [new] = after["interaction_rules"]
    kept = ("rule_id", "rule_index", "create_time", "enabled", "review_config")
    assert [new[name] for name in kept] == [old[name] for name in kept]
    assert "trigger" not in new
    assert new["update_time"] > old["update_time"]
    assert after["update_time"] > before["update_time"]


def test_an_update_without_rules_clears_them(service):
    group_id = service("create_interaction_rule_group", {"group_name": "g", "interaction_rules": [RULE]}).group_id
    service("update_interaction_rule_group", {"group_name": "g"}, group_id=group_id)
    assert shown(service, group_id)["interaction_rules"] == []


def test_defaults_of_a_rule(service):
    group_id = service("create_interaction_rule_group", {"group_name": "g"}).group_id
    rule = wire(service("create_interaction_rule", RULE, group_id=group_id))
    assert rule["enabled"] is True
    assert rule["hit_condition"]["priority"] == 500
    assert rule["trigger"]["reply_role"] == "STREAMER"


QUERIES = [
    ({}, ["later", "First library"]),
    ({"group_name": "library"}, ["First library"]),
    ({"create_since": "2030-01-01T00:00:00Z"}, []),
    ({"create_until": "2030-01-01T00:00:00Z"}, ["later", "First library"]),
    ({"create_until": ""}, ["later", "First library"]),
    ({"offset": 1}, ["First library"]),
    ({"limit": 1}, ["later"]),
]


@pytest.mark.parametrize(("query", "names"), QUERIES)
@pytest.mark.parametrize("operation", ["list_interaction_rule_groups", "list_interaction_rule_groups_summary"])
def test_filters(service, operation, query, names):
    for name in ("First library", "later"):
        service("create_interaction_rule_group", {"group_name": name})
    answer = wire(service(operation, **query))
    assert [group["group_name"] for group in answer["interaction_rule_groups"]] == names
    assert answer["count"] == (2 if query.keys() & {"offset", "limit"} else len(names))


@pytest.mark.parametrize("path", ["smart-live-interaction-rule-groups", "smart-live-interaction-rule-groups-summary"])
def test_every_filter_of_the_contract_is_tested(path):
    parameters = contract()["paths"][f"/v1/{{project_id}}/{path}"]["get"]["parameters"]
    names = {entry["name"] for entry in parameters if entry["in"] == "query"}
    assert names == {name for query, _ in QUERIES for name in query}


@pytest.mark.parametrize(
    ("operation", "body", "parameters"),
    [
        ("show_interaction_rule_group", None, {}),
        ("update_interaction_rule_group", {"group_name": "g"}, {}),
        ("delete_interaction_rule_group", None, {}),
        ("create_interaction_rule", RULE, {}),
        ("update_interaction_rule", RULE, {"rule_id": "r"}),
        ("delete_interaction_rule", None, {"rule_id": "r"}),
    ],
)
@pytest.mark.parametrize("status", [404, 400])
def test_an_unknown_group(service, control, operation, body, parameters, status):
    control.put("/options", json={"not_found_status": status})
    with pytest.raises(ClientRequestException) as caught:
        service(operation, body, group_id="nowhere", **parameters)
    assert (caught.value.status_code, caught.value.error_code) == (status, "MSS.20010047")
    assert caught.value.request_id


@pytest.mark.parametrize(("operation", "body"), [("update_interaction_rule", RULE), ("delete_interaction_rule", None)])
def test_an_unknown_rule(service, operation, body):
    group_id = service("create_interaction_rule_group", {"group_name": "g", "interaction_rules": [RULE]}).group_id
    with pytest.raises(ClientRequestException, match=r"rule not exist"):
        service(operation, body, group_id=group_id, rule_id="nowhere")
    assert len(shown(service, group_id)["interaction_rules"]) == 1


def test_what_the_contract_refuses(service):
    rule = {**RULE, "hit_condition": {"priority": 1000}}
    with pytest.raises(ClientRequestException) as caught:
        service("create_interaction_rule_group", {"group_name": "g", "interaction_rules": [RULE, rule]})
    text = "Invalid parameter: interaction_rules[1].hit_condition.priority must be 999 or less"
    assert (caught.value.error_code, caught.value.error_msg) == ("MSS.00000003", text)
