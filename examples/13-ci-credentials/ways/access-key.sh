# Access key of an IAM user for this job alone, from the secrets of the CI system. Renewed: never; rotate it by hand.
export HW_ACCESS_KEY="$ACCESS_KEY"
export HW_SECRET_KEY="$SECRET_KEY"
