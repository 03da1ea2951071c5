package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/image"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := image.NewAvatarTrainingTask(ctx, "avatarTrainingTask", &image.AvatarTrainingTaskArgs{
			Name:                pulumi.String("Host Lin"),
			TrainingVideo:       pulumi.Any("./media/lin.mp4"),
			IdCardImage1:        pulumi.Any("./media/id-front.png"),
			IdCardImage2:        pulumi.Any("./media/id-back.png"),
			AuthorizationLetter: pulumi.Any("./media/letter.png"),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
