"""Programs in other languages that use the simulator by the official SDK of their language, and how they are built."""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

HERE = Path(__file__).parent
BODIES = HERE / "bodies.json"
LONG = 900
"""Seconds that a build may take on a slow machine with empty caches."""


def build_go(folder: Path) -> list[str]:
    """The command that runs the client of the Go SDK."""
    _need("go")
    _run(["go", "mod", "download"], HERE / "go", or_skip="the Go SDK cannot be downloaded")
    program = folder / "client"
    _run(["go", "build", "-o", str(program), "."], HERE / "go")
    return [str(program)]


def build_java(folder: Path) -> list[str]:
    """The command that runs the client of the Java SDK."""
    _need("mvn", "javac", "java")
    place, pom = folder / "classpath", HERE / "java" / "pom.xml"
    command = ["mvn", "-q", "-B", "-f", str(pom), "dependency:build-classpath", f"-Dmdep.outputFile={place}"]
    _run(command, folder, or_skip="the Java SDK cannot be downloaded")
    classes = place.read_text(encoding="utf-8")
    source = HERE / "java" / "Client.java"
    _run(["javac", "-encoding", "UTF-8", "-cp", classes, "-d", str(folder), str(source)], folder)
    return ["java", "-Dfile.encoding=UTF-8", "-cp", f"{folder}:{classes}", "Client"]


CLIENTS: Mapping[str, Callable[[Path], list[str]]] = {"go": build_go, "java": build_java}


def _need(*tools: str) -> None:
    """Skip the test where a toolchain is not installed."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def _run(command: list[str], folder: Path, *, or_skip: str = "") -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LONG, check=False)
    said = f"{done.stdout}\n{done.stderr}".strip()
    if done.returncode and or_skip:
        pytest.skip(f"{or_skip}: {said.splitlines()[0] if said else command[0]}")
    assert done.returncode == 0, said
