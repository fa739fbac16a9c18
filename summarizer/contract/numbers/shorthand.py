"""Amounts that newspapers shorten: 'R20 million', '71c', '近亿元', '41万个…用户'.  Pure; read from evidence only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ...canon.numerals import SCALED, english_scale, read_number
from ...canon.values import Quantity

#: South Africa's rand; without a scale 'R1' is a model
_RAND = re.compile(
    r"(?<![A-Za-z0-9])R ?(?P<n>\d[\d,]*(?:\.\d+)?)(?:[ -]?(?P<scale>trillion|billion|million|bn|mn|m)\b|(?<=\.\d\d)(?!\d))"
)
_SHORT_SCALES = {"bn": "billion", "mn": "million", "m": "million"}
#: 'trading at 71c': cents of a share in Australia, New Zealand, South Africa
_CENTS = re.compile(r"(?<![\w.,])(?P<n>\d{1,4}(?:\.\d+)?)(?:c|¢)(?![\w°])")
#: '1.1m cars', '2bn users', '40k staff': what is counted stands behind
_COUNTED = re.compile(
    r"(?<![\w.,$€£¥₩])(?P<n>\d[\d,]*(?:\.\d+)?)(?P<scale>k|m|mn|bn|b|tn) (?=(?:[a-z-]+ ){0,2}(?:[a-z]+s\b|people|staff))"
)
#: a scale alone is one of it: '近亿元', '上亿元'; the money is told by the word behind
_BARE_SCALE = re.compile(
    r"[近逾超上过過](?P<scale>千万|千萬|[亿億])(?P<money>美元|欧元|歐元|日元|港元|元|人民币|人民幣)"
)
_MONEY = {"美元": "달러", "欧元": "유로", "歐元": "유로", "日元": "엔", "港元": "홍콩달러"}
#: '41萬個電池交換合約用戶': people, though another word is counted
_USERS = re.compile(
    rf"(?P<n>{SCALED})[个個][^，。,、；\d]{{0,12}}?(?:用户|用戶|客户|客戶|会员|會員|訂戶|订户|使用者|開發者|开发者)"
)


def shortened(text: str) -> Iterator[Quantity]:
    """Yield what *text* says in these ways."""
    for match in _RAND.finditer(text):
        scale = (match["scale"] or "").lower()
        value = Decimal(match["n"].replace(",", "")) * english_scale(_SHORT_SCALES.get(scale, scale))
        yield Quantity(kind="number", value=value, unit="랜드")
    for match in _COUNTED.finditer(text):
        yield Quantity(kind="number", value=Decimal(match["n"].replace(",", "")) * english_scale(match["scale"]))
    for match in _CENTS.finditer(text):
        yield Quantity(kind="number", value=Decimal(match["n"]), unit="센트")
    for match in _BARE_SCALE.finditer(text):
        yield Quantity(kind="number", value=read_number("一" + match["scale"]), unit=_MONEY.get(match["money"], "위안"))
    for match in _USERS.finditer(text):
        yield Quantity(kind="number", value=read_number(match["n"]), unit="명")
