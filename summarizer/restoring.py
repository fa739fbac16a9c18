"""What a model leaves out of a line though its source has it, put back: 'about', and that a thing is hearsay; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: a figure; a day or a year is none
_FIGURE = re.compile(
    r"(?<![\d.,~-])(?<!\d[조억만천] )\d[\d.,]*(?:[조억만천]\d*)*(?![\d.,~]*\d)(?! ?(?:년|월|일|분기|세대|나노))"
)
_BEFORE = re.compile(r"(?:약|대략|[Aa]bout|[Aa]round|[Rr]oughly|[Aa]pproximately|约|約|およそ) ?\D?$")
_BEHIND = re.compile(r"^ ?[^\s\d,.，。、]{0,6}? ?(?:안팎|가량|정도|左右|上下|前後)")
#: what already says that a figure is not exact
_LOOSE_BEFORE = re.compile(r"(?:약|대략|근|거의|최대|최소|적어도|많아야|최고|최저) ?\D?$")
_LOOSE_BEHIND = re.compile(
    r"^ ?[^\s\d,.]{0,6}? ?(?:안팎|가량|정도|남짓|여|쯤|이상|이하|초과|미만|넘|웃|달하지|대(?![가-힣]))"
)
#: an amount that stands against the word before it, as Chinese has it ('완료7억 달러')
_JOINED = re.compile(r"(?<=[가-힣]{2})(?=\d[\d.,]*(?:[조억만천][\d조억만천 ]*)?(?:%|달러|위안|엔|원|유로))")
#: Japanese hearsay, and a line that says of nobody that he said it
_HEARSAY = re.compile(r"という。?$")
_MENTIONED = re.compile(r"(?<=에 따르면)(?P<said>.*[다라]고) 언급$")


def restored(line: str, evidence: Sequence[str], korean: Sequence[str]) -> str:
    """*line* with '약' before each figure that its *evidence* (*korean*: as the rules carry it over) has as a rough one only."""
    source = " ".join(korean)
    text = _FIGURE.sub(lambda match: _with_about(match, source), line)
    if any(_HEARSAY.search(sentence.strip()) for sentence in evidence):
        text = _MENTIONED.sub(r"\g<said> 전해짐", text)
    return _JOINED.sub(" ", text)


def _with_about(match: re.Match[str], source: str) -> str:
    figure, line = match[0], match.string
    loose = _LOOSE_BEFORE.search(line[: match.start()]) or _LOOSE_BEHIND.search(line[match.end() :])
    return figure if loose or not _is_rough(figure, source) else f"약 {figure}"


def _is_rough(figure: str, source: str) -> bool:
    """Does *source* hold the figure, and nowhere as an exact one?"""
    places = [
        (source[: match.start()], source[match.end() :]) for match in _FIGURE.finditer(source) if match[0] == figure
    ]
    return bool(places) and all(_BEFORE.search(before) or _BEHIND.search(behind) for before, behind in places)
