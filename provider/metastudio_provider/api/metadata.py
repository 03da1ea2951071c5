"""Keys of the machine that the provider runs on: the agency of a cloud server (ECS), the identity of a pod (CCE)."""

from collections.abc import Callable
from datetime import datetime

import httpx

from ..call import Call
from ..errors import ConfigurationError, ServiceFailure
from ..secrecy import Secrets
from ..settings.lacks import NO_CREDENTIALS
from .network import connect_directly
from .redact import safe_url
from .temporary import Lent, TemporaryKeys, token_in

TOKEN_PATH = "/meta-data/latest/api/token"

KEYS_PATH = "/openstack/latest/securitykey"

SERVER_TIMEOUT = 1.0
"""Seconds. The metadata service answers at once; without an answer this machine is no cloud server of Huawei."""

CONTAINER_TIMEOUT = 5.0
"""Seconds, as the official SDK waits."""


class ServerKeys(TemporaryKeys):
    """Keys of the cloud server's agency.

    They are the last resort: one short request, only if the settings have no credentials. A machine without a metadata
    service is asked once. A metadata service that does not answer now is asked again.
    """

    refused = "The service does not take the keys that the cloud server lends; check `region`, and its agency."

    def __init__(
        self,
        address: str,
        wanted: bool,
        transport: httpx.BaseTransport | None,
        clock: Callable[[], datetime],
        secrets: Secrets,
    ) -> None:
        """`wanted` says that the settings name this way."""
        super().__init__(clock, secrets)
        self._address, self._wanted, self._transport = address, wanted, transport
        self._absent = False

    def _fetch(self, call: Call) -> Lent:
        if self._absent:
            raise self._without()
        http = connect_directly(self._transport, SERVER_TIMEOUT)
        try:
            answer = http.put(f"{self._address}{TOKEN_PATH}", headers={"X-Metadata-Token-Ttl-Seconds": "21600"})
            headers = {"X-Metadata-Token": answer.text} if answer.status_code == 200 else {}
            answer = http.get(f"{self._address}{KEYS_PATH}", headers=headers)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            self._absent = True
            raise self._without() from None
        finally:
            if self._transport is None:
                http.close()
        _refuse_trouble("GET", f"{self._address}{KEYS_PATH}", answer)
        self._absent = answer.status_code == 404  # a cloud server without an agency
        try:
            return self._read(answer.raise_for_status().json())
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            raise self._without() from None

    def _without(self) -> ConfigurationError:
        if not self._wanted:
            return ConfigurationError(NO_CREDENTIALS, "access_key")
        return ConfigurationError(
            f"{self._address} lends no keys: `server_agency` needs a cloud server of Huawei that has an agency.",
            "server_agency",
        )


class ContainerKeys(TemporaryKeys):
    """Keys of the identity that CCE gives a pod."""

    refused = "The service does not take the keys of this pod; check `region`, and the agency of its service account."

    def __init__(
        self,
        address: str,
        file: str,
        transport: httpx.BaseTransport | None,
        clock: Callable[[], datetime],
        secrets: Secrets,
    ) -> None:
        super().__init__(clock, secrets)
        self._address, self._file, self._transport = address, file, transport

    def _fetch(self, call: Call) -> Lent:
        token = token_in(self._file, "container_token_file", self._secrets)
        http = connect_directly(self._transport, CONTAINER_TIMEOUT)
        try:
            answer = http.post(self._address, headers={"Authorization": token}, json={})
        finally:
            if self._transport is None:
                http.close()
        shown = safe_url(self._address)
        _refuse_trouble("POST", shown, answer)
        try:
            return self._read(answer.raise_for_status().json())
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            raise ConfigurationError(
                f"{shown} gives this pod no keys (HTTP {answer.status_code}): bind an agency to its service account.",
                "container_credentials_uri",
            ) from None


def _refuse_trouble(method: str, address: str, answer: httpx.Response) -> None:
    """Raise ServiceFailure for a service that may answer later."""
    if answer.status_code == 429 or answer.status_code >= 500:
        # The error has no text of the answer, because this service answers with secrets.
        raise ServiceFailure(method, address, answer.status_code, str(answer.status_code), answer.reason_phrase)
