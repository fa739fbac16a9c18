"""What npm brought for the tests (``tests/node``), and processes that serve on loopback until a test is done.

node_module("emulate/dist/index.js")     its path, or the test is skipped with the reason
with Served([...], port, ready="/") as server: ...
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

import pytest

MODULES = Path(__file__).parent / "node" / "node_modules"
HOW = "cd tests/node && npm ci (run.sh does it where npm is installed)"


def node_module(path: str) -> Path:
    """The file *path* below ``node_modules``; skips the test where it is not there."""
    found = MODULES / path
    if not found.exists():
        pytest.skip(f"npm package {path.split('/', maxsplit=1)[0]} is not installed: {HOW}")
    return found


def node() -> str:
    """The node binary; skips the test where there is none."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("node is not installed: Node 20 or newer runs these stand-ins")
    return found


def local_slack() -> Path:
    """The binary of local-slack, which is built for Linux on x86-64 and needs no node."""
    if not sys.platform.startswith("linux") or os.uname().machine != "x86_64":
        pytest.skip("local-slack is built for Linux on x86-64")
    return node_module("local-slack-linux-x64/bin/local-slack")


def chromium() -> str:
    """A headless browser; skips the test where there is none."""
    found = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
    if found is None:
        pytest.skip("Chromium is not installed: apt-get install chromium fonts-noto-cjk")
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Served:
    """A server in a process group of its own, stopped by its own id when the context ends."""

    def __init__(
        self,
        command: Sequence[str],
        port: int,
        *,
        ready: str = "/",
        seconds: float = 30,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._command, self._ready, self._seconds, self._cwd, self._log = list(command), ready, seconds, cwd, log
        self._env = {**os.environ, **env} if env else None

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            out = stack.enter_context(self._log.open("wb")) if self._log else subprocess.DEVNULL
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                cwd=self._cwd,
                env=self._env,
                start_new_session=True,
            )
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Also what it started itself: the group is its own."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
                return

    def _wait(self) -> None:
        end = time.monotonic() + self._seconds
        while time.monotonic() < end:
            if self._process.poll() is not None:
                pytest.fail(f"{self._command[0]} ended with {self._process.returncode}{self._said()}")
            if self._answers():
                return
            time.sleep(0.05)
        pytest.fail(f"{self._command[0]} did not answer within {self._seconds} s{self._said()}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.url + self._ready, timeout=2):
                return True
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False

    def _said(self) -> str:
        return f": {self._log.read_text(errors='replace')[-2000:]}" if self._log and self._log.exists() else ""
