"""`metastudio whoami`, against a cloud on this machine and with the simulator."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from metastudio_provider.cli.main import main
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.base.auth import DOMAIN_ID

from ...cloud import AGENCY, KEYS, PROVIDER, Cloud, running

HW_KEYS = {"HW_ACCESS_KEY": KEYS["access_key"], "HW_SECRET_KEY": KEYS["secret_key"]}
AGENCY_ENV = {"HW_ASSUME_ROLE_AGENCY_NAME": "simulator", "HW_ASSUME_ROLE_DOMAIN_NAME": "simulator"}


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Cloud]:
    with running(tmp_path) as made:
        yield made


def whoami(folder: Path, environment: dict[str, str], *options: str) -> Result:
    """Run it for a folder that is the home too."""
    asked = ["whoami", "--cwd", str(folder), *options]
    return CliRunner().invoke(main, asked, env={"PATH": "", "HOME": str(folder), **environment})


def lines(said: Result) -> dict[str, str]:
    assert said.exit_code == 0, said.output
    return {line[:12].strip(): line[13:] for line in said.output.splitlines()}


def test_a_user_with_keys_of_the_environment(cloud: Cloud, tmp_path: Path) -> None:
    said = whoami(tmp_path, cloud.variables | HW_KEYS)
    assert lines(said) == {
        "signs in by": "access key, from HW_ACCESS_KEY and HW_SECRET_KEY",
        "region": "cn-north-4, from HW_REGION_NAME",
        "endpoint": f"{cloud.url}, from HW_METASTUDIO_ENDPOINT",
        "IAM": f"{cloud.url}, from HW_AUTH_URL",
        "identity": "user simulator",
        "account": DOMAIN_ID,
        "project": f"{DEFAULT_PROJECT_ID}, from IAM, by the region",
    }
    assert KEYS["access_key"] not in said.output


def test_an_agency_and_a_project_of_the_environment(cloud: Cloud, tmp_path: Path) -> None:
    environment = cloud.variables | HW_KEYS | AGENCY_ENV | {"HW_PROJECT_ID": DEFAULT_PROJECT_ID}
    found = lines(whoami(tmp_path, environment))
    assert found["assumes"] == (
        "agency simulator of simulator, from HW_ASSUME_ROLE_DOMAIN_NAME and HW_ASSUME_ROLE_AGENCY_NAME"
    )
    assert found["identity"] == "agency simulator, session simulator"
    assert found["project"] == f"{DEFAULT_PROJECT_ID}, from HW_PROJECT_ID"


def test_a_password_is_a_user_of_a_named_account(cloud: Cloud, tmp_path: Path) -> None:
    user = dict.fromkeys(("HW_USER_NAME", "HW_USER_PASSWORD", "HW_DOMAIN_NAME"), "simulator")
    found = lines(whoami(tmp_path, cloud.variables | user))
    assert (found["identity"], found["account"]) == ("user simulator", f"simulator ({DOMAIN_ID})")


def test_an_oidc_token_of_ci(cloud: Cloud, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("simulator")
    oidc = {
        "HUAWEICLOUD_OIDC_PROVIDER_URN": PROVIDER,
        "HUAWEICLOUD_OIDC_AGENCY_URN": AGENCY,
        "HUAWEICLOUD_OIDC_TOKEN_FILE": str(tmp_path / "token"),
    }
    found = lines(whoami(tmp_path, cloud.variables | oidc))
    assert found["signs in by"].startswith("OIDC token that STS trusts, from HUAWEICLOUD_OIDC_PROVIDER_URN and ")
    assert found["identity"] == "agency simulator, session metastudio-provider"


def test_a_profile_names_its_file(cloud: Cloud, tmp_path: Path) -> None:
    keys = {"accessKeyId": KEYS["access_key"], "secretAccessKey": KEYS["secret_key"]}
    file = tmp_path / "profiles.json"
    file.write_text(json.dumps({"current": "ci", "profiles": [{"name": "ci", "mode": "AKSK", **keys}]}))
    found = lines(whoami(tmp_path, cloud.variables | {"HW_SHARED_CONFIG_FILE": str(file)}))
    assert found["signs in by"] == f"access key, from {file}"


def test_without_a_request(tmp_path: Path) -> None:
    found = lines(whoami(tmp_path, {"HW_REGION_NAME": "cn-east-3", "HW_CLOUD": "example.com"}, "--offline"))
    assert found["signs in by"].startswith("agency of the cloud server (ECS), as nothing else is given. No credentials")
    assert found["endpoint"] == "https://metastudio.cn-east-3.example.com, from the region"
    assert "identity" not in found


def test_what_is_refused_ends_with_1(cloud: Cloud, tmp_path: Path) -> None:
    said = whoami(tmp_path, cloud.variables | HW_KEYS | {"HW_SECRET_KEY": "canary-secret"})
    assert said.exit_code == 1
    assert "Check `accessKey` and `secretKey`" in said.output
    assert "canary" not in said.output
    said = whoami(tmp_path, {"HW_REGION_NAME": "nowhere"})
    assert (said.exit_code, said.output) == (
        1,
        "Error: `region` (HW_REGION_NAME) must be the id of a region, such as cn-north-4.\n",
    )


PULUMI = """#!/bin/sh
case "$*" in
"stack --show-name --non-interactive") echo dev;;
"config --json --show-secrets --non-interactive") cat "{file}";;
*) echo "error: no such stack: $*" >&2; exit 255;;
esac
"""


def project(folder: Path, **settings: str) -> dict[str, str]:
    """A project whose engine is a script: what it says is in a file. Returns the PATH."""
    (folder / "Pulumi.yaml").write_text("name: shop\nruntime: yaml\n")
    (folder / "config.json").write_text(
        json.dumps({f"metastudio:{name}": {"value": v} for name, v in settings.items()})
    )
    engine = folder / "bin" / "pulumi"
    engine.parent.mkdir()
    engine.write_text(PULUMI.format(file=folder / "config.json"))
    engine.chmod(0o755)
    return {"PATH": f"{engine.parent}:/usr/bin:/bin"}


def test_the_configuration_of_the_stack_comes_first(cloud: Cloud, tmp_path: Path) -> None:
    own = {"accessKey": KEYS["access_key"], "secretKey": KEYS["secret_key"], "agencyName": "simulator"}
    path = project(tmp_path, **own, agencyDomainName="simulator")
    found = lines(whoami(tmp_path, cloud.variables | path | {"HW_AUTH_TOKEN": "other"}))
    assert found["signs in by"] == "access key, from configuration of stack dev (accessKey, secretKey)"
    assert found["assumes"].endswith("from configuration of stack dev (agencyDomainName, agencyName)")


def test_the_simulator_of_a_stack(tmp_path: Path) -> None:
    file = tmp_path / "studio.sqlite"
    path = project(tmp_path, simulator=str(file))
    found = lines(whoami(tmp_path, path))
    assert found == {
        "simulator": f"{file}, not made yet, from configuration of stack dev (simulator)",
        "project": f"{DEFAULT_PROJECT_ID}, from the simulator",
    }
    assert not file.exists()


def test_a_configuration_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    said = whoami(tmp_path, project(tmp_path), "--stack", "prod", "--offline")
    assert said.output.startswith("The configuration of the stack is left out: no such stack: config --json")
