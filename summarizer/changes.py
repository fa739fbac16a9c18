"""Ups and downs with their figures, put into Korean before a model sees the sentence; pure.

'rose 41% to 662억 달러' becomes '41% 증가한 662억 달러', '12%減の5360억 엔' '12% 감소한 5360억 엔', '下降11%' '11% 감소'.  Which way a
figure went is what weak models turn round most often; verbs without a figure stay theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

#: what moves up and down rather than growing and shrinking
_PRICED = re.compile(
    r"(?:주가|주식|가격|지수|환율|금리|[Ss]hares?|[Ss]tocks?|[Pp]rices?|株|価格|股价|股價|价格|價格)"
    r"(?:[^.。]{0,24}|\s(?:closed|ended|finished|opened|traded|settled|were|was)\b[^.。;]{0,60})$"
)

_PERCENT = r"(?P<about>[약约約] ?)?(?P<percent>\d[\d.,]*%)"
_AMOUNT = r"(?P<amount>(?:약 ?)?\d[\d.,조억만천]*(?<![.,]) ?(?:달러|원|엔|위안|유로|파운드|대만달러|명|대|개))"
_BASE = r"(?P<base>전년 동기 대비|전년 대비|전 분기 대비|전월 대비|전일 대비|전년 동월 대비)"

_UP_EN = "rose|climbed|jumped|increased|grew|surged|gained|advanced|soared|rallied|expanded|was up|were up|is up|up"
_DOWN_EN = "fell|dropped|declined|slid|slipped|decreased|shrank|plunged|tumbled|sank|contracted|was down|were down|is down|down"
_UP_ZH = "增长|增長|增加|上涨|上漲|上升|大增|大涨|大漲|증가|상승"
_DOWN_ZH = "下降|下跌|下滑|减少|減少|降低|大跌|大降|감소|하락"

_ENGLISH = re.compile(
    rf"\b(?:(?P<up>{_UP_EN})|(?P<down>{_DOWN_EN})) (?:by )?{_PERCENT}(?: {_BASE})?(?: to {_AMOUNT})?(?![\d.]*\d)"
)
_JAPANESE = re.compile(
    rf"(?:{_BASE} ?)?{_PERCENT}(?:(?P<up>増加?|高|上昇|증가|상승)|(?P<down>減少?|安|下落|감소|하락))"
    rf"(?!して[おい]|や[さしすせそ]|ら[さしすせそ]|え(?![たて、。])|[るい]|く|かっ|られ)"
    rf"(?:の ?{_AMOUNT}|し[たて]|え[たて]?|っ[たて]|り)?(?![ぁ-ん一-鿿]{{0,1}}資)"
)
_CHINESE = re.compile(
    rf"(?:{_BASE} ?)?(?:(?P<up>{_UP_ZH})|(?P<down>{_DOWN_ZH}))了? ?{_PERCENT}(?:[，,、]?(?:至|到|达到|達到|达|達) ?{_AMOUNT})?"
)
#: verbs whose particle 'up' and 'down' are
_OF_VERB = re.compile(
    r"(?i)\b(?:ma(?:de|kes?|king)|t(?:ook|akes?|aking|aken)|bought|buy(?:s|ing)?|snap(?:s|ped|ping)?|scoop(?:s|ed|ing)?|g(?:ave|ives?|iving|iven)|held"
    r"|hold(?:s|ing)?|us(?:ed|es?|ing)|ate|eat(?:s|en|ing)?|tied|free[sd]?|freeing|mop(?:s|ped|ping)?|put(?:s|ting)?|paid|pay(?:s|ing)?|wound|wrote"
    r"|writ\w+|sold|sell(?:s|ing)?|hand(?:s|ed|ing)|br(?:ought|ings?|inging)|cut(?:s|ting)?|par(?:e[sd]?|ing)|mark(?:s|ed|ing)|knock(?:s|ed|ing)"
    r"|whittl(?:e[sd]?|ing)|scal(?:e[sd]?|ing)|ramp(?:s|ed|ing)?|sped|speed(?:s|ing)?|push(?:es|ed|ing)?|built|build(?:s|ing)?|turn(?:s|ed|ing)) \Z"
)
_PATTERNS: Mapping[str, re.Pattern[str]] = MappingProxyType({"en": _ENGLISH, "ja": _JAPANESE, "zh": _CHINESE})

#: '环比' is against the period before: the month where months are told and no quarter
_BEFORE_ZH = re.compile(r"[环環]比")
_MONTHS, _LONGER = (
    re.compile(r"(?<![\d~〜–至到-])\d{1,2} ?[月월](?! ?\d)"),
    re.compile(r"季|분기|半年|반기|财年|財年|회계연도"),
)


def by_month(sentence: str) -> str:
    """The Chinese *sentence* with its '环比' as month on month, where it tells of a month."""
    monthly = _BEFORE_ZH.search(sentence) and _MONTHS.search(sentence) and not _LONGER.search(sentence)
    return _BEFORE_ZH.sub("按月", sentence) if monthly else sentence


def put_changes(sentence: str, language: str) -> str:
    """Return *sentence* with each change by a percentage in Korean; its amounts are in Korean already."""
    pattern = _PATTERNS.get(language)
    return pattern.sub(_putter(language), sentence) if pattern is not None else sentence


def _putter(language: str) -> Callable[[re.Match[str]], str]:
    def put(match: re.Match[str]) -> str:
        if language == "en" and _is_of_verb(match):
            return match[0]
        korean = _korean(match)
        return korean if language == "en" else _apart(match, korean)

    return put


def _is_of_verb(match: re.Match[str]) -> bool:
    """'made up 44% of sales', 'paid down 30%': no change by so much."""
    bare = match["up"] == "up" or match["down"] == "down"
    return bare and _OF_VERB.search(match.string, 0, match.start()) is not None


def _korean(match: re.Match[str]) -> str:
    base = f"{match['base']} " if match["base"] else ""
    way = _way(match)
    after = f"한 {match['amount'].strip()}" if match["amount"] else ""
    about = "약 " if match["about"] else ""
    return f"{base}{about}{match['percent']} {way}{after}"


def _way(match: re.Match[str]) -> str:
    priced = _PRICED.search(match.string, 0, match.start()) is not None
    if match["up"]:
        return "상승" if priced else "증가"
    return "하락" if priced else "감소"


def _apart(match: re.Match[str], korean: str) -> str:
    """With a space where Korean words or figures stand against it."""
    text, start, end = match.string, match.start(), match.end()
    before = " " if start and _joins(text[start - 1]) else ""
    return before + korean + (" " if _joins(text[end : end + 1]) else "")


def _joins(character: str) -> bool:
    return bool(character) and ("가" <= character <= "힣" or character.isdecimal())
