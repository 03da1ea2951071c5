using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var speech = new MetaStudio.Tts.Speech("speech", new()
    {
        Text = "Welcome to our tea shop.",
        VoiceAssetId = "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
        AudioFormat = MetaStudio.Tts.SpeechAudioFormat.Mp3,
    });

});

