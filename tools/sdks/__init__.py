"""SDKs of other languages: made by Pulumi's generators of the schema that the plugin serves, and compiled."""
