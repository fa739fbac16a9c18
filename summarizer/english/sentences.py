"""A whole English sentence: who says it, what stands before it, two clauses side by side; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from . import adjuncts, orders, verbal
from .amounts import moment
from .clauses import clause, subordinate
from .cuts import shortened
from .doubts import is_doubtful, is_guessed
from .groups import going
from .leaning import is_told, leans
from .lexicon import Frame
from .reader import DoubtError, Reader
from .reports import reported
from .rewrites import rewritten
from .tokens import Token, cut
from .wording import Clause, worded

#: '서울, 6월 30일 (Newswire) - ' before the first sentence
_DATELINE = re.compile(
    r"^[A-Z]{4,}(?: [A-Z]+)? ?(?:[:—–-]+ |:)|^\([A-Z가-힣][A-Za-z가-힣 ]{1,30}\) [-–—]+ |^[가-힣]{2,}(?:, [가-힣]{2,})? [-–—]+ (?=[A-Z가-힣])|^[A-Z가-힣][A-Za-z가-힣 .,]{1,40}?(?:, \d{1,2}월 \d{1,2}일(?:\([월화수목금토일]요일\))?)? ?\([A-Za-z가-힣][A-Za-z가-힣 -]{1,30}\) ?[-–—]+ "
)
#: words that lead over from the sentence before: left out
_LEADS = (
    "but",
    "and",
    "however",
    "meanwhile",
    "separately",
    "still",
    "also",
    "so",
    "yet",
    "in addition",
    "by contrast",
    "for now",
    "moreover",
    "furthermore",
    "besides",
    "additionally",
    "nevertheless",
    "nonetheless",
    "at the same time",
    "as a result",
    "on top of that",
    "for example",
    "to that end",
    "more importantly",
    "in turn",
    "of course",
    "indeed",
    "overall",
    "in fact",
    "in particular",
    "therefore",
    "thus",
)
_ANYWHERE = Frame("I", "", {})
_LINKS = {
    "but": "지만",
    "and": "고",
    "where": "며",
    "while": "반면",
    "though": "지만",
    "although": "지만",
    "whereas": "반면",
    ";": "고",
    "yet": "지만",
}


#: shorter forms of one sentence that are read
_MOST_CUTS = 24


def tokens_of(sentence: str) -> tuple[Token, ...]:
    """The tokens of *sentence* without the place and the day that a first sentence begins with."""
    return rewritten(cut(_DATELINE.sub("", sentence)))


def put_in_korean(sentence: str) -> Iterator[str]:
    """The Korean of the sentence, and of less and less of it; nothing where a word or a construction is not known.

    What leans on another sentence is not given.
    """
    tokens = tokens_of(sentence)
    for kept in (tokens, *islice(shortened(tokens), _MOST_CUTS)) if tokens else ():
        korean = _put(kept)
        if korean is not None:
            yield korean


def _put(tokens: tuple[Token, ...]) -> str | None:
    if is_guessed(tokens):
        return None
    reader = Reader(tokens)
    try:
        korean = next(readings(reader), None)
    except DoubtError:
        return None
    return None if korean is None or is_doubtful(tokens, korean) else korean


def readings(reader: Reader) -> Iterator[str]:
    """The whole sentence in Korean, the first reading first."""
    start = behind_lead(reader)
    for text in _sentence(reader, start, ()):
        yield text + "."
    for leads, at in openings(reader, start):
        for text in _sentence(reader, at, leads):
            yield text + "."


def behind_lead(reader: Reader) -> int:
    """Where the sentence begins behind a word that leads over from the one before."""
    for lead in _LEADS:
        words = lead.split()
        if reader.words(0, *words):
            end = len(words)
            return (
                end + (reader.low(end) == ",")
                if reader.low(end) == "," or lead in ("but", "and", "meanwhile", "also")
                else 0
            )
    return 0


def openings(reader: Reader, at: int) -> Iterator[tuple[tuple[tuple[int, str], ...], int]]:
    """A time, a place or a clause before the subject, with its comma."""
    for order, text, end in adjuncts.adjuncts(reader, at, _ANYWHERE, wills=True, passive=False):
        if order >= 0 and (reader.low(end) == "," or order == orders.TIME):
            yield ((order, text),), end + (reader.low(end) == ",")
    for _, text, end in subordinate(reader, at):
        if reader.low(end) == ",":
            yield ((orders.CAUSE, text),), end + 1
    for group in going(reader, at):
        for one, end in verbal.verbals(reader, group):
            if reader.low(end) == "," and not one.leans:
                yield ((orders.TIME, one.formed("면") + "서"),), end + 1


def _sentence(reader: Reader, at: int, leads: tuple[tuple[int, str], ...]) -> Iterator[str]:
    for one, end in clause(reader, at, inner=False):
        first = replace(one.verbals[0], parts=(*leads, *one.verbals[0].parts))
        opened = replace(one, verbals=(first, *one.verbals[1:]))
        yield from _ended(reader, opened, end)


def _ended(reader: Reader, one: Clause, end: int) -> Iterator[str]:
    if reader.at(end).tag == "end":
        if not leans(one) and is_told(reader, one):
            yield from _some(worded(one, "finite", topic=True))
        return
    yield from reported(reader, one, end)
    yield from _at_its_height(reader, one, end)
    comma = reader.low(end) in (",", ";")
    link = _LINKS.get(reader.low(end + (reader.low(end) == ",")))
    if link is not None and not reader.quotes() and (comma or link != "며"):
        yield from _linked(reader, one, link, end + (1 if reader.low(end) == ";" else comma + 1))


_HEIGHTS = {
    ("highest", "close"): "최고 종가", ("lowest", "close"): "최저 종가", ("highest", "level"): "최고치", ("lowest", "level"): "최저치",
    ("biggest", "one-day", "gain"): "하루 최대 상승폭", ("biggest", "one-day", "drop"): "하루 최대 하락폭", ("biggest", "gain"): "최대 상승폭",
    ("biggest", "drop"): "최대 하락폭", ("biggest", "one-day", "decline"): "하루 최대 하락폭", ("largest", "gain"): "최대 상승폭",
}  # fmt: skip


def _at_its_height(reader: Reader, one: Clause, end: int) -> Iterator[str]:
    """', their highest close since 2024년 3월'."""
    if reader.low(end) != "," or reader.low(end + 1) not in ("its", "their") or leans(one):
        return
    for words, korean in _HEIGHTS.items():
        after = end + 2 + len(words)
        if not reader.words(end + 2, *words) or reader.low(after) != "since":
            continue
        for time, last in moment(reader, after + 1):
            first = worded(one, "며", topic=True)
            if reader.at(last).tag == "end" and first is not None:
                yield f"{first} 이는 {time.text} 이후 {korean}이다".replace("가이다", "가다").replace("치이다", "치다")


def _linked(reader: Reader, one: Clause, link: str, at: int) -> Iterator[str]:
    """Two clauses side by side, the second with a subject of its own."""
    if leans(one):
        return
    for other, end in clause(reader, at):
        if other.subject.pronoun or not other.subject.text or other.subject.own or (other.leans() and leans(other)):
            continue
        if reader.at(end).tag == "end":
            second = worded(other, "finite", topic=link != "며")
            fitting = "고" if link == "반면" and not _opposed(worded(one, "고"), second) else link
            first = worded(one, fitting, topic=True)
            if first is not None and second is not None:
                yield f"{first} {'그곳에서는 ' if link == '며' else ''}{second}"


_UPWARD, _DOWNWARD = re.compile("증가|상승|확대|늘|오르|올랐"), re.compile("감소|하락|축소|줄|내리|내렸")


def _opposed(first: str | None, second: str | None) -> bool:
    """Does one tell of a rise and the other of a fall, or does one deny?"""
    if first is None or second is None:
        return True
    rises = bool(_UPWARD.search(first) and _DOWNWARD.search(second))
    falls = bool(_DOWNWARD.search(first) and _UPWARD.search(second))
    return rises or falls or ("않" in first) != ("않" in second)


def _some(text: str | None) -> Iterator[str]:
    if text is not None:
        yield text
