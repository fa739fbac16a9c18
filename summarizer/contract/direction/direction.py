"""Which way a thing goes: up or down, profit or loss, buying or selling, for or against.  Pure.

A pair of poles, each with its words in four languages.  A line that speaks of one pole is refused where the clauses it
is about speak only of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from ... import Bullet
from ...facts import plain
from ...korean.morphology import QUOTED
from ..clauses import clauses
from ..denial.denial_marks import denies
from ..denial.told import about
from ..heads import candidates, index
from ..inflection import is_word
from ..names.finding import stands, starts
from ..numbers.limits import bound_turned
from ..numbers.orders import in_figures, supply_and_demand_swapped, turned_round
from ..parts import part_at
from ..source import Evidence, Source
from .antonyms import opposite_said
from .denied import denied_behind, is_denied
from .nearest import UNDONE, against_its_noun
from .office_moments import office_turned
from .opposites import PAIRS
from .paired_figures import beside_both
from .placed import places_exchanged
from .poles import Pole, told_elsewhere
from .reckoned import changed, miscounted, outdone
from .reversals import reversed_word
from .rival_movements import exchanged_movements
from .swapped_at_home import swapped_at_home
from .told_aside import told_aside
from .trends import against_the_trend, with_the_trend


def direction(bullet: Bullet, source: Source) -> str | None:
    """Name the first pole that the evidence speaks of the other way round."""
    text = plain(bullet.text)
    text = text if source.foreign else QUOTED.sub(lambda match: " " * len(match[0]), text)
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    if (reason := _figures_turned(text, evidence)) is not None:
        return reason
    found = against_the_trend(text, evidence) or against_its_noun(text, evidence)
    if found is not None:
        return f"원문과 반대 방향입니다('{found}'): 원문이 전한 방향대로 쓰세요"
    for name, one, other in _pairs_in(text):
        if name == "공개 여부" and _each_denied(text, one):
            continue  # '공개 거부' is 비공개
        if name in _SIDE_BY_SIDE and _tells(evidence.text, one, other, "") and _tells(evidence.text, other, one, ""):
            continue
        measured = name in _MEASURED
        found = _turned(text, evidence, one, other, measured=measured) or _turned(
            text, evidence, other, one, measured=measured
        )
        if found is not None:
            return f"원문과 반대 방향입니다({name}: '{found}'): 원문이 전한 방향대로 쓰세요"
    found = (
        opposite_said(text, evidence)
        or exchanged_movements(text, evidence)
        or reversed_word(text, evidence)
        or swapped_at_home(text, evidence)
        or office_turned(text, evidence)
        or places_exchanged(text, evidence)
    )
    return f"원문과 반대되는 말입니다('{found}'): 원문이 전한 대로 쓰세요" if found is not None else None


@cache
def _heads_of_pairs() -> Mapping[str, tuple[int, ...]]:
    return index([(f"(?:{one.said.pattern})", f"(?:{other.said.pattern})") for _, one, other in PAIRS])


def _pairs_in(text: str) -> Iterator[tuple[str, Pole, Pole]]:
    """The pairs of which *text* may hold a word, in their order."""
    return (PAIRS[at] for at in candidates(_heads_of_pairs(), text))


def _each_denied(text: str, pole: Pole) -> bool:
    found = list(pole.said.finditer(text))
    return bool(found) and all(denied_behind(text, *said.span()) for said in found)


#: poles that one sentence often has both of, neither denying the other ('円安が追い風となり増えた', 'X社を去りY社に就任')
_SIDE_BY_SIDE = frozenset({"전망 색", "합치고 나눔", "폭", "들고남"})


#: poles that go with figures and stand side by side: which of both goes with a figure is told by the words around it
_MEASURED = frozenset({"증감", "기대 이상", "손익", "흑자·적자 전환"})


def _figures_turned(text: str, evidence: Evidence) -> str | None:
    """Bounds, figures that contradict their own verb, and two things in the wrong order."""
    if (bound := bound_turned(text, evidence)) is not None:
        return f"원문과 반대쪽 한도입니다('{bound}'): 이상·이하를 원문대로 쓰세요"
    if (word := miscounted(text) or outdone(text) or changed(text)) is not None:
        return f"수치와 방향이 맞지 않습니다('{word}'): 원문이 전한 방향대로 쓰세요"
    pair = turned_round(text, evidence) or supply_and_demand_swapped(text, evidence)
    return f"순서가 원문과 반대입니다('{pair}'): 원문이 전한 순서대로 쓰세요" if pair is not None else None


def _turned(text: str, evidence: Evidence, mine: Pole, other: Pole, *, measured: bool) -> str | None:
    """The word of *mine* that stands where the evidence has only *other*: the clause, or of no measure its sentence."""
    for said in mine.said.finditer(text):
        figure = _figure_before(text, said.start())
        denied = denied_behind(text, *said.span()) or text[: said.start()].endswith(UNDONE)
        # '합의에 이르지 못함' is 결렬: judged as a denial
        if (denied and not measured) or _may_stand(text, said, figure, mine, other, evidence):
            continue
        # '인상하지 않기로': the evidence must speak of a rise, denied there too
        language = "" if denied else evidence.language
        if (
            _only_other(_readings(text, said.start(), figure, evidence, narrow=measured), mine, other, language)
            and (
                # too short a part to find its clause by: the other pole may be told of something else
                (evidence.foreign and len(part_at(text, said.start())) >= _SHORTEST_PART)
                or figure
                or not _tells(evidence.text, mine, other, language)
                or _only_other(_own_clauses(text, said.start(), evidence), mine, other, language)
            )
            and is_word(text, *said.span())
        ):
            return said[0].strip()
    return None


def _may_stand(text: str, said: re.Match[str], figure: str, mine: Pole, other: Pole, evidence: Evidence) -> bool:
    """Is there anything in the line or its evidence by which the word may be right, or is judged elsewhere?"""
    at = said.start()
    if _BOUND.match(text, at):
        return True  # '최소 15만 위안': see :mod:`..numbers.limits`
    if not figure and (
        _vouched(part_at(text, at), mine, other, evidence)
        or told_elsewhere(text, at, other, evidence)
        or told_aside(text, said, mine, evidence)
    ):
        return True
    if _COMPARED.search(text, max(0, at - 16), at) and not _COMPARES.search(evidence.text):
        return True  # '23억 위안보다 축소': the two figures tell the way
    if evidence.foreign and _DENIED_AT_ONCE.match(text, said.end()) and _denies(text, at, evidence):
        return True  # '주문 축소 없다' of '並未砍單': judged as a denial
    if with_the_trend(text, at, evidence):
        return True
    return not _is_rate(text, at, figure) and _has_figure_behind(text, said, mine, evidence)


def _vouched(part: str, mine: Pole, other: Pole, evidence: Evidence) -> bool:
    """Does the part tell the other pole, too, as often as the evidence does or beside a word for the line's own?"""
    spoken = len(other.said.findall(part))
    told = " ".join(map(plain, evidence.canonical))
    return spoken > 0 and (_tells(told, mine, other, "") or len(other.outright.findall(told)) <= spoken)


