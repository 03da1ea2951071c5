import pulumi
import pulumi_metastudio as metastudio

vocabulary_group = metastudio.tts.VocabularyGroup("vocabularyGroup",
    group_name="Product names",
    asset_ids=["6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"])
