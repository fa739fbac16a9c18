"""Who is meant by '곽 사장' or '터너스 CEO', where such a person works, and who the evidence speaks of instead.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ...canon import places_in
from ...canon.title_table import IDS
from ..lexicon import company_names, is_common, other_names
from ..names.finding import HANGUL, followed, starts
from ..source import Evidence, Source

_TITLE = "|".join(sorted(map(re.escape, IDS), key=len, reverse=True))
#: how names of firms, schools and offices end
_FIRM = re.compile(
    r"(?:그룹|전자|증권|은행|대학교?|연구원|연구소|클라우드|반도체|텔레콤|테크|테크놀로지|소프트|홀딩스|자동차|화학|에너지|로보틱스|부|(?:외무|재무|방위|상무|총무|문부|후생|환경|법무|내무|국방|농림|경산|[가-힣]{3})성|청|처|위원회|거래소|공사|산업|정밀|디스플레이|모빌리티|생명|화재|손보|손해보험|해상|뱅크|저축은행|보험|항공|해운|철도|전력|물류|식품|제과|백화점|신문|방송|병원|의료원|프레스|제약|바이오|카드|건설|중공업|물산|통신|미디어|게임즈|랩스?|시스템즈?|네트웍스|모터스|파트너스|캐피[털탈]|벤처스|인베스트먼트|자산운용|코리아|재팬|차이나|엔터테인먼트)$"
)


_TITLES = tuple(IDS)
#: a title behind a name, before one, and after a surname
_TITLE_BEHIND = re.compile(rf"(?:,? ?(?:전 )?(?:[^\s,.()]+ ?){{0,3}}?(?:{_TITLE})|氏|さん)")
_JOINING = ("의", "인", "である", "の")
_SHORT_TITLE = re.compile(rf" (?:{_TITLE})")


@lru_cache(maxsize=1024)
def is_firm(name: str) -> bool:
    match = company_names().match(name)
    firm = match is not None and match.end() == len(name)
    return firm or re.search(r"[A-Za-z]", name) is not None or bool(places_in(name)) or _FIRM.search(name) is not None


def people(source: Source) -> tuple[str, ...]:
    """Names of the glossary that are people's."""
    if not source.glossary:
        return ()  # nobody to look for: the whole article need not be read
    return _people(source.whole(), tuple(dict.fromkeys(source.glossary.values())))


@lru_cache(maxsize=256)
def _people(whole: Evidence, names: tuple[str, ...]) -> tuple[str, ...]:
    text = whole.canonical_text
    found = [name for name in names if len(name) > 1 and not is_firm(name) and _is_titled(name, text)]
    return tuple(name for name in found if not _is_between(name, text, found))


_FULL_NAME = re.compile(
    r"(?<![가-힣])(?P<name>[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진][가-힣]{2}) \Z"
)


def _is_between(name: str, text: str, others: list[str]) -> bool:
    """Does it stand between a person and a title ('박성현 리벨리온 대표'): a firm that no table knows?"""
    for at in starts(name, text):
        before = _FULL_NAME.search(text, 0, at)
        person = before is not None and not is_common(before["name"]) and not is_firm(before["name"])
        if (person or text.endswith(tuple(f"{other} " for other in others), 0, at)) and _SHORT_TITLE.match(
            text, at + len(name)
        ):
            return True
    return False


def _is_titled(name: str, text: str) -> bool:
    """Does a title stand behind the name, or right before it?"""
    if followed(name, text, _TITLE_BEHIND, behind=HANGUL) is not None:
        return True
    return any(_closes_with_a_title(text, at) for at in starts(name, text))


def _closes_with_a_title(text: str, end: int) -> bool:
    ends = (end, end - 1) if text.startswith(" ", end - 1) else (end,)
    return any(
        text.endswith(_TITLES, 0, at)
        or any(text.endswith(word, 0, at) and text.endswith(_TITLES, 0, at - len(word)) for word in _JOINING)
        for at in ends
    )


def meant(phrase: str, source: Source) -> tuple[str, ...]:
    """Return the people whom the words before a title may mean: by the whole name, or by a part of it."""
    known = people(source)
    whole = tuple(name for name in known if name in phrase)
    if whole:
        return whole
    words = [word for word in phrase.split() if not is_firm(word)]
    if len(phrase.split()) > 1:
        words = [word for word in words if word not in ("전", "현")]
    # a surname of one syllable stands right before its title: '전' in '숄츠 전 독일 총리' is none
    words = [word for at, word in enumerate(words, start=1) if len(word) > 1 or at == len(words)]
    return tuple(name for name in known if any(is_part(word, name) for word in words))


def is_person(word: str, source: Source) -> bool:
    """Is *word* a person of the article, or a part of the name?"""
    return any(word in name.split() for name in people(source))


def is_part(word: str, name: str) -> bool:
    """Is *word* how papers shorten *name*: '최' of 최태원, '황' of 젠슨 황, '올트먼' of 샘 올트먼?"""
    parts = name.split()
    if len(parts) > 1:
        return word == parts[-1] or (len(word) > 1 and word in parts)
    return len(word) == 1 and len(name) in (2, 3, 4) and name.startswith(word)


def speaks_of(name: str, evidence: Evidence, raw: Iterable[str] = ()) -> bool:
    """Does the evidence name this person, wholly, by a part, or in its own language?"""
    text = evidence.canonical_text
    if name in text or any(surface in " ".join(evidence.sentences) for surface in raw):
        return True
    parts = name.split()
    if any(len(part) > 1 and part in text for part in parts):
        return True
    short = {parts[-1] if len(parts) > 1 else name[0]}
    return any(followed(part, text, _SHORT_TITLE, behind=HANGUL) for part in short)


