"""Functions of speech synthesis."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import MetaStudioError
from ...framework.function import Function, ListFunction, get_all
from ...framework.listed import GetListed
from ...framework.waiting import Condition, WaitFailed, wait_for
from ...wire import operations, tts
from .models import VocabularyId
from .tenant_config import GetTenantConfig, TenantConfigReport
from .vocabulary import Vocabulary
from .vocabulary_group import VocabularyGroup

if TYPE_CHECKING:
    from ...api.client import Api


class Audition(Function):
    """A short synthesis, and its files."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Start the audition and wait for all its files."""
        job_id = super().ask(api, arguments).get("job_id")
        if not job_id:
            raise MetaStudioError(f"{self.operation.name}: the answer names no job_id.")

        def failure(answer: Mapping[str, Any]) -> str | None:
            wrong = answer.get("code") not in (None, "", "0")
            return f"the audition failed: {answer.get('message') or answer['code']}" if wrong else None

        complete = Condition[Mapping[str, Any]](
            lambda answer: answer.get("is_file_complete") is True and failure(answer) is None,
            lambda _: "the audition is not complete yet",
            failure,
        )
        show = operations.show_tts_audition_file
        try:
            return wait_for(lambda: api.request(show, path={"job_id": str(job_id)}), complete, api.call)
        except WaitFailed as error:
            raise MetaStudioError(
                f"{show.request({'project_id': api.project_id, 'job_id': job_id})}: {error}."
            ) from error


class PhoneticSymbols(Function):
    """The readings of one word."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask for the symbols; a word has fewer than a page holds."""
        return api.request(self.operation, query={**arguments, "offset": 0, "limit": 1000})


FUNCTIONS = (
    Audition(
        "getAudition",
        operations.create_tts_audition,
        "Synthesises a short text for listening to a voice, and waits for its audio file. Each call makes a new one, "
        "in a preview too; the audition of a third-party voice is charged.",
        result=tts.ShowTtsAuditionFileResponse,
    ),
    Function(
        "getOnceCode",
        operations.create_tts_once_code,
        "Asks for a token with which a program connects once to the WebSocket interface of speech synthesis. Each call "
        "gives another one.",
    ),
    PhoneticSymbols(
        "getPhoneticSymbols",
        operations.show_tts_phonetic_symbol,
        "Lists the phonetic symbols an English word can be read with, as values for a rule of type PHONETIC_SYMBOL.",
    ),
    Function(
        "getSpeech",
        operations.show_async_tts_job,
        "Shows the state of a speech, and new addresses of its files.",
    ),
    ListFunction(
        "getSpeechRecords",
        operations.show_tts_job,
        "Lists the records of synthesis that match every given filter: speeches, auditions, the WebSocket interface.",
        "job_id",
    ),
    GetTenantConfig(
        "getTenantConfig",
        operations.show_vocabulary_switch_configs,
        "Shows the settings of speech synthesis for the whole project.",
        result=TenantConfigReport,
    ),
    ListFunction(
        "getVocabularies",
        operations.list_ttsc_vocabulary_configs,
        "Lists the pronunciation rules that match every given filter.",
        "id",
    ),
    GetListed(Vocabulary, VocabularyId, "Shows one pronunciation rule."),
    GetListed(VocabularyGroup, tts.SetTtscGroupAssetsPath, "Shows one vocabulary group with the voices that use it."),
    get_all(VocabularyGroup, "Lists the vocabulary groups with the voices that use them."),
    Function(
        "getVoice",
        operations.check_voice_asset,
        "Shows a voice, and fails where it cannot be used for synthesis.",
    ),
)
