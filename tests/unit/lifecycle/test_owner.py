"""Whose state an object belongs to: the backend as the Pulumi CLI chooses it."""

import json
from pathlib import Path

import pytest
from metastudio_provider.lifecycle.owner import owner_of


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder in a project, of a user who is logged in."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "credentials.json").write_text(json.dumps({"current": "file://login"}), encoding="utf-8")
    (tmp_path / "project" / "src").mkdir(parents=True)
    (tmp_path / "project" / "Pulumi.yaml").write_text("name: show\nruntime: yaml\n", encoding="utf-8")
    return tmp_path / "project" / "src"


def of(project: Path, provider: str = "", **environment: str) -> str:
    return owner_of(provider, {"PULUMI_HOME": str(project.parents[1] / "home"), **environment}, project)


def test_the_variable_wins_then_the_project_then_the_login(project: Path) -> None:
    login = of(project)
    (project.parent / "Pulumi.yaml").write_text("name: show\nbackend:\n  url: file://project\n", encoding="utf-8")
    found = [login, of(project), of(project, PULUMI_BACKEND_URL="file://variable")]
    assert len(set(found)) == 3
    assert all(len(digest) == 16 for digest in found), "the address itself may hold a password"
    assert of(project, PULUMI_BACKEND_URL="file://login") == login


@pytest.mark.parametrize("content", ["", "{", "[]", '{"current": 1}', '{"accounts": {}}'])
def test_without_a_login_there_is_none(project: Path, content: str) -> None:
    (project.parents[1] / "home" / "credentials.json").write_text(content, encoding="utf-8")
    assert of(project) == ""
    assert of(project, "the-provider") == "the-provider"


def test_organisations_of_one_backend_are_told_apart_by_the_provider_in_the_state(project: Path) -> None:
    assert of(project, "the-provider", PULUMI_BACKEND_URL="https://api.pulumi.com") == "the-provider"
    own = of(project, "the-provider", PULUMI_BACKEND_URL="s3://bucket")
    assert own == of(project, "another", PULUMI_BACKEND_URL="s3://bucket"), "a killed engine may forget the provider"


def test_a_relative_folder_is_one_of_the_project(project: Path) -> None:
    relative = {"PULUMI_BACKEND_URL": "file://./state"}
    assert owner_of("", relative, project) != owner_of("", relative, project.parent)


def test_a_project_may_be_written_in_json(project: Path) -> None:
    (project.parent / "Pulumi.yaml").unlink()
    text = {"name": "show", "runtime": "yaml", "backend": {"url": "file://project"}}
    (project.parent / "Pulumi.json").write_text(json.dumps(text), encoding="utf-8")
    assert of(project) == of(project, PULUMI_BACKEND_URL="file://project")
