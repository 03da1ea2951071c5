import pulumi
import pulumi_metastudio as metastudio

tenant_config = metastudio.tts.TenantConfig("tenantConfig", vocabulary=True)
