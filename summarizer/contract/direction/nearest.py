"""Which way the very noun goes that the line says it of: the nearest word of either pole in the evidence decides.  Pure.

'품질 비용 감소' of 'a decline in unit sales … and an increase in quality-related expenses': both poles stand in the
clause, and only one of them beside the noun.  :mod:`.direction` asks what clauses tell at all; :mod:`.trends` knows
some thirty things and their movements; here any noun counts whose place in the evidence is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from ...facts import plain
from ...korean.morphology import Token, analyse
from ...text import words
from ..clauses import content
from ..heads import candidates, index
from ..inflection import is_word
from ..lexicon import known_as, places_of
from ..names.finding import starts
from ..numbers.orders import in_figures
from ..parts import part_at
from ..source import Evidence
from .denied import is_denied
from .opposites import PAIRS
from .poles import Pole

#: what is done to a noun: a word of the line's own vouches wherever it stands beside the noun ('取消新建工厂项目')
_DONE_TO_IT = frozenset({"시작", "채용", "앞당김", "들고남", "성패"})
#: pairs of which a noun goes with each word, and of these the ones that stand before it ('최대 서버 제조사')
_OF_A_NOUN = frozenset({"증감", "전망 색", "강화", "폭", "안팎", *_DONE_TO_IT})
_BEFORE_IT = frozenset({"폭"})
#: how it looks may be told beside how it moves ('수주 부진은 … 주문이 반등할')
_OUTLOOK = "전망 색"
_PAIRS = tuple(pair for pair in PAIRS if pair[0] in _OF_A_NOUN)

_NOUNS = frozenset({"NNG", "NNP", "SL", "XR"})
#: between a noun and the word that moves it: particles, figures, measures, adverbs
_PASSED = frozenset({"SN", "SW", "NR", "NNB", "MAG", "MM", "XSN", "XPN", "JKS", "JKO", "JX", "W_SERIAL"})
#: nouns that are no thing that moves: times, measures, what closes a statement
_NO_THINGS = frozenset(
    words(
        "등 수준 규모 조정 기록 가운데 영향 이후 경우 상황 가량 정도 여파 폭 대비 기준 분 세 추가 대폭 소폭 이번 올해 내년 지난해 작년 전년 동기 "
        "분기 상반기 하반기 연간 월간 최근 지난달 이달 현재 당시 기간 향후 앞 뒤 전 후 반면 한편 결과 이상 이하 급 각각 모두 함께 지속 계속 사실 것 원동력 동력 요인 원인 이유 배경 엔진 단계 국면 압력"
    )
)
#: so many nouns of a compound are asked for
_MOST = 4
#: where a segment of the evidence ends: here one movement ends and another begins
_ENDS = {
    "en": re.compile(
        r"[,;:.](?=\s)|\b(?:while|whereas|but|and|although|though|despite|even|as|after|following|amid|because|which|who|"
        r"due to|thanks to|in response to|to reflect|reflecting|on the back of|compared with|driven by|helped by|hurt by)\b"
    ),
    "zh": re.compile(r"[，；。、：]|,(?!\d)|[但而因]|同时|同時"),
    "ja": re.compile(r"[、。]|ため|により|によって|一方"),
    "ko": re.compile(r"[,·;…]|(?<=[가-힣][고며해아어]) |(?<=[가-힣](?:지만|으나|는데|면서)) |에 따[라른] |(?:로|으로) 인[해한] |때문"),
}  # fmt: skip
#: how far from its noun a word of a pole stands
_REACH = {"en": 40, "zh": 12, "ja": 20, "ko": 18}

_Span = tuple[int, int]


def against_its_noun(text: str, evidence: Evidence) -> str | None:
    """The word of *text* whose noun goes the other way in the evidence, and nowhere there the line's way."""
    told = evidence.canonical_text
    for name, one, other in (_PAIRS[at] for at in candidates(_heads_of_pairs(), text)):
        for mine, theirs in ((one, other), (other, one)):
            for said in mine.said.finditer(text):
                if name in _BEFORE_IT and _BOUND.match(text, said.end()):
                    continue  # '최소 3곳': see :mod:`..numbers.limits`
                if _FIGURE_BEFORE.search(text, 0, said.start()) or not (
                    mine.told.search(told) or theirs.said.search(text)
                ):
                    continue  # the figure tells the way; or nobody knows how the evidence words it
                nouns = _nouns_of(text, said, mine, theirs, around=name in _BEFORE_IT)
                if (
                    nouns
                    and _goes_otherwise(text, said, nouns, (mine, theirs), evidence, name=name)
                    and is_word(text, *said.span())
                ):
                    return said[0].strip()
    return None


