package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/voice"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := voice.NewVoiceTrainingTask(ctx, "voiceTrainingTask", &voice.VoiceTrainingTaskArgs{
			Edition:             pulumi.String(voice.VoiceTrainingTaskEditionBasic),
			VoiceName:           pulumi.String("Lin"),
			Sex:                 pulumi.String(voice.VoiceTrainingTaskSexFemale),
			TrainingData:        pulumi.Any("./media/recordings.zip"),
			AuthorizationLetter: pulumi.Any("./media/letter.png"),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
