"""Move the clock of the simulator by three days: reviews and trainings take their time there too.

With `reject`, tasks that are submitted from now on fail the review by a person; without it, they pass.
"""

import sys

import httpx
from metastudio_simulator import Simulator

fails = "MANUAL_VERIFY_FAILED" if sys.argv[1:] == ["reject"] else None
service = httpx.WSGITransport(app=Simulator("metastudio.sqlite", trusted=True).app)
with httpx.Client(transport=service, base_url="https://metastudio.simulator.invalid") as client:
    client.put("/_simulator/options", json={"avatar_training_fails": fails}).raise_for_status()
    client.post("/_simulator/clock", json={"advance": 3 * 24 * 3600}).raise_for_status()
