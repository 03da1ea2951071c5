"""Wrong stacks whose resources have wrong values. See `wrong_stacks`."""

# ruff: noqa: E501 - texts stand on one line, as they are read

from .harness import DYNAMIC_PYTHON, PLUGIN_YAML, Declared
from .wrong_stacks import LIBRARY, PLUGIN_PYTHON, ROOM, Row, WrongStack

TYPES = {
    "room_type": "temp",
    "room_description": 5,
    "play_policy": {"repeat_cont": 2, "auto_play_script": "yes", "play_mode": "VIDEO"},
    "scene_scripts": [{"script_name": "One", "shoot_scripts": "Welcome!", "script_id": "1"}],
    "interaction_rules": [{"event_type": "1", "enabled_scenes": [2]}],
    "stream_keys": "hidden-key",
    "video_config": {"bitrate": 4000.5, "width": 1080},
}

VALUES = {
    "room_name": "x" * 257,
    "play_policy": {"repeat_count": 101},
    "scene_scripts": [
        {"script_name": "", "shoot_scripts": [], "voice_config": {"voice_asset_id": "v", "speed": 49}},
        {"script_name": "Two", "shoot_scripts": [{"sequence_no": -1, "text_config": {"text": ""}}]},
    ],
    "live_event_callback_config": {"key": "k" * 33},
    "relation_live_platform_info": {"platform_id": "p", "live_id": "a b"},
    "video_config": {"bitrate": 4000, "width": 1080, "height": 1920, "subtitle_config": {"opacity": 1.5}},
}

RULES = {
    "room_name": "Spring sale",
    "scene_scripts": [
        {
            "script_name": "One",
            "shoot_scripts": [
                {"text_config": {"text": "a"}, "audio_config": {"asset_id": "x"}},
                {"title": "a"},
                {"audio_config": {"subtitle_url": "https://example.com/a.srt"}},
            ],
            "layer_config": [{"layer_type": "TEXT", "image_config": {"image_url": "https://example.com/a.png"}}],
            "background_config": [{"background_type": "IMAGE"}, {"background_type": "COLOR"}],
        }
    ],
    "interaction_rules": [
        {"hit_condition": {"tags": [{"match": "REGEX", "value": "price|("}, {"match": "EQUAL"}]}},
        {"hit_condition": {"tags": [{"match": "MATH_GT", "value": "many"}]}},
        {"trigger": {"reply_mode": "INTELLIGENT_REPLY"}},
        {"trigger": {"reply_mode": "SHOW_LAYER"}},
        {"enabled_scenes": ["Two"]},
    ],
    "output_urls": ["https://push.example.com/live?token=hidden"],
    "stream_keys": ["one", "two"],
    "shared_config": {"shared_type": "PUBLIC"},
    "video_config": {"bitrate": 4000, "width": 1920, "height": 1080},
    "view_mode": "VERTICAL",
    "live_event_callback_config": {"auth_type": "MSS_A", "live_event_type_callback_url": "http://example.com/events"},
}

