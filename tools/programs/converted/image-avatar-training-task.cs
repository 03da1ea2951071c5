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

});

