"""What the harness costs around a model, and whether it keeps a server busy.

The server is ours and writes a fixed number of tokens a second for each request, so that its best is known: the same
prompts sent to it eight at once without any harness, in the same run.  Every line that it writes is faithful, so that the
whole harness runs: choosing, canonicalising, prompting, reading, finding the evidence, checking.

The last table (left out with ``--real 0``) is a runtime's own account: how many prompt tokens it computed for the second call about an article, with
the model of 'exec-brief demo --model', where that is here.
"""

from __future__ import annotations

import asyncio
import dataclasses
import sys
import time
from argparse import Namespace

import httpx
from measure import ROOT, heading, middle, sizes, table

sys.path.insert(0, str(ROOT / "tests"))

from model_files import find_gguf, find_runtime
from model_server import ModelServer
from scripted import ENGLISH, FAITHFUL, lines

from bot.commands.modelserver import serve_model
from summarizer import Document, Options, load, prompts
from summarizer.material import prepare
from summarizer.writers.endpoint import EndpointWriter

AT_ONCE = 8
#: tokens a second of one request: a small model on two cores, on a good CPU, on a GPU
RATES = (10, 25, 80)


def main() -> None:
    chosen = sizes(__doc__, articles=24, tokens=150, rounds=3, real=1)
    print(heading(f"{chosen.articles} articles, {chosen.tokens} tokens written for each", "httpx"))
    rows = [asyncio.run(_measured(rate, chosen)) for rate in RATES]
    print(
        table(("tokens/s a request", "harness alone", "harness tokens/s", "server's best", "share of the best"), rows)
    )
    print("aims: harness at most 5 % of the model's own time; 8 at once at least 90 % of the server's best")
    if chosen.real:
        print(asyncio.run(_shared_prefix()))


async def _measured(rate: int, chosen: Namespace) -> tuple[str, ...]:
    async with ModelServer() as server:
        server.writes(lines(*FAITHFUL[:3]))
        server.types_at(rate, tokens=chosen.tokens)
        extra = await _extra(server.url, chosen.rounds)
        written = chosen.articles * chosen.tokens
        raw, whole = (
            written / await _raw(server.url, chosen.articles),
            written / await _whole(server.url, chosen.articles),
        )
    return f"{rate}", f"+{extra:.1%}", f"{whole:.0f}", f"{raw:.0f}", f"{whole / raw:.0%}"


def _documents(count: int) -> list[Document]:
    """Articles that differ, so that nothing that is kept per article helps."""
    return [
        dataclasses.replace(ENGLISH, title=f"{ENGLISH.title} {n}", text=f"{ENGLISH.text}\nIt was day {n}.")
        for n in range(count)
    ]


async def _extra(url: str, rounds: int) -> float:
    """Seconds around the model for each of its own, one article after the other; the first is not counted."""
    shares: list[float] = []
    summarizer = load(
        Options(backend="endpoint", endpoint_url=url, endpoint_at_once=1),
        watch=lambda _document, _result, trace: shares.append(trace.seconds / trace.model_seconds - 1),
    )
    await summarizer.summarize(_documents(rounds + 1))
    await summarizer.close()
    return middle(shares[1:])


async def _raw(url: str, count: int) -> float:
    """Seconds for the same first calls, eight at once, without the harness."""
    writer = EndpointWriter(Options(endpoint_url=url, endpoint_at_once=AT_ONCE))
    asked = []
    for document in _documents(count):
        material = prepare(document, prompts.system(document.language))
        assert material is not None
        asked.append(prompts.compose(prompts.fenced("f", material.shown), language="en", headline=True))
    start = time.perf_counter()
    await writer.write(asked)
    seconds = time.perf_counter() - start
    await writer.close()
    return seconds


async def _whole(url: str, count: int) -> float:
    summarizer = load(Options(backend="endpoint", endpoint_url=url, endpoint_at_once=AT_ONCE))
    documents = _documents(count)
    start = time.perf_counter()
    await summarizer.summarize(documents)
    seconds = time.perf_counter() - start
    await summarizer.close()
    return seconds


async def _shared_prefix() -> str:
    model, runtime = find_gguf(), find_runtime()
    if model is None or runtime is None:
        return "shared prefix: skipped, no model here ('exec-brief demo --model' fetches one)"
    material = prepare(ENGLISH, prompts.system("en"))
    assert material is not None
    data = prompts.fenced("f3nce", material.shown)
    calls = {
        "first call": prompts.compose(data, language="en", headline=True),
        "repair of the same article": prompts.repair(data, [("", "x")], language="en"),
        "a sentence of another article": prompts.sentence(
            prompts.fenced("0ther", ["삼성전자 will build."]), language="en"
        ),
    }
    async with serve_model(model, runtime) as url, httpx.AsyncClient(timeout=300, trust_env=False) as client:
        rows = [(name, *await _computed(client, url, prompt.system, prompt.user)) for name, prompt in calls.items()]
    return table(("call", "prompt tokens", "computed", "taken over"), rows)


async def _computed(client: httpx.AsyncClient, url: str, system: str, user: str) -> tuple[str, str, str]:
    messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
    reply = await client.post(f"{url}/chat/completions", json={"messages": messages, "max_tokens": 1})
    usage = reply.json()["usage"]
    total, kept = usage["prompt_tokens"], usage["prompt_tokens_details"]["cached_tokens"]
    return f"{total}", f"{total - kept}", f"{kept / total:.0%}"


if __name__ == "__main__":
    main()
