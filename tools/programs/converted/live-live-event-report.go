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
		_, err = live.NewLiveEventReport(ctx, "liveEventReport", &live.LiveEventReportArgs{
			RoomId: onAir.RoomId,
			JobId:  onAir.JobId,
			Events: live.ReportedEventArray{
				&live.ReportedEventArgs{
					Type:    pulumi.Int(1),
					Content: pulumi.String("{\"user\": {\"userId\": \"7\", \"name\": \"Li\"}, \"content\": \"how much is it?\"}"),
				},
			},
		})
		if err != nil {
			return err
		}
		return nil
	})
}
