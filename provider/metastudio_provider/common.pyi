"""Types that several systems share.

Generated; never edited: `make schema` writes it.
"""

from typing import Literal, Required, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly

BackgroundConfigInfoBackgroundType: TypeAlias = Literal["IMAGE", "COLOR", "IMAGE_2D", "VIDEO", "AUDIO"]
"""
`IMAGE`: A picture given by `background_config` or `background_asset_id`; `COLOR`: A plain colour given by
`background_color_config`; `IMAGE_2D`: Undocumented; avoid; `VIDEO`: Undocumented; avoid; `AUDIO`: Undocumented;
avoid.
"""
LayerConfigLayerType: TypeAlias = Literal["HUMAN", "IMAGE", "VIDEO", "TEXT"]
"""
`HUMAN`: The avatar itself; `IMAGE`: A picture, described by `image_config`; `VIDEO`: A video clip, described by
`video_config`; `TEXT`: A text, described by `text_config`.
"""
VideoConfigClipMode: TypeAlias = Literal["RESIZE", "CROP"]
"""
`RESIZE`: Scale the picture to the output size; `CROP`: Cut a window of the output size out of the picture at
`dx`, `dy`.
"""
VideoConfigCodec: TypeAlias = Literal["H264", "VP8", "VP9", "QTRLE"]
"""
`H264`: H.264, delivered as MP4; the only choice for live rooms; `VP8`: VP8, delivered as WebM; avatar video
production only; `VP9`: Undocumented; avoid; `QTRLE`: QuickTime RLE, delivered as MOV; allow-listed tenants
only, text below 1500 characters or audio below 5 minutes.
"""
VideoConfigFrameRate: TypeAlias = Literal["24", "25", "30"]
"""`24`: 24 frames per second; `25`: 25 frames per second; `30`: 30 frames per second."""

class ReviewConfig(TypedDict, total=False):
    """Override of the automatic content review."""

    no_need_review: ReadOnly[pulumi.Input[bool | None]]
    """Skips the content review; honoured for allow-listed tenants only, all others follow the system policy."""

class ReviewConfigOutput(TypedDict, total=False):
    """Override of the automatic content review."""

    no_need_review: ReadOnly[bool]
    """Skips the content review; honoured for allow-listed tenants only, all others follow the system policy."""

class ErrorResponseOutput(TypedDict, total=False):
    """Error detail that the service attaches to a failed object or job."""

    error_code: ReadOnly[str]
    """Service error code, normally `MSS.` followed by eight digits."""
    error_msg: ReadOnly[str]
    """Human-readable text that goes with the error code."""

class LayerPositionConfig(TypedDict, total=False):
    """Position of a layer on the canvas (1920x1080 or 1080x1920, independent of the output resolution)."""

    dx: ReadOnly[Required[pulumi.Input[int]]]
    """Horizontal position of the layer's top left corner in canvas pixels. -1920 to 3840."""
    dy: ReadOnly[Required[pulumi.Input[int]]]
    """Vertical position of the layer's top left corner in canvas pixels. -1920 to 3840."""
    layer_index: ReadOnly[Required[pulumi.Input[int]]]
    """Stacking order starting at 1 (bottom); layers with the same number are stacked in random order. 1 to 100."""

class LayerSizeConfig(TypedDict, total=False):
    """Size of a layer on the canvas."""

    width: ReadOnly[pulumi.Input[int | None]]
    """Width of the layer in canvas pixels. 1 to 7680."""
    height: ReadOnly[pulumi.Input[int | None]]
    """Height of the layer in canvas pixels. 1 to 7680."""

class LayerPositionConfigOutput(TypedDict, total=False):
    """Position of a layer on the canvas (1920x1080 or 1080x1920, independent of the output resolution)."""

    dx: ReadOnly[Required[int]]
    """Horizontal position of the layer's top left corner in canvas pixels. -1920 to 3840."""
    dy: ReadOnly[Required[int]]
    """Vertical position of the layer's top left corner in canvas pixels. -1920 to 3840."""
    layer_index: ReadOnly[Required[int]]
    """Stacking order starting at 1 (bottom); layers with the same number are stacked in random order. 1 to 100."""

