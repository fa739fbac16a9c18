"""Where a party stands around the verb of a deed, as one letter.  Pure.

S the subject, B the doer of a passive, O the object, T to / 에게 / 向, F from, V against, G whose, '' unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ..canon import places_in
from ..names import TITLES
from .finding import LETTER_OR_DIGIT, followed
from .lexicon import company_names, is_common, other_names
from .namesakes import COUNTRIES
from .organisations import organisations_called
from .parts import spans
from .proper_nouns import named
from .source import Evidence, Source
from .spotting import PARTICLE, Mention, Span, mentions, rendered, spots
from .standing import korean_place, place

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
_HEAD = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Who a deed of a line is said to be done by, the other party, the letter of that one, and where the part ends."""

    doer: Span
    other: Span
    letter: str
    end: int


def said_places(text: str, at: int, names: list[Span]) -> Places | None:
    """The two parties before the deed at *at* of a line; None where they cannot be read."""
    low, high = next(((low, high) for low, high in spans(text) if low <= at < high), (0, len(text)))
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
        return Places(doer=whose[0], other=whose[1], letter="O", end=at)
    letters = {span: particle_letter(text, span[1]) for span in before}
    inner = {span: _inner_letter(text, span[1], at) for span in before[1:] if letters[span] == "S"}
    subjects = [span for span in before if letters[span] == "S" and not inner.get(span)]
    head = [span for span in before if letters[span] == "," and span[0] - low < _HEAD][:1]
    if head and len(subjects) == 1 and _CITED.search(text[subjects[0][1] : at]):
        return Places(doer=head[0], other=subjects[0], letter="O", end=high)
    doers = subjects or head  # a subject behind the head is that of the clause in which the deed stands
    if len(doers) != 1:
        return None
    read = [(span, inner.get(span) or korean_party(text, span, at)) for span in before if span > doers[0]]
    marked = [(span, letter) for span, letter in read if letter in ("T", "F", "V")]
    found = marked or [(span, letter) for span, letter in read if letter in ("O", "G")]
    return Places(doer=doers[0], other=found[0][0], letter=found[0][1], end=high) if len(found) == 1 else None


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
    if letter not in ("", "G") or _PARTICLE.match(line, span[1]):
        return ""
    owned = _OWNED.match(line, span[1], at)
    return _MARKS[owned["mark"]] if owned is not None else ("O" if letter == "" else "G")


_WORD = re.compile(
    rf"(?<![가-힣A-Za-z0-9])(?P<stem>[가-힣A-Za-z][가-힣A-Za-z0-9&.\-]+?)(?=(?:{PARTICLE})?(?:[\s,…·]|$))"
)


def named_parties(text: str, source: Source, evidence: Evidence) -> list[Mention]:
    """The parties that a line may name, by their place: also those whom the lists do not know."""
    known = [apart_from_place(mention) for mention in mentions(text, source, evidence)]
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
    )
    found = (
        name for name in (*known, *words) if name.name not in COUNTRIES and not places_in(name.keys[0])
    )  # where a thing is done ('미국 투자')
    return sorted(found, key=lambda name: name.start)


def _may_be_name(stem: str, proper: tuple[str, ...], evidence: Evidence) -> bool:
    if is_common(stem) or stem in _JUDGES or re.search(rf"(?:{TITLES})$", stem):
        return False
    if any(spots((key,), line, evidence.language) for key in _bare(stem) for line in rendered(evidence)):
        return True
    if stem in proper or company_names().fullmatch(stem) or organisations_called(stem):
        return True
    return not evidence.foreign and any(
        followed(stem, line, _AS_SUBJECT, behind=LETTER_OR_DIGIT) for line in rendered(evidence)
    )


_KIND = re.compile(
    r"(?:에너지|테크놀로지스?|테크|일렉트릭|파워|클라우드|로보틱스|반도체|전자|전기|시스템즈?|모터스|데이터|공업|부동산|자동차|바이오|소프트|네트웍스|철강|스틸)$"
)


def _bare(stem: str) -> tuple[str, ...]:
    """'페르보' of '페르보에너지', whose second half the evidence may have in its own tongue or in Korean."""
    kind = _KIND.search(stem)
    return (stem[: kind.start()],) if kind is not None and kind.start() > 1 else ()


_JUDGES = frozenset({"배심", "배심원단", "법원", "재판부", "검찰", "경찰", "정부", "당국"})
#: only somebody stands before these
_PARTY = re.compile(r"(?:에게|에게서|으로부터|로부터)(?= )")
_AS_SUBJECT = re.compile(r"(?:은|는|이|가|에게|에게서|으로부터|로부터)(?= )")


