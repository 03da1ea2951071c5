"""`python -m metastudio_provider.cli` is the `metastudio` command, where its script does not start."""

from .main import main

if __name__ == "__main__":
    main(prog_name="metastudio")
