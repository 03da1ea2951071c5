"""Settings of all tests."""

import os

from hypothesis import settings

pytest_plugins = ["tests.sdk_calls"]

# How long an example takes says something about the machine only. In CI the examples are the same in every run.
settings.register_profile("metastudio", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("metastudio")
