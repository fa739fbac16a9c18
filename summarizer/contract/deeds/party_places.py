"""Where a party stands around the verb of a deed, as one letter.  Pure.

S the subject, B the doer of a passive, O the object, T to / 에게 / 向, F from, V against, G whose, '' unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from ...canon import places_in
from ...korean.morphology import analyse
from ...korean.names import TITLES
from ..lexicon import company_names, is_common, other_names
from ..names.finding import LETTER_OR_DIGIT, followed
from ..names.namesakes import COUNTRIES
from ..names.organisations import organisations_called
from ..names.proper_nouns import named
from ..names.spotting import PARTICLE, Mention, Span, mentions, rendered, spots
from ..parts import spans
from ..source import Evidence, Source
from .standing import korean_place

#: the noun that a name belongs to, with its particle: '소니 2공장에서', '디즈니의 제안을'
_OWNED = re.compile(
    r"의? ?(?:[^\s,…·]+ ){0,3}?[^\s,…·]+?(?P<mark>(?<=[가-힣])(?:에서|로부터|으로부터|에게서|에게)|[을를에](?= ))(?= |$)"
)
_MARKS = {
    **dict.fromkeys(("은", "는", "이", "가"), "S"),
    **dict.fromkeys(("에서", "서", "로부터", "으로부터", "에게서"), "F"),
    **dict.fromkeys(("에게", "에", "께"), "T"),
    **dict.fromkeys(("을", "를"), "O"),
}
#: what somebody is said to have done, behind his name: '머스크가 약속을 어겼다고'
_CITED = re.compile(r"(?:다고|다며|라며|라고|했다며|냐고|다면서) ")
_HEAD = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Who a deed of a line is said to be done by, the others with their letters, and where the part ends."""

    doer: Span
    others: tuple[tuple[Span, str], ...]
    end: int


def said_places(text: str, at: int, names: list[Span]) -> Places | None:
    """The parties before the deed at *at* of a line; None where they cannot be read."""
    low, high = next(((low, high) for low, high in spans(text) if low <= at < high), (0, len(text)))
    if _REPROACH.search(text, 0, low):
        low = next(start for start, end in spans(text) if end == low)
    before = sorted(span for span in names if low <= span[0] and span[1] <= at)
    whose = next(
        (
            pair
            for pair in pairwise(before)
            if _WHOSE_PLAN.fullmatch(text, pair[0][1], pair[1][0]) and _is_plan(text, pair, at)
        ),
        None,
    )
    if whose is not None:
        return Places(doer=whose[0], others=((whose[1], "O"),), end=at)
    letters = {span: particle_letter(text, span[1]) for span in before}
    inner = {span: _inner_letter(text, span[1], at) for span in before[1:] if letters[span] == "S"}
    subjects = [
        span
        for span in before
        if letters[span] == "S" and not inner.get(span) and not _DESCRIBING.match(text, span[1], at)
    ]
    head = [span for span in before if letters[span] == "," and span[0] - low < _HEAD][:1]
    if head and len(subjects) == 1 and _CITED.search(text[subjects[0][1] : at]):
        return Places(doer=head[0], others=((subjects[0], "O"),), end=high)
    if not head and len(subjects) == 1 and _is_inside(text, low, subjects[0], at):
        return None  # '작가 3명, A가 책을 훔쳤다며 소송 제기': who sues is not named
    doers = subjects or head  # a subject behind the head is that of the clause in which the deed stands
    if len(doers) != 1:
        return None
    read = [(span, inner.get(span) or korean_party(text, span, at)) for span in before if span > doers[0]]
    return Places(doer=doers[0], others=tuple((span, letter) for span, letter in read if letter), end=high)


def _is_inside(text: str, low: int, subject: Span, at: int) -> bool:
    """Does *subject* act in what somebody says who heads the part?"""
    return ", " in text[low : subject[0]] and _CITED.search(text, subject[1], at) is not None


#: 'A, B가 특허를 침해했다며 ' before '배상 요구': A does it, to B
_REPROACH = re.compile(r"(?:[다라냐자]며|[다라]면서)[ ,]+\Z")
#: '인텔의 TSMC 지분 투자설', '오라클의 31억 달러 규모 루미널 인수 계획'
_WHOSE_PLAN = re.compile(r"의 (?:[^\s,…]*[^\s,…을를에서이가은는와과로고며] ){0,5}")
_PLANNED = re.compile(r"투자|인수|매입|출자|합병|소송|제소|취득|공급")


