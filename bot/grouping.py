"""Which articles tell of the same event: one pass in time order, candidates from an inverted index.

Each story keeps, for every language, the sum of its articles' vectors (TF-IDF, length one), a few of its latest members,
and one vector in the terms that all languages share (:mod:`bot.terms`).  A new article is compared with the few stories
that share its rarest terms, never with all, and joins the best one that passes the cut-off; otherwise it starts a story.

The cut-off follows the length: two headlines on one event share two or three words, two full reports share dozens.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import nlargest

from .rarity import Background, Rarity, Vector, dot
from .terms import ENTITIES, StoryDoc, Terms, extract, readable


@dataclass(frozen=True, slots=True, kw_only=True)
class Params:
    """The knobs of grouping.  Defaults were chosen on the hand-written set in tests/data/stories (see bench_group)."""

    #: a story is open to new articles for this long after its latest one
    window: timedelta = timedelta(days=4)
    #: similarity lost at the end of the window
    fade: float = 0.25
    #: cut-offs for a headline and for a full report, and the lengths (in words) between which they are interpolated
    headline_cut: float = 0.10
    report_cut: float = 0.20
    headline_words: int = 12
    report_words: int = 400
    #: added to the cut-off for each unit of background similarity, and the most background that counts
    background: float = 2.4
    most_background: float = 0.07
    #: cut-off in the shared terms of two languages
    foreign_cut: float = 0.24
    #: two stories are merged where their articles are this much as alike across as within
    merge_cut: float = 0.6
    #: factor where two articles each name somebody whom the other leaves out
    conflict: float = 0.6
    #: share of the best member's similarity, against the centre's
    member_share: float = 0.5
    #: terms kept of a document, rarest and most frequent first
    most_terms: int = 60
    #: postings read and stories scored for one article
    most_postings: int = 600
    most_candidates: int = 14
    most_members: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Where one article went and why; ``reason`` is a Korean sentence for people."""

    story_id: str
    is_new: bool
    #: similarity to the nearest story as a share of the cut-off: 1.0 and more joins
    score: float
    #: the nearest story seen, '' where none shares a rare term
    nearest: str
    reason: str


def story_id_of(key: str) -> str:
    """The id of a story that starts with the article *key*; the same in every run."""
    return "s" + hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


_SAMPLE = 600


# --- stories --------------------------------------------------------------------------------------------------------


class _Centre:
    """The sum of unit vectors and its length."""

    __slots__ = ("count", "norm", "sums")

    def __init__(self) -> None:
        self.count = 0
        self.sums: Vector = {}
        self.norm = 0.0

    def cohesion(self, expected: float) -> float:
        """The mean similarity of two different members, drawn towards *expected* where there are few."""
        pairs = self.count * (self.count - 1)
        return ((self.norm**2 - self.count) + 2 * expected) / (pairs + 2)

    def merge(self, other: _Centre) -> None:
        self.norm = math.sqrt(self.norm**2 + other.norm**2 + 2.0 * self.dot(other.sums))
        self.count += other.count
        for term, weight in other.sums.items():
            self.sums[term] = self.sums.get(term, 0.0) + weight

    def add(self, vector: Vector) -> None:
        self.count += 1
        self.norm = math.sqrt(self.norm * self.norm + 2.0 * self.dot(vector) + 1.0) if vector else self.norm
        sums = self.sums
        for term, weight in vector.items():
            sums[term] = sums.get(term, 0.0) + weight

    def dot(self, vector: Vector) -> float:
        get = self.sums.get
        return sum(weight * get(term, 0.0) for term, weight in vector.items())

    def cosine(self, vector: Vector) -> float:
        return self.dot(vector) / self.norm if self.norm else 0.0


