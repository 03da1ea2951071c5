"""Systems are found by their folders: each brings all of its own, and nothing else names it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import grimp
import metastudio_simulator
from metastudio_simulator.base.call import HANDLERS, KEYED
from metastudio_simulator.base.options import OPTIONS
from metastudio_simulator.base.system import System
from metastudio_simulator.systems import SERVICE, SYSTEMS

HOME = Path(metastudio_simulator.__file__).parent

NEW_SYSTEM = {
    "__init__.py": """
from ..base.job_states import MODES
from ..base.options import choice
from ..base.system import System
from ..control.states import job_state_request
from . import films

SYSTEM = System(
    handlers=(films,),
    options={"films": choice(*MODES)},
    control={("POST", "films/{}/state"): job_state_request(films.JOBS, lambda: ("RUNNING", "DONE", "FAILED"))},
    jobs=(films.JOBS,),
)
""",
    "assumptions.py": 'FILM_NOT_FOUND = ("MSS.1", "no film")\nSECONDS = 60\n',
    "films.py": """
from ..base.call import operation
from ..base.job_states import JobStates, Step
from .assumptions import FILM_NOT_FOUND, SECONDS


def _entered(tx, job, moment, reason):
    job["shown"]["reason"] = reason or ""


JOBS = JobStates(
    kind="film",
    mode="films",
    steps={"RUNNING": Step(SECONDS, "DONE")},
    entered=_entered,
    summary=lambda job: {name: job["shown"][name] for name in ("job_id", "state")},
)


@operation("create_film")
def create(call):
    shown = {"job_id": call.new_id(), "state": "RUNNING"}
    JOBS.insert(call.tx, {"project": call.project, "since": call.now, "shown": shown})
    return {"job_id": shown["job_id"]}


@operation("show_film")
def show(call):
    job = JOBS.found(call, FILM_NOT_FOUND)
    JOBS.read(call.tx, job, call.now)
    return job["shown"]


@operation("list_films")
def list_films(call):
    count, page = call.sorted_page(JOBS.kind, lambda film: True)
    return {"count": count, "films": page}
""",
}

PROJECT = {"name": "project_id", "in": "path", "required": True, "schema": {"type": "string"}}
JOB = {"name": "job_id", "in": "path", "required": True, "schema": {"type": "string"}}
LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10}}
OPERATIONS = {
    "create_film": ("POST", "/v1/{project_id}/films", [PROJECT]),
    "show_film": ("GET", "/v1/{project_id}/films/{job_id}", [PROJECT, JOB]),
    "list_films": ("GET", "/v1/{project_id}/films", [PROJECT, LIMIT]),
}

SCRIPT = """
import io, json
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator

simulator = Simulator(":memory:", trusted=True, clock=lambda: 1_767_323_045.0)

def ask(method, path, body=None):
    content = b"" if body is None else json.dumps(body).encode()
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "CONTENT_LENGTH": str(len(content))}
    answer = simulator.app({**environ, "wsgi.input": io.BytesIO(content)}, lambda status, headers: None)
    return json.loads(b"".join(answer))

films = f"/v1/{DEFAULT_PROJECT_ID}/films"
one, other = (ask("POST", films)["job_id"] for _ in range(2))
states = [ask("GET", f"{films}/{one}")["state"]]
ask("POST", f"/_simulator/films/{other}/state", {"state": "FAILED", "reason": "torn"})
ask("POST", "/_simulator/clock", {"advance": 60})
states += [film["state"] for film in ask("GET", films)["films"]]
rooms = ask("GET", f"/v1/{DEFAULT_PROJECT_ID}/smart-live-rooms")
reason = ask("GET", f"{films}/{other}")["reason"]
print(json.dumps([states, reason, ask("GET", "/_simulator/options")["films"], ask("GET", films + "/x"), rooms]))
"""


def test_a_new_system_is_a_new_folder_and_nothing_else(tmp_path):
    copy = tmp_path / "metastudio_simulator"
    shutil.copytree(HOME, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "films").mkdir()
    for name, text in NEW_SYSTEM.items():
        (copy / "films" / name).write_text(text, encoding="utf-8")
    contract = json.loads((copy / "base" / "contract.json").read_bytes())  # generated from the tag of the system
    for name, (method, path, parameters) in OPERATIONS.items():
        row = {"method": method, "path": path, "parameters": parameters, "body": None}
        contract["operations"][name] = {**row, "success": 200, "answer": {"type": "object"}, "rate": None}
    (copy / "base" / "contract.json").write_text(json.dumps(contract), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == [
        ["RUNNING", "DONE", "FAILED"],
        "torn",
        "clock",
        {"error_code": "MSS.1", "error_msg": "no film"},
        {"count": 0, "smart_live_rooms": []},
    ]


def test_systems_bring_their_own_and_share_no_name():
    systems = [System(options=OPTIONS), *SYSTEMS.values()]
    for what in ("options", "control", "jobs"):
        assert len(getattr(SERVICE, what)) == sum(len(getattr(system, what)) for system in systems)
    assert len({jobs.kind for jobs in SERVICE.jobs}) == len(SERVICE.jobs)
    modules = {module.__name__ for module in SERVICE.handlers}
    assert {handler.__module__ for handler in HANDLERS.values()} == modules
    assert {name.split(".")[1] for name in modules} == SYSTEMS.keys()
    assert HANDLERS.keys() >= KEYED


def test_nothing_knows_a_system_and_no_system_knows_another():
    graph = grimp.build_graph("metastudio_simulator", cache_dir=None)

    def folder(module):
        return module.split(".")[1] if "." in module else ""

    arrows = {
        (folder(importer), folder(imported))
        for importer in graph.modules
        for imported in graph.find_modules_directly_imported_by(importer)
    }
    known = {(above, below) for above, below in arrows if below in SYSTEMS and above != below}
    assert known == set()
    assert {below for above, below in arrows if above == "base"} == {"base"}
    assert {below for above, below in arrows if above == "control"} == {"base", "control"}