_WORDS_BEFORE = r"by|from|to|against|in|of|into|with|for|on|at|over|than|between"
_PREPOSITION = re.compile(rf"(?i)\b(?P<word>{_WORDS_BEFORE})\s(?:(?!(?:{_WORDS_BEFORE})\s)[^\s,;.]+\s){{0,3}}$")
#: 'chips made by Intel': by whom is no party of the deed
_MADE_BY = re.compile(r"(?i)(?:ed|made|built|run|led|sold)\sby\s")
_LETTERS = {"by": "B", "from": "F", "to": "T", "against": "O", "in": "O", "of": "O", "into": "O", "on": "O"}
_STOP = re.compile(r"[;；。]|\.\s|, (?:and|but|while|as|though|although)\b|\b(?:said|says|that)\b")
_FAR = 60


def foreign_place(line: str, span: Span, match: re.Match[str], language: str) -> str:
    """The letter of the name at *span* of a foreign sentence for the deed that is *match*."""
    return {"en": _english, "ja": _japanese, "zh": _chinese}[language](line, span, match)


def _english(line: str, span: Span, match: re.Match[str]) -> str:
    before = line[: span[0]]
    prepositions = _PREPOSITION.search(before)
    if span[1] <= match.start():
        gap = line[span[1] : match.start()]
        return "" if _STOP.search(gap) or prepositions is not None or len(gap) > _FAR else "S"
    gap = line[match.end() : span[0]]
    if _STOP.search(gap) or len(gap) > _FAR or re.search(r", (?:which|who|a|an|the) ", gap):
        return ""
    if prepositions is not None and prepositions.start() >= match.end():
        if _MADE_BY.search(gap):
            return ""
        return _LETTERS.get(prepositions["word"].lower(), "")
    return "O" if len(gap.split()) <= _FEW else ""


_FEW = 3


_OWNED_JA = re.compile(r"[^、。の]{0,22}?の[^、。はがをにとで]{1,14}?(?P<mark>は|が|を|に|から|より)")

#: 'ソニーのカナデ買収': whose deed it is; but the shares, the business that are bought are the other's
_OWN_DEED = re.compile(r"の(?![^、。]*(?:株|事業|部門|持ち分|経営権|子会社|全))[^、。はがをにとの]{2,16}(?:の)?")
_BY_JA = re.compile(r"(?:社|氏)?による")


def _japanese(line: str, span: Span, match: re.Match[str]) -> str:
    if span[1] > match.start() or "。" in line[span[1] : match.start()]:
        return ""
    if _BY_JA.match(line, span[1]):
        return "S"
    letter = place(line, span, "ja")
    if letter == "G" and _OWN_DEED.fullmatch(line, span[1], match.start()):
        return "S"
    if letter == "G":
        owned = _OWNED_JA.match(line, span[1], match.start())
        return {"は": "", "が": "", "を": "O", "に": "T", "から": "F", "より": "F"}[owned["mark"]] if owned else "O"
    if letter == "S" and re.search(r"[はが][^、。]*?(?:が|は)[^、。]*$", line[span[1] : match.start()]):
        return ""
    return letter if letter in ("S", "O", "T", "F") else ""


_CHINESE = {
    "B": re.compile(r"(?:被|遭到?|由|获得?|獲得?)[^，。；、]{0,6}$"),
    "F": re.compile(r"(?:从|從|自)[^，。；、]{0,4}$"),
    "T": re.compile(r"(?:向|对|對|给|給|(?<![认認成作])[为為]|(?:针对|針對)(?!.*[传傳]))[^，。；、]{0,4}$"),
    "O": re.compile(r"(?:把|将|將)[^，。；、]{0,4}$"),
    "": re.compile(r"(?:与|與|和|同|跟|以及|在|的|据|據|、)[^，。；、]{0,3}$"),
}


def _chinese(line: str, span: Span, match: re.Match[str]) -> str:
    if span[0] >= match.end():
        gap = line[match.end() : span[0]]
        return "O" if not re.search(r"[，。；、]", gap) and len(gap) <= _NEAR else ""
    if re.search(r"[。；]", line[span[1] : match.start()]):
        return ""
    letter = next((letter for letter, word in _CHINESE.items() if word.search(line[: span[0]])), "S")
    return letter if letter in ("", "S") or "，" not in line[span[1] : match.start()] else ""


_NEAR = 10
