using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var pictureModelingJob = new MetaStudio.Asset.PictureModelingJob("pictureModelingJob", new()
    {
        Name = "Host Lin",
        StyleId = "system_female_001",
        PictureFile = "./media/lin.png",
    });

});

