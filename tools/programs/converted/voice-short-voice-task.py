import pulumi
import pulumi_metastudio as metastudio

short_voice_task = metastudio.voice.ShortVoiceTask("shortVoiceTask",
    job_type=metastudio.voice.ShortVoiceTaskJobType.VOICE_ASSESS,
    language=metastudio.voice.ShortVoiceTaskLanguage.CN,
    recording="./media/recording.zip")
