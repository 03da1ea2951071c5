using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var tenantConfig = new MetaStudio.Tts.TenantConfig("tenantConfig", new()
    {
        Vocabulary = true,
    });

});

