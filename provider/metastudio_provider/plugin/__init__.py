"""The native door: a Pulumi resource plugin for every language, `pulumi do`, import and the functions.

Start-up is paid two to four times per command of the engine. So the modules that a start needs (`main`, `server`,
`servicer` and what these import) stay free of pydantic, httpx and the lifecycle; `door` and everything behind it are
imported by the first call that needs them.
"""
