"""The examples in other languages, converted from their YAML by Pulumi's own converters, and kept in converted/."""
