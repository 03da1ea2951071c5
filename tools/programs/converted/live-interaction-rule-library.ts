import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const interactionRuleLibrary = new metastudio.live.InteractionRuleLibrary("interactionRuleLibrary", {
    groupName: "Shop talk",
    interactionRules: [{
        ruleName: "Price",
        eventType: 1,
        hitCondition: {
            relation: "OR",
            tags: [{
                tag: "content",
                match: "REGEX",
                value: "price|how much",
            }],
        },
        trigger: {
            replyMode: "SYSTEM_REPLY",
            replyTexts: ["Everything is half price today!"],
        },
    }],
});
