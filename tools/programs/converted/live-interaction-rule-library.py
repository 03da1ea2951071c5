import pulumi
import pulumi_metastudio as metastudio

interaction_rule_library = metastudio.live.InteractionRuleLibrary("interactionRuleLibrary",
    group_name="Shop talk",
    interaction_rules=[{
        "rule_name": "Price",
        "event_type": 1,
        "hit_condition": {
            "relation": "OR",
            "tags": [{
                "tag": "content",
                "match": "REGEX",
                "value": "price|how much",
            }],
        },
        "trigger": {
            "reply_mode": "SYSTEM_REPLY",
            "reply_texts": ["Everything is half price today!"],
        },
    }])
