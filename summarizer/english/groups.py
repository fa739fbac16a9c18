"""Verb groups: auxiliaries, adverbs and the form of the main verb; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .amounts import amount
from .lexicon import adverbs, forms, longest
from .predicates import Group
from .reader import Reader
from .reader import longest as match

_MODALS = frozenset(["will", "would", "may", "might", "could", "can", "must", "should", "shall"])
_HAVE = {"has": "pres", "have": "pres", "had": "past"}
_BE = {"is": "pres", "are": "pres", "was": "past", "were": "past", "am": "pres"}
_DO = {"does": "pres", "do": "pres", "did": "past"}


@dataclass(frozen=True, slots=True)
class Verbs:
    """A verb group: its *verb* (lemma) with what the group says, its adverbs (Korean, place), and where it ends."""

    group: Group
    verb: str
    adverbs: tuple[tuple[str, str], ...]
    end: int
    #: is it the form of many, 'plan', not 'plans'?
    many: bool = False
    #: is it the form of one, 'plans'?
    one: bool = False


def finite(reader: Reader, index: int) -> tuple[Verbs, ...]:
    """The finite verb groups at *index*."""
    return reader.once(("finite", index), lambda: _finite(reader, index))


def _finite(reader: Reader, index: int) -> Iterator[Verbs]:
    at, said = _adverbs(reader, index)
    low = reader.low(at)
    if low in _MODALS:
        after, more, no = _denied(reader, at + 1)
        modal = {"shall": "will"}.get(low, low)
        yield from _bare(reader, after, Group(modal=modal, negative=no), (*said, *more))
        return
    if low in _DO:
        after, more, no = _denied(reader, at + 1)
        if no:
            yield from _main(reader, after, ("base",), Group(tense=_DO[low], negative=True), (*said, *more))
    if low in _HAVE:
        yield from _had(reader, at + 1, Group(tense=_HAVE[low], perfect=True), said)
    if low in _BE:
        yield from _been(reader, at + 1, Group(tense=_BE[low]), said)
    yield from _main(reader, at, ("past",), Group(tense="past"), said)
    for verbs in _main(reader, at, ("s",), Group(), said):
        yield replace(verbs, one=True)
    for verbs in _main(reader, at, ("base",), Group(), said):
        yield replace(verbs, many=True)


def bare(reader: Reader, index: int, group: Group = Group()) -> tuple[Verbs, ...]:  # noqa: B008 - frozen
    """A group that begins with a bare verb ('to open', 'will also be sold'), under what *group* says already."""
    return reader.once(("bare", index, group), lambda: _bare(reader, index, group, ()))


def going(reader: Reader, index: int) -> tuple[Verbs, ...]:
    """'opening', 'not opening'."""

    def make() -> Iterator[Verbs]:
        at, said = _adverbs(reader, index)
        after, more, no = _denied(reader, at)
        yield from _main(reader, after, ("ing",), Group(negative=no), (*said, *more))

    return reader.once(("going", index), make)


def done(reader: Reader, index: int, group: Group = Group(passive=True)) -> tuple[Verbs, ...]:  # noqa: B008 - frozen
    """A participle of the past: 'owned', 'jointly owned'."""

    def make() -> Iterator[Verbs]:
        at, said = _adverbs(reader, index)
        yield from _main(reader, at, ("pp",), group, said)

    return reader.once(("done", index, group), make)


def _bare(reader: Reader, index: int, group: Group, said: tuple[tuple[str, str], ...]) -> Iterator[Verbs]:
    at, more = _adverbs(reader, index)
    said = (*said, *more)
    low = reader.low(at)
    if low == "be":
        yield from _been(reader, at + 1, group, said)
    elif low == "have" and group.modal:
        yield from _had(reader, at + 1, replace(group, perfect=True), said)
    yield from _main(reader, at, ("base",), group, said)


def _had(reader: Reader, index: int, group: Group, said: tuple[tuple[str, str], ...]) -> Iterator[Verbs]:
    """Behind have: a participle, been; 'yet to' is not yet."""
    if reader.words(index, "yet", "to") and not group.modal:
        late = Group(tense="past", negative=True)
        yield from _bare(reader, index + 2, late, (*said, ("아직", "front")))
        return
    after, more, no = _denied(reader, index)
    group, said = replace(group, negative=group.negative or no), (*said, *more)
    if reader.low(after) == "been":
        yield from _been(reader, after + 1, group, said)
    yield from _main(reader, after, ("pp",), group, said)


def _been(reader: Reader, index: int, group: Group, said: tuple[tuple[str, str], ...]) -> Iterator[Verbs]:
    """Behind a form of be: what goes on, what is done to it, or be itself."""
    after, more, no = _denied(reader, index)
    group, said = replace(group, negative=group.negative or no), (*said, *more)
    if reader.low(after) == "being":
        yield from _main(reader, after + 1, ("pp",), replace(group, passive=True, going=True), said)
    if reader.low(after) == "to" and group.tense == "pres" and not group.modal and not group.perfect:
        yield from _bare(reader, after + 1, replace(group, modal="will"), said)
    for share, end in amount(reader, after):
        if "%" in share.kinds:
            yield from _main(reader, end, ("pp",), replace(group, passive=True), (*said, (share.text, "near")))
    yield from _main(reader, after, ("ing",), replace(group, going=True), said)
    yield from _main(reader, after, ("pp",), replace(group, passive=True), said)
    yield Verbs(group, "be", said, after)


def _main(
    reader: Reader, index: int, names: tuple[str, ...], group: Group, said: tuple[tuple[str, str], ...]
) -> Iterator[Verbs]:
    at, more = _adverbs(reader, index)
    token = reader.at(at)
    if token.tag != "latin" or (at > 0 and token.text[0].isupper()):
        return
    if reader.words(at, "more", "than"):
        for form in forms().get(reader.low(at + 2), ()):
            if form.name in names and form.verb in ("double", "triple", "quadruple"):
                yield Verbs(group, f"more than {form.verb}", (*said, *more), at + 3)
    for form in forms().get(token.low, ()):
        if form.name in names and form.verb != "be":
            yield Verbs(group, form.verb, (*said, *more), at + 1)


def _denied(reader: Reader, index: int) -> tuple[int, tuple[tuple[str, str], ...], bool]:
    """Adverbs with a 'not' or 'never' among them."""
    at, said = _adverbs(reader, index)
    if reader.low(at) == "not":
        after, more = _adverbs(reader, at + 1)
        return after, (*said, *more), True
    if reader.low(at) == "never":
        after, more = _adverbs(reader, at + 1)
        return after, (*said, *more, ("한 번도", "near")), True
    if reader.words(at, "no", "longer"):
        after, more = _adverbs(reader, at + 2)
        return after, (*said, *more, ("더 이상", "near")), True
    return at, said, False


def _is_participle(reader: Reader, index: int) -> bool:
    return any(form.name == "pp" for form in forms().get(reader.low(index), ()))


def _adverbs(reader: Reader, index: int) -> tuple[int, tuple[tuple[str, str], ...]]:
    found: list[tuple[str, str]] = []
    while True:
        one = match(reader, index, adverbs(), longest())
        if one is None and reader.low(index) == "earlier" and _is_participle(reader, index + 1):
            one = ("앞서", "front"), index + 1  # 'had earlier been'
        if one is None:
            break
        found.append(one[0])
        index = one[1]
    return index, tuple(adverb for adverb in found if adverb[1] != "-")
