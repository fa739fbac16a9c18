"""A figure measures what the evidence says it measures: revenue and profit do not change places.  Pure.

Read only where the evidence ties both labels to figures of their own; else nothing is refused.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from ... import Bullet
from ...canon.values import Quantity
from ...facts import plain
from ..source import Evidence, Source
from .exchanged import exchanged
from .in_turn import in_turn
from .korean_labels import other_label
from .misplaced import misplaced
from .owners import other_owner
from .readings import quantities_of
from .same_numbers import COUNTERS
from .whose import other_holder

#: what newspapers measure, in four languages; the longer name first
_MEASURES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("영업이익", r"(?i)영업이익|영업익|operating (?:profit|income|earnings)|営業利益|营业利润|營業利益|營益"),
        ("순이익", r"(?i)순이익|순익|net (?:profit|income|earnings)|純利益|最終利益|净利润|淨利"),
        ("영업손실", r"(?i)영업손실|영업적자|operating loss|営業赤字|営業損失|营业亏损"),
        ("순손실", r"(?i)순손실|순적자|net loss|最終赤字|純損失|净亏损|淨損"),
        ("순손익", r"순손익|최종손익|純損益|最終損益|净损益"),
        ("영업손익", r"영업손익|営業損益"),
        ("경상이익", r"(?i)경상이익|경상익|ordinary (?:profit|income)|recurring profit|経常利益|经常利润|經常利益"),
        (
            "세전이익",
            r"(?i)세전(?:이익|순이익)|(?:pre-?tax|before tax) (?:profit|income|earnings)|税引き?前(?:当期)?(?:純)?利益|税前利润|稅前(?:淨利|利益|盈餘)",
        ),
        ("총이익", r"(?i)매출총이익|gross (?:profit|income)|売上総利益|毛利(?!率)"),
        ("매출", r"(?i)매출(?:액)?|revenues?|(?<!vehicle )\bsales|turnover|売上高?|売り上げ|营业收入|营收|營收"),
        ("시가총액", r"(?i)시가총액|시총|market (?:value|cap\w*)|時価総額|市值"),
        ("기업가치", r"(?i)기업가치|몸값|valu(?:ation|ed|ing)|企業価値|評価額|估值"),
        ("주가", r"(?i)주가|목표가(?!격)|(?<!per )(?<!\ba )shares?\b(?! of)|stock\b|株価|同社株|股价|股價"),
        (
            "설비투자",
            r"(?i)설비투자|자본지출|capital (?:spending|expenditures?|outlays?)|capex|設備投資|资本支出|資本支出|资本开支",
        ),
        ("연구개발비", r"(?i)연구개발비|R&D|research and development|研究開発費|研发(?:投入|费用|支出)"),
        ("점유율", r"(?i)점유율|market share|シェア|份额|市占"),
        ("출하량", r"(?i)출하량|shipments?|出荷|出货|出貨"),
        ("판매량", r"(?i)판매량|판매 대수|deliveries|販売台数|销量|銷量"),
        ("이용자", r"(?i)이용자|사용자|users?\b|利用者|用户|用戶"),
        ("직원", r"(?i)직원|임직원|인력|employees|workforce|staff\b|従業員|员工|員工"),
        ("가격", r"(?i)가격|prices?\b|価格|价格|價格|售价"),
    )
)
#: what is counted in pieces or heads, and is no money
_COUNTED = frozenset({"출하량", "판매량", "이용자", "직원"})
#: how far before a figure its label may stand, and how far behind ('$96 billion in revenue')
_BEFORE, _BEHIND = 36, 14


def bound(bullet: Bullet, source: Source) -> str | None:
    """Name the figure that the line gives to one measure and the evidence to another."""
    evidence = source.evidence(bullet)
    text = plain(bullet.text)
    figure = (
        exchanged(text, evidence)
        or misplaced(text, evidence)
        or in_turn(text, evidence)
        or other_holder(text, evidence)
    )
    if figure is not None:
        return f"원문과 짝이 바뀐 숫자·날짜입니다('{figure}'): 원문이 그 숫자에 붙인 말과 함께 쓰세요"
    noun = other_label(text, evidence)
    if noun is not None:
        return f"원문은 이 숫자를 다른 말에 붙였습니다('{noun}'): 무엇의 숫자인지 원문대로 쓰세요"
    owner = other_owner(text, evidence)
    if owner is not None:
        return f"원문은 이 숫자를 '{owner[1]}'에 붙였는데 '{owner[0]}'에 붙였습니다: 무엇의 숫자인지 원문대로 쓰세요"
    return _mislabelled(bullet, evidence)


def _mislabelled(bullet: Bullet, evidence: Evidence) -> str | None:
    told = _told(evidence)
    if len({label for label, _ in told}) < 2:
        return None
    # '매출 4조·영업이익 4000억…각각 1.7%, 9.2%' gives its figures in the order of the labels
    for label, value in _labelled(plain(bullet.text).partition("각각")[0]):
        mine = {other for other, figure in told if figure == value}
        if mine and label not in mine and any(other == label for other, _ in told):
            return f"'{label}'의 값이 원문과 다릅니다: 원문에서 이 숫자는 '{min(mine)}'입니다. 짝을 맞춰 쓰세요"
    return None


@lru_cache(maxsize=512)
def _told(evidence: Evidence) -> tuple[tuple[str, tuple[Decimal, str]], ...]:
    return tuple(pair for line in evidence.canonical for pair in _labelled(plain(line)))


@lru_cache(maxsize=2048)
def _labelled(text: str) -> tuple[tuple[str, tuple[Decimal, str]], ...]:
    """(label, figure) of every figure that stands with a label."""
    numbers = [quantity for quantity in quantities_of(text, None) if quantity.kind == "number" and quantity.unit]
    labels = _labels(text) if numbers else []
    pairs = (
        (
            _label_of(quantity, text, [row for row in labels if quantity.unit not in COUNTERS or row[2] in _COUNTED]),
            quantity,
        )
        for quantity in numbers
    )
    return tuple(
        (label, (quantity.value, quantity.unit)) for label, quantity in pairs if label and quantity.value is not None
    )


def _labels(text: str) -> list[tuple[int, int, str]]:
    """(start, end, name), none inside another ('profit' of 'operating profit')."""
    found: list[tuple[int, int, str]] = []
    for name, pattern in _MEASURES:
        for match in pattern.finditer(text):
            if not any(start <= match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), name))
    return found


#: '영업손실 1200억원으로 1년 전 300억원 흑자에서': what stands behind says of what it is
_GAIN_OR_LOSS = re.compile(r"\s?(?:의 |の)?(?:흑자|적자|黒字|赤字)")


#: between a name and a figure: another statement begins
_PARTED = re.compile(r"…|\d[^…]{0,12}(?:[가-힣](?:고|며|지만|으나|는데|면서)| 뒤| 후) ")


def _label_of(quantity: Quantity, text: str, labels: list[tuple[int, int, str]]) -> str:
    behind = text[quantity.end : quantity.end + _BEHIND]
    following = re.match(r"\s?(?:in|of|の|的|의)\s?(?:\w+ )?", behind)
    if following is not None:
        at = quantity.end + following.end()
        name = next((name for start, _, name in labels if quantity.end <= start <= at), "")
        if name:
            return name
    if _GAIN_OR_LOSS.match(behind):
        return ""
    before = [
        (end, name)
        for _, end, name in labels
        if quantity.start - _BEFORE <= end <= quantity.start and _PARTED.search(text, end, quantity.start) is None
    ]
    return max(before)[1] if before else ""
