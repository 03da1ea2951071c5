import pulumi
import pulumi_metastudio as metastudio

picture_modeling_job = metastudio.asset.PictureModelingJob("pictureModelingJob",
    name="Host Lin",
    style_id="system_female_001",
    picture_file="./media/lin.png")
