"""The command serves the pages on this machine until it is interrupted."""

import os
import signal
import subprocess
import sys
import urllib.request

import pytest

from tekstanalyse import cli
from tekstanalyse.explore.server import HOST, listen


def test_command_shows_a_store(output):
    command = [sys.executable, "-m", "tekstanalyse", "explore", "--output", str(output), "--port", "0", "--no-open"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, "NO_PROXY": "*"}) as server:
        try:
            address = server.stderr.readline().split(" is shown at ")[1].split()[0]
            assert address.startswith("http://127.0.0.1:")
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            assert "kystavisa" in opener.open(address, timeout=20).read().decode()
        finally:
            server.send_signal(signal.SIGINT)
        assert server.wait(timeout=20) == 0


def test_port_that_is_taken_is_said(output, capsys):
    with listen(0) as taken:
        port = taken.getsockname()[1]
        assert cli.call(["explore", "--output", str(output), "--port", str(port), "--no-open"]) == 1
    assert f"error: port {port} cannot be used" in capsys.readouterr().err


def test_only_this_machine_can_reach_the_server():
    with listen(0) as taken:
        assert taken.getsockname()[0] == HOST == "127.0.0.1"


@pytest.mark.parametrize("make", [lambda folder: None, lambda folder: (folder / "tekst.sqlite").write_text("x" * 999)])
def test_folder_without_a_store_is_said(make, tmp_path, capsys):
    make(tmp_path)
    assert cli.call(["explore", "--output", str(tmp_path), "--no-open"]) == 2
    assert capsys.readouterr().err.startswith("error: ")
