"""A group that a line names by what it is ('법원', '노조', '감사위원회') is one of which the evidence has a word.  Pure.

The table of kinds is wide towards the evidence, so that another word for the same group passes; who may be meant by a
pronoun of the evidence as well ('당국', '고객') is not asked.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ...korean.morphology import QUOTED
from ..source import Source
from .speaker_kinds import kinds, kinds_of

#: a word that stands as a party
_PARTY = re.compile(
    r"(?<![가-힣A-Za-z])(?P<who>[가-힣]{2,12}?)(?:, |(?:은|는|이|가|에|에게|에서|로부터|으로부터|와|과|의|을|를) )"
)
_LOOSE = re.compile(r"(?:당국|이용자|고객사?|소비자)들?")


def strange_group(bullet: Bullet, source: Source) -> str | None:
    """The first group of the line of whose kind the evidence has no word; None: there is none."""
    for party in _PARTY.finditer(plain(bullet.text)):
        who = party["who"]
        found = () if _LOOSE.fullmatch(who) else kinds_of(who)
        told = source.evidence(bullet).text
        if found and not any(kind.told.search(told) for kind in found) and not _left_out(who, told, source):
            return who
    return None


def _left_out(who: str, told: str, source: Source) -> bool:
    """Does the evidence name no group outside what is quoted, or a 'they' for one, where the article has that of the line?"""
    if not _is_in_article(who, source):
        return False
    if source.language not in _DROPS:
        return _PRONOUN[source.language].search(told) is not None
    bare = _QUOTED_JA.sub(" ", told) if source.foreign else QUOTED.sub(" ", told)
    if source.foreign and _TOPIC_JA.search(bare) is None and _SAYS_JA.search(bare) is not None:
        return True  # who stands in what is said does not say it
    return not any(kind.told.search(bare) for kind in kinds())


#: languages that leave a subject to the sentences before
_DROPS = ("ko", "ja")
#: who is the subject, and stands in a sentence before
_PRONOUN = {
    "en": re.compile(
        r"(?:^|\n|[.;!?]\"? )(?:(?:But|And|Yet|So|Still|Instead|However|Meanwhile|Also|Even so),? )?(?:They|they|It|it|He|he|She|she)\b"
    ),
    "zh": re.compile(
        r"(?:^|[。；\n])(?:但|而|不过|不過|同时|同時|此外|另外)?(?:他们|他們|她们|它们|[他她其]|[双雙]方|该机构|該機構)"
    ),
}
_QUOTED_JA = re.compile(r"「[^」]*」")
_TOPIC_JA = re.compile(r"は(?![らい])|によ(?:ると|れば)")
_SAYS_JA = re.compile(
    r"と(?:の?(?:指摘|判断|認定|説明|主張|見解|강조|설명|주장|지적|판단|認め|述べ|語|話|結論|批判|비판))"
)


def _is_in_article(who: str, source: Source) -> bool:
    whole = source.whole().text
    if not source.foreign:
        return who.removesuffix("들") in whole
    return any(kind.told.search(whole) for kind in kinds_of(who))
