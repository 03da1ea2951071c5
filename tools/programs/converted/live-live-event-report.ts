import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const room = new metastudio.live.Room("room", {
    roomName: "Spring sale",
    sceneScripts: [{
        scriptName: "Welcome",
        shootScripts: [{
            sequenceNo: 1,
            textConfig: {
                text: "Welcome to our spring sale!",
            },
        }],
    }],
});
const onAir = new metastudio.live.LivestreamTask("onAir", {
    roomId: room.roomId,
    triggers: {
        date: "2026-11-22",
    },
});
const liveEventReport = new metastudio.live.LiveEventReport("liveEventReport", {
    roomId: onAir.roomId,
    jobId: onAir.jobId,
    events: [{
        type: 1,
        content: "{\"user\": {\"userId\": \"7\", \"name\": \"Li\"}, \"content\": \"how much is it?\"}",
    }],
});
