"""The messages and stubs of the engine's protocol, without the price of `import pulumi`.

They live in the package `pulumi.runtime.proto`, and importing anything below `pulumi` runs `pulumi/__init__` first: the
whole SDK for programs, 0.26 s of a start that takes 0.15 s without it. The generated modules import each other
relatively only, so they work under another name as well: this package looks where the SDK is installed, without running
it, and makes that folder its own path. The protobuf pool knows every message by its full name and keeps one definition,
so both ways can be used in one process, in any order; where the SDK is loaded already (`python -m pulumi.run.plugin`
does) its modules are taken as they are.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

SDK_PACKAGE = "pulumi.runtime.proto"

if TYPE_CHECKING:
    from pulumi.runtime.proto import engine_pb2 as engine_pb2
    from pulumi.runtime.proto import engine_pb2_grpc as engine_pb2_grpc
    from pulumi.runtime.proto import plugin_pb2 as plugin_pb2
    from pulumi.runtime.proto import provider_pb2 as provider_pb2
    from pulumi.runtime.proto import provider_pb2_grpc as provider_pb2_grpc
    from pulumi.runtime.proto import status_pb2 as status_pb2
else:
    _package = SDK_PACKAGE
    if _package not in sys.modules:
        _sdk = find_spec("pulumi")  # finds a top-level package without importing it
        if _sdk is None:
            raise ImportError("The package pulumi is not installed.", name="pulumi")
        __path__ = [str(Path(folder, "runtime", "proto")) for folder in _sdk.submodule_search_locations]
        _package = __name__
    engine_pb2 = import_module(f"{_package}.engine_pb2")
    engine_pb2_grpc = import_module(f"{_package}.engine_pb2_grpc")
    plugin_pb2 = import_module(f"{_package}.plugin_pb2")
    provider_pb2 = import_module(f"{_package}.provider_pb2")
    provider_pb2_grpc = import_module(f"{_package}.provider_pb2_grpc")
    status_pb2 = import_module(f"{_package}.status_pb2")

__all__ = ["engine_pb2", "engine_pb2_grpc", "plugin_pb2", "provider_pb2", "provider_pb2_grpc", "status_pb2"]