#: a figure behind '최대', '최소': a bound
_BOUND = re.compile(r"최[대소] (?:약 )?\d")
_COMPARED = re.compile(r"\d[\d,.]*(?:[만억조] ?\d*)* ?[가-힣]{0,5}(?:보다|에 비해|에서) (?:크게 |대폭 |소폭 |더 )?$")
#: evidence that says in words which is the larger
_COMPARES = re.compile(
    r"(?i)\b(?:lower|higher|less|more|fewer|greater|larger|smaller|cheaper) than\b|\b(?:above|below)\b|[高低多少][于於]|上回|下回|より|보다"
)


def _is_rate(text: str, at: int, figure: str) -> bool:
    """Is *figure*, before the word at *at*, by how much a thing changes ('1% 감소한 168만 대')?"""
    return bool(figure) and text.startswith("%", text.rfind(figure, 0, at) + len(figure))


_FIGURE_BEHIND = re.compile(
    r"[가-힣]{0,2}?(?:[은는이가도] | )(?:약 |각각 |총 )?(?P<figure>\d[\d,.만억조]*[\d만억조]|\d)"
)


def _has_figure_behind(text: str, said: re.Match[str], mine: Pole, evidence: Evidence) -> bool:
    """Does the clause with the figure behind the pole speak of it ('순손실은 5790만 위안')?"""
    found = _FIGURE_BEHIND.match(text, said.end()) if evidence.foreign else None
    return found is not None and any(mine.told.search(clause) for clause in _clauses_on(found["figure"], evidence))


_DENIED_AT_ONCE = re.compile(r"(?:할? ?(?:계획|의사|뜻))?(?:은|는|이|도|를|하지|되지|하지는)? ?(?:없|않)")


