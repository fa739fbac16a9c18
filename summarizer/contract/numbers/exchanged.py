"""Two figures, or two days, that stand in the evidence but have changed places in the line.  Pure.

The nouns around each are asked which of the two the evidence puts them with.  Only where every noun that can be asked
points to the other figure is the line refused; change and direction words have rules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.resources import files
from itertools import combinations

from ...korean.morphology import analyse
from ...text import words
from ..clauses import SAYING
from ..deeds.standing import READ
from ..lexicon import ideas_in, ideas_of
from ..names.spotting import rendered, spots
from ..sounds.hanja import fold, readings
from ..source import Evidence
from .cells import COUNTED, Cell, Key, cells
from .figure_words import of_one_thing

#: a noun of a line: its form, where it stands, whether it is a name
Noun = tuple[str, int, bool]
_DULL = words(
    "증가 감소 상승 하락 성장 확대 축소 급증 급감 개선 악화 전환 반등 기록 달성 규모 수준 정도 대비 동기 이상 이하 초과 미만 가량 안팎 포인트 달러 위안 유로 전년 작년 지난해 올해 내년 이전 이후 이번 당시 "
    "분기 상반기 하반기 연간 월간 최대 최소 최고 최저 전체 총 누적 기준 비율 비중 경우 등 것 수 중 약 예정 계획 전망 예상 추정 목표 방침 발표 공시 집계 실적 결과 달 해 날 년 월 일 전 후 뒤 말 초 각각 나머지 가운데 매출 이익 "
    "연도 회계 회계연도 월요일 화요일 수요일 목요일 금요일 토요일 일요일 부문 사업 분야 상향 하향 인상 인하 조정 유지 추가 소폭 대폭 하회 상회 미달 "
    "급등 폭등 급락 폭락 강세 약세 오름세 내림세 상승세 하락세 약진 반락 추락 마감"
)


def exchanged(text: str, evidence: Evidence) -> str | None:
    """The first figure of *text* that stands where the evidence has another of its kind; the reason in words."""
    if evidence.language not in READ:
        return None
    mine = cells(text, "ko", evidence.published)
    counted = _other_share(text, evidence)
    if counted is not None:
        return counted
    for one, two in combinations(mine, 2):
        if one.kind != two.kind or one.key == two.key or _OF_THESE.match(text, one.end) or of_one_thing(text, one, two):
            continue
        told = _told(one, two, evidence)
        if told is not None and _crossed(text, (one, two), told, evidence):
            return text[one.at : one.near[1]].strip()[:12]
    return None


#: '26건 중 반독점법 위반 등 4건': a whole and its part
_OF_THESE = re.compile(
    r"(?:[은는이가의]?(?: [가-힣]+){0,2})? ?(?:중|가운데)(?:에서)? |(?:에|와|과)? ?(?:외에도?|더해|별도로) "
)
#: 'five claims, four of them'; the part may stand before or behind the whole
_SHARE = re.compile(
    r"(?P<whole>\d+)(?P<counter>[가-힣]{1,3}?)(?: [가-힣]+){0,2} ?(?:중|가운데)(?:에서)? (?P<part>\d+)(?P=counter)"
)
_PART_OF = {
    "ko": r"{whole}[가-힣]{{1,3}}(?: [가-힣]+){{0,2}} ?(?:중|가운데)(?:에서)? (?P<part>\d+)",
    "en": r"\b(?P<part>\d+|[a-z]+) of (?:the |its |their |all )?{whole}\b",
    "ja": r"{whole}[^、。\d]{{0,8}}?(?:のうち|の中で|中)[^、。\d]{{0,10}}?(?P<part>\d+)",
    "zh": r"{whole}[^，。\d]{{0,8}}?(?:中的?|里的?)[^，。\d]{{0,10}}?(?P<part>\d+)",
}


def _other_share(text: str, evidence: Evidence) -> str | None:
    """'5개 중 1개 기각' where four of the five were: the rest is another statement."""
    share = _SHARE.search(text)
    if share is None:
        return None
    word = next((word for word, count in COUNTED if str(count) == share["whole"]), share["whole"])
    whole = rf"(?:{share['whole']}|{word})"
    for line in rendered(evidence):
        told = re.search(_PART_OF[evidence.language].format(whole=whole), line)
        count = dict(COUNTED).get(told["part"], told["part"]) if told is not None else None
        if told is None or str(count) == share["part"] or not str(count).isdigit():
            continue
        said = [noun[0] for noun in nouns_of(text) if noun[1] >= share.end()][:2]
        clause = re.split(r"\b(?:but|while|and)\b|[,;，；、]", line)
        own = next(
            (piece for piece in clause if (told["part"] in piece and share["whole"] in piece) or told[0] in piece), line
        )
        if said and all(says(word, own, evidence) for word in said) and not _elsewhere(share["part"], line, told):
            return share[0][-12:]
    return None


def _elsewhere(part: str, line: str, told: re.Match[str]) -> bool:
    """Does the sentence count so many itself ('and one was allowed')?"""
    rest = line[: told.start()] + line[told.end() :]
    word = next((word for word, count in COUNTED if str(count) == part), part)
    return re.search(rf"(?<!\d){part}(?!\d)|\b{word}\b", rest) is not None


_Place = tuple[str, Cell]


def _told(one: Cell, two: Cell, evidence: Evidence) -> tuple[_Place, _Place] | None:
    """The one place of each in the evidence."""
    found = [(line, cell) for line in rendered(evidence) for cell in cells(line, evidence.language, evidence.published)]
    places = [
        [place for place in found if place[1].kind == one.kind and same_key(cell.key, place[1].key, evidence.published)]
        for cell in (one, two)
    ]
    if len(places[0]) != 1 or len(places[1]) != 1 or places[0][0] == places[1][0]:
        return None
    return places[0][0], places[1][0]


def same_key(mine: Key, told: Key, published: date | None) -> bool:
    if (told[-1] == "요일") != (mine[-1] == "요일"):
        weekday, day_told = (told, mine) if told[-1] == "요일" else (mine, told)
        return published is not None and any(
            day.weekday() == weekday[1] and day.day == day_told[1] and day_told[0] in (None, day.month)
            for day in (published + timedelta(offset) for offset in range(-7, 8))
        )
    return mine[1] == told[1] and (mine[0] == told[0] or (mine[1] is not None and None in (mine[0], told[0])))


def _crossed(text: str, mine: tuple[Cell, Cell], told: tuple[_Place, _Place], evidence: Evidence) -> bool:
    if mine[1].at in mine[0].tied or (told[0][0] is told[1][0] and told[1][1].at in told[0][1].tied):
        return False
    named = _both_named(text, mine)
    nouns = [(side, noun) for side, noun in _nouns_of(text, mine) if named or not noun[2]]
    votes = [(side, _belongs(noun, side, told, evidence)) for side, noun in nouns]
    # a deed stands behind its day in one tongue and before it in the next: of days, both must have changed places
    crossed = {side for side, vote in votes if vote < 0} if mine[0].kind == "date" else {0, 1}
    return len(crossed) > 1 and sum(vote for _, vote in votes) <= _ENOUGH and all(vote <= 0 for _, vote in votes)


#: one noun that stands near the other figure, or two that stand anywhere in its stretch
_NEAR_VOTE, _FAR_VOTE, _ENOUGH = -2, -1, -2


def _nouns_of(text: str, mine: tuple[Cell, Cell]) -> Iterator[tuple[int, Noun]]:
    """(0 or 1, noun) of each noun that stands with only one of the two figures."""
    first = min(mine, key=lambda cell: cell.at)
    topic = _TOPIC.match(text, 0, first.at)
    begin = (
        topic.end() if topic is not None and any(topic.end() <= noun[1] < first.at for noun in nouns_of(text)) else 0
    )
    last = max(mine, key=lambda cell: cell.at)
    doer = _DOER.match(text, begin, first.at)
    if (
        doer is not None
        and not _OWN_DOER.search(text, first.end, last.at)
        and any(doer.end() <= noun[1] < first.at for noun in nouns_of(text))
    ):
        begin = doer.end()  # one doer, two figures
    # '구마모토는 내년 4월 완공': what closes the line is said of both
    stop = last.at if not any(first.at < noun[1] < first.near[1] for noun in nouns_of(text)) else len(text)
    sides = [
        [noun for noun in nouns_of(text) if max(begin, cell.near[0]) <= noun[1] < min(stop, cell.near[1])]
        for cell in mine
    ]
    shared = _TURNED_ROUND.search(text, first.at)
    both = shared.span("what") if shared is not None and shared.start("what") < last.at else (0, 0)
    for side in (0, 1):
        others = {noun[0] for noun in sides[1 - side]}
        yield from ((side, noun) for noun in sides[side] if noun[0] not in others and not both[0] <= noun[1] < both[1])


#: what both figures are said of ('신공장은 이와테가 11월, 구마모토는 4월')
_TOPIC = re.compile(r"[^,…·\d]{1,24}?(?:[은는](?= )|,)\s?")


#: who does what both figures count; and who does it with the second alone
_DOER, _OWN_DOER = re.compile(r"[^,…·\d]{1,24}?[이가] "), re.compile(r"[가-힣A-Za-z][은는이가] ")


#: '3.4%까지 올랐던 주가는 0.6% 내려': what the first figure describes, and the second is said of
_TURNED_ROUND = re.compile(
    r"\d[^\s,…]*(?: [^\s,…\d]+){0,2}? [^\s,…\d]*[던한난든뛴른린친] (?P<what>[^\d,…]{2,24}?[은는이가]) "
)
_NOUN_TAGS = frozenset({"NNG", "NNP", "SL", "XR"})


#: '흑자에서 적자로 전환': said of both figures
_TURNED = re.compile(r"(?:적자|흑자)(?:로| ?전환)")
#: '37개사에 출하된 12개 제품': what is done with the one to the other
_LINK = re.compile(r"[가-힣]{2,3}[된한될할] (?=\d)")
_LINKED = re.compile(r"\d[가-힣]{1,3}(?:에게|에서|에|로) \Z")


#: to whom it is done, whatever figure stands next
_RECEIVES = re.compile(r"들?(?:에게|한테|께)")


#: '시장 예상을 웃돌았지만', '월가 눈높이에 못 미쳐': whose guess a figure is held against says nothing of what it counts
_MEASURED_BY = re.compile(
    r"(?:[가-힣A-Za-z]+(?:의|들의|들이)? ){0,2}(?:예상|전망|기대|추정|예측|관측|컨센서스|눈높이|목표|가이던스|평균|합의)(?:치|값|액|선|수준)?(?:를|을|에|보다|와|과)? ?(?:[가-힣]+ )?"
    r"(?:웃[돌도돈]|밑[돌도돈]|높|낮|많|적|좋|나[쁘빠]|빠르|늦|상회|하회|넘|부합|못 ?미|미달|초과|충족|뛰어넘|크게|앞[서섰선]|능가|만족)"
)


def _links(text: str, start: int) -> bool:
    return _LINK.match(text, start) is not None and _LINKED.search(text[max(0, start - 8) : start]) is not None


@lru_cache(maxsize=1024)
def nouns_of(text: str) -> tuple[Noun, ...]:
    found = [
        (token.form, token.start, token.tag in ("NNP", "SL"))
        for token in analyse(text)
        if token.tag in _NOUN_TAGS
        and len(token.form) > 1
        and token.form not in _DULL
        and token.form not in SAYING
        and _TURNED.match(text, token.start) is None
        and not _links(text, token.start)
        and _RECEIVES.match(text, token.end) is None
        and _MEASURED_BY.match(text, token.start) is None
    ]
    return tuple(_joined(found))


def _joined(nouns: list[Noun]) -> Iterator[Noun]:
    """'데이터' '센터' is one noun where the table of narrow words has it."""
    skip = -1
    for at, (form, start, name) in enumerate(nouns):
        after = nouns[at + 1] if at + 1 < len(nouns) else None
        attached = after is not None and after[1] == start + len(form)
        if after is not None and attached and form + after[0] in _labels():
            yield form + after[0], start, name
            skip = at + 1
        elif at != skip and not (attached and not name):  # '주주' of 주주총회 tells of no shareholders
            yield form, start, name


def _both_named(text: str, mine: tuple[Cell, Cell]) -> bool:
    """Do both figures stand with a name, so that the names tell them apart ('메타 18%, 구글 31%')?"""
    return all(any(noun[2] and cell.near[0] <= noun[1] < cell.near[1] for noun in nouns_of(text)) for cell in mine)


def _belongs(noun: Noun, side: int, told: tuple[_Place, _Place], evidence: Evidence) -> int:
    """1: the evidence puts *noun* with the same figure; below 0: with the other; 0: with both, or with neither."""
    wide = [says(noun[0], line[slice(*cell.wide)], evidence) for line, cell in told]
    if wide[0] == wide[1]:
        return 0
    if wide[side]:
        return 1
    line, cell = told[1 - side]
    near = line[slice(*cell.near)]
    return _NEAR_VOTE if says(noun[0], near, evidence) and not _is_guess(noun[0], near) else _FAR_VOTE


def _is_guess(word: str, piece: str) -> bool:
    """Is it only an idea of the lexicon, which is wide?"""
    return word not in piece and _label(word) is None


@lru_cache(maxsize=8192)
def says(word: str, piece: str, evidence: Evidence) -> bool:
    """Does this piece of the evidence hold what the Korean *word* says?"""
    if word in piece:
        return True
    narrow = _label(word)
    if narrow is not None:
        return narrow.search(piece) is not None
    ideas = ideas_of(word)
    if not evidence.foreign:
        return False
    if ideas and not ideas_in(piece).isdisjoint(ideas):
        return True
    return fold(word) in readings(piece)[0] or bool(spots((word,), piece, evidence.language))


@cache
def _labels() -> dict[str, tuple[str, ...]]:
    """Korean word -> its row: Korean, English, signs (``labels.txt``)."""
    lines = files(__package__).joinpath("labels.txt").read_text("utf-8").splitlines()
    rows = (tuple(line.split("|")) for line in lines if line[:1] not in ("", "#"))
    return {word: row for row in rows for word in row[0].split()}


@cache
def _label(word: str) -> re.Pattern[str] | None:
    """What says the Korean *word* in the evidence; ``None``: the table has it not.  Made where it is asked for."""
    if word not in _labels():
        return None
    korean, english, signs = _labels()[word]
    latin = (
        re.escape(stem.rstrip("$").replace("_", " ")) + (r"\b" if stem.endswith("$") else "")
        for stem in english.split()
    )
    alike = (rf"(?<![a-z])(?:{'|'.join(latin)})", *map(re.escape, (*signs.split(), *korean.split())))
    return re.compile("|".join(alike), re.IGNORECASE)
