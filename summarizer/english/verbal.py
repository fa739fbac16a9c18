"""Verbs with what they govern, as the frames of ``verbs.txt`` tell, in Korean order; pure.

A frame's kinds: I nothing, O an object, T a clause ('said that'), R somebody and a clause ('told staff that'), V 'to' and a verb,
G a verb in -ing, X an object, 'to' and a verb ('asked it to'), C what something is or becomes, A a property, M how a figure moves,
W 'whether' and a clause.  The pattern is a Korean stem; with ``{기로}`` the inner verb in that form before it; of M two stems, for
amounts and for prices.  Marks: ``obj=`` the object's particle, ``o=`` what an object must be, ``s=`` what the subject must be, ``p=``
the passive stem, ``x`` no passive, ``n`` nobody wills it, ``st`` it tells how things are, ``as=`` how the clause is told (다고, 것으로,
것을), ``in=`` ... particles of prepositions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..japanese.korean import Stem
from . import adjuncts, clauses, movements, orders, phrases, states
from .amounts import amount
from .comparisons import compared
from .groups import Verbs, bare, going
from .lexicon import Frame, forms, frames
from .predicates import Group, denied, form, passive_of, stem_of
from .reader import Phrase, Reader, is_firm
from .sounds import with_particle

_FIGURE = re.compile(r"(?:약 |최대 |최소 )?\d")
_PATTERN = re.compile(r"^(?P<before>[^{]*)\{(?P<form>[^}]+)\}(?P<after>[^ ]*) ?(?P<stem>.*)$")


@dataclass(frozen=True, slots=True)
class Verbal:
    """A verb with all its words: ``parts`` are (order, Korean)."""

    stem: Stem
    group: Group
    parts: tuple[tuple[int, str], ...] = ()
    wills: bool = True
    states: bool = False
    #: words of somebody are told with it
    reports: bool = False
    #: a second firm is named: 'its' and 'it' may be either's
    others: bool = False
    #: pronouns of clauses inside that must be the subject
    leans: tuple[str, ...] = ()

    def plus(self, order: int, text: str) -> Verbal:
        """With one part more."""
        return replace(self, parts=(*self.parts, (order, text)))

    def words(self, least: int = orders.LEAD + 1) -> str:
        """What stands before the predicate, from the order *least* on."""
        return " ".join(text for order, text in sorted(self.parts, key=lambda part: part[0]) if order >= least and text)

    def leads(self) -> tuple[str, ...]:
        """What stands before the subject."""
        return tuple(text for order, text in self.parts if order == orders.LEAD)

    def formed(self, name: str) -> str:
        """All its words, the verb in a form of :func:`.predicates.form`."""
        stem = self.stem
        if self.group.negative:
            stem = denied(stem)
        elif name not in ("ㄴ", "는") and stem.text.endswith("고 있"):
            stem = Stem(text=stem.text.removesuffix("고 있"))
        text = form(stem, name)
        words = self.words(orders.LEAD)
        return f"{words} {text}" if words else text


Found = Iterator[tuple[Verbal, int]]


def verbals(reader: Reader, verbs: Verbs, subject: Phrase | None = None, *, gap: bool = False) -> Found:
    """Everything that *verbs* may be with what follows; *gap*: its object stands elsewhere."""
    known = frames()
    for size in (3, 2, 1, 0):
        words = [reader.low(verbs.end + place) for place in range(size)]
        if size and not all(reader.at(verbs.end + place).tag == "latin" for place in range(size)):
            continue
        if (
            size
            and words[-1] == "to"
            and any(form.name == "base" for form in forms().get(reader.low(verbs.end + size), ()))
        ):
            continue  # 'agreed to work together': a verb is what 'to' is for
        key = " ".join([verbs.verb, *words])
        for frame in known.get(key, ()):
            if _subject_fits(frame, subject, passive=verbs.group.passive):
                yield from _framed(reader, frame, verbs, verbs.end + size, subject, gap=gap)
    if verbs.verb == "be" and not gap:
        yield from states.being(reader, verbs, subject)


def _subject_fits(frame: Frame, subject: Phrase | None, *, passive: bool) -> bool:
    wanted = frame.marks.get("o" if passive else "s", "")
    return (
        not wanted
        or subject is None
        or not subject.kinds
        or bool(subject.kinds & frozenset(wanted + ("N" if "h" in wanted or "o" in wanted else "")))
    )


def _framed(reader: Reader, frame: Frame, verbs: Verbs, at: int, subject: Phrase | None, *, gap: bool) -> Found:
    """What the verb is with *frame*; only with an object may it be passive, or have its object elsewhere."""
    if frame.kind != "O" and (gap or verbs.group.passive):
        return
    if frame.kind == "M":
        yield from movements.moved(reader, frame, verbs, at, subject)
        return
    begun = begun_with(frame, verbs)
    if begun is None:
        return
    if frame.kind == "O":
        yield from _objective(reader, frame, begun, at, gap=gap or verbs.group.passive)
    elif frame.kind == "V":
        yield from _willing(reader, frame, begun, at, subject)
    else:
        yield from _BY_KIND[frame.kind](reader, frame, begun, at)


def _alone(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    if frame.pattern == "마감하":
        yield from movements.closed(reader, frame, begun, at)
    yield from rest(reader, frame, begun, at)


def _telling_somebody(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    for one, end in phrases.phrase(reader, at):
        if not one.negative and "M" not in one.kinds:
            told = begun.plus(orders.WITH, with_particle(one.text, _whom(frame, one)))
            yield from _telling(reader, frame, replace(told, others=is_firm(one)), end)


def _willing(reader: Reader, frame: Frame, begun: Verbal, at: int, subject: Phrase | None) -> Found:
    """'plans to', 'agreed with Tesla to', 'decided not to'."""
    at_once = reader.low(at) in ("to", "not")  # what follows is no purpose
    for open_, end in ((begun, at),) if at_once else rest(reader, frame, begun, at):
        start = end + (reader.low(end) == "not")
        if reader.low(start) == "to" and not ("tight" in frame.marks and end != at):
            yield from _inner(frame, open_, _to(reader, start + 1, subject))
        elif "bare" in frame.marks and start == at:
            yield from _inner(frame, open_, _to(reader, start, subject))


def _going(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    yield from _inner(frame, begun, (found for group in going(reader, at) for found in verbals(reader, group)))


def begun_with(frame: Frame, verbs: Verbs) -> Verbal | None:
    """The verb without what it governs; ``None`` where it has no passive."""
    found = _PATTERN.match(frame.pattern)
    text = found["stem"] if found else frame.pattern
    stem: Stem | None = stem_of(text) if text else Stem(text="")
    if verbs.group.passive:
        if "x" in frame.marks:
            return None
        stem = stem_of(frame.marks["p"].replace("_", " ")) if "p" in frame.marks else passive_of(stem) if stem else None
    if stem is None:
        return None
    told = tuple(
        (orders.TIME if place == "front" else orders.NEAR - (place == "inner"), korean)
        for korean, place in verbs.adverbs
    )
    states = "st" in frame.marks or stem.kind in "aic" or verbs.verb == "be"
    group = verbs.group
    if group.going and not group.perfect and not group.modal and group.tense == "pres" and verbs.verb in _AT_ONCE:
        group = replace(group, going=False)  # 'is buying a firm' is settled, and not being done
    return Verbal(
        stem,
        group,
        told,
        "n" not in frame.marks and not verbs.group.passive and not states,
        states,
        frame.kind in ("T", "R") or "rep" in frame.marks,
    )


_AT_ONCE = frozenset(
    [
        "buy",
        "acquire",
        "step",
        "leave",
        "resign",
        "retire",
        "depart",
        "join",
        "launch",
        "unveil",
        "introduce",
        "appoint",
        "name",
        "release",
        "announce",
        "withdraw",
        "recall",
        "sue",
        "file",
        "delay",
        "postpone",
        "cancel",
        "scrap",
        "raise",
        "cut",
        "lay",
        "move",
        "return",
        "partner",
        "team",
        "rename",
        "open",
        "close",
        "double",
    ]
)


def _to(reader: Reader, at: int, subject: Phrase | None) -> Found:
    """Bare verbs at *at*, one or two with 'and' between them."""
    negative = reader.low(at - 2) == "not" and reader.low(at - 1) == "to"
    for group in bare(reader, at):
        said = replace(group, group=replace(group.group, negative=negative or group.group.negative))
        for first, end in verbals(reader, said, subject):
            if reader.low(end) == "and":
                for second in bare(reader, end + 1):
                    for last, after in verbals(reader, second, subject):
                        joined = (
                            (orders.TIME, first.formed("고")),
                            *((max(order, orders.TIME), text) for order, text in last.parts),
                        )
                        yield replace(last, parts=joined, leans=(*first.leans, *last.leans)), after
            yield first, end


_TRADE = frozenset(["중단하", "금지하", "제한하", "막", "재개하", "시작하", "허용하"])


def _as_object(frame: Frame, text: str) -> str:
    """*text* as what is denied or stopped: a paper's report; sales that are no sum."""
    if "rep" in frame.marks and text.endswith("보고서"):
        return text.removesuffix("보고서") + "보도"
    if frame.pattern == "보내":
        return text.replace("에게 보낸 ", "에게 ")
    return text.removesuffix("매출") + "판매" if frame.pattern in _TRADE and text.endswith("매출") else text


