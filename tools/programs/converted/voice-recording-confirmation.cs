using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var config = new Config();
    var voiceTask = config.RequireSecret("voiceTask");
    var recordingConfirmation = new MetaStudio.Voice.RecordingConfirmation("recordingConfirmation", new()
    {
        JobId = voiceTask,
        Sentences = new[]
        {
            0,
            1,
            2,
        },
    });

});

