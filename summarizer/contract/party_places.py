"""Where a party stands around the verb of a deed, as one letter.  Pure.

S the subject, B the doer of a passive, O the object, T to / 에게 / 向, F from, V against, G whose, '' unread.
"""

from __future__ import annotations

import re
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
from .spotting import PARTICLE, Mention, Span, mentions, rendered
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
        (pair for pair in pairwise(before) if _WHOSE_PLAN.match(text, pair[0][1]) and _is_plan(text, pair, at)), None
    )
    if whose is not None:
        return Places(doer=whose[0], other=whose[1], letter="O", end=at)
    letters = {span: particle_letter(text, span[1]) for span in before}
    subjects = [span for span in before if letters[span] == "S"]
    head = [span for span in before if letters[span] == "," and span[0] - low < _HEAD][:1]
    if head and len(subjects) == 1 and _CITED.search(text[subjects[0][1] : at]):
        return Places(doer=head[0], other=subjects[0], letter="O", end=high)
    doers = subjects or head  # a subject behind the head is that of the clause in which the deed stands
    if len(doers) != 1:
        return None
    read = [(span, korean_party(text, span, at)) for span in before if span > doers[0]]
    marked = [(span, letter) for span, letter in read if letter in ("T", "F", "V")]
    found = marked or [(span, letter) for span, letter in read if letter in ("O", "G")]
    return Places(doer=doers[0], other=found[0][0], letter=found[0][1], end=high) if len(found) == 1 else None


#: '인텔의 TSMC 지분 투자설', '카카오의 SM 인수 승인'
_WHOSE_PLAN = re.compile("의 ")
_PLANNED = re.compile(r"투자|인수|매입|출자|합병|소송|제소|취득|공급")


def _is_plan(text: str, pair: tuple[Span, Span], at: int) -> bool:
    """Is the plan at *at* that of the first of *pair* for the second, right behind the two?"""
    (_, end), (start, close) = pair
    return start - end == len("의 ") and at - close <= len(" 지분 ") and _PLANNED.match(text, at) is not None


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
        Mention(match["stem"], match.start(), match.end(), (match["stem"], *other_names(match["stem"])))
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
    if stem in proper or company_names().fullmatch(stem) or organisations_called(stem):
        return True
    return not evidence.foreign and any(
        followed(stem, line, _AS_SUBJECT, behind=LETTER_OR_DIGIT) for line in rendered(evidence)
    )


_JUDGES = frozenset({"배심", "배심원단", "법원", "재판부", "검찰", "경찰", "정부", "당국"})
#: only somebody stands before these
_PARTY = re.compile(r"(?:에게|에게서|으로부터|로부터)(?= )")
_AS_SUBJECT = re.compile(r"(?:은|는|이|가|에게|에게서|으로부터|로부터)(?= )")


_PREPOSITION = re.compile(
    r"(?i)\b(?P<word>by|from|to|against|in|of|into|with|for|on|at|over|than|between)\s(?:[a-z가-힣\d][^\s,;]*\s|(?:[A-Z]\S*\s)(?=\S*$)){0,2}$"
)
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
        return _LETTERS.get(prepositions["word"].lower(), "")
    return "O" if len(gap.split()) <= _FEW else ""


_FEW = 3


_OWNED_JA = re.compile(r"[^、。の]{0,22}?の[^、。はがをにとで]{1,14}?(?P<mark>は|が|を|に|から|より)")


def _japanese(line: str, span: Span, match: re.Match[str]) -> str:
    if span[1] > match.start() or "。" in line[span[1] : match.start()]:
        return ""
    letter = place(line, span, "ja")
    if letter == "G":
        owned = _OWNED_JA.match(line, span[1], match.start())
        return {"は": "", "が": "", "を": "O", "に": "T", "から": "F", "より": "F"}[owned["mark"]] if owned else "O"
    if letter == "S" and re.search(r"[はが][^、。]*?(?:が|は)[^、。]*$", line[span[1] : match.start()]):
        return ""
    return letter if letter in ("S", "O", "T", "F") else ""


_CHINESE = {
    "B": re.compile(r"(?:被|遭到?|由|获得?|獲得?)[^，。；、]{0,6}$"),
    "F": re.compile(r"(?:从|從|自)[^，。；、]{0,4}$"),
    "T": re.compile(r"(?:向|对|對|给|給|(?:针对|針對)(?!.*[传傳]))[^，。；、]{0,4}$"),
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
