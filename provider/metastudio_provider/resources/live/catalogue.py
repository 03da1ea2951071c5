"""Functions about products, platforms and the tenant's live settings."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ...framework.function import Function, Get, GetAll
from ...values.model import Model
from ...wire import live, operations
from .platform import Platform
from .product import Product

if TYPE_CHECKING:
    from ...api.client import Api


class ProductIdentity(Model):
    """Which product."""

    product_id: Annotated[str, Field(description="ID of the product.", min_length=1, max_length=64)]


class PlatformIdentity(Model):
    """Which platform."""

    platform_id: Annotated[str, Field(description="ID of the live platform.", min_length=1, max_length=64)]


class Nothing(Model):
    """No arguments."""


class GetProduct(Get):
    """Shows one product with its texts and assets."""

    token = "metastudio:live:getProduct"
    arguments = ProductIdentity
    result = live.ShowProductResponse
    identity = Product.identity
    showing = operations.show_product


class GetProducts(GetAll):
    """Lists the products that match every given filter, with everything they hold."""

    token = "metastudio:live:getProducts"
    arguments = live.ListProductsQuery
    result = live.ListProductsResponse
    listing = operations.list_products
    listed = Product.listed
    identity = Product.identity


class GetPlatform(Get):
    """Shows one connected live platform, official ones too."""

    token = "metastudio:live:getPlatform"
    arguments = PlatformIdentity
    result = live.ShowLivePlatformResponse
    identity = Platform.identity
    showing = operations.show_live_platform


class GetPlatforms(GetAll):
    """Lists the connected live platforms, official ones too."""

    token = "metastudio:live:getPlatforms"
    arguments = live.ListLivePlatformsQuery
    result = live.ListLivePlatformsResponse
    listing = operations.list_live_platforms
    listed = Platform.listed
    identity = Platform.identity


class GetPlatformAccessTypes(Function):
    """Lists the ways in which live platforms can be connected."""

    token = "metastudio:live:getPlatformAccessTypes"
    arguments = live.ShowLivePlatformAccessTypeQuery
    result = live.ShowLivePlatformAccessTypeResponse

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask for the access types; there are fewer kinds than a page holds."""
        query = {**arguments, "offset": 0, "limit": 100}
        return api.request(operations.show_live_platform_access_type, query=query)


class GetPlatformProducts(GetAll):
    """Asks a connected platform for the products of one of its live shows, through MetaStudio."""

    token = "metastudio:live:getPlatformProducts"
    arguments = live.ListLivePlatformProductsQuery
    result = live.ListLivePlatformProductsResponse
    listing = operations.list_live_platform_products
    listed = "products"
    identity = "product_id"


class GetUserConfig(Function):
    """Shows the live settings that hold for all rooms of the project: stop rules, event callback, notifications."""

    token = "metastudio:live:getUserConfig"
    arguments = Nothing
    result = live.ShowSmartLiveUserConfigResponse

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Show the settings."""
        return api.request(operations.show_smart_live_user_config)


class GetInteractionRuleLibrarySummaries(GetAll):
    """Lists ids, names and times of the interaction rule libraries that match every given filter."""

    token = "metastudio:live:getInteractionRuleLibrarySummaries"
    arguments = live.ListInteractionRuleGroupsSummaryQuery
    result = live.ListInteractionRuleGroupsSummaryResponse
    listing = operations.list_interaction_rule_groups_summary
    listed = "interaction_rule_groups"
    identity = "group_id"
