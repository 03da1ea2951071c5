"""The official SDK that was given no project: it asks the simulator's IAM for the one of its region."""

import huaweicloudsdkmetastudio.v1 as sdk
import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.region.region import Region
from metastudio_simulator import DEFAULT_PROJECT_ID

from .conftest import ACCESS_KEY, SECRET_KEY


def client_of(url, region):
    credentials = BasicCredentials(ACCESS_KEY, SECRET_KEY).with_iam_endpoint(url)
    builder = sdk.MetaStudioClient.new_builder().with_credentials(credentials)
    return builder.with_region(Region(region, url)).build()


def test_the_project_is_looked_up(url, control):
    client = client_of(url, "cn-north-4")
    assert client.list_smart_live_rooms(sdk.ListSmartLiveRoomsRequest()).count == 0
    rooms = f"/v1/{DEFAULT_PROJECT_ID}/smart-live-rooms"
    assert [entry["path"] for entry in control.get("/requests").json()] == ["/v3/projects", rooms]


def test_another_region_has_no_project(url):
    with pytest.raises(Exception, match="Failed to get project id"):
        client_of(url, "cn-east-3")
