"""The `metastudio` command. Every subcommand is a module of its own, imported when it is used."""