#: '1.9% 하락한'
_FIGURE_BEFORE = re.compile(r"\d[\d,.만억조]*(?:%포인트|%|[가-힣]{1,3})? ?\Z")
#: a figure right behind '최대', '최소': a bound
_BOUND = re.compile(r" ?(?:약 )?\d")
#: right behind a word of a pole: it is denied
_DENIED_AT_ONCE = re.compile(
    r"(?!율|률|폭)[가-힣]{0,3}?(?:하|되|시키)?지(?:는|도)? ?(?:않|못)|(?:에|까지)(?:는|도|까지)? ?(?:이르|나서|들어가|나아가|미치|가|닿|도달하)지(?:는|도)? ?(?:않|못)|(?:[은는이도을를]|할|하는|한다는)? ?(?:조정|계획|의사|뜻|방침)?(?:[은는이도을를])? ?(?:하지 ?(?:않|못)|없[다는었을이음어으고지]|아니|아님|아닌)"
)


#: right before a word of a pole: it is denied ('미착수', '비공개')
UNDONE = ("미", "불", "비")


@cache
def _heads_of_pairs() -> Mapping[str, tuple[int, ...]]:
    return index([(f"(?:{one.said.pattern})", f"(?:{other.said.pattern})") for _, one, other in _PAIRS])


def _goes_otherwise(text: str, said: re.Match[str], nouns: tuple[str, ...], poles: tuple[Pole, Pole], evidence: Evidence, *, name: str) -> bool:  # fmt: skip
    """Do more of *nouns* stand beside a word of the other pole than ever beside one of the line's own?"""
    mine, theirs = poles
    done = name in _DONE_TO_IT
    denied = _DENIED_AT_ONCE.match(text, said.end()) is not None or text[: said.start()].endswith(UNDONE)
    own = other = 0
    for segment in _segments_on(part_at(text, said.start()), evidence):
        against = tuple(
            mark
            for mark in _marks(theirs.outright, segment, evidence.language, denied=denied)
            if not _slowed(segment, mark, evidence.language)
            and not (name == _OUTLOOK and _is_told(segment[slice(*mark)], text, said, evidence))
        )
        held = tuple(
            mark
            for mark in _marks(mine.beside, segment, evidence.language, denied=denied)
            if not (done and _TO_DO.search(segment, 0, mark[0]))
        )
        own = max(own, _beside(nouns, held, () if done else against, segment, evidence))
        other = max(other, _beside(nouns, against, held, segment, evidence, in_order=True))
    return other > own


def _is_told(mark: str, text: str, said: re.Match[str], evidence: Evidence) -> bool:
    """Does another word of the line tell *mark* itself ('수주 부진은 … 주문이 반등할')?"""
    rest = text[: said.start()] + " " + text[said.end() :]
    return evidence.foreign and any(known_as(word, mark) for word in content(rest))


#: 'halted a plan to build': what was planned is part of its name
_TO_DO = re.compile(r"\b(?:plans?|project|proposal|deal|efforts?|talks|bid) to (?:\w+ )?$")


def _slowed(segment: str, mark: _Span, language: str) -> bool:
    """Is it the growth itself that slows ('伸びが鈍る')?  It tells of no rise against a line that says so."""
    return (found := _SLOWED.get(language)) is not None and found.match(segment, mark[1]) is not None


#: behind a growth: it grows less
_SLOWED = {
    "en": re.compile(r"(?i)(?: rates?| pace)?(?: (?:has|had|have|is|was|will|would|could))?(?: \w+ly)? (?:slow|moderat|stall|weaken|eas(?:e|ed|es|ing)\b|cool|los(?:e|es|ing|t) steam)"),
    "zh": re.compile(r"(?:速度|速|幅|[势勢]|率)?[^，。\d]{0,3}(?:放[缓緩慢]|[趋趨][缓緩]|减速|減速|[钝鈍]化|停滞|停滯)"),
    "ja": re.compile(r"率?[がのはも][^、。\d]{0,4}(?:鈍|減速|緩|頭打ち|一服|止ま|停滞)|(?:鈍化|減速)"),
    "ko": re.compile(r"(?:세|률|폭|속도)?[가는은이의]? ?[가-힣]{0,3} ?(?:둔화|꺾|주춤|느려|더[뎌디]|정체|멈)"),
}  # fmt: skip


def _marks(marks: re.Pattern[str], segment: str, language: str, *, denied: bool) -> Iterator[_Span]:
    """Where a pole is told: affirmed for a line that affirms, denied for one that denies."""
    return (found.span() for found in marks.finditer(segment) if is_denied(found, language) == denied)


