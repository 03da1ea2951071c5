"""`metastudio doctor`: what it finds fine and wrong, and what it says to type."""

import json
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from metastudio_provider import __version__
from metastudio_provider.cli.main import main
from metastudio_provider.lifecycle.journal import Entry, Journal

from ...cloud import KEYS, Cloud, running

PULUMI = """#!/bin/sh
case "$1" in
version) echo v3.259.0;;
stack) echo dev;;
config) cat "{config}";;
esac
"""
HW_KEYS = {"HW_ACCESS_KEY": KEYS["access_key"], "HW_SECRET_KEY": KEYS["secret_key"]}
GONE = {"HW_PROFILE", "PULUMI_CONFIG_PASSPHRASE_FILE", "PULUMI_IGNORE_AMBIENT_PLUGINS", "HW_METASTUDIO_JOURNAL"}


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Cloud]:
    with running(tmp_path) as made:
        yield made


class Machine:
    """A home folder with a project, an engine that is a script, and an installed plugin."""

    def __init__(self, folder: Path, runtime: str = "yaml") -> None:
        self.home, self.project, self.bin = folder / ".pulumi", folder / "shop", folder / "bin"
        for made in (self.home, self.project, self.bin):
            made.mkdir()
        (self.project / "Pulumi.yaml").write_text(f"name: shop\nruntime:\n  name: {runtime}\n")
        self.configure()
        self.put("pulumi", PULUMI.format(config=folder / "config.json"))
        self.environment = {
            **dict.fromkeys(GONE),
            "HOME": str(folder),
            "PULUMI_HOME": str(self.home),
            "PATH": f"{self.bin}:/usr/bin:/bin",
            "PULUMI_BACKEND_URL": "s3://me:canary@states/shop?canary=1",
            "PULUMI_CONFIG_PASSPHRASE": "canary",
        }

    def configure(self, **settings: str) -> None:
        rows = {f"metastudio:{name}": {"value": value} for name, value in settings.items()}
        (self.home.parent / "config.json").write_text(json.dumps(rows))

    def put(self, name: str, text: str) -> Path:
        (self.bin / name).write_text(text)
        (self.bin / name).chmod(0o755)
        return self.bin / name

    def run(self, *options: str, **environment: str | None) -> Result:
        asked = ["doctor", "--cwd", str(self.project), *options]
        said = CliRunner().invoke(main, asked, env={**self.environment, **environment})
        assert "canary" not in said.output
        return said

    def install(self) -> None:
        assert CliRunner().invoke(main, ["install"], env=self.environment).exit_code == 0


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_everything_is_fine(machine: Machine, cloud: Cloud) -> None:
    machine.install()
    said = machine.run(**cloud.variables, **HW_KEYS)
    assert said.output == "\n".join(
        [
            f"engine      ok     pulumi 3.259.0: {machine.bin}/pulumi",
            f"plugin      ok     metastudio {__version__} is installed in {machine.home}/plugins/resource-metastudio-v"
            f"{__version__}, and starts {sys.executable}",
            "backend     ok     s3://states/shop",
            "passphrase  ok     from PULUMI_CONFIG_PASSPHRASE",
            "stack       ok     dev: its configuration can be read",
            f"journal     ok     {machine.home}/metastudio/creates: the first create makes it, 0 creates under way",
            "signs in by ok     access key, from HW_ACCESS_KEY and HW_SECRET_KEY",
            "region      ok     cn-north-4, from HW_REGION_NAME",
            f"endpoint    ok     {cloud.url}, from HW_METASTUDIO_ENDPOINT",
            f"IAM         ok     {cloud.url}, from HW_AUTH_URL",
            "identity    ok     user simulator",
            "account     ok     00000000000000000000000000000002",
            "project     ok     0123456789abcdef0123456789abcdef, from IAM, by the region",
            "service     ok     It answers, takes these credentials, and has 0 live rooms",
            "",
            "Nothing is wrong.",
            "",
        ]
    )
    assert said.exit_code == 0


def test_keys_that_are_refused_are_wrong(machine: Machine, cloud: Cloud) -> None:
    machine.install()
    said = machine.run(**cloud.variables, **HW_KEYS | {"HW_SECRET_KEY": "canary-secret"})
    assert "service     WRONG  GET /v5/caller-identity: APIGW.0301" in said.output
    assert "Check `accessKey` and `secretKey`, and this machine's clock" in said.output
    assert said.output.endswith("\n1 thing is wrong.\n")
    assert said.exit_code == 1


def test_nothing_is_there(machine: Machine) -> None:
    said = machine.run(PATH="/nowhere", PULUMI_BACKEND_URL=None, HW_REGION_NAME=None)
    assert "engine      WRONG  pulumi is not on PATH.\n                   -> https://" in said.output
    assert f"WRONG  metastudio {__version__} is not installed for Pulumi" in said.output
    assert "-> metastudio install\n" in said.output
    assert "backend     WRONG  No backend is chosen for the states of stacks.\n" in said.output
    assert "stack       note   Its configuration is left out: pulumi is not on PATH\n" in said.output
    assert "settings    WRONG  No region: set `region` (or HW_REGION_NAME)" in said.output
    assert said.output.endswith("\n4 things are wrong.\n")


