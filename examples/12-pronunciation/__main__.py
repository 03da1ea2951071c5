"""How the names of the tea shop are read: rules from a CSV file, the voice that uses them, and a welcome it speaks."""

import pulumi
from metastudio_provider import tts

VOICE = "6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"  # the asset of a voice of the MetaStudio project

names = tts.VocabularyGroup("names", group_name="Names of the tea shop", asset_ids=[VOICE])

rules = tts.vocabulary_rules("rules.csv")
words = [tts.Vocabulary(name, **rule, group_id=names.group_id) for name, rule in rules.items()]

welcome = tts.Speech(
    "welcome",
    text="Welcome! Tonight we taste TGY and 普洱. Call 400-800-1234.",
    voice_asset_id=VOICE,
    audio_format="MP3",
    is_vocabulary_config_enable=True,
    triggers={"rules": rules},  # other rules make it anew
    opts=pulumi.ResourceOptions(depends_on=words),
)

pulumi.export("rules", len(words))
pulumi.export("audio", welcome.audio_file_url)
