import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const config = new pulumi.Config();
const platformKey = config.requireSecret("platformKey");
const platform = new metastudio.live.Platform("platform", {
    name: "OurShop",
    authConfig: {
        key: platformKey,
    },
    callbackConfig: [{
        apiType: metastudio.live.StandardPlatformApiConfigApiType.ProductQuery,
        url: "https://shop.example.com/products",
    }],
});
