"""What radio stations play: jingles."""

RESOURCES = {
    "Jingle": "jingle",
}
