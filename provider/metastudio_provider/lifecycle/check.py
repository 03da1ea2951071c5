"""Check inputs: every problem at once, and the inputs that the provider computes."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from ..framework.resource import Resource
from ..values.diff import dotted, value_at
from ..values.model import UNKNOWN
from ..values.validation import Problem, problems, without_meaning
from .results import Checked


def checked(resource: Resource, inputs: Mapping[str, Any], old_inputs: Mapping[str, Any]) -> Checked:
    """The inputs as they will be used, and everything that is wrong with them."""
    given = {name: value for name, value in inputs.items() if value is not None}
    computed, outputs = resource.marks.computed_inputs, output_names(resource)
    # With ignoreChanges the engine puts back what was computed the last time.
    put_back = {name: given[name] for name in computed if name in given and given[name] == old_inputs.get(name)}
    found = [
        Problem((name,), "is worked out by the provider and cannot be declared.")
        for name in computed
        if name in given and name not in put_back
    ]
    found += [Problem((name,), "is set by the service and cannot be declared.") for name in given if name in outputs]
    declared = {name: value for name, value in given.items() if name not in {*computed, *outputs}}
    found += problems(resource.inputs, declared, resource.noun)
    # The rules across properties take what is wrong for unknown: so all problems are reported at once.
    wrong = {problem.path[0] for problem in found}
    across = list(resource.problems({name: UNKNOWN if name in wrong else value for name, value in given.items()}))
    taken = _taken(resource, across, given, old_inputs)
    found += [problem for problem in across if not problem.advice and problem not in taken]
    advice = [problem for problem in across if problem.advice or problem in taken]
    if declared != {name: value for name, value in old_inputs.items() if name in declared}:  # else it was said
        advice += without_meaning(declared, resource.input_shape)
    else:
        advice = []
    return Checked({**given, **({} if found else {**resource.computed(given), **put_back})}, found, advice)


def _taken(
    resource: Resource, found: Sequence[Problem], inputs: Mapping[str, Any], old_inputs: Mapping[str, Any]
) -> list[Problem]:
    """The problems by the documents that the inputs of the last run had too, so that the service took them.

    A new version of the provider knows more of the documents, and must not stop a stack for what works.
    """
    documented = [problem for problem in found if problem.documented]
    if not documented or not old_inputs:
        return []
    before = [_found_at(old_inputs, problem) for problem in resource.problems(old_inputs)]
    return [problem for problem in documented if _found_at(inputs, problem) in before]


def _found_at(inputs: Mapping[str, Any], problem: Problem) -> tuple[str, Any]:
    """The property of a problem and its value. Not its text, which may name places and values of other properties.

    An item may have another place since the last run.
    """
    return dotted(problem.path), value_at(inputs, problem.path)


@cache
def output_names(resource: Resource) -> frozenset[str]:
    """Properties that no input has, in both spellings: a door turns only names of inputs into the wire's."""
    inputs = resource.input_shape.fields
    fields = (field for name, field in resource.state_shape.fields.items() if name not in inputs)
    return frozenset(spelling for field in fields for spelling in (field.name, field.camel))
