"""The in-process backend with a real model: the foreign articles of tests/data/foreign, and what its parts cost.

    bench_transformers.py                the tables of the last run, else those kept in results/transformers.md
    bench_transformers.py --run          the model of 'exec-brief demo --model', in process, then behind the endpoint
    bench_transformers.py --run --model FOLDER_OR_GGUF --articles 3 --minutes 20
    bench_transformers.py --report       write results/transformers.md from the rows

Rows go to out/model-transformers.jsonl as they come, and a run that was stopped goes on where it stopped.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import bench_model
from measure import CONFIG, ROOT, heading, interleaved, middle, table

# bench_model puts the tests on the path
from foreign_articles import Article, read_articles  # isort: skip
from model_files import find_gguf, find_runtime  # isort: skip

import summarizer
from bot.commands.modelserver import serve_model
from summarizer import Declined, Document, Options, Summary, Trace, Watch
from summarizer.compose import composing
from summarizer.neural import NeuralSummarizer
from summarizer.telling import PATHS
from summarizer.writers.transformers_writer import TransformersWriter
from summarizer.writers.writer import Failed, Prompt, Written

PAGE = bench_model.RESULTS / "transformers.md"
#: tokens written where the cost of one is measured, and times that each way is gone
TOKENS, ROUNDS = 24, 2
Row = dict[str, Any]


def main() -> None:
    arguments = _arguments()
    if arguments.run:
        _run(arguments)
    rows = _read(arguments.rows)
    if not rows:
        print(PAGE.read_text(encoding="utf-8") if PAGE.is_file() else "no run yet: bench_transformers.py --run")
        return
    page = "\n\n".join(_tables(rows))
    print(heading("One model, in process and behind an endpoint", "torch", "transformers", "xgrammar"))
    print(page)
    if arguments.report:
        head = heading("# One model, in process and behind an endpoint\n", "torch", "transformers", "xgrammar")
        PAGE.write_text(f"{head}\n\nWritten by `bench_transformers.py --report`.\n\n```\n{page}\n```\n", "utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--run", action="store_true", help="load the model; without it only tables are printed")
    parser.add_argument("--model", type=Path, default=find_gguf(), help="folder or GGUF file")
    parser.add_argument("--articles", type=int, default=3, help="how many; in turns of English, Japanese, Chinese")
    parser.add_argument("--minutes", type=float, default=20.0, help="wall limit of the run")
    parser.add_argument("--rows", type=Path, default=ROOT / "out" / "model-transformers.jsonl")
    parser.add_argument("--report", action="store_true", help="write the page of tests/bench/results")
    return parser.parse_args()


def _read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []


# -- the run -------------------------------------------------------------------------------------------------------


def _run(arguments: argparse.Namespace) -> None:
    if arguments.model is None:
        print("no --model, and none here: 'exec-brief demo --model' fetches one")
        return
    arguments.rows.parent.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + 60 * arguments.minutes
    articles = read_articles(CONFIG)[: arguments.articles]
    with asyncio.Runner() as runner:
        for work in (_in_process, _behind_endpoint):
            try:
                runner.run(_until(until, work(articles, arguments)))
            except TimeoutError:
                print(f"the {arguments.minutes:g} minutes are over", flush=True)


async def _until(until: float, work: Any) -> None:
    async with asyncio.timeout(max(0.0, until - time.monotonic())):
        await work


async def _in_process(articles: Sequence[Article], arguments: argparse.Namespace) -> None:
    rows = _read(arguments.rows)
    wanted = _missing(articles, rows, "transformers")
    if not wanted and any("what" in row for row in rows):
        return
    writer = TransformersWriter(arguments.model, model=arguments.model.name, device="cpu")
    try:
        if not any("what" in row for row in rows):
            await _measure_parts(writer, articles[0], arguments.rows)
        backend = NeuralSummarizer(writer, watch=_noting(articles, "transformers", arguments.rows))
        await backend.summarize([article.document for article in wanted])
    finally:
        await writer.close()


async def _behind_endpoint(articles: Sequence[Article], arguments: argparse.Namespace) -> None:
    wanted, runtime = _missing(articles, _read(arguments.rows), "endpoint"), find_runtime()
    if not wanted or runtime is None or not arguments.model.is_file():
        return
    async with serve_model(arguments.model, runtime) as url:
        options = Options(
            backend="endpoint", endpoint_url=url, endpoint_at_once=1, answer_seconds=300.0, token_seconds=3.0
        )
        backend = summarizer.load(options, watch=_noting(articles, "endpoint", arguments.rows))
        await backend.summarize([article.document for article in wanted])
        await backend.close()


def _missing(articles: Sequence[Article], rows: Sequence[Row], backend: str) -> list[Article]:
    done = {row["id"] for row in rows if row.get("backend") == backend}
    return [article for article in articles if article.id not in done]


def _noting(articles: Sequence[Article], backend: str, path: Path) -> Watch:
    ids = {id(article.document): article.id for article in articles}

    def note(document: Document, result: Summary | Declined, trace: Trace) -> None:
        row = bench_model._row(ids[id(document)], document, result, trace) | {"backend": backend}
        _append(path, row)
        print(f"{backend} {row['id']}: {PATHS[trace.path]} ({trace.seconds:.0f}s)", flush=True)

    return note


def _append(path: Path, row: Row) -> None:
    with path.open("a", encoding="utf-8") as out:
        out.write(json.dumps(row, ensure_ascii=False) + "\n")


# -- the parts -----------------------------------------------------------------------------------------------------


async def _measure_parts(writer: TransformersWriter, article: Article, path: Path) -> None:
    """The cost of the grammar and the worth of the kept system text, on the first prompt about *article*.

    Each way is gone ROUNDS times in turns, so that what else the machine does falls on all of them alike.
    """
    [asked] = next(composing(article.document, writer, "f00d"))
    loading = await _seconds(writer, replace(asked, schema=None, most_tokens=1))
    compiling = await _seconds(writer, replace(asked, most_tokens=1))
    loop = asyncio.get_running_loop()

    def write(prompt: Prompt, *, kept: bool = True, copies: int = 1) -> Callable[[], object]:
        def work() -> object:
            held = writer._prefix
            writer._prefix = held if kept else None
            answers = asyncio.run_coroutine_threadsafe(writer.write([prompt] * copies), loop).result()
            writer._prefix = held
            return answers

        return work

    plain = replace(asked, schema=None)
    ways = {
        "read": write(replace(plain, most_tokens=1)),
        "read whole": write(replace(plain, most_tokens=1), kept=False),
        "read 4": write(replace(plain, most_tokens=1), copies=4),
        "read 4 whole": write(replace(plain, most_tokens=1), copies=4, kept=False),
        "free": write(replace(plain, most_tokens=TOKENS)),
        "grammar 1": write(replace(asked, most_tokens=1)),
        "grammar": write(replace(asked, most_tokens=TOKENS)),
    }
    taken = await asyncio.to_thread(interleaved, ways, ROUNDS)
    took = {name: middle(seconds) for name, seconds in taken.items()}
    _append(path, {"what": "parts", "loading": loading, "compiling": compiling - took["grammar 1"], **took})


async def _seconds(writer: TransformersWriter, prompt: Prompt) -> float:
    started = time.perf_counter()
    [answer] = await writer.write([prompt])
    if isinstance(answer, Failed):
        raise SystemExit(answer.reason)
    assert isinstance(answer, Written)
    return time.perf_counter() - started


# -- the tables ----------------------------------------------------------------------------------------------------


def _tables(rows: Sequence[Row]) -> Iterator[str]:
    made = [row for row in rows if "backend" in row]
    header = ("", "path", "seconds", "in the model", "calls", "tokens read", "tokens written", "written a second")
    yield table(header, [_line(row) for row in made])
    backends = dict.fromkeys(row["backend"] for row in made)
    yield table(
        ("", "articles", "with bullets", "model seconds an article", "tokens written a second"),
        [_sums(name, [row for row in made if row["backend"] == name]) for name in backends],
    )
    yield from (_parts(row) for row in rows if "what" in row)


def _line(row: Row) -> tuple[str, ...]:
    return (
        f"{row['backend']} {row['id']}",
        bench_model.COLUMNS[row["path"]],
        f"{row['seconds']:.0f}",
        f"{row['model_seconds']:.0f}",
        f"{row['calls']}",
        f"{row['prompt_tokens']}",
        f"{row['written_tokens']}",
        f"{row['written_tokens'] / max(row['model_seconds'], 0.01):.1f}",
    )


def _sums(name: str, rows: Sequence[Row]) -> tuple[str, ...]:
    seconds = sum(row["model_seconds"] for row in rows)
    return (
        name,
        f"{len(rows)}",
        f"{sum('bullets' in row for row in rows)}",
        f"{seconds / len(rows):.0f}",
        f"{sum(row['written_tokens'] for row in rows) / max(seconds, 0.01):.1f}",
    )


def _parts(row: Row) -> str:
    """What one token costs with and without the grammar, and one prompt with and without the kept system text."""
    free = (row["free"] - row["read"]) / (TOKENS - 1)
    grammar = (row["grammar"] - row["grammar 1"]) / (TOKENS - 1)
    lines = (
        ("a token, no grammar", f"{1000 * free:.0f} ms", ""),
        ("a token, xgrammar", f"{1000 * grammar:.0f} ms", f"{grammar / free:.2f}x"),
        ("reading one prompt whole", f"{row['read whole']:.1f} s", ""),
        ("... its system text kept", f"{row['read']:.1f} s", f"{row['read'] / row['read whole']:.2f}x"),
        ("reading four prompts whole", f"{row['read 4 whole']:.1f} s", ""),
        ("... their system text kept", f"{row['read 4']:.1f} s", f"{row['read 4'] / row['read 4 whole']:.2f}x"),
        ("loading, once", f"{row['loading']:.0f} s", ""),
        ("compiling the grammar, once", f"{row['compiling']:.1f} s", ""),
    )
    return table(("", "median", "ratio"), lines)


if __name__ == "__main__":
    main()
