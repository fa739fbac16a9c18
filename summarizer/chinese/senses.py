"""The trade's terms of a Chinese sentence, each in the sense that it has there; pure.

A term is put in only as a whole word (:mod:`.cutting`), never as a part of a name that no table has, and where it has more
senses than one, by the words beside it (``senses.txt``).  What cannot be told stays Chinese: an unreplaced word is no fault.

A row of ``senses.txt`` says where it holds: '<' what stands right before the word, '>' right behind it, '~' anywhere in the
sentence, each a pattern in simplified characters; '*' is everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .cutting import Piece, pieces_of
from .lexicon import entries, rows, terms
from .names import PRINTED
from .script import simplified

#: '上涨24%': in this language a word of prices, whoever's figure it is
_PRICED = re.compile(
    r"(?:(?P<up>上涨|大涨)|(?P<down>下跌|大跌))了? ?(?P<about>[约近] ?)?(?P<percent>\d[\d.,]*%)(?![，,、]?[至到达]|[\d.]*\d)"
)
#: what firms' names end with: behind characters that no table has they are a part of one ('锐泽半导体')
_OF_FIRMS = (
    "汽车", "半导体", "电池", "机器人", "能源", "电力", "软件", "硬件", "银行", "基金", "材料", "设备", "技术", "服务", "平台", "时代", "投资", "证券", "控股", "卫星", "光伏", "储能", "生态", "存储", "直播", "游戏", "广告", "智能体", "研究院", "实验室", "制造", "设计", "开发", "安全", "封装", "伙伴", "联盟",
)  # fmt: skip
#: words of the tables that are more than a noun
_LEANING = re.compile(r"^[有在该]|[中上里内下的为会]$")
#: the name of a law, a paper or a book, of which a part says nothing
_TITLES = re.compile("《[^》]{1,60}》")
_STAYS = "="
_REACH = 16


def terms_of(sentence: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, Korean) of every term of *sentence*, whose names and figures are Korean already."""
    plain = simplified(sentence)
    if len(plain) != len(sentence):
        return
    done = 0
    pieces = pieces_of(sentence)
    named = [match.span() for match in _TITLES.finditer(sentence)]
    for place, piece in enumerate(pieces):
        if piece.start < done or any(start < piece.start < end for start, end in named):
            continue
        moved = _PRICED.match(plain, piece.start)
        if moved is not None:
            done = moved.end()
            yield piece.start, done, _change(moved)
        elif not (_is_of_firms(piece.surface) and _ends_a_name(pieces, place)):
            yield from _put(piece, plain)


def _change(moved: re.Match[str]) -> str:
    return f"{'약 ' if moved['about'] else ''}{moved['percent']} {'상승' if moved['up'] else '하락'}"


def _is_of_firms(surface: str) -> bool:
    return surface.startswith(_OF_FIRMS) or surface.endswith(_OF_FIRMS)


def _ends_a_name(pieces: list[Piece], place: int) -> bool:
    """Do two characters that make no word stand right before it, of which no table has one?"""
    if place < 2:
        return False
    first, second, last = pieces[place - 2 : place + 1]
    joined = first.end == second.start and second.end == last.start
    return joined and last.start - first.start == 2 and not (first.known and second.known)


def _put(piece: Piece, plain: str) -> Iterator[tuple[int, int, str]]:
    """The Korean of one word, or of the terms within it."""
    if piece.surface in terms() or piece.surface in _senses():
        korean = _sense(piece, plain)
    else:
        inner = list(_within(piece, plain)) if len(piece.surface) > 2 else []
        whole = sum(end - start for start, end, _ in inner) == len(piece.surface)
        korean = None if whole or not inner else _noun(piece.surface)
        if korean is None:
            yield from inner
    if korean is not None:
        beside = " " if korean[-1].isascii() and plain[piece.end : piece.end + 1].isascii() else ""
        yield piece.start, piece.end, korean + beside


def _sense(piece: Piece, plain: str) -> str | None:
    """The Korean of a term where it stands; ``None`` where it stays."""
    before, after = plain[max(0, piece.start - _REACH) : piece.start], plain[piece.end : piece.end + 2 * _REACH]
    for row in _senses().get(piece.surface, ()):
        if row.holds(before, after, plain):
            return None if row.korean == _STAYS else row.korean
    return terms().get(piece.surface)


def _noun(surface: str) -> str | None:
    """The Korean of a longer noun that no terms make up ('数据库' 데이터베이스); ``None`` where it is none, or two, or leans."""
    words, verbs = entries(surface)
    told = {word.korean for word in words if word.sort == "noun"}
    if verbs or len(told) != 1 or len(told) != len(words) or _LEANING.search(surface):
        return None
    korean = told.pop()
    return PRINTED.get(korean, korean)


def _within(piece: Piece, plain: str) -> Iterator[tuple[int, int, str]]:
    """The terms that a longer word is made of."""
    for part in pieces_of(piece.surface, terms()):
        if part.known:
            inner = Piece(piece.start + part.start, piece.start + part.end, part.surface, known=True)
            korean = _sense(inner, plain)
            if korean is not None:
                yield inner.start, inner.end, korean


class _Row:
    """A sense of a word, and where it has it."""

    def __init__(self, where: str, korean: str) -> None:
        self.korean = korean
        sign, told = where[0], where[1:]
        self._before = re.compile(f"(?:{told})$") if sign == "<" else None
        self._after = re.compile(told) if sign == ">" else None
        self._anywhere = re.compile(told) if sign == "~" else None

    def holds(self, before: str, after: str, sentence: str) -> bool:
        """Does the word have this sense between *before* and *after*?"""
        if self._before is not None:
            return self._before.search(before) is not None
        if self._after is not None:
            return self._after.match(after) is not None
        return self._anywhere is None or self._anywhere.search(sentence) is not None


@cache
def _senses() -> dict[str, tuple[_Row, ...]]:
    found: dict[str, tuple[_Row, ...]] = {}
    for surfaces, where, korean in rows("senses.txt"):
        for surface in surfaces.split("|"):
            found[surface] = (*found.get(surface, ()), _Row(where, korean))
    return found
