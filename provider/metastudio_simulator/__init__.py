"""A strict model of the MetaStudio service, for tests, demos and clients without an account.

`Simulator(...).app` is a WSGI application on a SQLite database; `serve(...)` puts it behind HTTP. It shares no code
with the provider: what it accepts and answers comes from the contract alone. docs/simulator.md explains the rest.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from .app import App
from .base.assumptions import DEFAULT_PROJECT_ID
from .base.auth import Identity
from .base.store import Store
from .systems import SERVICE

if TYPE_CHECKING:
    from .server import serve

__all__ = ["DEFAULT_PROJECT_ID", "Simulator", "serve"]


class Simulator:
    """The service on one database.

    `database` is a path or ":memory:". `access_key` and `secret_key` are the one key pair that is accepted, beside
    tokens of its IAM. `trusted` accepts requests without credentials. `project_id` is the tenant's only project, in
    `region`. `clock` gives seconds since 1970; the database adds the seconds by which tests advanced it.
    `enforce_rates` answers 429 beyond the documented calls a second.

    The first request opens the database. It raises store.DatabaseUnusable when that fails.
    """

    def __init__(
        self,
        database: str,
        *,
        access_key: str | None = None,
        secret_key: str | None = None,
        project_id: str = DEFAULT_PROJECT_ID,
        region: str = "cn-north-4",
        clock: Callable[[], float] = time.time,
        enforce_rates: bool = False,
        trusted: bool = False,
    ) -> None:
        identity = Identity(access_key, secret_key, project_id, region, trusted, clock)
        defaults = {name: option.default for name, option in SERVICE.options.items()}
        self.app = App(Store(database, defaults), identity, enforce_rates, SERVICE)

    def close(self) -> None:
        """Close the database; one in memory is gone then. The garbage collector does it too."""
        self.app.store.close()


def __getattr__(name: str) -> object:
    if name == "serve":  # the HTTP server is not needed in process, where every millisecond of the start counts
        from .server import serve

        return serve
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
