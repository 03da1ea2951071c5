package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/asset"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := asset.NewPictureModelingJob(ctx, "pictureModelingJob", &asset.PictureModelingJobArgs{
			Name:        pulumi.String("Host Lin"),
			StyleId:     pulumi.String("system_female_001"),
			PictureFile: pulumi.Any("./media/lin.png"),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
