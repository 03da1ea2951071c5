import pulumi
import pulumi_metastudio as metastudio

shop_talk = metastudio.live.InteractionRuleLibrary("shopTalk",
    group_name="Shop talk",
    interaction_rules=[
        {
            "rule_name": "Price",
            "event_type": 1,
            "hit_condition": {
                "relation": "OR",
                "priority": 100,
                "tags": [{
                    "tag": "content",
                    "operation": "NONE",
                    "match": "REGEX",
                    "value": "price|how much|cost",
                }],
            },
            "trigger": {
                "time_window": 30,
                "reply_mode": "SYSTEM_REPLY",
                "reply_order": "RANDOM",
                "reply_texts": [
                    "Everything is half price tonight!",
                    "Half of what the label says, for everybody.",
                ],
            },
        },
        {
            "rule_name": "Regular guest",
            "event_type": 2,
            "hit_condition": {
                "relation": "AND",
                "tags": [{
                    "tag": "level",
                    "operation": "NONE",
                    "match": "MATH_GE",
                    "value": "20",
                }],
            },
            "trigger": {
                "time_window": 60,
                "reply_mode": "SYSTEM_REPLY",
                "reply_texts": ["Welcome back, dear friend of the house!"],
            },
        },
        {
            "rule_name": "Many likes",
            "event_type": 3,
            "hit_condition": {
                "relation": "AND",
                "tags": [{
                    "tag": "count",
                    "operation": "SUM",
                    "match": "MATH_GT",
                    "value": "1000",
                }],
            },
            "trigger": {
                "time_window": -1,
                "reply_mode": "SHOW_LAYER",
                "layer_config": {
                    "layer_type": "TEXT",
                    "position": {
                        "dx": 200,
                        "dy": 300,
                        "layer_index": 50,
                    },
                    "text_config": {
                        "text_type": "STATIC",
                        "text_context": "A thousand likes. Thank you!",
                        "font_size": 72,
                        "display_duration": 8,
                    },
                },
            },
        },
    ])
tea_room = metastudio.live.Room("teaRoom",
    room_name="Tea",
    interaction_rules=shop_talk.room_rules,
    scene_scripts=[{
        "script_name": "Tasting",
        "shoot_scripts": [{
            "sequence_no": 1,
            "text_config": {
                "text": "Tonight we taste three teas.",
            },
        }],
    }])
cup_room = metastudio.live.Room("cupRoom",
    room_name="Cups",
    interaction_rules=shop_talk.room_rules,
    scene_scripts=[{
        "script_name": "Porcelain",
        "shoot_scripts": [{
            "sequence_no": 1,
            "text_config": {
                "text": "Tonight we look at porcelain.",
            },
        }],
    }])
pulumi.export("libraryId", shop_talk.group_id)