@dataclass(slots=True)
class _Group:
    """One open story."""

    id: str
    articles: int = 0
    words: int = 0
    first: datetime | None = None
    last: datetime | None = None
    centres: dict[str, _Centre] = field(default_factory=dict)
    shared: _Centre = field(default_factory=_Centre)
    members: list[tuple[str, Vector]] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    #: people and organisations stand in most of its articles
    closed: bool = False

    def absorb(self, other: _Group) -> None:
        for language, centre in other.centres.items():
            self.centres.setdefault(language, _Centre()).merge(centre)
        self.shared.merge(other.shared)
        self.members = [*other.members, *self.members]
        self.articles += other.articles
        self.words += other.words
        self.names.update(other.names)
        self.first = min((m for m in (self.first, other.first) if m), default=None)
        self.last = max((m for m in (self.last, other.last) if m), default=None)

    @property
    def core(self) -> set[str]:
        return {name for name, count in self.names.items() if 2 * count > self.articles}

    def days_from(self, moment: datetime | None) -> float:
        if moment is None or self.first is None or self.last is None:
            return 0.0
        return max((moment - self.last).total_seconds(), (self.first - moment).total_seconds(), 0.0) / 86_400


@dataclass(frozen=True, slots=True)
class _Reading:
    """One article, ready to compare."""

    doc: StoryDoc
    terms: Terms
    local: Vector
    shared: Vector

    @property
    def names(self) -> set[str]:
        return {f"p:{p}" for p in self.doc.people}


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well an article fits a story: ``ratio`` of 1.0 joins."""

    ratio: float
    similarity: float
    cut: float
    foreign: bool
    conflict: bool
    group: _Group


#: kinds that count as a name and kinds that count as a second, independent sign of the same event
_SIGNS = (*ENTITIES, "n:", "d:", "c:")


class Grouper:
    """Assigns articles to stories, one at a time; seed it with the articles of the store's window first.

    Not thread-safe.  Same calls in the same order give the same stories.
    """

    def __init__(self, params: Params | None = None) -> None:
        self.params = params or Params()
        self.rarity = Rarity()
        self.background = Background()
        self._groups: dict[str, _Group] = {}
        self._postings: dict[str, list[_Group]] = {}
        self._unread: list[tuple[StoryDoc, Terms, str]] = []

    # - the two verbs

    def seed(self, doc: StoryDoc, story_id: str) -> None:
        """Take *doc* as a member of *story_id* without asking."""
        terms = extract(doc)
        self.rarity.learn(terms)
        self._unread.append((doc, terms, story_id))

    def assign(self, doc: StoryDoc) -> Assignment:
        """Put *doc* into the story it belongs to, or into a new one."""
        terms = extract(doc)
        self.rarity.learn(terms)
        return self.place(doc, terms)

    def place(self, doc: StoryDoc, terms: Terms) -> Assignment:
        """As :meth:`assign`, for terms that have been extracted and counted already."""
        self._read_seeds()
        reading = self._read(doc, terms)
        self.background.meet(terms.language, reading.local)
        best = max(self._fits(reading), key=lambda fit: (fit.ratio, fit.group.id), default=None)
        joins = best is not None and best.ratio >= 1.0
        story_id = best.group.id if best is not None and joins else self._fresh_id(doc.key)
        reason = _reason(reading, best)
        self._join(reading, story_id)
        return Assignment(
            story_id=story_id,
            is_new=not joins,
            score=round(best.ratio, 4) if best else 0.0,
            nearest=best.group.id if best else "",
            reason=reason,
        )

    def measure(self, read: Sequence[tuple[StoryDoc, Terms]]) -> None:
        """Measure the background on a sample spread over a batch, before its first article is placed."""
        for doc, terms in sorted(read, key=lambda pair: story_id_of(pair[0].key))[:_SAMPLE]:
            self.background.meet(terms.language, self._read(doc, terms).local)

    # - reading

    def _read(self, doc: StoryDoc, terms: Terms) -> _Reading:
        most = self.params.most_terms
        return _Reading(doc, terms, self.rarity.vector(terms.local, most), self.rarity.vector(terms.shared, most))

    def _read_seeds(self) -> None:
        # held back until now so that rarity has been counted over all of them
        for doc, terms, story_id in self._unread:
            reading = self._read(doc, terms)
            self.background.meet(terms.language, reading.local)
            self._join(reading, story_id)
        self._unread.clear()

    def _fresh_id(self, key: str) -> str:
        story_id, again = story_id_of(key), 0
        while story_id in self._groups:
            again += 1
            story_id = story_id_of(f"{key}#{again}")
        return story_id

    # - merging

    def merge(self) -> dict[str, str]:
        """Join stories that one pass left apart although their articles are as alike across as within.

        Returns old id -> the id it became part of, chains resolved; only for ids that went.
        """
        became: dict[str, str] = {}
        for story in sorted(self._groups.values(), key=lambda g: (g.articles, g.id)):
            for language, centre in story.centres.items():
                other = self._twin(story, language, centre)
                if other is not None:
                    other.absorb(story)
                    self._repost(story, other)
                    became[story.id] = other.id
                    break
        return {old: _last(became, new) for old, new in became.items()}

    def _twin(self, story: _Group, language: str, centre: _Centre) -> _Group | None:
        heaviest = nlargest(self.params.most_terms, centre.sums.items(), key=lambda pair: (pair[1], pair[0]))
        best, most = None, self.params.merge_cut
        for other in self._candidates(dict(heaviest), story.last):
            theirs = other.centres.get(language)
            if other is story or theirs is None or self._apart(story, other):
                continue
            across = centre.dot(theirs.sums) / (centre.count * theirs.count)
            within = math.sqrt(centre.cohesion(self._expected(story)) * theirs.cohesion(self._expected(other)))
            if across / within > most:
                best, most = other, across / within
        return best

    def _apart(self, story: _Group, other: _Group) -> bool:
        gap = max(story.days_from(other.first), 0.0) if other.first else 0.0
        named_apart = bool(story.core - other.names.keys()) and bool(other.core - story.names.keys())
        return named_apart or gap > self.params.window.total_seconds() / 86_400

    def _expected(self, story: _Group) -> float:
        return 1.5 * self._cut_for(story.words / max(1, story.articles))

    def _repost(self, story: _Group, other: _Group) -> None:
        story.closed = True
        for centre in story.centres.values():
            for term in centre.sums:
                self._postings.setdefault(term, []).append(other)

    # - joining

    def _join(self, reading: _Reading, story_id: str) -> None:
        group = self._groups.setdefault(story_id, _Group(story_id))
        centre = group.centres.setdefault(reading.terms.language, _Centre())
        for vector, into in ((reading.local, centre), (reading.shared, group.shared)):
            for term in vector:
                if term not in into.sums:
                    self._postings.setdefault(term, []).append(group)
            into.add(vector)
        group.members.append((reading.terms.language, reading.local))
        del group.members[: -self.params.most_members]
        group.articles += 1
        group.words += reading.terms.length
        group.names.update(reading.names)
        moment = reading.doc.published
        if moment is not None:
            group.first = min(group.first or moment, moment)
            group.last = max(group.last or moment, moment)

    # - comparing

    def _candidates(self, weights: Vector, moment: datetime | None) -> list[_Group]:
        """The stories that share the rarest terms, heaviest overlap first; reads a bounded number of postings."""
        found = [(len(self._postings[t]), t) for t in weights if t in self._postings]
        overlap: dict[str, float] = {}
        left = self.params.most_postings
        for size, term in sorted(found):
            if left <= 0:
                break
            weight = weights[term] * self.rarity.of(term)
            for group in self._open(term, moment)[-left:]:
                overlap[group.id] = overlap.get(group.id, 0.0) + weight
            left -= size
        best = nlargest(self.params.most_candidates, overlap.items(), key=lambda pair: (pair[1], pair[0]))
        return [self._groups[story_id] for story_id, _ in best]

    def _open(self, term: str, moment: datetime | None) -> list[_Group]:
        postings = self._postings[term]
        window = self.params.window.total_seconds() / 86_400
        return [group for group in postings if not group.closed and group.days_from(moment) <= window]

    def _fits(self, reading: _Reading) -> Iterator[_Fit]:
        for group in self._candidates({**reading.shared, **reading.local}, reading.doc.published):
            yield self._fit(reading, group)

    def _fit(self, reading: _Reading, group: _Group) -> _Fit:
        params = self.params
        days = params.window.total_seconds() / 86_400
        factor = 1.0 - params.fade * min(1.0, group.days_from(reading.doc.published) / days)
        conflict = self._conflict(reading, group)
        factor *= params.conflict if conflict else 1.0
        same = self._same_language(reading, group) * factor
        foreign = self._foreign(reading, group) * factor
        cut = self._cut(reading, group)
        if same / cut >= foreign / params.foreign_cut:
            return _Fit(same / cut, same, cut, False, conflict, group)
        return _Fit(foreign / params.foreign_cut, foreign, params.foreign_cut, True, conflict, group)

    def _cut(self, reading: _Reading, group: _Group) -> float:
        return self._cut_for(min(reading.terms.length, group.words / max(1, group.articles)))

    def _cut_for(self, words: float) -> float:
        params = self.params
        words = max(1.0, words)
        low, high = math.log(params.headline_words), math.log(params.report_words)
        share = min(1.0, max(0.0, (math.log(words) - low) / (high - low)))
        base = params.headline_cut + share * (params.report_cut - params.headline_cut)
        return base + params.background * min(self.background.level, params.most_background)

    def _same_language(self, reading: _Reading, group: _Group) -> float:
        language = reading.terms.language
        centre = group.centres.get(language)
        if centre is None:
            return 0.0
        member = max(
            (dot(vector, reading.local) for lang, vector in group.members if lang == language),
            default=0.0,
        )
        return (1 - self.params.member_share) * centre.cosine(reading.local) + self.params.member_share * member

    def _foreign(self, reading: _Reading, group: _Group) -> float:
        if set(group.centres) == {reading.terms.language}:
            return 0.0
        common = [t for t in reading.shared if t in group.shared.sums]
        names = {t for t in common if t.startswith(ENTITIES) and self.rarity.of(t) > 1.0}
        if not names or len(common) < 3:
            return 0.0
        return group.shared.cosine(reading.shared)

    def _conflict(self, reading: _Reading, group: _Group) -> bool:
        """Each side names somebody central whom the other leaves out: two meetings of one person, not one."""
        mine, core = reading.names, group.core
        return bool(mine - group.names.keys()) and bool(core - mine)


def _last(became: Mapping[str, str], story_id: str) -> str:
    while story_id in became:
        story_id = became[story_id]
    return story_id


def _reason(reading: _Reading, fit: _Fit | None) -> str:
    if fit is None:
        return "같은 낱말이나 인물을 다룬 최근 기사가 없어 새 이야기로 두었습니다."
    common = _common_words(reading, fit)
    told = f"유사도 {fit.similarity:.2f}, 기준 {fit.cut:.2f}"
    if fit.ratio >= 1.0:
        across = "언어는 다르지만 " if fit.foreign else ""
        return f"{across}'{common}' 등이 겹쳐 같은 사건으로 묶었습니다({told})."
    if fit.conflict:
        return f"겹치는 말은 있으나 등장 인물이 서로 달라 다른 사건으로 보았습니다({told})."
    return f"가장 가까운 이야기와도 기준에 못 미쳐 새 이야기로 두었습니다({told})."


def _common_words(reading: _Reading, fit: _Fit) -> str:
    vector = reading.shared if fit.foreign else reading.local
    centre = fit.group.shared if fit.foreign else fit.group.centres.get(reading.terms.language, _Centre())
    weights = {t: w * centre.sums[t] for t, w in vector.items() if t in centre.sums}
    best = nlargest(8, weights, key=lambda t: (weights[t], t))
    words = list(dict.fromkeys(readable(t) for t in best))
    kept = [w for w in words if not any(w != other and w in other for other in words)]
    return "·".join(kept[:4])


# --- a whole batch --------------------------------------------------------------------------------------------------


def _in_time(pair: tuple[StoryDoc, Terms]) -> tuple[bool, float, str]:
    published = pair[0].published
    return published is None, published.timestamp() if published else 0.0, pair[0].key


def group(docs: Sequence[StoryDoc], params: Params | None = None) -> list[str]:
    """Return a story id for each of *docs*, in their order; rarity is counted over all of them first.

    The order of *docs* does not matter: the pass goes by time, then by key.
    """
    grouper = Grouper(params)
    read = [(doc, extract(doc)) for doc in docs]
    for _, terms in read:
        grouper.rarity.learn(terms)
    order = sorted(range(len(read)), key=lambda i: _in_time(read[i]))
    grouper.measure(read)
    ids = [""] * len(read)
    for i in order:
        ids[i] = grouper.place(*read[i]).story_id
    merged = grouper.merge()
    return [merged.get(story_id, story_id) for story_id in ids]
