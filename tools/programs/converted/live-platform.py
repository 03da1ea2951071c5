import pulumi
import pulumi_metastudio as metastudio

config = pulumi.Config()
platform_key = config.require_secret("platformKey")
platform = metastudio.live.Platform("platform",
    name="OurShop",
    auth_config={
        "key": platform_key,
    },
    callback_config=[{
        "api_type": metastudio.live.StandardPlatformApiConfigApiType.PRODUCT_QUERY,
        "url": "https://shop.example.com/products",
    }])
