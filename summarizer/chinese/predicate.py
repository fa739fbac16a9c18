"""A Korean predicate with what stands before it, before its ending is chosen, and the endings; pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..japanese.korean import Stem, closed, ends_in_rieul, particle

#: what a predicate may lead to
END, NOUN, FUTURE, QUOTE, AND, WHILE, NOMINAL, SO, THAT, WHETHER, AFTER, BEFORE, WHEN, BUT, SINCE, AIM, IF, MUST = (
    "end", "noun", "future", "quote", "and", "while", "nominal", "so", "that", "whether", "after", "before", "when", "but",
    "since", "aim", "if", "must",
)  # fmt: skip

LEADS = frozenset(
    {END, NOUN, FUTURE, QUOTE, AND, WHILE, NOMINAL, SO, THAT, WHETHER, AFTER, BEFORE, WHEN, BUT, SINCE, AIM, IF, MUST}
)
#: when it happens: an event that is told (past by itself), a state, what has happened, goes on, is to come
EVENT, STATE, PAST, COMING = "event", "state", "past", "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pred:
    """``words`` stand before the verb, the object and what is like one (``near``) right before it."""

    stem: Stem
    time: str = EVENT
    words: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    #: what it is with nobody who acts: 발표되; None where Korean has none
    passive: Stem | None = None
    #: how it acts on an object that 把 or the verb itself brings: '늘리' of 增加
    active: Stem | None = None
    #: 'to' an object that still is to come, 'no' without one, 'has' with it
    object: str = "no"
    #: a nominative inside ('由工程师负责')
    agent: bool = False
    #: tells what somebody says
    says: bool = False
    #: nobody wills it: no plan, no order
    unwilled: bool = False
    #: modal already: no other one may stand before it
    closed: bool = False
    #: reads '-고 있다' where it is a state
    ongoing: bool = False
    #: who may be its subject: 'thing', 'agent', or '' for any
    needs: str = ""
    #: goes up or down: a figure before it has no particle
    moves: bool = False
    #: its object stands before it with 把
    fronted: bool = False
    #: somebody does something to something
    acts: bool = False
    #: may be done with somebody
    shared: bool = False
    #: how what is said ends before it: a name of ``embedding.LEADS``
    way: str = "quote"
    #: the particle of whom it is done to
    toward: str = "에"
    #: the particle of a place before it
    at: str = "에서"
    #: it without the mood that was put behind it last: '건설하' of '건설할 계획이'
    plain: Pred | None = None

    def before(self, word: str) -> Pred:
        """With *word* before everything else of it."""
        return self if not word or self.words[:1] == (word,) else replace(self, words=(word, *self.words))


def text_of(pred: Pred, verb: str) -> str:
    """All words of *pred* with *verb*, its written form."""
    return " ".join([*pred.words, *pred.near, verb])


def written(pred: Pred, lead: str) -> str:
    """Words and verb of *pred* as they stand before what it leads to."""
    return text_of(pred, _verb(pred, lead))


def _after_vowel(stem: Stem) -> bool:
    return stem.kind == "c" and stem.text.endswith("이") and not closed(stem.text[:-1])


def _now(stem: Stem) -> str:
    if _after_vowel(stem):
        return stem.text[:-1] + "다"
    if stem.kind == "c" or stem.kind in "ai":
        return stem.text + "다"
    if stem.text.endswith("않") or (closed(stem.text) and not ends_in_rieul(stem.text)):
        return stem.text + "는다"
    return replace(stem, way="").soft("ㄴ") + "다"


def _told(stem: Stem) -> str:
    """The present before 고: 이라고, 한다고."""
    if _after_vowel(stem):
        return stem.text[:-1] + "라"
    return stem.text + "라" if stem.kind == "c" or stem.text.endswith("아니") else _now(stem)


def _described(stem: Stem) -> str:
    return stem.soft("ㄴ") if stem.kind in "ac" else stem.plain("는")


def _was(stem: Stem, ending: str) -> str:
    """The past: '했' + *ending*, '40%였' + *ending*."""
    if _after_vowel(stem):
        return stem.text[:-1] + "였" + ending
    return stem.open("ㅆ" + ending) if stem.kind != "c" else stem.text + "었" + ending


_PAST: Mapping[str, Callable[[Stem], str]] = MappingProxyType(
    {
        END: lambda stem: _was(stem, "다"),
        QUOTE: lambda stem: _was(stem, "다고"),
        THAT: lambda stem: _was(stem, "다는"),
        NOUN: lambda stem: stem.soft("ㄴ") if stem.kind == "v" else _was(stem, "던"),
        AND: lambda stem: _was(stem, "고"),
        WHILE: lambda stem: _was(stem, "으며"),
        BUT: lambda stem: _was(stem, "지만"),
        SINCE: lambda stem: _was(stem, "기 때문에"),
        WHETHER: lambda stem: _was(stem, "는지"),
    }
)
_ANY: Mapping[str, Callable[[Stem], str]] = MappingProxyType(
    {
        END: _now,
        QUOTE: lambda stem: _told(stem) + "고",
        THAT: lambda stem: _told(stem) + "는",
        NOUN: _described,
        FUTURE: lambda stem: stem.soft("ㄹ"),
        AND: lambda stem: stem.plain("고"),
        WHILE: lambda stem: stem.soft("며"),
        BUT: lambda stem: stem.plain("지만"),
        SINCE: lambda stem: stem.plain("기 때문에"),
        NOMINAL: lambda stem: stem.plain("기"),
        SO: lambda stem: stem.plain("도록"),
        AIM: lambda stem: stem.soft("려"),
        MUST: lambda stem: stem.open("야"),
        IF: lambda stem: stem.soft("면"),
        WHETHER: lambda stem: _described(stem) + "지" if stem.kind not in "ac" else stem.soft("ㄴ") + "지",
        AFTER: lambda stem: stem.soft("ㄴ") + " 뒤",
        BEFORE: lambda stem: stem.plain("기 전"),
        WHEN: lambda stem: stem.soft("ㄹ") + " 때",
    }
)


#: what somebody, who is not told, has to do for it: '출시될 예정'
_SCHEDULED = frozenset(
    ["투입되", "출시되", "양산되", "개최되", "공개되", "발표되", "설립되", "건설되", "출하되", "탑재되", "공급되", "발행되", "시작되", "착공되", "완공되"]
)  # fmt: skip


def _verb(pred: Pred, lead: str) -> str:
    stem = pred.stem
    if pred.time == COMING and lead in (NOUN, FUTURE):
        return stem.soft("ㄹ")
    if pred.time in (EVENT, PAST) and lead in _PAST:
        return _PAST[lead](stem)
    if pred.time == COMING and lead not in (NOMINAL, SO, AFTER, BEFORE, WHEN, AIM, IF, MUST):
        stem = Stem(
            text=stem.soft("ㄹ") + (" 것이" if pred.unwilled and stem.text not in _SCHEDULED else " 예정이"), kind="c"
        )
    return _ANY[lead](stem if lead in (FUTURE, NOMINAL, SO, AIM, IF, MUST) else _running(pred, stem))


def _running(pred: Pred, stem: Stem) -> Stem:
    return (
        Stem(text=stem.text + "고 있", kind="i") if pred.ongoing and pred.time == STATE and stem.kind == "v" else stem
    )


def denied(pred: Pred) -> Pred:
    """Not so: '하지 않'."""
    return replace(
        pred,
        stem=pred.stem.negated(),
        passive=pred.passive and pred.passive.negated(),
        active=pred.active and pred.active.negated(),
    )


def with_particle(word: str, form: str) -> str:
    """*word* and the form of *form* that it wants."""
    return word + particle(word, form)
