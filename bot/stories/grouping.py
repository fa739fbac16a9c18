"""Which articles tell of the same event: one pass in time order, candidates from an inverted index.

A new article is compared with the few open stories that share its rarest terms, never with all, and joins the best one
that passes the cut-off (:mod:`bot.stories.fitting`); otherwise it starts a story.  :func:`group` does this for a batch and merges,
on the way, stories that were begun twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from ..model import StoryDoc
from .fitting import Fit, Params, Scale, reason
from .groups import Group, Reading, cast_of
from .rarity import Packed, Vector
from .terms import Terms, extract

#: articles of a batch on which the background is measured before the first is placed
_SAMPLE = 600
#: articles of a batch between two looks for stories to merge
_STRIDE = 200


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


class Grouper:
    """Assigns articles to stories, one at a time; seed it with the articles of the store's window first.

    Not thread-safe.  Same calls in the same order give the same stories.
    """

    def __init__(self, params: Params | None = None) -> None:
        self.params = params or Params()
        self.scale = Scale(self.params)
        self._groups: dict[str, Group] = {}
        #: those of them that are not closed, and how many were closed since the index was last swept
        self._alive: dict[str, Group] = {}
        self._closed = 0
        #: term -> the stories that hold it, oldest first
        self._postings: dict[str, list[Group]] = {}
        self._unread: list[tuple[StoryDoc, Packed, str]] = []

    def seed(self, doc: StoryDoc, story_id: str) -> None:
        """Take *doc* as a member of *story_id* without asking."""
        self._unread.append((doc, self.count(extract(doc)), story_id))

    def assign(self, doc: StoryDoc) -> Assignment:
        """Put *doc* into the story it belongs to, or into a new one."""
        terms = extract(doc)
        self.scale.rarity.learn(terms)
        self._read_seeds()
        return self.place(doc, terms)

    def assign_all(self, docs: Sequence[StoryDoc]) -> list[Assignment]:
        """As :meth:`assign` for each of *docs* in their order, and then merge what began twice.

        Only stories begun by this call are given up; those of seeds keep their ids.
        """
        given = [self.assign(doc) for doc in docs]
        became = self.merge(each.story_id for each in given if each.is_new)
        return [_moved(each, became) for each in given]

    # - the steps, also used by group()

    def count(self, terms: Terms) -> Packed:
        """Count *terms* towards rarity and pack them until their turn comes."""
        self.scale.rarity.learn(terms)
        return self.scale.rarity.pack(terms, self.params.most_terms * 3 // 2)

    def measure(self, doc: StoryDoc, terms: Terms) -> None:
        """Let *doc* tell how alike articles of this collection are, without placing it."""
        self.scale.background.meet(terms.language, self._read(doc, terms).local)

    def place(self, doc: StoryDoc, terms: Terms) -> Assignment:
        """As :meth:`assign`, for terms that have been extracted and counted already."""
        reading = self._read(doc, terms)
        self.scale.background.meet(terms.language, reading.local)
        best = self._best(reading)
        joins = best is not None and best.ratio >= 1.0
        assignment = Assignment(
            story_id=best.group.id if best is not None and joins else self._fresh_id(doc.key),
            is_new=not joins,
            score=best.ratio if best else 0.0,
            nearest=best.group.id if best else "",
            reason=reason(reading, best),
        )
        self._join(reading, assignment.story_id)
        return assignment

    def _read(self, doc: StoryDoc, terms: Terms) -> Reading:
        most, rarity = self.params.most_terms, self.scale.rarity
        return Reading(
            doc, terms, rarity.vector(terms.local, most), rarity.vector(terms.shared, most), cast_of(doc, terms)
        )

    def _read_seeds(self) -> None:
        # held back until now so that rarity has been counted over all of them
        for doc, packed, story_id in self._unread:
            reading = self._read(doc, packed.unpack())
            self.scale.background.meet(packed.language, reading.local)
            self._join(reading, story_id)
        self._unread.clear()

    def _fresh_id(self, key: str) -> str:
        story_id, again = story_id_of(key), 0
        while story_id in self._groups:
            again += 1
            story_id = story_id_of(f"{key}#{again}")
        return story_id

    def _join(self, reading: Reading, story_id: str) -> None:
        group = self._groups.setdefault(story_id, Group(story_id))
        self._alive.setdefault(story_id, group)
        held = [*(centre.sums for centre in group.centres.values()), group.shared.sums]
        for term in {**reading.local, **reading.shared}:
            if not any(term in sums for sums in held):
                self._postings.setdefault(term, []).append(group)
        group.add(reading, self.params.most_members)

    # - looking up

    def _best(self, reading: Reading) -> Fit | None:
        candidates = self._candidates({**reading.shared, **reading.local}, reading.day)
        fits = (self.scale.fit(reading, group) for group in candidates)
        return max(fits, key=lambda fit: (fit.ratio, fit.group.id), default=None)

    def _candidates(self, weights: Vector, day: float | None) -> list[Group]:
        """The open stories that share the rarest of *weights*, most overlap first; reads a bounded number of postings."""
        found = sorted((len(self._postings[term]), term) for term in weights if term in self._postings)
        overlap: dict[str, float] = {}
        shut: set[str] = set()
        left = self.params.most_postings
        for size, term in found:
            if left <= 0:
                break
            self._gather(term, weights[term], day, left, overlap, shut)
            left -= size
        best = nlargest(self.params.most_candidates, overlap.items(), key=lambda pair: (pair[1], pair[0]))
        return [self._groups[story_id] for story_id, _ in best]

    def _gather(
        self, term: str, weight: float, day: float | None, most: int, overlap: dict[str, float], shut: set[str]
    ) -> None:
        """Add *weight* to each of the latest *most* stories with *term* that are open on *day*; drop dead postings."""
        held, dead = self._postings[term], 0
        for group in held[-most:]:
            story_id = group.id
            if story_id in overlap:
                overlap[story_id] += weight
            elif story_id in shut:
                dead += 1
            elif group.closed or group.days_from(day) > self.params.window_days:
                shut.add(story_id)
                dead += 1
            else:
                overlap[story_id] = weight
        if 2 * dead > len(held):
            self._postings[term] = [g for g in held if not g.closed and g.days_from(day) <= 2 * self.params.window_days]

    # - merging

    def merge(self, story_ids: Iterable[str]) -> dict[str, str]:
        """Join the stories of *story_ids* to others whose articles are as alike across as within: one event, begun twice.

        Returns old id -> the id that it became part of.
        """
        became: dict[str, str] = {}
        for story in sorted((self._groups[i] for i in set(story_ids)), key=lambda g: (g.articles, g.id)):
            twin = None if story.closed else self._twin(story)
            if twin is not None:
                for term in {term for centre in story.centres.values() for term in centre.sums}:
                    self._postings.setdefault(term, []).append(twin)
                twin.absorb(story)
                del self._alive[story.id]
                became[story.id] = twin.id
        return became

    def _twin(self, story: Group) -> Group | None:
        best, most = None, self.params.merge_cut
        for language, centre in story.centres.items():
            heaviest = nlargest(self.params.most_terms, centre.sums.items(), key=lambda pair: (pair[1], pair[0]))
            for other in self._candidates(dict(heaviest), story.last):
                kinship = 0.0 if other is story else self.scale.kinship(story, other, language)
                if kinship > most:
                    best, most = other, kinship
        return best

    def forget(self, day: float | None) -> None:
        """Close the stories that ended long before *day*: a year of news fits in the memory of a week."""
        if day is None:
            return
        over = [g for g in self._alive.values() if g.last is not None and day - g.last > 2 * self.params.window_days]
        for group in over:
            group.close()
            del self._alive[group.id]
        self._closed += len(over)
        if self._closed > len(self._alive):
            self._closed = 0
            kept = ((term, [group for group in held if not group.closed]) for term, held in self._postings.items())
            self._postings = {term: held for term, held in kept if held}


def _in_time(doc: StoryDoc) -> tuple[bool, float, str]:
    return doc.published is None, doc.published.timestamp() if doc.published else 0.0, doc.key


def group(docs: Sequence[StoryDoc], params: Params | None = None) -> list[str]:
    """Return a story id for each of *docs*, in their order; rarity is counted over all of them first.

    The order of *docs* does not matter: the pass goes by time, then by key; documents without a time come last.
    """
    grouper = Grouper(params)
    packed = [grouper.count(extract(doc)) for doc in docs]
    for i in sorted(range(len(docs)), key=lambda i: story_id_of(docs[i].key))[:_SAMPLE]:
        grouper.measure(docs[i], packed[i].unpack())
    order = sorted(range(len(docs)), key=lambda i: _in_time(docs[i]))
    ids, became = [""] * len(docs), {}
    for start in range(0, len(order), _STRIDE):
        stride = order[start : start + _STRIDE]
        for i in stride:
            ids[i] = grouper.place(docs[i], packed[i].unpack()).story_id
        became.update(grouper.merge(ids[i] for i in stride))
        published = docs[stride[-1]].published
        grouper.forget(published.timestamp() / 86_400 if published else None)
    return [_final(story_id, became) for story_id in ids]


def _moved(each: Assignment, became: Mapping[str, str]) -> Assignment:
    story_id = _final(each.story_id, became)
    if story_id == each.story_id:
        return each
    told = "이번 회차의 다른 기사까지 견주어 보니 같은 사건이어서 앞선 이야기와 합쳤습니다."
    return replace(each, story_id=story_id, is_new=False, nearest=story_id, reason=told)


def _final(story_id: str, became: Mapping[str, str]) -> str:
    while story_id in became:
        story_id = became[story_id]
    return story_id
