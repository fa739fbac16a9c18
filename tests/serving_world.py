"""``exec-brief`` as an operator runs it: a process of its own, in a folder of its own, that knows nothing but its files.

The sample newsroom is the one of ``config/demo``, moved to the present: a process cannot be told another time.

    async with newsrooms(tmp_path, "kr-econ", "en-wire") as bases:
        place = Place(tmp_path, bases, channels=["slack:T1/C1"])
        place.environ(SLACK_BOT_TOKEN="xoxb-…")
        with place.serving() as serve: ...

Run as a program it is ``exec-brief`` with another Discord: ``python serving_world.py http://127.0.0.1:1/api/v10 serve``.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import yaml
from aiohttp import web

from bot.newsroom import Newsroom

CONFIG = Path(__file__).parent.parent / "config"
DEMO = CONFIG / "demo"
#: the second morning of the newsroom, when its newest articles are some hours old
MORNING = datetime.fromisoformat("2024-07-02T08:30:00+09:00")

_NUMBERS = re.compile(r"(?<![/-])\b2024([-./])(\d\d)\1(\d\d)")
_NAMED = re.compile(r"\b[A-Z][a-z]{2}, (\d\d) (Jun|Jul) 2024")
#: of an Atom feed what follows its second entry: between two pages of one outlet we pause for seconds
_TOO_MANY = re.compile(r"((?:<entry>.*?</entry>\s*){2})(?:<entry>.*?</entry>\s*)+", re.DOTALL)
_SPOKEN = re.compile(r"2024([년年] ?)(\d{1,2})([월月] ?)(\d{1,2})(?=[일日])")


def moved(text: str, days: int) -> str:
    """*text* with its dates of the year 2024 so many days later; those in addresses stay, as they name files."""

    def later(year: str, month: str, day: str) -> date:
        return date(int(year), int(month), int(day)) + timedelta(days=days)

    def named(found: re.Match[str]) -> str:
        return f"{later('2024', {'Jun': '6', 'Jul': '7'}[found[2]], found[1]):%a, %d %b %Y}"

    def spoken(found: re.Match[str]) -> str:
        day = later("2024", found[2], found[4])
        return f"{day.year}{found[1]}{day.month}{found[3]}{day.day}"

    text = _NUMBERS.sub(lambda found: f"{later('2024', found[2], found[3]):%Y{found[1]}%m{found[1]}%d}", text)
    return _SPOKEN.sub(spoken, _NAMED.sub(named, text))


def moved_newsroom(folder: Path, now: datetime) -> Path:
    """A copy of the sample newsroom in *folder*, whose second morning lies less than a day before *now*, with short feeds."""
    target = folder / "newsroom"
    shutil.copytree(DEMO, target)
    for part in ("feeds", "pages"):
        for file in (path for path in (target / part).rglob("*") if path.is_file()):
            text = _TOO_MANY.sub(r"\1", file.read_text(encoding="utf-8"))
            file.write_text(moved(text, (now - MORNING).days), encoding="utf-8")
    return target


@asynccontextmanager
async def newsrooms(folder: Path, *sources: str) -> AsyncIterator[Mapping[str, str]]:
    """Serve each of *sources* at an address of its own, as there is a pause between two calls at one: id -> address."""
    files = moved_newsroom(folder, datetime.now(UTC))
    async with AsyncExitStack() as stack:
        bases = {}
        for source in sources:
            one = await stack.enter_async_context(Newsroom(files))
            one.set_morning(2)
            bases[source] = one.base
        yield bases


@asynccontextmanager
async def refusing(status: int, **body: object) -> AsyncIterator[str]:
    """A platform that gives everybody this answer; its address."""

    async def answer(request: web.Request) -> web.Response:
        del request
        return web.json_response(body, status=status)

    pages = web.Application()
    pages.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(pages, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


class Place:
    """A fresh folder with ``config/``, ``.env`` and a database to be."""

    def __init__(
        self, folder: Path, bases: Mapping[str, str], channels: Sequence[str], *, minutes_ago: int = 1
    ) -> None:
        self.folder = folder / "office"
        self._program = [sys.executable, "-m", "bot"]
        self._loopback = ",".join(base.removeprefix("http://") for base in bases.values())
        config = self.folder / "config"
        config.mkdir(parents=True)
        shutil.copy(CONFIG / "executives.yaml", config)
        (config / "sources.yaml").write_text(_sources(bases), encoding="utf-8")
        (config / "editions.yaml").write_text(_editions(channels), encoding="utf-8")

    def environ(self, **values: str) -> None:
        """Write ``.env``: EXEC_BRIEF_ and each name; nobody else may read it."""
        chosen = {"LOOPBACK_HOSTS": self._loopback, "SUMMARIZER": "extractive", **values}
        file = self.folder / ".env"
        file.touch(mode=0o600)
        file.write_text("".join(f"EXEC_BRIEF_{name}={value}\n" for name, value in chosen.items()), encoding="utf-8")

    def at_discord(self, base: str) -> None:
        """From now on Discord's REST interface is at *base*."""
        self._program = [sys.executable, str(Path(__file__).resolve()), base]

    async def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """One verb, to its end."""
        return await asyncio.to_thread(
            subprocess.run,
            [*self._program, *words],
            cwd=self.folder,
            env=_clean(),
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    @contextmanager
    def serving(self) -> Iterator[Serve]:
        """``exec-brief serve``, killed at the end where it still runs."""
        log = self.folder / "log.txt"
        with log.open("ab") as out:
            process = subprocess.Popen([*self._program, "serve"], cwd=self.folder, env=_clean(), stdout=out, stderr=out)
        try:
            yield Serve(process, log)
        finally:
            process.kill()
            process.wait()


class Serve:
    """A running bot."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process, self.log = process, log
        self._begun = len(self.told) if log.exists() else 0

    @property
    def told(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    async def says(self, *words: str) -> None:
        """Wait until all of *words* stand in the log since this start."""
        await until(lambda: all(word in self.told[self._begun :] for word in words) or self._process.poll() is not None)
        assert all(word in self.told[self._begun :] for word in words), self.told

    async def ends(self) -> int:
        """Ask it to end and wait; the exit code.  That it was the last resort that ended it is a failure."""
        self._process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(self._process.wait, 30)
        assert "stopped" in self.told[self._begun :], self.told
        return code

    async def ended(self) -> int:
        """Wait for its own end."""
        return await asyncio.to_thread(self._process.wait, 60)

    def dies(self) -> None:
        self._process.kill()
        self._process.wait()


async def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Poll what *holds*; fails loudly after a while."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"not seen within {seconds} s"
        await asyncio.sleep(0.05)


def _sources(bases: Mapping[str, str]) -> str:
    rows = yaml.safe_load((DEMO / "sources.yaml").read_text(encoding="utf-8"))["sources"]
    ours = [{**row, "url": row["url"].replace("{{base}}", bases[row["id"]])} for row in rows if row["id"] in bases]
    return yaml.safe_dump({"sources": ours}, allow_unicode=True)


def _editions(channels: Iterable[str]) -> str:
    """One edition, whose hour came a minute ago."""
    hour = datetime.now(UTC) - timedelta(minutes=1)
    edition = {
        "id": "morning",
        "title": "AI 임원 브리핑",
        "time": f"{hour:%H:%M}",
        "days": "mon-sun",
        "timezone": "UTC",
        "most_stories": 2,
        "window_hours": 72,
        "channels": list(channels),
    }
    return yaml.safe_dump({"editions": [edition]}, allow_unicode=True)


def _clean() -> dict[str, str]:
    """The environment of somebody who has set nothing of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EXEC_BRIEF_")}
    return {**kept, "LC_ALL": "ko_KR.UTF-8", "PYTHONUTF8": "1"}


def _main() -> int:
    import discord

    from bot.chat.discord.rest import Rest
    from bot.cli import main

    base, *words = sys.argv[1:]
    discord.http.Route.BASE = base
    assert Rest.__init__.__kwdefaults__ is not None
    Rest.__init__.__kwdefaults__["base"] = base
    return main(words)


if __name__ == "__main__":
    sys.exit(_main())
