"""Figures of a line that count nothing: 'one each', a month that is a verb, the number of a name that the article has.  Pure."""

from __future__ import annotations

import re

from ...canon.values import Quantity
from ..source import Evidence, Source
from ..times.calendar_words import is_giving

#: '전달' is a month only in a comparison or before '말'; else it is what is done with a message
_LAST_MONTH = re.compile(r"^\s?(?:보다|대비|에|과|와|의|말|초|치)")
#: '1대당', '1인당 3만 원'
_PER = re.compile(r" ?(?:당(?![일시초월주장])|마다)")


def counts_nothing(quantity: Quantity, text: str) -> bool:
    """Is it one of each, or a word that is a month in other places?"""
    surface = text[quantity.start : quantity.end].strip()
    behind = text[quantity.end :]
    if quantity.kind == "number" and quantity.value == 1 and _PER.match(behind):
        return True
    return (surface == "전달" and _LAST_MONTH.match(behind) is None) or (surface == "내주" and is_giving(behind))


#: '제2공장', '아토 2 고객': the number of a name, with nothing that it might count behind it
_NAMED = re.compile(
    r"(?<![가-힣])(?:제(?P<ordinal>\d{1,3})(?=[가-힣]{2})|(?P<name>[가-힣A-Za-z]{2,}) (?P<number>\d{1,3})(?= [가-힣]|[은는이가을를,…]|$)(?! ?(?:만|억|조|천|백|월|일|년)))"
)


def without_named(text: str, evidence: Evidence, source: Source) -> str:
    """*text* with the number of a name that another sentence of the article has put as 'N': it is no figure of this one.

    Not where the evidence has the name with another number.
    """
    for found in list(_NAMED.finditer(text)):
        group = "ordinal" if found["ordinal"] else "number"
        if found[group] not in re.findall(r"\d+", evidence.text) and _is_named(found, group, evidence, source):
            start, end = found.span(group)
            text = text[:start] + "N" * (end - start) + text[end:]
    return text


def _is_named(found: re.Match[str], group: str, evidence: Evidence, source: Source) -> bool:
    before = "[第제]" if group == "ordinal" else rf"{re.escape(found['name'])} ?"
    if re.search(rf"{before}\d", evidence.text):
        return False
    named = re.compile(rf"{before}{found[group]}(?!\d|[.,]\d)")
    return named.search(source.whole().text) is not None
