# The same with the variables of Terraform's provider, for jobs that run both.
export HW_ASSUME_ROLE_AGENCY_NAME="$AGENCY"
export HW_ASSUME_ROLE_DOMAIN_ID="$ACCOUNT_ID"
export HW_ASSUME_ROLE_IDP_ID="$OIDC_PROVIDER"
export HW_ASSUME_ROLE_ID_TOKEN_FILE="$ID_TOKEN_FILE"
