"""The clauses of a sentence between its commas, put behind one another in Korean; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .embedding import LEADS
from .item import Item
from .kinds import AGENTS, by_state
from .links import in_mood, linked
from .parts import Part, continues, read_parts
from .predicate import AND, BUT, END, EVENT, FUTURE, WHILE, Pred, with_particle, written

_LEANING = ("회사", "그", "이번", "해당", "그룹", "양측", "두 사람", "양사", "당사", "자사")


_FIRM = re.compile(r"(?:^|[분반]기 |[년해월] |연간 )(?:회사|그룹|양측)(?=의|\s|$)")


def told(sentence: str) -> str | None:
    """The Korean of a whole sentence without its full stop; ``None`` where it is not certain."""
    parts = read_parts(sentence)
    return None if not parts else _whole(parts)


def _whole(parts: Sequence[Part]) -> str | None:
    first = parts[0].item
    if first.sort != "clause" or _leans(first.subject) or _has_pronoun(parts) or parts[0].front.startswith("회사 "):
        return None
    found = _run(parts, END)
    return None if found is None or (" 양측" in found and not _names_both(first)) else found


def _names_both(first: Item) -> bool:
    """Does the head of the sentence name whom '双方' may mean?"""
    told = first.kind not in ("opens", "told") or (
        first.pred is not None and any(word.endswith(("와", "과")) for word in first.pred.words)
    )
    return told and first.who in ("person", "firm", "name")


def _leans(subject: str) -> bool:
    return (
        subject in _LEANING
        or _FIRM.search(subject) is not None
        or subject.startswith(("그와 ", "양측과 ", "이번 ", "해당 ", "그 ", "앞서 언급한", "회사 "))
    )


def _has_pronoun(parts: Sequence[Part]) -> bool:
    return any(part.item.who == "pron" for part in parts[:1])


def _run(parts: Sequence[Part], lead: str, *, nested: bool = False) -> str | None:
    """The clauses of *parts*, the last with *lead*; what a verb of saying opens goes before it."""
    pieces: list[str] = []
    subject: Item | None = None
    index = 0
    while index < len(parts):
        part = in_mood(parts[index], parts[index - 1]) if index else parts[index]
        subject = part.item if part.item.sort == "clause" else subject
        if not continues(part.item, subject, nested=nested, first=index == 0):
            return None
        size = _said(parts, index) if part.item.kind in ("opens", "told") else 0
        last = index + size + 1 >= len(parts)
        following = parts[index + size + 1] if not last else None
        end = lead if last else BUT if following is not None and following.turn else _and(pieces)
        text = (
            _quoting(parts[index : index + size + 1], end)
            if size
            else _one(part, end, following, nested=nested, first=index == 0, mood=lead == FUTURE)
        )
        if text is None or (part.item.kind == "opens" and not size):
            return None
        pieces.append(text)
        index += size + 1
    return _strung(pieces)


def _and(pieces: Sequence[str]) -> str:
    """'-고', and behind one of these '-며'."""
    return WHILE if pieces and pieces[-1].endswith("고") else AND


def _strung(pieces: Sequence[str]) -> str:
    """A comma where a clause has its own ending: not behind '매출은 9억 위안으로', '3% 감소해'."""
    bare = ("로", "해")
    return " ".join(
        piece if at == len(pieces) - 1 or piece.endswith(bare) else piece + "," for at, piece in enumerate(pieces)
    )


def _said(parts: Sequence[Part], index: int) -> int:
    """How many parts behind *index* are what is said."""
    size = 0
    for part in parts[index + 1 :]:
        if (
            part.item.pred is not None
            and part.item.pred.says
            and (part.item.sort == "doing" or part.item.who in AGENTS)
        ):
            break
        size += 1
    return size


def _quoting(parts: Sequence[Part], lead: str) -> str | None:
    """A verb of saying with what is said behind it."""
    opener, rest = parts[0], parts[1:]
    if opener.item.inner is not None:
        rest = [Part(item=opener.item.inner), *rest]
    if opener.item.pred is None:
        return None
    if opener.item.who == "says" and opener.item.pred.stem.text == "나타나":
        said = None if rest and _leans(rest[0].item.subject) else _run(rest, lead, nested=True)
        return None if said is None else f"{opener.front} {opener.item.subject}에 따르면 {said}".strip()
    said = _said_by(opener.item.pred, [_owned(part, opener) for part in rest])
    if said is None:
        return None
    verb = written(replace(opener.item.pred, words=(), near=()), lead)
    around = " ".join(opener.item.pred.words)
    subject = with_particle(opener.item.subject, "은") if opener.item.subject else ""
    return " ".join(word for word in (opener.front, opener.item.text, subject, around, said, verb) if word)


def _said_by(pred: Pred, parts: Sequence[Part]) -> str | None:
    """What is said, as the verb takes it."""
    lead, behind = LEADS[pred.way]
    last = parts[-1].item.pred
    text = _run(parts, lead, nested=True)
    if text is not None and pred.way == "hope" and last is not None and last.stem.text.endswith(" 것이"):
        text = text.removesuffix(" 것일")
    return None if text is None else text + behind


def _owned(part: Part, opener: Part) -> Part:
    """'他' in the words of a person is himself: Korean leaves him out."""
    item = part.item
    if item.sort == "clause" and item.who == "pron" and opener.item.who in ("person", "name"):
        return replace(part, item=replace(item, sort="doing", subject=""))
    return part


def _one(part: Part, lead: str, following: Part | None, *, nested: bool, first: bool, mood: bool = False) -> str | None:
    item, pred = part.item, part.item.pred
    assert pred is not None
    body = None if following is None or lead not in (AND, WHILE) else linked(part, following, mood=mood)
    if body is None:
        body = written(by_state(pred) if lead in (AND, WHILE) and mood and pred.time == EVENT else pred, lead)
    if item.kind == "told" and nested and pred.way != "hope":
        return None
    form = "이" if nested and first and not pred.agent else "은"
    form = "도" if part.also and part.front.endswith(" 외에") else form
    subject = with_particle(item.subject, form) if item.sort == "clause" else ""
    return " ".join(word for word in (part.front, item.text, subject, body) if word)
