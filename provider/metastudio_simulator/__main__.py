"""`python -m metastudio_simulator [PORT [DATABASE]]`: a simulator for one's own machine, with fixed keys."""

import sys

from .server import serve

if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    serve("127.0.0.1", port, sys.argv[2] if len(sys.argv) > 2 else ":memory:", "SIMULATOR", "simulator")
