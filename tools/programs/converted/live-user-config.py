import pulumi
import pulumi_metastudio as metastudio

user_config = metastudio.live.UserConfig("userConfig", live_exit_config={
    "max_live_duration": 6,
    "auto_stop_mode": metastudio.live.LiveExitConfigAutoStopMode.SCENE_END,
})
