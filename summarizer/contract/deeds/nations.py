"""Whose court, government or police it is: '중국 법원' where the evidence has a Dutch one.  Pure.

A line names the country of a body; where the evidence names another country right before every word for such a body,
and the line's nowhere, it is somebody else's deed.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..source import Source

#: what a country has: (in a Korean line; in the evidence, the Korean words too)
_BODIES = tuple(
    (re.compile(rf"(?:[가-힣]{{2,4}} ?)?(?:{korean})"), re.compile(rf"(?i)(?:{korean}|\b(?:{english})|{signs})"))
    for korean, english, signs in (
        (r"대?법원|재판부|법정", r"courts?\b|judges?\b|tribunals?\b", r"法院|裁判所|[地高]裁|最高裁|法庭|法官"),
        (r"검찰|검사(?!소)", r"prosecutors?\b|attorneys?\b", r"検察|検事|检方|檢方|检察|檢察"),
        (r"정부|당국|행정부", r"governments?\b|authorit\w+|administration\b|officials?\b", r"政府|当局|當局|官員|官员"),
        (r"의회|국회|상원|하원", r"congress\b|parliaments?\b|senat\w+|lawmakers?\b|legislat\w+", r"国会|國會|議会|议会|議會|上院|下院|参议院|參議院|众议院|眾議院"),
        (r"경찰|수사당국", r"police\b|investigators?\b", r"警察|警方|公安|捜査"),
        (r"(?:규제|경쟁|금융|감독) ?당국|공정거래위원회|공정위", r"regulators?\b|watchdogs?\b|(?:antitrust|competition) \w+", r"規制当局|监管|監管|反垄断|反壟斷|公正取引|公取"),
        (r"대통령|총리|주석", r"presidents?\b|prime minister\b|premier\b", r"大統領|首相|总统|總統|总理|總理|国家主席"),
        (r"(?:상무|재무|국방|외교|산업|경제|법무|노동|국무)부(?: ?장관)?", r"(?:commerce|treasury|defen[cs]e|foreign|industry|economy|justice|labou?r|state|finance|trade)\b[\w ]{0,12}(?:department|ministry|minister|secretary)|(?:department|ministry|minister|secretary) (?:of|for)\b", r"商[務务][部省]|[財财][務务政][部省]|国防[部総]|國防部|外[務交][部省]|[経经]済産業省|司法[部省]|工信部"),
        (r"중앙은행", r"central bank\w*", r"央行|中央銀行|中央银行"),
        (r"기업(?!인)|업체|회사(?!채)|제조사", r"(?:compan\w+|firms?\b|\w*makers?\b|manufacturers?\b|suppliers?\b)", r"企業|企业|メーカー|[厂廠]商|公司|業者|业者|社"),
    )
)  # fmt: skip
_NAMES = (
    "미국 중국 일본 한국 대만 영국 독일 프랑스 인도 러시아 네덜란드 캐나다 호주 이탈리아 스페인 스웨덴 스위스 핀란드 노르웨이 덴마크 벨기에 오스트리아 아일랜드 폴란드 헝가리 체코 튀르키예 이스라엘 "
    "사우디아라비아 아랍에미리트 카타르 이란 베트남 태국 인도네시아 말레이시아 싱가포르 필리핀 브라질 멕시코 아르헨티나 칠레 우크라이나 남아프리카공화국 이집트 뉴질랜드 포르투갈 그리스"
)
_COUNTRY = rf"(?:{_NAMES.replace(' ', '|')})"
_SAID = re.compile(rf"(?<![가-힣])(?P<country>{_COUNTRY}) ?(?=[가-힣])")
#: Korean papers write a country in one syllable or one sign before its bodies
_SHORT = {
    "미": "미국", "美": "미국", "중": "중국", "中": "중국", "일": "일본", "日": "일본", "영": "영국", "英": "영국", "독": "독일", "獨": "독일", "불": "프랑스", "佛": "프랑스", "러": "러시아", "露": "러시아",
    "韓": "한국", "한": "한국", "印": "인도",
}  # fmt: skip
_SHORT_BEFORE = re.compile(rf"(?<![가-힣\u4e00-\u9fff])(?P<sign>{'|'.join(_SHORT)}) ?\Z")
#: what may stand between a country and its body
_BETWEEN = {
    "en": re.compile(rf"(?P<country>{_COUNTRY})(?:['’]s)? (?:[A-Z][\w.]* |[a-z-]+ ){{0,2}}\Z"),
    "ko": re.compile(rf"(?P<country>{_COUNTRY})(?:의)? ?(?:[가-힣]+ ){{0,1}}\Z"),
    "cjk": re.compile(rf"(?P<country>{_COUNTRY})(?:の|的)? ?[^、。，；（）と和与與及]{{0,4}}\Z"),
}


def strange_nation(bullet: Bullet, source: Source) -> str | None:
    """The body of the line that the evidence has of another country alone ('중국 법원'); None: there is none."""
    text = plain(bullet.text)
    for said in _SAID.finditer(text):
        for korean, body in _BODIES:
            match = korean.match(text, said.end())
            if match is not None and _is_anothers(said["country"], body, bullet, source):
                return text[said.start() : match.end()]
    return None


def _is_anothers(country: str, body: re.Pattern[str], bullet: Bullet, source: Source) -> bool:
    evidence = source.evidence(bullet)
    found = [
        _owners(line, match.start(), evidence.language) for line in evidence.canonical for match in body.finditer(line)
    ]
    return bool(found) and all(found) and not any(country in owners for owners in found)


def _owners(line: str, at: int, language: str) -> tuple[str, ...]:
    """The country right before a body at *at*, or the countries ('한국과 일본 정부'); empty where none is told."""
    if language == "ko" and (short := _SHORT_BEFORE.search(line, max(0, at - 3), at)) is not None:
        return (_SHORT[short["sign"]],)
    pattern = _BETWEEN[language if language in _BETWEEN else "cjk"]
    match = pattern.search(line, max(0, at - 36), at)
    found: list[str] = []
    while match is not None:
        found.append(match["country"])
        match = _AND.search(line, max(0, match.start() - 24), match.start())
    return tuple(found)


#: another country before one
_AND = re.compile(rf"(?P<country>{_COUNTRY})(?:과|와|·|, ?| 및 | and |,? and |と|、|や|和|与|與|及)\s?\Z")
