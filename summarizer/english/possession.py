"""What a noun asks for behind it: 'of' whom or what, 'demand for', 'plan to', 'a spokesman for'; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import phrases, relatives
from .amounts import amount
from .name_words import titled
from .nominal import core
from .reader import Phrase, Reader
from .sounds import put, with_particle

#: 'the first company to reach'
_FIRST_TO = re.compile(r"(?:^| )(?:첫|유일한|최초의|두 번째|세 번째) ")


#: what begins so is said of the verb
_SAYINGS = frozenset(
    [("on", "the", "basis"), ("on", "the", "back"), ("on", "top"), ("on", "behalf"), ("on", "condition"), ("in", "line"), ("in", "terms"), ("in", "exchange"),
     ("in", "addition"), ("in", "response"), ("in", "return"), ("in", "connection"), ("in", "favor"), ("in", "the", "face"), ("with", "the", "help"), ("with", "the", "aim"),
     ("in", "cooperation"), ("in", "partnership"), ("in", "collaboration"), ("as", "part"), ("for", "the", "first"), ("in", "an", "effort"), ("in", "a", "bid")]
)  # fmt: skip


def licensed(reader: Reader, head: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    """What the noun itself asks for: 'demand for', 'plan to', 'report that'."""
    link, marks = reader.low(end), head.marks
    if (reader.low(end), reader.low(end + 1), reader.low(end + 2)) in _SAYINGS or (
        link,
        reader.low(end + 1),
    ) in _SAYINGS:
        return
    if link in marks and link not in ("to", "that"):
        yield from _governed(reader, head, end + 1, marks[link])
    if link == "to" and "to" in marks:
        yield from relatives.purposed(reader, head, end + 1)
    if link == "to" and "to" not in marks and _FIRST_TO.search(head.text):
        yield from relatives.first_to(reader, head, end + 1)
    if link == "to" and "dest" in marks:
        far = "으로의" if head.text.endswith(_SENT) and head.text != marks.get("\0") else ""
        yield from _governed(reader, head, end + 1, marks["dest"] or far)
    if link == "that" and "that" in marks:
        yield from relatives.content(reader, head, end + 1)


def of_a_house(reader: Reader, head: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    """'a spokesman for Baidu' is 바이두 대변인."""
    if reader.low(end) in ("for", "from", "at") and head.text.endswith("대변인"):
        for house, after in core(reader, end + 1):
            if house.kinds & frozenset("No") and not house.negative and not house.many:
                yield head.but(text=f"{house.text} {head.text}", closed=True), after


#: what goes to a country: '중국으로의 칩 출하'
_SENT = ("출하", "수출", "납품", "공급")
#: what several make up: 'a community of developers and artists'
_OF_MANY = ("공동체", "커뮤니티", "네트워크", "컨소시엄", "연합", "팀", "집단")


def possessed(reader: Reader, head: Phrase, at: int) -> Iterator[tuple[Phrase, int]]:
    for measured, end in amount(reader, at):
        if reader.low(end) != "of":
            yield head.but(text=f"{measured.text}의 {head.text}" if "T" not in head.kinds else head.text), end
    together = head.marks.get("\0", "").endswith(_OF_MANY)
    for owner, end in phrases.phrase(reader, at) if together else phrases.single(reader, at):
        if owner.negative or "T" in owner.kinds:
            continue
        if head.marks.get("\0") == "주식" and not owner.kinds & frozenset("No"):
            if not head.many:
                yield (
                    head.but(
                        text=f"{with_particle(owner.text, '의')} {head.text.removesuffix('주식')}비중",
                        kinds=frozenset("r"),
                    ),
                    end,
                )
            continue
        if head.marks.get("\0") == "매출" and "g" in owner.kinds:
            front = head.text.removesuffix("매출")  # what is sold, not for how much
            whose, lead = (front, "") if front.endswith("의 ") else ("", front)
            yield head.but(text=f"{whose}{owner.text} {lead}판매"), end
            continue
        bare = head.text == head.marks.get("\0")
        tight = (
            ("v" in head.kinds or head.marks.get("of") == "" or titled(head.text))
            and bare
            and not owner.text.endswith("의")
        )
        if not bare and "의 " in head.text and head.text.endswith(head.marks.get("\0", "\0")):
            word = head.marks["\0"]
            yield head.but(text=f"{head.text.removesuffix(word)}{owner.text} {word}"), end
            continue
        link = " " if tight else with_particle(owner.text, "의")[len(owner.text) :] + " "
        yield head.but(text=f"{owner.text}{link}{head.text}", kinds=head.kinds - {"P"}), end
    if head.marks.get("of", "") == "ing":
        yield from relatives.doing(reader, head, at)


def _governed(reader: Reader, head: Phrase, at: int, how: str) -> Iterator[tuple[Phrase, int]]:
    for one, end in phrases.phrase(reader, at):
        if (
            not (one.negative or "T" in one.kinds)
            and not ("m" in head.kinds and one.kinds and one.kinds <= frozenset("M%"))
            and not (how == "" and "o" in one.kinds and " " in one.text and head.text != head.marks.get("\0"))
            and not one.text.endswith("번째 시간")
            and not one.text.startswith("각 ")
        ):
            word = head.marks.get("\0", "\0")
            front = head.text.removesuffix(word)
            if (
                head.text.endswith(word)
                and head.text != word
                and (front.endswith("의 ") or (how in ("", "0") and front.strip()))
            ):
                yield head.but(text=f"{front}{put(one.text, how)} {word}", known=False), end
            else:
                yield head.but(text=f"{put(one.text, how)} {head.text}", known=False), end
    if "ing" in head.marks:
        yield from relatives.doing(reader, head, at)
