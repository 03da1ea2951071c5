# OIDC token of the CI system, without any key: the best way. IAM holds an OIDC provider (the issuer and audience of the CI
# system) and a trust agency that this repository may assume. The job writes its token to ID_TOKEN_FILE.
# Renewed: keys every hour; the file is read again each time.
export HUAWEICLOUD_OIDC_PROVIDER_URN="iam::$ACCOUNT_ID:oidcProvider:$OIDC_PROVIDER"
export HUAWEICLOUD_OIDC_AGENCY_URN="iam::$ACCOUNT_ID:agency:$AGENCY"
export HUAWEICLOUD_OIDC_TOKEN_FILE="$ID_TOKEN_FILE"
