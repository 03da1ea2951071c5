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
const roomConfirmation = new metastudio.live.RoomConfirmation("roomConfirmation", {
    roomId: room.roomId,
    scriptVersion: room.scriptVersion,
    action: metastudio.live.RoomConfirmationAction.Confirm,
});
