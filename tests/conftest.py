"""Settings of all tests."""

import os
import signal

from hypothesis import settings

pytest_plugins = ["tests.sdk_calls"]

# How long an example takes says something about the machine only. Here every run draws new examples, and repeats those
# that failed the last time; in CI they are the same in every run. A failure prints the line that repeats it elsewhere.
settings.register_profile("local", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# A shell that runs the tests in the background has their processes ignore interrupts, and a process inherits that. The
# engine ends a Python program by an interrupt, and waits five seconds for one that ignores it. A signal with a handler
# goes back to its default in a new process.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
