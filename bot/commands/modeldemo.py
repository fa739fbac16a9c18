"""``demo --model``: the foreign articles of the sample newsroom through a real language model, each line checked.

    fetch the model (once) -> serve it on loopback -> endpoint backend -> three Korean lines an article, or why not

``--endpoint URL --model-name NAME`` uses a server that runs already, ``--model FILE`` a GGUF file of one's own.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import summarizer
from summarizer import Declined, Document, Options, Summarizer, Summary, Trace, Watch
from summarizer.telling import PATHS, told

from ..app import App, run_round
from ..chat.preview import preview_html
from ..errors import InputError
from ..glossary import make_document
from ..model import Article, Digest
from ..pipeline import compose
from ..settings import Settings
from .demo import heading, open_newsroom
from .modelserver import install_runtime, serve_model
from .openmodel import SMALL, Progress, cache_folder, fetch_model
from .start import KST, progress_bars, say, settings_of

#: articles a language, where nobody asks for more: half a minute to a minute each on two cores
ARTICLES = 2
#: the morning's news and what the feeds still held of the days before
BACK = timedelta(days=7)
_NAMES = {"en": "영어", "ja": "일본어", "zh": "중국어"}
Key = tuple[str, str]


def model_demo(args: argparse.Namespace) -> int:
    """Show each foreign article's three lines as they are made, then the digest that they stand in."""
    started = time.monotonic()
    settings = settings_of(args)
    with tempfile.TemporaryDirectory(prefix="exec-brief-demo-") as folder:
        digest = asyncio.run(_run(settings, Path(folder), args))
    out = Path(args.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(preview_html([digest], []), encoding="utf-8")
    say(f"미리보기: {out.resolve()}")
    say(f"걸린 시간: {(time.monotonic() - started) / 60:.1f}분")
    return 0


async def _run(settings: Settings, folder: Path, args: argparse.Namespace) -> Digest:
    settings = settings.model_copy(update={"summarizer": "extractive"})
    async with open_model(settings, args) as options, open_newsroom(settings, folder) as (newsroom, app, edges):
        newsroom.set_morning(1)
        with progress_bars() as progress:
            await run_round(app, edges, newsroom.now, progress)
        articles = await app.store.articles_fetched_since(newsroom.now - BACK, newsroom.now + BACK)
        chosen = choose(articles, args.articles)
        results = await _summarized(app, chosen, options)
        kitchen = replace(app.kitchen, summarizer=Known(results, app.kitchen.summarizer))
        digest = await compose(kitchen, app.catalogue.editions[0], newsroom.now.date(), newsroom.now)
        heading("다이제스트와 출처 스레드")
        await app.post(digest, "console")
        return digest


def choose(articles: Sequence[Article], most: int) -> list[Article]:
    """The first *most* articles (0: all) of every foreign language that name one of our people and have their text."""
    chosen: list[Article] = []
    for language in _NAMES:
        told_of = [a for a in articles if a.language == language and a.people and a.text and not a.thin]
        chosen += told_of[:most] if most else told_of
    return chosen


# -- the model -----------------------------------------------------------------------------------------------------


@asynccontextmanager
async def open_model(settings: Settings, args: argparse.Namespace) -> AsyncIterator[Options]:
    """A server to write with: the one that *args* name, or a model of ours served for as long as this lasts."""
    if args.endpoint:
        yield _options(settings, args.endpoint, args.model_name or settings.endpoint_model, settings.endpoint_at_once)
        return
    model = _own_file(args.model) if args.model else _fetched()
    say("모델 서버를 띄웁니다. 첫 실행에는 실행기(약 40MB)를 먼저 받습니다.")
    runtime = await asyncio.to_thread(install_runtime, cache_folder() / "runtime")
    async with serve_model(model, runtime) as url:
        yield _options(settings, url, args.model_name or model.stem, 1)


def _options(settings: Settings, url: str, name: str, at_once: int) -> Options:
    """Generous with time: a weak machine writes few tokens a second, and nobody else waits."""
    return Options(
        backend="endpoint",
        endpoint_url=url,
        endpoint_key=settings.endpoint_key.get_secret_value(),
        endpoint_model=name,
        endpoint_at_once=at_once,
        answer_seconds=180.0,
        token_seconds=3.0,
    )


def _own_file(given: str) -> Path:
    path = Path(given).expanduser()
    if not path.is_file():
        raise InputError(
            f"모델 파일이 없습니다: {path}. GGUF 파일의 경로를 적거나 --model만 써서 공개 모델을 받으세요."
        )
    return path


def _fetched() -> Path:
    folder = cache_folder() / "models"
    with _bytes(f"공개 모델 받기({SMALL.size / 1e9:.1f}GB, 처음 한 번만)") as progress:
        return fetch_model(SMALL, folder, progress)


@contextmanager
def _bytes(label: str) -> Iterator[Progress]:
    """A bar on a terminal, one line a tenth elsewhere; both on standard error."""
    if not sys.stderr.isatty():
        yield _tenths(label)
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bars(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task(label, total=SMALL.size)
        yield lambda done, total: bars.update(task, completed=done, total=total)


def _tenths(label: str) -> Progress:
    shown = Counter[int]()

    def progress(done: int, total: int) -> None:
        tenth = done * 10 // total
        if not shown[tenth]:
            shown[tenth] += 1
            sys.stderr.write(f"{label}: {tenth * 10}%\n")

    return progress


# -- the articles --------------------------------------------------------------------------------------------------


async def _summarized(app: App, articles: Sequence[Article], options: Options) -> dict[Key, Summary | Declined]:
    """Three lines an article, printed as they come."""
    documents = [_document(app, article) for article in articles]
    outlets = {_key(d): f"{_NAMES[a.language]} · {a.outlet}" for d, a in zip(documents, articles, strict=True)}
    say(f"외국어 기사 {len(documents)}건을 모델에 맡깁니다. 2코어에서 한 건에 30초~1분쯤 걸립니다.")
    paths: Counter[str] = Counter()
    backend = summarizer.load(options, watch=_watch(outlets, paths, len(documents)))
    try:
        results = await backend.summarize(documents)
    finally:
        await backend.close()
    say(" · ".join(f"{PATHS[path]} {count}건" for path, count in paths.items()))
    return {_key(document): result for document, result in zip(documents, results, strict=True)}


def _document(app: App, article: Article) -> Document:
    published = None if article.undated else article.published.astimezone(KST).date()
    return make_document(
        app.matcher, title=article.title, text=article.text, language=article.language, published=published
    )


def _key(document: Document) -> Key:
    return document.title, document.text


def _watch(outlets: Mapping[Key, str], paths: Counter[str], total: int) -> Watch:
    def watch(document: Document, result: Summary | Declined, trace: Trace) -> None:
        paths[trace.path] += 1
        heading(f"{paths.total()}/{total} {outlets[_key(document)]}")
        say(document.title)
        say(shown(result))
        say(told(trace))

    return watch


def shown(result: Summary | Declined) -> str:
    """The headline, each line with its evidence, and the label; or why there is none."""
    if isinstance(result, Declined):
        return f"→ 요약하지 않음: {result.reason}"
    lines = [f"→ {result.headline}"]
    for bullet in result.bullets:
        lines += [f"  • {bullet.text}", *(f"      근거: {sentence}" for sentence in bullet.evidence)]
    return "\n".join([*lines, f"  ({result.backend} · {result.model} · {' · '.join(result.labels)})"])


@dataclass(frozen=True, slots=True)
class Known:
    """What was summarised already; the rest is left to *other*."""

    results: Mapping[Key, Summary | Declined]
    other: Summarizer

    @property
    def id(self) -> str:
        return f"demo+{self.other.id}"

    async def summarize(self, documents: Sequence[Document]) -> list[Summary | Declined]:
        unknown = [document for document in documents if _key(document) not in self.results]
        made = iter(await self.other.summarize(unknown))
        return [self.results.get(_key(document)) or next(made) for document in documents]

    async def close(self) -> None:
        await self.other.close()
