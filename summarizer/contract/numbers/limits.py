"""A floor told as a ceiling, or the other way round: '70% 미만' of what is over 70 %; '밑돌지 않을' is a floor.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...facts import plain
from ..direction.opposites import AT_LEAST, AT_MOST
from ..source import Evidence
from .orders import in_figures

_BOUND = re.compile(
    r"(?P<figure>절반|\d[\d.]*(?:[만억조] ?\d[\d.]*)*)[^\d\s…,]{0,6}(?: ?(?:곳|개|명|건|대|원|엔|달러|위안|유로|%|대만달러|홍콩달러|선|이상))?(?:을|를|에|은|는|이|가|보다)?\s?(?P<behind>이상|초과|미만|이하|이내|못 ?미[치쳐친침칠]|미달|밑[돌도돈돎]|하회|웃[돌도돈돎]|상회|돌파|넘[어는은게]|넘[겼김긴을]|넘(?=지 ?[는도]? ?(?:않|못)))|"
    r"(?P<before>최소|적어도|최대|많아야|기껏해야)\s?(?:연 |월 |주 |하루 )?(?P<after>\d[\d.]*(?:[만억조] ?\d[\d.]*)*)"
)
_FLOOR = re.compile(r"이상|초과|웃|상회|돌파|넘|최소|적어도")
#: behind a bound: it is denied, and so the other one
_NOT_SO = re.compile(r"(?:하|되)?지? ?[는도]? ?(?:않|못)")
#: bounds by a denial, in four languages, and what each comes to
_BY_DENIAL = tuple(
    (re.compile(told), plain_word)
    for told, plain_word in (
        (
            r"[不未](?:会|會|得|应|應|能|可|[将將]会?|曾)?(?:低|少|下|小)[于於]|(?:下回|割|割り込|下)ら?(?:な[いか]|ず)|下回ることはな|(?i:\b(?:no|not) (?:less|fewer|lower|smaller) than|(?:\bnot|\bnever|n\'t) (?:fall |drop |go |dip |slip |be |come (?:in )?)?(?:below|under|(?:less|fewer|lower|smaller) than))|(?:밑돌|하회하|미달하|못 미치)지 ?[는도]? ?않",
            " 이상 ",
        ),
        (
            r"[不未](?:会|會|得|应|應|能|可|[将將]会?|曾)?(?:超[过過出]|[高多大][于於])|(?:超え|上回ら)(?:な[いか]|ず)|超えることはな|(?i:\bno (?:more|greater|higher) than|(?:\bnot|\bnever|n\'t) (?:exceed|surpass|top\b|(?:be |go |rise |climb |come (?:in )?)?(?:above|over|(?:more|greater|higher|larger) than)))|(?:넘|웃돌|초과하|상회하)지 ?[는도]? ?(?:않|못)",
            " 이하 ",
        ),
    )
)


def bound_turned(text: str, evidence: Evidence) -> str | None:
    """The bound of the line that the evidence tells of that figure the other way round."""
    figures = in_figures(text)
    for found in _BOUND.finditer(figures):
        is_floor = _FLOOR.match(found["behind"] or found["before"]) is not None
        denied = found["behind"] is not None and _NOT_SO.match(figures, found.end()) is not None
        mine, other = (AT_LEAST, AT_MOST) if is_floor != denied else (AT_MOST, AT_LEAST)
        told = " ".join(_around((found["figure"] or found["after"]).rstrip("."), evidence))
        if told and not mine.told.search(told) and other.told.search(told):
            return found[0]
    return None


def _around(figure: str, evidence: Evidence) -> list[str]:
    """What stands right before and after the figure in the evidence, up to the next figure."""
    whole = _with_its_words(figure)
    return [match[0] for sentence in _told(evidence) for match in whole.finditer(sentence)]


@lru_cache(maxsize=512)
def _told(evidence: Evidence) -> tuple[str, ...]:
    """The sentences, with bounds that are put by a denial put straight."""
    return tuple(_straight(in_figures(plain(sentence))) for sentence in evidence.canonical)


def _straight(sentence: str) -> str:
    for told, word in _BY_DENIAL:
        sentence = told.sub(word, sentence)
    return sentence


@lru_cache(maxsize=1024)
def _with_its_words(figure: str) -> re.Pattern[str]:
    return re.compile(rf"[^\d]{{0,22}}(?<![\d.]){re.escape(figure)}(?![\d]|[.]\d)[^\d]{{0,16}}")
