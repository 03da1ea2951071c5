"""The id of a region's project, for settings that do not give it."""

from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError
from ..wire.operation import Operation

LIST_PROJECTS = Operation("list_projects", "GET", "/v3/projects")


def only(answer: Mapping[str, Any], region: str) -> str:
    """The id of the only enabled project in IAM's answer to a query by the name of `region`.

    Raises ConfigurationError for no project and for several.
    """
    projects = answer.get("projects")
    rows = [row for row in projects if isinstance(row, dict)] if isinstance(projects, list) else []
    found = [row.get("id") for row in rows if row.get("enabled") is not False]
    ids = [id for id in found if isinstance(id, str) and id]
    if not ids:
        raise ConfigurationError(
            f"The credentials have no project in region {region}; check `region`, or set `project_id`.", "project_id"
        )
    if len(ids) > 1:
        raise ConfigurationError(
            f"The credentials have several projects in region {region}; set `project_id` to one of {', '.join(ids)}.",
            "project_id",
        )
    return ids[0]
