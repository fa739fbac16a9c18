"""'넘는', '가까이', '최대', '최소' beside a figure: on the same side of it as in the evidence.  Pure."""

from __future__ import annotations

import re

from ...canon.values import Quantity
from ..source import Evidence
from .readings import as_written
from .same_numbers import BOTH_PASSED
from .worded import multiples

#: what stands right behind a figure of a line
_OVER_SAID = re.compile(r"^[가-힣%]{0,3}[을를이가]?\s?(?:이상|초과|넘[는게어었은겼긴]|웃[도돈돌]|상회|돌파|남짓 넘)")
#: a figure that another one is compared with ('예상치 107억 달러 상회') has no bound of its own
_COMPARED_WITH = re.compile(
    r"(?:예상|전망|추정|기대|컨센서스|목표|종전|지난해|작년|전년|이전|당초|직전|기록)[^\d,…]{0,10}(?<!보다 )(?<!대비 )(?<!비해 )$|년 전 $"
)
_NEARLY_SAID = re.compile(
    r"^[가-힣%]{0,3}[에가이도]?\s?(?:가까[이운]|육박|조금 못|못 ?미[치쳐]|\s?(?:채 )?안 [되돼된]|미만|이하|밑[도돈돌]|하회)"
)
#: right before it
_MOST_SAID = re.compile(r"(?:최대|많게는|최고)\s?$")
_LEAST_SAID = re.compile(r"(?:최소|적어도|적게는|최소한)\s?$")

_OVER = re.compile(
    r"(?i)(?<!\bno )(?<!\bnot )more than|over\b|(?<!not )above|(?<!not )exceed|at least|upward|greater|no (?:less|fewer)|not less|beyond|past\b|top(?:s|ped|ping)?\b|surpass|pass(?:es|ed)?\b|cross|broke|break|or (?:more|higher|longer|above|older)|plus\b|\+|minimum|beat|outpac|north of|(?<!no )higher|excess|"
    r"以上|(?<!不)超|上回|突破|少なくとも|余り|あまり|強|逾|多[家名人个個万亿元]|余[家名人个個万亿元]|(?<!不)高[于於]|不低于|不低於|不少于|不少於|至少|达到|過ぎ|越|破|大台|過半|过半|半[数數]|(?<![以之基础礎台市線线網网身地場场早晚手])上 |"
    r"이상|초과|넘|웃[도돈돌]|상회|돌파|최소|적어도|여(?= ?[가-힣])|뛰어|많|높|여\s|대(?![가-힣])"
)
_NEARLY = re.compile(
    r"(?i)(?:nearly|almost|close to|no (?:more|higher) than|fewer than|at most|just (?:under|shy)|approach\w*|as (?:much|many) as|up to|under|less than|below|not quite|short of|a maximum of|roughly|about|around|some|approximately|an estimated)\s(?:a |an )?[$€£¥₩]?(?:US\$|NT\$|HK\$)?$|"
    r"(?:約|约|およそ|ほぼ|近|接近|将近|將近|大约|大約|差不多|最多|最大|不到|不足|不超过|不超過|低于|低於|少于|少於|약|최대|거의|대략)\s?$"
)
_NEARLY_AFTER = re.compile(
    r"(?i)^\s?(?:or (?:so|less|fewer)|左右|上下|近く|弱|前後|程度|ほど|くらい|未満|以下|以内|미만|이하|가까|육박|안팎|가량|정도|쯤|내외|남짓)"
)
_MOST = re.compile(
    r"(?i)as (?:much|many|high) as|up to|at most|maximum|no more than|not more than|limit|cap\b|capped|ceiling|最大|最多|最高|至多|上限|多达|不超过|不超過|高达|최대|많게는|최고|이내|이하"
)
_LEAST = re.compile(
    r"(?i)at least|minimum|no (?:less|fewer) than|not less than|more than|over\b|exceed|floor|少なくとも|最低|最少|最小|以上|至少|不低于|不低於|不少于|不少於|起码|超|逾|최소|적어도|적게는|이상|넘"
)
#: headlines say '돌파' of what is reached
_REACHED = re.compile(r"(?i)\breach|\bhit\b|に達|达到|達到|已达|已達|달[했하한해]")
_BEFORE, _BEHIND = 44, 24


def rounded_to(text: str, start: int, end: int) -> int:
    """1: the figure of *text* there is told as passed ('넘는'), -1: as not reached ('가까운'), 0: neither."""
    before, behind = text[:start], text[end:]
    if _COMPARED_WITH.search(before):
        return 0
    passed = _OVER_SAID.match(behind) or BOTH_PASSED.match(behind)
    return (passed is not None) - (_NEARLY_SAID.match(behind) is not None)


