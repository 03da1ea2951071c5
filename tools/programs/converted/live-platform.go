package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		cfg := config.New(ctx, "")
		platformKey := cfg.RequireSecret("platformKey")
		_, err := live.NewPlatform(ctx, "platform", &live.PlatformArgs{
			Name: pulumi.String("OurShop"),
			AuthConfig: &live.CustomPlatformAuthConfigArgs{
				Key: platformKey,
			},
			CallbackConfig: live.StandardPlatformApiConfigArray{
				&live.StandardPlatformApiConfigArgs{
					ApiType: pulumi.String(live.StandardPlatformApiConfigApiTypeProductQuery),
					Url:     pulumi.String("https://shop.example.com/products"),
				},
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
