"""Functions of the asset system."""

from ...framework.function import ListFunction, get, get_all
from ...wire import operations
from .asset import Asset

FUNCTIONS = (
    get(Asset, "Shows one asset with its details, its files and their download addresses."),
    get_all(Asset, "Lists the assets that match every given filter, those in the recycle bin too."),
    ListFunction(
        "getAssetSummaries",
        operations.list_asset_summary,
        "Lists names, states and preview pictures of the given assets.",
        "asset_id",
    ),
    ListFunction(
        "getStyles",
        operations.list_styles,
        "Lists the styles of stylised 3D avatars; this part of the service is probably discontinued.",
        "style_id",
    ),
)