class LayerSizeConfigOutput(TypedDict, total=False):
    """Size of a layer on the canvas."""

    width: ReadOnly[int]
    """Width of the layer in canvas pixels. 1 to 7680."""
    height: ReadOnly[int]
    """Height of the layer in canvas pixels. 1 to 7680."""

class VoiceConfig(TypedDict, total=False):
    """Voice (timbre) and speaking style used for synthesised speech."""

    voice_asset_id: ReadOnly[Required[pulumi.Input[str]]]
    """
    Asset ID of the voice that speaks; it must be offered for the intended use in the console. At most 64
    characters.
    """
    speed: ReadOnly[pulumi.Input[int | None]]
    """
    Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a minute), 200 double
    speed. 50 to 200. The service's default is `100`.
    """
    pitch: ReadOnly[pulumi.Input[int | None]]
    """Pitch of the voice; 100 is the usual value. 50 to 200. The service's default is `100`."""
    volume: ReadOnly[pulumi.Input[int | None]]
    """Loudness of the voice; 140 is the usual value. 90 to 240. The service's default is `140`."""

class BackgroundImageConfig(TypedDict, total=False):
    """
    Position and size of a background picture; it has to cover the whole canvas (1920x1080 landscape, 1080x1920
    portrait).
    """

    dx: ReadOnly[Required[pulumi.Input[int]]]
    """
    Horizontal position of the picture's top left corner in canvas pixels; must be 0 or negative, and `dx` +
    `width` must reach 1920 (landscape) or 1080 (portrait). -5760 to 0.
    """
    dy: ReadOnly[Required[pulumi.Input[int]]]
    """
    Vertical position of the picture's top left corner in canvas pixels; must be 0 or negative, and `dy` +
    `height` must reach 1080 (landscape) or 1920 (portrait). -5760 to 0.
    """
    width: ReadOnly[Required[pulumi.Input[int]]]
    """Drawn width of the picture in canvas pixels; must exceed 1080 and cover the canvas. 1 to 7680."""
    height: ReadOnly[Required[pulumi.Input[int]]]
    """Drawn height of the picture in canvas pixels; must exceed 1080 and cover the canvas. 1 to 7680."""

class BackgroundConfigInfo(TypedDict, total=False):
    """Background behind the avatar."""

    background_type: ReadOnly[Required[pulumi.Input[BackgroundConfigInfoBackgroundType]]]
    """Kind of background."""
    background_config: ReadOnly[pulumi.Input[str | None]]
    """
    URL of the background picture, required for `IMAGE`; external URLs are allowed for live rooms only,
    otherwise the URL comes from the asset library. At most 2048 characters.
    """
    background_color_config: ReadOnly[pulumi.Input[str | None]]
    """Background colour as `#RRGGBB`, required for `COLOR`. At most 16 characters."""
    background_asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the image asset used as background. At most 64 characters."""
    background_image_config: ReadOnly[pulumi.Input[BackgroundImageConfig | None]]
    """Position and size of the background picture on the canvas."""

class LayerRotationConfig(TypedDict, total=False):
    """Rotation of a layer."""

    angle: ReadOnly[pulumi.Input[int | None]]
    """
    Rotation around the centre of the layer in degrees; video layers cannot be rotated. 0 to 360. The service's
    default is `0`.
    """

class ImageLayerConfig(TypedDict, total=False):
    """Details of a picture layer."""

    image_url: ReadOnly[pulumi.Input[str | None]]
    """URL of the picture; external URLs are allowed for live rooms only. At most 2048 characters."""

class VideoLayerConfig(TypedDict, total=False):
    """Details of a video layer."""

    video_url: ReadOnly[pulumi.Input[str | None]]
    """URL of the video clip; external URLs are allowed for live rooms only. At most 2048 characters."""
    video_cover_url: ReadOnly[pulumi.Input[str | None]]
    """URL of the clip's cover picture. At most 2048 characters."""
    loop_count: ReadOnly[pulumi.Input[int | None]]
    """How often the clip is played; 0 means not at all, -1 endlessly. -1 to 100."""
    video_sound: ReadOnly[pulumi.Input[int | None]]
    """Volume of the clip in percent of its original loudness; 0 mutes it. 0 to 100. The service's default is `0`."""
    is_play_the_entire_video: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether the clip is played to its end even if the speech of the scene ends earlier. The service's default is
    `false`.
    """

class TextLayerConfig(TypedDict, total=False):
    """Details of a text layer."""

    text_context: ReadOnly[pulumi.Input[str | None]]
    """Text to show. At most 768 bytes in UTF-8."""
    font_name: ReadOnly[pulumi.Input[str | None]]
    """Font of the text, one of the fonts the service supports. At most 64 characters."""
    font_size: ReadOnly[pulumi.Input[int | None]]
    """Font size in pixels; the service accepts 0 to 120, the usable range is 4 to 120. 0 to 120."""
    font_color: ReadOnly[pulumi.Input[str | None]]
    """Colour of the text as an RGB value such as `#FFFFFF`. At most 16 characters."""

class LayerConfig(TypedDict, total=False):
    """One layer of a scene: the avatar itself or material laid over it."""

    layer_type: ReadOnly[Required[pulumi.Input[LayerConfigLayerType]]]
    """Kind of layer."""
    asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the asset that is drawn; leave out for external material. At most 64 characters."""
    group_id: ReadOnly[pulumi.Input[str | None]]
    """
    Free group ID: layers of several scenes with the same ID share their position when a layout is applied to
    all scenes. At most 64 characters.
    """
    sequence_no: ReadOnly[pulumi.Input[int | None]]
    """Paragraph number (`shoot_scripts[].sequence_no`) during which the layer is shown; live rooms only."""
    position: ReadOnly[pulumi.Input[LayerPositionConfig | None]]
    """Where the layer is placed on the canvas."""
    size: ReadOnly[pulumi.Input[LayerSizeConfig | None]]
    """How large the layer is drawn."""
    rotation: ReadOnly[pulumi.Input[LayerRotationConfig | None]]
    """How the layer is rotated."""
    image_config: ReadOnly[pulumi.Input[ImageLayerConfig | None]]
    """Details of a picture layer."""
    video_config: ReadOnly[pulumi.Input[VideoLayerConfig | None]]
    """
    Details of a video layer; at most three videos may be stacked in a live room, those of interaction rules
    included.
    """
    text_config: ReadOnly[pulumi.Input[TextLayerConfig | None]]
    """Details of a text layer."""

