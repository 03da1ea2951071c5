using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var room = new MetaStudio.Live.Room("room", new()
    {
        RoomName = "Spring sale",
        SceneScripts = new[]
        {
            new MetaStudio.Live.Inputs.LiveVideoScriptInfoArgs
            {
                ScriptName = "Welcome",
                ShootScripts = new[]
                {
                    new MetaStudio.Live.Inputs.LiveShootScriptItemArgs
                    {
                        SequenceNo = 1,
                        TextConfig = new MetaStudio.Common.Inputs.TextConfigArgs
                        {
                            Text = "Welcome to our spring sale!",
                        },
                    },
                },
            },
        },
    });

    var onAir = new MetaStudio.Live.LivestreamTask("onAir", new()
    {
        RoomId = room.RoomId,
        Triggers = 
        {
            { "date", "2026-11-22" },
        },
    });

    var liveCommand = new MetaStudio.Live.LiveCommand("liveCommand", new()
    {
        RoomId = onAir.RoomId,
        JobId = onAir.JobId,
        Command = MetaStudio.Live.LiveCommandCommand.InsertPlayScript,
        PlayText = new MetaStudio.Live.Inputs.PlayTextArgs
        {
            TextConfig = new MetaStudio.Live.Inputs.InsertedTextArgs
            {
                Text = "The next hundred orders get a gift.",
            },
        },
        Triggers = 
        {
            { "round", "1" },
        },
    });

});

