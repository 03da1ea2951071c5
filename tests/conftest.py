"""Settings of all tests."""

import os
import signal

from hypothesis import settings

pytest_plugins = ["tests.sdk_calls"]

# How long an example takes says something about the machine only. In CI the examples are the same in every run.
settings.register_profile("metastudio", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("metastudio")

# A shell that runs the tests in the background has their processes ignore interrupts, and a process inherits that. The
# engine ends a Python program by an interrupt, and waits five seconds for one that ignores it. A signal with a handler
# goes back to its default in a new process.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
