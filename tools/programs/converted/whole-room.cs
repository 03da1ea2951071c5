using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var room = new MetaStudio.Live.Room("room", new()
    {
        RoomName = "Spring sale",
        RoomDescription = "Thirty minutes every evening at eight",
        SceneScripts = new[]
        {
            new MetaStudio.Live.Inputs.LiveVideoScriptInfoArgs
            {
                ScriptName = "Welcome",
                ModelAssetId = "5f0c4a2be8d94c6f9f3f0f6f5f9b1a01",
                VoiceConfig = new MetaStudio.Common.Inputs.VoiceConfigArgs
                {
                    VoiceAssetId = "9b2d7e61c3a84f0aa5d21c7be0f4d802",
                    Speed = 105,
                },
                BackgroundConfig = new[]
                {
                    new MetaStudio.Common.Inputs.BackgroundConfigInfoArgs
                    {
                        BackgroundType = MetaStudio.Common.BackgroundConfigInfoBackgroundType.Color,
                        BackgroundColorConfig = "#2F6F5F",
                    },
                },
                LayerConfig = new[]
                {
                    new MetaStudio.Common.Inputs.LayerConfigArgs
                    {
                        LayerType = MetaStudio.Common.LayerConfigLayerType.Text,
                        Position = new MetaStudio.Common.Inputs.LayerPositionConfigArgs
                        {
                            Dx = 60,
                            Dy = 120,
                            LayerIndex = 10,
                        },
                        TextConfig = new MetaStudio.Common.Inputs.TextLayerConfigArgs
                        {
                            TextContext = "Spring sale · everything half price",
                            FontName = "HarmonyOS_Sans_SC_Black",
                            FontSize = 64,
                            FontColor = "#FFFFFF",
                        },
                    },
                },
                ShootScripts = new[]
                {
                    new MetaStudio.Live.Inputs.LiveShootScriptItemArgs
                    {
                        SequenceNo = 1,
                        Title = "Hello",
                        TextConfig = new MetaStudio.Common.Inputs.TextConfigArgs
                        {
                            Text = "Good evening, and welcome to our spring sale!",
                        },
                    },
                    new MetaStudio.Live.Inputs.LiveShootScriptItemArgs
                    {
                        SequenceNo = 2,
                        Title = "Rules",
                        TextConfig = new MetaStudio.Common.Inputs.TextConfigArgs
                        {
                            Text = "Everything you see tonight is half price until midnight.",
                        },
                    },
                },
            },
            new MetaStudio.Live.Inputs.LiveVideoScriptInfoArgs
            {
                ScriptName = "Tea",
                ShootScripts = new[]
                {
                    new MetaStudio.Live.Inputs.LiveShootScriptItemArgs
                    {
                        SequenceNo = 1,
                        Title = "First flush",
                        TextConfig = new MetaStudio.Common.Inputs.TextConfigArgs
                        {
                            Text = "<speak>This is our first flush.<break time=\"500ms\"/>Picked by hand, three weeks ago.</speak>",
                        },
                    },
                },
            },
        },
        PlayPolicy = new MetaStudio.Live.Inputs.PlayPolicyArgs
        {
            RepeatCount = -1,
            AutoPlayScript = true,
            PlayMode = MetaStudio.Live.PlayPolicyPlayMode.Text,
        },
        VideoConfig = new MetaStudio.Common.Inputs.VideoConfigArgs
        {
            Width = 1080,
            Height = 1920,
            Bitrate = 4000,
            FrameRate = MetaStudio.Common.VideoConfigFrameRate.Rate25,
        },
    });

    return new Dictionary<string, object?>
    {
        ["roomId"] = room.RoomId,
        ["state"] = room.RoomState,
    };
});

