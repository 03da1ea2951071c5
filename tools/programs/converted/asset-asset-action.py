import pulumi
import pulumi_metastudio as metastudio

asset = metastudio.asset.Asset("asset",
    asset_name="Tea house",
    asset_type=metastudio.asset.AssetType.IMAGE,
    main_file="./media/tea-house.png",
    tags=[
        "background",
        "tea",
    ],
    system_properties={
        "background_img": "Yes",
    })
asset_action = metastudio.asset.AssetAction("assetAction",
    action=metastudio.asset.AssetActionAction.UNACTIVE,
    asset_ids=[asset.asset_id],
    triggers={
        "season": "2026",
    })
