package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/common"
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := live.NewRoom(ctx, "room", &live.RoomArgs{
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
		return nil
	})
}
