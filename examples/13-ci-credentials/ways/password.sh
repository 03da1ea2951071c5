# IAM user with a password. Renewed: its token, each day and when the service refuses it.
export HW_USER_NAME="$IAM_USER"
export HW_USER_PASSWORD="$IAM_PASSWORD"
export HW_DOMAIN_NAME="$ACCOUNT_NAME"