def _is_plan(text: str, pair: tuple[Span, Span], at: int) -> bool:
    """Is the plan at *at* that of the first of *pair* for the second, right behind the two?"""
    close = pair[1][1]
    return at - close <= len(" 지분 ") and _PLANNED.match(text, at) is not None


#: '호라이즌이 2027년부터 양산하는 12개 차종에': what somebody does something to, with its particle
_INNER = re.compile(
    r"[이가] (?:[^\s,…]+ )*?[^\s,…]+(?:하는|되는|[한할된될인던쓸쓴만든낸낼]|[가-힣]는) (?:[^\s,…]+ ){0,5}?[^\s,…]+?(?P<mark>에서|에게|에|을|를)(?= )"
)


#: '머스크가 이끄는 컨소시엄은': who he is to the subject
_DESCRIBING = re.compile(
    r"[이가] (?:[^\s,…]+ )?[^\s,…]+(?:는|[한할된될던온간]|[가-힣][은인운쓴낸든친]) (?:[^\s,…]+ )?[^\s,…]+(?:은|는|이|가|도) "
)


def _inner_letter(text: str, end: int, at: int) -> str:
    """The letter of the phrase in which the name that ends at *end* is the subject of a clause of its own."""
    match = _INNER.match(text, end, at)
    return _MARKS[match["mark"]] if match is not None else ""


_AGAINST = re.compile(r"(?:을|를)? 상대(?:로)?(?= )")
_PARTICLE = re.compile(r"(?P<mark>은|는|이|가|을|를|에게|에서|에|께|에게서|으로부터|로부터|서|와|과)(?=[\s.…]|$)")


def particle_letter(line: str, end: int) -> str:
    """The letter of the name that ends at *end*: by its own particle, else by that of its title."""
    if _AGAINST.match(line, end):
        return "V"
    end += line.startswith(")", end)  # '마이크로소프트(MS)가'
    own = _PARTICLE.match(line, end)
    return _MARKS.get(own["mark"], "") if own is not None else korean_place(line, end)


def apart_from_place(mention: Mention) -> Mention:
    """'소니 구마모토', '브레넉 아일랜드': the town or country is not the name."""
    keys = tuple(key for key in mention.keys if not places_in(key))
    return replace(mention, keys=keys) if " " in mention.name and keys else mention


def longest(found: tuple[Span, ...]) -> list[Span]:
    """'SK' in 'SK텔레콤' is no mention of its own."""
    return [
        span
        for span in found
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in found)
    ]


_AGAIN = re.compile(
    r"(?P<first>前者|(?i:the former)(?! [a-z]+ (?:chief|head|boss|executive)))|(?P<last>[后後]者|(?i:the latter))"
)


def spoken_of_again(keys: tuple[str, ...], others: tuple[str, ...], line: str, language: str) -> Iterator[Span]:
    """Where 'the former' or 'the latter' of two stands for the one of *keys*."""
    for match in _AGAIN.finditer(line):
        mine, theirs = (spots(names, line[: match.start()], language) for names in (keys, others))
        if mine and theirs and (mine[-1] < theirs[-1]) == (match["first"] is not None):
            yield match.span()


def korean_party(line: str, span: Span, at: int) -> str:
    """The letter of the name at *span* for the deed at *at*: that of the phrase which the name begins."""
    if span[1] > at:
        return ""
    letter = particle_letter(line, span[1])
    if letter in ("S", "O", "T", "F", "V"):
        return letter
    if letter not in ("", "G") or _PARTICLE.match(line, span[1] + line.startswith(")", span[1])):
        return ""
    owned = _OWNED.match(line, span[1], at)
    return _MARKS[owned["mark"]] if owned is not None else ("O" if letter == "" else "G")


_TITLE = re.compile(TITLES)
_ENDS_IN_TITLE = re.compile(rf"(?:{TITLES})$")
_WORD = re.compile(
    rf"(?<![가-힣A-Za-z0-9])(?P<stem>[가-힣A-Za-z][가-힣A-Za-z0-9&.\-]+?)(?=(?:{PARTICLE})?(?:[\s,…·]|$))"
)


