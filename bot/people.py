"""Executives and organisations named in a text, in four scripts; pure.

    fold -> one pass over all aliases -> companies -> full names -> weak names -> short forms -> titles

Every decision reads the whole text (title, newline, body): a weak alias needs context, a namesake is told by the words
about him, '최 회장' is whoever was last named in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from .aliases import Hit, Index
from .article_titles import Titles
from .collisions import Collision, collisions
from .evidence import BUSINESS, Context, count, judge
from .familiar import familiar_forms, rival_between
from .folding import Folded, fold
from .model import Executive, Matches, Mention, Rejected, Roster, Span

__all__ = ["Collision", "Matcher", "collisions"]


class Matcher:
    """Finds the people and organisations of one roster; built once, safe to share."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self._index = Index(roster)
        self._people = {person.id: person for person in roster.executives}
        self._contexts = {person.id: Context.of(person) for person in roster.executives}
        self._korean = {person.id: fold(person.ko).text for person in roster.executives}
        self._titles = Titles(
            {one.id: one.ko for one in roster.organisations},
            {person.id: person.role.get("ko", "") for person in roster.executives},
        )

    def match(self, text: str, language: str = "ko") -> Matches:
        """Match *text* (title, newline, body); offsets are code points of *text* as given.

        *language* orders nothing and may be wrong: each rule follows the script of the name it reads.
        """
        del language
        folded = fold(text)
        reading = _Reading(self._people, self._contexts, self._korean, text, folded, self._index.find(text, folded))
        reading.resolve()
        return self._report(text, folded, reading)

    def _report(self, text: str, folded: Folded, reading: _Reading) -> Matches:
        accepted = sorted((*reading.companies, *reading.full))
        spans = [
            Span(start=start, end=end, id=owner, kind=kind)
            for owner, kind, start, end in sorted(reading.spans(), key=lambda one: (one[2], -one[3]))
        ]
        full: dict[str, list[Hit]] = defaultdict(list)
        for hit in reading.full:
            full[hit.alias.owner].append(hit)
        counts: dict[str, int] = defaultdict(int)
        for span in spans:
            counts[span.id] += 1
        people = tuple(
            Mention(
                executive_id=owner,
                title=self._titles.best(text, folded, hits, accepted),
                first=folded.original(hits[0].start, hits[0].end)[0],
                count=counts[owner],
            )
            for owner, hits in full.items()
        )
        companies = tuple(dict.fromkeys(hit.alias.owner for hit in reading.companies))
        return Matches(people=people, organisations=companies, spans=tuple(spans), rejected=reading.rejected())


class _Reading:
    """The state of reading one text: what was taken so far, and what was refused."""

    def __init__(
        self,
        people: dict[str, Executive],
        contexts: dict[str, Context],
        korean: dict[str, str],
        text: str,
        folded: Folded,
        hits: Sequence[Hit],
    ) -> None:
        self._people, self._contexts, self._korean = people, contexts, korean
        self._text, self._folded, self._plain = text, folded, folded.text
        self._hits = hits
        self._support: dict[str, int] = {}
        self.companies: list[Hit] = []
        self.full: list[Hit] = []
        self.short: list[tuple[int, int, str]] = []
        self._refused: dict[tuple[str, str], Rejected] = {}

    def resolve(self) -> None:
        people = [hit for hit in self._hits if hit.alias.kind == "person"]
        if not self._hits:
            return
        strong = [hit for hit in people if hit.alias.strength == "strong"]
        self.companies = self._take_companies(strong)
        self._take_strong(strong)
        self._take_weak([hit for hit in people if hit.alias.strength == "weak"])
        self.full.sort()
        if self.full or people:
            self._take_short([hit for hit in people if hit.alias.strength == "short"])
            self._take_familiar()

    def spans(self) -> Iterable[tuple[str, str, int, int]]:
        for hit in (*self.companies, *self.full):
            yield (hit.alias.owner, hit.alias.kind, *self._folded.original(hit.start, hit.end))
        for start, end, owner in self.short:
            yield (owner, "person", *self._folded.original(start, end))
