import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const pictureModelingJob = new metastudio.asset.PictureModelingJob("pictureModelingJob", {
    name: "Host Lin",
    styleId: "system_female_001",
    pictureFile: "./media/lin.png",
});
