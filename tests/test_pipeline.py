"""What a round hands to the summarizer, on the real store."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.model import Article, Roster
from bot.people import Matcher
from bot.pipeline import AT_ONCE, LONGEST_WINDOW, Kitchen, prepare
from bot.store import Store
from summarizer import NO_MODEL, Bullet, Declined, Document, Summary

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
NOBODY = Roster(executives=(), organisations=())


class Noting:
    """A summarizer that notes the titles it was given, call by call, and answers by what they say."""

    id = "noting"

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    async def summarize(self, documents: Sequence[Document]) -> list[Summary | Declined]:
        self.calls.append([document.title for document in documents])
        return [answer(document) for document in documents]

    async def close(self) -> None:
        """Nothing is open."""

    @property
    def titles(self) -> list[str]:
        return [title for call in self.calls for title in call]


def answer(document: Document) -> Summary | Declined:
    if "foreign" in document.title:
        return Declined(kind="foreign", reason="외국어 기사입니다.")
    if "offline" in document.title:
        return Declined(kind="backend", reason="모델에 닿지 못했습니다.")
    one = Bullet(text="하나", evidence=(document.text,))
    labels = (NO_MODEL,) if "by rules" in document.title else ()
    return Summary(headline=document.title, bullets=(one, one, one), backend="endpoint", labels=labels)


def article(name: str, published: datetime = NOW, **more: object) -> Article:
    values: dict[str, object] = {"text": f"본문 {name}", "text_hash": name, **more}
    return Article(
        url=f"https://news.example/{name}",
        source_id="a",
        outlet="가나신문",
        title=name,
        language="ko",
        published=published,
        **values,  # type: ignore[arg-type]
    )


def kitchen_of(store: Store, summarizer: Noting) -> Kitchen:
    return Kitchen(store=store, roster=NOBODY, matcher=Matcher(NOBODY), summarizer=summarizer)


async def test_a_round_summarises_the_same_articles_as_one_that_looks_through_the_whole_window() -> None:
    chance, noting = random.Random(3), Noting()
    async with Store.open("sqlite+aiosqlite://") as store:
        for number in range(3 * AT_ONCE):
            kind = chance.choice(("plain", "foreign", "thin", "expired", "known", "known elsewhere", "too old"))
            made = article(
                f"{number} {kind}", NOW - timedelta(hours=chance.randrange(200)), thin="paywall" * (kind == "thin")
            )
            at = NOW - (LONGEST_WINDOW + timedelta(seconds=1) if kind == "too old" else timedelta(hours=number % 90))
            await store.add_article(made, None, at - 9 * LONGEST_WINDOW if kind == "expired" else at)
            if kind.startswith("known"):
                by = noting.id if kind == "known" else "another"
                await store.put_summaries({made.text_hash: Declined(kind="x", reason="x")}, by, NOW)
        window = await store.articles_fetched_since(NOW - LONGEST_WINDOW, NOW + timedelta(seconds=1))
        stored = await store.get_summaries({one.text_hash for one in window}, noting.id)
        wanted = [one.title for one in window if not one.thin and one.text and one.text_hash not in stored]
        await prepare(kitchen_of(store, noting), NOW)
    assert noting.titles == wanted
    assert {title.partition(" ")[2] for title in wanted} == {"plain", "foreign", "known elsewhere"}


async def test_the_next_round_makes_again_only_what_a_model_that_was_gone_left_undone() -> None:
    noting = Noting()
    async with Store.open("sqlite+aiosqlite://") as store:
        for name in ("a plain", "b foreign", "c offline", "d by rules"):
            await store.add_article(article(name), None, NOW)
        await prepare(kitchen_of(store, noting), NOW)
        await prepare(kitchen_of(store, noting), NOW + timedelta(minutes=20))
    assert noting.calls == [["a plain", "b foreign", "c offline", "d by rules"], ["c offline", "d by rules"]]


async def test_the_same_text_under_two_addresses_far_apart_is_summarised_once() -> None:
    noting = Noting()
    async with Store.open("sqlite+aiosqlite://") as store:
        for number in range(AT_ONCE + 1):
            twin = "twin" if number in (0, AT_ONCE) else str(number)
            await store.add_article(article(f"{number:03}", text_hash=twin), None, NOW)
        await prepare(kitchen_of(store, noting), NOW)
    assert len(noting.titles) == AT_ONCE