def _denies(text: str, at: int, evidence: Evidence) -> bool:
    return any(denies(clause.text) for clause in about(_part(text, at), evidence))


def _readings(text: str, at: int, figure: str, evidence: Evidence, *, narrow: bool) -> Iterator[str]:
    """What the evidence has on it, narrow first: the clauses with the figure or on that part, their sentences, all."""
    found = about(_part(text, at), evidence)
    if figure:
        yield " ".join(beside_both(text, at, figure, evidence))
    if figure and evidence.language == "ja":
        yield " ".join(_verbs_behind(figure, evidence))
    on_it = _clauses_on(figure, evidence) or [clause.text for clause in found if narrow or figure]
    yield " ".join(on_it)
    yield " ".join(dict.fromkeys(clause.sentence for clause in found))
    yield " ".join(map(plain, evidence.canonical))


def _verbs_behind(figure: str, evidence: Evidence) -> Iterator[str]:
    """What a Japanese sentence says right behind the figure ('5.1ポイント上昇した')."""
    for sentence in map(plain, evidence.canonical):
        bare = in_figures(sentence)
        for at in starts(figure, bare, behind=_IN_FIGURE, before=_LONGER_FIGURE):
            yield _NO_STOP.split(bare[at + len(figure) : at + len(figure) + _VERB_BEHIND], maxsplit=1)[0]


#: how far behind its figure a verb stands, and what ends its reach
_VERB_BEHIND, _NO_STOP = 10, re.compile(r"[、。\d]")


def _own_clauses(text: str, at: int, evidence: Evidence) -> Iterator[str]:
    """The clause that a part of the line is about, where the line has several parts and the part one clause."""
    part = part_at(text, at)
    found = about(part, evidence)
    if len(part) >= _SHORTEST_PART and part != text and len(found) == 1:
        yield found[0].text


def _only_other(readings: Iterator[str], mine: Pole, other: Pole, language: str) -> bool:
    """The first reading that speaks of either pole decides."""
    for told in readings:
        if _tells(told, mine, other, language):
            return False
        if _tells(told, other, mine, language, outright=True):
            return True
    return False


@lru_cache(maxsize=8192)
def _tells(told: str, pole: Pole, opposite: Pole, language: str, *, outright: bool = False) -> bool:
    """Does the evidence say *pole*, or deny its opposite ('含まない' is 제외)?  Without a language denials are not read."""
    marks = pole.outright if outright else pole.told
    against = [match.span() for match in opposite.outright.finditer(told)]
    return any(
        not is_denied(match, language) for match in marks.finditer(told) if not _within(match.span(), against)
    ) or any(is_denied(match, language) for match in opposite.told.finditer(told))


def _within(mark: tuple[int, int], against: list[tuple[int, int]]) -> bool:
    """Is the word a piece of a longer one that tells the opposite ('任' of 解任)?"""
    return any(start <= mark[0] and mark[1] <= end and (start, end) != mark for start, end in against)


_SHORTEST_PART = 10


def _part(text: str, at: int) -> str:
    """The part of the line that position *at* is in; the whole line where that tells too little to find its clause by."""
    part = part_at(text, at)
    return part if len(part) >= _SHORTEST_PART else text


#: behind a figure that no pole goes with: another statement, a length of time
_NO_MEASURE = re.compile(
    r"[,…]|(?:고|며|지만|으나|는데|면서|에서|다가|았?자|었?자|은 뒤|한 뒤) |^(?:개월|년|일|배|주|시간|분기|월|시|분|차|세대)"
)
_FIGURE = re.compile(r"\d[\d,.만억조]*[\d만억조]|\d")


def _figure_before(text: str, end: int) -> str:
    """The figure that a pole goes with: the last one right before it ('14% 증가')."""
    found = list(_FIGURE.finditer(text, max(0, end - 14), end))
    return found[-1][0] if found and not _NO_MEASURE.search(text[found[-1].end() : end]) else ""


def _clauses_on(figure: str, evidence: Evidence) -> list[str]:
    if not figure:
        return []
    return [
        clause.text
        for clause in clauses(evidence)
        if stands(figure, clause.text, behind=_IN_FIGURE, before=_LONGER_FIGURE)
    ]


#: the figure is the end of a longer one, or its beginning
_IN_FIGURE, _LONGER_FIGURE = re.compile(r"[\d.,만억조]"), re.compile(r"[\d만억조]|[.,]\d")
