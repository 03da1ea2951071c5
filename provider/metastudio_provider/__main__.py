"""`python -m metastudio_provider ENGINE_ADDRESS` runs the plugin.

Pulumi starts it like this from a folder with `PulumiPlugin.yaml`: `python -m pulumi.run.plugin metastudio-provider`
imports the package, finds no components in it, and runs this module.
"""

from metastudio_provider.plugin.main import main

if __name__ == "__main__":
    main()
