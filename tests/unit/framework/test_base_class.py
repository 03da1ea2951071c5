"""The base class stays small: a name of it is used by several resources, or says why it is there."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields

import pytest
from metastudio_provider.framework.marks import Marks
from metastudio_provider.framework.registry import resource, resources
from metastudio_provider.framework.resource import Resource

MOST = 40
"""Names that a reader of a declaration may have to know."""

REASON = "One resource "
"""How the reason for a name begins that one resource uses."""


def documented(owner: type) -> Iterator[tuple[str, str]]:
    """Every name that a class defines, with its docstring."""
    (found,) = ast.parse(inspect.getsource(owner)).body
    assert isinstance(found, ast.ClassDef)
    for statement, after in zip(found.body, [*found.body[1:], None], strict=True):
        if isinstance(statement, ast.FunctionDef):
            yield statement.name, ast.get_docstring(statement) or ""
        elif isinstance(statement, ast.AnnAssign | ast.Assign):
            targets = [statement.target] if isinstance(statement, ast.AnnAssign) else statement.targets
            text = after.value if isinstance(after, ast.Expr) else None
            for target in targets:
                assert isinstance(target, ast.Name)
                yield target.id, " ".join(str(text.value).split()) if isinstance(text, ast.Constant) else ""


NAMES = dict(documented(Resource))
DECLARED = [resource(token) for token in resources()]


def overriding(name: str) -> list[str]:
    """The resources that say something of their own under a name, or whose nature does."""
    return [found.token for found in DECLARED if getattr(type(found), name, None) is not getattr(Resource, name, None)]


def marked(mark: str) -> list[str]:
    return [found.token for found in DECLARED if getattr(found.marks, mark)]


def test_the_base_class_has_few_names() -> None:
    assert len(NAMES) <= MOST, sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_with_one_user_says_why(name: str) -> None:
    assert len(overriding(name)) != 1 or REASON in NAMES[name]


@pytest.mark.parametrize("mark", [one.name for one in fields(Marks)])
def test_a_mark_has_users_and_with_one_of_them_says_why(mark: str) -> None:
    assert marked(mark)
    assert len(marked(mark)) != 1 or REASON in dict(documented(Marks))[mark]
