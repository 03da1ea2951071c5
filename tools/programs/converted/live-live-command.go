package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/common"
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		room, err := live.NewRoom(ctx, "room", &live.RoomArgs{
			RoomName: pulumi.String("Spring sale"),
			SceneScripts: live.LiveVideoScriptInfoArray{
				&live.LiveVideoScriptInfoArgs{
					ScriptName: pulumi.String("Welcome"),
					ShootScripts: live.LiveShootScriptItemArray{
						&live.LiveShootScriptItemArgs{
							SequenceNo: pulumi.Int(1),
							TextConfig: &common.TextConfigArgs{
								Text: pulumi.String("Welcome to our spring sale!"),
							},
						},
					},
				},
			},
		})
		if err != nil {
			return err
		}
		onAir, err := live.NewLivestreamTask(ctx, "onAir", &live.LivestreamTaskArgs{
			RoomId: room.RoomId,
			Triggers: pulumi.Map{
				"date": pulumi.Any("2026-11-22"),
			},
		})
		if err != nil {
			return err
		}
		_, err = live.NewLiveCommand(ctx, "liveCommand", &live.LiveCommandArgs{
			RoomId:  onAir.RoomId,
			JobId:   onAir.JobId,
			Command: pulumi.String(live.LiveCommandCommandInsertPlayScript),
			PlayText: &live.PlayTextArgs{
				TextConfig: &live.InsertedTextArgs{
					Text: pulumi.String("The next hundred orders get a gift."),
				},
			},
			Triggers: pulumi.Map{
				"round": pulumi.Any("1"),
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
