"""From stored articles to one edition's digest.

    articles of the window | stories | new, follow-up or said already | rank | summarise | digest | store

Calls the edges in order and decides nothing itself: what is new is ``stories``, what a card holds ``digest``.  A digest
is stored under (edition, local date): composing it a second time returns the first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from summarizer import Declined, Document, Summarizer, Summary, is_final

from . import stories
from .digest import follows, make_card, make_digest
from .glossary import make_document
from .model import Article, Card, Digest, Edition, Receipt, Roster, Story
from .people import Matcher
from .store import Decision, Said, Store
from .store.subscriptions import Made
from .subscriptions import is_of_channel

#: A story of more articles than this shows the best of them.
MOST_SOURCES = 12
#: After a longer silence than this (holidays, an outage) older news is no news.
LONGEST_WINDOW = timedelta(days=4)
#: Articles handed to the summarizer in one call.
AT_ONCE = 50
#: The clock of the store is read to the second: the next window begins one later.
INSTANT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kitchen:
    """What composing needs."""

    store: Store
    roster: Roster
    matcher: Matcher
    summarizer: Summarizer


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What became of the articles of one story: told (``story``), or why not, by URL."""

    story: Story | None
    sentence: str
    dropped: Mapping[str, str] = field(default_factory=dict)


async def compose(
    kitchen: Kitchen, edition: Edition, day: date, now: datetime, *, keep: bool = True, twins: Sequence[Digest] = ()
) -> Digest:
    """Return the digest of *edition* for local date *day*: the stored one, or a new one, stored if *keep*.

    *twins*: digests of that date that are stored already.  Where the new one says the same as one of them, only that is
    noted: channels that follow the same people share what they are told.
    """
    made = await kitchen.store.load_digest(edition.id, day)
    if made is not None:
        return made
    since = await _window_start(kitchen.store, edition, day, now)
    judged = await _judge_window(kitchen, edition, since, now)
    ranked = stories.rank([j.story for j in judged if j.story is not None])
    shown = ranked[: edition.most_stories]
    receipt = await _receipt(kitchen.store, judged, since, over_limit=len(ranked) - len(shown))
    digest = make_digest(edition, day, await make_cards(kitchen, shown, now), receipt, now)
    if not keep:
        return digest
    if (twin := _twin(digest, twins)) is not None:
        await kitchen.store.subscriptions.share_digest([edition.id], day, twin.edition_id)
        return digest
    if await kitchen.store.save_digest(digest, {s.id: _facts(s) for s in shown}):
        if not is_of_channel(edition.id):  # ``why`` is answered to everybody: what one channel was told is its own
            await _record(kitchen.store, judged, ranked, digest)
        return digest
    return await kitchen.store.load_digest(edition.id, day) or digest


def _twin(digest: Digest, twins: Iterable[Digest]) -> Digest | None:
    told = (digest.title, digest.timezone, digest.cards, digest.listed, digest.receipt)
    return next((t for t in twins if (t.title, t.timezone, t.cards, t.listed, t.receipt) == told), None)


def _facts(story: Story) -> frozenset[str]:
    return frozenset().union(*(stories.facts_of(article) for article in story.articles))


# -- which stories -------------------------------------------------------------------------------------------------


async def _window_start(store: Store, edition: Edition, day: date, now: datetime) -> datetime:
    """Just after the digest before this one was made; for a first digest, the edition's own window."""
    before = await store.last_made_before(edition.id, day)
    first = now - timedelta(hours=edition.window_hours)
    return first if before is None else max(before + INSTANT, now - LONGEST_WINDOW)


