package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/tts"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := tts.NewTenantConfig(ctx, "tenantConfig", &tts.TenantConfigArgs{
			Vocabulary: pulumi.Bool(true),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
