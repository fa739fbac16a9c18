"""What of a Chinese sentence may stand for it: clauses left out where nothing that is told of the others hangs on them; pure.

A cut never leaves out who says it, a condition, a denial behind it or what it is compared with, and never gives a clause the
subject of another one, but where 'and' says that it is the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from .asides import SPEECH
from .item import Item
from .names import names
from .pieces import NAME, OCCASION, Piece, read_pieces

#: cuts tried of one sentence
_MOST_CUTS = 16
#: a clause that the others hang on
_CONDITION = re.compile(
    r"^(?:但|而|不过)?(?:如果|若|如(?=[가-힣一-鿿])(?!今|此)|假如|假设|倘若|一旦|除非|只要|只有|即使|即便|哪怕|无论|不管|不论|要是|万一|在.{0,12}(?:情况下|前提下|条件下))|(?:前提|条件)是|的话$"
)
#: what takes back what stands before it
_TURN = re.compile(r"^(?:但是|但|不过|然而|却|惟|只是)")
_TAKES_BACK = re.compile(r"未|不|没|否|取消|撤|放弃|失败|拒|终止|暂停|谣|误")
#: how a scope ends: what stands behind it is true within it
_SCOPE = re.compile(
    r"(?:方面|上|中|下|后|时|前|内|里|间|来看|来说|而言|外|起|来|计|的话|时候|之际|以来|情况|部分|市场|季度|分|年|月|日|业务|者|基础|相比|比较|比|为例|口径|个月|包括|包含|如下|分别是|分别为|사이|분기|년|월|일|동안)$"
)
_SCOPED = re.compile(
    r"^(?:对于|对|关于|至于|就|从|以|按|在|与|和|当|每|据|根据|其中|包括|包含|相比|相较|较|截至|截止|自|到|不仅|不但|不是|与其|无论|尽管|虽然|虽)"
)
_DOES = re.compile(r"了|是|有|为|将|会|能|被|让|使|已|可|在|[一-鿿]{4,}")
#: what points to the clause before
_LEANS = re.compile(
    r"^(?:但|而|不过|并|且|也|还)?(?:其中|其|该|此|这|那|它|他|她|双方|两者|两家|前者|后者|分别|均|都|当中|对方|本次|另一|另外|同期|当时|届时|从而|进而|因此|所以|导致|使得|使|令|让|以|相比|相较|较|同比|环比|前述|上述|我|你|咱)"
)
_SAME = re.compile(
    r"^(?:并且|并|还将|还|也将|同时还?|同时也)(?=[一-鿿])(?!购|列|不|未|没|无|非|有)|^(?=(?:计划|打算|希望|决定|承诺|宣布|表示|强调|指出|认为)[一-鿿])"
)
#: how it goes on behind the name of who acts
_ACTS = re.compile(
    r"(?:将|已经|已|正式|正|拟|计划|打算|宣布|近日|日前|今天|今日|昨天|昨日|于|在|向|推出|完成|获得|发布|收购|签署|开始|决定|表示|此前|目前|去年|今年|曾|介绍|回应|批评|投资|出售|任命|裁员|启动|参加|出席|访问|会见|"
    r"担任|出任|卸任|辞去|加入|离开|举行|召开|上市|申请|提交|起诉|要求|呼吁|敦促|邀请|首次|再次|继续|持续|积极|同意|拒绝|否认|确认|承认|披露|公布|预计|通过|与|和|就|对|也|还|则|又|仍|正在|\d)"
)
_SAYS = re.compile(
    rf"(?:{SPEECH}|告诉|报道|报导|消息|传出|获悉|据|预计|预估|估计|预期|推测|怀疑|承诺|相信|希望|指控|指责)"
)


def cuts(sentence: str) -> Iterator[str]:
    """Shorter sentences that *sentence* (canonicalised) holds true, the fullest first."""
    pieces = read_pieces(sentence)
    if not pieces:
        return
    seen: set[str] = set()
    told = sorted(_kept(pieces), key=lambda kept: -sum(map(len, kept)))
    for kept in told:
        cut = "，".join(kept) + "。"
        if cut not in seen:
            seen.add(cut)
            yield cut
        if len(seen) >= _MOST_CUTS:
            return


#: what tells of a sentence before
_OF_WHAT = re.compile(r"其中|至于|此后|其后")


def _kept(pieces: Sequence[Piece]) -> Iterator[list[str]]:
    """The clauses that stay, of each cut."""
    start = next((place for place, piece in enumerate(pieces) if not piece.front), len(pieces))
    if any(_OF_WHAT.match(piece.raw) for piece in pieces[: start + 1]):
        return
    bound = next((place for place, piece in enumerate(pieces) if _CONDITION.search(piece.raw)), len(pieces))
    for fronts in _fronts(pieces[:start]):
        for places in _runs(pieces, start, bound):
            if not _points_back(pieces, places):
                yield [*fronts, *(pieces[place].text for place in places)]
        yield from ([*fronts, told] for told in _carried(pieces, start, bound))


#: words for what an earlier sentence told of
_BACK = re.compile(
    r"这一(?:消息|数字|决定|举措|变化|计划|现象|交易)|此举|此事|上述|以上|该(?:消息|交易|计划|部门|项目|方案|决定|案|报告)|这(?:笔|项|款|些|起|场|份|轮)|[本此该]轮"
)


def _points_back(pieces: Sequence[Piece], places: Sequence[int]) -> bool:
    """Does the first clause that stays tell of something told before it?"""
    first = next((place for place in places if not pieces[place].opens), places[0])
    return _BACK.search(pieces[first].raw) is not None


def _fronts(fronts: Sequence[Piece]) -> Iterator[list[str]]:
    """What stands before the clauses, and that without what may be left out."""
    yield [piece.text for piece in fronts]
    needed = [piece.text for piece in fronts if not OCCASION.match(piece.raw)]
    if len(needed) < len(fronts):
        yield needed


def _runs(pieces: Sequence[Piece], start: int, bound: int) -> Iterator[list[int]]:
    """Clauses side by side from a head on; what somebody says with who says it."""
    for place in range(start, len(pieces)):
        if pieces[place].opens and (place == start or _speaks(pieces, start, place)):
            yield from _said(pieces, place, bound)
    if start >= len(pieces) or pieces[start].opens:
        return
    item = pieces[start].item
    told_of = any(NAME.search(piece.raw) for piece in pieces[:start])
    if pieces[start].heads and item is not None and (told_of or _is_named(pieces[start], item)):
        yield from ([*range(start, end)] for end in _ends(pieces, start, bound))
    for head in range(start + 1, len(pieces)):
        item = pieces[head].item
        own = item is not None and item.kind == "told"
        if _stands(pieces, head, start, spoken=own) and (own or not _spoken(pieces[start:head])):
            yield from ([*range(head, end)] for end in _ends(pieces, head, bound))


def _said(pieces: Sequence[Piece], opener: int, bound: int) -> Iterator[list[int]]:
    """What the speaker at *opener* says, or one clause of it that stands by itself."""
    yield from ([*range(opener, end)] for end in _ends(pieces, opener, bound) if end > opener + 1)
    for head in range(opener + 2, len(pieces)):
        if _stands(pieces, head, opener + 1):
            yield from ([opener, *range(head, end)] for end in _ends(pieces, head, bound))


def _speaks(pieces: Sequence[Piece], start: int, place: int) -> bool:
    """Does somebody who is named begin to speak at *place*, with nothing before it that bounds what he says?"""
    item, before = pieces[place].item, pieces[start:place]
    named = item is not None and item.who != "pron" and _is_named(pieces[place], item)
    heard = [other for other in before if not _PAPER.search(other.raw)]
    return named and not any(map(_is_scope, before)) and not _spoken(heard)


#: a paper, which reports that somebody says it
_PAPER = re.compile(r"(?:报道|报导)$")


def _spoken(pieces: Sequence[Piece]) -> bool:
    """Does somebody say in *pieces* what stands behind them?"""
    return any(_SAYS.search(piece.raw) for piece in pieces)


def _ends(pieces: Sequence[Piece], head: int, bound: int) -> Iterator[int]:
    """Where the clauses from *head* on may end, the last first."""
    if head > bound:
        return
    end = head
    while end < len(pieces) and pieces[end].item is not None:
        end += 1
    for last in range(end, head, -1):
        conditional = head <= bound < last
        whole = last == len(pieces)
        unfinished = pieces[last - 1].front or pieces[last - 1].opens
        bought = not whole and _BUYS.match(pieces[last].raw) is not None
        if whole if conditional else not (unfinished or bought) and (whole or not _is_taken_back(pieces, last)):
            yield last


#: what a sum was spent on: without it, it is another deed
_BUYS = re.compile(r"(?:以|用于|用以|来)?(?:购买|收购|认购|入股|买入|取得|换取|购入|回购)")


def _is_taken_back(pieces: Sequence[Piece], last: int) -> bool:
    """Does what is left out behind *last* take back what stands before it, or set a condition to it?"""
    return any(
        (_TURN.match(piece.raw) and _TAKES_BACK.search(_TURN.sub("", piece.raw)))
        or re.match(r"除非|前提|只要|条件是", piece.raw)
        for piece in pieces[last:]
    )


def _stands(pieces: Sequence[Piece], head: int, start: int, *, spoken: bool = False) -> bool:
    """Is the clause at *head* true, and clear, without those from *start* to it?"""
    piece = pieces[head]
    if not piece.heads or piece.opens or piece.item is None or piece.item.who == "pron" or _LEANS.match(piece.raw):
        return False
    if piece.raw.startswith("由"):  # its part in what was told before
        return False
    if not _is_named(piece, piece.item):
        return False
    if not spoken and _spoken(pieces[start:head]):
        return False
    return not any(_is_scope(other) for other in pieces[start:head])


#: what is clear without anybody's name
_GENERAL = re.compile(
    r"(?:但|而|目前|全球|整个)?(?:AI|人工智能|人工智慧|全球|市场|(?:半导体|芯片|晶片|记忆体|存储|机器人|电动车|汽车|新能源汽车|科技|软件|软体|云端?|数据中心|资料中心)(?:产业|行业|市场|需求|供应))"
)


def _is_named(piece: Piece, item: Item) -> bool:
    """Does the clause say by a name whom or what it is about?"""
    named = item.who in ("name", "place", "person") or NAME.match(_bare(piece.raw)) is not None
    if _MEASURE.match(_bare(piece.raw)):
        return False
    return named or _GENERAL.match(piece.raw) is not None or item.subject.split(" ")[0] in _names()


#: Latin letters that are a figure, an office or a round, and nobody's name
_MEASURE = re.compile(
    r"(?:[\d가-힣]+ ?)?(?:EPS|GDP|CEO|CFO|CTO|COO|IPO|ADR|ROE|RPO|EBITDA|GAAP|GMV|ARR|Pre|[A-F]轮|시리즈)(?![A-Za-z])"
)


@cache
def _names() -> frozenset[str]:
    return frozenset(korean for korean, kind in names().values() if kind == "name")


def _bare(raw: str) -> str:
    return re.sub(r"^(?:但是|但|而且|而|不过|同时|目前|并且|并|且)", "", raw)


def _is_scope(piece: Piece) -> bool:
    """May *piece* say within what the clauses behind it are true?"""
    if _CONDITION.search(piece.raw):
        return True
    if piece.item is not None:
        return piece.front and not OCCASION.match(piece.raw)
    return bool(_SCOPE.search(piece.raw) or _SCOPED.match(piece.raw) or not _DOES.search(piece.raw))


def _carried(pieces: Sequence[Piece], start: int, bound: int) -> Iterator[str]:
    """A later clause with the name that heads the sentence, where 'and' says that it goes on, or it tells what a firm has."""
    if start >= len(pieces) or _spoken(pieces[: start + 1]):
        return
    head = NAME.match(pieces[start].raw)
    if head is None or _ACTS.match(pieces[start].raw, head.end()) is None:
        return
    for place in range(start + 1, min(len(pieces), bound)):
        piece = pieces[place]
        between = pieces[start + 1 : place]
        if _spoken(pieces[:place]) or any(NAME.match(_bare(other.raw)) or _is_scope(other) for other in between):
            return
        if place != start + 1 and not all(_SAME.match(other.raw) for other in between):
            return
        if (
            _SAME.match(piece.raw)
            and piece.item is not None
            and piece.item.sort == "doing"
            and not _is_taken_back(pieces, place + 1)
        ):
            yield head["who"] + " " + _SAME.sub("", piece.text)
