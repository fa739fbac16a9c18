"""In what place of its sentence a name stands, read off particles (ko, ja) or off the order of words (en, zh).  Pure.

A place is one letter: S the doer, O T F W V another party (을 / 에게 / 에서 / 와 / 상대), G what is somebody's, '' unread.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...canon.title_table import IDS
from ..names.spotting import PARTICLE, Span

#: what a person is called by behind the name, also with the office or place it is held in ('해남군수')
TITLED = rf"[가-힣]{{0,4}}?(?:{'|'.join(sorted(IDS, key=len, reverse=True))}|군수|구청장|변호사|협회장|단장|소장)"
#: the languages whose sentences can be read so
READ = frozenset({"ko", "en", "ja", "zh"})
_AFTER_NAME = re.compile(
    rf"(?:\s?\([^)]*\))?(?:(?P<title>\s?(?:[^\s,…·\"']+(?<!의)\s){{0,3}}?(?:{TITLED}|측|그룹|당국|이사회|경영진|본사|사측)(?:\([^)]*\))?))?(?P<mark>{PARTICLE}|,|·|…|\s상대|$)?(?=[\s,.…·]|$|(?<=[,·…]))"
)
_LETTERS = {
    **dict.fromkeys(("은", "는", "이", "가", "도", "께서", "측"), "S"),
    **dict.fromkeys(("을", "를"), "O"),
    **dict.fromkeys(("에게", "에", "께", "한테"), "T"),
    **dict.fromkeys(("에게서", "에서", "서", "으로부터", "로부터"), "F"),
    **dict.fromkeys(("와", "과"), "W"),
    "의": "G",
    "보다": "C",
    " 상대": "V",
    ",": ",",
    "·": "·",
}


#: 市场, put in Korean, is written as a mayor is
MARKET = "(?<![가-힣])시장"
_MARKET = re.compile(rf"\S \S*{MARKET}$")


@lru_cache(maxsize=4096)
def korean_place(text: str, end: int) -> str:
    """The place of the name that ends at *end* of a Korean text; ',' and '·' where no particle tells."""
    match = _AFTER_NAME.match(text, end)
    if match is not None and match["title"] is not None and _MARKET.search(match["title"]):
        return ""  # '트럼프 정책 탓에 전기차 시장이': no mayor
    mark = match["mark"] if match is not None else None
    return _LETTERS.get(mark or "", "")


_JAPANESE = re.compile(r"[^、。「」はがをにへともでのよか]{0,22}?(?P<mark>から|より|は|が|も|を|に|へ|と|の)")
_JAPANESE_LETTERS = {
    "は": "S",
    "が": "S",
    "も": "S",
    "を": "O",
    "に": "T",
    "へ": "T",
    "から": "F",
    "より": "F",
    "と": "W",
    "の": "G",
}


def place(line: str, span: Span, language: str) -> str:
    """The place of the name at *span* of an evidence sentence."""
    if language == "ko":
        return korean_place(line, span[1]).replace(",", "").replace("·", "")
    if language == "ja":
        match = _JAPANESE.match(line, span[1])
        return _JAPANESE_LETTERS[match["mark"]] if match is not None else ""
    return (_chinese_place if language == "zh" else _english_place)(line, span)


_NOT_DOER_ZH = re.compile(
    r"(?:向|送交|交付|移交|转交|轉交|提交|递交|遞交|呈交|发给|發給|寄[给給]|[卖賣出]给|賣給|售予|供应给|供應給|供货给|供貨給|赠予|贈予|授予|颁给|頒給|租给|租給|与|與|和(?!解)|同(?![意样樣时時])|跟|对(?!手)|對(?!手)|从|從|给|給|为|為|以|把|将|將|于|於|比|针对|針對|起诉|起訴|收购|收購|帮助|替|代|委托|委託|接替|应|應|受|(?:[称稱][赞讚]|[赞讚][扬揚]|批[评評]|指[责責]|警告|敦促|邀[请請]|任命|[击擊][败敗]|超越|取代|感[谢謝]|祝[贺賀]|[会會][见見]|拜[访訪]|提醒|告[诉訴]|[说說]服)(?![者人方商]|公司|机构|機構))[^，。；]{0,6}$"
)
#: '出席活动的王某', '与甲公司合作的卫星X': the clause before tells of him, and not what he does in the sentence
_DESCRIBED_ZH = re.compile(r"的[^，。；]{0,6}$")
#: the doer of a passive; whom another lets or makes do it
_DOER_ZH = re.compile(r"(?:被|由|遭|经)[^，。；]{0,6}$|(?:让|讓|使|令)[^，。；]{0,2}$")


def _chinese_place(line: str, span: Span) -> str:
    before = line[: span[0]]
    if _DOER_ZH.search(before):
        return "S"
    if _NOT_DOER_ZH.search(before):
        return "O"
    if _DESCRIBED_ZH.search(before):
        return ""
    head = re.split(r"[，。；：、“”！？]", before)[-1]
    return "S" if len(head) <= _HEAD else ""


#: how many signs of a title may stand before the name that opens a Chinese clause
_HEAD = 14
_BEFORE_OTHER = re.compile(
    r"\b(?:of|to|for|from|with|by|against|in|at|on|into|than|over|between|among|about|accus\w+|su(?:ed|es|ing)|acquir\w+|buy|bought|buying|met|meet|succeed\w*|replac\w+|overt\w+|surpass\w*|beat|gives?|gave|told|named|appoint\w+|hir\w+|urg\w+|ask\w+|join\w+|outs\w+|remind\w*|notif\w+|inform\w*|assur\w+|persuad\w+|convinc\w+|lobb\w+|thank\w*|compel\w*|forc\w+|hand(?:s|ed)|sen[dt]s?|offer(?:s|ed)|len[dt]s?|award(?:s|ed)|grant(?:s|ed)|taught|teach(?:es)?|train(?:s|ed)|brief(?:s|ed)|greet(?:s|ed)|phon(?:es|ed)|visit(?:s|ed)|host(?:s|ed)|invit(?:es|ed)|prais(?:es|ed)|criticiz(?:es|ed)|criticis(?:es|ed)|blam(?:es|ed)|rescu(?:es|ed)|defeat(?:s|ed)|outbid)\s(?:(?:The\s)?(?!(?:which|whom|whose|what|how|when|where|that)\s)[a-z가-힣\d][^\s,]*\s|The\s){0,3}$"
)
_MADE_TO = re.compile(
    r"\b(?:order|ask|urg|tell|told|requir|forc|allow|direct|want|expect|compel)\w*\s(?:[a-z가-힣]\S*\s){0,3}$"
)
_OF_HIS = re.compile(
    r"\b(?:administration|government|cabinet|office|team|board|management|ministry|camp|party|company|firm|group)\sof\s(?:(?:the|[A-Z가-힣][^\s,]*)\s){0,3}$"
)
_BY = re.compile(r"\bby\s(?:[a-z가-힣]\S*\s){0,3}$")
VERB = (
    r"(?:(?:also|later|then|now|still|has|have|had|is|are|was|were|will|would|may|could|can|might|did|does)\s)*(?:not\s)?"
    r"(?:said|says|will|would|is|are|was|were|has|have|had|did|does|may|might|can|could|rose|fell|met|made|took|gave|saw|won|lost|cut|put|set|told|left|led|held|built|bought|sold|paid|sent|kept|began|went|came|got|ran|hit|beat|grew|runs|owns|wins|adds|aims|cuts|puts|sets|hits|gets|pays|buys|eyes|sees|asks|"
    r"[a-z]{2,}ed|[a-z]{3,}(?:es|ks|ts|ds|ns|ls|ms|ps|rs|ys|ws))\b"
)
_THEN_VERB = re.compile(
    rf"(?:,[^,;.]{{3,70}},|\s[가-힣]+|\s\([^)]*\)|\s(?:and|&)\s[A-Z가-힣]\S*(?:\s[A-Z가-힣]\S*)?)*(?:\son\s\S+|,?\swho)?\s{VERB}"
)


def _english_place(line: str, span: Span) -> str:
    before = line[: span[0]]
    if _BY.search(before):
        return "S" if re.search(r"(?:ed|bought|sold|won|made|led|held|built)\s[^,.;]*by\s[^,.;]*$", before) else "F"
    if line.startswith(("'s ", "’s "), span[1]):
        return "G"
    if _OF_HIS.search(before) and _THEN_VERB.match(line, span[1]):
        return "S"  # 'the administration of President Biden continues'
    if _MADE_TO.search(before) and line.startswith(" to ", span[1]):
        return "S"
    if _BEFORE_OTHER.search(before):
        return "O"
    return "S" if _THEN_VERB.match(line, span[1]) else ""
