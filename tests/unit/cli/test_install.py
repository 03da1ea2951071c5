"""`metastudio install` installs the plugin where Pulumi looks for it."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from metastudio_provider import __version__
from metastudio_provider.cli.install import default_home, write_starter
from metastudio_provider.cli.main import main


def test_the_installed_plugin_runs_with_this_python(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["install", "--home", str(tmp_path)])
    starter = tmp_path / "plugins" / f"resource-metastudio-v{__version__}" / "pulumi-resource-metastudio"
    assert done.output.splitlines()[0] == f"Installed metastudio {__version__}: {starter}"
    with subprocess.Popen([str(starter)], stdout=subprocess.PIPE, text=True) as plugin:
        assert plugin.stdout is not None
        assert int(plugin.stdout.readline()) > 0
        plugin.terminate()


def test_it_says_that_a_plugin_on_path_comes_first(tmp_path: Path) -> None:
    """Pulumi takes that one, and its warning in each run does not say what to do."""
    (tmp_path / "pulumi-resource-metastudio").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "pulumi-resource-metastudio").chmod(0o755)
    asked = ["install", "--home", str(tmp_path / "home")]
    said = CliRunner().invoke(main, asked, env={"PATH": str(tmp_path)}).output
    assert f"{tmp_path}/pulumi-resource-metastudio" in said
    assert "PULUMI_IGNORE_AMBIENT_PLUGINS=true" in said
    assert "PULUMI_IGNORE" not in CliRunner().invoke(main, asked, env={"PATH": ""}).output


def test_it_says_that_home_is_not_the_accounts(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PULUMI_HOME": None, "PATH": ""}
    said = CliRunner().invoke(main, ["install"], env=environment).output
    assert f"set PULUMI_HOME={tmp_path / '.pulumi'}" in said


def test_a_python_in_a_folder_with_blanks_is_started_too(tmp_path: Path) -> None:
    folder = tmp_path / "my environment"
    folder.mkdir()
    python = folder / "python"
    python.symlink_to(sys.executable)
    assert f"exec '{python}' -m" in write_starter(tmp_path, str(python), windows=False).read_text(encoding="utf-8")


def test_windows_gets_a_command_file(tmp_path: Path) -> None:
    starter = write_starter(tmp_path, r"C:\Python\python.exe", windows=True)
    assert starter.name == "pulumi-resource-metastudio.cmd"
    assert r'"C:\Python\python.exe" -m metastudio_provider %*' in starter.read_text(encoding="utf-8")


def test_an_account_without_a_home_is_one_sentence() -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    with pytest.raises(click.UsageError, match=r"^This account has no home folder: set HOME or PULUMI_HOME, or give"):
        default_home(nowhere)


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "plugins").write_text("a file in the way", encoding="utf-8")
    done = CliRunner().invoke(main, ["install", "--home", str(tmp_path)])
    assert done.exit_code == 1
    assert done.output.startswith(f"Error: {tmp_path}/plugins/resource-metastudio-v")
    assert done.output.splitlines()[0].endswith(" cannot be written: Not a directory")