def _beside(nouns: tuple[str, ...], these: tuple[_Span, ...], those: tuple[_Span, ...], segment: str, evidence: Evidence, *, in_order: bool = False) -> int:  # fmt: skip
    """How many of *nouns* stand nearest to one of *these* marks, at most: near enough, and no nearer to any of *those*."""
    reach = _REACH.get(evidence.language, _REACH["en"])
    counts = dict.fromkeys(these, 0)
    for noun in nouns:
        places = _places(noun, segment, foreign=evidence.foreign)
        nearest = {
            mark
            for place in places
            for least in [
                min((_gap(place, mark) for mark in (*these, *those) if not _inside(mark, place)), default=reach + 1)
            ]
            for mark in these
            if _gap(place, mark) == least <= reach
            and not _inside(mark, place)
            and (not in_order or _goes_with(mark, place, evidence))
        }
        for mark in nearest:
            counts[mark] += 1
    return max(counts.values(), default=0)


def _goes_with(mark: _Span, place: _Span, evidence: Evidence) -> bool:
    """In Korean and Japanese a verb follows its noun; before it, only an attribute stands ('強い需要')."""
    return evidence.language in _PREPOSED or mark[1] > place[0] or place[0] - mark[1] <= _ATTRIBUTE_GAP


_PREPOSED, _ATTRIBUTE_GAP = frozenset({"en", "zh"}), 2


def _inside(mark: _Span, place: _Span) -> bool:
    """Is the word the noun itself, or a piece of it ('weak' of 'weakness')?"""
    return place[0] <= mark[0] and mark[1] <= place[1]


def _gap(one: _Span, other: _Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _places(noun: str, segment: str, *, foreign: bool) -> tuple[_Span, ...]:
    if foreign:
        return places_of(noun, segment)
    return tuple((at, at + len(noun)) for at in starts(noun, segment))


@lru_cache(maxsize=512)
def _segments_on(part: str, evidence: Evidence) -> tuple[str, ...]:
    """The segments of the sentences with a figure of the part of a line, and all where no sentence has one."""
    figures = _FIGURE.findall(in_figures(part))
    segments = _segments(evidence)
    telling = [pieces for bare, pieces in segments if any(figure in bare for figure in figures)]
    return tuple(piece for pieces in telling or [pieces for _, pieces in segments] for piece in pieces)


_FIGURE = re.compile(r"\d[\d.만억조]*[\d만억조]|\d")


@lru_cache(maxsize=512)
def _segments(evidence: Evidence) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each sentence with its figures bare, and its segments."""
    ends = _ENDS.get(evidence.language, _ENDS["en"])
    sentences = map(plain, evidence.canonical)
    return tuple((in_figures(one), tuple(piece for piece in ends.split(one) if piece)) for one in sentences)


def _nouns_of(text: str, said: re.Match[str], mine: Pole, theirs: Pole, *, around: bool) -> tuple[str, ...]:
    """The noun with its compound that the word at *said* moves: before it, or behind an attribute ('부진한 실적')."""
    tokens = analyse(text)
    found = _before(tokens, said.start())
    if around:
        found = (*found, *_behind(tokens, said.end()))
    elif not found and _ATTRIBUTE.match(text, said.end()):
        found = _behind(tokens, said.end())
        if found and found[0] in _NO_THINGS:
            return ()  # '내린 반면'
    if not around and any(mine.said.search(noun) or theirs.said.search(noun) for noun in found[:_HEADS]):
        return ()  # '성장 둔화': a movement of a movement
    return tuple(noun for noun in found if noun not in _NO_THINGS)


#: the head of a compound with its measure ('상승 폭')
_HEADS = 2
_ATTRIBUTE = re.compile(r"(?:한|하는|된|되는|할|될|은|는|던)? (?=[가-힣A-Z])")
#: '크게'
_BY_MUCH = frozenset({"크", "게"})
#: what a word of a pole is an attribute by
_ENDINGS = frozenset({"XSA", "XSV", "ETM", "EP", "JKG", "XSN", "VCP", "MM"})


def _before(tokens: tuple[Token, ...], at: int) -> tuple[str, ...]:
    """The nouns of the compound before position *at*, its head first."""
    found: list[str] = []
    for token in reversed([token for token in tokens if token.end <= at]):
        if token.form == "등":
            break  # '퇴직금 지급 등 감원': an instance of it, and nothing that moves
        if token.tag in _NOUNS:
            found.append(token.form)
        elif (found and token.tag not in ("JKG", "XSN", "XPN")) or (
            not found and token.tag not in _PASSED and token.form not in _BY_MUCH
        ):
            break
    return tuple(found[:_MOST])


def _behind(tokens: tuple[Token, ...], at: int) -> tuple[str, ...]:
    """The nouns of the compound behind position *at*."""
    found: list[str] = []
    for token in tokens:
        if token.start < at:
            continue
        if token.tag in _NOUNS:
            found.append(token.form)
        elif found or token.tag not in _ENDINGS:
            break
    return tuple(found[:_MOST])
