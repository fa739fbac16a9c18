"""What stands around a verb beside its object: places, causes, means, sources; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import clauses, orders, phrases, verbal
from .amounts import amount, moment
from .causes import caused, caused_aside, doing
from .comparisons import comparisons
from .groups import bare, going
from .heads import is_told_before
from .lexicon import Frame, adverbs, forms, longest
from .placing import places
from .reader import Adjunct, Reader
from .reader import longest as match
from .sounds import put, with_particle
from .times import timed_aside, times

_SAID_IN = frozenset("se")
#: news on which a price moves
_ON_WHICH = ("소식", "경고", "보도", "보고서", "발표")
_ON_ITSELF = frozenset(
    [
        "outlook",
        "forecast",
        "view",
        "views",
        "bet",
        "bets",
        "focus",
        "report",
        "reports",
        "impact",
        "guidance",
        "comments",
    ]
)
_OF_WHICH = ("수요", "판매 호조", "우려", "불확실성", "부진", "낙관론", "기대")
#: what something goes on all over
_WIDE = ("공급망", "가치사슬", "그룹", "업계", "산업")


def adjuncts(reader: Reader, at: int, frame: Frame, wills: bool, passive: bool) -> tuple[Adjunct, ...]:  # noqa: FBT001
    """What may stand at *at* beside a verb of *frame*: (order, Korean, end); an order below 0 goes before an amount."""
    key = ("adjuncts", at, id(frame), wills, passive)
    return reader.once(key, lambda: _adjuncts(reader, at, frame, wills=wills, passive=passive))


def _adjuncts(reader: Reader, at: int, frame: Frame, *, wills: bool, passive: bool) -> Iterator[Adjunct]:
    low = reader.low(at)
    if low == ",":
        yield from _behind_comma(reader, at + 1)
        return
    governed = tuple(_governed(reader, at, frame, passive=passive))
    yield from governed
    yield from times(reader, at)
    yield from comparisons(reader, at)
    if reader.at(at).tag != "latin":
        return
    yield from _according(reader, at)
    if not governed:
        yield from _placed(reader, at)
    yield from caused(reader, at)
    if low == "on":
        yield from _on(reader, at)
    yield from doing(reader, at)
    yield from clauses.subordinate(reader, at)
    if wills:
        alone = () if governed or "nowith" in frame.marks else ("with", "for")
        yield from _willed(reader, at, alone if frame.pattern in _CALLING_FOR else (*alone, "to"))
    yield from _adverb(reader, at)


#: 'investors called for her to resign': what is to be done is what is called for
_CALLING_FOR = frozenset(["촉구하", "요구하", "요청하"])


def _willed(reader: Reader, at: int, alone: tuple[str, ...]) -> Iterator[Adjunct]:
    """With whom, for what and what to do somebody does it; *alone*: words that tell it and that the verb does not govern."""
    low = reader.low(at)
    for one, end in phrases.single(reader, at + 1) if low in alone and low != "to" else ():
        if one.negative or one.pronoun:
            continue
        if low == "with" and one.kinds & frozenset("Noh") and not one.text.endswith("명"):  # 'a plant with 900 workers'
            yield orders.WITH, with_particle(one.text, "과") + " 함께", end
        if low == "for" and one.kinds & frozenset("edv") and not one.kinds & frozenset("mK"):
            yield orders.PURPOSE, with_particle(one.text, "을") + " 위해", end
    for group in bare(reader, at + 1) if low == "to" and low in alone else ():
        for inner, end in verbal.verbals(reader, group):
            yield orders.PURPOSE, inner.formed("기") + " 위해", end


def _adverb(reader: Reader, at: int) -> Iterator[Adjunct]:
    found = match(reader, at, adverbs(), longest())
    if found is not None:
        (korean, place), end = found
        yield orders.TIME if place == "front" else orders.NEAR, "" if place == "-" else korean, end


def _governed(reader: Reader, at: int, frame: Frame, *, passive: bool) -> Iterator[Adjunct]:
    """What the verb's own prepositions bring, and who did it."""
    low = reader.low(at)
    if low not in frame.marks and not (passive and low == "by"):
        return
    if "by" in frame.marks and low in ("by", "to", "from", "until", "through"):
        yield from _by_how_much(reader, at, frame)
    if low == "to" and any(form.name == "base" for form in forms().get(reader.low(at + 1), ())):
        return
    if low != "by" or passive or frame.marks["by"].startswith("으로부터"):
        yield from _particled(reader, at, frame.marks.get(low, "에_의해"))
    if (how := frame.marks.get(low + "ing")) is not None:
        name, *behind = how.split("_")
        for group in going(reader, at + 1):
            for inner, end in verbal.verbals(reader, group):
                yield orders.INNER, " ".join((inner.formed(name), *behind)), end


