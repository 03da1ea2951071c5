using System.Collections.Generic;
using System.Linq;
using Pulumi;
using MetaStudio = Pulumi.MetaStudio;

return await Deployment.RunAsync(() => 
{
    var interactionRuleLibrary = new MetaStudio.Live.InteractionRuleLibrary("interactionRuleLibrary", new()
    {
        GroupName = "Shop talk",
        InteractionRules = new[]
        {
            new MetaStudio.Live.Inputs.InteractionRuleInfoArgs
            {
                RuleName = "Price",
                EventType = 1,
                HitCondition = new MetaStudio.Live.Inputs.HitConditionArgs
                {
                    Relation = "OR",
                    Tags = new[]
                    {
                        new MetaStudio.Live.Inputs.HitConditionTagArgs
                        {
                            Tag = "content",
                            Match = "REGEX",
                            Value = "price|how much",
                        },
                    },
                },
                Trigger = new MetaStudio.Live.Inputs.TriggerProcessArgs
                {
                    ReplyMode = "SYSTEM_REPLY",
                    ReplyTexts = new[]
                    {
                        "Everything is half price today!",
                    },
                },
            },
        },
    });

});

