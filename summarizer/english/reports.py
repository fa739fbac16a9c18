"""Who says it, behind what is said: ', Cook said on Monday', ', said Cook'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from . import orders, verbal
from .groups import finite
from .leaning import leans
from .lexicon import frames
from .phrases import phrase
from .predicates import Group, stem_of, told
from .predicates import finite as finished
from .reader import Phrase, Reader
from .sounds import with_particle
from .verb_words import Verbal
from .wording import Clause, worded

#: a day on which it is said, and a time that what is said begins with
_DAY = re.compile(r"^\d{1,2}(?:월 \d{1,2})?일(?:\([월화수목금토일]요일\))?$|^(?:어제|오늘)$")
_MONTH = re.compile(r"^(?:지난해 |올해 )?(?:\d{1,2}월에|지난달|지난주|지난해|올해|올해 초|이번 주|이달)$")
_TIMED = re.compile(r"^(?:\d|올해|내년|지난|이번|다음|최근|향후)")
#: who says it is not named: it is known, somehow
_UNNAMED = ("관계자", "소식통", "관계자 중 한 명", "사람 중 한 명")
_ALONE = ("사람", "인물", "사람들")


def reported(reader: Reader, one: Clause, end: int) -> Iterator[str]:
    """', Cook said on Monday', ', said Cook'."""
    if reader.low(end) != ",":
        return
    for speaker, after in phrase(reader, end + 1):
        itself, speaker = _speaker(reader, one, speaker, end + 1)  # noqa: PLW2901
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


def _speaker(reader: Reader, one: Clause, speaker: Phrase, at: int) -> tuple[bool, Phrase]:
    """Is the *speaker* whom the clause tells of; and he, 'a company spokesperson' with his firm."""
    subject = one.subject
    if speaker.text == "대변인" and subject.kinds & frozenset("No") and not subject.many:
        return False, speaker.but(text=f"{subject.text} 대변인", known=False)
    described = not speaker.known or " " in speaker.text  # 'the South Korean conglomerate'
    itself = reader.low(at) == "the" and "o" in speaker.kinds and described and not speaker.many
    if itself and not _is_one_firm(subject, speaker):
        return False, speaker.but(known=True)  # 'the carmaker', told of before
    return itself, speaker


_FIRMS = (
    "기업",
    "회사",
    "업체",
    "그룹",
    "은행",
    "스타트업",
    "제조사",
    "공급사",
    "통신사",
    "운영사",
    "대기업",
    "경쟁사",
)


def _is_one_firm(subject: Phrase, speaker: Phrase) -> bool:
    """'SK그룹 plans to ..., the 한국 conglomerate said': is the one who plans the one who says so?"""
    house = speaker.text.endswith(_FIRMS)
    return house and "N" in subject.kinds and "N" not in speaker.kinds and "h" not in subject.kinds and not subject.many


def _sayings(reader: Reader, verb: str, at: int) -> Iterator[tuple[Verbal, int]]:
    """A verb of saying whose words stand before it, to the end of the sentence."""
    for frame in frames().get(verb, ()):
        if frame.kind not in ("T", "R") or "as" in frame.marks:
            continue
        begun = Verbal(stem_of(frame.pattern), Group())
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


def _told_by(one: Clause, speaker: Phrase, saying: Verbal) -> Iterator[str]:
    unnamed = speaker.text.endswith(_UNNAMED) or speaker.text in _ALONE
    own = _speaks_of_himself(one)
    if speaker.negative or (own and (unnamed or speaker.known or not speaker.kinds & frozenset("hN"))):
        return
    if unnamed and any(order not in (orders.TIME, orders.PLACE) for order, _ in saying.parts):
        return  # 'sources said, if demand falls'
    past = (saying.group.tense == "past" or saying.group.perfect) and not own  # his words as he said them
    if unnamed:
        known = None if leans(one) else worded(one, "것으로", past=past, topic=True)
        if known is not None:
            yield f"{known} 알려졌다"
    elif "s" in speaker.kinds and not leans(one):  # 'the memo said'
        whole = worded(one, "finite", topic=True)
        if whole is not None:
            yield f"{with_particle(speaker.text, '에')} 따르면 {whole}"
    elif not speaker.known and (own or not _is_of_another(one)):
        yield from _said_by(one, speaker, saying, past=past)


def _speaks_of_himself(one: Clause) -> bool:
    """'We will open a plant', 'our revenue rose'."""
    return bool({"we", "i"} & set(one.leans())) or one.subject.own == "our"


def _is_of_another(one: Clause) -> bool:
    """Is it told of somebody who is neither the one who says it nor named in it?"""
    told = set(one.leans())
    if one.subject.own in ("his", "her", "their") or one.subject.pronoun:
        return True
    return bool({"he", "she", "it", "they"} & told) and leans(one)


def _said_by(one: Clause, speaker: Phrase, saying: Verbal, *, past: bool) -> Iterator[str]:
    text = worded(one, "다고", past=past)
    tensed = told(saying.stem, saying.group, wills=True)
    if text is not None and tensed is not None:
        parts = (with_particle(speaker.text, "은"), saying.words(orders.LEAD), text, finished(tensed))
        if _MONTH.search(saying.words(orders.LEAD)) or (
            _DAY.search(saying.words(orders.LEAD)) and _TIMED.search(text)
        ):  # '2026년까지 열 계획이라고 30일 발표했다'
            parts = (parts[0], text, saying.words(orders.LEAD), parts[3])
        yield " ".join(part for part in parts if part)
