"""Whom '他' and '公司' at the head of a sentence mean, where the sentences before it leave no doubt; pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from .names import names
from .script import simplified

_HE = re.compile(r"^(?:不过|但是|但|此外|另外|同时)?，?(?:他|她)(?![们的])")
_FIRM = re.compile(
    r"^(?:不过|但是|但|此外|另外|同时)?，?(?P<time>(?:(?:올해|지난해|\d{4}년) ?)?(?:\d분기|[상하]반기)? ?)(?:该?公司|集团)(?![一-鿿]{0,3}(?:部|人士))"
)
_CHINESE = re.compile(r"[\u3400-\u9fff，]")
#: how a sentence begins that brings in nobody new
_NOBODY = re.compile(r"(?:该?公司|集团|他|她|其中|此外|目前|今年|[\d가-힣A-Z])")
#: characters within which the head of a sentence stands
_HEAD = 30
_TITLE_AND_FIRST = 2


def named(sentence: str, before: Sequence[str], people: Collection[str], firms: Collection[str]) -> str | None:
    """*sentence*, whose head is '他' or '公司', with the name for it; ``None`` where there is none, or doubt whom it means.

    All are canonicalised; *before* are the title and the sentences before it.
    """
    text = simplified(sentence)
    match = _HE.match(text)
    if match is not None:
        firms_told = {korean for korean, kind in names().values() if kind == "name"}
        person = _person(before, [name for name in people if name not in firms_told])
        rest = text[match.end() :]
        return None if person is None else f"{person}{'' if _CHINESE.match(rest) else ' '}{rest}"
    match = _FIRM.match(text)
    if match is not None:
        firm = _firm(before, firms)
        return None if firm is None else f"{firm} {match['time']}{text[match.end() :]}"
    return None


def _person(before: Sequence[str], people: Collection[str]) -> str | None:
    """Who heads the last sentence that has anybody, where nobody else is in it, and nobody unknown since."""
    for sentence in reversed(before):
        there = [person for person in people if person in sentence and not person.endswith("대")]
        if there:
            return there[0] if len(there) == 1 and 0 <= sentence.find(there[0]) < _HEAD else None
        if _NOBODY.match(sentence) is None:
            return None
    return None


def _firm(before: Sequence[str], firms: Collection[str]) -> str | None:
    """The firm that begins the title and the article, where no other one has headed a sentence since."""
    if len(before) < _TITLE_AND_FIRST:
        return None
    title, first, *rest = before
    chief = max((firm for firm in firms if title.startswith(firm)), key=len, default="")
    leading = min((firm for firm in firms if firm in first[:_HEAD]), key=first.find, default="")
    if not chief or leading != chief:
        return None
    heads = [{firm for firm in firms if firm in sentence[:_HEAD]} for sentence in rest]
    last = next((head for head in reversed(heads) if head), {chief})
    return chief if chief in last else None
