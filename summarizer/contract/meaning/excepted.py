"""What the evidence sets apart from what it tells ('AI 칩을 제외하고 시장이 약해') is not told as part of it.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..clauses import SAYING, compounded, shares
from ..source import Evidence

#: what is set apart; Chinese '除了…还' adds instead
_APART = {
    "ko": re.compile(r"(?P<what>[가-힣A-Za-z0-9·]+(?: 관련)?(?: [가-힣A-Za-z0-9·]+)?)[을를] (?:제외|빼[고면]|뺀)"),
    "ja": re.compile(r"(?P<what>[^、。「」はがのでに]{1,14})(?:以外(?!にも)|を除[きくいけ])"),
    "zh": re.compile(r"(?<![排解免清开開])除了?(?P<what>[^，。,]{1,14}?)(?:之外|以外|外)(?![^。]{0,24}[还還也亦])"),
    "en": re.compile(
        r"(?i)\b(?:except(?: for)?|excepting|excluding|other than|with the exception of) (?:the )?(?P<what>[a-z가-힣0-9'’-]+(?: [a-z가-힣0-9'’-]+)?)"
    ),
}
#: a line that sets something apart as well
_KEPT = re.compile(
    r"제외|빼[고면]|뺀|빠[진질지져졌]|이외|외(?:에|의|는|엔|에는)?(?= )|밖|말고|달리|반면|예외|아니라|[가-힣A-Za-z]만(?=[ ,…은이]|$)|비(?=[가-힣]{2})"
)


def told_of_excepted(text: str, evidence: Evidence) -> tuple[str, str] | None:
    """The first noun of *text* that *evidence* has nowhere but among what it sets apart, and how it does that."""
    apart = _apart(evidence)
    if not apart or _KEPT.search(text):
        return None
    rest = evidence.canonical_text
    for _, told in apart:
        rest = rest.replace(told, " ")
    for word, _ in compounded(text):
        if word in SAYING or len(word) < _NOUN:
            continue
        told = next((told for what, told in apart if shares(word, what, evidence)), "")
        if told and not shares(word, rest, evidence):
            return word, told
    return None


#: syllables of a noun that tells something
_NOUN = 2


@lru_cache(maxsize=512)
def _apart(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    pattern = _APART.get(evidence.language)
    found = pattern.finditer(evidence.canonical_text) if pattern is not None else ()
    return tuple((match["what"], match[0]) for match in found)
