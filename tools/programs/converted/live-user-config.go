package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := live.NewUserConfig(ctx, "userConfig", &live.UserConfigArgs{
			LiveExitConfig: &live.LiveExitConfigArgs{
				MaxLiveDuration: pulumi.Int(6),
				AutoStopMode:    pulumi.String(live.LiveExitConfigAutoStopModeSceneEnd),
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
