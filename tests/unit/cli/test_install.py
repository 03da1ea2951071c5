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


@pytest.mark.parametrize(
    "first", ["#!/gone/bin/python3.11\n", "#!/bin/sh\n'''exec' /gone/bin/python3.11 \"$0\" \"$@\"\n"]
)
def test_it_says_that_a_plugin_on_path_does_not_start(tmp_path: Path, first: str) -> None:
    """The scripts of an environment name its Python: of one that was moved, none starts."""
    (tmp_path / "pulumi-resource-metastudio").write_text(first + "import sys\n", encoding="utf-8")
    (tmp_path / "pulumi-resource-metastudio").chmod(0o755)
    said = invoke("install", "--home", str(tmp_path / "home"), PATH=str(tmp_path))
    assert (
        "which does not start, as /gone/bin/python3.11 is gone: install the distribution again, or set PULUMI_IG"
        in said
    )


def test_what_somebody_else_installed_is_left_alone(tmp_path: Path) -> None:
    """A plugin whose name begins in the same way, and a compiled program under our own name."""
    theirs = {name: tmp_path / "plugins" / f"resource-metastudio-{name}" for name in ("video-v1.0.0", "v9.0.0")}
    for folder in theirs.values():
        folder.mkdir(parents=True)
        (folder / "pulumi-resource-metastudio").write_bytes(b"\x7fELF\xff\xfe")
    assert "video" not in invoke("install", "--home", str(tmp_path))
    said = invoke("uninstall", "--all", "--home", str(tmp_path))
    assert f"{theirs['v9.0.0']} was installed by something else: `pulumi plugin rm resource metastudio 9.0.0`" in said
    assert all(folder.exists() for folder in theirs.values())
    assert not (tmp_path / "plugins" / f"resource-metastudio-v{__version__}").exists()


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


def invoke(*arguments: str, **environment: str) -> str:
    done = CliRunner().invoke(main, [*arguments], env={"PATH": "", "PULUMI_HOME": None, **environment})
    assert done.exit_code == 0, done.output
    return done.output


def older(home: Path, version: str, python: str) -> Path:
    """Another version in Pulumi's home, as the first release wrote it."""
    folder = home / "plugins" / f"resource-metastudio-v{version}"
    folder.mkdir(parents=True)
    (folder / "pulumi-resource-metastudio").write_text(f'#!/bin/sh\nexec {python} -m metastudio_provider "$@"\n')
    return folder


def test_installing_twice_is_installing_once(tmp_path: Path) -> None:
    said = [invoke("install", "--home", str(tmp_path)) for _ in range(2)]
    assert said[0] == said[1]
    (folder,) = (tmp_path / "plugins").iterdir()
    assert [file.name for file in folder.iterdir()] == ["pulumi-resource-metastudio"]


def test_it_says_which_python_it_replaces(tmp_path: Path) -> None:
    older(tmp_path, __version__, "/other/bin/python")
    assert "It replaces the one that was started with /other/bin/python.\n" in invoke(
        "install", "--home", str(tmp_path)
    )


def test_it_says_what_another_version_beside_it_means(tmp_path: Path) -> None:
    older(tmp_path, "0.0.7", "/gone/bin/python")
    older(tmp_path, "0.0.8", "/bin/sh")
    older(tmp_path, "0.0.9", sys.executable)
    (tmp_path / "plugins" / "resource-metastudio-v0.0.6").mkdir()
    said = invoke("install", "--home", str(tmp_path))
    removes = [f"`metastudio uninstall --version 0.0.{number}` removes it." for number in range(6, 10)]
    assert said.splitlines()[1:] == [
        f"Beside it is 0.0.6, which cannot start: its Python is gone; {removes[0]}",
        f"Beside it is 0.0.7, which cannot start: its Python is gone; {removes[1]}",
        "Beside it is 0.0.8 of /bin/sh. Pulumi takes the newest, unless a program's SDK asks for a version; "
        + removes[2],
        f"Beside it is 0.0.9, which starts {__version__} too: this environment has no other; {removes[3]}",
    ]


def test_a_plugin_whose_environment_is_gone_ends_in_one_sentence(tmp_path: Path) -> None:
    for number, (python, package) in enumerate([("/gone/python", Path(__file__)), (sys.executable, Path("/gone.py"))]):
        folder = tmp_path / str(number)
        folder.mkdir()
        starter = write_starter(folder, python, windows=False, package=package)
        done = subprocess.run([starter, "127.0.0.1:1"], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == (
            f"metastudio {__version__} was installed for Pulumi from {sys.prefix}, which has no metastudio-provider "
            "any more: run `metastudio install` where it is now (`bin/python -m metastudio_provider.cli install` in an "
            f"environment that was moved), or `pulumi plugin rm resource metastudio {__version__}`.\n"
        )


def test_the_command_runs_without_its_script() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "metastudio_provider.cli", "--version"], capture_output=True, text=True
    )
    assert done.stdout == f"metastudio, version {__version__}\n"


def test_uninstall_removes_this_version(tmp_path: Path) -> None:
    other = older(tmp_path, "0.0.9", sys.executable)
    invoke("install", "--home", str(tmp_path))
    (tmp_path / "plugins" / f"resource-metastudio-v{__version__}.lock").touch()
    assert invoke("uninstall", "--home", str(tmp_path)) == f"Removed metastudio {__version__} from {tmp_path}.\n"
    assert list((tmp_path / "plugins").iterdir()) == [other]
    assert invoke("uninstall", "--home", str(tmp_path)) == (
        f"There is no metastudio {__version__} in {tmp_path}; installed are: 0.0.9.\n"
    )


def test_uninstall_removes_the_version_it_is_told_or_all(tmp_path: Path) -> None:
    for version in ("0.0.8", "0.0.9"):
        older(tmp_path, version, "/gone")
    invoke("install", "--home", str(tmp_path))
    assert invoke("uninstall", "--version", "v0.0.8", PULUMI_HOME=str(tmp_path)) == (
        f"Removed metastudio 0.0.8 from {tmp_path}.\n"
    )
    said = invoke("uninstall", "--all", "--home", str(tmp_path))
    assert said == f"Removed metastudio 0.0.9 from {tmp_path}.\nRemoved metastudio {__version__} from {tmp_path}.\n"
    said = invoke("uninstall", "--all", "--home", str(tmp_path))
    assert said == f"There is no metastudio in {tmp_path}; installed are: none.\n"


def test_uninstall_says_what_pulumi_finds_still(tmp_path: Path) -> None:
    (tmp_path / "pulumi-resource-metastudio").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "pulumi-resource-metastudio").chmod(0o755)
    said = invoke("uninstall", "--home", str(tmp_path / "home"), PATH=str(tmp_path))
    assert said.endswith(
        f"Pulumi finds the one on PATH still, {tmp_path}/pulumi-resource-metastudio: it goes with `pip uninstall "
        "metastudio-provider`.\n"
    )


def test_a_folder_that_cannot_be_removed_is_one_sentence(tmp_path: Path) -> None:
    link = tmp_path / "plugins" / f"resource-metastudio-v{__version__}"
    link.parent.mkdir()
    link.symlink_to(older(tmp_path / "elsewhere", "0.0.1", "/gone"))
    done = CliRunner().invoke(main, ["uninstall", "--home", str(tmp_path)])
    assert done.exit_code == 1
    assert done.output.startswith(f"Error: {link} cannot be removed: ")
    assert len(done.output.splitlines()) == 1
