"""Names: runs of Korean words and of capitalised ones that no table has, in the order of Korean papers; pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ..canon.places import places_in, read_places
from .lexicon import proper, proper_kinds
from .name_words import is_half, is_no_name, may_be_name, titled
from .reader import Phrase, Reader, longest
from .sounds import with_particle

_SOMEBODY = ("들", "대변인", "연구원", "당국자", "관계자", "창업자", "고문", "판사", "교수")
#: behind a place or a name and a hyphen
_TIED = {
    "based": "에 본사를 둔", "led": "이 이끄는", "owned": "이 소유한", "backed": "이 투자한", "made": "산", "built": "이 만든", "only": " 전용", "related": " 관련",
    "language": "어", "listed": " 증시에 상장된", "born": " 출신", "wide": " 전역의", "style": "식", "area": " 지역", "run": "이 운영하는", "controlled": "이 지배하는",
}  # fmt: skip


def name(reader: Reader, index: int) -> tuple[Phrase, int] | None:
    """The longest run of names at *index*."""
    end, words = index, list[str]()
    while (one := _word(reader, end, inside=bool(words))) is not None:
        words.append(one[0])
        end = one[1]
    if not words or (len(words) == 1 and not may_be_name(reader, index, end)) or _is_mixed(reader, index, end, words):
        return None
    return _named(words), end


def _is_mixed(reader: Reader, index: int, end: int, words: Sequence[str]) -> bool:
    """Is half of a name in Korean, and half in English letters that no table puts in Korean?"""
    pairs = pairwise(reader.at(place) for place in range(index, end))
    return any(is_half(one, two) and {one.text, two.text}.issubset(words) for one, two in pairs)


def tied(reader: Reader, index: int) -> tuple[str, int] | None:
    """'샌프란시스코-based' before a noun; with the state behind the city."""
    token = reader.at(index)
    head, _, tail = token.text.rpartition("-")
    named = bool(head) and (head[0].isupper() or "가" <= head[0] <= "힣")
    if named and tail in _TIED and token.tag in ("hangul", "latin"):
        put, head = _TIED[tail], _in_korean(head)
        return (with_particle(head, "이") + put[1:] if put.startswith("이") else head + put), index + 1
    if reader.low(index + 1) == "," and token.tag == "hangul" and (state := tied(reader, index + 2)) is not None:
        place, sep, rest = state[0].partition("에 ")
        return f"{place} {token.text}{sep}{rest}", state[1]
    return None


@cache
def _in_korean(place: str) -> str:
    """'Sydney', which people bear as well, is the city before a hyphen."""
    found = [edit for edit in read_places(f"in {place}", "en") if edit.end == len(place) + 3 and edit.start == 3]
    return (found[0].text or place) if found else place


def _word(reader: Reader, index: int, *, inside: bool) -> tuple[str, int] | None:
    """One word of a name, or a name that the table has; *inside*: words of it stand before."""
    token = reader.at(index)
    if _is_tied(token.text):
        return None
    if token.tag == "hangul":
        return token.text, index + 1
    mixed = token.tag == "mixed" or token.low in proper()  # 'iPhone', 'xAI'
    if token.tag not in ("latin", "mixed") or not any(letter.isupper() for letter in token.text[: 1 + mixed * 40]):
        return None
    known = longest(reader, index, proper(), 5)
    if known is not None:
        return known[0][0], known[1]
    return None if is_no_name(reader, index, inside=inside) else (token.text, index + 1)


def _is_tied(text: str) -> bool:
    return text.rpartition("-")[2] in _TIED and "-" in text


def _named(words: Sequence[str]) -> Phrase:
    """The run in Korean order: who comes first, then of what, then as what."""
    titles = [place for place, word in enumerate(words) if titled(word)]
    if titles and titles[-1] < len(words) - 1 and len(words) - titles[-1] <= 5:
        words = [*words[titles[-1] + 1 :], *words[: titles[-1] + 1]]
    text = " ".join(words)
    if titled(words[-1]) or words[-1].endswith(_SOMEBODY):
        return Phrase(text, frozenset("h"), many=words[-1].endswith("들"))
    if text in places_in(text):
        return Phrase(text, frozenset("NP"))
    return Phrase(text, frozenset(proper_kinds().get(text, "N")))
