import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const vocabularyGroup = new metastudio.tts.VocabularyGroup("vocabularyGroup", {
    groupName: "Product names",
    assetIds: ["6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"],
});
const vocabulary = new metastudio.tts.Vocabulary("vocabulary", {
    type: metastudio.tts.VocabularyType.Alias,
    key: "MSS",
    value: "MetaStudio",
    groupId: vocabularyGroup.groupId,
});
