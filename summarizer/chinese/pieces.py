"""The clauses of a Chinese sentence of real news, each with its reading; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .asides import SPEECH, without
from .item import Item
from .names import names
from .parts import reading_of
from .script import simplified

#: clauses of one sentence
_MOST_PIECES = 14
_ASIDE = re.compile(r"（[^（）]*）|\([^()]*\)|【[^【】]*】|《(?P<title>[^《》]*)》")
_BREAK = re.compile(r"(?<=[。！？!?])|(?<=[가-힣一-鿿]\.)(?!\d)")
_MARKS = re.compile(r"[“”「」‘’『』\"]")
_PIECES = re.compile(r"[，；：]|[,:;](?!\d)|(?<!\d)[,:;]|──+|——+|－+")
#: '“…。”X说': who says it stands behind
_BEHIND = re.compile(
    rf"^(?P<said>.{{6,}}?)[，。,]?[”」]?[，。,]?(?P<who>(?:(?![”」，。,一-鿿])[^，。]){{2,30}})(?P<how>{SPEECH})[。.]?$"
)
_TRAILING = re.compile(rf"[，。](?P<who>[^，。]{{2,40}})(?:{SPEECH}|报道|报导)[。.]?$")
#: words that somebody says, and no name in quotation marks
_QUOTES_FIRST = re.compile(r"^\s*[“「『\"](?![^”」』\"，。,！？]{1,14}[”」』\"])")
#: '“…。”X说：“…': the same, and he goes on
_BETWEEN = re.compile(
    rf"^\s*[“「](?P<said>[^”」]{{6,}}?)[，。,]?[”」](?P<who>[^，。：]{{2,30}}?)(?P<how>{SPEECH})[：:，]."
)
#: who answers a question
_ANSWERS = re.compile(rf"\s*[가-힣][가-힣 ]{{1,20}}(?:{SPEECH})[，：,:]")
#: what may be left out before a clause: it names the occasion, a reason or an aim and no scope
OCCASION = re.compile(
    r"^(?:不过|然而|但是|但|此外|另外|同时|与此同时|对此|日前|近日|最近|近期|为此|因此|随后|事实上|实际上|而|此次|其中不乏|据悉也|值得(?:注意|一提)的是|令人.{1,6}的是|有意思的是|未来|展望.*|就在同一天|在此之前|.{1,8}(?:注意到|了解到|获悉|梳理发现)|"
    r"(?:随着|为了?|为进一步|为推动|面对|面临|针对|由于|因|因应|凭借|得益于|受益于|有鉴于|鉴于|基于|作为|经过|历经|通过|透过|藉由)(?![^，]*(?:之前|以前)).*|"
    r"在.*(?:完成|结束|发布|公布|宣布|传出|成立|上市)(?:之|以)?后|消息(?:一?传出|公布|发布)后|在.*(?:带动|推动|影响|发酵|压力|支持|背景|刺激|驱动)(?:之)?下|"
    r"(?:\d+일 ?)?以.*(?:为由|为契机)|"
    r"(?:继|除了?|除开).*(?:后|之后|外|之外|以外)|受.*(?:影响|推动|带动|激励|提振|驱动)|"
    r"(?:在|于|继)?.*(?:大会|峰会|论坛|会议|发布会|记者会|说明会|法说会|电话会|活动|典礼|仪式|演讲|致词|致辞|采访|专访|访问|展览?|年会)(?:会)?(?:上|中|里|时|期间|现场|后)?)$"
)  # fmt: skip


#: a Korean name at the head of a clause, with its time
NAME = re.compile(
    r"(?P<who>(?!올해|지난|내년|재작년|이번|다음|이날|이달|연말|연초|상반기|하반기|최근|약 |이상)[A-Z가-힣][가-힣A-Za-z0-9.& -]*[가-힣A-Za-z0-9](?<!\d분기)(?<!년)(?<!월)(?<!일))(?: (?P<time>(?:\d{4}년|올해|지난해)?(?: ?\d분기| ?[상하]반기)?|(?:\d{1,2}월 )?\d{1,2}일))? ?(?=[一-鿿])"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two commas: as it is told (``text``), and its reading, or ``None``."""

    raw: str
    text: str
    item: Item | None

    @property
    def front(self) -> bool:
        if self.item is None:
            return False
        return self.item.sort in ("adv", "pp", "time") or (
            self.item.sort == "doing" and OCCASION.match(self.raw) is not None
        )

    @property
    def heads(self) -> bool:
        return self.item is not None and self.item.sort == "clause"

    @property
    def opens(self) -> bool:
        return self.item is not None and self.item.kind == "opens"


