"""The asset library: pictures, videos, music, slides and models, and what is done with them."""

RESOURCES = {
    "Asset": "asset",
    "AssetAction": "asset_action",
    "AssetTransfer": "transfer",
    "PictureModelingJob": "picture_modeling",
}
