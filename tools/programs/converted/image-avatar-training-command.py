import pulumi
import pulumi_metastudio as metastudio

avatar_training_task = metastudio.image.AvatarTrainingTask("avatarTrainingTask",
    name="Host Lin",
    training_video="./media/lin.mp4",
    id_card_image1="./media/id-front.png",
    id_card_image2="./media/id-back.png",
    authorization_letter="./media/letter.png")
avatar_training_command = metastudio.image.AvatarTrainingCommand("avatarTrainingCommand",
    job_id=avatar_training_task.job_id,
    command=metastudio.image.AvatarTrainingCommandCommand.CONFIRM_ANSWER,
    comment_data={
        "comment_title": "The lips",
        "comment_message": "They move too late.",
    },
    triggers={
        "round": "1",
    })
