using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var avatarTrainingTask = new MetaStudio.Image.AvatarTrainingTask("avatarTrainingTask", new()
    {
        Name = "Host Lin",
        TrainingVideo = "./media/lin.mp4",
        IdCardImage1 = "./media/id-front.png",
        IdCardImage2 = "./media/id-back.png",
        AuthorizationLetter = "./media/letter.png",
    });

    var avatarTrainingCommand = new MetaStudio.Image.AvatarTrainingCommand("avatarTrainingCommand", new()
    {
        JobId = avatarTrainingTask.JobId,
        Command = MetaStudio.Image.AvatarTrainingCommandCommand.ConfirmAnswer,
        CommentData = new MetaStudio.Image.Inputs.AvatarCommentArgs
        {
            CommentTitle = "The lips",
            CommentMessage = "They move too late.",
        },
        Triggers = 
        {
            { "round", "1" },
        },
    });

});