def other_bound(text: str, mine: tuple[Quantity, ...], evidence: Evidence) -> str | None:
    """Name the figure of *text* that the evidence has on the other side of what it says, or without any bound."""
    for quantity in mine:
        if quantity.kind != "number" or quantity.last is not None or quantity.vague:
            continue
        before, behind = text[: quantity.start], text[quantity.end :]
        over, nearly = _OVER_SAID.match(behind), _NEARLY_SAID.match(behind)
        most, least = _MOST_SAID.search(before), _LEAST_SAID.search(before)
        if over is not None and "돌파" in over[0] and _REACHED.search(evidence.text):
            over = None
        if not (over or nearly or most or least) or ((over or nearly) and _COMPARED_WITH.search(before)):
            continue
        if _other_end(quantity, evidence, most=bool(most), least=bool(least)):
            return f"'{before[-4:].strip()}'의 한도가 원문과 다릅니다: 범위의 어느 쪽 끝인지 원문대로 쓰세요"
        places = _places(quantity, evidence)
        if places and all(
            _against(place, over=bool(over), nearly=bool(nearly), most=bool(most), least=bool(least))
            for place in places
        ):
            said = text[quantity.start : quantity.end + 4].strip()
            return f"'{said}'의 한도가 원문과 다릅니다: 이상·미만·최대·최소·가까이를 원문대로 쓰세요"
    return None


def _other_end(mine: Quantity, evidence: Evidence, *, most: bool, least: bool) -> bool:
    """'최소 560억' of '520억~560억': the evidence has the figure as the other end of a range, and nowhere else."""
    told = [
        other
        for raw in (*evidence.sentences, *evidence.canonical)
        for other in as_written(raw, evidence.language if raw in evidence.sentences else "ko")
        if other.kind == "number" and other.unit == mine.unit and mine.value in (other.value, other.last)
    ]
    ends = {other.value == mine.value for other in told if other.last is not None and other.last != other.value}
    return (
        len(ends) == 1
        and all(other.last is not None for other in told)
        and ((most and True in ends) or (least and False in ends))
    )


#: (before, behind, whether Korean, what else of the sentence may bound the figure)
_Place = tuple[str, str, bool, str]


def _places(mine: Quantity, evidence: Evidence) -> list[_Place]:
    """Every exact statement of this figure; a sentence with one figure may bound it anywhere."""
    found: list[_Place] = []
    for raw in evidence.sentences:
        written = as_written(raw, evidence.language)
        alone = sum(other.kind == "number" and other.unit != "" for other in written) < _SEVERAL
        spans = [
            (other.start, other.end)
            for other in written
            if other.kind == "number" and not other.vague
            and mine.value in (other.value, other.last) and (mine.unit == other.unit or (evidence.foreign and not other.unit))
        ]  # fmt: skip
        if mine.unit == "배" and mine.value is not None:
            spans += [match.span() for words in multiples(mine.value) for match in words.finditer(raw)]
        rest = raw if alone else ""
        found += [(_left(raw[:start]), _right(raw[end:]), not evidence.foreign, rest) for start, end in spans]
    return found


_SEVERAL = 2
#: another figure or clause has marks of its own
_EDGE = re.compile(r"[\d,，;；。、:：]")


def _left(text: str) -> str:
    return _EDGE.split(text[-_BEFORE:])[-1]


#: the same sum in other money: '700억 달러(약 94조5000억 원) 이상', '１５億ドル（約２２００億円）超'
_GLOSS = re.compile(r"\A\s?[(（][^()（）]{1,30}[)）]")


def _right(text: str) -> str:
    return _EDGE.split(_GLOSS.sub("", text)[:_BEHIND])[0]


def _against(place: _Place, *, over: bool, nearly: bool, most: bool, least: bool) -> bool:
    before, behind, korean, sentence = place
    near = f"{before} {behind}"
    if over:
        soft = _NEARLY.search(before) or _NEARLY_AFTER.match(behind)
        if soft:
            return not _OVER.search(near)
        # a Korean bound stands behind its figure; what stands before belongs to another
        return not (_OVER.search(behind if korean else near) or _LEAST.search(before[-6:]) or _OVER.search(sentence))
    if nearly:
        return _OVER.search(near) is not None and not (_NEARLY.search(before) or _NEARLY_AFTER.match(behind))
    mine, other = (_MOST, _LEAST) if most else (_LEAST, _MOST)
    return (most or least) and other.search(near) is not None and not mine.search(near)