class TextConfig(TypedDict, total=False):
    """Text that is spoken through speech synthesis."""

    text: ReadOnly[Required[pulumi.Input[str]]]
    """
    Spoken text, plain or as SSML (`<speak>…`). The reference of the service allows up to 10000 characters
    without counting SSML tags; a live paragraph should stay below 2000 characters (3000 with SSML) and a whole
    live room below 300000. At most 300000 characters.
    """

class VoiceConfigOutput(TypedDict, total=False):
    """Voice (timbre) and speaking style used for synthesised speech."""

    voice_asset_id: ReadOnly[Required[str]]
    """
    Asset ID of the voice that speaks; it must be offered for the intended use in the console. At most 64
    characters.
    """
    speed: ReadOnly[int]
    """
    Speaking speed in percent: 50 is half speed, 100 normal (about 250 Chinese characters a minute), 200 double
    speed. 50 to 200. The service's default is `100`.
    """
    pitch: ReadOnly[int]
    """Pitch of the voice; 100 is the usual value. 50 to 200. The service's default is `100`."""
    volume: ReadOnly[int]
    """Loudness of the voice; 140 is the usual value. 90 to 240. The service's default is `140`."""

class BackgroundImageConfigOutput(TypedDict, total=False):
    """
    Position and size of a background picture; it has to cover the whole canvas (1920x1080 landscape, 1080x1920
    portrait).
    """

    dx: ReadOnly[Required[int]]
    """
    Horizontal position of the picture's top left corner in canvas pixels; must be 0 or negative, and `dx` +
    `width` must reach 1920 (landscape) or 1080 (portrait). -5760 to 0.
    """
    dy: ReadOnly[Required[int]]
    """
    Vertical position of the picture's top left corner in canvas pixels; must be 0 or negative, and `dy` +
    `height` must reach 1080 (landscape) or 1920 (portrait). -5760 to 0.
    """
    width: ReadOnly[Required[int]]
    """Drawn width of the picture in canvas pixels; must exceed 1080 and cover the canvas. 1 to 7680."""
    height: ReadOnly[Required[int]]
    """Drawn height of the picture in canvas pixels; must exceed 1080 and cover the canvas. 1 to 7680."""

