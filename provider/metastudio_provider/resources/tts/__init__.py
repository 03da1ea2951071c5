"""Speech synthesis: vocabularies with their pronunciation rules, the switch for them, and spoken texts."""

RESOURCES = {
    "Speech": "speech",
    "TenantConfig": "tenant_config",
    "Vocabulary": "vocabulary",
    "VocabularyGroup": "vocabulary_group",
}

HELPERS = {
    "vocabulary_rules": "rules_csv",
}
