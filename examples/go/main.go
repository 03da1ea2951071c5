package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/common"
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		shopTalk, err := live.NewInteractionRuleLibrary(ctx, "shopTalk", &live.InteractionRuleLibraryArgs{
			GroupName: pulumi.String("Shop talk"),
			InteractionRules: live.InteractionRuleInfoArray{
				&live.InteractionRuleInfoArgs{
					RuleName:  pulumi.String("Price"),
					EventType: pulumi.Int(1),
					HitCondition: &live.HitConditionArgs{
						Relation: pulumi.String("OR"),
						Priority: pulumi.Int(100),
						Tags: live.HitConditionTagArray{
							&live.HitConditionTagArgs{
								Tag:       pulumi.String("content"),
								Operation: pulumi.String("NONE"),
								Match:     pulumi.String("REGEX"),
								Value:     pulumi.String("price|how much|cost"),
							},
						},
					},
					Trigger: &live.TriggerProcessArgs{
						TimeWindow: pulumi.Int(30),
						ReplyMode:  pulumi.String("SYSTEM_REPLY"),
						ReplyOrder: pulumi.String("RANDOM"),
						ReplyTexts: pulumi.StringArray{
							pulumi.String("Everything is half price tonight!"),
							pulumi.String("Half of what the label says, for everybody."),
						},
					},
				},
				&live.InteractionRuleInfoArgs{
					RuleName:  pulumi.String("Regular guest"),
					EventType: pulumi.Int(2),
					HitCondition: &live.HitConditionArgs{
						Relation: pulumi.String("AND"),
						Tags: live.HitConditionTagArray{
							&live.HitConditionTagArgs{
								Tag:       pulumi.String("level"),
								Operation: pulumi.String("NONE"),
								Match:     pulumi.String("MATH_GE"),
								Value:     pulumi.String("20"),
							},
						},
					},
					Trigger: &live.TriggerProcessArgs{
						TimeWindow: pulumi.Int(60),
						ReplyMode:  pulumi.String("SYSTEM_REPLY"),
						ReplyTexts: pulumi.StringArray{
							pulumi.String("Welcome back, dear friend of the house!"),
						},
					},
				},
				&live.InteractionRuleInfoArgs{
					RuleName:  pulumi.String("Many likes"),
					EventType: pulumi.Int(3),
					HitCondition: &live.HitConditionArgs{
						Relation: pulumi.String("AND"),
						Tags: live.HitConditionTagArray{
							&live.HitConditionTagArgs{
								Tag:       pulumi.String("count"),
								Operation: pulumi.String("SUM"),
								Match:     pulumi.String("MATH_GT"),
								Value:     pulumi.String("1000"),
							},
						},
					},
					Trigger: &live.TriggerProcessArgs{
						TimeWindow: pulumi.Int(-1),
						ReplyMode:  pulumi.String("SHOW_LAYER"),
						LayerConfig: &live.SmartLayerConfigArgs{
							LayerType: pulumi.String("TEXT"),
							Position: &common.LayerPositionConfigArgs{
								Dx:         pulumi.Int(200),
								Dy:         pulumi.Int(300),
								LayerIndex: pulumi.Int(50),
							},
							TextConfig: &live.SmartTextLayerConfigArgs{
								TextType:        pulumi.String("STATIC"),
								TextContext:     pulumi.String("A thousand likes. Thank you!"),
								FontSize:        pulumi.Int(72),
								DisplayDuration: pulumi.Int(8),
							},
						},
					},
				},
			},
		})
		if err != nil {
			return err
		}
		_, err = live.NewRoom(ctx, "teaRoom", &live.RoomArgs{
			RoomName:         pulumi.String("Tea"),
			InteractionRules: shopTalk.RoomRules,
			SceneScripts: live.LiveVideoScriptInfoArray{
				&live.LiveVideoScriptInfoArgs{
					ScriptName: pulumi.String("Tasting"),
					ShootScripts: live.LiveShootScriptItemArray{
						&live.LiveShootScriptItemArgs{
							SequenceNo: pulumi.Int(1),
							TextConfig: &common.TextConfigArgs{
								Text: pulumi.String("Tonight we taste three teas."),
							},
						},
					},
				},
			},
		})
		if err != nil {
			return err
		}
		_, err = live.NewRoom(ctx, "cupRoom", &live.RoomArgs{
			RoomName:         pulumi.String("Cups"),
			InteractionRules: shopTalk.RoomRules,
			SceneScripts: live.LiveVideoScriptInfoArray{
				&live.LiveVideoScriptInfoArgs{
					ScriptName: pulumi.String("Porcelain"),
					ShootScripts: live.LiveShootScriptItemArray{
						&live.LiveShootScriptItemArgs{
							SequenceNo: pulumi.Int(1),
							TextConfig: &common.TextConfigArgs{
								Text: pulumi.String("Tonight we look at porcelain."),
							},
						},
					},
				},
			},
		})
		if err != nil {
			return err
		}
		ctx.Export("libraryId", shopTalk.GroupId)
		return nil
	})
}
