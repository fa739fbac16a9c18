"""What the child process costs: the same pages parsed in this process, in one child, and in two.

    .venv/bin/python tests/bench/bench_parsing.py [pages]

The pages are made by a seeded generator (20 to 60 KB of Korean news markup); the hostile ones are a page of tiny tags
and a page of deep nesting, with the time after which the caller is free again and the next page is fine.
"""

import asyncio
import contextlib
import random
import sys
import time

from bot.errors import ParseError
from bot.parsing import InProcess, ParserPool

SENTENCE = "{}은 {}일 {}에서 {} 방안을 논의하고 AI 반도체 투자 규모를 {}조 원으로 늘릴 계획이라고 밝혔다."
WORDS = {
    "who": ["최태원 회장", "이재용 회장", "젠슨 황 CEO"],
    "where": ["새너제이", "서울", "타이베이"],
    "what": ["공급", "협력", "투자"],
}


def make_page(dice: random.Random) -> bytes:
    def sentence() -> str:
        who, where, what = (dice.choice(words) for words in WORDS.values())
        return SENTENCE.format(who, dice.randint(1, 28), where, what, dice.randint(1, 90))

    paragraphs = "".join(f"<p>{sentence()} {sentence()}</p>" for _ in range(dice.randint(8, 20)))
    links = "".join(f'<li><a href="/news/{n}">{sentence()[:30]}</a></li>' for n in range(dice.randint(80, 250)))
    head = f"<head><title>{sentence()[:40]}</title><meta property='article:published_time' content='2024-07-01T09:00:00+09:00'></head>"
    return f"<html>{head}<body><ul>{links}</ul><article>{paragraphs}</article><ul>{links}</ul></body></html>".encode()


async def per_page(parsers: InProcess | ParserPool, pages: list[bytes]) -> float:
    """Milliseconds of wall time a page, all pages offered at once."""
    started = time.perf_counter()
    jobs = (parsers.page(p, url="https://example.org/1", content_type="text/html", language="ko") for p in pages)
    await asyncio.gather(*jobs)
    return (time.perf_counter() - started) * 1000 / len(pages)


async def freed_after(pool: ParserPool, body: bytes) -> float:
    started = time.perf_counter()
    with contextlib.suppress(ParseError):
        await pool.page(body, url="https://example.org/1", content_type="text/html")
    return time.perf_counter() - started


async def measure(count: int) -> list[tuple[str, str, str]]:
    dice = random.Random(7)
    pages = [make_page(dice) for _ in range(count)]
    inside = InProcess()
    await per_page(inside, pages[:3])
    alone = await per_page(inside, pages)
    rows = [("this process", f"{alone:.1f} ms/page", "1.00x")]
    for workers in (1, 2):
        started = time.perf_counter()
        async with ParserPool(workers=workers) as pool:
            start = time.perf_counter() - started
            first = await per_page(pool, pages[:1])
            cost = await per_page(pool, pages)
        rows.append((f"{workers} child(ren)", f"{cost:.1f} ms/page", f"{cost / alone:.2f}x"))
        rows.append(("  start; first page", f"{start * 1000:.0f} ms; {first:.1f} ms", f"{first / alone:.2f}x"))
    async with ParserPool(workers=1) as pool:
        for name, body in (("2 MB of tiny tags", b"<p>x" * 500_000), ("300,000 nested div", b"<div>" * 300_000 + b"x")):
            rows.append((name, f"{await freed_after(pool, body):.2f} s", "limit 5 s"))
            rows.append(("  the next page", f"{await per_page(pool, pages[:1]):.1f} ms", ""))
    return rows


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    print(f"{'parsing ' + str(count) + ' pages':<24}{'measured':>24}{'ratio':>12}")
    for name, value, ratio in asyncio.run(measure(count)):
        print(f"{name:<24}{value:>24}{ratio:>12}")


if __name__ == "__main__":
    main()