class BackgroundConfigInfoOutput(TypedDict, total=False):
    """Background behind the avatar."""

    background_type: ReadOnly[Required[BackgroundConfigInfoBackgroundType]]
    """Kind of background."""
    background_config: ReadOnly[str]
    """
    URL of the background picture, required for `IMAGE`; external URLs are allowed for live rooms only,
    otherwise the URL comes from the asset library. At most 2048 characters.
    """
    background_color_config: ReadOnly[str]
    """Background colour as `#RRGGBB`, required for `COLOR`. At most 16 characters."""
    background_asset_id: ReadOnly[str]
    """ID of the image asset used as background. At most 64 characters."""
    background_image_config: ReadOnly[BackgroundImageConfigOutput]
    """Position and size of the background picture on the canvas."""

class LayerRotationConfigOutput(TypedDict, total=False):
    """Rotation of a layer."""

    angle: ReadOnly[int]
    """
    Rotation around the centre of the layer in degrees; video layers cannot be rotated. 0 to 360. The service's
    default is `0`.
    """

class ImageLayerConfigOutput(TypedDict, total=False):
    """Details of a picture layer."""

    image_url: ReadOnly[str]
    """URL of the picture; external URLs are allowed for live rooms only. At most 2048 characters."""

class VideoLayerConfigOutput(TypedDict, total=False):
    """Details of a video layer."""

    video_url: ReadOnly[str]
    """URL of the video clip; external URLs are allowed for live rooms only. At most 2048 characters."""
    video_cover_url: ReadOnly[str]
    """URL of the clip's cover picture. At most 2048 characters."""
    loop_count: ReadOnly[int]
    """How often the clip is played; 0 means not at all, -1 endlessly. -1 to 100."""
    video_sound: ReadOnly[int]
    """Volume of the clip in percent of its original loudness; 0 mutes it. 0 to 100. The service's default is `0`."""
    is_play_the_entire_video: ReadOnly[bool]
    """
    Whether the clip is played to its end even if the speech of the scene ends earlier. The service's default is
    `false`.
    """

class TextLayerConfigOutput(TypedDict, total=False):
    """Details of a text layer."""

    text_context: ReadOnly[str]
    """Text to show. At most 768 bytes in UTF-8."""
    font_name: ReadOnly[str]
    """Font of the text, one of the fonts the service supports. At most 64 characters."""
    font_size: ReadOnly[int]
    """Font size in pixels; the service accepts 0 to 120, the usable range is 4 to 120. 0 to 120."""
    font_color: ReadOnly[str]
    """Colour of the text as an RGB value such as `#FFFFFF`. At most 16 characters."""

class LayerConfigOutput(TypedDict, total=False):
    """One layer of a scene: the avatar itself or material laid over it."""

    layer_type: ReadOnly[Required[LayerConfigLayerType]]
    """Kind of layer."""
    asset_id: ReadOnly[str]
    """ID of the asset that is drawn; leave out for external material. At most 64 characters."""
    group_id: ReadOnly[str]
    """
    Free group ID: layers of several scenes with the same ID share their position when a layout is applied to
    all scenes. At most 64 characters.
    """
    sequence_no: ReadOnly[int]
    """Paragraph number (`shoot_scripts[].sequence_no`) during which the layer is shown; live rooms only."""
    position: ReadOnly[LayerPositionConfigOutput]
    """Where the layer is placed on the canvas."""
    size: ReadOnly[LayerSizeConfigOutput]
    """How large the layer is drawn."""
    rotation: ReadOnly[LayerRotationConfigOutput]
    """How the layer is rotated."""
    image_config: ReadOnly[ImageLayerConfigOutput]
    """Details of a picture layer."""
    video_config: ReadOnly[VideoLayerConfigOutput]
    """
    Details of a video layer; at most three videos may be stacked in a live room, those of interaction rules
    included.
    """
    text_config: ReadOnly[TextLayerConfigOutput]
    """Details of a text layer."""

class TextConfigOutput(TypedDict, total=False):
    """Text that is spoken through speech synthesis."""

    text: ReadOnly[Required[str]]
    """
    Spoken text, plain or as SSML (`<speak>…`). The reference of the service allows up to 10000 characters
    without counting SSML tags; a live paragraph should stay below 2000 characters (3000 with SSML) and a whole
    live room below 300000. At most 300000 characters.
    """

