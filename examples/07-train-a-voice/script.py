"""What is to be read out, and what the speaker said: the file to edit."""

SENTENCES = (
    "Good evening, and welcome to the tea house.",
    "Tonight we taste what this spring has brought.",
    "The first tea comes from the hills above the lake.",
    "Its leaves were picked before the rain.",
    "Pour the water slowly, and let it rest.",
    "You will notice chestnut, and then a little grass.",
    "The second cup is always better than the first.",
    "This cake of tea is older than some of our guests.",
    "It smells of wood, of autumn, and of patience.",
    "Keep it dry, and it will outlive us all.",
    "Who has a question writes it below the picture.",
    "We read every comment, though not every one aloud.",
    "The blue cup was made by a potter in the next street.",
    "He signs each of them under its foot.",
    "There are forty of them left tonight.",
    "Whoever orders before ten gets a tin for the leaves.",
    "The tin is plain, and closes well.",
    "Let us taste the last tea of the evening.",
    "It is a strong one, so take a small sip.",
    "Thank you for your company, and sleep well.",
)

SPOKEN = {7: "This cake of tea is older than most of our guests."}
"""Where the speaker said something else than what was written. Empty it after recording the sentence anew."""
