# Runner on a cloud server (ECS) that has an agency: nothing to set. Renewed: keys before they end.
unset HW_ACCESS_KEY HW_SECRET_KEY HW_AUTH_TOKEN HW_USER_NAME HW_PROFILE HUAWEICLOUD_SDK_AK HUAWEICLOUD_SDK_SK
