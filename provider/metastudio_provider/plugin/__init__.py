"""The plugin door: a Pulumi resource plugin for every language, `pulumi do`, import and the functions.

The engine starts a plugin two to four times per command. So the modules that a start needs (`main`, `server`,
`servicer` and their imports) do without pydantic, httpx and the lifecycle. The first call that needs `session`, and all
that it imports, loads it.
"""
