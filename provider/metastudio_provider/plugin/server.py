"""The gRPC server around the servicer."""

from concurrent.futures import ThreadPoolExecutor

import grpc

from ..engine.protocol import provider_pb2_grpc
from .servicer import Servicer

THREADS = 1024
"""Calls served at once. A thread starts when a call needs it, so many cost nothing. With too few, Cancel would wait for
the calls that it must end, whatever `--parallel` is."""
MESSAGE_BYTES = 400 * 1024 * 1024
"""The size of message that Pulumi's own tools allow."""
OPTIONS = (
    ("grpc.max_receive_message_length", MESSAGE_BYTES),
    ("grpc.max_send_message_length", MESSAGE_BYTES),
    ("grpc.so_reuseport", 0),
)


def serve(servicer: Servicer) -> tuple[grpc.Server, int]:
    """Start to serve on a free port of this machine only; returns the server and its port."""
    server = grpc.server(ThreadPoolExecutor(THREADS, thread_name_prefix="call"), options=OPTIONS)
    provider_pb2_grpc.add_ResourceProviderServicer_to_server(servicer, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    return server, port
