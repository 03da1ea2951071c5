"""Models of several systems, generated from the contract. Never edited: `make schema` writes it."""

from typing import Annotated, Literal

from metastudio_provider.values.model import Model
from pydantic import Field


class BackgroundImageConfig(Model):
    """
    Position and size of a background picture; it has to cover the whole canvas (1920x1080 landscape, 1080x1920 portrait).
    """

    dx: Annotated[
        int,
        Field(
            description="Horizontal position of the picture's top left corner in canvas pixels; must be 0 or negative, and `dx` + `width` must reach 1920 (landscape) or 1080 (portrait).",
            ge=-5760,
            le=0,
        ),
    ]
    dy: Annotated[
        int,
        Field(
            description="Vertical position of the picture's top left corner in canvas pixels; must be 0 or negative, and `dy` + `height` must reach 1080 (landscape) or 1920 (portrait).",
            ge=-5760,
            le=0,
        ),
    ]
    width: Annotated[
        int,
        Field(
            description='Drawn width of the picture in canvas pixels; must exceed 1080 and cover the canvas.',
            ge=1,
            le=7680,
        ),
    ]
    height: Annotated[
        int,
        Field(
            description='Drawn height of the picture in canvas pixels; must exceed 1080 and cover the canvas.',
            ge=1,
            le=7680,
        ),
    ]


