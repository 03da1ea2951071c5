"""The plugin as a process: what it imports, what it prints, when it ends."""

import os
import select
import signal
import socket
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import grpc
import pytest
from google.protobuf.empty_pb2 import Empty
from metastudio_provider.engine.protocol import provider_pb2_grpc

SECONDS = 30


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter."""
    command = [sys.executable, "-c", textwrap.dedent(code), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)


def rest(pipe: int) -> bytes:
    """Everything until the last process that holds the pipe is gone."""
    found = b""
    while True:
        assert select.select([pipe], [], [], SECONDS)[0], "the plugin did not end"
        piece = os.read(pipe, 4096)
        if not piece:
            return found
        found += piece


@pytest.fixture
def engine() -> Iterator[str]:
    """An address where somebody listens."""
    with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


class TestImports:
    def test_a_start_loads_neither_the_sdk_nor_models_nor_http(self) -> None:
        run = python(
            """
            import sys
            import metastudio_provider.plugin.engine_watch, metastudio_provider.plugin.main
            import metastudio_provider.plugin.server
            import grpc
            from google.protobuf.empty_pb2 import Empty
            from metastudio_provider.engine.protocol import provider_pb2 as pb, provider_pb2_grpc
            server, port = metastudio_provider.plugin.server.serve(metastudio_provider.plugin.server.Servicer())
            channel = grpc.insecure_channel(f"127.0.0.1:{port}", options=[("grpc.enable_http_proxy", 0)])
            rpc = provider_pb2_grpc.ResourceProviderStub(channel)
            rpc.Handshake(pb.ProviderHandshakeRequest())
            rpc.GetSchema(pb.GetSchemaRequest())
            rpc.GetPluginInfo(Empty())
            rpc.Configure(pb.ConfigureRequest())
            rpc.Cancel(Empty())
            heavy = "pulumi", "pydantic", "httpx", "yaml", "metastudio_provider.lifecycle", "metastudio_provider.wire"
            print([name for name in heavy if name in sys.modules])
            """
        )
        assert (run.stdout, run.returncode) == ("[]\n", 0), run.stderr

    @pytest.mark.parametrize(
        "order",
        [
            "pulumi.runtime.proto metastudio_provider.engine.protocol",
            "metastudio_provider.engine.protocol pulumi.runtime.proto",
        ],
    )
    def test_the_sdk_may_come_before_or_after(self, order: str) -> None:
        """Messages of the one are messages of the other, and a whole `import pulumi` still works."""
        run = python(
            """
            import sys
            from importlib import import_module
            for package in sys.argv[1:]:
                import_module(package)
            from metastudio_provider.engine.protocol import provider_pb2 as own
            from pulumi.runtime.proto import provider_pb2 as sdk
            import pulumi, pulumi.provider
            sent = own.CheckRequest(urn="u").SerializeToString()
            assert sdk.CheckRequest.FromString(sent).urn == "u"
            assert own.CheckRequest.DESCRIPTOR.full_name == sdk.CheckRequest.DESCRIPTOR.full_name
            nested = sdk.ListResponse(result=own.ListResponse.Result(id="x"))
            print(nested.result.id, pulumi.Output.__name__)
            """,
            *order.split(),
        )
        assert (run.stdout, run.returncode) == ("x Output\n", 0), run.stderr


class TestProcess:
    @pytest.fixture(autouse=True)
    def _started(self) -> Iterator[None]:
        self.started: list[subprocess.Popen[bytes]] = []
        yield
        for process in self.started:
            process.kill()
            process.communicate()

    def start(self, *arguments: str, module: str = "metastudio_provider", code: str = "") -> subprocess.Popen[bytes]:
        """Start the plugin; its port is still to be read."""
        command = [sys.executable, "-c", textwrap.dedent(code)] if code else [sys.executable, "-m", *module.split()]
        self.started.append(subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE))
        return self.started[-1]

    def port(self, process: subprocess.Popen[bytes]) -> int:
        assert process.stdout is not None
        return int(process.stdout.readline())

    def version(self, port: int) -> str:
        with grpc.insecure_channel(f"127.0.0.1:{port}", options=[("grpc.enable_http_proxy", 0)]) as channel:
            found: str = provider_pb2_grpc.ResourceProviderStub(channel).GetPluginInfo(Empty()).version
            return found

    @pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
    @pytest.mark.parametrize("module", ["metastudio_provider", "pulumi.run.plugin metastudio-provider"])
    def test_it_prints_its_port_serves_and_ends_on_a_signal(self, engine: str, module: str, ending: int) -> None:
        process = self.start(engine, module=module)
        assert self.version(self.port(process))
        process.send_signal(ending)
        stdout, stderr = process.communicate(timeout=SECONDS)
        assert (stdout, stderr, process.returncode) == (b"", b"", 0)

    def test_what_others_print_does_not_reach_stdout(self, engine: str) -> None:
        code = """
            import os
            from metastudio_provider.plugin import server
            real = server.serve
            def serve(servicer):
                print("noise", flush=True)
                os.system("echo more noise")
                return real(servicer)
            server.serve = serve
            from metastudio_provider.plugin.main import main
            main()
            """
        process = self.start(engine, code=code)
        assert self.version(self.port(process))
        process.terminate()
        stdout, stderr = process.communicate(timeout=SECONDS)
        assert (stdout, stderr) == (b"", b"noise\nmore noise\n")

    def test_without_an_engine_it_serves_until_a_signal(self) -> None:
        process = self.start()
        assert self.version(self.port(process))
        process.terminate()
        assert process.wait(SECONDS) == 0

    def test_it_ends_when_its_parent_is_killed(self, engine: str) -> None:
        """The engine may be killed the hard way: its address still answers here, its process is gone."""
        parent = """
            import subprocess, sys
            subprocess.Popen([sys.executable, "-m", "metastudio_provider", sys.argv[1]]).wait()
            """
        process = self.start(engine, code=parent)
        assert self.version(self.port(process))
        process.kill()
        assert process.stdout is not None
        assert rest(process.stdout.fileno()) == b""

    def test_it_ends_when_the_engine_listens_no_more(self) -> None:
        """A language host in between may outlive the engine. It looks ten times before it believes that."""
        code = """
            from functools import partial
            from metastudio_provider.plugin import engine_watch
            engine_watch.watch = partial(engine_watch.watch, pause=0.02)
            from metastudio_provider.plugin.main import main
            main()
            """
        with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
            process = self.start(f"127.0.0.1:{server.getsockname()[1]}", code=code)
            assert self.version(self.port(process))
            server.accept()[0].close()
        assert process.wait(SECONDS) == 0
