import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const shortVoiceTask = new metastudio.voice.ShortVoiceTask("shortVoiceTask", {
    jobType: metastudio.voice.ShortVoiceTaskJobType.VoiceAssess,
    language: metastudio.voice.ShortVoiceTaskLanguage.Cn,
    recording: "./media/recording.zip",
});
