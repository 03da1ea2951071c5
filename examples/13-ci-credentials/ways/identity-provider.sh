# ID token for an identity provider of IAM (protocol OIDC, programmatic access), where the account has no trust agencies.
# Renewed: keys every hour; the file is read again each time.
export HUAWEICLOUD_SDK_IDP_ID="$IDENTITY_PROVIDER"
export HUAWEICLOUD_SDK_ID_TOKEN_FILE="$ID_TOKEN_FILE"
