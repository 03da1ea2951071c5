"""Settings that exist once in a project, declared by two stacks. Through the plugin; both doors: tests/doors."""

from .catalogue import RULES, SETTINGS, settings
from .conftest import MakeStack
from .harness import PLUGIN_YAML, SimulatorFile


def test_two_stacks_that_declare_the_settings_are_told(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    first, second = stacks(simulator_file, [settings(6)]), stacks(simulator_file, [settings(2)])
    first.up(check=True)
    refused = second.up()
    assert refused.returncode != 0
    assert "The project has live settings already that differ" in refused.text, str(refused)
    assert simulator_file.get(SETTINGS)["live_exit_config"]["max_live_duration"] == 6
    second.write(PLUGIN_YAML.program([settings(2, adopt=True)]))
    assert second.up().ops == {RULES: "create"}
    assert first.preview().ops == {RULES: "update"}, "the first stack sees what the second did"
