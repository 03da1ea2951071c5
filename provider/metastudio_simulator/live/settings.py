"""The live settings of the tenant: one object for all its rooms."""

from ..base.call import Call, operation
from ..base.contract import contract
from ..base.store import Document, Transaction

KIND = "user_config"
ID = "tenant"


@operation("show_smart_live_user_config")
def show(call: Call) -> Document:
    config = user_config(call.tx, call.project)
    config.setdefault("live_notify_config", {"notify_events": []})
    callback = config.get("live_event_callback_config", {})
    if callback.get("key"):
        callback["key"] = call.masked(callback["key"])
    return config


@operation("update_smart_live_user_config")
def update(call: Call) -> None:
    """The option user_config_put says whether settings that are left out are cleared. NOTIFY_REPLACES."""
    sent = contract().fill("UpdateSmartLiveUserConfigReq", call.body)
    old = user_config(call.tx, call.project)
    events = old.get("live_notify_config", {}).get("notify_events", [])
    notify = sent.pop("live_notify_config", {})
    named = notify.get("notify_events", [])
    change = notify.get("action", "replace")
    if change == "del":
        events = [event for event in events if event not in named]
    elif change == "add":
        events = list(dict.fromkeys([*events, *named]))
    elif "notify_events" in notify:
        events = list(dict.fromkeys(named))
    stays = old if call.option("user_config_put") == "merge" else {}
    config = {**stays, **sent, "live_notify_config": {"notify_events": events}}
    if old:
        call.tx.replace(KIND, call.project, ID, config, {})
    else:
        call.tx.insert(KIND, call.project, ID, config, {})


def user_config(tx: Transaction, project: str) -> Document:
    """The settings as they are stored; empty before the first update."""
    return tx.get(KIND, project, ID) or {}
