# IAM token of the project, which somebody else fetched. Renewed: never; it lives for 24 hours.
export HW_AUTH_TOKEN="$IAM_TOKEN"
