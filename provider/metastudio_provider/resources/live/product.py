"""`metastudio:live:Product`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import Field

from ...framework.calls import gone
from ...framework.identity import Identity
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import doubled
from ...values.diff import Change
from ...values.model import UNKNOWN
from ...values.validation import Problem
from ...wire import live, operations
from ...wire.operation import Operation
from .product_items import LAST_PLACE, link

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedProduct: TypeAlias = Managed[typed.ProductInputs, typed.ProductState]

ACTIVE, INACTIVE = "ACTIVED", "UNACTIVED"
"""States that a stack can ask for; the others are the service's word."""

TAG_BYTES = 16


class ProductInputs(live.CreateProductRequestBody):
    """Product of the catalogue."""

    auto_active: Annotated[
        bool | None,
        Field(
            description="Whether the product is active, from its creation on; the service tells it as `state`. Unset, "
            "the service decides (it is not documented how), and later it stays as it is."
        ),
    ] = None


class Product(Resource["typed.ProductInputs", "typed.ProductState"]):
    """A product of the catalogue: texts, pictures, videos and audios about something that is sold. Paragraphs of a room
    name it in `relation_product`. A product that the service has frozen (state BLOCK) stays frozen whatever
    `auto_active` says; a deleted one is kept by the service in state DELETED and counts as gone."""

    token = "metastudio:live:Product"
    inputs = ProductInputs
    report = live.ShowProductResponse
    identity = Identity("product_id")
    name_property = "name"
    creating = operations.create_product
    showing = operations.show_product
    updating = operations.update_product
    deleting = operations.delete_product
    listing = operations.list_products
    query = live.ListProductsQuery
    marks = Marks(
        unordered=("tags",),
        server_default=("cover",),
    )
    risks = doubled("product", " A room that names the old id shows it no more.")
    example = """\
type: metastudio:live:Product
properties:
  name: Spring tea
  autoActive: true
  textList:
    - {title: In a word, text: Picked before the rain.}
  assetList:
    - {assetId: 6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d, assetType: IMAGE}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a product."""
        for index, tag in enumerate(_listed(inputs, "tags")):
            if isinstance(tag, str) and len(tag.encode()) > TAG_BYTES:
                yield Problem(("tags", index), f"must have at most {TAG_BYTES} bytes in UTF-8.")
            elif isinstance(tag, str) and "," in tag:
                yield Problem(("tags", index), "must not have a comma: the service separates tags by it.")
        before = 0
        for index, asset in enumerate(_listed(inputs, "asset_list")):
            if not isinstance(asset, Mapping):
                continue
            path = ("asset_list", index)
            for name in ("asset_id", "asset_type"):
                if asset.get(name) is None:
                    yield Problem(path, f"needs `{name}`.")
            order = asset.get("order") or 0
            if order is not UNKNOWN:
                if order < before:
                    # The service reports them by `order`: any other order in the stack would show as a difference.
                    yield Problem((*path, "order"), f"must not be less than {before}, that of an item before it.")
                before = max(before, order)

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a write; assets without any `order` are numbered as they are listed.

        Unnumbered ones are ordered by the time they were added, which one write gives to all of them.
        """
        body = super().body(inputs)
        assets = body.get("asset_list") or []
        if assets and not any("order" in asset for asset in assets):
            numbered = enumerate(assets, start=1)
            body["asset_list"] = [{**asset, "order": min(place, LAST_PLACE)} for place, asset in numbered]
        return body

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """An answer as a report: assets in their order, and `auto_active` by its `state`.

        Raises NotFound for a product in state DELETED.
        """
        report = super().report_from(answer, operation, path)
        if report.get("state") == "DELETED":
            raise gone(operation, path, "DELETED", "the product is deleted")
        if report.get("state") in (ACTIVE, INACTIVE):
            report["auto_active"] = report["state"] == ACTIVE
        if "asset_list" in report:
            report["asset_list"] = sorted(report["asset_list"], key=lambda asset: int(asset.get("order") or 0))
        return report

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes, without one of `auto_active` that a frozen product cannot follow."""
        frozen = it.state.get("state") not in (None, ACTIVE, INACTIVE)
        return [change for change in changes if not (frozen and change.path[0] == "auto_active")]

    def update(self, api: "Api", it: "ManagedProduct", changes: Sequence[Change]) -> dict[str, Any]:
        """Write one asset or text alone where that is the whole change, else the whole product; always one write."""
        path = self.identity.path_of(it.id)
        one = link(it.inputs, it.state, changes)
        if one is not None:
            api.request(operations.set_product_asset, path=path, body=one)
        else:
            whole = self.put_body(it)
            cover = (it.state.get("cover") or {}).get("asset_id")
            declared = it.inputs.get("cover") or it.old_inputs.get("cover")
            if cover and cover != _first_picture(it.state) and not declared:
                whole["cover"] = {"asset_id": cover}  # somebody's choice; the service's own follows the pictures
            body = self.body(whole)
            if it.inputs.get("asset_list") is None and "asset_list" in whole:
                body["asset_list"] = whole["asset_list"]  # somebody else's order
            active = body.pop("auto_active", it.state.get("auto_active"))
            if active is not None and it.state.get("state") in (ACTIVE, INACTIVE):
                body["state"] = ACTIVE if active else INACTIVE
            api.request(self.updating, path=path, body=body)
        return self.show(api, it.id)

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The products that match a query; deleted ones only when it asks for their state."""
        for item in super().list_items(api, query):
            if query.get("state") or item.get("state") != "DELETED":
                yield item


def _first_picture(state: "typed.ProductState") -> str | None:
    pictures = [asset for asset in state.get("asset_list") or () if asset.get("asset_type") == "IMAGE"]
    return pictures[0].get("asset_id") if pictures else None


def _listed(inputs: Mapping[str, Any], name: str) -> list[Any]:
    value = inputs.get(name)
    return value if isinstance(value, list) else []
