"""What a line has somebody say is said by him in the evidence, not by somebody else who speaks there.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ... import Bullet
from ...facts import plain
from ...text import words
from ..lexicon import company_names, is_common
from ..names.spotting import Mention, held, mentions, rendered, spots
from ..posts.appointments import in_kanji
from ..posts.office_holders import is_in_office, is_in_office_elsewhere
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .doers import shared_with, words_of
from .other_kinds import is_of_other_kind
from .speaker_kinds import kinds, kinds_of
from .speakers import PERSON, subject_of, zones_of
from .standing import TITLED, place
from .voices import is_of_other_firm, is_stranger, named_in, near_names, words_of_speaker

#: who speaks, at the head of a part, and how it closes
_HEAD = re.compile(
    rf"(?:\s|[가-힣]+에 따르면,? )?(?P<who>[^,…\"]{{2,56}}?(?=, )|[^,…\"]{{2,40}}?(?=[은는] )|[^,…\"]{{2,30}}?(?:{TITLED})(?=[이가] ))"
)
_VERBS = r"밝[혀힘혔히]|말[해함했]|강조|설명|지적|언급|주장|경고|비판|반박|부인|발표|덧붙|진단|시사|토로|전[함했]|전해(?![지져진짐])|답변|답[해함했]|우려|촉구|당부|표명|해명|내다[봐봄봤]|발언|단언|호소|인정|주문|일축|요구|공언|관측|회고|고백|장담|역설|꼬집|반발|비난|질타|옹호"
_SAID = re.compile(
    rf"(?:{_VERBS}|고 (?:전망|예상|예측|평가|판단|분석|추정|공개|기대|자신|요청|제안|약속|환영|농담|자평|조언|증언|진술|확신|다짐|선언|폭로|귀띔|반문|항변|항의|추측|한탄|하소연|혹평|호평|시인|단정|통보|소개))(?:[가-힣]{{0,4}})?[\s.…,]*\Z"
)
#: another subject behind the end of a clause: what is said at the end is his
_SECOND = re.compile(r"(?:지만|으나|는데|[하되했됐였았었]고|[가-힣]며),? (?:[^\s,]+ ){0,4}?[^\s,]+[은는] ")
_ANY_SAID = re.compile(_VERBS + "|고 ")
#: the speaker stands before the verb: '…라고 앙크틸 법무총괄이 밝혀'
_LATE = re.compile(
    rf"(?:고|며) (?P<who>[^,…\"]{{2,24}}?(?:{TITLED}|측|관계자|대변인|보좌관))[이가은는] (?:[가-힣\d]+ ){{0,2}}(?:{_VERBS})(?:[가-힣]{{0,4}})?[\s.…,]*\Z"
)


def other_speaker(bullet: Bullet, source: Source) -> str | None:
    """The speaker of a statement whose words the evidence has somebody else say; None: there is none."""
    text = plain(bullet.text)
    found = (
        (who, said)
        for who, said in _speeches(text)
        if _is_other(who, said, bullet, source) or _is_in_other_office(who, said, bullet, source)
    )
    return next((who for who, _ in found), None)


def is_told_by_speaker(doer: str, bullet: Bullet, source: Source) -> bool:
    """Is *doer* in words, or the speaker of words, that the evidence has said by whom the line has say them?"""
    text, language = plain(bullet.text), source.language
    return any(
        doer in text[min(said[0], text.find(who)) : said[1]]
        and _stands_alone(who, _zones(_told(text, said, [], bullet, source), source), language, source)
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
    men = [word for word in words_of_speaker(who) if not any(word in name.name for name in firms)]
    if any(word in zone or spots((word,), zone, language) for word in men):
        return True
    told = [name for name in firms if spots(name.keys, zone, language)]
    left = [word for word in named_in(subject_of(zone, language), source) if not _is_of(word, told, language)]
    if told and not left:
        return True  # "Anthropic's CEO"
    if any(held(Mention(word, 0, 0, (word,)), rendered(source.whole()), language) for word in men):
        return False  # he is named elsewhere
    around = near_names(named_in(zone, source), source.whole())
    # 'NTTの島田明社長', who cannot be read
    return bool(men) and any(spots(name.keys, near, language) for name in firms for near in around)


def _is_company(name: str) -> bool:
    """A name in Latin letters may be a man's, and so one that begins with them ('Burkhardt Frick 쥐스')."""
    latin = name.split(maxsplit=1)[0].isascii() and not name.split(maxsplit=1)[0].isupper()
    return is_firm(name) and (company_names().fullmatch(name) is not None or not latin)


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
    names = _named(who, bullet, source)
    kind = next(iter(kinds_of(who)), None) if not names else None
    if (names and not _ROLE.fullmatch(who, names[-1].end)) or _goes_on(names, source.evidence(bullet)):
        return False
    if not names and kind is None and not who.endswith(("들", "사측", "회사 측")):
        return False
    told = _told(plain(bullet.text), said, names, bullet, source)
    zones = _zones(told, source)
    if _is_unlike(who, names, told, bullet, source) or _is_of_other_house(who, names, zones, source):
        return not any(is_in_office(who, zone, source) for zone in zones)
    if not zones or not all(zones) or any(is_in_office(who, zone, source) for zone in zones):
        return False
    if kind is not None:
        return all(
            kind.told.search(zone) is None and _speaks(subject_of(zone, source.language), source) for zone in zones
        )
    return all(is_stranger(who, names, zone, source) or is_of_other_firm(names, zone, bullet, source) for zone in zones)


