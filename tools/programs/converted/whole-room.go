package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/common"
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		room, err := live.NewRoom(ctx, "room", &live.RoomArgs{
			RoomName:        pulumi.String("Spring sale"),
			RoomDescription: pulumi.String("Thirty minutes every evening at eight"),
			SceneScripts: live.LiveVideoScriptInfoArray{
				&live.LiveVideoScriptInfoArgs{
					ScriptName:   pulumi.String("Welcome"),
					ModelAssetId: pulumi.String("5f0c4a2be8d94c6f9f3f0f6f5f9b1a01"),
					VoiceConfig: &common.VoiceConfigArgs{
						VoiceAssetId: pulumi.String("9b2d7e61c3a84f0aa5d21c7be0f4d802"),
						Speed:        pulumi.Int(105),
					},
					BackgroundConfig: common.BackgroundConfigInfoArray{
						&common.BackgroundConfigInfoArgs{
							BackgroundType:        pulumi.String(common.BackgroundConfigInfoBackgroundTypeColor),
							BackgroundColorConfig: pulumi.String("#2F6F5F"),
						},
					},
					LayerConfig: common.LayerConfigArray{
						&common.LayerConfigArgs{
							LayerType: pulumi.String(common.LayerConfigLayerTypeText),
							Position: &common.LayerPositionConfigArgs{
								Dx:         pulumi.Int(60),
								Dy:         pulumi.Int(120),
								LayerIndex: pulumi.Int(10),
							},
							TextConfig: &common.TextLayerConfigArgs{
								TextContext: pulumi.String("Spring sale · everything half price"),
								FontName:    pulumi.String("HarmonyOS_Sans_SC_Black"),
								FontSize:    pulumi.Int(64),
								FontColor:   pulumi.String("#FFFFFF"),
							},
						},
					},
					ShootScripts: live.LiveShootScriptItemArray{
						&live.LiveShootScriptItemArgs{
							SequenceNo: pulumi.Int(1),
							Title:      pulumi.String("Hello"),
							TextConfig: &common.TextConfigArgs{
								Text: pulumi.String("Good evening, and welcome to our spring sale!"),
							},
						},
						&live.LiveShootScriptItemArgs{
							SequenceNo: pulumi.Int(2),
							Title:      pulumi.String("Rules"),
							TextConfig: &common.TextConfigArgs{
								Text: pulumi.String("Everything you see tonight is half price until midnight."),
							},
						},
					},
				},
				&live.LiveVideoScriptInfoArgs{
					ScriptName: pulumi.String("Tea"),
					ShootScripts: live.LiveShootScriptItemArray{
						&live.LiveShootScriptItemArgs{
							SequenceNo: pulumi.Int(1),
							Title:      pulumi.String("First flush"),
							TextConfig: &common.TextConfigArgs{
								Text: pulumi.String("<speak>This is our first flush.<break time=\"500ms\"/>Picked by hand, three weeks ago.</speak>"),
							},
						},
					},
				},
			},
			PlayPolicy: &live.PlayPolicyArgs{
				RepeatCount:    pulumi.Int(-1),
				AutoPlayScript: pulumi.Bool(true),
				PlayMode:       pulumi.String(live.PlayPolicyPlayModeText),
			},
			VideoConfig: &common.VideoConfigArgs{
				Width:     pulumi.Int(1080),
				Height:    pulumi.Int(1920),
				Bitrate:   pulumi.Int(4000),
				FrameRate: pulumi.String(common.VideoConfigFrameRateRate25),
			},
		})
		if err != nil {
			return err
		}
		ctx.Export("roomId", room.RoomId)
		ctx.Export("state", room.RoomState)
		return nil
	})
}
