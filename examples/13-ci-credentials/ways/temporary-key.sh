# Temporary keys that an earlier step of the job fetched. Renewed: never; the whole run has to end before they do.
export HW_ACCESS_KEY="$ACCESS_KEY"
export HW_SECRET_KEY="$SECRET_KEY"
export HW_SECURITY_TOKEN="$SECURITY_TOKEN"