def _named(who: str, bullet: Bullet, source: Source) -> list[Mention]:
    """The names of the speaker; in Korean also of a firm that no list knows."""
    whole = source.whole()
    names = list(mentions(who, source, whole))
    if source.language == "ja":
        return sorted([*names, *in_kanji(who, whole)], key=lambda name: name.start)
    firm = _unlisted_firm(who) if not names and source.language == "ko" else ""
    return [Mention(firm, 0, len(firm), (firm,))] if firm and firm in source.evidence(bullet).text else names


def _is_in_other_office(who: str, said: tuple[int, int], bullet: Bullet, source: Source) -> bool:
    """Is it an office of a firm alone, and whoever tells it in the same office of another firm?"""
    alone = rendered(source.evidence(bullet))
    told = _told(plain(bullet.text), said, [], bullet, source) or (alone if len(alone) == 1 else ())
    zones = _zones(told, source)
    named = [word for word in who.split() if not re.fullmatch(TITLED, word)]
    if any(word in zone for zone in zones for word in named):
        return False  # a name that no list has, with his firm, in both
    return bool(zones) and all(is_in_office_elsewhere(who, zone, source) for zone in zones)


def _is_unlike(who: str, names: list[Mention], told: tuple[str, ...], bullet: Bullet, source: Source) -> bool:
    """Is the speaker of *told*, or of the one sentence that there is, of another kind than *who*?"""
    alone = rendered(source.evidence(bullet))
    telling = told or (alone if len(alone) == 1 else ())
    return bool(telling) and is_of_other_kind(who, names, _zones(telling, source), telling, source)


def _unlisted_firm(who: str) -> str:
    """'라온랩스' of '라온랩스 관계자', or of a word that ends as firms do; '' where it may be anybody."""
    spoken = _SPOKEN_FOR.fullmatch(who)
    firm = spoken["firm"] if spoken is not None else who
    known = " " not in firm and (spoken is not None or is_firm(firm)) and not is_common(firm)
    return firm if known and not kinds_of(firm) else ""


def _is_of_other_house(who: str, names: list[Mention], zones: list[str], source: Source) -> bool:
    """Is it 'A 관계자', and in each of *zones* 'B 관계자'?"""
    if any(spots(name.keys, zone, source.language) for name in names for zone in zones):
        return False  # 'MS 대변인' for 'a Microsoft spokesman'
    mine, others = _SPOKEN_FOR.fullmatch(who), [_SPOKEN_FOR.search(zone) for zone in zones]
    if mine is None or is_common(mine["firm"]) or not others:
        return False
    return all(
        other is not None
        and other.end() == len(zone)
        and (not is_common(other["firm"]) or _BODY.search(other["firm"]) is not None)
        and mine["firm"][:2] not in zone
        and other["firm"][:2] not in mine["firm"]
        for other, zone in zip(others, zones, strict=True)
    )


#: bodies of the state, which are words of the dictionary
_BODY = re.compile(
    r"(?:공정위|금융위|금감원|방통위|개보위|과기정통부|산업부|기재부|국토부|중기부|고용부|노동부|환경부|외교부|국방부|국세청|관세청|특허청)$"
)
_SPOKEN_FOR = re.compile(r"(?<![가-힣])(?P<firm>[가-힣A-Za-z]{2,}) (?:관계자|측|대변인|홍보팀)")


#: who speaks on, for a reader of both sentences
_PRONOUN = {
    "ko": re.compile(r"(?<![가-힣])(?:그|그녀)(?:는|가|도) "),
    "en": re.compile(r"(?i)\b(?:he|she)\b"),
    "ja": re.compile(r"同氏|彼女?[はが]"),
    "zh": re.compile(r"(?<![其吉])[他她](?![们們人国國])"),
}


def _goes_on(names: list[Mention], evidence: Evidence) -> bool:
    """Does a sentence of the evidence tell of somebody by a pronoun, and the one before it of one of *names*?"""
    return any(
        place(before, span, evidence.language) in ("S", "")
        for before, line in pairwise(rendered(evidence))
        if _PRONOUN[evidence.language].search(line)
        for name in names
        for span in spots(name.keys, before, evidence.language)
    )


#: what may stand behind the name of a speaker
_ROLE = re.compile(
    rf"(?:(?: [^\s]+){{0,3}} ?(?:{TITLED}|관계자|대변인|측|변호인|변호사|판사|연구원|대리인|담당|임원|직원|엔지니어|책임|소장|과장|팀장|단장|지부장|의원|기자))?"
)


def _speaks(subject: str, source: Source) -> bool:
    """Does it name a speaker, or say what he is?"""
    return bool(named_in(subject, source)) or any(kind.told.search(subject) for kind in kinds())


def _told(text: str, said: tuple[int, int], names: list[Mention], bullet: Bullet, source: Source) -> tuple[str, ...]:
    """Those sentences of the evidence that the words are from."""
    evidence = source.evidence(bullet)
    mine = words_of(text, said, names)
    lines = rendered(evidence)
    shared = [shared_with(mine, set(), line, evidence) for line in lines]
    most = max(shared, key=len, default=frozenset())
    if len(most) < _LEAST:
        return ()
    return tuple(
        line
        for line, words in zip(lines, shared, strict=True)
        if len(words) >= _NEAR * len(most) and not (words < most and len(most - words) >= _MORE)
    )


def _zones(told: tuple[str, ...], source: Source) -> list[str]:
    """Where the speaker stands in each of those sentences."""
    known = zones_of(source.whole())
    return [zone for line in told for zone in (known.get(line, ()) or ("",))]


#: how many words must be shared, and how near to the best another sentence counts as well
_LEAST, _NEAR = 2, 0.6
#: so many words that the best has besides all of another's: that other does not tell it
_MORE = 3
