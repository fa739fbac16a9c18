"""Names gone wrong: somebody else's part, another title, another company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from korean import replaced
from pairs import Pair, matcher

from bot.model import Executive

#: what a person may be called, longest first
_TITLES = (
    "수석부회장",
    "부회장",
    "공동원장",
    "사업부장",
    "최고경영자",
    "회장",
    "사장",
    "대표",
    "창업자",
    "의장",
    "장관",
    "CEO",
    "CFO",
)
_TITLE = re.compile(rf"(?<![가-힣])({'|'.join(_TITLES)})(?![가-힣]{{2}})(?!단)")
_OTHER_TITLES = {
    "수석부회장": ("사장",),
    "부회장": ("회장", "사장"),
    "공동원장": ("부원장", "고문"),
    "사업부장": ("연구소장", "재무담당"),
    "최고경영자": ("최고재무책임자",),
    "회장": ("부회장", "사장"),
    "사장": ("부사장", "회장"),
    "대표": ("부사장", "이사회 의장"),
    "창업자": ("최고재무책임자", "사외이사"),
    "의장": ("감사위원장", "대표"),
    "장관": ("차관", "위원장"),
    "CEO": ("CFO", "회장"),
    "CFO": ("CEO", "COO"),
}
#: how the evidence would say the other title
_TITLE_WORDS = {
    "회장": r"회장|[Cc]hair|会長|董事[长長]|主席|會長|会长",
    "사장": r"사장|[Pp]resident|社長|总裁|總裁|執行長",
    "부회장": r"부회장|[Vv]ice [Cc]hair|副会長|副董事[长長]|副主席",
    "부사장": r"부사장|[Vv]ice [Pp]resident|副社長|副总裁|上級副社長",
    "의장": r"의장|[Cc]hair|議長|主席|董事",
    "이사회 의장": r"의장|[Cc]hair|議長|主席|董事",
    "대표": r"대표|[Cc]hief [Ee]xecutive|CEO|代表|首席执行官|執行長|社長",
    "위원장": r"위원장|[Cc]hair|委員長",
    "CEO": r"CEO|[Cc]hief [Ee]xecutive|最高経営責任者|首席执行官|執行長|최고경영자|总裁|總裁",
}
_KIN = (
    frozenset({"삼성전자", "SK하이닉스", "마이크론"}),
    frozenset({"엔비디아", "AMD", "퀄컴", "브로드컴", "인텔", "Arm", "미디어텍"}),
    frozenset({"오픈AI", "앤트로픽", "구글 딥마인드", "메타", "미스트랄AI", "퍼플렉시티"}),
    frozenset({"마이크로소프트", "아마존", "구글", "오라클", "애플", "테슬라"}),
    frozenset({"LG그룹", "한화그룹", "현대자동차그룹", "HD현대", "SK그룹"}),
    frozenset({"네이버", "카카오", "KT", "SK텔레콤", "LG유플러스"}),
    frozenset({"알리바바", "텐센트", "바이두", "화웨이", "샤오미", "바이트댄스"}),
    frozenset({"딥시크", "문샷AI", "유니트리", "월드랩스"}),
    frozenset({"리벨리온", "퓨리오사AI", "딥엑스", "업스테이지", "한미반도체"}),
    frozenset({"TSMC", "라피더스", "폭스콘", "ASML", "슈퍼마이크로"}),
    frozenset({"소프트뱅크그룹", "팔란티어", "세일즈포스", "IBM"}),
)
#: bodies that the roster does not know, as an editor would confuse them
_STRANGERS = {
    "도요타": "혼다", "NTT": "KDDI", "아람코": "네옴", "홋카이도전력": "도쿄전력", "라크필드": "놀우드", "퀼런": "바이런트",
    "보스턴다이내믹스": "어질리티로보틱스", "상하이증권거래소": "홍콩증권거래소", "산업통상부": "기획재정부", "디지털청": "총무성",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Part:
    """A person as a bullet names them."""

    start: int
    end: int
    person: Executive
    #: only the family name, before a title
    short: bool


@cache
def _people() -> dict[str, Executive]:
    return {person.ko: person for person in matcher().roster.executives}


def _family(person: Executive) -> str:
    """What stands before a title: 최 (회장), 메흐로트라 (CEO)."""
    if person.short_forms:
        return person.short_forms[0].split()[0]
    return person.ko.split()[-1] if " " in person.ko else person.ko[0]


def _parts(pair: Pair) -> list[_Part]:
    found = []
    for name in dict.fromkeys(pair.glossary.values()):
        person = _people().get(name)
        if person is None:
            continue
        family = _family(person)
        whole = [_Part(m.start(), m.end(), person, short=False) for m in re.finditer(re.escape(name), pair.text)]
        titled = rf"(?<![가-힣A-Za-z] )(?<![가-힣A-Za-z]){re.escape(family)}(?= (?:{'|'.join(_TITLES)}|대통령))"
        short = [_Part(m.start(), m.end(), person, short=True) for m in re.finditer(titled, pair.text)]
        found += whole or short
    return found


def wrong_people(pair: Pair, random: Random) -> Iterator[str]:
    """Somebody else: from the same article, from the roster, or the two of the bullet in each other's parts."""
    if pair.exchanged:
        yield pair.exchanged
    parts = _parts(pair)
    for part in random.sample(parts, len(parts)):
        absent = [p for name in pair.glossary.values() if (p := _people().get(name)) and name not in pair.names]
        strangers = [p for name, p in _people().items() if name not in pair.glossary.values()]
        local = [random.choice(absent)] if absent else []
        for other in (*local, random.choice(strangers), random.choice(strangers)):
            if _family(other) != _family(part.person):
                yield replaced(pair.text, part.start, part.end, _family(other) if part.short else other.ko)