def read_pieces(sentence: str) -> list[Piece]:
    """The clauses of *sentence* (canonicalised) without its brackets, who says them in front.

    None where nobody who is named there says it, or where there are too many of them.
    """
    text = _spoken_first(_ASIDE.sub(lambda found: found["title"] or " ", simplified(sentence)).strip())
    return [] if text is None else _read(text)


def _spoken_first(text: str) -> str | None:
    """The first sentence of *text*, who says it in front; ``None`` where it is told by nobody who is named there."""
    match = _BEHIND.match(text) or _BETWEEN.match(text)
    if match is not None:
        said = _MARKS.sub("", match["said"])
        return None if re.search(r"[？?！!]", said) else _first(f"{match['who']}{match['how']}，{said}")
    if _QUOTES_FIRST.match(text) or _TRAILING.search(text):
        return None
    return _first(_MARKS.sub("", text))


def _first(text: str) -> str | None:
    parts = [part for part in _BREAK.split(text) if part.strip()] or [""]
    asked = parts[0].endswith(("？", "?")) and len(parts) > 1 and _ANSWERS.match(parts[1])
    sentence = parts[1 if asked else 0]
    if sentence.endswith(("？", "?", "！", "!")) or "…" in sentence:
        return None
    return _HOUR.sub("", sentence).strip("。. ")


#: the part of a day behind its date
_HOUR = re.compile(r"(?<=\d일) ?(?:晚间|晚上|晚|上午|下午|凌晨|早间|早上|中午|傍晚)(?!会|宴|会)")


def _read(text: str) -> list[Piece]:
    found = [piece.strip() for piece in _PIECES.split(text) if piece.strip()]
    if len(found) > _MOST_PIECES:
        return []
    found = _joined(found)
    pieces: list[Piece] = []
    for place, raw in enumerate(found):
        own = bool(pieces) and pieces[-1].opens and _ITS.match(raw) is not None
        pieces.append(_piece(raw[1:] if own else raw, first=not place))
    return [piece for piece in pieces if piece.item is not None or not OCCASION.match(piece.raw)]


#: what is the speaker's own: '바이두表示，其新模型…'
_ITS = re.compile(r"其(?![中他余它实次])")


def _joined(found: list[str]) -> list[str]:
    """*found*, a name that stands before a comma with an adjunct alone put before its predicate: '바이두以成本为由，取消订单'."""
    told: list[str] = []
    for raw in found:
        whole = _with_topic(told[-1], raw) if told and reading_of(told[-1], opening=len(told) == 1) is None else ""
        if whole:
            told[-1] = whole
        else:
            told.append(raw)
    return told


def _with_topic(before: str, raw: str) -> str:
    """The clause that the name in *before* makes with *raw*; '' where there is none."""
    head = NAME.match(before)
    name = head["who"] if head is not None else next((before[:size] for size in _SIZES if before[:size] in names()), "")
    adjunct = before[len(name) :].strip()
    if not name or not adjunct:
        return ""
    item = reading_of(adjunct, opening=False)
    front = item is not None and item.sort in ("adv", "pp", "time")
    whole = f"{before}{raw}" if front else f"{name} {raw}" if OCCASION.match(adjunct) else ""
    return whole if whole and reading_of(whole, opening=True) is not None else ""


#: characters of a name in Chinese, the most first
_SIZES = range(8, 1, -1)


def _piece(raw: str, *, first: bool) -> Piece:
    for text in (raw, *without(raw)):
        item = reading_of(text, opening=first)
        if item is not None:
            return Piece(raw, text, item)
    return Piece(raw, raw, None)
