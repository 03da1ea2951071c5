"""`metastudio:tts:Vocabulary`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...framework.evidence import is_plain
from ...framework.identity import Identity
from ...framework.listed import Listed
from ...framework.lost import FoundByName
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import doubled
from ...values.model import UNKNOWN
from ...values.validation import Problem
from ...wire import operations, tts
from .models import VocabularyInputs, VocabularyReport
from .vocabulary_group import VocabularyGroup

if TYPE_CHECKING:
    from ...api.client import Api

SAY_AS = ("date", "number", "figure", "telephone", "spell", "english")


class FoundByWord(FoundByName):
    """A rule is looked for by its word. Whether the search of the list looks at words is not documented.

    So only the note of what was there before relies on it. If it notes too little, the time of an older rule tells, or
    the user is asked. After a lost create the whole list is read.
    """

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> list[str]:
        """The ids of the rules that a search for the word finds."""
        query = {"search_key": inputs["key"]} if is_plain(inputs["key"]) else {}
        return [resource.identity.id_of(item) for item in resource.list_items(api, {**_list_of(inputs), **query})]

    def listed(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The rules of the type in the group, or all of the type."""
        return resource.list_items(api, _list_of(inputs))


class Vocabulary(Listed):
    """A pronunciation rule: how a word is read. A rule with `group_id` holds for the voices of that vocabulary group, a
    rule without one for all voices while the switch of `TenantConfig` is on. Where both have a rule for a word, that of
    the group wins. The dynamic resources of Python have a function that reads the rules of a CSV file."""

    token = "metastudio:tts:Vocabulary"
    inputs = VocabularyInputs
    report = VocabularyReport
    identity = Identity("vocabulary_id", answered="id")
    name_property = "key"
    lost = FoundByWord()
    creating = operations.create_ttsc_vocabulary_configs
    showing = operations.list_ttsc_vocabulary_configs
    updating = operations.save_ttsc_vocabulary_configs
    deleting = operations.delete_ttsc_vocabulary_configs
    listing = operations.list_ttsc_vocabulary_configs
    query = tts.ListTtscVocabularyConfigsQuery
    marks = Marks(
        references={"group_id": (VocabularyGroup.token, "group_id")},
        replace=("type", "group_id"),  # a write takes both, but whether it moves a rule is not stated
    )
    risks = doubled("rule")
    example = """\
type: metastudio:tts:Vocabulary
properties:
  type: ALIAS
  key: MSS
  value: MetaStudio
  groupId: ${vocabularyGroup.groupId}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a rule."""
        value = inputs.get("value")
        if inputs.get("type") == "SAY_AS" and value is not UNKNOWN and value not in SAY_AS:
            yield Problem(("value",), f"is none of those documented for SAY_AS: {', '.join(SAY_AS)}.", advice=True)

    def lookups(self, api: "Api", id: str, known: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """The search for the word, then everything. Whether a list without group has the rules of all groups is not
        stated, so the list of each group is read too."""
        if known.get("key") and is_plain(known["key"]):
            yield {**_list_of(known), "search_key": known["key"]}
        yield {}
        if known.get("group_id"):
            yield {"group_id": known["group_id"]}
        for group in VocabularyGroup().list_items(api, {}):
            if group["group_id"] != known.get("group_id"):
                yield {"group_id": group["group_id"]}

    def remove(self, api: "Api", id: str) -> None:
        """Send the deletion of this rule alone, which has its id in the body."""
        api.request(self.deleting, body={"id": [id]})


def _list_of(rule: Mapping[str, Any]) -> dict[str, Any]:
    """The query of the shortest list that must hold the rule."""
    return {name: rule[name] for name in ("type", "group_id") if rule.get(name)}
