package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/voice"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := voice.NewShortVoiceTask(ctx, "shortVoiceTask", &voice.ShortVoiceTaskArgs{
			JobType:   pulumi.String(voice.ShortVoiceTaskJobTypeVoiceAssess),
			Language:  pulumi.String(voice.ShortVoiceTaskLanguageCn),
			Recording: pulumi.Any("./media/recording.zip"),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
