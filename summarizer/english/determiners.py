"""What a noun phrase begins with, and the phrase as far as it is read: articles, 'several', 'its', 'no'; pure."""

from __future__ import annotations

from dataclasses import dataclass

from .amounts import number
from .reader import Reader

#: determiner -> its Korean
_DETERMINERS = {
    "the": "", "a": "", "an": "", "some": "일부 ", "several": "여러 ", "many": "많은 ", "all": "모든 ", "every": "모든 ", "each": "각 ", "both": "양 ",
    "another": "또 다른 ", "other": "다른 ", "most": "대부분의 ", "any": "", "various": "여러 ", "certain": "일부 ", "a few": "몇몇 ", "a number of": "여러 ",
    "a series of": "일련의 ", "a range of": "다양한 ", "a variety of": "다양한 ", "a group of": "여러 ", "the other": "다른 ", "all the": "모든 ", "more": "더 많은 ",
    "fewer": "더 적은 ", "most of the": "대부분의 ", "some of the": "일부 ", "many of the": "많은 ", "all of the": "모든 ", "a lot of": "많은 ", "a pair of": "두 ",
    "a wide range of": "다양한 ", "a broad range of": "다양한 ", "a wide variety of": "다양한 ", "a wide array of": "다양한 ", "an array of": "다양한 ",
    "a host of": "여러 ", "a slew of": "여러 ", "a handful of": "소수의 ", "scores of": "수많은 ", "the same": "같은 ", "the following": "다음 ",
}  # fmt: skip
_OWN = frozenset(["its", "their", "his", "her", "our"])
#: of what the paper says whose it is
_OURS = frozenset("gfo")


@dataclass(frozen=True, slots=True)
class Building:
    """A phrase as far as it is read: ``front`` stands before all, ``pieces`` are its words so far."""

    front: str = ""
    pieces: tuple[str, ...] = ()
    counted: tuple[str, str, str] | None = None
    negative: bool = False
    definite: bool = False
    #: has it an article or its like?
    marked: bool = False
    #: 'its' and its like
    own: str = ""
    #: 'its own'
    alone: bool = False
    #: common nouns so far, one behind the other
    chain: int = 0
    #: what the noun before is
    last: frozenset[str] = frozenset()

    def text(self, last: str, kinds: frozenset[str]) -> str:
        words = " ".join(part for part in (*self.pieces, last) if part)
        ours = (
            "자체 " if self.alone and kinds & _OURS else "자사 " if self.own in ("its", "our") and kinds & _OURS else ""
        )
        return f"{self.front}{ours}{words}"


def determined(reader: Reader, index: int) -> tuple[int, Building]:
    low = reader.low(index)
    if low == "no" and reader.low(index + 1) not in ("longer", "one"):
        return index + 1, Building(negative=True)
    if low in _OWN and reader.at(index).tag == "latin":
        after = index + 1 + (reader.low(index + 1) == "own")
        return after, Building(own=low, definite=True, alone=reader.low(index + 1) == "own")
    for size in (4, 3, 2, 1):
        key = " ".join(reader.low(index + place) for place in range(size))
        if key == "some" and number(reader, index + 1) is not None:
            break
        if key in ("more", "fewer") and reader.low(index + 1) == "than":
            break
        if key in _DETERMINERS and reader.at(index).tag == "latin":
            return index + size, Building(front=_DETERMINERS[key], definite=key.startswith("the"), marked=True)
    return index, Building()
