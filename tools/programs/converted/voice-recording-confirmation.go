package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/voice"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		cfg := config.New(ctx, "")
		voiceTask := cfg.RequireSecret("voiceTask")
		_, err := voice.NewRecordingConfirmation(ctx, "recordingConfirmation", &voice.RecordingConfirmationArgs{
			JobId: voiceTask,
			Sentences: pulumi.IntArray{
				pulumi.Int(0),
				pulumi.Int(1),
				pulumi.Int(2),
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
