"""A clause in Korean words, with the ending that its place wants; pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from .predicates import Group, Told, adnominal, linked, named, quoted, told
from .predicates import finite as finished
from .reader import Phrase
from .sounds import with_particle

if TYPE_CHECKING:
    from .verb_words import Verbal


@dataclass(frozen=True, slots=True)
class Clause:
    """A subject (its text is '' where it is left out) and its verbs, each with the link that stands behind it."""

    subject: Phrase
    verbals: tuple[Verbal, ...]
    links: tuple[str, ...] = ()

    def leans(self) -> tuple[str, ...]:
        """The pronouns in it that must be somebody outside."""
        return (
            *((self.subject.pronoun,) if self.subject.pronoun else ()),
            *(lean for one in self.verbals for lean in one.leans),
        )

    def past(self) -> bool:
        """Is its last verb in the past?"""
        group = self.verbals[-1].group
        return group.tense == "past" or group.perfect


def worded(one: Clause, how: str, *, past: bool = False, topic: bool = False) -> str | None:
    """*one* in Korean.

    *how*: 'finite', a link of :func:`.predicates.linked`, or 다고, 것으로, 것을, 점을, 라는, 는 (before a noun), 는지.  *past*: what
    somebody said in the past.  *topic*: its subject is what the sentence is about.
    """
    pieces = [*(lead for said in one.verbals for lead in said.leads())]
    if one.subject.text:
        pieces.append(with_particle(one.subject.text, "은" if topic else "이"))
    for place, said in enumerate(one.verbals):
        last = place == len(one.verbals) - 1
        shares = not last and bool(said.group.modal) and said.group.modal == one.verbals[place + 1].group.modal
        group = replace(said.group, modal="") if shares else said.group
        if group.modal == "would" and how == "finite" and not said.group.negative:
            group = replace(group, modal="will")
        if said.reports and group == Group():
            group = Group(tense="past")
        if how == "면" and last:
            group = replace(group, tense="pres", perfect=False)
        wills = said.wills and said.group.modal != "would"
        tensed = told(said.stem, group, wills=wills, backshifts=past, states=said.states)
        if tensed is None:
            return None
        if past and group.modal in ("will", "would"):
            tensed = told(said.stem, replace(group, modal="would"), wills=said.wills)
        if tensed is None:
            return None
        end = ended(tensed, how) if last else linked(tensed, one.links[place])
        if group.perfect and group.tense == "past" and "마다 " in said.words():
            pieces.append("그동안")  # 'had renewed it every two years'
        pieces += [said.words(), end]
    return " ".join(piece for piece in pieces if piece)


def ended(one: Told, how: str) -> str:
    """The predicate as *how* wants it."""
    if how in _ENDINGS:
        return _ENDINGS[how](one)
    if how in ("것으로", "것을", "점을", "것이", "데"):
        text = one.stem.text
        return f"{text.removesuffix(' 것이')} {how}" if text.endswith(" 것이") else f"{adnominal(one)} {how}"
    return linked(one, how)


def _when(one: Told) -> str:
    return linked(one, "을 때") if one.past else adnominal(Told(one.stem, past=True)) + " 때"


def _asked(one: Told) -> str:
    """'하는지', '했는지', '할지'."""
    text = one.stem.text
    if text.endswith((" 것이", " 예정이")):
        return text.rpartition(" ")[0] + "지"
    if one.past:
        return finished(one)[:-1] + "는지"
    return one.stem.plain("는지") if one.stem.kind in "vi" else adnominal(one) + "지"


_ENDINGS: Mapping[str, Callable[[Told], str]] = MappingProxyType(
    {
        "finite": finished,
        "다고": quoted,
        "라는": named,
        "다는_것을": lambda one: named(one) + " 것을",
        "는": adnominal,
        "ask": _asked,
        "때": _when,
        "as": lambda one: linked(one, "가운데"),
        "이후": lambda one: adnominal(Told(one.stem, past=True)) + " 이후",
        "때까지": lambda one: one.stem.soft("ㄹ") + " 때까지",
        "뒤": lambda one: linked(Told(one.stem), "뒤"),
        "기 전에": lambda one: linked(Told(one.stem), "기 전") + "에",
    }
)
