"""``serve`` as a process: it posts, it ends when asked, and it may be killed at any time."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

CONFIG = Path(__file__).parent.parent / "config"
SOURCES = """sources:
  - {id: none, name: 가나신문, url: "http://127.0.0.1:9/feed.xml", language: ko, timezone: Asia/Seoul, tier: 1, terms_class: D, enabled: true}
"""
EDITIONS = """editions:
  - {{id: morning, title: 브리핑, time: "{time}", days: mon-sun, timezone: UTC, channels: [{channels}]}}
"""


class Serve:
    """The bot in a folder of its own, with editions that are due now."""

    def __init__(self, folder, channels=1):
        self.folder, self.config = folder, folder / "config"
        self.config.mkdir()
        shutil.copy(CONFIG / "executives.yaml", self.config)
        (self.config / "sources.yaml").write_text(SOURCES)
        hour = (datetime.now(UTC) - timedelta(minutes=1)).strftime("%H:%M")
        names = ", ".join(f'"file:{folder}/{number}.jsonl"' for number in range(channels))
        (self.config / "editions.yaml").write_text(EDITIONS.format(time=hour, channels=names))

    def start(self):
        with (self.folder / "log.txt").open("ab") as log:
            return subprocess.Popen(
                [*self._command, "serve", *self._options], stdout=log, stderr=log, env=self._environ
            )

    def run(self, *words):
        return subprocess.run(
            [*self._command, *words, *self._options], capture_output=True, text=True, env=self._environ, check=False
        )

    @property
    def _command(self):
        return [sys.executable, "-m", "bot"]

    @property
    def _options(self):
        return ["--config", str(self.config), "--database", str(self.folder / "brief.db")]

    @property
    def _environ(self):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("EXEC_BRIEF_")}
        return {**kept, "LC_ALL": "ko_KR.UTF-8", "PYTHONUTF8": "1"}

    def posted(self):
        """Keys of the messages in each file, as a reader of JSON lines sees them."""
        found = []
        for path in sorted(self.folder.glob("*.jsonl")):
            rows = []
            for line in path.read_bytes().split(b"\n"):
                try:
                    rows.append(json.loads(line)["key"])
                except ValueError:
                    continue
            found.append(rows)
        return found

    def wait_until(self, wanted, seconds=60):
        end = time.monotonic() + seconds
        while not wanted():
            assert time.monotonic() < end, (self.folder / "log.txt").read_text()
            time.sleep(0.05)


@pytest.fixture
def serve(tmp_path):
    return Serve(tmp_path)


def test_a_digest_that_is_due_is_posted_once_and_sigterm_ends_with_zero(serve):
    process = serve.start()
    serve.wait_until(serve.posted)
    process.send_signal(signal.SIGTERM)
    assert process.wait(25) == 0
    assert serve.run("deliver").returncode == 0
    assert [len(rows) for rows in serve.posted()] == [1]


@pytest.mark.parametrize("after", [0.0, 0.3, 0.7, 1.3])
def test_sigterm_at_any_time_ends_with_zero(serve, after):
    process = serve.start()
    serve.wait_until(lambda: catches(process.pid, signal.SIGTERM))  # before that it is the interpreter's to answer
    time.sleep(after)
    process.send_signal(signal.SIGTERM)
    assert process.wait(25) == 0


def catches(pid, number):
    """Has the process a handler for the signal?  By /proc; elsewhere taken for granted."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return True
    caught = next(line for line in status.read_text().splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (number - 1) & 1)


def test_a_second_signal_ends_at_once(serve):
    process = serve.start()
    serve.wait_until(lambda: "serving" in (serve.folder / "log.txt").read_text())
    for _ in range(2):
        process.send_signal(signal.SIGTERM)
    assert process.wait(5) in (0, 128 + signal.SIGTERM)


def test_status_and_deliver_tell_what_happened(serve):
    assert "브리핑이 없습니다" in serve.run("status").stdout
    assert serve.run("deliver").returncode == 0
    assert [len(rows) for rows in serve.posted()] == [1]
    shown = json.loads(serve.run("status", "--json").stdout)
    assert [(line["state"], line["parts_sent"]) for line in shown["deliveries"]] == [("sent", 1)]
    assert shown["totals"]["sent"] == 1
    assert shown["next"][0]["edition"] == "morning"
    refused = serve.run("deliver", "--retry-held", "1")
    assert (refused.returncode, "보냄" in refused.stderr) == (2, True)
    assert serve.run("deliver", "--retry-held", "99").returncode == 1
    assert serve.run("deliver", "--was-sent", "x", "1").returncode == 2


def test_a_refused_channel_is_shown_and_can_be_retried_when_it_is_mended(serve):
    (serve.folder / "0.jsonl").mkdir()
    assert serve.run("deliver").returncode == 1
    status = serve.run("status").stdout
    assert "거절됨" in status
    assert "--retry-held 1" in status
    (serve.folder / "0.jsonl").rmdir()
    assert serve.run("deliver", "--retry-held", "1").returncode == 0
    assert [len(rows) for rows in serve.posted()] == [1]


def test_after_a_restore_what_is_in_the_channel_is_not_posted_again(serve):
    database = serve.folder / "brief.db"
    assert serve.run("status").returncode == 0
    backup = database.read_bytes()
    assert serve.run("deliver").returncode == 0
    for path in serve.folder.glob("brief.db*"):
        path.unlink()
    database.write_bytes(backup)
    assert serve.run("deliver", "--after-restore").returncode == 0
    serve.run("deliver")
    assert [len(rows) for rows in serve.posted()] == [1]
    assert "보내는 중" in serve.run("status").stdout  # read back once the platform has settled


def test_killed_at_random_it_posts_once(tmp_path):
    dice = random.Random(20261121)
    serve = Serve(tmp_path, channels=12)
    for _ in range(6):
        process = serve.start()
        time.sleep(dice.uniform(0.6, 2.2))
        process.kill()
        process.wait()
    process = serve.start()
    serve.wait_until(lambda: len(serve.posted()) >= 11)
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    assert process.wait(25) == 0
    assert all(len(rows) == len(set(rows)) <= 1 for rows in serve.posted())
