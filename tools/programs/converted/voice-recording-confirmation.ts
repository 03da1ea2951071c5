import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const config = new pulumi.Config();
const voiceTask = config.requireSecret("voiceTask");
const recordingConfirmation = new metastudio.voice.RecordingConfirmation("recordingConfirmation", {
    jobId: voiceTask,
    sentences: [
        0,
        1,
        2,
    ],
});
