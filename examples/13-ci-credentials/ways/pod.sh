# Runner in a pod of CCE whose service account has an agency: CCE sets both variables. Renewed: keys before they end.
export HC_CONTAINER_CREDENTIALS_FULL_URI="${HC_CONTAINER_CREDENTIALS_FULL_URI:?bind an agency to the service account}"
export HC_CONTAINER_AUTHORIZATION_TOKEN_FILE="${HC_CONTAINER_AUTHORIZATION_TOKEN_FILE:?bind an agency to it}"
