import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const speech = new metastudio.tts.Speech("speech", {
    text: "Welcome to our tea shop.",
    voiceAssetId: "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
    audioFormat: metastudio.tts.SpeechAudioFormat.Mp3,
});
