"""Noun phrases side by side: 'A, B and C', 'A or B'; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import phrases
from .reader import Phrase, Reader
from .sounds import with_particle

_OTHER = "다른 "


def listed(reader: Reader, index: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    for first, end in phrases.single(reader, index, at_place=at_place):
        yield from _more(reader, [first], end, at_place=at_place)
        yield first, end


def _more(reader: Reader, items: list[Phrase], end: int, *, at_place: int) -> Iterator[tuple[Phrase, int]]:
    comma = reader.low(end) == ","
    at = end + comma
    word = reader.low(at)
    size = 3 if reader.words(at, "as", "well", "as") else 1 if word in ("and", "or") else 0
    if size:
        for last, after in phrases.single(reader, at + size, at_place=at_place):
            if word == "or" and comma and last.kinds & frozenset("%"):  # '600 jobs, or 4% of its workforce'
                one = items[-1]
                aside = one.but(text=f"{one.text}({last.text})", closed=True)
                yield (
                    (aside if len(items) == 1 else _joined([*items[:-1], aside], "and")),
                    after + (reader.low(after) == ","),
                )
                continue
            if not last.negative:
                yield _joined([*items, last], "or" if word == "or" else "and"), after
    elif comma and len(items) < 6:
        for item, after in phrases.single(reader, at, at_place=at_place):
            if reader.low(after) in (",", "and", "or") and not item.closed:
                yield from _more(reader, [*items, item], after, at_place=at_place)


def _joined(items: list[Phrase], link: str) -> Phrase:
    kinds = frozenset.intersection(*(item.kinds for item in items)) or items[-1].kinds - {"P"}
    texts = [items[0].text.removeprefix("양 "), *(item.text for item in items[1:])]  # 'both Apple and Meta'
    if link == "and" and texts[-1].startswith(_OTHER):
        text = f"{', '.join(texts[:-1]) if len(texts) > 2 else texts[0]} 등 {texts[-1].removeprefix(_OTHER)}"
    elif link == "or":
        text = with_particle(", ".join(texts[:-1]), "이나") + " " + texts[-1]
    elif len(texts) == 2:
        text = with_particle(texts[0], "과") + " " + texts[1]
    else:
        text = ", ".join(texts)
    return Phrase(text, kinds, many=True, closed=True, negative=any(item.negative for item in items))
