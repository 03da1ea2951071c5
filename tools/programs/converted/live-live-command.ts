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
const liveCommand = new metastudio.live.LiveCommand("liveCommand", {
    roomId: onAir.roomId,
    jobId: onAir.jobId,
    command: metastudio.live.LiveCommandCommand.InsertPlayScript,
    playText: {
        textConfig: {
            text: "The next hundred orders get a gift.",
        },
    },
    triggers: {
        round: "1",
    },
});