def surfaces(name: str, source: Source) -> tuple[str, ...]:
    """How the article writes *name*: as listed, and its last word ('Huang')."""
    listed = [surface for surface, canonical in source.glossary.items() if canonical == name]
    shortened = [surface.rsplit(" ", 1)[-1] for surface in listed if surface.isascii() and len(surface) > 3]
    return (
        *listed,
        *shortened,
        *(re.split("[・·]", surface)[-1] for surface in listed if "・" in surface or "·" in surface),
    )


def firms_of(name: str, source: Source) -> frozenset[str]:
    """Return the organisations that the article puts between this person and a title."""
    return _firms_of(name, source.whole(), tuple(dict.fromkeys(source.glossary.values())))


@lru_cache(maxsize=1024)
def _firms_of(name: str, whole: Evidence, names: tuple[str, ...]) -> frozenset[str]:
    text = whole.canonical_text
    return frozenset(firm for firm in names if is_firm(firm) and not places_in(firm) and _works_at(firm, name, text))


#: between a person and the firm, behind the firm; and between the firm and the person
_BEFORE_FIRM = re.compile(r",? (?:전 )?(?:the )?")
_BEHIND_FIRM = re.compile(rf"(?:'s|の)? ?[^,.]{{0,12}}?(?:{_TITLE})")
_FIRM_TO_NAME = re.compile(rf"(?:'s|の|의|的)? ?(?:(?:[가-힣]+ )?(?:{_TITLE}))?(?:인|である)? ?")


def _works_at(firm: str, name: str, text: str) -> bool:
    firms, people = [*starts(firm, text)], [*starts(name, text)]
    return any(
        (_BEFORE_FIRM.fullmatch(text, person + len(name), at) and _BEHIND_FIRM.match(text, at + len(firm)))
        or _FIRM_TO_NAME.fullmatch(text, at + len(firm), person)
        for at in firms
        for person in people
    )


_AT_A_FIRM = re.compile(rf" (?P<firm>[^,…]{{2,20}}?) ?(?:공동 |임시 )?(?:{_TITLE})(?![가-힣]*(?:단|들))")


def wrong_firm(text: str, source: Source) -> str | None:
    """Return the organisation that the line gives to a person whom the article knows at another."""
    for name in people(source):
        match = followed(name, text, _AT_A_FIRM)
        firms = firms_of(name, source) if match is not None else frozenset()
        if match is None or not firms:
            continue
        said = match["firm"].split()[0]
        listed = any(said == other.split()[0] or said in other_names(other) for other in source.glossary.values())
        if listed and is_firm(said) and not any(_same_firm(said, match["firm"], firm) for firm in firms):
            return said
    return None


def _same_firm(said: str, phrase: str, firm: str) -> bool:
    return firm in phrase or said in firm or firm in said or said in other_names(firm) or firm in other_names(said)


def intruder(text: str, phrase: str, evidence: Evidence, source: Source) -> str | None:
    """Return who bears a title in the line though the evidence speaks of other people, none of them in the line."""
    named = meant(phrase, source)
    if not named or any(speaks_of(name, evidence, surfaces(name, source)) for name in named):
        return None
    others = [
        name for name in people(source) if name not in named and speaks_of(name, evidence, surfaces(name, source))
    ]
    if not others or any(
        other in text or any(part in text for part in other.split() if len(part) > 1) for other in others
    ):
        return None
    return named[0]


def stranger(text: str, evidence: Evidence, source: Source) -> str | None:
    """Return the person or firm of another sentence that the line puts in the place of those of its evidence."""
    known = people(source)
    told = [name for name in known if speaks_of(name, evidence, surfaces(name, source))]
    absent = [name for name in known if name in text and name not in told]
    if absent and told and not any(_shown(name, text) for name in told):
        return absent[0]
    return _strange_firm(text, evidence, source)


def _shown(name: str, text: str) -> bool:
    """Is this person in the line, wholly or in part?"""
    parts = name.split()
    if name in text or any(part in text for part in parts if len(part) > 1):
        return True
    return followed(parts[-1] if len(parts) > 1 else name[0], text, _SHORT_TITLE, behind=HANGUL) is not None


#: who a line is about: before its first comma or particle
_HEAD = re.compile(r"^(?P<head>[^,…]{2,20}?)(?:,|[은는이가의](?= ))")


def _strange_firm(text: str, evidence: Evidence, source: Source) -> str | None:
    head = _HEAD.match(text)
    if head is None:
        return None
    firms = [name for name in dict.fromkeys(source.glossary.values()) if is_firm(name) and not places_in(name)]
    mine = next((name for name in firms if name == head["head"] or head["head"] in other_names(name)), None)
    if mine is None or _named(mine, evidence, source):
        return None
    first = [name for name in firms if any(name in _opening(line, evidence) for line in evidence.canonical)]
    others = [name for name in first if name != mine and not _same_firm(mine, mine, name)]
    if not others or any(name in text or any(other in text for other in other_names(name)) for name in others):
        return None
    return mine


def _named(firm: str, evidence: Evidence, source: Source) -> bool:
    text = evidence.text
    listed = (surface for surface, canonical in source.glossary.items() if canonical == firm)
    return firm in text or any(name in text for name in (*other_names(firm), *listed))


def _opening(line: str, evidence: Evidence) -> str:
    """Where the subject of a sentence stands."""
    if evidence.language == "ja":
        return re.split(r"[はが]", line, maxsplit=1)[0]
    return line[:16]
