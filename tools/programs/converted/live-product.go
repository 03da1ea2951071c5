package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := live.NewProduct(ctx, "product", &live.ProductArgs{
			Name:       pulumi.String("Spring tea"),
			AutoActive: pulumi.Bool(true),
			TextList: live.ProductTextInfoArray{
				&live.ProductTextInfoArgs{
					Title: pulumi.String("In a word"),
					Text:  pulumi.String("Picked before the rain."),
				},
			},
			AssetList: live.ProductMediaInfoArray{
				&live.ProductMediaInfoArgs{
					AssetId:   pulumi.String("6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"),
					AssetType: pulumi.String(live.ProductMediaInfoAssetTypeImage),
				},
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
