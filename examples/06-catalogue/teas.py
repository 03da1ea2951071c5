"""What is sold tonight: the file that the shop edits. Pictures and films are assets of the MetaStudio project."""

from typing import NamedTuple


class Tea(NamedTuple):
    """One tea, with the ids of its pictures and of its film."""

    name: str
    price: int
    praise: str
    pictures: tuple[str, ...]
    film: str | None = None


TEAS = {
    "longjing": Tea(
        "West Lake Longjing",
        199,
        "Picked by hand before the spring rain, roasted the same day.",
        ("2f1c7b90a4de4c1f8e6a5d3b7c9e0f12", "5ad4e8c2b7314f09a6c1d2e3f4a5b6c7"),
        "c0ffee00a1b24c3d8e9fa0b1c2d3e4f5",
    ),
    "rougui": Tea(
        "Wuyi Rougui",
        268,
        "Rock tea with three charcoal roastings, warm as cinnamon.",
        ("8b7a6c5d4e3f42019a8b7c6d5e4f3a2b",),
    ),
    "pu-erh": Tea(
        "Ripe Pu-erh",
        159,
        "Fifteen years in the cellar, dark and sweet.",
        ("1a2b3c4d5e6f47089a0b1c2d3e4f5a6b",),
    ),
}
