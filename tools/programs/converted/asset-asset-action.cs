using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var asset = new MetaStudio.Asset.Asset("asset", new()
    {
        AssetName = "Tea house",
        AssetType = MetaStudio.Asset.AssetType.Image,
        MainFile = "./media/tea-house.png",
        Tags = new[]
        {
            "background",
            "tea",
        },
        SystemProperties = new MetaStudio.Asset.Inputs.SystemPropertiesArgs
        {
            BackgroundImg = "Yes",
        },
    });

    var assetAction = new MetaStudio.Asset.AssetAction("assetAction", new()
    {
        Action = MetaStudio.Asset.AssetActionAction.Unactive,
        AssetIds = new[]
        {
            asset.AssetId,
        },
        Triggers = 
        {
            { "season", "2026" },
        },
    });

});