def _objective(reader: Reader, frame: Frame, begun: Verbal, at: int, *, gap: bool) -> Found:
    if gap:
        if "need" not in frame.marks or reader.low(at) == frame.marks["need"]:
            yield from rest(reader, frame, begun, at)
        return
    stands = {"": phrases.SETTLED, "에서": phrases.BUILT}.get(frame.marks.get("in", ""), phrases.NOWHERE)
    wanted = frozenset(frame.marks.get("o", ""))
    if wanted & frozenset("ho"):
        wanted |= {"N"}
    for one, end in phrases.phrase(reader, at, at_place=stands):
        if one.pronoun or (wanted and not wanted & one.kinds) or "T" in one.kinds:
            continue
        if ("many" in frame.marks and not one.many) or ("one" in frame.marks and one.many):
            continue
        if "need" in frame.marks and reader.low(end) != frame.marks["need"]:
            continue
        verbal = begun.plus(orders.OBJECT, phrases.put(_as_object(frame, one.text), frame.marks.get("obj", "을")))
        for fine, after in amount(reader, end) if frame.pattern == "벌금을 부과하" and not one.negative else ():
            fined = replace(verbal.plus(orders.OBJECT, f"{fine.text}의 벌금을"), stem=Stem(text="부과하"))
            yield from rest(reader, frame, fined, after)
        if one.negative:
            verbal = replace(verbal, group=replace(verbal.group, negative=True))
        yield from rest(reader, frame, replace(verbal, others=is_firm(one)), end)


