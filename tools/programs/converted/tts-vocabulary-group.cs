using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var vocabularyGroup = new MetaStudio.Tts.VocabularyGroup("vocabularyGroup", new()
    {
        GroupName = "Product names",
        AssetIds = new[]
        {
            "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
        },
    });

});

