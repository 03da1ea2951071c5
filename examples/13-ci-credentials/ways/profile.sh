# Profile of KooCLI on a runner of your own: SSO, an agency, or keys in plain text (hcloud configure set
# --cli-auth-encrypt=false). Renewed: never; sign in again with hcloud.
export HW_SHARED_CONFIG_FILE="$KOOCLI_FILE"
export HW_PROFILE="$KOOCLI_PROFILE"
