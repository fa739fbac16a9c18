"""A name that a Chinese sentence tells twice, in characters and in letters, once where both became the same Korean; pure.

'甲骨文(Oracle)' is '오라클(오라클)' by then, 'Meta(META.US)' '메타(메타.US)', '极紫外光（EUV）' '극자외선(EUV)（EUV）'.
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = r"\s?[(（]", r"[)）]"
_RULES = (
    # with the sign of an exchange: '(메타.US)', '(메타-US)'
    re.compile(rf"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9& ]{{0,30}}){_OPEN}(?P=name)(?:[.-][A-Z]{{1,2}})?(?: Inc\.?)?{_CLOSE}"),
    re.compile(rf"(?P<letters>\((?P<in>[A-Z]{{2,6}})\)){_OPEN}(?P=in){_CLOSE}"),
    # '사티아 나델라 마이크로소프트 CEO(사티아 나델라)'
    re.compile(rf"(?<![가-힣])(?P<name>[가-힣]+ [가-힣]+)(?P<title>[가-힣A-Za-z ]{{1,30}}){_OPEN}(?P=name){_CLOSE}"),
    re.compile(r"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Z]{4,}) (?P=name)(?![가-힣A-Za-z])"),
)  # fmt: skip


def once(text: str) -> str:
    """*text*, its names and terms in Korean, with none of them right behind itself."""
    for pattern in _RULES:
        text = pattern.sub(_once, text)
    return text


def _once(match: re.Match[str]) -> str:
    """What is left, apart from the word behind it."""
    told = match.groupdict()
    kept = f"{told.get('name') or told['letters']}{told.get('title') or ''}"
    follows = match.string[match.end() : match.end() + 1]
    return kept + (" " if (follows.isascii() and follows.isalnum()) or "가" <= follows <= "힣" else "")
