using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var product = new MetaStudio.Live.Product("product", new()
    {
        Name = "Spring tea",
        AutoActive = true,
        TextList = new[]
        {
            new MetaStudio.Live.Inputs.ProductTextInfoArgs
            {
                Title = "In a word",
                Text = "Picked before the rain.",
            },
        },
        AssetList = new[]
        {
            new MetaStudio.Live.Inputs.ProductMediaInfoArgs
            {
                AssetId = "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
                AssetType = MetaStudio.Live.ProductMediaInfoAssetType.Image,
            },
        },
    });

});

