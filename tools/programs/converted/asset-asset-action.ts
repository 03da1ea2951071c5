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
const assetAction = new metastudio.asset.AssetAction("assetAction", {
    action: metastudio.asset.AssetActionAction.Unactive,
    assetIds: [asset.assetId],
    triggers: {
        season: "2026",
    },
});
