"""Reading a feed into items, against bare ``feedparser.parse`` on the same bytes, in one run."""

import io
import random
import time
from datetime import UTC, datetime

import feedparser

from bot.model import Source
from bot.sources.feed import parse_feed

SEED = 20_241_121
WORDS = [
    "삼성전자",
    "SK하이닉스",
    "회장",
    "최고경영자",
    "고대역폭",
    "메모리",
    "투자",
    "협력",
    "논의",
    "발표",
    "계획",
    "데이터센터",
    "인공지능",
    "반도체",
]
SOURCE = Source(id="bench", name="견본", url="https://news.example/rss", language="ko")
NOW = datetime(2024, 7, 2, tzinfo=UTC)


def paragraph(rng):
    return "<p>" + " ".join(rng.choice(WORDS) for _ in range(25)) + " <b>강조</b> <a href='/x'>링크</a></p>"


def feed(rng, entries, paragraphs, *, head="utf-8", title="제목"):
    items = "".join(
        f"<item><title>{title} {number}</title><link>https://news.example/{number}?utm_source=rss</link>"
        f"<guid>{number}</guid><pubDate>Mon, 01 Jul 2024 09:{number % 60:02d}:00 +0900</pubDate>"
        f"<description><![CDATA[{''.join(paragraph(rng) for _ in range(paragraphs))}]]></description></item>"
        for number in range(entries)
    )
    text = f'<?xml version="1.0" encoding="{head}"?><rss version="2.0"><channel><title>t</title>{items}</channel></rss>'
    return text.encode("cp949" if head == "euc-kr" else "utf-8")


def cases():
    rng = random.Random(SEED)
    return {
        "50 entries, headlines": feed(rng, 50, 0),
        "50 entries, excerpt": feed(rng, 50, 1),
        "100 entries, full text": feed(rng, 100, 20),
        "50 entries, bare &": feed(rng, 50, 3, title="A & B"),
        "50 entries, EUC-KR": feed(rng, 50, 3, head="euc-kr"),
        "1,000 entries (200 read)": feed(rng, 1_000, 1),
    }


def best(work, rounds=5):
    """Return the shortest of some runs, in milliseconds."""
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return min(taken) * 1_000


def main():
    print(f"{'feed':<26}{'KB':>8}{'feedparser ms':>15}{'parse_feed ms':>15}{'ratio':>8}")
    for name, body in cases().items():
        bare = best(lambda body=body: feedparser.parse(io.BytesIO(body)))
        ours = best(lambda body=body: parse_feed(body, source=SOURCE, now=NOW))
        print(f"{name:<26}{len(body) / 1024:>8.0f}{bare:>15.1f}{ours:>15.1f}{ours / bare:>8.2f}")


if __name__ == "__main__":
    main()
