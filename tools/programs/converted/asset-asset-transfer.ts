import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const asset = new metastudio.asset.Asset("asset", {
    assetName: "Tea house",
    assetType: metastudio.asset.AssetType.Image,
    mainFile: "./media/tea-house.png",
    tags: [
        "background",
        "tea",
    ],
    systemProperties: {
        backgroundImg: "Yes",
    },
});
const assetTransfer = new metastudio.asset.AssetTransfer("assetTransfer", {
    assetIds: [asset.assetId],
    destProjectId: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    memo: "Pictures of the tea house",
});
