"""A real model under the contract: the foreign articles of tests/data/foreign through one endpoint.

    bench_model.py                                     the tables of the run that is kept in results/model.md
    bench_model.py --run                               serve the model of 'exec-brief demo --model' and run (an hour or two)
    bench_model.py --run --endpoint http://127.0.0.1:8080/v1
    bench_model.py --report                            write results/model.md and model-bullets.md from the rows

Rows go to out/model.jsonl as they come, and a run that was stopped goes on where it stopped.  With ``--answers FILE`` what
the model says is kept there, so that a run after a change of the check asks it only what it was not asked before; the
seconds of a row are then those that the answers took when they were given.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from measure import CONFIG, ROOT, heading, middle, table
from recorder import Recorder

sys.path.insert(0, str(ROOT / "tests"))

from foreign_articles import Article, read_articles
from model_files import find_gguf, find_runtime

import summarizer
from bot.commands.modelserver import serve_model
from summarizer import Declined, Document, Options, Summary, Trace
from summarizer.telling import PATHS

RESULTS = ROOT / "tests" / "bench" / "results"
NAMES = {"en": "English", "ja": "Japanese", "zh": "Chinese"}
COLUMNS = {
    "at-once": "at once",
    "repaired": "repaired",
    "by-sentence": "by sentence",
    "extractive": "extractive",
    "declined": "declined",
}
Row = dict[str, Any]


def main() -> None:
    arguments = _arguments()
    if arguments.run:
        asyncio.run(_run(arguments))
    rows = _read(arguments.rows)
    if not rows:
        print((RESULTS / "model.md").read_text(encoding="utf-8"))
        return
    print(heading(f"{len(rows)} foreign articles through {_models(rows)}", "httpx"))
    print(_outcomes(rows))
    print(_refusals(rows))
    if arguments.report:
        _write_pages(rows)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--run", action="store_true", help="ask the model; without it only tables are printed")
    parser.add_argument("--endpoint", default="", help="server, up to and with /v1")
    parser.add_argument("--model-name", default="", help="default: the first that the server lists")
    parser.add_argument("--at-once", type=int, default=1)
    parser.add_argument("--articles", type=int, default=0, help="how many; default: all")
    parser.add_argument("--answers", type=Path, help="file that keeps what the model says, for another run")
    parser.add_argument("--rows", type=Path, default=ROOT / "out" / "model.jsonl")
    parser.add_argument("--report", action="store_true", help="write the pages of tests/bench/results")
    return parser.parse_args()


# -- the run -------------------------------------------------------------------------------------------------------


async def _run(arguments: argparse.Namespace) -> None:
    done = {row["id"] for row in _read(arguments.rows)}
    articles = read_articles(CONFIG)
    articles = [a for a in articles[: arguments.articles or None] if a.id not in done]
    async with _served(arguments.endpoint) as url:
        if url:
            await _record(articles, url, arguments)
        else:
            print("no --endpoint, and no model here: 'exec-brief demo --model' fetches one")


@asynccontextmanager
async def _served(endpoint: str) -> AsyncIterator[str]:
    model, runtime = find_gguf(), find_runtime()
    if endpoint or model is None or runtime is None:
        yield endpoint
        return
    async with serve_model(model, runtime) as url:
        yield url


async def _record(articles: Sequence[Article], url: str, arguments: argparse.Namespace) -> None:
    async with AsyncExitStack() as stack:
        recorder = arguments.answers and await stack.enter_async_context(Recorder(url, arguments.answers))
        await _summarize(articles, recorder.url if recorder else url, arguments, recorder)


async def _summarize(
    articles: Sequence[Article], url: str, arguments: argparse.Namespace, recorder: Recorder | None
) -> None:
    ids = {id(article.document): article.id for article in articles}
    arguments.rows.parent.mkdir(parents=True, exist_ok=True)

    def note(document: Document, result: Summary | Declined, trace: Trace) -> None:
        saved = recorder.take_saved() if recorder else 0.0
        timed = replace(trace, seconds=trace.seconds + saved, model_seconds=trace.model_seconds + saved)
        row = _row(ids[id(document)], document, result, timed)
        with arguments.rows.open("a", encoding="utf-8") as out:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
        print(f"{row['id']}: {PATHS[trace.path]} ({timed.seconds:.0f}s)", flush=True)

    options = Options(
        backend="endpoint",
        endpoint_url=url,
        endpoint_model=arguments.model_name,
        endpoint_at_once=arguments.at_once,
        answer_seconds=300.0,
        token_seconds=3.0,
    )
    backend = summarizer.load(options, watch=note)
    await backend.summarize([article.document for article in articles])
    await backend.close()


def _row(name: str, document: Document, result: Summary | Declined, trace: Trace) -> Row:
    made: Row = (
        {"declined": result.reason}
        if isinstance(result, Declined)
        else {
            "headline": result.headline,
            "bullets": [{"text": bullet.text, "evidence": list(bullet.evidence)} for bullet in result.bullets],
            "model": result.model,
        }
    )
    return {
        "id": name,
        "language": document.language,
        "title": document.title,
        "path": trace.path,
        "calls": trace.calls,
        "prompt_tokens": trace.prompt_tokens,
        "written_tokens": trace.written_tokens,
        "model_seconds": round(trace.model_seconds, 2),
        "seconds": round(trace.seconds, 2),
        "refused": [{"stage": line.stage, "text": line.text, "reasons": line.reasons} for line in trace.refused],
        **made,
    }


# -- the tables ----------------------------------------------------------------------------------------------------


def _read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []


def _models(rows: Sequence[Row]) -> str:
    """By their last name: a server that serves one file tells its path; what rules wrote names no model."""
    named = sorted({Path(row["model"]).name for row in rows if row.get("model")})
    return ", ".join(named) or "a model that wrote nothing"


def _outcomes(rows: Sequence[Row]) -> str:
    header = ("", "articles", *COLUMNS.values(), "seconds (median)", "tokens read", "tokens written", "calls")
    groups = [(name, [r for r in rows if r["language"] == code]) for code, name in NAMES.items()]
    return table(header, [_line(name, some) for name, some in [*groups, ("all", list(rows))] if some])


def _line(name: str, rows: Sequence[Row]) -> tuple[str, ...]:
    paths = Counter(row["path"] for row in rows)
    means = (sum(row[key] for row in rows) / len(rows) for key in ("prompt_tokens", "written_tokens", "calls"))
    return (
        name,
        f"{len(rows)}",
        *(f"{paths[path]}" for path in COLUMNS),
        f"{middle([row['seconds'] for row in rows]):.0f}",
        *(f"{mean:.0f}" for mean in means),
    )


def _refusals(rows: Sequence[Row]) -> str:
    """Why lines were refused, most often first."""
    reasons = Counter(reason for row in rows for line in row["refused"] for reason, _ in line["reasons"])
    return table(("reason", "lines refused"), [(reason, f"{count}") for reason, count in reasons.most_common()])


def _write_pages(rows: Sequence[Row]) -> None:
    RESULTS.mkdir(exist_ok=True)
    head = f"# Foreign articles through {_models(rows)}\n\nWritten by `bench_model.py --report`.\n"
    tables = f"\n```\n{_outcomes(rows)}\n```\n\n```\n{_refusals(rows)}\n```\n"
    (RESULTS / "model.md").write_text(head + tables, encoding="utf-8")
    articles = "\n".join(_article(row) for row in sorted(rows, key=lambda row: row["id"]))
    intro = "\nEvery bullet beside the sentences that it rests on, to be read one by one.\n\n"
    (RESULTS / "model-bullets.md").write_text(head + intro + articles, encoding="utf-8")


def _article(row: Row) -> str:
    lines = [f"## {row['id']} · {row['title']}", "", f"{COLUMNS[row['path']]}, {row['calls']} calls", ""]
    if "declined" in row:
        return "\n".join([*lines, f"declined: {row['declined']}", ""])
    lines += [f"**{row['headline']}**", ""]
    for bullet in row["bullets"]:
        lines += [f"- {bullet['text']}", *(f"  > {sentence}" for sentence in bullet["evidence"])]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
