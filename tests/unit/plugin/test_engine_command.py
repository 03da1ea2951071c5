"""Whether the engine reads because the user asked for it."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from metastudio_provider.plugin.engine_command import Process, asks_for_refresh, process

ASKED = [
    "refresh --yes",
    "up --refresh",
    "up -r",
    "up -yr --skip-preview",
    "up -r=true",
    "up -yr=true",
    "preview --refresh=true",
    "destroy -y --refresh",
    "import metastudio:live:Room show 1",
    "--stack dev refresh",
    "",
]
NOT_ASKED = [
    "up",
    "up --yes --skip-preview",
    "preview --json",
    "pre",
    "--cwd somewhere preview --diff",
    "destroy --yes",
    "up --refresh=false",
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "Pulumi.yaml").write_text("name: shop\nruntime: yaml\nresources:\n  refresh:\n    options: {}\n")
    return tmp_path


def asked(project: Path, processes: Mapping[int, Process], environment: Mapping[str, str] | None = None) -> bool:
    return asks_for_refresh(environment or {}, folder=lambda: project, parent=lambda: 7, process=processes.get)


def pulumi(arguments: str, *, program: str = "/usr/local/bin/pulumi") -> Process:
    return Process(1, [program, *arguments.split()])


@pytest.mark.parametrize("arguments", ASKED)
def test_a_refresh_is_asked_for(project: Path, arguments: str) -> None:
    assert asked(project, {7: pulumi(arguments)})


@pytest.mark.parametrize("arguments", NOT_ASKED)
def test_a_comparison_asks_for_none(project: Path, arguments: str) -> None:
    assert not asked(project, {7: pulumi(arguments)})


def test_the_engine_is_found_behind_a_language_host_and_a_shell(project: Path) -> None:
    between: Sequence[str] = ["pulumi-language-python", "--root=refresh"]
    tree = {
        7: Process(6, between),
        6: Process(5, ["/bin/sh", "-c", "x"]),
        5: pulumi("up", program="C:\\bin\\pulumi.exe"),
    }
    assert not asked(project, tree)
    assert asked(project, {7: Process(6, between)})


def test_an_option_of_the_environment_or_of_the_project_asks(project: Path) -> None:
    assert asked(project, {7: pulumi("up")}, {"PULUMI_OPTION_REFRESH": "true"})
    for options in (
        "options: {refresh: always}\n",
        "options:\n  # of the team\n  refresh: always\n",
        "options:   # of the team\n# and more\n  refresh: always\n",
        "'options':\n  'refresh': 'always'\n",
        "options: &shared\n  refresh: always\n",
        "options :\n  {refresh: always}\n",
    ):
        (project / "Pulumi.yaml").write_text(f"name: shop\nruntime: yaml\n{options}")
        assert asked(project, {7: pulumi("up")})
    (project / "Pulumi.yaml").unlink()
    (project / "Pulumi.json").write_text('{"name": "shop",\n "options": {"refresh": "always"}}')
    assert asked(project, {7: pulumi("up")})


def test_the_settings_of_the_provider_ask_for_nothing(project: Path) -> None:
    (project / "Pulumi.yaml").write_text("name: shop\nruntime: yaml\nconfig: {metastudio:refresh: always}\n")
    assert not asked(project, {7: pulumi("up")})


def test_a_process_without_a_command_line_is_not_looked_into(project: Path) -> None:
    assert asked(project, {7: Process(1, [])})


def test_a_folder_that_was_deleted_says_nothing() -> None:
    def gone() -> Path:
        raise FileNotFoundError

    assert asks_for_refresh({}, folder=gone, parent=lambda: 7, process={7: pulumi("up")}.get)


def test_a_process_of_this_machine_is_seen() -> None:
    found = process(os.getpid())
    assert found is not None
    assert found.parent == os.getppid()
    assert found.arguments[-1] == sys.orig_argv[-1]
    assert process(2**31 - 7) is None
