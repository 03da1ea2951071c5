"""Each way to sign in of examples/13-ci-credentials signs in: the shell runs its file, `metastudio whoami` the rest."""

import json
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]
from click.testing import CliRunner
from metastudio_provider.api.client import Client
from metastudio_provider.api.identity import identity
from metastudio_provider.call import Call
from metastudio_provider.cli.main import main
from metastudio_provider.settings.model import Settings
from metastudio_simulator.base.auth import DOMAIN_ID
from metastudio_simulator.base.lending import lend

from ...cloud import KEYS, Cloud, running

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "13-ci-credentials"
WAYS = sorted(file.name for file in (EXAMPLE / "ways").iterdir())
AGENCY = "agency simulator, session "


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Cloud]:
    with running(tmp_path) as made:
        yield made


def given(cloud: Cloud, folder: Path, *, temporary: bool) -> dict[str, str]:
    """What a CI system gives to every way."""
    (folder / "token").write_text("simulator")
    keys = {"accessKeyId": KEYS["access_key"], "secretAccessKey": KEYS["secret_key"]}
    profiles = {"current": "other", "profiles": [{"name": "ci", "mode": "AKSK", **keys}]}
    (folder / "config.json").write_text(json.dumps(profiles))
    with cloud.simulator.app.store.transaction() as tx:
        now = datetime.now(UTC).timestamp()
        lent = lend(
            tx, f"sts::{DOMAIN_ID}:assumed-agency:simulator/step", cloud.simulator.app.identity.project_id, 3600, now
        )
    user = {"name": "simulator", "password": "simulator", "domain": {"name": "simulator"}}
    auth = {
        "identity": {"methods": ["password"], "password": {"user": user}},
        "scope": {"project": {"name": "cn-north-4"}},
    }
    token = cloud.control.post(f"{cloud.url}/v3/auth/tokens", json={"auth": auth}).headers["X-Subject-Token"]
    return {
        "ACCOUNT_ID": DOMAIN_ID,
        "ACCOUNT_NAME": "simulator",
        "OIDC_PROVIDER": "simulator",
        "IDENTITY_PROVIDER": "simulator",
        "AGENCY": "simulator",
        "ID_TOKEN_FILE": str(folder / "token"),
        "ACCESS_KEY": lent.access_key if temporary else KEYS["access_key"],
        "SECRET_KEY": lent.secret_key if temporary else KEYS["secret_key"],
        "SECURITY_TOKEN": lent.token,
        "IAM_USER": "simulator",
        "IAM_PASSWORD": "simulator",
        "IAM_TOKEN": token,
        "KOOCLI_FILE": str(folder / "config.json"),
        "KOOCLI_PROFILE": "ci",
        "HC_CONTAINER_CREDENTIALS_FULL_URI": f"{cloud.url}/pod-identity/credentials" if not temporary else "",
        "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE": str(folder / "token"),
    }


def exported(file: Path, environment: dict[str, str]) -> dict[str, str]:
    """The environment after a file, as a shell of the CI system has it."""
    command = ["sh", "-c", f". {file} && env -0"]
    done = subprocess.run(
        command, env={"PATH": "/usr/bin:/bin", **environment}, capture_output=True, text=True, check=True
    )
    return dict(row.split("=", 1) for row in done.stdout.split("\0") if "=" in row)


IDENTITIES = {
    "access-key.sh": "user simulator",
    "agency.sh": f"{AGENCY}simulator",
    "identity-provider.sh": "user simulator",
    "oidc-terraform.sh": f"{AGENCY}metastudio-provider",
    "oidc.sh": f"{AGENCY}metastudio-provider",
    "password.sh": "user simulator",
    "pod.sh": f"{AGENCY}pod",
    "profile.sh": "user simulator",
    "server.sh": f"{AGENCY}server",
    "temporary-key.sh": f"{AGENCY}step",
    "token.sh": "user simulator",
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_signs_in(way: str, cloud: Cloud, tmp_path: Path) -> None:
    ci = given(cloud, tmp_path, temporary=way == "temporary-key.sh")
    if way != "pod.sh":  # only a pod has them
        ci = {name: value for name, value in ci.items() if not name.startswith("HC_")}
    environment = exported(EXAMPLE / "ways" / way, ci) | cloud.variables
    client = Client(Settings.resolve({}, environment))
    cloud.clients.append(client)
    assert identity(client, Call()).name == IDENTITIES[way]
    shown = CliRunner().invoke(main, ["whoami", "--cwd", str(tmp_path)], env={**environment, "HOME": str(tmp_path)})
    assert (shown.exit_code, f"identity     {IDENTITIES[way]}\n" in shown.output) == (0, True), shown.output


def test_a_pod_without_an_agency_says_so() -> None:
    with pytest.raises(subprocess.CalledProcessError) as caught:
        exported(EXAMPLE / "ways" / "pod.sh", {})
    assert "bind an agency to the service account" in caught.value.stderr


@pytest.mark.parametrize("file", ["github-actions.yml", "gitlab-ci.yml", "cce-job.yaml"])
def test_a_job_is_yaml_whose_ways_and_settings_exist(file: str) -> None:
    text = (EXAMPLE / file).read_text(encoding="utf-8")
    assert yaml.safe_load(text)
    known = {name for field in Settings.model_fields.values() for name in field.json_schema_extra["x-env"]}  # type: ignore[call-overload,index]
    words = text.replace("$", " ").replace('"', " ").replace("{", " ").replace(",", " ").replace(":", " ").split()
    assert {word for word in words if word.startswith("HW_")} <= known
    assert {word for word in words if word.startswith("ways/")} <= {f"ways/{way}" for way in WAYS}
