"""What looks like a number and is none: addresses, telephone numbers, versions, product names, stock codes; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .values import Edit

_PROTECTED = re.compile(
    r"https?://\S+|www\.\S+|(?<![\w.+-])[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,64}\.[A-Za-z.]+"
    r"|(?<![\w.-])(?!(?:mid|late|early|pre)-)[A-Za-z]+(?:-[A-Za-z]+)*-?\d[A-Za-z0-9]*(?:[-.]\d+[A-Za-z]*)*(?![\w%])"  # GPT-4o, H100, HBM3E, B200, Qwen2.5
    r"|(?<![\w.])\d+[A-Za-z]+\d+[A-Za-z0-9]*(?!\w)"  # 3D8K
    r"|(?<![\w.,])(?:\+?\d{1,3}[-\s])?\(?\d{2,4}\)?-\d{3,4}-\d{4}(?![\w-])"  # 02-1234-5678
    r"|(?<![\w.,])[vV]?\d+\.\d+\.\d+(?:\.\d+)*(?![\w%])(?!\.\d)"  # 3.11.7, 10.0.0.1
    r"|(?<![\w.,])\d{1,3}(?:\.\d{3})+,\d+"  # 1.234,5
    r"|(?<![\w.,])0\d{5}(?!\w)"  # 005930
    r"|(?<![\w.,])\d{4,6}\.(?:SZ|SS|SH|HK|KS|KQ|TWO?|T)(?![A-Za-z])"  # 300433.SZ
    r"|(?<![\w.,/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\w/])"  # 24/7, 06/22/2024
    r"|(?<!\w)(?:24/7|[1-7]G|\d{1,3}[BbDdKkNn](?![A-Za-z0-9])(?!m))(?![\w])"  # 5G, 70B, 3D, 4K
    r"|S&P\s500|Fortune\s\d+|Nikkei\s225|Nasdaq\s100|코스피\s?200|닛케이\s?225|日経平均|日経225|沪深300|科创50|滬深300"
    r"|iPhone\s?\d+|Windows\s\d+|Galaxy\s[A-Z]?\d+|Title\s[IVX\d]+"
    r"|[A-Z][A-Za-z]+\s\d+\.\d+(?=\s(?:[A-Z][a-z]+|model)\b)"
    r"|[一二三四五六七八九](?:本木|番町|反田|軒茶屋)"  # quarters of Tokyo: 六本木, 五反田
    r"|(?<!\d)1인당|코로나-?19"
    r"|第[一二三四五六七八九十\d]+[章回届屆次]"
)
#: '2024.6.22' is a date, a quarter or a currency code is none of these
_NOT = re.compile(
    r"(?:19|20)\d\d\.\d{1,2}\.\d{1,2}|Q[1-4]|H[12]|FY\d+|(?:US|NT|HK|RMB|CNY|USD|KRW|JPY|EUR|GBP|TWD|HKD|SGD|AUD|CAD|INR|CHF|RM|Rs|R)\d.*|\d+[kKmMbB]"
)
_MODEL_SIZE = re.compile(r"\d+[BKDN]")


def read_protected(text: str) -> Iterator[Edit]:
    """Yield the stretches of *text* in which no number is to be read."""
    for match in _PROTECTED.finditer(text):
        found = match[0]
        if _NOT.fullmatch(found) and not _MODEL_SIZE.fullmatch(found):
            continue
        yield Edit(start=match.start(), end=match.end())
