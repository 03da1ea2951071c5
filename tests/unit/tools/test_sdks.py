"""`make sdks` without an engine: a generator that writes one file stands for Pulumi's."""

import json
from pathlib import Path

import pytest
from metastudio_provider import __version__

from tools.sdks.__main__ import main
from tools.sdks.compilers import COMPILERS, Failed, run
from tools.sdks.generators import LANGUAGES, command
from tools.sdks.make import make

GENSDK = """#!/bin/sh
mkdir -p "$2/$3/pulumi_metastudio"
cp "$1" "$2/$3/pulumi_metastudio/schema.json"
echo "PROGRAM" > "$2/$3/pulumi_metastudio/__init__.py"
"""


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An engine's folder with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return engine(tmp_path / "bin")


def engine(folder: Path, program: str = "version = 1") -> Path:
    folder.mkdir()
    (folder / "gensdk").write_text(GENSDK.replace("PROGRAM", program))
    (folder / "gensdk").chmod(0o755)
    return folder


def test_an_sdk_is_made_of_the_schema_with_its_version_and_kept(bin_folder: Path) -> None:
    made = make("python", bin_folder)
    schema = json.loads((made / "pulumi_metastudio" / "schema.json").read_text(encoding="utf-8"))
    assert schema["version"] == __version__
    assert make("python", bin_folder) == made


def test_an_sdk_that_does_not_compile_is_not_kept(tmp_path: Path, bin_folder: Path) -> None:
    broken = engine(tmp_path / "broken", "version =")
    for _ in range(2):
        with pytest.raises(Failed, match="compileall"):
            make("python", broken)
    assert make("python", bin_folder).is_dir()


def test_the_command_writes_what_it_says(tmp_path: Path, bin_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "sdks"
    for _ in range(2):
        assert main(["--out", str(out), "python"], bin_folder) == 0
        assert capsys.readouterr().out == f"python  {out / 'python'}: generated and compiled\n"
    assert (out / "python" / "pulumi_metastudio" / "__init__.py").exists()


def test_a_failure_is_told_and_is_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bin").mkdir()
    broken = tmp_path / "bin" / "gensdk"
    broken.write_text("#!/bin/sh\necho the schema has errors\nexit 1\n")
    broken.chmod(0o755)
    assert main(["--out", str(tmp_path / "sdks"), "python"], tmp_path / "bin") == 1
    assert "the schema has errors" in capsys.readouterr().out


def test_there_is_no_such_language(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["cobol"])
    assert "no such language: cobol; there are nodejs, go, python, dotnet" in capsys.readouterr().err


def test_an_installed_engine_generates_by_its_own_command(tmp_path: Path) -> None:
    line = " ".join(command(tmp_path, tmp_path / "schema.json", tmp_path / "out", "dotnet"))
    assert line.endswith(f"package gen-sdk {tmp_path}/schema.json --language dotnet --out {tmp_path}/out")


def test_every_language_has_a_compiler() -> None:
    assert set(COMPILERS) == set(LANGUAGES)


def test_a_failing_command_says_its_last_lines(tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"(?s)^sh -c .* fails:\n.*line 29$"):
        run(["sh", "-c", 'for i in $(seq 29); do echo "line $i"; done; exit 1'], tmp_path)
