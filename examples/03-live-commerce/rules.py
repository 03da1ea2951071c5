"""观众做什么，数字人怎么回应：八条互动规则，覆盖弹幕、进场、点赞、送礼和口播文案五类事件。"""

from metastudio_provider import live

COMMENT, ENTER, LIKE, GIFT, OWN_WORDS = 1, 2, 3, 4, 10


def tag(name: str, match: live.HitConditionTagMatch, value: str, *, total: bool = False) -> live.HitConditionTag:
    """一个命中条件；total 为真时比较累计值。"""
    return {"tag": name, "operation": "SUM" if total else "NONE", "match": match, "value": value}


def say(*replies: str, seconds: int = 30) -> live.TriggerProcess:
    """从几句话里随机挑一句说出来；seconds 秒内只触发一次。"""
    return {"time_window": seconds, "reply_mode": "SYSTEM_REPLY", "reply_order": "RANDOM", "reply_texts": list(replies)}


def show(text: str, seconds: int) -> live.TriggerProcess:
    """不打断口播，只在画面上显示一行字。"""
    return {
        "time_window": 10,
        "reply_mode": "SHOW_LAYER",
        "layer_config": {
            "layer_type": "TEXT",
            "position": {"dx": 90, "dy": 420, "layer_index": 60},
            "text_config": {"text_type": "STATIC", "text_context": text, "font_size": 72, "display_duration": seconds},
        },
    }


def rule(
    name: str,
    event: int,
    relation: live.HitConditionRelation,
    tags: list[live.HitConditionTag],
    then: live.TriggerProcess,
) -> live.InteractionRuleInfo:
    """一条互动规则。"""
    return {
        "rule_name": name,
        "event_type": event,
        "hit_condition": {"relation": relation, "tags": tags},
        "trigger": then,
    }


RULES: list[live.InteractionRuleInfo] = [
    rule(
        "问价格",
        COMMENT,
        "OR",
        [tag("content", "REGEX", "多少钱|价格|怎么卖")],
        say("今晚全场半价，左下角小黄车直接拍。"),
    ),
    rule(
        "问发货", COMMENT, "OR", [tag("content", "REGEX", "发货|快递|几天到")], say("产地直发，顺丰包邮，一般两天到。")
    ),
    rule(
        "老顾客问口感",
        COMMENT,
        "AND",
        [tag("content", "REGEX", "好喝吗|口感"), tag("level", "MATH_GE", "15")],
        say("您是老朋友了，喜欢清淡选龙井，喜欢醇厚选肉桂。"),
    ),
    rule("新人进场", ENTER, "AND", [tag("level", "MATH_LT", "5")], say("欢迎新来的家人，先点关注再领券。", seconds=60)),
    rule(
        "贵宾进场", ENTER, "AND", [tag("level", "MATH_GE", "30")], say("欢迎贵宾，小满给您留了一泡好茶。", seconds=60)
    ),
    rule("点赞破千", LIKE, "AND", [tag("count", "MATH_GE", "1000", total=True)], show("感谢一千个赞！", 8)),
    rule("收到礼物", GIFT, "AND", [tag("giftNum", "MATH_GT", "0")], say("谢谢家人的礼物，今晚的茶给您多送一包。")),
    rule("讲到福袋", OWN_WORDS, "OR", [tag("content", "EQUAL", "整点福袋")], show("八点半 · 整点福袋", 6)),
]
