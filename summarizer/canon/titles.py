"""Titles of people and offices in four languages -> the Korean ones; the titles of a Korean text as ids; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .places import ends_in_place
from .title_table import CHINESE, ENGLISH, IDS, JAPANESE
from .values import Edit

_TABLES = {"en": ENGLISH, "ja": JAPANESE, "zh": CHINESE}


def _compiled(language: str) -> re.Pattern[str]:
    names = sorted(_TABLES[language], key=len, reverse=True)
    if language == "en":
        return re.compile(
            r"\b(?i:" + "|".join(re.escape(name).replace("\\ ", r"\s") for name in names) + r")\b(?!['’]s\s(?:office))"
        )
    return re.compile("|".join(re.escape(name) for name in names))


_PATTERNS = {language: _compiled(language) for language in _TABLES}
#: '会社長', '部長官' do not occur; these do: a title inside another word
_NOT_BEFORE = {
    "社長": "会",
    "部长": "事干",
    "部長": "幹",
    "会長": "",
    "理事": "代管",
    "理事長": "",
    "総理": "",
    "主任": "班",
    "次長": "年月週逐順漸毎",
    "局長": "薬",
}
_NOT_AFTER = {
    "総理": "大",
    "主席": "席",
    "議長": "国",
    "代表": "作团団團性的取值者选選",
    "部长": "会",
    "部長": "會",
    "大臣": "",
    "行长": "期",
    "总理": "性",
    "理事": "会會",
    "校长": "",
    "教授": "法",
    "首席": "代科",
    "总经理": "助",
    "總經理": "助",
    "总裁": "助",
    "總裁": "助",
    "董事长": "助",
    "董事長": "助",
    "知事": "選选",
    "次長": "期い",
}
_COUNTRY = r"(?:the\s)?(?:United\sStates|U\.?S\.?A?\.?|South\sKorea|Korea|France|Russia|Turkey|Brazil|Mexico|Ukraine|Vietnam|Indonesia|Philippines|UAE|United\sArab\sEmirates|Argentina|Poland|Egypt|Iran|Finland|Kazakhstan|American|French|Russian|Turkish|Ukrainian|Korean|South\sKorean|Brazilian|Indonesian|Vietnamese|Iranian|Philippine|Mexican|Argentine|Polish|미국|한국|프랑스|러시아|튀르키예|브라질|멕시코|우크라이나|베트남|인도네시아|필리핀|아르헨티나|폴란드|이집트|이란)"
_PRESIDENT = re.compile(
    rf"(?P<state>\b{_COUNTRY}\s(?:Vice\s)?President\b|\bPresident(?=\s(?:of\s{_COUNTRY}|Donald|Joe|Trump|Biden|Yoon|Lee\sJae|Moon|Macron|Putin|Emmanuel|Vladimir|Barack|Obama|Erdogan|Zelensk|Prabowo|Lula|Milei)))"
    r"|(?P<xi>(?:\bChinese\s)?\bPresident(?=\sXi\b)|\bChinese\sPresident\b)|(?P<tw>(?:\bTaiwan(?:ese)?(?:['’]s)?\s)?\bPresident(?=\s(?:Lai|Tsai)\b))",
)
_TW = re.compile(r"[賴赖]清德|蔡英文|台[湾灣]|臺灣|中華民國")
_BANK = re.compile(r"银行|銀行|央行|世行")
_STATE_CHAIR = re.compile(r"习近平|習近平|国家|國家|中国|中國")


def read_titles(text: str, language: str) -> Iterator[Edit]:
    """Yield every foreign title of *text* with its Korean word."""
    if language == "en":
        for match in _PRESIDENT.finditer(text):
            at = match.start() + match[0].rfind("President")
            vice = match[0].rfind("Vice President")
            word = "대통령" if match["state"] else "국가주석" if match["xi"] else "총통"
            yield Edit(
                start=at if vice < 0 else match.start() + vice, end=match.end(), text="부통령" if vice >= 0 else word
            )
    if language not in _PATTERNS:
        return
    for match in _PATTERNS[language].finditer(text):
        korean = _korean(match, text, language)
        if korean:
            yield Edit(start=match.start(), end=match.end(), text=_apart(text, match.start(), language) + korean)


def _apart(text: str, start: int, language: str) -> str:
    """A Korean title stands apart from the name before it."""
    return " " if language != "en" and text[start - 1 : start].isalpha() and start else ""


#: 'the vice president said so' in a report on a government
_OF_STATE_OR_FIRM = frozenset({"vice president", "vice-president"})
_THE, _OF_FIRM = re.compile(r"\b[Tt]he \Z"), re.compile(r" (?:of|for|at|in charge)\b|, ")


def _korean(match: re.Match[str], text: str, language: str) -> str | None:
    surface = match[0]
    before, after = text[max(0, match.start() - 12) : match.start()], text[match.end() : match.end() + 1]
    if language == "en":
        state = surface in _OF_STATE_OR_FIRM and _THE.search(before) and not _OF_FIRM.match(text, match.end())
        return None if state else ENGLISH.get(re.sub(r"\s", " ", surface.lower()), "")
    if (before[-1:] and before[-1:] in _NOT_BEFORE.get(surface, "")) or (
        after and after in _NOT_AFTER.get(surface, "")
    ):
        return None
    if surface in ("总裁", "總裁") and _BANK.search(before):
        return "총재"
    if surface in ("总统", "總統") and _TW.search(text):
        return "총통"
    if surface == "主席" and _STATE_CHAIR.search(before):
        return "국가주석" if "习" in before or "習" in before else "주석"
    return _TABLES[language][surface]


_KOREAN = re.compile(
    "(?:" + "|".join(sorted(IDS, key=len, reverse=True)) + ")(?![A-Za-z])(?!단|들|급|직책|실|석상|아메리카)"
)


#: words for other things as well: titles only right behind a place ('서울시장', '시장' alone is a market)
_COMMON_NOUNS = frozenset(["시장", "성장", "지사", "대사", "검사", "감사", "자문", "후보", "수석"])


def titles_in(text: str) -> tuple[str, ...]:
    """Return the ids of the Korean titles of *text*, in order: 'CEO' and '최고경영자' are 'ceo', '사장' is 'president'.

    A title counts after a space, after another title, or at the head of the text; '사회장', '시의장' are none.
    """
    found: list[str] = []
    for match in _KOREAN.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if match[0] in _COMMON_NOUNS:
            if not ends_in_place(text[max(0, match.start() - 6) : match.start()]):
                continue
        elif before and "가" <= before <= "힣" and len(match[0]) < 3:
            continue
        name = IDS[match[0]]
        gloss = text[match.start() - 1 : match.start()] == "(" and found and found[-1] == name
        if not gloss:
            found.append(name)
    return tuple(found)
