"""The WSGI application: it finds the operation, checks credentials and contract, and calls the handler.

It also answers the control interface, takes uploads, and injects the faults that tests asked for.
"""

import contextlib
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from .base import iam, sts, uploads
from .base.addresses import DOWNLOADS, Addresses
from .base.assumptions import RATE_WINDOW
from .base.auth import Identity, check, check_project
from .base.call import HANDLERS, KEYED, Call, Handler
from .base.contract import Contract, Operation, Problem, contract
from .base.messages import Answer, Request, typed, typed_headers, typed_query
from .base.refusals import Refusal, invalid
from .base.store import Store, Transaction
from .base.system import System
from .control import faults, interface

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .base.delivery import Deliverer

IN_PROCESS_URL = "https://uploads.simulator.invalid"


class App:
    """Serves the systems of a service on one store; any number of threads may call it at once."""

    def __init__(
        self,
        store: Store,
        identity: Identity,
        enforce_rates: bool,
        service: System,
        handlers: Mapping[str, Handler] = HANDLERS,
        contract: Callable[[], Contract] = contract,
    ) -> None:
        self.store, self.identity, self.enforce_rates, self.service = store, identity, enforce_rates, service
        self.handlers, self.contract = handlers, contract
        self.public_url = IN_PROCESS_URL
        self.sleep: Callable[[float], None] = time.sleep
        self.deliverer: Deliverer | None = None
        self._delivers = False

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        request = Request.of(environ)
        if request.path.startswith(interface.PREFIX):
            answer = interface.answer(self.store, request, self.identity.real_time, self.service, self.public_url)
            fault = None
        else:
            fault = faults.take(self.store, request.method, request.path)
            answer = self._answer(request, fault)
        if self.deliverer is not None and self._delivers:
            self.deliverer.wake()
        payload = answer.payload()
        status, headers = answer.start(payload)
        if fault is not None and fault.when == "body":
            start_response(status, headers)
            if fault.kind == "reset":
                return faults.broken(payload)
            if fault.kind == "delay":
                return self._slowly(payload, fault.seconds)
            return [payload]
        if fault is not None and fault.when == "after" and fault.kind == "delay":
            self.sleep(fault.seconds)
        start_response(status, headers)
        return [payload]

    def tick(self) -> None:
        """Let everything happen that is due, and deliver its callbacks; a server calls this between requests."""
        with self.store.reading() as tx:
            self._delivers = bool(tx.settings["deliver_callbacks"])
        if self._delivers and self.deliverer is not None:
            with self.store.transaction() as tx:
                self.service.settle(tx, self.identity.real_time() + tx.settings["clock_offset"])
            self.deliverer.wake()

    def _answer(self, request: Request, fault: faults.Fault | None) -> Answer:
        """Handle a request and log it, with a fault before it or in the place of its answer."""
        damaged = fault is not None and fault.kind == "damage"
        if damaged:
            fault = None
        if fault is not None and fault.when == "before":
            if fault.shown is not None:
                with self.store.transaction() as tx:
                    tx.log(request.method, request.path, fault.shown)
                if fault.kind == "reset":
                    with contextlib.suppress(Refusal):
                        for _ in request.chunks():  # or the client would fail while it still sends
                            pass
                    raise faults.ConnectionCut("the simulator cut the connection before the request, as a fault asked")
                return fault.answer(request.path)
            self.sleep(fault.seconds)
            fault = None
        shown = fault.shown if fault is not None else None
        answer = self._handle(request, shown, damaged=damaged)
        if fault is not None and fault.kind == "reset" and fault.when == "after":
            raise faults.ConnectionCut("the simulator cut the connection after the request, as a fault asked")
        return fault.answer(request.path) if fault is not None and fault.kind == "status" else answer

    def _handle(self, request: Request, shown: int | None, *, damaged: bool) -> Answer:
        try:
            # The body is read before the lock is taken: a slow client must not hold up the others.
            received = uploads.receive(request, damaged) if uploads.is_upload(request.path) else request.body
            with self.store.transaction() as tx:
                now = self.identity.real_time() + tx.settings["clock_offset"]
                if isinstance(received, uploads.Received):
                    answer = uploads.store(tx, request, received, now)
                elif request.path.startswith(DOWNLOADS):
                    raise Refusal(501, "SIMULATOR.NOT_MODELLED", "The simulator does not keep the content of files")
                elif request.path.startswith(iam.PREFIXES):
                    answer = iam.answer(self.identity, tx, request, now)
                elif request.path.startswith(sts.PREFIXES):
                    answer = sts.answer(self.identity, tx, request, now)
                else:
                    answer = self._operate(tx, request, now)
                tx.log(request.method, request.path, answer.status if shown is None else shown)
                self._delivers = bool(tx.settings["deliver_callbacks"])
                return answer
        except Refusal as refusal:
            answer = self._refused(request, refusal)
        except uploads.UploadRefused as refusal:
            answer = refusal.answer()
        except ConnectionError:
            with self.store.transaction() as tx:
                tx.log(request.method, request.path, 0)
            raise  # the client broke off
        except Exception:
            traceback.print_exc(file=sys.stderr)
            answer = self._refused(request, Refusal(500, "MSS.00000004", "Internal Error"))
        with self.store.transaction() as tx:
            tx.log(request.method, request.path, answer.status if shown is None else shown)
        return answer

    def _refused(self, request: Request, refusal: Refusal) -> Answer:
        with self.store.transaction() as tx:
            return Answer(*self.service.refused(request.path, refusal, tx.settings))

    def _operate(self, tx: Transaction, request: Request, now: float) -> Answer:
        """Answer a request for an operation of the contract."""
        contract = self.contract()
        operation, path = contract.find(request.method, request.path)
        if operation.id in KEYED and (request.parameter("auth_key") or request.headers.get("x-mss-auth-key")):
            check_project(self.identity, path.get("project_id"))
        else:
            check(self.identity, tx, request, now, path.get("project_id"))
        query = typed_query(operation.parameters, request.query)
        headers = typed_headers(operation.parameters, request.headers)
        for place, values in (("path", path), ("query", query), ("header", headers)):
            _refuse(contract.check_parameters(operation, place, values))
        body = None
        if operation.body is not None:
            body = typed(contract.fields(operation), request.form()) if operation.form else request.json()
            if not isinstance(body, dict):
                raise Refusal(400, "MSS.00000002", "Invalid body")
            _refuse(contract.check_body(operation, body))
        handler = self.handlers.get(operation.id)
        if handler is None:
            raise Refusal(501, "SIMULATOR.NOT_MODELLED", f"{operation.id} is not modelled by the simulator")
        project = path.get("project_id", self.identity.project_id)
        self.service.settle(tx, now)
        self._count(tx, operation, project, now)
        call = Call(tx, project, self.identity.region, path, query, headers, body, now, Addresses(self.public_url))
        result = handler(call)
        if isinstance(result, bytes):
            return Answer(operation.success, result, {"Content-Type": "application/octet-stream"})
        if problem := contract.check_answer(operation, result):
            raise AssertionError(f"the simulator's answer of {operation.id} breaks the contract: {problem}")
        return Answer(operation.success, result)

    def _count(self, tx: Transaction, operation: Operation, project: str, now: float) -> None:
        """Refuse more calls than the documented rate, when rates are enforced."""
        if not self.enforce_rates or operation.rate is None:
            return
        moment = int(now // RATE_WINDOW)
        key = (operation.id, project)
        row = tx.execute("SELECT moment, calls FROM rates WHERE operation = ? AND project = ?", key).fetchone()
        calls = row[1] if row is not None and row[0] == moment else 0
        if calls >= operation.rate * RATE_WINDOW:
            raise Refusal(429, "APIGW.0308", "The throttling threshold has been reached", {"Retry-After": "1"})
        tx.execute("INSERT OR REPLACE INTO rates VALUES (?, ?, ?, ?)", (*key, moment, calls + 1))

    def _slowly(self, payload: bytes, seconds: float) -> Iterable[bytes]:
        start = faults.half(payload)
        yield start
        self.sleep(seconds)
        yield payload[len(start) :]


def _refuse(problem: Problem | None) -> None:
    if problem is not None:
        raise invalid(str(problem))
