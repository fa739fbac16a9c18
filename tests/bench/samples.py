"""Pages as a round meets them, each with its source and feed entry: of the demo newsroom, and generated ones."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from generated import Generator, page_of

from bot.errors import ParseError
from bot.model import Item, Page, Roster, Source
from bot.newsroom import Newsroom, Request
from bot.sources.feed import parse_feed
from bot.sources.page import parse_page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One page of the newsroom and how we came to it."""

    source: Source
    item: Item
    body: bytes
    content_type: str

    def again(self, number: int) -> Sample:
        """The same page at another address, so that the store takes it as new."""
        return dataclasses.replace(
            self,
            item=dataclasses.replace(self.item, url=f"{self.item.url}#{number}", guid=f"{self.item.guid}#{number}"),
        )


def load_samples(newsroom: Newsroom, sources: tuple[Source, ...]) -> list[Sample]:
    """Every page that a feed of either morning leads to and that is an article page."""
    entries: dict[str, tuple[Source, Item]] = {}
    for morning in (1, 2):
        newsroom.set_morning(morning)
        for source in sources:
            answer = newsroom.answer(_get(source.url, newsroom))
            if answer.status == 200 and answer.body:
                entries |= {item.url: (source, item) for item in _items(source, answer, newsroom)}
    samples = []
    for url, (source, item) in entries.items():
        answer = newsroom.answer(_get(url, newsroom))
        if answer.status == 200 and not answer.padding:
            kind = dict(answer.headers)["Content-Type"]
            samples.append(Sample(source=source, item=item, body=answer.body, content_type=kind))
    return samples


def _items(source: Source, answer: Any, newsroom: Newsroom) -> tuple[Item, ...]:
    try:
        return parse_feed(
            answer.body,
            content_type=dict(answer.headers)["Content-Type"],
            url=source.url,
            source=source,
            now=newsroom.now,
        ).items
    except ParseError:  # the newsroom's broken feeds are part of it
        return ()


def _get(url: str, newsroom: Newsroom) -> Request:
    return Request(method="GET", target=url.removeprefix(newsroom.base), headers={})


def parse(sample: Sample) -> Page:
    return parse_page(sample.body, **known(sample))


def known(sample: Sample) -> dict[str, str]:
    source, item = sample.source, sample.item
    return {
        "url": item.url,
        "content_type": sample.content_type,
        "language": source.language,
        "timezone": source.timezone,
        "title_hint": item.title,
    }


def made_samples(roster: Roster, count: int, now: datetime, *, links: int = 160) -> list[Sample]:
    """Generated pages from the day before *now*; *links* around the article make their size: 160 about 30 KB."""
    generator = Generator(roster)
    return [
        Sample(
            source=Source(id="made", name=article.outlet, url="https://news.example/rss", language=article.language),
            item=Item(
                source_id="made", guid=article.url, url=article.url, title=article.title, excerpt=article.text[:200]
            ),
            body=page_of(article, generator.dice, links=links),
            content_type="text/html; charset=utf-8",
        )
        for _, article in generator.articles(count, now - timedelta(days=1), 1)
    ]
