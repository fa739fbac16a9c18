"""Whose sentence it is in a Korean article, by its topic: what '충북도는 …' does is no firm's deed.  Pure.

A Korean sentence that opens with its topic tells of that; who is the subject of the line must be in it, where the topic is
somebody by name of whom the line has no word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse
from ..lexicon import is_common
from ..names.organisations import organisations_called
from ..names.spotting import rendered
from ..posts.offices import is_firm
from ..source import Source
from .doers import words_of
from .standing import TITLED

_HEAD = re.compile(r"(?P<who>[^,…\"'‘]{2,24}?)(?:, |[은는] )")
_LEAD = re.compile(
    r"(?:한편|또한?|이어|이에|반면|그러나|하지만|다만|이날|특히|앞서|아울러|이와 관련해|이에 대해|\d{1,2}일),? "
)
_TOPIC = re.compile(r"(?P<who>(?:[가-힣A-Za-z\d&·]+ ){0,3}?[가-힣A-Za-z\d&·]{2,}?(?:\([^)]*\))?)(?:은|는) ")
#: bodies that act by themselves, though no name stands at them
_BODIES = re.compile(r"(?:노조|노동조합|검찰|경찰|금융당국|감독당국|교육청|도청|시청|조합원들?|주주들?|피해자들?)\Z")
_PUBLIC = re.compile(r"[가-힣]{2,}(?:도|시|군|구|청|부|처|원|위|공사|공단|협회|연맹|거래소|재단|대학교?)\Z")
#: so many words must be the sentence's own
_LEAST = 3


def other_topic(bullet: Bullet, source: Source) -> str | None:
    """The subject of the line that the sentence, which is about somebody else by name, does not have."""
    evidence = source.evidence(bullet)
    text = plain(bullet.text)
    head = _HEAD.match(text)
    if evidence.foreign or head is None:
        return None
    mine = _names(head["who"])
    mine += tuple(source.glossary[word] for word in mine if word in source.glossary)
    said = words_of(text, (head.end(), len(text)), [])
    lines = rendered(evidence)
    counts = [sum(word in line for word in said) for line in lines]
    best = max(counts, default=0)
    if not mine or best < _LEAST:
        return None
    telling = [line for line, count in zip(lines, counts, strict=True) if count == best]
    if all(_is_others(line, mine, text) for line in telling):
        return mine[0]
    return None


@lru_cache(maxsize=512)
def _names(who: str) -> tuple[str, ...]:
    """The words of the head that are names; none where a word of it may stand for somebody the sentence calls otherwise."""
    words = [word for word in re.findall(r"[가-힣A-Za-z&]{2,}", who) if not re.fullmatch(TITLED, word)]
    return (
        tuple(words)
        if words and any(is_firm(word) or organisations_called(word) or not is_common(word) for word in words)
        else ()
    )


def _is_others(line: str, mine: tuple[str, ...], text: str) -> bool:
    lead = _LEAD.match(line)
    topic = _TOPIC.match(line, lead.end() if lead is not None else 0)
    if topic is None or any(word[:2] in line for word in mine):
        return False
    who = re.sub(r"\([^)]*\)", "", topic["who"])
    last = who.split()[-1]
    if any(word[:2] in text for word in who.split() if len(word) > 1) or any(_is_short(word, who) for word in mine):
        return False
    return _is_somebody(last)


def _is_short(word: str, who: str) -> bool:
    """'과기정통부' of 과학기술정보통신부, 전북도 of '전라북도': the signs of the shorter in their order."""
    short, full = sorted((word, who), key=len)
    signs = iter(full)
    return all(sign in signs for sign in short)


def _is_somebody(word: str) -> bool:
    if _BODIES.search(word) or organisations_called(word):
        return True
    if is_common(word):
        return False
    return _PUBLIC.fullmatch(word) is not None and _is_proper(word)


@lru_cache(maxsize=512)
def _is_proper(word: str) -> bool:
    return any(token.tag == "NNP" for token in analyse(word))