class SubtitleConfig(TypedDict, total=False):
    """Look and position of burnt-in subtitles."""

    dx: ReadOnly[pulumi.Input[int | None]]
    """Horizontal position in pixels of the lower left corner of the subtitle box. 0 to 1920."""
    dy: ReadOnly[pulumi.Input[int | None]]
    """Vertical position in pixels of the lower left corner of the subtitle box. 0 to 1920."""
    h: ReadOnly[pulumi.Input[int | None]]
    """Height of the subtitle box in pixels; only a hint for front ends, ignored by the service. 0 to 1920."""
    w: ReadOnly[pulumi.Input[int | None]]
    """
    Width of the subtitle box in pixels; only a hint for front ends, the real width is fixed at 80 % of the
    screen. 0 to 1920.
    """
    font_name: ReadOnly[pulumi.Input[str | None]]
    """Font of the subtitles, one of the fonts the service supports. At most 64 characters."""
    font_size: ReadOnly[pulumi.Input[int | None]]
    """Font size in pixels; the service accepts 0 to 120, the usable range is 24 to 120. 0 to 120."""
    font_color: ReadOnly[pulumi.Input[str | None]]
    """Colour of the letters as `#RRGGBB`. At most 16 characters."""
    stroke_color: ReadOnly[pulumi.Input[str | None]]
    """Colour of the outline of the letters as `#RRGGBB`."""
    stroke_thickness: ReadOnly[pulumi.Input[float | None]]
    """Width of the outline of the letters in pixels. 0 to 50."""
    opacity: ReadOnly[pulumi.Input[float | None]]
    """Opacity of the letters from 0 (transparent) to 1 (opaque). 0 to 1. The service's default is `1`."""

class VideoConfig(TypedDict, total=False):
    """Format of the produced video or live stream."""

    clip_mode: ReadOnly[pulumi.Input[VideoConfigClipMode | None]]
    """How the avatar picture is fitted into the output frame. The service's default is `RESIZE`."""
    codec: ReadOnly[pulumi.Input[VideoConfigCodec | None]]
    """
    Video codec and, for video files, the container. Only avatar video production supports anything but `H264`.
    The service's default is `H264`.
    """
    bitrate: ReadOnly[Required[pulumi.Input[int]]]
    """
    Average output bit rate in kbit/s; live rooms accept 1000 to 8000, video production treats quality first and
    may exceed the value. 40 to 30000.
    """
    width: ReadOnly[Required[pulumi.Input[int]]]
    """
    Output width in pixels. With `clip_mode` `RESIZE` the sizes 1920x1080, 1080x1920, 1280x720, 720x1280,
    3840x2160 and 2160x3840 are supported (4K needs a 4K avatar); live rooms take 1920x1080 or 1080x1920 only. 0
    to 3840.
    """
    height: ReadOnly[Required[pulumi.Input[int]]]
    """Output height in pixels; see `width` for the supported sizes. 0 to 3840."""
    frame_rate: ReadOnly[pulumi.Input[VideoConfigFrameRate | None]]
    """Frames per second, given as a string; avatar video production always uses 25."""
    is_subtitle_enable: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether subtitles are drawn into the picture; not supported for live rooms yet. The service's default is
    `false`.
    """
    subtitle_config: ReadOnly[pulumi.Input[SubtitleConfig | None]]
    """Look and position of the subtitles."""
    dx: ReadOnly[pulumi.Input[int | None]]
    """
    Horizontal position in pixels of the top left corner of the cut-out on the avatar's own canvas; used with
    `clip_mode` `CROP` only. -1920 to 3840.
    """
    dy: ReadOnly[pulumi.Input[int | None]]
    """
    Vertical position in pixels of the top left corner of the cut-out on the avatar's own canvas; used with
    `clip_mode` `CROP` only. -1920 to 3840.
    """
    is_enable_super_resolution: ReadOnly[pulumi.Input[bool | None]]
    """Whether the picture is enlarged by super-resolution; avatar video production only."""
    is_end_at_first_frame: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether the last frame equals the first one so that videos can be joined seamlessly; avatar video production
    only, without effect once an action tag is inserted.
    """
    output_external_url: ReadOnly[pulumi.Input[str | None]]
    """
    External URL, normally pre-signed, to which the finished video file is uploaded; allow-listed tenants and
    video production only. At most 2048 characters. Secret.
    """
    is_vocabulary_config_enable: ReadOnly[pulumi.Input[bool | None]]
    """Whether the tenant's own pronunciation rules are applied; avatar video production only."""

