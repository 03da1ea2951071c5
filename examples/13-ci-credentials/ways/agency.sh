# An agency of the target account on top: the access key alone may do nothing but assume it. Renewed: keys every hour.
export HW_ACCESS_KEY="$ACCESS_KEY"
export HW_SECRET_KEY="$SECRET_KEY"
export HW_ASSUME_ROLE_AGENCY_NAME="$AGENCY"
export HW_ASSUME_ROLE_DOMAIN_NAME="$ACCOUNT_NAME"
