"""The application: documented rates, and mistakes of its own."""

from .conftest import PROJECT

ROOMS = f"{PROJECT}/smart-live-rooms"


def test_documented_rates_are_enforced_when_asked(simulate, connect, clock):
    client = connect(simulate(enforce_rates=True))

    def create():
        return client.post(ROOMS, json={"room_name": "a"})

    assert create().status_code == 200
    refused = create()
    assert (refused.status_code, refused.json()["error_code"]) == (429, "APIGW.0308")
    assert refused.headers["Retry-After"] == "1"
    assert [client.get(ROOMS).status_code for _ in range(21)].count(200) == 20
    clock.now += 1
    assert create().status_code == 200
    assert client.get(ROOMS).json()["count"] == 2


def test_rates_are_not_enforced_otherwise(client):
    assert {client.post(ROOMS, json={"room_name": "a"}).status_code for _ in range(30)} == {200}


def test_rates_are_counted_over_processes(simulate, connect, database):
    clients = [connect(simulate(database, enforce_rates=True)) for _ in range(2)]
    statuses = [client.post(ROOMS, json={"room_name": "a"}).status_code for client in clients]
    assert statuses == [200, 429]


def test_a_mistake_in_an_answer_is_an_internal_error(simulate, connect, capsys):
    simulator = simulate()
    simulator.app.handlers = {"create_smart_live_room": lambda call: {"room": call.new_id()}}
    client = connect(simulator)
    answer = client.post(ROOMS, json={"room_name": "a"})
    assert (answer.status_code, answer.json()["error_code"]) == (500, "MSS.00000004")
    assert "answer of create_smart_live_room breaks the contract: room is not known" in capsys.readouterr().err
    assert client.get("/_simulator/requests").json() == [{"method": "POST", "path": ROOMS, "status": 500}]
