"""Functions of the asset system."""

from ...framework.function import Function, ListFunction, get, get_all
from ...wire import operations
from .asset import Asset
from .picture_modeling import PictureModelingJob
from .transfer import AssetTransfer

FUNCTIONS = (
    get(Asset, "Shows one asset with its details, its files and their download addresses."),
    get_all(Asset, "Lists the assets that match every given filter, those in the recycle bin too."),
    ListFunction(
        "getAssetSummaries",
        operations.list_asset_summary,
        "Lists names, states and preview pictures of the given assets.",
        "asset_id",
    ),
    Function(
        "getAssetReplicationInfo",
        operations.show_asset_replication_info,
        "Describes an asset in encrypted form, for a copy in another region. Each answer is another one, and expires.",
    ),
    get(AssetTransfer, "Shows one transfer of assets."),
    get_all(AssetTransfer, "Lists transfers of assets; without filters the received ones that are still open."),
    ListFunction(
        "getStyles",
        operations.list_styles,
        "Lists the styles of stylised 3D avatars; this part of the service is probably discontinued.",
        "style_id",
    ),
    get(PictureModelingJob, "Shows one photo modelling job."),
    get_all(PictureModelingJob, "Lists the photo modelling jobs that match every given filter."),
)
