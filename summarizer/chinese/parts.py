"""What stands between the commas of a sentence, and whether it goes on with who was spoken of; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from .chart import phrases
from .item import Item
from .kinds import AGENTS, time_adverb
from .lattice import arcs_of
from .predicate import STATE
from .script import simplified

_PARTS = re.compile(r"[，；：]|,(?!\d)|(?<!\d),")


_TURN = re.compile(r"^(?:但是|但|不过|然而|而)(?!不是)")


_THOUGH = re.compile(r"^(?:虽然|尽管|虽)(?=.{2})")


_AND = re.compile(r"^(?:并且|并|而且|且|同时|也|还|此外|另外|与此同时)(?=.{2})")


_OPENING = re.compile(r"^(?:此外|另外|与此同时|同时|不过|但是|但|然而|而|其中|随后|对此|事实上)，?(?=.)")


#: '正在 X' where X is a place: Chinese says 在 once
_GOING_ON = re.compile(r"正在(?=[가-힣])")


_ASIDE = re.compile(r"（[^（）]*）|\([^()]*\)")


_QUOTED = re.compile(r"[“”「」‘’『』\"]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What stands between two commas: ``front`` before it, ``turn`` where it says 'but', ``also`` where 'as well'."""

    item: Item
    front: str = ""
    turn: bool = False
    also: bool = False


def read_parts(sentence: str) -> list[Part]:
    """The parts of *sentence*; none where one of them is not known."""
    text = _ASIDE.sub(" ", simplified(sentence).strip().rstrip("。."))
    text = _GOING_ON.sub("正在在", _OPENING.sub("", _OPENING.sub("", text)))
    if re.search(r"[？！?!…。]", text):
        return []
    found: list[Part] = []
    front = ""
    though = False
    for piece in _pieces(_QUOTED.sub("", text)):
        turn = _TURN.match(piece) is not None or though
        though = _THOUGH.match(piece) is not None
        item = _best(_bare(piece), _subject(found), opening=not found)
        if item is None:
            return []
        if item.sort in ("adv", "pp", "time"):
            if item.kind == "reason" and found and not front:
                found[-1] = replace(found[-1], front=f"{_front(item)} {found[-1].front}".strip())
            else:
                front = f"{front} {_front(item)}".strip()
            continue
        found.append(Part(item=item, front=front, turn=turn, also="也" in piece))
        front = ""
    return [] if front else found


def _pieces(text: str) -> list[str]:
    """What stands between commas; a figure alone there goes with what is told of it behind the comma."""
    found: list[str] = []
    for piece in _PARTS.split(text):
        if found and _WILL.match(piece) and _is_figure(found[-1]):
            found[-1] += piece
        else:
            found.append(piece)
    return found


_WILL = re.compile(r"将|已|预计|计划|会")


def _is_figure(piece: str) -> bool:
    readings = _readings(piece) if piece.startswith("其中") else ()
    return bool(readings) and all(item.sort == "figure" for item in readings)


def _front(item: Item) -> str:
    return time_adverb(item.text) if item.sort == "time" else item.text


def _subject(found: Sequence[Part]) -> Item | None:
    """Who the clause before is about; ``None`` where what somebody says begins."""
    last = next((part.item for part in reversed(found) if part.item.sort == "clause"), None)
    return None if last is None or found[-1].item.kind == "opens" else last


def _bare(piece: str) -> str:
    """*piece* without the conjunction at its head."""
    return _AND.sub("", _TURN.sub("", _THOUGH.sub("", piece))).strip()


@lru_cache(maxsize=2048)
def _readings(piece: str) -> tuple[Item, ...]:
    """What *piece* may be, cheapest first."""
    return tuple(phrases(arcs_of(piece), len(piece))) if piece else ()


def _best(piece: str, subject: Item | None, *, opening: bool = False) -> Item | None:
    """The cheapest reading of *piece* that may stand between commas, and goes on with *subject* where that is told."""
    readings = _readings(piece)
    first = _reading(readings)
    if opening and first is not None and first.sort == "doing":
        return next((item for item in readings if item.sort == "clause" and item.kind == "expected"), first)
    if (
        first is None
        or subject is None
        or first.sort != "doing"
        or continues(first, subject, nested=False, first=False)
    ):
        return first
    fitting = [
        item for item in readings if item.sort == "doing" and continues(item, subject, nested=False, first=False)
    ]
    led = [item for item in readings if item.sort == "clause" and item.pred and item.pred.stem.text in _INVESTS]
    return _reading(fitting) or _reading(led) or first


#: '由X领投' tells of X, whoever is financed
_INVESTS = frozenset(["투자를 주도하", "공동 투자하"])


def _reading(items: Sequence[Item]) -> Item | None:
    for item in items:
        pred = item.pred
        if item.sort in ("clause", "doing") and pred is not None and pred.object != "no":
            return item
        if (item.sort == "adv" and item.text) or item.sort == "time" or (item.sort == "pp" and item.kind in _FRONTS):
            return item
    return None


_FRONTS = ("asof", "in", "time", "about", "accord", "source", "because", "through", "follow", "until", "for", "asa")


def continues(item: Item, subject: Item | None, *, nested: bool, first: bool) -> bool:  # noqa: PLR0911 - one a reason
    """May *item* go on with *subject*?"""
    if item.sort == "clause":
        return item.who != "pron" or nested
    pred = item.pred
    if subject is None:
        return nested and first and pred is not None and pred.needs != "thing" and not pred.moves
    if pred is None or subject.pred is None or subject.pred.agent or (subject.kind == "told" and not pred.says):
        return False
    if pred.agent:
        return subject.who not in AGENTS
    agent = subject.who in AGENTS
    passive = not agent and subject.pred.needs == "thing"
    if passive and pred.closed and not pred.unwilled and pred.stem.text.endswith((" 것이", " 예정이", " 계획이")):
        return False
    if agent and (item.kind == "is" or pred.stem.text in _OF_THINGS):
        return False
    if pred.needs == "thing" and subject.who in ("person", "firm", "name"):
        return False
    return not (
        not agent
        and (
            pred.needs == "agent"
            or not (
                pred.unwilled
                or pred.stem.kind in "aic"
                or pred.needs == "thing"
                or (pred.time == STATE and not pred.closed)
            )
        )
    )


#: what is told of figures: of whose, a clause that does not say it leaves open ('裁员6000人，占总数的3%')
_OF_THINGS = frozenset(
    [
        "차지하",
        "달하",
        "웃돌",
        "밑돌",
        "넘",
        "넘지 않",
        "밑돌지 않",
        "해당하",
        "높",
        "낮",
        "늘어나",
        "줄어들",
        "오르",
        "내려가",
    ]
)
