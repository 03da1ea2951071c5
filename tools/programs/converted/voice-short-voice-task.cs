using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var shortVoiceTask = new MetaStudio.Voice.ShortVoiceTask("shortVoiceTask", new()
    {
        JobType = MetaStudio.Voice.ShortVoiceTaskJobType.VoiceAssess,
        Language = MetaStudio.Voice.ShortVoiceTaskLanguage.Cn,
        Recording = "./media/recording.zip",
    });

});