class SubtitleConfigOutput(TypedDict, total=False):
    """Look and position of burnt-in subtitles."""

    dx: ReadOnly[int]
    """Horizontal position in pixels of the lower left corner of the subtitle box. 0 to 1920."""
    dy: ReadOnly[int]
    """Vertical position in pixels of the lower left corner of the subtitle box. 0 to 1920."""
    h: ReadOnly[int]
    """Height of the subtitle box in pixels; only a hint for front ends, ignored by the service. 0 to 1920."""
    w: ReadOnly[int]
    """
    Width of the subtitle box in pixels; only a hint for front ends, the real width is fixed at 80 % of the
    screen. 0 to 1920.
    """
    font_name: ReadOnly[str]
    """Font of the subtitles, one of the fonts the service supports. At most 64 characters."""
    font_size: ReadOnly[int]
    """Font size in pixels; the service accepts 0 to 120, the usable range is 24 to 120. 0 to 120."""
    font_color: ReadOnly[str]
    """Colour of the letters as `#RRGGBB`. At most 16 characters."""
    stroke_color: ReadOnly[str]
    """Colour of the outline of the letters as `#RRGGBB`."""
    stroke_thickness: ReadOnly[float]
    """Width of the outline of the letters in pixels. 0 to 50."""
    opacity: ReadOnly[float]
    """Opacity of the letters from 0 (transparent) to 1 (opaque). 0 to 1. The service's default is `1`."""

class VideoConfigOutput(TypedDict, total=False):
    """Format of the produced video or live stream."""

    clip_mode: ReadOnly[VideoConfigClipMode]
    """How the avatar picture is fitted into the output frame. The service's default is `RESIZE`."""
    codec: ReadOnly[VideoConfigCodec]
    """
    Video codec and, for video files, the container. Only avatar video production supports anything but `H264`.
    The service's default is `H264`.
    """
    bitrate: ReadOnly[Required[int]]
    """
    Average output bit rate in kbit/s; live rooms accept 1000 to 8000, video production treats quality first and
    may exceed the value. 40 to 30000.
    """
    width: ReadOnly[Required[int]]
    """
    Output width in pixels. With `clip_mode` `RESIZE` the sizes 1920x1080, 1080x1920, 1280x720, 720x1280,
    3840x2160 and 2160x3840 are supported (4K needs a 4K avatar); live rooms take 1920x1080 or 1080x1920 only. 0
    to 3840.
    """
    height: ReadOnly[Required[int]]
    """Output height in pixels; see `width` for the supported sizes. 0 to 3840."""
    frame_rate: ReadOnly[VideoConfigFrameRate]
    """Frames per second, given as a string; avatar video production always uses 25."""
    is_subtitle_enable: ReadOnly[bool]
    """
    Whether subtitles are drawn into the picture; not supported for live rooms yet. The service's default is
    `false`.
    """
    subtitle_config: ReadOnly[SubtitleConfigOutput]
    """Look and position of the subtitles."""
    dx: ReadOnly[int]
    """
    Horizontal position in pixels of the top left corner of the cut-out on the avatar's own canvas; used with
    `clip_mode` `CROP` only. -1920 to 3840.
    """
    dy: ReadOnly[int]
    """
    Vertical position in pixels of the top left corner of the cut-out on the avatar's own canvas; used with
    `clip_mode` `CROP` only. -1920 to 3840.
    """
    is_enable_super_resolution: ReadOnly[bool]
    """Whether the picture is enlarged by super-resolution; avatar video production only."""
    is_end_at_first_frame: ReadOnly[bool]
    """
    Whether the last frame equals the first one so that videos can be joined seamlessly; avatar video production
    only, without effect once an action tag is inserted.
    """
    output_external_url: ReadOnly[str]
    """
    External URL, normally pre-signed, to which the finished video file is uploaded; allow-listed tenants and
    video production only. At most 2048 characters. Secret.
    """
    is_vocabulary_config_enable: ReadOnly[bool]
    """Whether the tenant's own pronunciation rules are applied; avatar video production only."""
