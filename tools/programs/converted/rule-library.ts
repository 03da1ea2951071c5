import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const shopTalk = new metastudio.live.InteractionRuleLibrary("shopTalk", {
    groupName: "Shop talk",
    interactionRules: [
        {
            ruleName: "Price",
            eventType: 1,
            hitCondition: {
                relation: "OR",
                priority: 100,
                tags: [{
                    tag: "content",
                    operation: "NONE",
                    match: "REGEX",
                    value: "price|how much|cost",
                }],
            },
            trigger: {
                timeWindow: 30,
                replyMode: "SYSTEM_REPLY",
                replyOrder: "RANDOM",
                replyTexts: [
                    "Everything is half price tonight!",
                    "Half of what the label says, for everybody.",
                ],
            },
        },
        {
            ruleName: "Regular guest",
            eventType: 2,
            hitCondition: {
                relation: "AND",
                tags: [{
                    tag: "level",
                    operation: "NONE",
                    match: "MATH_GE",
                    value: "20",
                }],
            },
            trigger: {
                timeWindow: 60,
                replyMode: "SYSTEM_REPLY",
                replyTexts: ["Welcome back, dear friend of the house!"],
            },
        },
        {
            ruleName: "Many likes",
            eventType: 3,
            hitCondition: {
                relation: "AND",
                tags: [{
                    tag: "count",
                    operation: "SUM",
                    match: "MATH_GT",
                    value: "1000",
                }],
            },
            trigger: {
                timeWindow: -1,
                replyMode: "SHOW_LAYER",
                layerConfig: {
                    layerType: "TEXT",
                    position: {
                        dx: 200,
                        dy: 300,
                        layerIndex: 50,
                    },
                    textConfig: {
                        textType: "STATIC",
                        textContext: "A thousand likes. Thank you!",
                        fontSize: 72,
                        displayDuration: 8,
                    },
                },
            },
        },
    ],
});
const teaRoom = new metastudio.live.Room("teaRoom", {
    roomName: "Tea",
    interactionRules: shopTalk.roomRules,
    sceneScripts: [{
        scriptName: "Tasting",
        shootScripts: [{
            sequenceNo: 1,
            textConfig: {
                text: "Tonight we taste three teas.",
            },
        }],
    }],
});
const cupRoom = new metastudio.live.Room("cupRoom", {
    roomName: "Cups",
    interactionRules: shopTalk.roomRules,
    sceneScripts: [{
        scriptName: "Porcelain",
        shootScripts: [{
            sequenceNo: 1,
            textConfig: {
                text: "Tonight we look at porcelain.",
            },
        }],
    }],
});
export const libraryId = shopTalk.groupId;
