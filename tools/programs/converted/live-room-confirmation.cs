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

    var roomConfirmation = new MetaStudio.Live.RoomConfirmation("roomConfirmation", new()
    {
        RoomId = room.RoomId,
        ScriptVersion = room.ScriptVersion,
        Action = MetaStudio.Live.RoomConfirmationAction.Confirm,
    });

});

