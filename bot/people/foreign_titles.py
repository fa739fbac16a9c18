"""English, Japanese and Chinese titles in Korean, as Korean newspapers print them; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_ENGLISH_WORDS = {
    r"co-?(?:ceo|chief executive(?: officer)?)": "공동 최고경영자(CEO)",
    r"ceo|chief executive(?: officer)?": "최고경영자(CEO)",
    r"cfo|chief financial officer": "최고재무책임자(CFO)",
    r"cto|chief technology officer": "최고기술책임자(CTO)",
    r"coo|chief operating officer": "최고운영책임자(COO)",
    r"chief (?:ai|artificial intelligence) officer|caio": "최고AI책임자(CAIO)",
    r"chief research officer": "최고연구책임자(CRO)",
    r"chief product officer": "최고제품책임자(CPO)",
    r"chief strategy officer": "최고전략책임자(CSO)",
    r"chief (?:ai )?scientist": "수석과학자",
    r"executive vice chair(?:man|woman)?": "수석부회장",
    r"vice[ -]chair(?:man|woman)?": "부회장",
    r"(?:executive |rotating )?chair(?:man|woman)(?: of the board)?": "회장",
    r"board chair|chair of the board|executive chair|chair": "의장",
    r"senior vice president": "수석부사장",
    r"executive vice president|vice president": "부사장",
    r"deputy prime minister": "부총리",
    r"prime minister": "총리",
    r"president": "사장",
    r"co-?founder|cofounder": "공동창업자",
    r"founder": "창업자",
    r"commerce secretary|secretary of commerce": "상무장관",
    r"(?:[a-z]+ )?minister|secretary": "장관",
    r"general partner": "제너럴파트너",
    r"professor": "교수",
}
_JAPANESE_WORDS = {
    "最高経営責任者|ceo": "최고경영자(CEO)",
    "最高財務責任者|cfo": "최고재무책임자(CFO)",
    "最高技術責任者|cto": "최고기술책임자(CTO)",
    "最高執行責任者|coo": "최고운영책임자(COO)",
    "最高ai責任者": "최고AI책임자(CAIO)",
    "副会長": "부회장",
    "会長": "회장",
    "副社長": "부사장",
    "社長": "사장",
    "共同創業者": "공동창업자",
    "創業者": "창업자",
    "取締役会議長|議長": "의장",
    "大統領": "대통령",
    "商務長官": "상무장관",
    "長官|大臣": "장관",
    "専務": "전무",
    "代表": "대표",
    "教授": "교수",
}
_CHINESE_WORDS = {
    "首席执行官|首席執行官|执行长|執行長|ceo": "최고경영자(CEO)",
    "首席财务官|首席財務官|財務長|cfo": "최고재무책임자(CFO)",
    "首席技术官|首席技術官|技術長|cto": "최고기술책임자(CTO)",
    "首席运营官|營運長|coo": "최고운영책임자(COO)",
    "首席ai官|首席人工智能官": "최고AI책임자(CAIO)",
    "首席科学家|首席科學家": "수석과학자",
    "轮值董事长|輪值董事長": "순환회장",
    "副董事长|副董事長|副会长|副會長": "부회장",
    "董事长|董事長|会长|會長|主席": "회장",
    "副总裁|副總裁": "부사장",
    "总裁|總裁|总经理|總經理|社长|社長": "사장",
    "联合创始人|聯合創始人|共同創辦人|共同创办人": "공동창업자",
    "创始人|創始人|創辦人|创办人": "창업자",
    "总统|總統": "대통령",
    "商务部长|商務部長": "상무장관",
    "部长|部長": "장관",
    "教授": "교수",
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Title words of one language, and where titles stand about a name in it.

    Every pattern reads folded text between two known offsets; those with a title name it ``title``.
    """

    words: tuple[tuple[re.Pattern[str], str], ...]
    title: re.Pattern[str] = field(repr=False)
    company_title_name: re.Pattern[str] = field(repr=False)
    company_name: re.Pattern[str] = field(repr=False)
    name_title: re.Pattern[str] = field(repr=False)
    name_title_company: re.Pattern[str] = field(repr=False)
    name_company: re.Pattern[str] = field(repr=False)
    company_title: re.Pattern[str] = field(repr=False)
    title_name: re.Pattern[str] = field(repr=False)