def test_a_python_project_needs_no_plugin(tmp_path: Path) -> None:
    said = Machine(tmp_path, "python").run("--offline", HW_REGION_NAME="cn-north-4")
    assert (
        f"plugin      note   metastudio {__version__} is not installed for Pulumi: only Python programs" in said.output
    )
    assert said.exit_code == 0


def test_traps_of_path(machine: Machine) -> None:
    machine.install()
    plugin = machine.put("pulumi-resource-metastudio", "#!/bin/sh\n")
    said = machine.run("--offline", HW_REGION_NAME="cn-north-4").output
    assert f"note   Pulumi takes the one on PATH, whatever is installed: {plugin}\n" in said
    assert "-> export PULUMI_IGNORE_AMBIENT_PLUGINS=true   # to use the installed one\n" in said
    ignored = machine.run("--offline", HW_REGION_NAME="cn-north-4", PULUMI_IGNORE_AMBIENT_PLUGINS="true").output
    assert f"ok     The one on PATH is ignored (PULUMI_IGNORE_AMBIENT_PLUGINS): {plugin}\n" in ignored
    plugin.write_text("#!/gone/bin/python3.11\n")
    said = machine.run("--offline", HW_REGION_NAME="cn-north-4").output
    assert f"WRONG  Pulumi finds {plugin} on PATH, which does not start: /gone/bin/python3.11 is gone.\n" in said


def test_an_installed_plugin_whose_python_is_gone(machine: Machine) -> None:
    machine.install()
    starter = machine.home / "plugins" / f"resource-metastudio-v{__version__}" / "pulumi-resource-metastudio"
    starter.write_text(starter.read_text().replace(sys.executable, "/gone/python"))
    said = machine.run("--offline", HW_REGION_NAME="cn-north-4")
    assert "cannot start: its Python is gone.\n                   -> metastudio install\n" in said.output
    assert said.exit_code == 1


def test_creates_under_way(machine: Machine) -> None:
    book = Journal(machine.home / "metastudio" / "creates")
    book.write(Entry("urn:pulumi:dev::shop::metastudio:live:Room::tonight", "p1", 0.0, {}))
    doubtful = Entry("urn:pulumi:dev::shop::metastudio:live:Room::later", "p1", 0.0, {}, asked=("r1", "r2"))
    book.write(doubtful)
    said = machine.run("--offline", HW_REGION_NAME="cn-north-4").output
    assert "creates: writable, 2 creates under way\n" in said
    assert "note   tonight, since 1970-01-01 " in said
    assert "its create did not end\n                   -> pulumi up   # finds it\n" in said
    assert "it is one of r1, r2, or none\n                   -> metastudio resolve" in said
    assert f"{doubtful.key} ID   # or none\n" in said


def test_a_journal_that_cannot_be_written(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = machine.run("--offline", HW_REGION_NAME="cn-north-4", HW_METASTUDIO_JOURNAL=str(tmp_path / "file" / "in"))
    assert f"journal     WRONG  Nothing can be written to {tmp_path}/file" in said.output


@pytest.mark.parametrize(
    ("passphrase", "text"),
    [
        (None, "passphrase  note   None is set. Pulumi asks for it at a terminal, and a CI job fails.\n"),
        ("none", "passphrase  WRONG  PULUMI_CONFIG_PASSPHRASE_FILE names /nowhere/none, which is no file.\n"),
    ],
)
def test_a_passphrase_that_is_missing(machine: Machine, passphrase: str | None, text: str) -> None:
    file = passphrase and f"/nowhere/{passphrase}"
    environment = {"PULUMI_CONFIG_PASSPHRASE": None, "PULUMI_CONFIG_PASSPHRASE_FILE": file}
    assert text in machine.run("--offline", HW_REGION_NAME="cn-north-4", **environment).output


def test_a_simulator_file(machine: Machine, tmp_path: Path) -> None:
    machine.install()
    file = tmp_path / "studio.sqlite"
    machine.configure(simulator=str(file))
    assert f"simulator   ok     {file}, not made yet, from configuration of stack dev" in machine.run().output
    assert not file.exists()
    file.write_text("this is no database, but a text that is long enough to be taken for one" * 10)
    said = machine.run()
    assert "service     WRONG  " in said.output
    assert said.exit_code == 1
    file.unlink()
    with sqlite3.connect(file):
        pass
    assert machine.run().exit_code == 0


def test_settings_that_cannot_work(machine: Machine) -> None:
    machine.configure(regoin="cn-north-4")
    said = machine.run()
    assert "settings    WRONG  `regoin` is not a setting of the provider; did you mean `region`?\n" in said.output
    assert said.exit_code == 1
