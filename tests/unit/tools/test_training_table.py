"""The table of what a change of each input leads to is asked of the plans themselves."""

import pytest

from tests.unit.framework.voice import TASK, VoiceTask
from tools.generate.training_table import training_table


def rows(text: str) -> dict[str, list[str]]:
    found = (line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| `"))
    return {name.strip("`"): cells for name, *cells in found}


def test_each_input_has_what_its_plan_says() -> None:
    assert rows(training_table(TASK)) == {
        "voiceName": ["update", "resubmit", "refuse", "refuse"],
        "description": ["update", "resubmit", "refuse", "refuse"],
        "createType": ["replace", "refuse", "refuse", "refuse"],
        "batchName": ["update"] * 4,
        "letter": ["update", "resubmit", "refuse", "refuse"],
        "audio": ["update", "resubmit", "refuse", "refuse"],
        "texts": ["update", "resubmit", "refuse", "refuse"],
        "submit": ["update"] * 4,
        "waitFor": ["update"] * 4,
        "allowReplace": ["keep"] * 4,
        "allowDelete": ["update"] * 4,
    }


def test_states_that_differ_in_one_column_are_an_error() -> None:
    class Odd(VoiceTask):
        token = "metastudio:voice:Odd"

        def is_worthless(self, it):  # type: ignore[no-untyped-def]
            return it.state["state"] == "FAILED"

    with pytest.raises(ValueError, match=r"Odd.voice_name: refuse, replace in "):
        training_table(Odd())