class ErrorResponse(Model):
    """
    Error detail that the service attaches to a failed object or job.
    """

    error_code: Annotated[
        str | None,
        Field(
            description='Service error code, normally `MSS.` followed by eight digits.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=1,
        ),
    ] = None
    error_msg: Annotated[
        str | None,
        Field(
            description='Human-readable text that goes with the error code.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None


class ImageLayerConfig(Model):
    """
    Details of a picture layer.
    """

    image_url: Annotated[
        str | None,
        Field(
            description='URL of the picture; external URLs are allowed for live rooms only.',
            max_length=2048,
            min_length=1,
        ),
    ] = None


class LayerPositionConfig(Model):
    """
    Position of a layer on the canvas (1920x1080 or 1080x1920, independent of the output resolution).
    """

    dx: Annotated[
        int,
        Field(
            description="Horizontal position of the layer's top left corner in canvas pixels.",
            ge=-1920,
            le=3840,
        ),
    ]
    dy: Annotated[
        int,
        Field(
            description="Vertical position of the layer's top left corner in canvas pixels.",
            ge=-1920,
            le=3840,
        ),
    ]
    layer_index: Annotated[
        int,
        Field(
            description='Stacking order starting at 1 (bottom); layers with the same number are stacked in random order.',
            ge=1,
            le=100,
        ),
    ]


class LayerRotationConfig(Model):
    """
    Rotation of a layer.
    """

    angle: Annotated[
        int | None,
        Field(
            description='Rotation around the centre of the layer in degrees; video layers cannot be rotated.',
            ge=0,
            le=360,
        ),
    ] = 0


class LayerSizeConfig(Model):
    """
    Size of a layer on the canvas.
    """

    width: Annotated[
        int | None,
        Field(description='Width of the layer in canvas pixels.', ge=1, le=7680),
    ] = None
    height: Annotated[
        int | None,
        Field(description='Height of the layer in canvas pixels.', ge=1, le=7680),
    ] = None


class ReviewConfig(Model):
    """
    Override of the automatic content review.
    """

    no_need_review: Annotated[
        bool | None,
        Field(
            description='Skips the content review; honoured for allow-listed tenants only, all others follow the system policy.'
        ),
    ] = None


class SubtitleConfig(Model):
    """
    Look and position of burnt-in subtitles.
    """

    dx: Annotated[
        int | None,
        Field(
            description='Horizontal position in pixels of the lower left corner of the subtitle box.',
            ge=0,
            le=1920,
        ),
    ] = None
    dy: Annotated[
        int | None,
        Field(
            description='Vertical position in pixels of the lower left corner of the subtitle box.',
            ge=0,
            le=1920,
        ),
    ] = None
    h: Annotated[
        int | None,
        Field(
            description='Height of the subtitle box in pixels; only a hint for front ends, ignored by the service.',
            ge=0,
            le=1920,
        ),
    ] = None
    w: Annotated[
        int | None,
        Field(
            description='Width of the subtitle box in pixels; only a hint for front ends, the real width is fixed at 80 % of the screen.',
            ge=0,
            le=1920,
        ),
    ] = None
    font_name: Annotated[
        str | None,
        Field(
            description='Font of the subtitles, one of the fonts the service supports.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    font_size: Annotated[
        int | None,
        Field(
            description='Font size in pixels; the service accepts 0 to 120, the usable range is 24 to 120.',
            ge=0,
            le=120,
        ),
    ] = None
    font_color: Annotated[
        str | None,
        Field(
            description='Colour of the letters as `#RRGGBB`.',
            max_length=16,
            min_length=0,
            pattern='^#[0-9A-Fa-f]{6}$',
        ),
    ] = None
    stroke_color: Annotated[
        str | None,
        Field(
            description='Colour of the outline of the letters as `#RRGGBB`.',
            pattern='^#[0-9A-Fa-f]{6}$',
        ),
    ] = None
    stroke_thickness: Annotated[
        float | None,
        Field(
            description='Width of the outline of the letters in pixels.',
            ge=0.0,
            le=50.0,
        ),
    ] = None
    opacity: Annotated[
        float | None,
        Field(
            description='Opacity of the letters from 0 (transparent) to 1 (opaque).',
            ge=0.0,
            le=1.0,
        ),
    ] = 1


class TextConfig(Model):
    """
    Text that is spoken through speech synthesis.
    """

    text: Annotated[
        str,
        Field(
            description='Spoken text, plain or as SSML (`<speak>…`). The reference of the service allows up to 10000 characters without counting SSML tags; a live paragraph should stay below 2000 characters (3000 with SSML) and a whole live room below 300000.',
            max_length=300000,
            min_length=1,
        ),
    ]


class TextLayerConfig(Model):
    """
    Details of a text layer.
    """

    text_context: Annotated[
        str | None,
        Field(
            description='Text to show.',
            json_schema_extra={'contentEncoding': 'base64'},
            max_length=1024,
            min_length=0,
        ),
    ] = None
    font_name: Annotated[
        str | None,
        Field(
            description='Font of the text, one of the fonts the service supports.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    font_size: Annotated[
        int | None,
        Field(
            description='Font size in pixels; the service accepts 0 to 120, the usable range is 4 to 120.',
            ge=0,
            le=120,
        ),
    ] = None
    font_color: Annotated[
        str | None,
        Field(
            description='Colour of the text as an RGB value such as `#FFFFFF`.',
            max_length=16,
            min_length=0,
        ),
    ] = None


class VideoConfig(Model):
    """
    Format of the produced video or live stream.
    """

    clip_mode: Annotated[
        Literal['RESIZE', 'CROP'] | None,
        Field(
            description='How the avatar picture is fitted into the output frame.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'RESIZE': 'Scale the picture to the output size.',
                    'CROP': 'Cut a window of the output size out of the picture at `dx`, `dy`.',
                }
            },
        ),
    ] = 'RESIZE'
    codec: Annotated[
        Literal['H264', 'VP8', 'VP9', 'QTRLE'] | None,
        Field(
            description='Video codec and, for video files, the container. Only avatar video production supports anything but `H264`.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'H264': 'H.264, delivered as MP4; the only choice for live rooms.',
                    'VP8': 'VP8, delivered as WebM; avatar video production only.',
                    'VP9': 'Undocumented; avoid.',
                    'QTRLE': 'QuickTime RLE, delivered as MOV; allow-listed tenants only, text below 1500 characters or audio below 5 minutes.',
                }
            },
        ),
    ] = 'H264'
    bitrate: Annotated[
        int,
        Field(
            description='Average output bit rate in kbit/s; live rooms accept 1000 to 8000, video production treats quality first and may exceed the value.',
            ge=40,
            le=30000,
        ),
    ]
    width: Annotated[
        int,
        Field(
            description='Output width in pixels. With `clip_mode` `RESIZE` the sizes 1920x1080, 1080x1920, 1280x720, 720x1280, 3840x2160 and 2160x3840 are supported (4K needs a 4K avatar); live rooms take 1920x1080 or 1080x1920 only.',
            ge=0,
            le=3840,
        ),
    ]
    height: Annotated[
        int,
        Field(
            description='Output height in pixels; see `width` for the supported sizes.',
            ge=0,
            le=3840,
        ),
    ]
    frame_rate: Annotated[
        Literal['24', '25', '30'] | None,
        Field(
            description='Frames per second, given as a string; avatar video production always uses 25.',
            json_schema_extra={
                'x-enumDescriptions': {
                    '24': '24 frames per second.',
                    '25': '25 frames per second.',
                    '30': '30 frames per second.',
                }
            },
            max_length=10,
            min_length=0,
        ),
    ] = None
    is_subtitle_enable: Annotated[
        bool | None,
        Field(
            description='Whether subtitles are drawn into the picture; not supported for live rooms yet.'
        ),
    ] = False
    subtitle_config: Annotated[
        SubtitleConfig | None, Field(description='Look and position of the subtitles.')
    ] = None
    dx: Annotated[
        int | None,
        Field(
            description="Horizontal position in pixels of the top left corner of the cut-out on the avatar's own canvas; used with `clip_mode` `CROP` only.",
            ge=-1920,
            le=3840,
        ),
    ] = None
    dy: Annotated[
        int | None,
        Field(
            description="Vertical position in pixels of the top left corner of the cut-out on the avatar's own canvas; used with `clip_mode` `CROP` only.",
            ge=-1920,
            le=3840,
        ),
    ] = None
    is_enable_super_resolution: Annotated[
        bool | None,
        Field(
            description='Whether the picture is enlarged by super-resolution; avatar video production only.'
        ),
    ] = None
    is_end_at_first_frame: Annotated[
        bool | None,
        Field(
            description='Whether the last frame equals the first one so that videos can be joined seamlessly; avatar video production only, without effect once an action tag is inserted.'
        ),
    ] = None
    output_external_url: Annotated[
        str | None,
        Field(
            description='External URL, normally pre-signed, to which the finished video file is uploaded; allow-listed tenants and video production only.',
            json_schema_extra={'x-secret': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    is_vocabulary_config_enable: Annotated[
        bool | None,
        Field(
            description="Whether the tenant's own pronunciation rules are applied; avatar video production only."
        ),
    ] = None


class VideoLayerConfig(Model):
    """
    Details of a video layer.
    """

    video_url: Annotated[
        str | None,
        Field(
            description='URL of the video clip; external URLs are allowed for live rooms only.',
            max_length=2048,
            min_length=1,
        ),
    ] = None
    video_cover_url: Annotated[
        str | None,
        Field(
            description="URL of the clip's cover picture.",
            max_length=2048,
            min_length=1,
        ),
    ] = None
    loop_count: Annotated[
        int | None,
        Field(
            description='How often the clip is played; 0 means not at all, -1 endlessly.',
            ge=-1,
            le=100,
        ),
    ] = None
    video_sound: Annotated[
        int | None,
        Field(
            description='Volume of the clip in percent of its original loudness; 0 mutes it.',
            ge=0,
            le=100,
        ),
    ] = 0
    is_play_the_entire_video: Annotated[
        bool | None,
        Field(
            description='Whether the clip is played to its end even if the speech of the scene ends earlier.'
        ),
    ] = False


class VoiceConfig(Model):
    """
    Voice (timbre) and speaking style used for synthesised speech.
    """

    voice_asset_id: Annotated[
        str,
        Field(
            description='Asset ID of the voice that speaks; it must be offered for the intended use in the console.',
            max_length=64,
            min_length=1,
        ),
    ]
    speed: Annotated[
        int | None,
        Field(
            description='Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a minute), 200 double speed.',
            ge=50,
            le=200,
        ),
    ] = 100
    pitch: Annotated[
        int | None,
        Field(description='Pitch of the voice; 100 is the usual value.', ge=50, le=200),
    ] = 100
    volume: Annotated[
        int | None,
        Field(
            description='Loudness of the voice; 140 is the usual value.', ge=90, le=240
        ),
    ] = 140


class BackgroundConfigInfo(Model):
    """
    Background behind the avatar.
    """

    background_type: Annotated[
        Literal['IMAGE', 'COLOR', 'IMAGE_2D', 'VIDEO', 'AUDIO'],
        Field(
            description='Kind of background.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'IMAGE': 'A picture given by `background_config` or `background_asset_id`.',
                    'COLOR': 'A plain colour given by `background_color_config`.',
                    'IMAGE_2D': 'Undocumented; avoid.',
                    'VIDEO': 'Undocumented; avoid.',
                    'AUDIO': 'Undocumented; avoid.',
                }
            },
        ),
    ]
    background_config: Annotated[
        str | None,
        Field(
            description='URL of the background picture, required for `IMAGE`; external URLs are allowed for live rooms only, otherwise the URL comes from the asset library.',
            max_length=2048,
            min_length=1,
        ),
    ] = None
    background_color_config: Annotated[
        str | None,
        Field(
            description='Background colour as `#RRGGBB`, required for `COLOR`.',
            max_length=16,
            min_length=0,
            pattern='^#[0-9A-Fa-f]{6}$',
        ),
    ] = None
    background_asset_id: Annotated[
        str | None,
        Field(
            description='ID of the image asset used as background.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    background_image_config: Annotated[
        BackgroundImageConfig | None,
        Field(description='Position and size of the background picture on the canvas.'),
    ] = None


class LayerConfig(Model):
    """
    One layer of a scene: the avatar itself or material laid over it.
    """

    layer_type: Annotated[
        Literal['HUMAN', 'IMAGE', 'VIDEO', 'TEXT'],
        Field(
            description='Kind of layer.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN': 'The avatar itself.',
                    'IMAGE': 'A picture, described by `image_config`.',
                    'VIDEO': 'A video clip, described by `video_config`.',
                    'TEXT': 'A text, described by `text_config`.',
                }
            },
        ),
    ]
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset that is drawn; leave out for external material.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    group_id: Annotated[
        str | None,
        Field(
            description='Free group ID: layers of several scenes with the same ID share their position when a layout is applied to all scenes.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    sequence_no: Annotated[
        int | None,
        Field(
            description='Paragraph number (`shoot_scripts[].sequence_no`) during which the layer is shown; live rooms only.',
            ge=0,
            le=2147483647,
        ),
    ] = None
    position: Annotated[
        LayerPositionConfig | None,
        Field(description='Where the layer is placed on the canvas.'),
    ] = None
    size: Annotated[
        LayerSizeConfig | None, Field(description='How large the layer is drawn.')
    ] = None
    rotation: Annotated[
        LayerRotationConfig | None, Field(description='How the layer is rotated.')
    ] = None
    image_config: Annotated[
        ImageLayerConfig | None, Field(description='Details of a picture layer.')
    ] = None
    video_config: Annotated[
        VideoLayerConfig | None,
        Field(
            description='Details of a video layer; at most three videos may be stacked in a live room, those of interaction rules included.'
        ),
    ] = None
    text_config: Annotated[
        TextLayerConfig | None, Field(description='Details of a text layer.')
    ] = None
