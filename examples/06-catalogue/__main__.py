"""A catalogue, the platform that shows it, and a room that presents it tea by tea."""

import pulumi
from metastudio_provider import live
from teas import TEAS, Tea


def product(key: str, tea: Tea) -> live.Product:
    """The catalogue entry: texts, pictures in their order (the first one becomes the cover), a film."""
    assets: list[live.ProductMediaInfo] = [{"asset_id": id, "asset_type": "IMAGE"} for id in tea.pictures]
    if tea.film:
        assets.append({"asset_id": tea.film, "asset_type": "VIDEO"})
    return live.Product(
        key,
        name=tea.name,
        auto_active=True,
        tags=["tea", "spring"],
        text_list=[{"title": "In a word", "text": tea.praise}, {"title": "Tonight", "text": f"{tea.price} yuan"}],
        asset_list=assets,
    )


products = {key: product(key, tea) for key, tea in TEAS.items()}

shop = live.Platform(
    "shop",
    name="TeaShop",
    auth_config={"key": pulumi.Output.secret("key-for-signing-calls")},
    callback_config=[
        {"api_type": "PRODUCT_QUERY", "url": "https://shop.example.com/products"},
        {"api_type": "LIVE_EVENT_CALLBACK", "url": "https://shop.example.com/events"},
    ],
)

limits = live.UserConfig("limits", live_exit_config={"max_live_duration": 6, "auto_stop_mode": "SCENE_END"})

room = live.Room(
    "tasting",
    room_name="An evening of tea",
    scene_scripts=[
        {
            "script_name": tea.name,
            "shoot_scripts": [
                {
                    "sequence_no": 1,
                    "text_config": {"text": f"{tea.name}: {tea.praise} Tonight for {tea.price} yuan."},
                    "relation_product": {"product_id": products[key].id, "product_title": tea.name},
                }
            ],
        }
        for key, tea in TEAS.items()
    ],
    relation_live_platform_info={"platform_id": shop.id, "live_id": "tasting"},
)

pulumi.export("products", {key: made.product_id for key, made in products.items()})
pulumi.export("room_id", room.room_id)
pulumi.export("longest_show", limits.live_exit_config)