def named_parties(text: str, source: Source, evidence: Evidence) -> list[Mention]:
    """The parties that a line may name, by their place: also those whom the lists do not know."""
    return list(_named_parties(text, source, evidence))


@lru_cache(maxsize=64)
def _named_parties(text: str, source: Source, evidence: Evidence) -> tuple[Mention, ...]:
    known = [
        _also_bare(apart_from_place(mention))
        for mention in mentions(text, source, evidence)
        if " " in mention.name or not _is_inflected(mention.name)
    ]
    proper = named(text)
    words = (
        Mention(
            match["stem"],
            match.start(),
            match.end(),
            (match["stem"], *other_names(match["stem"]), *_bare(match["stem"])),
        )
        for match in _WORD.finditer(text)
        if not any(name.start < match.end() and match.start() < name.end for name in known)
        and (_PARTY.match(text, match.end()) or _may_be_name(match["stem"], proper, evidence))
        and not is_common(match["stem"])
        and not _is_inflected(match["stem"])
        and _TITLE.fullmatch(match["stem"]) is None
    )
    found = (name for name in (*known, *words) if not is_place(name))  # where a thing is done ('미국 투자')
    return tuple(sorted(found, key=lambda name: name.start))


def is_place(name: Mention) -> bool:
    """A country or a town, and no firm named after one ('텍사스인스트루먼트')."""
    known = company_names().fullmatch(name.keys[0]) is not None
    return name.name in COUNTRIES or (bool(places_in(name.keys[0])) and not known)


def _also_bare(name: Mention) -> Mention:
    return name if company_names().fullmatch(name.name) else replace(name, keys=(*name.keys, *_bare(name.name)))


#: how words end that are no names: a verb, an adverb
_INFLECTED = re.compile(r".(?:해서|하여|하게|으로|[기말초]에|적인)$")


def _is_inflected(stem: str) -> bool:
    """'떼어', '간과해서', '하반기에' are no names; nor is what is paid."""
    if stem in _MONEY or _INFLECTED.search(stem):
        return True
    return len(stem) <= _SHORT and any(token.tag[0] in "EJ" for token in analyse(stem)[-1:])


#: a longer name may look like a verb to the analyser ('가나데')
_SHORT = 2
_MONEY = frozenset({"달러", "유로", "위안", "엔", "원"})


def _may_be_name(stem: str, proper: tuple[str, ...], evidence: Evidence) -> bool:
    if is_common(stem) or stem in _JUDGES or _ENDS_IN_TITLE.search(stem):
        return False
    if any(spots((key,), line, evidence.language) for key in _bare(stem) for line in rendered(evidence)):
        return True
    if stem in proper or company_names().fullmatch(stem) or organisations_called(stem):
        return True
    return not evidence.foreign and any(
        followed(stem, line, _AS_SUBJECT, behind=LETTER_OR_DIGIT) for line in rendered(evidence)
    )


_KIND = re.compile(
    r"(?:에너지|테크놀로지스?|테크|일렉트릭|파워|클라우드|로보틱스|반도체|전자|전기|전력|시스템즈?|모터스|데이터|공업|부동산|자동차|바이오|소프트|소프트웨어|네트웍스|철강|스틸"
    r"|상사|전공|제약|화학|정기|정밀|중기|중공업|기계|증권|은행|물산|캐피[털탈]|벤처스|홀딩스|파트너스|인베스트먼트|산업|건설|물류|식품|통신|보험|생명|과기|커지|즈넝|즈후이|광전|자본|펀드|투자|자산운용)$"
)


def _bare(stem: str) -> tuple[str, ...]:
    """'페르보' of '페르보에너지', whose second half the evidence may have in its own tongue or in Korean."""
    kind = _KIND.search(stem)
    return (stem[: kind.start()],) if kind is not None and kind.start() > 1 else ()


_JUDGES = frozenset({"배심", "배심원단", "법원", "재판부", "검찰", "경찰", "정부", "당국"})
#: only somebody stands before these
_PARTY = re.compile(r"(?:에게|에게서|으로부터|로부터)(?= )")
_AS_SUBJECT = re.compile(r"(?:은|는|이|가|에게|에게서|으로부터|로부터)(?= )")
