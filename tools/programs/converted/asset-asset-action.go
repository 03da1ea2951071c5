package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/asset"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		asset2, err := asset.NewAsset(ctx, "asset", &asset.AssetArgs{
			AssetName: pulumi.String("Tea house"),
			AssetType: pulumi.String(asset.AssetTypeImage),
			MainFile:  pulumi.Any("./media/tea-house.png"),
			Tags: pulumi.StringArray{
				pulumi.String("background"),
				pulumi.String("tea"),
			},
			SystemProperties: &asset.SystemPropertiesArgs{
				BackgroundImg: pulumi.String("Yes"),
			},
		})
		if err != nil {
			return err
		}
		_, err = asset.NewAssetAction(ctx, "assetAction", &asset.AssetActionArgs{
			Action: pulumi.String(asset.AssetActionActionUnactive),
			AssetIds: pulumi.StringArray{
				asset2.AssetId,
			},
			Triggers: pulumi.Map{
				"season": pulumi.Any("2026"),
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
