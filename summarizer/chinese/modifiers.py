"""What 的 makes of a word or a clause before a noun; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .item import Item
from .kinds import _AFTER_DEED, AGENTS
from .predicate import COMING, EVENT, FUTURE, NOUN, PAST, THAT, Pred, with_particle, written

_PERSONS = frozenset({"person", "people"})


#: nouns that a whole clause says the contents of: kind -> how the clause ends before them
_CONTENTS = {"plan": FUTURE, "news": THAT, "fact": NOUN}


_INVESTED = ("투자", "투입", "지출", "지원", "의견", "태도", "영향", "수요", "의존도", "관심", "우려")


def described(modifier: Item, noun: Item) -> Iterator[Item]:
    """What 的 makes of *modifier* before *noun*."""
    told = _by_noun(modifier, noun) if modifier.pred is None else _by_clause(modifier, modifier.pred, noun)
    if told is not None:
        cost = modifier.cost + noun.cost + 0.3 * (modifier.pred is not None)
        yield replace(noun, text=f"{told} {noun.text}".strip(), cost=cost, marked=True)


def _by_noun(modifier: Item, noun: Item) -> str | None:
    """A noun, a time or a place before a noun; ``None`` where a verb in it is rather meant."""
    if modifier.kind == "deed":
        if noun.kind == "plan":
            return modifier.text.removesuffix("의")
        return modifier.text if noun.kind == "deed" or noun.text in _AFTER_DEED else None
    if noun.kind in ("plan", "news") and modifier.kind == "noun" and modifier.who not in _TELLING:
        return None
    if modifier.kind == "in" and noun.text.endswith(_INVESTED):
        return modifier.subject
    return None if modifier.kind == "in" and noun.kind == "deed" else modifier.text


#: what a plan or a report may stand in; a firm may be what is to be bought as well ('收购X的计划')
_TELLING = frozenset({"says", "event"})
#: what has a figure before it as its size
_SIZED = frozenset(["목표", "규모", "전망", "예산", "계약", "투자"])


def _by_clause(modifier: Item, pred: Pred, noun: Item) -> str | None:
    if modifier.kind == "is" and modifier.subject and noun.text in _SIZED:
        return f"{modifier.subject} {pred.stem.text.removesuffix('이')}"
    return _clause(modifier, pred, noun)


def _clause(modifier: Item, pred: Pred, noun: Item) -> str | None:
    """The clause as it stands before its noun; ``None`` where it is not certain what the noun does in it."""
    lead = FUTURE if noun.text == "방안" and pred.acts and not modifier.subject else _CONTENTS.get(noun.kind)
    if pred.agent and (lead is None or pred.object == "no"):
        return None
    if lead == FUTURE:
        willed = pred.object != "no" and not pred.unwilled and pred.time not in (PAST, COMING)
        return _with_subject(modifier, pred, lead) if willed else None
    if lead == THAT:
        return _as_news(modifier, pred)
    told = lead is not None and pred.object != "no" and (modifier.subject or noun.text in ("문제", "방법"))
    return _with_subject(modifier, pred, NOUN) if told else _relative(modifier, pred, noun)


def _as_news(modifier: Item, pred: Pred) -> str | None:
    """What a rumour says; what time it tells of has to be certain."""
    if pred.object == "no":
        return None
    if pred.needs == "thing" and not modifier.subject:
        return _with_subject(modifier, pred, NOUN)
    return None if pred.time == EVENT else _with_subject(modifier, pred, THAT)


def _relative(modifier: Item, pred: Pred, noun: Item) -> str | None:
    """The noun is the object of a clause that says who acts, or acts itself."""
    if (
        modifier.who == "place" and pred.object == "no" and pred.passive is not None
    ):  # '在X举行的大会上': one 在 for two
        there = replace(pred.before(modifier.subject + pred.at), stem=pred.passive)
        return " ".join(part for part in (modifier.text, written(there, NOUN)) if part)
    if modifier.subject:
        its_object = pred.object == "no" and noun.kind not in _PERSONS and modifier.who not in ("place", "pron")
        return _with_subject(modifier, pred, NOUN) if its_object else None
    living = noun.kind in AGENTS
    if pred.object == "no" or (pred.acts and not living and noun.kind != "site"):
        return None
    fits = noun.kind not in _PERSONS | {"name", "firm"} if pred.needs == "thing" else pred.needs != "agent" or living
    return _with_subject(modifier, pred, NOUN) if fits else None


def _with_subject(modifier: Item, pred: Pred, lead: str) -> str:
    subject = with_particle(modifier.subject, "이") if modifier.subject else ""
    return " ".join(part for part in (modifier.text, subject, written(pred, lead)) if part)


#: what has a figure as what it is, and no share of it
_EXPECTED = ("예상의", "예상치의", "전망의", "목표의", "전망치의")


def share_of(modifier: Item, figure: Item) -> Iterator[Item]:
    """'매출의' + '22%'."""
    if modifier.pred is not None:
        clause = _clause(modifier, modifier.pred, Item(sort="noun", kind="thing"))
        if clause and figure.kind in ("money", "count", "share"):
            yield replace(figure, text=f"{clause} {figure.text}", cost=modifier.cost + figure.cost + 0.3, marked=True)
        return
    if modifier.kind not in ("noun", "time"):
        return
    if modifier.text.endswith(_EXPECTED):
        modifier = replace(modifier, text=modifier.text.removesuffix("의"))
    text = modifier.text if figure.kind in ("share", "times") else modifier.text.removesuffix("의")
    text += "의" * (modifier.kind == "time" and figure.kind == "times")
    yield replace(figure, text=f"{text} {figure.text}", cost=modifier.cost + figure.cost, marked=True)


def of(first: Item, mark: Item) -> Iterator[Item]:
    """What 的 makes of a noun, a figure, a time, a preposition with its noun, or a predicate."""
    cost = first.cost + mark.cost
    if first.sort in ("noun", "placed"):
        yield Item(
            sort="mod",
            text=first.text + "의",
            kind="deed" if first.kind == "deed" else "noun",
            who=first.kind,
            cost=cost,
        )
    elif first.sort == "figure" and first.kind != "bare":
        yield Item(sort="mod", text=first.text + "의", kind="noun", cost=cost)
    elif first.sort in ("time", "noun time"):
        text = "이전" if first.text == "앞서" else first.text
        yield Item(sort="mod", text=text, kind="time", cost=cost)
    elif first.sort == "pp" and first.kind == "asof":
        yield Item(sort="mod", text=first.subject + "까지의", kind="time", cost=cost)
    elif first.sort == "pp":
        made = _before_noun(first)
        if made:
            yield Item(
                sort="mod", text=made, kind=first.kind, subject=with_particle(first.subject, "에") + " 대한", cost=cost
            )
    elif first.sort in ("doing", "clause") and first.pred is not None and not first.pred.fronted:
        yield Item(
            sort="mod",
            text=first.text,
            subject=first.subject,
            pred=first.pred,
            kind=first.kind,
            who=first.who,
            cost=cost,
        )


def _before_noun(phrase: Item) -> str:
    if phrase.kind in ("for", "about"):
        return with_particle(phrase.subject, "에") + " 대한"
    if phrase.kind == "in":
        return phrase.subject + (" 내" if phrase.who in ("place", "area") and phrase.surface == "plain" else "에서의")
    if phrase.kind == "range":
        return phrase.text + "의"
    return with_particle(phrase.subject, "과") + "의" if phrase.kind == "with" else ""
