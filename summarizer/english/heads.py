"""A noun phrase at its head, the noun or the name that closes it: how many, whose, known from before; pure."""

from __future__ import annotations

import re

from .determiners import Building
from .lexicon import Noun
from .reader import Phrase

_COUNTERS = (("h", "명"), ("f", "곳"), ("o", "곳"), ("d", "건"), ("s", "건"), ("t", "번"))
_NATIVE = {"2": "두", "3": "세", "4": "네"}
#: 'the 회장': somebody named before
_POSTS = frozenset(
    ["회장", "부회장", "사장", "의장", "CEO", "CFO", "COO", "CTO", "대표", "창업자", "공동창업자", "창업자 겸 CEO"]
)
#: nouns that tell of somebody named before
_KNOWN = re.compile(
    r"(?:회사|기업|그룹|업체|스타트업|은행|당국|위원회|부처|팀|연구소|펀드|재단|단체|사업부|기관|제조사|제조업체|과학자|억만장자|사업가|기업인|수장|임원|창업자|창립자|거물|베테랑|용의자|피고)$"
)


#: 'the British chip firm': somebody named before, whatever is told of him
_HOUSE = re.compile(r"(?:회사|기업|업체|스타트업|제조사|제조업체|대기업)$")


def is_told_before(one: Phrase) -> bool:
    """'the chipmaker', 'the company': which one, an earlier sentence told."""
    return one.known and not one.many and not one.closed and _HOUSE.search(one.text) is not None


def headed(noun: Noun, built: Building) -> Phrase:
    text = built.text(noun.korean, noun.kinds)
    native = _NATIVE.get(built.counted[1]) if built.counted and not built.counted[0] and not built.counted[2] else None
    bare = built.definite and not (built.front or built.own or any(built.pieces))
    if native is not None and bare and noun.kinds & frozenset("ho"):
        text = f"{native} {text}"  # 'the two firms'
    elif built.counted is not None:
        text = f"{text} {_counted(built.counted, _counter(noun))}"
    known = (
        built.definite
        and not built.own
        and not built.front
        and all(piece.endswith("에 본사를 둔") for piece in built.pieces)
        and _KNOWN.search(noun.korean) is not None
    ) or (
        built.definite
        and not (built.own or built.front or noun.many or built.counted)
        and _HOUSE.search(noun.korean) is not None
    )
    return Phrase(
        text, noun.kinds, {**noun.marks, "\0": noun.korean, "\2": ""}, negative=built.negative, many=noun.many, own=built.own,
        known=known,
    )  # fmt: skip


def _counted(figure: tuple[str, str, str], counter: str) -> str:
    """'약 900명', '1만 개'."""
    before, digits, behind = figure
    return f"{before}{digits}{' ' if digits.endswith(('만', '억', '조')) else ''}{counter}{behind}"


def _counter(noun: Noun) -> str:
    if "n" in noun.marks:
        return noun.marks["n"]
    return next((counter for letter, counter in _COUNTERS if letter in noun.kinds), "개")


def headed_by_name(phrase: Phrase, built: Building) -> Phrase:
    text = built.text(phrase.text, phrase.kinds)
    if built.counted is not None:
        text = f"{text.removesuffix('들')} {_counted(built.counted, '명' if 'h' in phrase.kinds else '곳')}"
    kinds = phrase.kinds if not built.pieces and not built.front else phrase.kinds - {"P"}
    bare_title = built.definite and not (built.own or built.pieces or built.front) and phrase.text in _POSTS
    return phrase.but(
        known=bare_title or phrase.known,
        text=text,
        kinds=kinds,
        marks={"\0": phrase.text},
        negative=built.negative,
        own=built.own,
    )
