"""Serve the pages on this machine alone."""

import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import uvicorn

from tekstanalyse.explore.app import application

HOST = "127.0.0.1"


def listen(port: int) -> socket.socket:
    """Take a port of this machine, or any that is free where it is 0.

    Raises:
        OSError: when the port is taken.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HOST, port))
        taken.listen()
    except OSError:
        taken.close()
        raise
    return taken


def serve(output: Path, port: int, ready: Callable[[str], None]) -> None:
    """Serve a store until the process is interrupted; `ready` is told the address first."""
    with listen(port) as taken:
        ready(f"http://{HOST}:{taken.getsockname()[1]}/")
        settings = uvicorn.Config(application(output), log_level="warning", access_log=False, server_header=False)
        with suppress(KeyboardInterrupt):
            uvicorn.Server(settings).run(sockets=[taken])
