"""Nouns side by side, in rows, and with a figure behind them; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..japanese.korean import Stem
from .item import Item
from .kinds import names_deed
from .predicate import STATE, Pred, with_particle

CHINESE = re.compile(r"[\u3400-\u9fff]")


def compound(first: Item, second: Item) -> Iterator[Item]:
    """Two nouns side by side: '云业务' + '收入'."""
    special = _special(first, second)
    cost = first.cost + second.cost
    if special is not None:
        yield replace(special, cost=cost)
    elif _may_join(first, second):
        named = first.kind in ("name", "place", "firm")
        cost += (0.5 if named else 0.25) + 0.5 * (named and second.kind == "deed") + 0.15 * first.marked
        yield replace(second, text=f"{first.text} {second.text}", cost=cost, marked=first.marked)


def _special(first: Item, second: Item) -> Item | None:
    """Two nouns that make another one than their words side by side."""
    if "person" in (first.kind, second.kind):
        return _expected_by(first, second) or _of_person(first, second)
    named = first.kind in ("firm", "name")
    if _is_its_house(first, second):
        return first
    if (second.text, first.text[-1:]) == ("대학", "대") or (second.text == "지수" and first.text.endswith("지수")):
        return replace(second, text=first.text)
    if second.kind == "whether":
        return replace(second, text=f"{with_particle(first.text, '이')} {second.text}", kind="asked")
    if second.subject == "this" and first.kind in ("thing", "deed"):  # '安全' + '这一目标'
        text = f"{with_particle(first.text, '이라는')} {second.text.removeprefix('이번 ')}"
        return replace(second, text=text, subject="", marked=True)
    shares = second.text in _SHARES and named
    return replace(second, text=f"{first.text} {second.text} 주가", kind="thing") if shares else None


def _is_its_house(first: Item, second: Item) -> bool:
    """'샤오미' + '公司', '도요타' + '汽车': the firm, and no more."""
    if second.marked:
        return False
    return (first.kind == "name" and second.surface in _HOUSE_WORDS) or (
        first.text in _CARMAKERS and second.surface == "汽车"
    )


def _expected_by(first: Item, second: Item) -> Item | None:
    """'애널리스트' + '预期'."""
    if first.text == "애널리스트" and second.text in _EXPECTED and not second.marked:
        return replace(second, text=f"{first.text} {second.text}")
    return None


def _of_person(first: Item, second: Item) -> Item | None:
    """Somebody with his firm, his title or his office."""
    if first.kind == "person" and second.surface in _OFFICES and "|" not in first.subject:  # 'CEO' + '职务'
        return replace(first, text=f"{first.text}직", kind="thing")
    if second.kind != "person":
        return None
    if "|" in second.subject and first.surface in _HOUSE_WORDS:
        return second
    if "|" in second.subject and first.kind in ("firm", "name"):  # '集团' + '회장 레이쥔'
        name, title = second.subject.split("|")
        title = f"{first.text} {title}"
        return replace(second, text=f"{name} {title}", subject=f"{name}|{title}")
    untold = first.kind == "person" and not first.subject and "|" not in second.subject
    if untold and first.text.endswith(_TITLED) and CHINESE.search(second.surface) and second.text not in _TITLED:
        return replace(second, text=f"{second.text} {first.text}", subject=f"{second.text}|{first.text}")
    return None


#: what analysts have of a figure: '分析师' + '预期'
_EXPECTED = frozenset(["예상", "예상치", "평균 예상", "평균 예상치"])
#: titles that a name stands behind
_TITLED = (
    "CEO", "CFO", "CTO", "COO", "회장", "사장", "부사장", "창업자", "책임자", "의장", "주석", "총리", "대통령", "장관", "이사", "교수", "총재",
)  # fmt: skip
#: what Korean leaves out behind a firm's name
_HOUSE_WORDS = frozenset(["公司", "科技", "科技公司", "股份有限公司", "有限公司", "有限责任公司", "控股"])


def _may_join(first: Item, second: Item) -> bool:
    """Is the first noun one that describes the second without 的?"""
    if len(first.surface) == 1 and len(second.surface) == 1 and CHINESE.search(first.surface + second.surface):
        return False  # two characters that are a word of their own
    if first.text in ("하향", "상향") and second.kind == "thing":
        return False
    if first.kind in ("plan", "pron", "person") or {first.surface, second.surface} & _NEVER:
        return False
    if second.kind in ("name", "person", "pron") and not _is_title(first, second):
        return False
    if (second.marked and second.subject != "counted") or second.text.endswith("들"):
        return False
    return first.kind != "deed" or names_deed(second)


def _is_title(first: Item, second: Item) -> bool:
    """Is the second a title, which a firm may stand before, and no name?"""
    told = CHINESE.search(second.surface) is not None or second.subject == "title"
    return second.kind == "person" and told and first.kind in _HOUSES


_HOUSES = frozenset({"firm", "name", "place", "area", "thing"})


#: makers of cars and of nothing else, whom Chinese calls by that
_CARMAKERS = frozenset(
    ["닛산", "도요타", "혼다", "포드", "폭스바겐", "테슬라", "니오", "샤오펑", "리오토", "립모터", "비야디", "지리", "기아", "체리자동차", "창안자동차", "창청자동차", "둥펑자동차", "베이징자동차", "제너럴모터스", "GM"]
)  # fmt: skip
#: an office behind its title: 'CEO职务'
_OFFICES = frozenset(["职务", "一职", "职位"])
_SHARES = frozenset(["홍콩 증시", "미국 증시", "A주", "미국예탁증권"])


#: nouns that join no other one without 的
_NEVER = frozenset(["他", "她", "双方", "自己", "它", "他们", "两人", "其"])


def joined(first: Item, mark: Item) -> Iterator[Item]:
    """A noun and 'and': the half of a row."""
    text = first.text + ", " if mark.sort == "sep" else with_particle(first.text, "과") + " "
    if mark.text == "나":
        text = with_particle(first.text, "이나") + " "
    yield Item(
        sort="half", text=text, kind=first.kind, cost=first.cost + mark.cost, subject=mark.sort, marked=first.marked
    )


def rowed(half: Item, second: Item) -> Iterator[Item]:
    """The rest of the row."""
    alike = half.kind == second.kind or {half.kind, second.kind} <= {"name", "firm", "place", "thing", "deed", "people"}
    cost = half.cost + second.cost + (0.2 if alike else 1.2) + (0.6 if second.marked or half.marked else 0.0)
    kind = second.kind if half.kind == second.kind or second.kind != "deed" else "thing"
    yield replace(second, text=half.text + second.text, kind=kind, cost=cost, marked=second.marked or half.marked)


def stated(noun: Item, figure: Item) -> Iterator[Item]:
    """'毛利率' + '58.9%', and no verb: the one is the other."""
    if noun.kind in ("thing", "people") and figure.kind in ("money", "share", "count", "span", "size"):
        pred = Pred(stem=Stem(text=f"{figure.text}이", kind="c"), time=STATE, object="has", unwilled=True)
        yield Item(
            sort="clause", kind="is", pred=pred, subject=noun.text, who=noun.kind, cost=noun.cost + figure.cost + 0.7
        )


def numbered(noun: Item, figure: Item) -> Iterator[Item]:
    """'昇腾' + '970'."""
    if figure.kind == "bare" and figure.text.isdecimal() and len(figure.text) < 5 and not noun.marked:
        yield replace(noun, text=f"{noun.text} {figure.text}", cost=noun.cost + figure.cost + 0.4)


def introduced(first: Item, name: Item) -> Iterator[Item]:
    """'大模型公司' + its name; '芯片' + the name of a model."""
    if name.kind != "name":
        return
    if first.kind == "thing" and first.text.endswith(_PRODUCTS) and _MODEL.fullmatch(name.text):
        yield replace(first, text=f"{first.text} {name.text}", marked=True, cost=first.cost + name.cost + 0.3)
    house = first.kind in ("firm", "people") or first.surface.endswith(("平台", "品牌"))
    if house and first.surface.endswith(_CALLED) and len(first.surface) > _BARE:
        yield replace(name, text=f"{first.text} {name.text}", cost=first.cost + name.cost + 0.5)


_BARE = 2
#: a name in Latin letters
_MODEL = re.compile(r"[A-Z][A-Za-z0-9.+-]*(?: [A-Z0-9][A-Za-z0-9.+-]*)?")
#: things that have such a name
_PRODUCTS = (
    "칩",
    "메모리",
    "플랫폼",
    "모델",
    "프로세서",
    "로봇",
    "서비스",
    "스마트폰",
    "시스템",
    "가속기",
    "소프트웨어",
    "제품",
    "차량",
)
#: common nouns that stand before the name of what they are
_CALLED = (
    "巨擘",
    "大厂",
    "龙头",
    "厂商",
    "集团",
    "新创",
    "平台",
    "机构",
    "品牌",
    "开发商",
    "运营商",
    "独角兽",
    "公司",
    "股东",
    "制造商",
    "供应商",
    "巨头",
    "业者",
    "企业",
    "车企",
    "车厂",
    "券商",
)


#: what a firm has of each country
_SOLD = ("매출", "판매량", "점유율", "출하량", "사업", "수요", "판매", "인도량", "시장 점유율")


def sold_there(phrase: Item, noun: Item) -> Iterator[Item]:
    """'在中国' + '销量': 'X在中国销量' is X's sales there."""
    if phrase.kind == "in" and phrase.who == "place" and noun.kind == "thing" and noun.text in _SOLD:
        yield replace(noun, text=f"{phrase.subject} {noun.text}", cost=phrase.cost + noun.cost + 0.3)


