"""A verb with its words in Korean, and how a frame of ``verbs.txt`` begins it; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..japanese.korean import Stem
from . import orders
from .groups import Verbs
from .lexicon import Frame
from .predicates import Group, denied, form, passive_of, stem_of
from .reader import Phrase

PATTERN = re.compile(r"^(?P<before>[^{]*)\{(?P<form>[^}]+)\}(?P<after>[^ ]*(?: 것(?:으로|이))?) ?(?P<stem>.*)$")
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


def begun_with(frame: Frame, verbs: Verbs) -> Verbal | None:
    """The verb without what it governs; ``None`` where it has no passive."""
    found = PATTERN.match(frame.pattern)
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


def whom(frame: Frame, one: Phrase) -> str:
    """To people 에게, to a firm 에."""
    return frame.marks.get("obj") or ("에" if "o" in one.kinds and "h" not in one.kinds else "에게")
