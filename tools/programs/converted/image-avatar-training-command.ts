import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const avatarTrainingTask = new metastudio.image.AvatarTrainingTask("avatarTrainingTask", {
    name: "Host Lin",
    trainingVideo: "./media/lin.mp4",
    idCardImage1: "./media/id-front.png",
    idCardImage2: "./media/id-back.png",
    authorizationLetter: "./media/letter.png",
});
const avatarTrainingCommand = new metastudio.image.AvatarTrainingCommand("avatarTrainingCommand", {
    jobId: avatarTrainingTask.jobId,
    command: metastudio.image.AvatarTrainingCommandCommand.ConfirmAnswer,
    commentData: {
        commentTitle: "The lips",
        commentMessage: "They move too late.",
    },
    triggers: {
        round: "1",
    },
});
