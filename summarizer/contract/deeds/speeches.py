"""What a line has somebody say is said by him in the evidence, not by somebody else who speaks there.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from ... import Bullet
from ...facts import plain
from ...text import words
from ..lexicon import company_names
from ..meaning.claims import latin_stem
from ..names.spotting import Mention, held, mentions, rendered, spots
from ..posts.appointments import in_kanji
from ..posts.offices import is_firm
from ..posts.told_titles import spans_of
from ..source import Evidence, Source
from .doers import akin, shared_with, words_of
from .speakers import PERSON, subject_of, zones_of
from .standing import TITLED

#: who speaks, at the head of a part, and how it closes
_HEAD = re.compile(
    rf"(?:\s|[가-힣]+에 따르면,? )?(?P<who>[^,…\"]{{2,40}}?(?=, )|[^,…\"]{{2,40}}?(?=[은는] )|[^,…\"]{{2,30}}?(?:{TITLED})(?=[이가] ))"
)
_VERBS = r"밝[혀힘혔히]|말[해함했]|강조|설명|지적|언급|주장|경고|비판|반박|부인|발표|덧붙|진단|시사|토로|전[함했]|전해(?![지져진짐])|답변|답[해함했]|우려|촉구|당부|표명|해명|내다[봐봄봤]|발언|단언|호소|인정|주문|일축|요구|공언|관측|회고|고백|장담|역설|꼬집|반발|비난|질타|옹호"
_SAID = re.compile(
    rf"(?:{_VERBS}|고 (?:전망|예상|예측|평가|판단|분석|추정|공개|기대|자신|요청|제안|약속|환영))(?:[가-힣]{{0,4}})?[\s.…,]*\Z"
)
#: another subject behind the end of a clause: what is said at the end is his
_SECOND = re.compile(r"(?:지만|으나|는데|[하되했됐였았었]고|[가-힣]며),? (?:[^\s,]+ ){0,4}?[^\s,]+[은는] ")
_ANY_SAID = re.compile(_VERBS + "|고 ")
#: the speaker stands before the verb: '…라고 앙크틸 법무총괄이 밝혀'
_LATE = re.compile(
    rf"(?:고|며) (?P<who>[^,…\"]{{2,24}}?(?:{TITLED}|측|관계자|대변인))[이가은는] (?:[가-힣]+ )?(?:{_VERBS})(?:[가-힣]{{0,4}})?[\s.…,]*\Z"
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """Speakers named by what they are: in a line, and in evidence of any language."""

    said: re.Pattern[str]
    told: re.Pattern[str]


@cache
def _kinds() -> tuple[_Kind, ...]:
    lines = files(__package__).joinpath("speakers.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_kind(*line.split("|")) for line in lines if line and not line.startswith("#"))


def _kind(korean: str, english: str, signs: str) -> _Kind:
    said = "|".join(sorted(korean.split(), key=len, reverse=True))
    latin = "|".join(map(latin_stem, english.split()))
    told = "|".join((said, rf"(?<![a-z])(?:{latin})", *map(re.escape, signs.split())))
    return _Kind(re.compile(rf"(?<![가-힣])(?:{said})(?:들)?(?: 관계자| 측)?$"), re.compile(told, re.IGNORECASE))


def other_speaker(bullet: Bullet, source: Source) -> str | None:
    """The speaker of a statement whose words the evidence has somebody else say; None: there is none."""
    text = plain(bullet.text)
    found = ((who, said) for who, said in _speeches(text) if _is_other(who, said, bullet, source))
    return next((who for who, _ in found), None)


def is_told_by_speaker(doer: str, bullet: Bullet, source: Source) -> bool:
    """Is *doer* in words, or the speaker of words, that the evidence has said by whom the line has say them?"""
    text, language = plain(bullet.text), source.language
    return any(
        doer in text[min(said[0], text.find(who)) : said[1]]
        and _stands_alone(who, _zones(text, said, [], bullet, source), language, source)
        for who, said in _speeches(text)
    )


def _stands_alone(who: str, zones: list[str], language: str, source: Source) -> bool:
    """Is it *who* that speaks in one of *zones*, and no other person in another?"""
    mine = [_stands(who, zone, language, source) for zone in zones if zone]
    others = [zone for zone in zones if zone and PERSON.search(zone)]
    return any(mine) and all(_stands(who, zone, language, source) for zone in others)


def _stands(who: str, zone: str, language: str, source: Source) -> bool:
    """Is it the man of *who* that *zone* names; or his firm, where neither names a man?"""
    firms = [name for name in mentions(who, source, source.whole()) if _is_company(name.name)]
    men = [word for word in _words(who) if not any(word in name.name for name in firms)]
    if any(word in zone or spots((word,), zone, language) for word in men):
        return True
    told = [name for name in firms if spots(name.keys, zone, language)]
    left = [word for word in _named(subject_of(zone, language), source) if not _is_of(word, told, language)]
    if told and not left:
        return True  # "Anthropic's CEO"
    if any(held(Mention(word, 0, 0, (word,)), rendered(source.whole()), language) for word in men):
        return False  # he is named elsewhere
    around = _near_names(_named(zone, source), source.whole())
    # 'NTTの島田明社長', who cannot be read
    return bool(men) and any(spots(name.keys, near, language) for name in firms for near in around)


def _is_company(name: str) -> bool:
    """A name in Latin letters may be a man's."""
    return is_firm(name) and (company_names().fullmatch(name) is not None or not name.isascii() or name.isupper())


