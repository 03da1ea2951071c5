"""What a tea house has in its asset library, and with whom it shares it."""

import pulumi
from media import AUTUMN, SPRING, background, melody, slides
from metastudio_provider import asset

PARTNER = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
"""Project of the tenant that may use the autumn background."""

spring = asset.Asset(
    "spring",
    asset_name="Tea house in spring",
    asset_type="IMAGE",
    main_file=background("spring", SPRING),
    tags=["background", "spring"],
    system_properties={"background_img": "Yes", "background_scene": "Vertical"},
)

autumn = asset.Asset(
    "autumn",
    asset_name="Tea house in autumn",
    asset_type="IMAGE",
    main_file=background("autumn", AUTUMN),
    tags=["background", "autumn"],
    system_properties={"background_img": "Yes", "background_scene": "Vertical"},
    shared_config={
        "shared_type": "SHARED",
        "allowed_project_ids": [PARTNER],
        "expire_time": "2031-12-31T23:59:59Z",
    },
)

music = asset.Asset(
    "music",
    asset_name="A quiet evening",
    asset_type="MUSIC",
    main_file=melody("evening", 440, 494, 523, 494),
    tags=["quiet"],
)

menu = asset.Asset(
    "menu",
    asset_name="The teas of the season",
    asset_type="PPT",
    main_file=slides("menu", "Longjing", "Rougui", "Pu-erh"),
    asset_extra_meta={"ppt_meta": {"auto_analysis": True}},
    active=False,  # until the season begins
)

pulumi.export("backgrounds", {"spring": spring.asset_id, "autumn": autumn.asset_id})
pulumi.export("music", music.asset_id)
pulumi.export("menu", menu.asset_state)