def abroad(noun: Item, modifier: Item) -> Iterator[Item]:
    """'公司' + '在대만的': '회사의 대만' before what is there."""
    if modifier.kind in ("for", "about") and noun.kind in (*_HOUSES, "people"):
        yield replace(modifier, text=f"{noun.text}의 {modifier.text}", cost=noun.cost + modifier.cost - 0.2)
    pred = modifier.pred
    if pred is not None and pred.stem.text == "위치하" and not (modifier.text or modifier.subject):
        yield replace(modifier, text=f"{noun.text}의", cost=noun.cost + modifier.cost - 0.2)
    if modifier.kind == "in" and noun.kind in ("firm", "name", "thing"):
        place = modifier.text.removesuffix("에서의").removesuffix("의")
        yield replace(
            modifier,
            text=f"{noun.text}의 {place}",
            subject=f"{noun.text}의 {modifier.subject}",
            cost=noun.cost + modifier.cost,
        )


def summed(noun: Item, figure: Item) -> Iterator[Item]:
    """'资金' + '42억 위안', '员工' + '1080명'."""
    things = noun.kind == "thing" and figure.kind == "count" and figure.text.endswith(("대", "개", "건", "곳"))
    fits = (
        things
        or (noun.kind == "people" and figure.kind == "count")
        or (noun.text in _SUMS and figure.kind in ("money", "share", "count"))
    )
    if fits and not noun.marked:
        yield replace(noun, text=f"{noun.text} {figure.text}", marked=True, cost=noun.cost + figure.cost + 0.1)


#: what a sum may stand behind
_SUMS = frozenset(
    [
        "자금",
        "자금 조달",
        "조달 자금",
        "과징금",
        "지분",
        "주문",
        "주식",
        "현금",
        "투자",
        "총투자",
        "투자액",
        "매출",
        "순이익",
        "이익",
        "영업이익",
        "조정 순이익",
        "손실",
        "순손실",
        "영업손실",
        "등록자본금",
    ]
)
