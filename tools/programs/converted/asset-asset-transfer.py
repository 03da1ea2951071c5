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
asset_transfer = metastudio.asset.AssetTransfer("assetTransfer",
    asset_ids=[asset.asset_id],
    dest_project_id="0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    memo="Pictures of the tea house")
