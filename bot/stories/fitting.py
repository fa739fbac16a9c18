"""How well an article fits a story: similarity against a cut-off that follows length, field and language.  Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from heapq import nlargest

from .groups import Apart, Centre, Group, Reading
from .rarity import Background, Rarity, dot
from .terms import ENTITIES, readable


@dataclass(frozen=True, slots=True, kw_only=True)
class Params:
    """The knobs of grouping.  Defaults: see tests/bench/bench_group.py for what they were chosen on."""

    #: a story is open to new articles for this long after its latest one
    window: timedelta = timedelta(days=4)
    #: similarity lost at the end of the window
    fade: float = 0.25
    #: cut-offs for a headline and for a full report, and the lengths (in words) between which they are interpolated
    headline_cut: float = 0.10
    report_cut: float = 0.19
    headline_words: int = 12
    report_words: int = 400
    #: added to the cut-off for each unit of background similarity, and the most background that counts
    background: float = 2.6
    most_background: float = 0.07
    #: cut-off in the shared terms of two languages
    foreign_cut: float = 0.26
    #: the rarity that the terms in common must add up to (two rare ones, or three or four usual ones), one of them a name
    foreign_evidence: float = 5.5
    #: factor on that cut-off where the story already has articles in the language: those are the better witnesses
    foreign_again: float = 1.5
    #: two stories are merged where their articles are this much as alike across as within
    merge_cut: float = 0.52
    #: factors, in one language and between two, where each side is about somebody whom the other leaves out
    conflict: float = 0.4
    foreign_conflict: float = 0.3
    #: factor in one language where both are about one person: a follow-up shares its people more than its words
    companions: float = 1.15
    #: share of the best member's similarity, against the centre's
    member_share: float = 0.5
    #: terms kept of a document, rarest and most frequent first
    most_terms: int = 60
    #: postings read and stories scored for one article
    most_postings: int = 300
    most_candidates: int = 8
    #: latest articles of a story that are compared one by one
    most_members: int = 4

    @property
    def window_days(self) -> float:
        return self.window.total_seconds() / 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """An article against a story; ``ratio``, similarity by cut-off, of 1.0 and more joins."""

    group: Group
    similarity: float
    cut: float
    #: compared in the terms that languages share
    foreign: bool
    conflict: Apart

    @property
    def ratio(self) -> float:
        return self.similarity / self.cut


class Scale:
    """The measures of one collection: rarity, background and the knobs."""

    def __init__(self, params: Params) -> None:
        self.params = params
        self.rarity = Rarity()
        self.background = Background()

    def cut(self, words: float) -> float:
        """The cut-off in one language for articles of *words* words."""
        params = self.params
        low, high = math.log(params.headline_words), math.log(params.report_words)
        share = min(1.0, max(0.0, (math.log(max(1.0, words)) - low) / (high - low)))
        base = params.headline_cut + share**2 * (params.report_cut - params.headline_cut)
        return base + params.background * min(self.background.level, params.most_background)

    def fit(self, reading: Reading, group: Group) -> Fit:
        params = self.params
        faded = 1.0 - params.fade * min(1.0, group.days_from(reading.day) / max(params.window_days, 1e-9))
        mine, theirs = reading.cast, group.cast()
        conflict = mine.set_apart(theirs)
        same = self._same(reading, group) * faded * (params.conflict if conflict else 1.0)
        same *= params.companions if mine.leading & theirs.leading else 1.0
        foreign = self._foreign(reading, group) * faded * (params.foreign_conflict if conflict else 1.0)
        cut = self.cut(min(reading.terms.length, group.mean_words))
        foreign_cut = params.foreign_cut * (params.foreign_again if reading.terms.language in group.centres else 1.0)
        if same / cut >= foreign / foreign_cut:
            return Fit(group=group, similarity=same, cut=cut, foreign=False, conflict=conflict)
        return Fit(group=group, similarity=foreign, cut=foreign_cut, foreign=True, conflict=conflict)

    def _same(self, reading: Reading, group: Group) -> float:
        """The centre's similarity and the best member's; the members are spared where the centre is far off."""
        language = reading.terms.language
        centre = group.centres.get(language)
        if centre is None:
            return 0.0
        middle = centre.cosine(reading.local)
        if centre.count == 1 or middle < self.params.headline_cut / 2:
            return middle
        nearest = max(
            (dot(vector, reading.local) for lang, vector in group.members if lang == language), default=middle
        )
        return (1 - self.params.member_share) * middle + self.params.member_share * nearest

    def _foreign(self, reading: Reading, group: Group) -> float:
        """Similarity in the shared terms, 0.0 where what they share could be any story of the field."""
        if len(group.centres) == 1 and reading.terms.language in group.centres:
            return 0.0
        rarity, theirs = self.rarity, group.shared.sums
        signs = [term for term in reading.shared if term in theirs and rarity.of(term) > 1.0]
        if not any(term.startswith(ENTITIES) for term in signs):
            return 0.0
        if sum(map(rarity.of, signs)) < self.params.foreign_evidence:
            return 0.0
        return group.shared.cosine(reading.shared)

    def kinship(self, one: Group, other: Group, language: str) -> float:
        """How alike the articles of two stories are across, as a share of how alike they are within."""
        mine, theirs = one.centres.get(language), other.centres.get(language)
        if mine is None or theirs is None or not mine.sums or not theirs.sums or self._apart(one, other):
            return 0.0
        across = dot(mine.sums, theirs.sums) / (mine.count * theirs.count)
        return across / math.sqrt(self._within(one, mine) * self._within(other, theirs))

    def _within(self, group: Group, centre: Centre) -> float:
        # a story of one article has no inside: two reports of one event have nearly twice the cut-off
        return centre.cohesion(1.8 * self.cut(group.mean_words))

    def _apart(self, one: Group, other: Group) -> bool:
        near = min(one.days_from(other.first), one.days_from(other.last))
        return near > self.params.window_days or bool(one.cast().set_apart(other.cast()))


_CONFLICTS: dict[Apart, str] = {
    "people": "만난 사람이 서로 달라",
    "firms": "회사와 금액이 서로 달라",
    "happenings": "같은 인물·회사의 서로 다른 일이어서",
}


def reason(reading: Reading, fit: Fit | None) -> str:
    """Why *reading* joined the story of *fit*, or did not, as a Korean sentence."""
    if fit is None:
        return "최근 기사 가운데 겹치는 인물이나 낱말이 없어 새 이야기로 두었습니다."
    told = f"유사도 {fit.similarity:.2f}, 기준 {fit.cut:.2f}"
    if fit.ratio >= 1.0:
        across = "언어는 다르지만 " if fit.foreign else ""
        return f"{across}'{_in_common(reading, fit)}' 등이 겹쳐 같은 사건으로 묶었습니다({told})."
    if fit.conflict:
        return f"겹치는 말은 있으나 {_CONFLICTS[fit.conflict]} 다른 사건으로 보았습니다({told})."
    return f"가장 가까운 이야기와도 기준에 못 미쳐 새 이야기로 두었습니다({told})."


def _in_common(reading: Reading, fit: Fit) -> str:
    vector = reading.shared if fit.foreign else reading.local
    centre = fit.group.shared if fit.foreign else fit.group.centres[reading.terms.language]
    # people and organisations stand here as ids; their names are among the words
    weights = {t: weight * centre.sums[t] for t, weight in vector.items() if t in centre.sums and t[0] not in "po"}
    words = list(dict.fromkeys(readable(term) for term in nlargest(8, weights, key=lambda t: (weights[t], t))))
    whole = [word for word in words if not any(word != other and word in other for other in words)]
    return "·".join(whole[:4])
