"""`metastudio:live:Platform`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import Refused
from ...framework.identity import Identity
from ...framework.lost import NamedOnce
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...values.diff import Change
from ...values.model import UNKNOWN
from ...values.validation import Problem
from ...wire import live, operations
from ...wire.operation import Operation

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedPlatform: TypeAlias = Managed[typed.PlatformInputs, typed.PlatformState]

CUSTOM = "MSS_STANDARD"
"""How a platform is connected that a stack can declare; official ones are connected in the console."""


class Platform(Resource["typed.PlatformInputs", "typed.PlatformState"]):
    """A third-party livestreaming platform that follows the MetaStudio standard (access type MSS_STANDARD): MetaStudio
    asks it for products and posts live events to it. A room names it in `relation_live_platform_info`. Official
    platforms are connected in the console; `getPlatforms` shows them."""

    token = "metastudio:live:Platform"
    inputs = live.CreateLivePlatformReq
    report = live.ShowLivePlatformResponse
    identity = Identity("platform_id")
    name_property = "name"
    lost = NamedOnce()  # the list has no time of creation
    creating = operations.create_live_platform
    showing = operations.show_live_platform
    updating = operations.update_live_platform
    deleting = operations.delete_live_platform
    listing = operations.list_live_platforms
    query = live.ListLivePlatformsQuery
    marks = Marks(
        unordered=("callback_config",),
        may_be_masked=("auth_config.key",),
    )
    risks = Risks(
        create=Risk("A platform. Refused while its name is taken.", refused=True),
        replace=Risk("Refused: the name is taken by the platform itself.", refused=True),
        rename=Risk("Refused: the name is taken by the platform itself.", refused=True),
        delete=Risk("The platform is deleted; rooms that name it cannot reach it any more."),
    )
    example = """\
type: metastudio:live:Platform
properties:
  name: OurShop
  authConfig:
    key: ${platformKey}
  callbackConfig:
    - {apiType: PRODUCT_QUERY, url: "https://shop.example.com/products"}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a platform."""
        urls = inputs.get("callback_config")
        seen = set()
        for index, entry in enumerate(urls if isinstance(urls, list) else ()):
            if not isinstance(entry, Mapping):
                continue
            kind, url = entry.get("api_type"), entry.get("url")
            if kind is not UNKNOWN and kind in seen:
                yield Problem(("callback_config", index), f"is a second address for {kind}; there can be one.")
            seen.add(kind)
            if isinstance(url, str) and not url.startswith("https://"):
                yield Problem(("callback_config", index, "url"), "must be an address that starts with https://.")

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """An answer as a report; raises Refused for an official platform, which no stack can declare."""
        if answer.get("access_type", CUSTOM) != CUSTOM:
            id, how = answer.get(self.identity.own), answer["access_type"]
            raise Refused(
                f"Platform {id} is connected as {how}, which is set up in the console; a stack can look at it with "
                "getPlatform."
            )
        return super().report_from(answer, operation, path)

    def update(self, api: "Api", it: "ManagedPlatform", changes: Sequence[Change]) -> dict[str, Any]:
        """Write name and addresses, and the key only when it changed."""
        body = self.body(it.inputs)
        if all(change.path[0] != "auth_config" for change in changes):
            del body["auth_config"]
        api.request(self.updating, path=self.identity.path_of(it.id), body=body)
        return self.show(api, it.id)

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The platforms of a query; without one, those that a stack can declare."""
        return super().list_items(api, {"access_type": CUSTOM, **query})
