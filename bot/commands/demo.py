"""``demo``: the whole job on the sample newsroom, with the real fetcher, parsers, store and summarizer."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

from rich.console import Console
from rich.rule import Rule

from .. import brief
from ..app import App, open_app, open_edges, run_round, user_agent
from ..chat import text
from ..chat.preview import preview_html
from ..collect import Edges
from ..fetch import Fetcher
from ..model import Digest
from ..newsroom import Morning, Newsroom
from ..pipeline import compose
from ..settings import Catalogue, Settings, load_editions, load_roster, load_sources
from .start import progress_bars, say, settings_of

QUESTIONS = ("최태원", "Jay Y. Lee")
MORNINGS: tuple[Morning, ...] = (1, 2)


def demo(args: argparse.Namespace) -> int:
    """Two mornings of the newsroom, two questions, one preview page; with a model, the foreign articles instead."""
    if args.model is not None or args.endpoint:
        from .modeldemo import model_demo

        return model_demo(args)
    started = time.monotonic()
    settings = settings_of(args)
    with tempfile.TemporaryDirectory(prefix="exec-brief-demo-") as folder:
        digests, answers = asyncio.run(_run(settings, Path(folder)))
    out = Path(args.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(preview_html(digests, list(zip(QUESTIONS, answers, strict=True))), encoding="utf-8")
    say(f"영수증: {text.receipt_line(digests[-1].receipt)}")
    say(f"미리보기: {out.resolve()}")
    say(f"걸린 시간: {time.monotonic() - started:.0f}초 (설치 제외)")
    return 0


async def _run(settings: Settings, folder: Path) -> tuple[list[Digest], list[Digest]]:
    async with open_newsroom(settings, folder) as (newsroom, app, edges):
        digests = [await _morning(app, edges, newsroom, number) for number in MORNINGS]
        answers = [await _ask(app, name, newsroom) for name in QUESTIONS]
    return digests, answers


@asynccontextmanager
async def open_newsroom(settings: Settings, folder: Path) -> AsyncIterator[tuple[Newsroom, App, Edges]]:
    """The newsroom on loopback, and the real application reading it with a database in *folder*."""
    async with Newsroom(settings.config_dir / "demo") as newsroom:
        settings = settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{folder}/demo.db"})
        catalogue = load_demo_catalogue(settings.config_dir, newsroom.base, folder)
        fetcher = Fetcher(
            user_agent=user_agent(settings),
            allow_private_hosts=frozenset({urlsplit(newsroom.base).netloc}),
            pause=0.0,
            retry_wait=0.1,
        )
        async with open_app(settings, catalogue=catalogue) as app, open_edges(app, fetcher) as edges:
            yield newsroom, app, edges


def load_demo_catalogue(config_dir: Path, base: str, folder: Path) -> Catalogue:
    """The real roster with the newsroom's sources and edition, at the address where it is served."""
    roster = load_roster(config_dir / "executives.yaml")
    at_address = folder / "sources.yaml"
    template = (config_dir / "demo" / "sources.yaml").read_text(encoding="utf-8")
    at_address.write_text(template.replace("{{base}}", base), encoding="utf-8")
    sources = load_sources(at_address)
    editions = load_editions(config_dir / "demo" / "editions.yaml", roster, sources)
    return Catalogue(roster=roster, sources=sources, editions=editions)


async def _morning(app: App, edges: Edges, newsroom: Newsroom, number: Morning) -> Digest:
    newsroom.set_morning(number)
    edition = app.catalogue.editions[0]
    with progress_bars() as progress:
        await run_round(app, edges, newsroom.now, progress)
    digest = await compose(app.kitchen, edition, newsroom.now.date(), newsroom.now)
    heading(f"{number}일째 아침 다이제스트와 출처 스레드")
    await app.post(digest, "console")
    return digest


async def _ask(app: App, name: str, newsroom: Newsroom) -> Digest:
    answer = await brief.answer(app.kitchen, app.lookup, brief.parse(name), newsroom.now)
    heading(f"/brief {name}")
    say(text.brief_text(answer))
    return answer


def heading(words: str) -> None:
    Console().print(Rule(words, style="bold"))
