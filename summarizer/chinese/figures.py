"""Korean that stands in a Chinese sentence already - figures, days, names - cut into items; pure."""

from __future__ import annotations

import re
from functools import cache

from ..canon.cities import CITIES
from ..canon.gazetteer import COUNTRIES
from .item import Item

_DAY = r"(?:\d{1,2}일(?:\([월화수목금토일]요일\))?|[월화수목금토일]요일)"
_MONTH = r"\d{1,2}월"
_PART = rf"(?:\d분기|상반기|하반기|{_MONTH}(?: {_DAY})?)"
_YEAR = r"(?:\d{4}년|올해|내년|지난해|재작년|내후년)"
_WEEK = r"(?:지난주|이번 주|다음 주|지난달|이달|다음 달|이번 분기|지난 분기|다음 분기|이번 회계연도|\d{4}회계연도|이날|연말|연초)"
_TIME = re.compile(
    rf"(?:{_YEAR}(?: {_PART})?|{_WEEK}(?: {_DAY})?|{_PART}|{_DAY})(?=$|[\s\d]|(?<=[일월년)기말초주달도해]))"
)
_NUMBER = r"(?:\d[\d,]*(?:\.\d+)?(?:[조억만천](?:\d[\d,]*(?:\.\d+)?)?)*)(?: ?~ ?\d[\d.,조억만천]*)?"
_MONEY = r"(?:홍콩달러|대만달러|싱가포르달러|달러|위안|유로|엔|원|파운드)"
_COUNT = r"(?:여 )?(?:명|주(?![가-힣])|대|개국|개사|개|곳|종|회|장|건|가지|척|세)"
_SPAN = r"(?:개월|년|일간|주일|주|시간|분|초|세대)"
_FIGURE = re.compile(
    rf"(?P<about>약 |최소 |최대 )?(?P<number>{_NUMBER})(?: ?(?P<money>{_MONEY})|(?P<share>%포인트|%)|(?P<times>배)"
    rf"|(?P<span>{_SPAN})(?P<within> 내)?| ?(?P<count>{_COUNT})|(?P<size>나노|GWh|GW|MW|kWh|TOPS|㎡))?"
)
_HALF = re.compile(r"절반")
_PERSONS = ("CEO", "COO", "CTO", "CFO", "회장", "사장", "의장", "창업자", "대변인", "애널리스트", "교수", "총장", "장관", "시장", "책임자",
            "파트너", "이사", "대통령", "총리", "의원", "연구원", "고문", "과학자", "이코노미스트", "이사장", "차관", "부총리", "엔지니어", "주석")  # fmt: skip
_TITLES = "|".join(_PERSONS)
_TITLED = re.compile(
    rf"(?:(?P<firm>[^\s]+) )?(?P<title>(?:전 |수석|공동 ?|부)?(?:{_TITLES})(?: 겸 (?:부)?(?:{_TITLES}))*) (?P<name>[가-힣A-Za-z]+(?: [가-힣A-Za-z]+)?)$"
)
#: short forms that name no firm
_MATTERS = frozenset(
    [
        "AI",
        "API",
        "GPU",
        "CPU",
        "IT",
        "EV",
        "5G",
        "LLM",
        "PC",
        "HBM",
        "ADR",
        "IPO",
        "App",
        "APP",
        "ASIC",
        "NPU",
        "EBITA",
        "EBITDA",
    ]
)
#: a name and a time without a space between them
_GLUED = re.compile(r"[^\s](?:지난해|올해|내년|재작년|이날|분기|상반기|하반기)$")
_FIRMS = ("이사회", "정부", "그룹", "전자", "은행", "법원")


@cache
def _places() -> frozenset[str]:
    rows = (CITIES + COUNTRIES).splitlines()
    return frozenset(row.split("|")[0].strip() for row in rows if "|" in row) | {"전 세계", "홍콩", "대만", "마카오"}


def items_of(chunk: str) -> list[Item]:
    """The items of *chunk*, which has no Chinese character and no sign of a sentence in it."""
    found: list[Item] = []
    at, name = 0, ""
    while at < len(chunk):
        if chunk[at] == " ":
            name, at = name + " " * bool(name), at + 1
            continue
        item, end = _next(chunk, at)
        if item is None:
            name, at = name + chunk[at:end], end
            continue
        found += [*_name(name), item]
        name, at = "", end
    return [*found, *_name(name)]


def _next(chunk: str, at: int) -> tuple[Item | None, int]:
    """The item that begins at *at*; or ``None`` and where the word that is a name's ends."""
    match = _TIME.match(chunk, at)
    if match is not None:
        return Item(sort="time", text=match[0], kind=_span(match[0]), surface=match[0]), match.end()
    match = _HALF.match(chunk, at)
    if match is not None:
        return Item(sort="figure", text=match[0], kind="share", surface=match[0]), match.end()
    match = _FIGURE.match(chunk, at)
    if match is not None and not chunk[match.end() : match.end() + 1].isalpha():
        return _figure(match), match.end()
    end = chunk.find(" ", at)
    return None, len(chunk) if end < 0 else end


def _figure(match: re.Match[str]) -> Item:
    kind = next((name for name in ("money", "share", "times", "count", "span", "size") if match[name]), "bare")
    text = match[0].strip()
    if kind == "span" and match["within"]:
        return Item(sort="time", text=text, kind="within", surface=text)
    return Item(sort="figure", text=text, kind=kind, surface=text)


def _span(text: str) -> str:
    if text.startswith(("내년", "내후년", "다음")):
        return "coming"
    return "past" if text.startswith(("지난", "재작년")) else ""


def _name(name: str) -> list[Item]:
    text = name.strip()
    if not text:
        return []
    if _GLUED.search(text):
        return [Item(sort="odd", surface=text)]
    match = _TITLED.match(text)
    if match is not None:  # the title before the name, as Chinese has it
        firm, title, name = match["firm"], match["title"], match["name"]
        title = f"{firm} {title}" if firm else title
        return [Item(sort="noun", text=f"{name} {title}", kind="person", surface=text, subject=f"{name}|{title}")]
    head, _, last = text.rpartition(" ")
    if last in _places() and head and head not in _places():
        return [*_name(head), *_name(last)]
    if text in _MATTERS:
        return [Item(sort="noun", text=text, kind="thing", surface=text)]
    kind = (
        "place"
        if last in _places()
        else "person"
        if last.endswith(_PERSONS)
        else "firm"
        if last.endswith(_FIRMS)
        else "name"
    )
    return [Item(sort="noun", text=text, kind=kind, surface=text, subject="title" if text in _PERSONS else "")]
