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
		_, err = live.NewRoomConfirmation(ctx, "roomConfirmation", &live.RoomConfirmationArgs{
			RoomId:        room.RoomId,
			ScriptVersion: room.ScriptVersion,
			Action:        pulumi.String(live.RoomConfirmationActionConfirm),
		})
		if err != nil {
			return err
		}
		return nil
	})
}
