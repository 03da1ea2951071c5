import pulumi
import pulumi_metastudio as metastudio

product = metastudio.live.Product("product",
    name="Spring tea",
    auto_active=True,
    text_list=[{
        "title": "In a word",
        "text": "Picked before the rain.",
    }],
    asset_list=[{
        "asset_id": "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
        "asset_type": metastudio.live.ProductMediaInfoAssetType.IMAGE,
    }])
