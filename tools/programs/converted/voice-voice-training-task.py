import pulumi
import pulumi_metastudio as metastudio

voice_training_task = metastudio.voice.VoiceTrainingTask("voiceTrainingTask",
    edition=metastudio.voice.VoiceTrainingTaskEdition.BASIC,
    voice_name="Lin",
    sex=metastudio.voice.VoiceTrainingTaskSex.FEMALE,
    training_data="./media/recordings.zip",
    authorization_letter="./media/letter.png")
