using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var config = new Config();
    var platformKey = config.RequireSecret("platformKey");
    var platform = new MetaStudio.Live.Platform("platform", new()
    {
        Name = "OurShop",
        AuthConfig = new MetaStudio.Live.Inputs.CustomPlatformAuthConfigArgs
        {
            Key = platformKey,
        },
        CallbackConfig = new[]
        {
            new MetaStudio.Live.Inputs.StandardPlatformApiConfigArgs
            {
                ApiType = MetaStudio.Live.StandardPlatformApiConfigApiType.ProductQuery,
                Url = "https://shop.example.com/products",
            },
        },
    });

});