_NEVER = r"(?!)(?P<title>)(?P<former>)"


def _words(table: dict[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), korean) for pattern, korean in table.items())


def _english() -> Vocabulary:
    word = "(?:" + "|".join(_ENGLISH_WORDS) + ")"
    titles = rf"(?P<title>(?:former |ex-|then-)?{word}(?:(?:,? and |, | & |/|-){word})*)"
    firm = r"(?:,? (?:corp|inc|co|ltd|group|holdings|plc)\b\.?,?)?"
    lead = r"(?: \([^()\n]{1,40}\))?, (?:who is |currently |now |the |its |a |an )*"
    return Vocabulary(
        words=_words(_ENGLISH_WORDS),
        title=re.compile(word),
        company_title_name=re.compile(
            rf"{firm}(?:['’]s)?{firm} (?:new |incoming |outgoing |current )?{titles},? ['\"“]?"
        ),
        company_name=re.compile(r"(?:['’]s)? "),
        name_title=re.compile(rf"{lead}{titles}\b"),
        name_title_company=re.compile(rf"{lead}{titles} (?:of|at|for) (?:the |its )?(?:[a-z.'’-]+ ){{0,3}}"),
        name_company=re.compile(rf"{lead}(?P<former>former |ex-|then-)?"),
        company_title=re.compile(rf"{firm}(?:['’]s)?{firm} {titles}\b"),
        title_name=re.compile(rf"(?:^|(?<=[^a-z])){titles} ['\"“]?$"),
    )


def _east_asian(table: dict[str, str], link: str, firm: str) -> Vocabulary:
    word = "(?:" + "|".join(table) + r")(?:\([a-z]{2,5}\))?"
    titles = rf"(?P<title>(?:前|元|原)?{word}(?:(?:兼|・|、|/|暨|和|及)?{word})*)"
    bracket = r"(?:\([^()\n]{1,30}\))?"
    return Vocabulary(
        words=_words(table),
        title=re.compile(word),
        company_title_name=re.compile(rf"{bracket}{firm}{link}{titles}(?:の|である|、)?"),
        company_name=re.compile(rf"{bracket}{firm}{link}"),
        name_title=re.compile(rf"{bracket}{titles}"),
        name_title_company=re.compile(_NEVER),
        name_company=re.compile(r"(?:氏|さん)?\((?P<former>前|元|原)?"),
        company_title=re.compile(rf"{firm}{link}{titles}"),
        title_name=re.compile(rf"{titles}(?:の|である|、)?$"),
    )


ENGLISH = _english()
JAPANESE = _east_asian(_JAPANESE_WORDS, "(?:の|・|、| )?", "(?:社|グループ)?")
CHINESE = _east_asian(_CHINESE_WORDS, "(?:的|之| )?", "(?:公司|集团|集團)?")


def in_korean(title: str, vocabulary: Vocabulary, *, president: bool) -> str:
    """*title* in Korean: 'former chairman and CEO' -> '전 회장 겸 최고경영자(CEO)'; '' where no word is known.

    *president*: the person heads a state, so 'president' is 대통령.
    """
    found: list[str] = []
    for match in vocabulary.title.finditer(title):
        korean = next((korean for pattern, korean in vocabulary.words if pattern.match(match[0])), "")
        if president and korean == "사장":
            korean = "대통령"
        if korean and korean not in found:
            found.append(korean)
    former = "전 " if re.match(r"(?:former |ex-|then-|前|元|原)", title) else ""
    return former + " 겸 ".join(found) if found else ""