async def _judge_window(kitchen: Kitchen, edition: Edition, since: datetime, now: datetime) -> list[Judged]:
    articles = await kitchen.store.articles_fetched_since(since, now + INSTANT)
    by_story = await _by_story(kitchen.store, [a for a in articles if a.language in edition.languages])
    said = await kitchen.store.said_for(by_story)
    shared = await kitchen.store.subscriptions.shared_with(edition.id)
    whole = await kitchen.store.articles_of_story(by_story)
    followed = follows(edition, kitchen.roster)
    return [
        judge_story(story_id, fresh, whole[story_id], _earlier(said.get(story_id, ()), edition, shared), followed, now)
        for story_id, fresh in by_story.items()
    ]


async def _by_story(store: Store, articles: Sequence[Article]) -> dict[str, list[Article]]:
    ids = await store.story_ids(a.url for a in articles)
    grouped: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.url in ids:
            grouped[ids[article.url]].append(article)
    return grouped


def _earlier(said: Iterable[Said], edition: Edition, shared: Collection[Made] = ()) -> list[stories.Said]:
    """What this edition itself has told, in its own digests or *shared* ones; another channel's readers do not count."""
    return [
        stories.Said(keys=s.urls, text=s.text, said_at=s.at, facts=s.facts, titles=s.titles)
        for s in said
        if s.edition_id == edition.id or (s.edition_id, s.local_date) in shared
    ]


def judge_story(
    story_id: str,
    fresh: Sequence[Article],
    whole: Sequence[Article],
    said: Sequence[stories.Said],
    followed: frozenset[str] | None,
    now: datetime,
) -> Judged:
    """Tell one story, or say why not.  *followed*: executives the edition asks for; None: all."""
    copied = stories.copies([stories.doc_of(a) for a in whole])
    verdict = stories.judge(fresh, said, copied)
    if isinstance(verdict, stories.Drop):
        return Judged(story=None, sentence=verdict.sentence, dropped={a.url: verdict.reason for a in fresh})
    told = [a for a in fresh if a.url in verdict.fresh]
    story = stories.build_story(story_id, told, verdict.kind, now, copied, followed=followed or ())
    if followed is not None and not followed.intersection(story.people):
        return Judged(
            story=None,
            sentence="이 판이 따르는 인물의 소식이 아닙니다.",
            dropped={a.url: "not-followed" for a in fresh},
        )
    stale = {a.url: "already-said" for a in fresh if a.url not in verdict.fresh}
    return Judged(story=story, sentence=verdict.sentence, dropped=stale)


async def _receipt(store: Store, judged: Sequence[Judged], since: datetime, over_limit: int) -> Receipt:
    """The newest round's sources, what the rounds of this window dropped, and what composing left out."""
    newest = await store.last_receipt() or Receipt(sources_checked=0)
    dropped: Counter[str] = Counter(await store.dropped_since(since))
    dropped.update(reason for j in judged for reason in j.dropped.values() if reason != "not-followed")
    told = [j.story for j in judged if j.story is not None]
    return replace(
        newest,
        dropped=dict(dropped),
        thin=sum(bool(a.thin) for s in told for a in s.articles),
        copies=sum(len(s.copies) for s in told),
        over_limit=over_limit,
    )


async def _record(store: Store, judged: Sequence[Judged], ranked: Sequence[Story], digest: Digest) -> None:
    """Note what became of every article, for ``why``."""
    shown = {line.url for card in (*digest.cards, *digest.listed) for line in card.sources}
    sentences = {j.story.id: j.sentence for j in judged if j.story is not None}
    told = [
        _fate(a.url, digest, story.kind if a.url in shown else "over-limit", sentences[story.id])
        for story in ranked
        for a in story.articles
    ]
    left = [
        _fate(url, digest, reason, LEFT_OUT if j.story else j.sentence)
        for j in judged
        for url, reason in j.dropped.items()
    ]
    await store.record_decisions([*told, *left])


LEFT_OUT = "앞선 브리핑에서 전한 내용이라 후속 소식에서 뺐습니다."


