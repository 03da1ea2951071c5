"""Move the clock of the simulator by three days: reviews and trainings take their time there too."""

import httpx
from metastudio_simulator import Simulator

service = httpx.WSGITransport(app=Simulator("metastudio.sqlite", trusted=True).app)
with httpx.Client(transport=service, base_url="https://metastudio.simulator.invalid") as client:
    client.post("/_simulator/clock", json={"advance": 3 * 24 * 3600}).raise_for_status()
