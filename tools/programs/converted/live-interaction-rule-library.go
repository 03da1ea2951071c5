package main

import (
	"github.com/pulumi/pulumi-metastudio/sdk/go/metastudio/live"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		_, err := live.NewInteractionRuleLibrary(ctx, "interactionRuleLibrary", &live.InteractionRuleLibraryArgs{
			GroupName: pulumi.String("Shop talk"),
			InteractionRules: live.InteractionRuleInfoArray{
				&live.InteractionRuleInfoArgs{
					RuleName:  pulumi.String("Price"),
					EventType: pulumi.Int(1),
					HitCondition: &live.HitConditionArgs{
						Relation: pulumi.String("OR"),
						Tags: live.HitConditionTagArray{
							&live.HitConditionTagArgs{
								Tag:   pulumi.String("content"),
								Match: pulumi.String("REGEX"),
								Value: pulumi.String("price|how much"),
							},
						},
					},
					Trigger: &live.TriggerProcessArgs{
						ReplyMode: pulumi.String("SYSTEM_REPLY"),
						ReplyTexts: pulumi.StringArray{
							pulumi.String("Everything is half price today!"),
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
