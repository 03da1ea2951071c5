import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const room = new metastudio.live.Room("room", {
    roomName: "Spring sale",
    roomDescription: "Thirty minutes every evening at eight",
    sceneScripts: [
        {
            scriptName: "Welcome",
            modelAssetId: "5f0c4a2be8d94c6f9f3f0f6f5f9b1a01",
            voiceConfig: {
                voiceAssetId: "9b2d7e61c3a84f0aa5d21c7be0f4d802",
                speed: 105,
            },
            backgroundConfig: [{
                backgroundType: metastudio.common.BackgroundConfigInfoBackgroundType.Color,
                backgroundColorConfig: "#2F6F5F",
            }],
            layerConfig: [{
                layerType: metastudio.common.LayerConfigLayerType.Text,
                position: {
                    dx: 60,
                    dy: 120,
                    layerIndex: 10,
                },
                textConfig: {
                    textContext: "Spring sale · everything half price",
                    fontName: "HarmonyOS_Sans_SC_Black",
                    fontSize: 64,
                    fontColor: "#FFFFFF",
                },
            }],
            shootScripts: [
                {
                    sequenceNo: 1,
                    title: "Hello",
                    textConfig: {
                        text: "Good evening, and welcome to our spring sale!",
                    },
                },
                {
                    sequenceNo: 2,
                    title: "Rules",
                    textConfig: {
                        text: "Everything you see tonight is half price until midnight.",
                    },
                },
            ],
        },
        {
            scriptName: "Tea",
            shootScripts: [{
                sequenceNo: 1,
                title: "First flush",
                textConfig: {
                    text: "<speak>This is our first flush.<break time=\"500ms\"/>Picked by hand, three weeks ago.</speak>",
                },
            }],
        },
    ],
    playPolicy: {
        repeatCount: -1,
        autoPlayScript: true,
        playMode: metastudio.live.PlayPolicyPlayMode.Text,
    },
    videoConfig: {
        width: 1080,
        height: 1920,
        bitrate: 4000,
        frameRate: metastudio.common.VideoConfigFrameRate.Rate25,
    },
});
export const roomId = room.roomId;
export const state = room.roomState;
