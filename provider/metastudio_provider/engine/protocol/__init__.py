"""The messages and stubs of the engine's protocol, without the price of `import pulumi`.

They are in the package `pulumi.runtime.proto`. An import of anything below `pulumi` runs `pulumi/__init__` first, the
whole SDK for programs: 0.26 s, for a start that takes 0.15 s without it. The generated modules import each other
relatively, so they work under another name too. This package finds the SDK without running it, and takes that folder as
its own path.

The protobuf pool has one definition of each message, by its full name. So both ways work in one process, in any order.
Where the SDK is loaded already, as by `python -m pulumi.run.plugin`, its modules are used.
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
