"""A success and a failure of every operation of the asset system, as the official SDK sends them."""

from pathlib import Path
from typing import Any

from huaweicloudsdkcore.http.formdata import FormFile

from .full_body import contract, full
from .live_cases import BEYOND, NOWHERE, PAGE, TIMES, Case

PICTURE = b"\x89PNG a picture"
PICTURE_MD5 = "Jz2Cskl9Y6wgKOXD5q09zg=="
FILE = {
    "file_name": "main.png",
    "file_md5": PICTURE_MD5,
    "file_size": len(PICTURE),
    "file_type": "png",
    "asset_id": "{new}",
    "asset_file_category": "MAIN",
}
LARGE_FILE = {
    "file_name": "video.mkv",
    "file_size": 10,
    "file_type": "mkv",
    "asset_id": "{film}",
    "asset_file_category": "MAIN",
    "file_multipart_count": 2,
}
LIST = {
    **PAGE,
    "name": "a",
    "tag": "t",
    "tag_combination_type": "UNION_SET",
    "start_time": "2020-01-01T00:00:00Z",
    "end_time": "2090-01-01T00:00:00Z",
    "asset_type": "IMAGE",
    "sort_key": "asset_order",
    "sort_dir": "desc",
    "asset_source": "ALL",
    "asset_state": "ACTIVED",
    "style_id": "s",
    "accurate_query_field": ["name", "tag"],
    "asset_id": ["{asset}", "other"],
    "sex": "MALE",
    "language": "CN",
    "system_property": "MATERIAL_IMG:Yes",
    "action_editable": False,
    "is_with_action_library": False,
    "is_movable": False,
    "voice_provider": "MOBVOI",
    "role": "SHARER",
    "is_realtime_voice": True,
    "human_model_2d_version": "V3",
    "include_device_name": "d",
    "exclude_device_name": "e",
    "supported_service": "LIVE_2D",
    "app_user_id": "u",
}
SORTED = {**PAGE, **TIMES, "sort_key": "create_time", "sort_dir": "desc"}
TRANSFER = {
    "transfer_type": "TRANSFER_OUT",
    "asset_ids": ["{asset}"],
    "dest_project_id": "e" * 32,
    "memo": "for you",
    "auto_accept": False,
    "auto_active": False,
    "is_need_billing": True,
    "transfer_job_id": "",
}
MODEL = {"style_id": "system_female_001", "name": "Mia", "notify_url": "https://example.com/n"}
BY_URL = {**MODEL, "picture_url": "https://example.com/mia.png"}
NO_ASSET, NO_FILE, NO_JOB, WRONG_STATE = "MSS.10001001", "MSS.10001004", "MSS.10001002", "MSS.20020001"
NO_ASSET_ID = f"asset={NOWHERE}"

CASES = {
    "create_digital_asset": Case(
        body=full("CreateDigitalAssetRequestBody"), wrong_body={"asset_name": "a", "asset_type": "VOICE_MODEL"}
    ),
    "list_assets": Case(query=LIST, wrong_query=BEYOND),
    "show_asset": Case("asset", wrong_ids=NO_ASSET_ID, code=NO_ASSET),
    "update_digital_asset": Case(
        "asset",
        full("UpdateDigitalAssetRequestBody") | {"asset_state": "UNACTIVED"},
        wrong_ids=NO_ASSET_ID,
        code=NO_ASSET,
    ),
    "delete_asset": Case("asset", query={"mode": "force"}, wrong_ids=NO_ASSET_ID, code=NO_ASSET),
    "restore_asset": Case("asset={binned}", wrong_ids="asset", code=WRONG_STATE),
    "list_asset_summary": Case(body={"asset_ids": ["{asset}", "{new}"]}, wrong_body={}),
    "show_asset_replication_info": Case("asset", wrong_ids="asset={new}", code=WRONG_STATE),
    "create_asset_by_replication_info": Case(body="{information}", wrong_body=full("ReplicationAssetInfo")),
    "batch_execute_asset_action": Case(
        body={"action": "SHARE", "asset_ids": ["{asset}"], "params": '{"allowed_project_ids": ["p"]}'},
        wrong_body={"action": "SHARE", "asset_ids": ["{asset}"]},
    ),
    "transfer_asset": Case(body=TRANSFER, wrong_body={**TRANSFER, "asset_ids": ["{new}"]}, code=WRONG_STATE),
    "list_transfer_asset_jobs": Case(
        query={**PAGE, "role": "ALL", "state": "PROCESSING,ACCEPT", "transfer_type": "TRANSFER_OUT"},
        wrong_query=BEYOND,
    ),
    "show_transfer_asset_job": Case("job={offer}", wrong_ids=f"job={NOWHERE}", code=NO_JOB),
    "execute_transfer_asset_action": Case(
        "job={offer}", {"reason": "no"}, {"action": "reject"}, wrong_query={"action": "cancel"}
    ),
    "create_file": Case(body=FILE, wrong_body={**FILE, "asset_id": "{asset}"}, code="MSS.10001008"),
    "create_large_file": Case(body=LARGE_FILE, wrong_body={**LARGE_FILE, "file_type": "exe"}),
    "confirm_file_upload": Case(
        "file={uploaded}", {"state": "CREATED"}, wrong_ids="file={announced}", code=WRONG_STATE
    ),
    "delete_file": Case("file={announced}", wrong_ids=f"file={NOWHERE}", code=NO_FILE),
    "list_styles": Case(query={**SORTED, "state": "PUBLISHED"}, wrong_query=BEYOND),
    "create_picture_modeling_job": Case(body={**MODEL, "file": "{photo}"}, wrong_body={**MODEL, "file": "{no photo}"}),
    "create_picture_modeling_by_url_job": Case(body=BY_URL, wrong_body={**BY_URL, "style_id": "other"}),
    "list_picture_modeling_jobs": Case(query={**SORTED, "state": "WAITING"}, wrong_query=BEYOND),
    "show_picture_modeling_job": Case("job={modeling}", wrong_ids=f"job={NOWHERE}", code=NO_JOB),
}


def asset_operations() -> dict[str, dict[str, Any]]:
    """The operations of the contract with the tag `asset`."""
    return {
        operation["operationId"]: operation
        for item in contract()["paths"].values()
        for operation in item.values()
        if "asset" in operation.get("tags", ())
    }


def filled(value: Any, world: dict[str, Any]) -> Any:
    """A value with the objects of the world in the place of their names in braces; a path becomes its open file."""
    if isinstance(value, dict):
        return {key: filled(item, world) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, world) for item in value]
    found = world.get(value[1:-1]) if isinstance(value, str) and value[:1] == "{" else None
    if isinstance(found, Path):
        return FormFile(str(found))
    return value if found is None else found