def _is_of(word: str, firms: list[Mention], language: str) -> bool:
    return word in _LEGAL or any(spots(name.keys, word, language) for name in firms)


_LEGAL = words("Corp Inc Ltd Co Group Holdings PLC LLC 그룹 홀딩스")


def _speeches(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """(the speaker, where his words stand) of each statement that ends in a verb of saying."""
    if _ANY_SAID.search(text) is None:
        return
    for start, end in _statements(text):
        head = _LATE.search(text, start, end) or _HEAD.match(text, start, end)
        if head is None or _SAID.search(text, head.end("who"), end) is None or _SECOND.search(text, head.end(), end):
            continue
        yield head["who"].strip(), ((start, head.start("who")) if head.re is _LATE else (head.end(), end))


def _statements(text: str) -> list[tuple[int, int]]:
    """Stretches with a speaker of their own: the line, and what stands behind '…'."""
    cuts = [0, *(match.end() for match in re.finditer("…", text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if end - start > _SHORTEST]


_SHORTEST = 8


def _is_other(who: str, said: tuple[int, int], bullet: Bullet, source: Source) -> bool:
    whole = source.whole()
    names = list(mentions(who, source, whole))
    if source.language == "ja":
        names = sorted([*names, *in_kanji(who, whole)], key=lambda name: name.start)
    if names and not _ROLE.fullmatch(who, names[-1].end):
        return False
    kind = next((kind for kind in _kinds() if kind.said.search(who)), None) if not names else None
    if not names and kind is None:
        return False
    zones = _zones(plain(bullet.text), said, names, bullet, source)
    if not zones or not all(zones):
        return False
    if kind is not None:
        return all(
            kind.told.search(zone) is None and _speaks(subject_of(zone, source.language), source) for zone in zones
        )
    return all(_stranger(who, names, zone, source) or _is_of_other_firm(names, zone, bullet, source) for zone in zones)


#: what may stand behind the name of a speaker
_ROLE = re.compile(
    rf"(?:(?: [^\s]+){{0,3}} ?(?:{TITLED}|관계자|대변인|측|변호인|변호사|판사|연구원|대리인|담당|임원|직원|엔지니어|책임|소장|과장|팀장|단장|지부장|의원|기자))?"
)


def _speaks(subject: str, source: Source) -> bool:
    """Does it name a speaker, or say what he is?"""
    return bool(_named(subject, source)) or any(kind.told.search(subject) for kind in _kinds())


def _zones(text: str, said: tuple[int, int], names: list[Mention], bullet: Bullet, source: Source) -> list[str]:
    """Where the speaker stands in those sentences of the evidence that the words are from."""
    evidence, known = source.evidence(bullet), zones_of(source.whole())
    mine = words_of(text, said, names)
    lines = rendered(evidence)
    shared = [len(shared_with(mine, set(), line, evidence)) for line in lines]
    best = max(shared, default=0)
    if best < _LEAST:
        return []
    told = [known.get(line, ()) for line, count in zip(lines, shared, strict=True) if count >= _NEAR * best]
    return [zone for zones in told for zone in (zones or ("",))]


#: how many words must be shared, and how near to the best another sentence counts as well
_LEAST, _NEAR = 2, 0.6


def _is_his(who: str, names: list[Mention], zone: str, source: Source) -> bool:
    """Does *zone* name one of *names*, or say of itself what *who* is?"""
    if any(_is_in(name, zone, source) or akin(name, zone, source.language) or _begins(name, zone) for name in names):
        return True
    if any(word in zone for word in _words(who)):
        return True
    if _SPEAKS_FOR.search(who) and (whose := _SPEAKS_FOR.search(zone)) is not None:
        return not _named(zone[: whose.start()], source)  # or another's lawyer
    return any(kind.said.search(who) and kind.told.search(zone) for kind in _kinds())


def _is_of_other_firm(names: list[Mention], zone: str, bullet: Bullet, source: Source) -> bool:
    """Is *zone* a firm alone, and the speaker a man of another that the evidence names elsewhere?"""
    firms = [name for name in names if is_firm(name.name)]
    if not 0 < len(firms) < len(names) or company_names().fullmatch(zone.strip()) is None:
        return False
    lines = rendered(source.evidence(bullet))
    return all(held(firm, lines, source.language) and not spots(firm.keys, zone, source.language) for firm in firms)


def _stranger(who: str, names: list[Mention], zone: str, source: Source) -> bool:
    """Does *zone* name somebody, and nobody of *names*, nor the firm or the man of one?"""
    if _is_his(who, names, zone, source):
        return False
    whole, language = source.whole(), source.language
    told = _named(subject_of(zone, language), source)
    firms = [name for name in names if is_firm(name.name)]
    if not told or (len(firms) == len(names) and _person_left(who, names)):
        return False  # nobody, or a man of that firm who cannot be read
    person = PERSON.search(zone) is not None
    if person and len(firms) < len(names):
        return True
    around = _near_names(_by_all_names(told, source), whole)
    if any(spots(name.keys, near, language) for name in names for near in around):
        return False
    # the chief of a firm that is not named may be that of the line's
    known = (is_firm(word) for near in around for word in _NAME[language].findall(near))
    return not person or _OF_A_FIRM.search(zone) is not None or any(known)


#: who speaks for the one that is named before him
_SPEAKS_FOR = re.compile(
    r"(?:'s |の|的)?(?: ?측)? ?(?:변호사|변호인|대리인|변호인단|弁護士|弁護団|律师|律師|lawyers?|attorneys?)$"
)
#: '김준형 로보쓰리 대표이사': a firm that no list knows
_OF_A_FIRM = re.compile(rf"(?<![가-힣])[가-힣]{{2,4}} [가-힣A-Za-z0-9]{{2,}} (?:{TITLED})$")


def _is_in(name: Mention, zone: str, source: Source) -> bool:
    if spots(name.keys, zone, source.language):
        return True
    return source.language == "ja" and bool(spans_of(name.name, zone, source.whole()))


def _begins(name: Mention, zone: str) -> bool:
    """'阿里' of 阿里巴巴."""
    return any(_SIGNS.match(key) is not None and key[:2] in zone for key in name.keys)


_SIGNS = re.compile(r"[\u4e00-\u9fff]{2}")


def _words(who: str) -> tuple[str, ...]:
    return tuple(
        word for word in who.split() if len(word) > 1 and not re.fullmatch(rf"(?:{TITLED})|관계자|대변인", word)
    )


def _person_left(who: str, names: list[Mention]) -> bool:
    rest = who
    for name in names:
        rest = rest.replace(name.name, " ")
    rest = re.sub(rf"(?:{TITLED})|관계자|측|의|전|현|공동|신임", " ", rest)
    return re.search(r"[가-힣A-Za-z]{2,}", rest) is not None


_NAME = {
    "en": re.compile(
        r"(?<![.…] )\b(?!The|But|And|In|On|At|For|However|Meanwhile|As|It|He|She|They|We|CEO|CFO)[A-Z][\w'’\-]+|[가-힣]{2,}"
    ),
    "ko": re.compile(rf"[가-힣A-Za-z0-9&]+(?= ?(?:[^\s]+ )?(?:{TITLED})$)|[A-Za-z][A-Za-z0-9&]+"),
    "ja": re.compile(r"[ァ-ヺー]{3,}|[가-힣]{2,}|[\u4e00-\u9fff]{1,4}(?=氏|さん)|[A-Z][A-Za-z]+"),
    "zh": re.compile(r"[가-힣]{2,}|[A-Z][A-Za-z]+|[\u4e00-\u9fff]{2,4}$"),
}


def _named(zone: str, source: Source) -> tuple[str, ...]:
    """Words of *zone* that are names."""
    found = [match[0] for match in _NAME[source.language].finditer(zone)]
    return tuple(word for word in found if not re.fullmatch(TITLED, word))


@lru_cache(maxsize=1024)
def _near_names(told: tuple[str, ...], whole: Evidence) -> tuple[str, ...]:
    """What stands around each of these words anywhere in the article."""
    return tuple(
        _CITED.sub("", line[max(0, match.start() - _BEFORE) : match.end() + _BEHIND])
        for line in rendered(whole)
        for word in told
        for match in re.finditer(re.escape(word), line)
    )


_BEFORE, _BEHIND = 30, 40
#: whom the paper quotes is no firm of the speaker's
_CITED = re.compile(
    r"[^\s,]+ ?[^\s,]*(?:에 따르면|와의? 인터뷰|과의? 인터뷰)|(?:told|interview with) [A-Z]\w+|[^、。]{2,14}(?:によると|の取材)|据[^，]{2,12}"
)


def _by_all_names(told: tuple[str, ...], source: Source) -> tuple[str, ...]:
    """'Fouquet' also as the glossary has him."""
    listed = [
        name for surface, name in source.glossary.items() if any(word in surface for word in told if len(word) > 1)
    ]
    return tuple(dict.fromkeys((*told, *listed, *(part for name in listed for part in name.split() if len(part) > 1))))
