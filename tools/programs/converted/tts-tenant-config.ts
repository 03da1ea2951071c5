import * as pulumi from "@pulumi/pulumi";
import * as metastudio from "@pulumi/metastudio";

const tenantConfig = new metastudio.tts.TenantConfig("tenantConfig", {vocabulary: true});
