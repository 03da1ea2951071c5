"""A studio with a catalogue: products, platforms, settings of the tenant, rooms that are confirmed by hand."""

from typing import Any

from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_simulator import DEFAULT_PROJECT_ID

from .studio import Studio

PRODUCT, PLATFORM = "metastudio:live:Product", "metastudio:live:Platform"
USER_CONFIG, CONFIRMATION = "metastudio:live:UserConfig", "metastudio:live:RoomConfirmation"
PROJECT = DEFAULT_PROJECT_ID


def picture(asset_id: str, **more: Any) -> dict[str, Any]:
    return {"asset_id": asset_id, "asset_type": "IMAGE", **more}


def platform(name: str = "OurShop", **more: Any) -> dict[str, Any]:
    url = {"api_type": "PRODUCT_QUERY", "url": "https://shop.example.com/products"}
    return {"name": name, "auth_config": {"key": "the-key"}, "callback_config": [url], **more}


class Shop(Studio):
    """What tests of a catalogue do."""

    def change(self, token: str, made: ResourceState, inputs: dict[str, Any]) -> tuple[ResourceState, list[str]]:
        """The object afterwards, with nothing left to change, and the writes that it took."""
        assert self.lifecycle.check(token, inputs, made.inputs).problems == []
        self.forget_requests()
        done = self.lifecycle.update(token, "urn:it", made.id, made.state, made.inputs, inputs, self.call())
        writes = self.writes()
        again = self.lifecycle.diff(token, "urn:it", done.id, done.state, inputs, inputs, self.call())
        assert again.changes == []
        return done, writes

    def problems(self, token: str, inputs: dict[str, Any]) -> list[str]:
        found = self.lifecycle.check(token, inputs).problems
        return [f"{'.'.join(map(str, problem.path))} {problem.text}" for problem in found]
