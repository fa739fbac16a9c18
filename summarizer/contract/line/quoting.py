"""Quotation marks: only around what a Korean source prints word for word, or shorter."""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain, quotations
from ...korean.morphology import analyse
from ...text import words
from ..source import Source

#: marks around a name or term are no speech: short, and no predicate in them
_LONGEST_TERM = 14
_SAID = re.compile(r"(?:[다요자라까음함임됨]|것|겠다|한다)[.!?]?$|[,.!?]")
#: the name of an event, a book, a programme: nouns side by side, however long
_LONGEST_NAME = 40
_JOINED = re.compile(r"[가-힣](?:을|를|은|는|이|가|에서|으로|에게|하는|하고|하며|해서|했|된|되는) |…")


def quotes(bullet: Bullet, source: Source) -> str | None:
    text = plain(bullet.text)
    if text.count('"') % 2:
        return "인용 부호가 닫히지 않았습니다: 닫거나 지우세요"
    evidence = plain(" ".join(bullet.evidence))
    for quotation in quotations(text):
        if source.foreign and (f'"{quotation}"' in text or not _is_term(quotation)):
            return f"번역한 말에 인용 부호를 썼습니다: '{quotation[:30]}'을 부호 없이 '…라고 밝힘'처럼 간접 화법으로 쓰세요"
        if not source.foreign and quotation not in evidence and not _is_shortened(quotation, bullet.evidence):
            return f"원문에 그대로 없는 인용입니다: '{quotation[:30]}'을 원문 그대로 옮기거나 부호 없이 쓰세요"
    return None


def _is_term(quotation: str) -> bool:
    if _SAID.search(quotation) is not None:
        return False
    short = len(quotation) <= _LONGEST_TERM and quotation.count(" ") < 3
    return short or (len(quotation) <= _LONGEST_NAME and _JOINED.search(quotation) is None)


#: what carries the meaning of a quotation; particles and endings may go
_CONTENT = frozenset(words("NNG NNP NNB NP NR MM MAG VV VA XR SL SN SH"))
#: words by which headlines join what they shorten
_JOINS = frozenset(words("위하 대하 하 되 것 이 그 때 수"))
#: what turns the meaning of a quotation, or weakens it
_TURNS = re.compile(r"않|못|없|아니|아닌|안 |말[아라고]|수 있|가능|[것] ?같|듯|지도 모|려고|[할될] 것")


def _is_shortened(quotation: str, sentences: tuple[str, ...]) -> bool:
    """Is it what one sentence says, with nothing but words left out, as headlines quote?"""
    wanted = _meanings(quotation)
    return any(_in_order(wanted, quotation, plain(sentence)) for sentence in sentences) if len(wanted) > 1 else False


def _in_order(wanted: list[tuple[str, int]], quotation: str, sentence: str) -> bool:
    found, at = _meanings(sentence), 0
    places: list[int] = []
    for form, _ in wanted:
        at = next((i for i in range(at, len(found)) if found[i][0] == form), -1) + 1
        if not at:
            return False
        places.append(found[at - 1][1])
    width = places[-1] - places[0]
    told = sentence[places[0] :][: width + _LAST_WORD]
    return len(_TURNS.findall(told)) == len(_TURNS.findall(quotation)) and width <= _WIDEST * len(quotation)


#: letters of the last word and its ending; and how much longer what was said may be
_LAST_WORD, _WIDEST = 10, 3


def _meanings(text: str) -> list[tuple[str, int]]:
    return [(token.form, token.start) for token in analyse(text) if token.tag in _CONTENT and token.form not in _JOINS]
