using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var userConfig = new MetaStudio.Live.UserConfig("userConfig", new()
    {
        LiveExitConfig = new MetaStudio.Live.Inputs.LiveExitConfigArgs
        {
            MaxLiveDuration = 6,
            AutoStopMode = MetaStudio.Live.LiveExitConfigAutoStopMode.SceneEnd,
        },
    });

});

