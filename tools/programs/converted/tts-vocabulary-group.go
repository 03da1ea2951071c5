package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/tts"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := tts.NewVocabularyGroup(ctx, "vocabularyGroup", &tts.VocabularyGroupArgs{
			GroupName: pulumi.String("Product names"),
			AssetIds: pulumi.StringArray{
				pulumi.String("6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"),
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