STACKS = [
    WrongStack(
        "types",
        [
            Row(
                "A property that only the service sets, inside another",
                "sceneScripts[0].scriptId is set by the service and cannot be declared.",
                "scene_scripts[0].script_id is set by the service and cannot be declared.",
            ),
            Row(
                "A required property is missing",
                "roomName is required.",
                "room_name is required.",
            ),
            Row(
                "A number for a text",
                "roomDescription must be a string, not 5; write it in quotes.",
                "room_description must be a string, not 5; write it in quotes.",
            ),
            Row(
                "A value that is not one of an enum",
                'roomType must be one of NORMAL, TEMP or TEMPLATE, not "temp".',
                'room_type must be one of NORMAL, TEMP or TEMPLATE, not "temp".',
            ),
            Row(
                "A text for a list",
                'sceneScripts[0].shootScripts must be a list, not "Welcome!".',
                'scene_scripts[0].shoot_scripts must be a list, not "Welcome!".',
            ),
            Row(
                "A text for a number",
                'interactionRules[0].eventType must be a whole number, not "1".',
                'interaction_rules[0].event_type must be a whole number, not "1".',
            ),
            Row(
                "A number for a text, as an item of a list",
                "interactionRules[0].enabledScenes[0] must be a string, not 2; write it in quotes.",
                "interaction_rules[0].enabled_scenes[0] must be a string, not 2; write it in quotes.",
            ),
            Row(
                "A text for true or false",
                'playPolicy.autoPlayScript must be true or false, not "yes".',
                'play_policy.auto_play_script must be true or false, not "yes".',
            ),
            Row(
                "A value that is not one of an enum, inside another property",
                'playPolicy.playMode must be one of TEXT, AUDIO or NO_PRESET, not "VIDEO".',
                'play_policy.play_mode must be one of TEXT, AUDIO or NO_PRESET, not "VIDEO".',
            ),
            Row(
                "A property that does not exist, inside another",
                "playPolicy.repeatCont is not a property of PlayPolicy; did you mean `repeatCount`?",
                "play_policy.repeat_cont is not a property of PlayPolicy; did you mean `repeat_count`?",
            ),
            Row(
                "A fraction for a whole number",
                "videoConfig.bitrate must be a whole number, not 4000.5.",
                "video_config.bitrate must be a whole number, not 4000.5.",
            ),
            Row(
                "A required property is missing, inside another",
                "videoConfig.height is required.",
                "video_config.height is required.",
            ),
            Row(
                "A text for a list of secrets: it is not shown",
                "streamKeys must be a list, not a text.",
                "stream_keys must be a list, not a text.",
            ),
        ],
        [Declared("show", ROOM, TYPES)],
        doors=(PLUGIN_PYTHON, DYNAMIC_PYTHON),
    ),
    WrongStack(
        "types-in-yaml",
        [
            Row(
                "In YAML: a required property is missing",
                "roomName: Missing required property 'roomName'",
                "",
            ),
            Row(
                "In YAML: a text for a number",
                "eventType: Cannot assign type 'string' to type 'integer'",
                "",
            ),
            Row(
                "In YAML: a text for a list",
                "shootScripts: Cannot assign type 'string' to type 'List<metastudio:live:LiveShootScriptItem>'",
                "",
            ),
            Row(
                "In YAML: an output is declared",
                "Error: Property roomId does not exist on 'metastudio:live:Room'",
                "",
            ),
            Row(
                "In YAML: a property that does not exist",
                "Error: Property roomTyp does not exist on 'metastudio:live:Room'",
                "",
            ),
        ],
        [
            Declared("show", ROOM, TYPES),
            Declared("output", ROOM, {"room_name": "a", "room_id": "x"}),
            Declared("unknown", ROOM, {"room_name": "a", "room_typ": "TEMP"}),
        ],
        doors=(PLUGIN_YAML,),
        host=True,
    ),
    WrongStack(
        "values",
        [
            Row(
                "A text that is too long",
                "roomName must have at most 256 characters, this one has 257.",
                "room_name must have at most 256 characters, this one has 257.",
            ),
            Row(
                "A text that is too short",
                "sceneScripts[0].scriptName must not be empty.",
                "scene_scripts[0].script_name must not be empty.",
            ),
            Row(
                "A number that is too small",
                "sceneScripts[0].voiceConfig.speed must be at least 50, not 49.",
                "scene_scripts[0].voice_config.speed must be at least 50, not 49.",
            ),
            Row(
                "A negative number",
                "sceneScripts[1].shootScripts[0].sequenceNo must be at least 0, not -1.",
                "scene_scripts[1].shoot_scripts[0].sequence_no must be at least 0, not -1.",
            ),
            Row(
                "A paragraph without words",
                "sceneScripts[1].shootScripts[0].textConfig.text must not be empty.",
                "scene_scripts[1].shoot_scripts[0].text_config.text must not be empty.",
            ),
            Row(
                "A number that is too large",
                "playPolicy.repeatCount must be at most 100, not 101.",
                "play_policy.repeat_count must be at most 100, not 101.",
            ),
            Row(
                "A fraction that is too large",
                "videoConfig.subtitleConfig.opacity must be at most 1, not 1.5.",
                "video_config.subtitle_config.opacity must be at most 1, not 1.5.",
            ),
            Row(
                "A secret that is too long",
                "liveEventCallbackConfig.key must have at most 32 characters, this one has 33.",
                "live_event_callback_config.key must have at most 32 characters, this one has 33.",
            ),
            Row(
                "A text with a character that is not allowed",
                'relationLivePlatformInfo.liveId must hold only letters from a to z, digits, underscores and hyphens, not "a b".',
                'relation_live_platform_info.live_id must hold only letters from a to z, digits, underscores and hyphens, not "a b".',
            ),
        ],
        [Declared("show", ROOM, VALUES)],
    ),
    WrongStack(
        "rules",
        [
            Row(
                "More stream keys than the service takes",
                "streamKeys must have at most one item, this one has 2.",
                "stream_keys must have at most one item, this one has 2.",
            ),
            Row(
                "A paragraph with both text and audio",
                "sceneScripts[0].shootScripts[0] has both `textConfig` and `audioConfig`; a paragraph is spoken from one of them.",
                "scene_scripts[0].shoot_scripts[0] has both `text_config` and `audio_config`; a paragraph is spoken from one of them.",
            ),
            Row(
                "A paragraph with neither",
                "sceneScripts[0].shootScripts[1] needs `textConfig` or `audioConfig`; a paragraph is spoken from one of them.",
                "scene_scripts[0].shoot_scripts[1] needs `text_config` or `audio_config`; a paragraph is spoken from one of them.",
            ),
            Row(
                "Audio without a source",
                "sceneScripts[0].shootScripts[2].audioConfig needs `assetId` or `audioUrl`.",
                "scene_scripts[0].shoot_scripts[2].audio_config needs `asset_id` or `audio_url`.",
            ),
            Row(
                "Details of another kind of layer",
                "sceneScripts[0].layerConfig[0].imageConfig does not fit a layer of type TEXT.",
                "scene_scripts[0].layer_config[0].image_config does not fit a layer of type TEXT.",
            ),
            Row(
                "A background of type IMAGE without a picture",
                "sceneScripts[0].backgroundConfig[0] needs `backgroundConfig` or `backgroundAssetId` for a background of type IMAGE.",
                "scene_scripts[0].background_config[0] needs `background_config` or `background_asset_id` for a background of type IMAGE.",
            ),
            Row(
                "A background of type COLOR without a color",
                "sceneScripts[0].backgroundConfig[1] needs `backgroundColorConfig` for a background of type COLOR.",
                "scene_scripts[0].background_config[1] needs `background_color_config` for a background of type COLOR.",
            ),
            Row(
                "A regular expression that is none",
                'interactionRules[0].hitCondition.tags[0].value is no valid regular expression: missing ), unterminated subpattern at position 6 of "price|(".',
                'interaction_rules[0].hit_condition.tags[0].value is no valid regular expression: missing ), unterminated subpattern at position 6 of "price|(".',
            ),
            Row(
                "A condition without a value",
                "interactionRules[0].hitCondition.tags[1].value is required for the match EQUAL.",
                "interaction_rules[0].hit_condition.tags[1].value is required for the match EQUAL.",
            ),
            Row(
                "A comparison with something that is no number",
                'interactionRules[1].hitCondition.tags[0].value must be a number for the match MATH_GT, not "many".',
                'interaction_rules[1].hit_condition.tags[0].value must be a number for the match MATH_GT, not "many".',
            ),
            Row(
                "An intelligent reply without a robot",
                "interactionRules[2].trigger.robotId is required when `replyMode` is INTELLIGENT_REPLY.",
                "interaction_rules[2].trigger.robot_id is required when `reply_mode` is INTELLIGENT_REPLY.",
            ),
            Row(
                "Showing a layer without one",
                "interactionRules[3].trigger.layerConfig is required when `replyMode` is SHOW_LAYER.",
                "interaction_rules[3].trigger.layer_config is required when `reply_mode` is SHOW_LAYER.",
            ),
            Row(
                "A rule for a scene that does not exist",
                'interactionRules[4].enabledScenes[0] names no scene of the room: no `scriptName` is "Two".',
                'interaction_rules[4].enabled_scenes[0] names no scene of the room: no `script_name` is "Two".',
            ),
            Row(
                "A push address that is not RTMP: it is not shown",
                "outputUrls[0] must be an RTMP address that starts with rtmp:// or rtmps://.",
                "output_urls[0] must be an RTMP address that starts with rtmp:// or rtmps://.",
            ),
            Row(
                "Sharing of a room that is no template",
                "sharedConfig is for rooms of `roomType` TEMPLATE only, this one is NORMAL.",
                "shared_config is for rooms of `room_type` TEMPLATE only, this one is NORMAL.",
            ),
            Row(
                "An orientation that contradicts the picture",
                "viewMode contradicts `videoConfig`: 1920 x 1080 is LANDSCAPE.",
                "view_mode contradicts `video_config`: 1920 x 1080 is LANDSCAPE.",
            ),
            Row(
                "A signed callback without a key",
                "liveEventCallbackConfig.key is required when `authType` is MSS_A.",
                "live_event_callback_config.key is required when `auth_type` is MSS_A.",
            ),
            Row(
                "A callback address without TLS",
                "liveEventCallbackConfig.liveEventTypeCallbackUrl must be an address that starts with https://.",
                "live_event_callback_config.live_event_type_callback_url must be an address that starts with https://.",
            ),
        ],
        [Declared("show", ROOM, RULES)],
    ),
    WrongStack(
        "documents",
        [
            Row(
                "Two paragraphs with one number",
                "sceneScripts[0].shootScripts[1].sequenceNo is 1, as that of `shootScripts[0]`: each paragraph needs its own.",
                "scene_scripts[0].shoot_scripts[1].sequence_no is 1, as that of `shoot_scripts[0]`: each paragraph needs its own.",
            ),
            Row(
                "A layer for a paragraph that is not there",
                "sceneScripts[0].layerConfig[0].sequenceNo names no paragraph of the scene: none of its `shootScripts` has 7.",
                "scene_scripts[0].layer_config[0].sequence_no names no paragraph of the scene: none of its `shoot_scripts` has 7.",
            ),
            Row(
                "A paragraph that is too long",
                "sceneScripts[0].shootScripts[1].textConfig.text must have at most 10000 characters beside tags, this one has 10001.",
                "scene_scripts[0].shoot_scripts[1].text_config.text must have at most 10000 characters beside tags, this one has 10001.",
            ),
            Row(
                "A bit rate that livestreams do not have",
                "videoConfig.bitrate must be from 1000 to 8000 in a livestream, not 500.",
                "video_config.bitrate must be from 1000 to 8000 in a livestream, not 500.",
            ),
            Row(
                "A resolution that livestreams do not have",
                "videoConfig.width must be 1920 with a `height` of 1080, or 1080 with one of 1920, in a livestream; not 1280 with 720.",
                "video_config.width must be 1920 with a `height` of 1080, or 1080 with one of 1920, in a livestream; not 1280 with 720.",
            ),
        ],
        [
            Declared(
                "show",
                ROOM,
                {
                    "room_name": "Spring sale",
                    "scene_scripts": [
                        {
                            "script_name": "One",
                            "shoot_scripts": [
                                {"sequence_no": 1, "text_config": {"text": "a"}},
                                {"sequence_no": 1, "text_config": {"text": "a" * 10001}},
                            ],
                            "layer_config": [{"layer_type": "IMAGE", "sequence_no": 7}],
                        }
                    ],
                    "video_config": {"bitrate": 500, "width": 1280, "height": 720},
                },
            )
        ],
    ),
    WrongStack(
        "library",
        [
            Row(
                "A regular expression that is none, in a library",
                'interactionRules[0].hitCondition.tags[0].value is no valid regular expression: unterminated character set at position 0 of "[".',
                'interaction_rules[0].hit_condition.tags[0].value is no valid regular expression: unterminated character set at position 0 of "[".',
            ),
        ],
        [
            Declared(
                "talk",
                LIBRARY,
                {
                    "group_name": "Shop talk",
                    "interaction_rules": [
                        {"rule_name": "Price", "hit_condition": {"tags": [{"match": "REGEX", "value": "["}]}}
                    ],
                },
            )
        ],
    ),
]