def wrong_titles(pair: Pair, random: Random) -> Iterator[str]:
    """A person under a title that they do not have in the evidence."""
    for match in _TITLE.finditer(pair.text):
        others = [t for t in _OTHER_TITLES[match[1]] if not re.search(_TITLE_WORDS.get(t, t), pair.rests_on)]
        for other in random.sample(others, len(others)):
            yield replaced(pair.text, match.start(1), match.end(1), other)


def wrong_organisations(pair: Pair, random: Random) -> Iterator[str]:
    """Another company: of the same article or of the same trade."""
    for name, start in _companies_in(pair):
        for other in _others(name, pair, random):
            yield replaced(pair.text, start, start + len(name), other)
    for name, other in _STRANGERS.items():
        if name in pair.text:
            start = pair.text.index(name)
            yield replaced(pair.text, start, start + len(name), other)


@cache
def _organisations() -> frozenset[str]:
    return frozenset(organisation.ko for organisation in matcher().roster.organisations)


def _companies_in(pair: Pair) -> Iterator[tuple[str, int]]:
    """Companies that the bullet names, each with its first place; '구글' is not found in '구글 딥마인드'."""
    taken = ""
    for name in sorted(set(pair.glossary.values()) & _organisations(), key=lambda name: (-len(name), name)):
        found = re.search(rf"{re.escape(name)}(?!톡)", pair.text)
        if found and name not in taken:
            taken += f" {name}"
            yield name, found.start()


def _others(name: str, pair: Pair, random: Random) -> list[str]:
    kin = next((group for group in _KIN if name in group), frozenset())
    absent = [n for n in dict.fromkeys(pair.glossary.values()) if n in _organisations() and n not in pair.names]
    # a group and its company are too near: '삼성' and 'SK' alone may mean either
    pools = (
        [n for n in absent if n[:2] != name[:2] and "정부" not in n],
        sorted(n for n in kin - pair.names if n[:2] != name[:2]),
    )
    return [random.choice(pool) for pool in pools if pool]
