import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const product = new metastudio.live.Product("product", {
    name: "Spring tea",
    autoActive: true,
    textList: [{
        title: "In a word",
        text: "Picked before the rain.",
    }],
    assetList: [{
        assetId: "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
        assetType: metastudio.live.ProductMediaInfoAssetType.Image,
    }],
});
