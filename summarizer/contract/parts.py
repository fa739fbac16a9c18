"""The parts of a Korean line that say one thing each: a right first half does not vouch for the second.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ..text import words

#: nouns of two syllables that close a statement before a comma
_ENDS = "전망|예정|방침|결정|계획|예상|발표|거론|확정|공개|추진|제시|체결|합의|불참|참석|부인|일축|상승|하락|증가|감소|확대|축소|유지|인하|인상|개시|중단|완료|착수|검토|논의|승인|거부|연기|유임|연임|퇴임|사임|선임|임명|합류|돌파|기록|달성|의결|급등|급락|반등|승소|패소|강조|설명|지적|언급|주장|촉구|반박"
#: nouns in '고', which join nothing ('안내광고 장터', '최고 수준'); '보고' only as a word of its own ('지켜보고')
NOUN_IN_GO = (
    "".join(
        f"(?<!{noun})"
        for noun in words(
            "광고 재고 창고 사고 경고 최고 신고 권고 제고 예고 통고 선고 상고 항고 참고 원고 기고 금고 국고 장고 출고 입고 중고 로고 해고 공고 충고 숙고 포고 부고 차고 무고 피고"
        )
    )
    + r"(?<!\s보고)"
)
#: where a line goes on to something else: '…', connectives; not the comma after its subject
_PARTING = re.compile(
    r"\s?…\s?|(?<=[가-힣]며)[ ,]+|(?<=[가-힣]고)(?<![다라자냐]고)"
    + NOUN_IN_GO
    + r"[ ,]+(?!있|싶|나서|보니)|(?<=지만)[ ,]+|(?<=으나)[ ,]+|(?<=면서)[ ,]+|(?<=면서도)[ ,]+|(?<=는데)[ ,]+|(?<=중이나)[ ,]+|(?<=되) (?=[가-힣]+ )|(?<=(?:상승|하락|증가|감소|급등|급락|호조|부진|확대|축소)에) |"
    rf"(?<=(?:{_ENDS})), "
)
#: a shorter piece belongs to its neighbour; days and figures are not counted
_SHORTEST = 6
_DAYS = re.compile(r"\d+[년월일]|\([^)]*\)|[\d,.]+")


def _short(piece: str) -> bool:
    return len(_DAYS.sub("", piece).strip(" ,…")) < _SHORTEST


@lru_cache(maxsize=1024)
def parts(text: str) -> tuple[str, ...]:
    """The parts of *text* in their order; the whole of it where it says one thing."""
    return tuple(text[start:end] for start, end in spans(text))


def part_at(text: str, at: int) -> str:
    """The part that position *at* of *text* is in."""
    return next((text[start:end] for start, end in spans(text) if start <= at < end), text)


@lru_cache(maxsize=1024)
def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where the parts of *text* stand."""
    cuts = [0, *(match.end() for match in _PARTING.finditer(text)), len(text)]
    spans: list[tuple[int, int]] = []
    for start, end in pairwise(cuts):
        if spans and (_short(text[start:end]) or _short(text[slice(*spans[-1])])):
            spans[-1] = (spans[-1][0], end)
        elif end > start:
            spans.append((start, end))
    return tuple(spans)


#: shorter than this, a piece behind '…' is judged with the rest of the line
_SHORTEST_STATEMENT = 8


def statements(text: str) -> list[str]:
    """What a line says on both sides of its ellipsis; a hedge of one does not hedge the other."""
    pieces = [piece.strip() for piece in text.split("…")]
    return pieces if all(len(piece) >= _SHORTEST_STATEMENT for piece in pieces) else [text]
