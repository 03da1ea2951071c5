import pulumi
import pulumi_metastudio as metastudio

avatar_training_task = metastudio.image.AvatarTrainingTask("avatarTrainingTask",
    name="Host Lin",
    training_video="./media/lin.mp4",
    id_card_image1="./media/id-front.png",
    id_card_image2="./media/id-back.png",
    authorization_letter="./media/letter.png")
