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

    var assetTransfer = new MetaStudio.Asset.AssetTransfer("assetTransfer", new()
    {
        AssetIds = new[]
        {
            asset.AssetId,
        },
        DestProjectId = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        Memo = "Pictures of the tea house",
    });

});