def _fate(url: str, digest: Digest, reason: str, sentence: str) -> Decision:
    """*reason*: 'new' or 'follow-up' for what was shown, else why it was not."""
    where = f"{digest.local_date} '{digest.title}'"
    shown = reason in ("new", "follow-up")
    if shown:
        detail = f"{where}에 실렸습니다. {sentence}"
    else:
        detail = f"{where}의 지면이 모자라 싣지 못했습니다." if reason == "over-limit" else sentence
    word = "shown" if shown else "dropped"
    return Decision(url=url, stage="digest", verdict=word, reason=reason, detail=detail, at=digest.made_at)


# -- cards ---------------------------------------------------------------------------------------------------------


async def make_cards(
    kitchen: Kitchen, shown: Sequence[Story], now: datetime, *, asked: Collection[str] | None = None
) -> list[Card]:
    """Cards of *shown* in order.

    *asked*: somebody waits for an answer about these people.  They are named first, and only the lead articles are
    summarised now; the others show the bullets that are stored already.
    """
    shown = [replace(s, articles=s.articles[:MOST_SOURCES]) for s in shown]
    wanted = {a.url: a for s in shown for a in s.articles}
    leads = {s.articles[0].url for s in shown}
    results = await summaries(kitchen, wanted, now, only=None if asked is None else leads)
    for story in shown:
        results.update(dict.fromkeys(story.copies.keys() & results.keys(), COPY))
    return [make_card(story, results, kitchen.roster, asked or ()) for story in shown]


COPY = Declined(kind="copy", reason="다른 매체와 같은 글이라 따로 요약하지 않았습니다.")
NOT_YET = Declined(kind="not-yet", reason="이 기사는 아직 요약하지 않았습니다.")
THIN = Declined(kind="thin", reason="본문을 다 볼 수 없어 요약하지 않았습니다. 제목·요약만 확인했습니다.")
EXPIRED = Declined(kind="expired", reason="보관 기간이 지나 본문을 지웠습니다. 원문 링크를 봐 주세요.")


async def prepare(kitchen: Kitchen, now: datetime) -> None:
    """Summarise what is not yet, so that neither a digest nor a question has to wait for it.

    Beside what the round of *now* stored that is the backlog of a new source, which counts as read when it came out, and
    what a model that could not be reached left undone.
    """
    since, until = now - LONGEST_WINDOW, now + INSTANT
    left = await kitchen.store.articles_unsummarised(since, until, kitchen.summarizer.id)
    for some in (left[at : at + AT_ONCE] for at in range(0, len(left), AT_ONCE)):
        await summaries(kitchen, {article.url: article for article in some}, now)


async def summaries(
    kitchen: Kitchen, articles: Mapping[str, Article], now: datetime, only: set[str] | None = None
) -> dict[str, Summary | Declined]:
    """A result for every URL: stored, or made now and stored; *only* limits what is made now."""
    found: dict[str, Summary | Declined] = {}
    missing: list[Article] = []
    stored = await kitchen.store.get_summaries({a.text_hash for a in articles.values()}, kitchen.summarizer.id)
    for url, article in articles.items():
        if article.text_hash in stored:
            found[url] = stored[article.text_hash]
        elif article.thin or not article.text:
            found[url] = THIN if article.thin else EXPIRED
        elif only is not None and url not in only:
            found[url] = NOT_YET
        else:
            missing.append(article)
    made = await kitchen.summarizer.summarize([_document(kitchen.matcher, a) for a in missing])
    found.update((article.url, result) for article, result in zip(missing, made, strict=True))
    # what a model that could not be reached left behind is made again in the next round
    fresh = {article.text_hash: result for article, result in zip(missing, made, strict=True) if is_final(result)}
    await kitchen.store.put_summaries(fresh, kitchen.summarizer.id, now)
    return found


def _document(matcher: Matcher, article: Article) -> Document:
    """The day of publication is that of Korea: an undated article has none."""
    published = None if article.undated else article.published.astimezone(ZoneInfo("Asia/Seoul")).date()
    return make_document(
        matcher, title=article.title, text=article.text, language=article.language, published=published
    )
