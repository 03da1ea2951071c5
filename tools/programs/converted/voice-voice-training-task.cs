using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var voiceTrainingTask = new MetaStudio.Voice.VoiceTrainingTask("voiceTrainingTask", new()
    {
        Edition = MetaStudio.Voice.VoiceTrainingTaskEdition.Basic,
        VoiceName = "Lin",
        Sex = MetaStudio.Voice.VoiceTrainingTaskSex.Female,
        TrainingData = "./media/recordings.zip",
        AuthorizationLetter = "./media/letter.png",
    });

});