def rest(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    """*begun* with every adjunct behind it, as many as can be; then with fewer."""
    for order, text, end in adjuncts.adjuncts(
        reader, at, frame, begun.wills and begun.stem.kind == "v", begun.group.passive
    ):
        if order < 0:
            changed = compared(begun.parts, text)
            if changed is not None:
                yield from rest(reader, frame, replace(begun, parts=changed), end)
            elif begun.stem.kind == "c" and _FIGURE.match(begun.stem.text):
                yield from rest(
                    reader, frame, replace(begun, stem=replace(begun.stem, text=f"{text} {begun.stem.text}")), end
                )
        elif not (begun.others and "자사" in text):
            yield from rest(reader, frame, begun.plus(order, text), end)
    yield begun, at


def _telling(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    """Adjuncts of the verb, then the clause."""
    for open_, end in rest(reader, frame, begun, at):
        start = end + (reader.low(end) == "that")
        if reader.low(start) in (",", ":") and reader.quotes():
            start += 1  # 'said, "We ..."'
        if reader.low(start) == "," or (frame.kind == "W") != (reader.low(start) in ("whether", "if")):
            continue
        past = open_.group.tense == "past" or open_.group.perfect
        how = "ask" if frame.kind == "W" else frame.marks.get("as", "다고")
        for text, leans, after in clauses.told_clause(reader, start + (frame.kind == "W"), how, past=past):
            if not (open_.others and {"it", "they"} & set(leans)):
                yield replace(open_.plus(orders.INNER, text), leans=(*open_.leans, *leans)), after


def _inner(frame: Frame, begun: Verbal, found: Found) -> Found:
    """The inner verb in the form of the pattern, before the outer one."""
    pattern = _PATTERN.match(frame.pattern)
    for inner, end in found:
        if pattern is None:  # 'continue to run' is 계속 운영하다
            parts = (*begun.parts, *inner.parts, (orders.NEAR, frame.pattern))
            group = replace(begun.group, negative=begun.group.negative or inner.group.negative)
            yield replace(inner, parts=parts, group=group), end
            continue
        leads = tuple((orders.LEAD, text) for text in inner.leads())
        inner = replace(inner, parts=tuple(part for part in inner.parts if part[0] != orders.LEAD))  # noqa: PLW2901
        text = pattern["before"] + inner.formed(pattern["form"]) + pattern["after"]
        verbal = replace(begun.plus(orders.INNER, text), leans=(*begun.leans, *inner.leans), wills=begun.wills)
        verbal = replace(verbal, parts=(*leads, *verbal.parts))
        yield verbal, end


def _whom(frame: Frame, one: Phrase) -> str:
    """To people 에게, to a firm 에."""
    return frame.marks.get("obj") or ("에" if "o" in one.kinds and "h" not in one.kinds else "에게")


#: 'expects pressure to cut prices': what is to be done is what the noun is of, and nobody does it
_TO_DO = ("압박", "압력", "노력", "계획", "움직임", "시도", "조치", "기회", "방안", "명령", "요청", "제안")


def _asked(reader: Reader, frame: Frame, begun: Verbal, at: int) -> Found:
    for one, end in phrases.phrase(reader, at):
        if one.negative or one.pronoun or one.text.endswith(_TO_DO):
            continue
        start = end + 1 if reader.low(end) == "to" else end if "bare" in frame.marks else -1
        if start < 0:
            continue
        verbal = begun.plus(orders.OBJECT, with_particle(one.text, _whom(frame, one)))
        yield from _inner(frame, verbal, _to(reader, start, one))


_BY_KIND: Mapping[str, Callable[[Reader, Frame, Verbal, int], Found]] = MappingProxyType(
    {
        "I": _alone,
        "T": _telling,
        "W": _telling,
        "R": _telling_somebody,
        "G": _going,
        "X": _asked,
        "C": states.becoming,
        "A": states.becoming,
    }
)
