import pulumi
import pulumi_metastudio as metastudio

speech = metastudio.tts.Speech("speech",
    text="Welcome to our tea shop.",
    voice_asset_id="6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d",
    audio_format=metastudio.tts.SpeechAudioFormat.MP3)
