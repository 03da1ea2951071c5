import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const userConfig = new metastudio.live.UserConfig("userConfig", {liveExitConfig: {
    maxLiveDuration: 6,
    autoStopMode: metastudio.live.LiveExitConfigAutoStopMode.SceneEnd,
}});