def _particled(reader: Reader, at: int, how: str) -> Iterator[Adjunct]:
    """A noun with the particle *how*; a price is none of what is done for something."""
    low = reader.low(at)
    for one, end in phrases.phrase(reader, at + 1):
        bare_figure = low in ("to", "by", "from") and one.kinds and one.kinds <= frozenset("M%")
        if (
            one.negative
            or one.pronoun
            or is_told_before(one)
            or bare_figure
            or (one.kinds and one.kinds <= frozenset("TS"))
        ):
            continue
        particle = "을_위해" if low == "for" and how == "에" and not one.kinds & frozenset("Mm") else how
        particle = "으로" if low == "at" and one.text.endswith(" 초청") else particle  # 'at his invitation'
        behind = particle.startswith(("으로", "_미만", "_이상")) and not particle.startswith("으로부터")
        yield orders.AFTER if behind else orders.WITH, put(one.text, particle), end
    if low in ("in", "at", "into", "from", "to", "near"):
        for place, end in places(reader, at + 1):
            yield orders.WITH, put(place.text, how), end


_ORDER = {"from": orders.FROM, "by": orders.INNER}
_LIMIT = {"from": "에서", "to": "으로"}


def _by_how_much(reader: Reader, at: int, frame: Frame) -> Iterator[Adjunct]:
    """'by 1년', 'to 2031년', 'from 80%' of what is moved or changed."""
    low = reader.low(at)
    order = _ORDER.get(low, orders.AFTER)
    if low == "by" and reader.at(at + 1).tag == "span":
        yield order, reader.at(at + 1).text, at + 2
    for time, end in moment(reader, at + 1) if low != "by" else ():
        until = "까지" if frame.marks.get(low) == "까지" else _LIMIT.get(low, "까지")
        yield order, put(time.text, until), end
    for measured, end in amount(reader, at + 1):
        if reader.low(end) not in ("of", "in"):
            yield order, put(measured.text, _LIMIT.get(low, "0")), end


def _placed(reader: Reader, at: int) -> Iterator[Adjunct]:
    low = reader.low(at)
    if low not in ("in", "at", "on", "during", "near", "outside", "across", "around"):
        return
    behind = {
        "near": " 인근에서",
        "outside": " 외곽에서",
        "across": " 전역에서",
        "around": " 전역에서",
        "during": " 도중",
    }.get(low, "에서")
    for place, end in places(reader, at + 1):
        yield orders.PLACE, place.text + behind, end
        if low == "in" and reader.low(end) in ("trading", "trade") and "P" in place.kinds:
            yield orders.PLACE, place.text + " 증시에서", end + 1
    for said, end in phrases.single(reader, at + 1, at_place=True) if low == "across" else ():
        if said.text.endswith(_WIDE) and not said.negative:
            yield orders.PLACE, said.text + " 전반에서", end
    for said, end in phrases.single(reader, at + 1, at_place=True) if low in ("in", "at", "on", "during") else ():
        news = low == "on" and said.text.endswith((*_OF_WHICH, *_ON_WHICH))
        if (said.kinds & _SAID_IN or said.text.endswith("투자 유치")) and not (said.negative or news):
            yield orders.PLACE, said.text + behind, end


def _on(reader: Reader, at: int) -> Iterator[Adjunct]:
    """'on the news', 'on strong demand', 'on X'."""
    if reader.at(at + 1).text == "X":
        yield orders.PLACE, "X에서", at + 2
    for said, end in phrases.single(reader, at + 1, at_place=True):
        if said.text.endswith(_OF_WHICH) and reader.low(at - 1) not in _ON_ITSELF:
            yield orders.CAUSE, with_particle(said.text, "으로"), end
        elif said.text.endswith(_ON_WHICH):
            yield orders.CAUSE, with_particle(said.text, "에"), end


def _according(reader: Reader, at: int) -> Iterator[Adjunct]:
    if reader.words(at, "according", "to"):
        for one, end in phrases.phrase(reader, at + 2):
            if not one.pronoun:
                yield orders.LEAD, with_particle(one.text, "에") + " 따르면", end
    if reader.low(at) == "citing":
        for one, end in phrases.phrase(reader, at + 1):
            said = one.kinds & frozenset("hosN")
            yield orders.LEAD, with_particle(one.text, "을") + (" 인용해" if said else " 이유로 들어"), end


def _behind_comma(reader: Reader, at: int) -> Iterator[Adjunct]:
    """', according to', ', up from', ', citing' and the like; the comma that closes them goes with them."""
    for order, text, end in (
        *_according(reader, at),
        *comparisons(reader, at),
        *timed_aside(reader, at),
        *caused_aside(reader, at),
    ):
        closing = reader.low(end) == "," and order >= 0
        yield order, text, end + closing
    if reader.words(at, "ahead", "of"):
        yield from caused(reader, at)
    if reader.low(at) == "with":
        for one, end in phrases.single(reader, at + 1):
            if one.kinds == frozenset("N"):
                yield orders.WITH, with_particle(one.text, "과") + " 함께", end
    found = match(reader, at, adverbs(), longest())
    if found is not None and found[1] - at > 2:  # ', one quarter later than planned'
        yield from _adverb(reader, at)
    for order, text, end in clauses.subordinate(reader, at):
        yield order, text, end
