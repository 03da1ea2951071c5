import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const voiceTrainingTask = new metastudio.voice.VoiceTrainingTask("voiceTrainingTask", {
    edition: metastudio.voice.VoiceTrainingTaskEdition.Basic,
    voiceName: "Lin",
    sex: metastudio.voice.VoiceTrainingTaskSex.Female,
    trainingData: "./media/recordings.zip",
    authorizationLetter: "./media/letter.png",
});
