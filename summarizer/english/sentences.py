"""A whole English sentence: who says it, what stands before it, two clauses side by side; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from . import adjuncts, asides, orders, verbal
from .amounts import moment
from .clauses import clause, subordinate
from .groups import finite, going
from .lexicon import Frame, frames
from .phrases import phrase
from .predicates import Group, stem_of, told
from .predicates import finite as finished
from .reader import DoubtError, Phrase, Reader
from .sounds import with_particle
from .tokens import cut
from .wording import Clause, worded

#: '서울, 6월 30일 (Newswire) - ' before the first sentence
_DATELINE = re.compile(
    r"^[A-Z가-힣][A-Za-z가-힣 .,]{1,40}?(?:, \d{1,2}월 \d{1,2}일)? ?\([A-Z][A-Za-z ]{1,30}\) ?[-–—]+ "
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
#: cuts of one sentence that are tried
_MOST_CUTS = 3
#: who says it is not named: it is known, somehow
_UNNAMED = ("관계자", "소식통", "관계자 중 한 명", "사람 중 한 명")
#: 'the company's', 'the group's'
_LEANING = ("회사의 ", "그룹의 ", "기업의 ", "업체의 ")
_ALONE = ("사람", "인물", "사람들")


def put_in_korean(sentence: str) -> str | None:
    """The Korean sentence, or ``None`` where a word or a construction is not known, or it leans on another sentence."""
    tokens = cut(_DATELINE.sub("", sentence))
    if not tokens:
        return None
    reader = Reader(tokens)
    try:
        return next(_readings(reader), None)
    except DoubtError:
        return None


def put_cuts_in_korean(sentence: str) -> Iterator[str]:
    """The Korean of what is left of *sentence* without its asides, the fullest first."""
    tokens = asides.trimmed(cut(_DATELINE.sub("", sentence)))
    if not tokens:
        return
    reader = Reader(tokens, cuts=True)
    try:
        found = sorted(_cut_readings(reader), key=lambda one: -one[0])
    except DoubtError:
        return
    yield from list(dict.fromkeys(text for _, text in found))[:_MOST_CUTS]


def _cut_readings(reader: Reader) -> Iterator[tuple[int, str]]:
    """What is told without asides, with how many words of the sentence it keeps."""
    start = _behind_lead(reader)
    for text in _readings(reader):
        yield len(reader.tokens), text
    starts = [(start, (), 0), *((at, leads, 0) for leads, at in _openings(reader, start))]
    starts += [(at, (), at) for at in asides.heads_behind_lead(reader, start)]
    for at, leads, lost in starts:
        for one, end in clause(reader, at, inner=False):
            if lost and asides.lead_is_loose(reader, start) and asides.is_sweeping(reader, at, end):
                continue
            first = replace(one.verbals[0], parts=(*leads, *one.verbals[0].parts))
            opened = replace(one, verbals=(first, *one.verbals[1:]))
            for text in _without_tail(reader, opened, at, end):
                yield end - lost, text + "."


def _without_tail(reader: Reader, one: Clause, start: int, end: int) -> Iterator[str]:
    """What *one* tells without what stands behind it, but with who says it."""
    if said := asides.said_places(reader, end):
        for place in said:
            if place == end or asides.may_go(reader, one, start, end):
                yield from _reported(reader, one, place)
        return
    if reader.at(end).tag == "end" or asides.may_go(reader, one, start, end):
        if not _leans(one):
            yield from _some(worded(one, "finite", topic=True))


def _readings(reader: Reader) -> Iterator[str]:
    start = _behind_lead(reader)
    for text in _sentence(reader, start, ()):
        yield text + "."
    for leads, at in _openings(reader, start):
        for text in _sentence(reader, at, leads):
            yield text + "."


def _behind_lead(reader: Reader) -> int:
    for lead in _LEADS:
        words = lead.split()
        if reader.words(0, *words):
            end = len(words)
            return (
                end + (reader.low(end) == ",") if reader.low(end) == "," or lead in ("but", "and", "meanwhile") else 0
            )
    return 0


def _openings(reader: Reader, at: int) -> Iterator[tuple[tuple[tuple[int, str], ...], int]]:
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
        if not _leans(one):
            yield from _some(worded(one, "finite", topic=True))
        return
    yield from _reported(reader, one, end)
    yield from _at_its_height(reader, one, end)
    comma = reader.low(end) in (",", ";")
    link = _LINKS.get(reader.low(end + (reader.low(end) == ",")))
    if link is not None and (comma or link != "며"):
        yield from _linked(reader, one, link, end + (1 if reader.low(end) == ";" else comma + 1))


_HEIGHTS = {
    ("highest", "close"): "최고 종가", ("lowest", "close"): "최저 종가", ("highest", "level"): "최고치", ("lowest", "level"): "최저치",
    ("biggest", "one-day", "gain"): "하루 최대 상승폭", ("biggest", "one-day", "drop"): "하루 최대 하락폭", ("biggest", "gain"): "최대 상승폭",
    ("biggest", "drop"): "최대 하락폭", ("biggest", "one-day", "decline"): "하루 최대 하락폭", ("largest", "gain"): "최대 상승폭",
}  # fmt: skip


def _at_its_height(reader: Reader, one: Clause, end: int) -> Iterator[str]:
    """', their highest close since 2024년 3월'."""
    if reader.low(end) != "," or reader.low(end + 1) not in ("its", "their") or _leans(one):
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
    if _leans(one):
        return
    for other, end in clause(reader, at):
        if other.subject.pronoun or not other.subject.text or other.subject.own or (other.leans() and _leans(other)):
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


def _leans(one: Clause) -> bool:
    """Is somebody in it told of only elsewhere?"""
    if one.subject.pronoun or one.subject.known or one.subject.own or one.subject.text.startswith(_LEANING):
        return True
    kinds = one.subject.kinds
    for lean in one.leans():
        if lean in ("he", "she") and not kinds & frozenset("hN"):
            return True
        if lean == "it" and not kinds & frozenset("oN"):
            return True
        if lean == "they" and not one.subject.many:
            return True
    return False


def _some(text: str | None) -> Iterator[str]:
    if text is not None:
        yield text


# -- who says it -----------------------------------------------------------------------------------------------------


def _reported(reader: Reader, one: Clause, end: int) -> Iterator[str]:
    """', Cook said on Monday', ', said Cook'."""
    if reader.low(end) != ",":
        return
    pronoun = reader.low(end + 1) in ("he", "she", "they", "it")
    somebody = ((Phrase("", known=True), end + 2),) if pronoun else phrase(reader, end + 1)
    for speaker, after in somebody:
        itself = reader.low(end + 1) == "the" and "o" in speaker.kinds and not speaker.known and not speaker.many
        if itself and not _is_one_firm(one.subject, speaker):
            continue
        clause_, teller = (replace(one, subject=one.subject.but(text="")), one.subject) if itself else (one, speaker)
        for group in finite(reader, after):
            for said in _sayings(reader, group.verb, group.end):
                saying = replace(said[0], group=group.group)
                yield from _told_by(clause_, teller, saying)
    for group in finite(reader, end + 1):
        if group.verb == "say":
            for speaker, after in phrase(reader, group.end):
                for said in _sayings(reader, group.verb, after):
                    yield from _told_by(one, speaker, replace(said[0], group=group.group))


def _is_one_firm(subject: Phrase, speaker: Phrase) -> bool:
    """'SK그룹 plans to ..., the 한국 conglomerate said': is the one who plans the one who says so?"""
    return "N" in subject.kinds and "N" not in speaker.kinds and "h" not in subject.kinds and not subject.many


def _sayings(reader: Reader, verb: str, at: int) -> Iterator[tuple[verbal.Verbal, int]]:
    """A verb of saying whose words stand before it, to the end of the sentence."""
    for frame in frames().get(verb, ()):
        if frame.kind not in ("T", "R") or "as" in frame.marks:
            continue
        begun = verbal.Verbal(stem_of(frame.pattern), Group())
        starts = [(begun, at)]
        if frame.kind == "R":
            starts = [
                (begun.plus(orders.WITH, with_particle(one.text, frame.marks.get("obj", "에게"))), end)
                for one, end in phrase(reader, at)
            ]
        for open_, start in starts:
            for full, end in verbal.rest(reader, frame, open_, start):
                if reader.at(end).tag == "end":
                    yield full, end


def _told_by(one: Clause, speaker: Phrase, saying: verbal.Verbal) -> Iterator[str]:
    if speaker.negative:
        return
    past = saying.group.tense == "past" or saying.group.perfect
    if speaker.text.endswith(_UNNAMED) or speaker.text in _ALONE or (speaker.known and not one.subject.known):
        if not _leans(one):
            known = worded(one, "것으로", past=past, topic=True)
            if known is not None:
                yield f"{known} 알려졌다"
        return
    if "s" in speaker.kinds and not _leans(one):  # 'the memo said'
        whole = worded(one, "finite", topic=True)
        if whole is not None:
            yield f"{with_particle(speaker.text, '에')} 따르면 {whole}"
        return
    if one.subject.pronoun or speaker.known or (any(lean in ("it", "they") for lean in one.leans()) and _leans(one)):
        return
    text = worded(one, "다고", past=past)
    tensed = told(saying.stem, saying.group, wills=True)
    if text is not None and tensed is not None:
        yield " ".join(
            part
            for part in (with_particle(speaker.text, "은"), saying.words(orders.LEAD), text, finished(tensed))
            if part
        )
