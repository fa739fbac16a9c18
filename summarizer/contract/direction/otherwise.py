"""What the words around a word of the tables make of it: '피할 수 없다' is sure, '납품이 늦어져' is no delivery.  Pure."""

from __future__ import annotations

import re

from ...korean.morphology import analyse

#: '절반에도 못 미쳐': figures are compared elsewhere
_AGAINST_A_FIGURE = re.compile(
    r"(?:절반|분의 [가-힣\d]|\d[\d,.만억조]* ?(?:%포인트|%|[가-힣]{1,4}))(?:에도|에는|에|의)? ?\Z"
)
_FALLS_SHORT = re.compile(r"못 ?미[치친칠침쳐쳤]|미달|밑[돌도돈돎]|웃[돌도돈돎]|하회|상회")
#: what cannot be helped is sure to be; what was late was not done in time
_INEVITABLE = re.compile(r"(?:피|면|부인|부정|외면|무시|간과|거부|회피|거역|역행|배제)\Z")
_LATE = re.compile(
    r"[가-힣]{0,3}?[이가은는도을를]? ?(?:거듭 |계속 |크게 |줄줄이 |또 )?(?:늦[어춰]|늦춰|지연|미[뤄뤘뤄]|밀[려렸]|차일피일|연기|지체|더[뎌딘디])"
)


def told_otherwise(text: str, match: re.Match[str]) -> bool:
    """Do the words around the one at *match* make it say another thing than the table has it say?"""
    if _FALLS_SHORT.match(match[0]):
        return _AGAINST_A_FIGURE.search(text, max(0, match.start() - 20), match.start()) is not None
    if match[0].startswith("할 수 없"):
        return _INEVITABLE.search(text, 0, match.start()) is not None
    return _LATE.match(text, match.end()) is not None or _is_ending(text, match)


def _is_ending(text: str, match: re.Match[str]) -> bool:
    """Is the word cut out of a verb and its endings ('강해지며')?"""
    at = next((token for token in analyse(text) if token.start < match.start() < token.end), None)
    return at is not None and at.tag in _VERBS


_VERBS = frozenset({"VV", "VA", "VX", "VCP", "VCN"})
