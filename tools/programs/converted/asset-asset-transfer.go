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
		_, err = asset.NewAssetTransfer(ctx, "assetTransfer", &asset.AssetTransferArgs{
			AssetIds: pulumi.StringArray{
				asset2.AssetId,
			},
			DestProjectId: pulumi.String("0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
			Memo:          pulumi.String("Pictures of the tea house"),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
