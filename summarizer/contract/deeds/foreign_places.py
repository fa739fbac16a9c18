"""Where a party stands around the verb of a deed in an English, Japanese or Chinese sentence, as one letter.  Pure.

The letters are those of :mod:`summarizer.contract.deeds.party_places`.
"""

from __future__ import annotations

import re

from ..names.spotting import Span
from .standing import place

_WORDS_BEFORE = r"by|from|to|against|in|of|into|with|for|on|at|over|than|between"
_PREPOSITION = re.compile(rf"(?i)\b(?P<word>{_WORDS_BEFORE})\s(?:(?!(?:{_WORDS_BEFORE})\s)[^\s,;.]+\s){{0,3}}$")
#: 'chips made by Intel': by whom is no party of the deed
_MADE_BY = re.compile(r"(?i)(?:ed|made|built|run|led|sold)\sby\s")
#: who loses a case against another may have been sued in it
_LOST = re.compile(r"(?i)\blo(?:st|ses?|sing)\s[^,.;]{0,30}$")
_LETTERS = {"by": "B", "from": "F", "to": "T", "against": "O", "in": "O", "of": "O", "into": "O", "on": "O"}
_STOP = re.compile(
    r"[;；。]|\.\s|, (?:and|but|while|as|though|although)\b|\b(?:said|says|that|after|before|when|because|until)\b"
)
_FAR = 60


def foreign_place(line: str, span: Span, match: re.Match[str], language: str) -> str:
    """The letter of the name at *span* of a foreign sentence for the deed that is *match*."""
    return {"en": _english, "ja": _japanese, "zh": _chinese}[language](line, span, match)


def _english(line: str, span: Span, match: re.Match[str]) -> str:
    before = line[: span[0]]
    prepositions = _PREPOSITION.search(before)
    if match[0].lower() == "against" and _LOST.search(line[: match.start()]):
        return ""
    if span[1] <= match.start():
        gap = line[span[1] : match.start()]
        return "" if _STOP.search(gap) or prepositions is not None or len(gap) > _FAR else "S"
    gap = line[match.end() : span[0]]
    gap = _APPOSED.sub(" ", gap)
    if _STOP.search(gap) or len(gap) > _FAR or re.search(r", (?:which|who|a|an|the) ", gap):
        return ""
    if prepositions is not None and prepositions.start() >= match.end():
        if _MADE_BY.search(gap):
            return ""
        return _LETTERS.get(prepositions["word"].lower(), "")
    return "O" if len(gap.split()) <= _FEW else ""


_FEW = 3
#: 'beating out its longtime rival Nokia': what somebody is to the doer, before his name
_APPOSED = re.compile(r"(?: out)? (?:its|his|her|their) (?:[a-z가-힣-]+ ){1,3}$")


_OWNED_JA = re.compile(r"[^、。の]{0,22}?の[^、。はがをにとで]{1,14}?(?P<mark>は|が|を|に|から|より)")

#: 'ソニーのカナデ買収': whose deed it is; but the shares, the business that are bought are the other's
_OWN_DEED = re.compile(r"の(?![^、。]*(?:株|事業|部門|持ち分|経営権|子会社|全))[^、。はがをにとの]{2,16}(?:の)?")
_BY_JA = re.compile(r"(?:社|氏)?による")


#: what somebody is reproached with, before the deed that answers it
_REPROACHED_JA = re.compile(r"が、?[^。はが]{2,60}(?:た|いる|った)(?:として|と主張し|などとして)[^。はが]{0,60}$")
#: '…が記事を使ったとして、新聞社は提訴した': who sues stands behind it
_REPROACHED_FIRST_JA = re.compile(
    r"が、?[^。は]{2,60}(?:た|いる|った)(?:として|と主張し|などとして)、[^。は]{2,40}は[^。はが]{0,80}$"
)
_REPROACH_ENDS_JA = re.compile(r"(?:た|いる)(?:などとして|として)、")
_REST_OF_NAME_JA = re.compile(r"^[A-Za-z0-9社側]{1,12}(?=[はが])")
#: the topic of the sentence before one that is a subject in it
_TOPIC_JA = re.compile(r"は[^。]*$")


def _japanese(line: str, span: Span, match: re.Match[str]) -> str:
    if span[1] > match.start() or "。" in line[span[1] : match.start()]:
        return ""
    letter = place(line, span, "ja")
    if _BY_JA.match(line, span[1]) or (letter == "G" and _OWN_DEED.fullmatch(line, span[1], match.start())):
        return "S"
    if letter != "S" and _REPROACH_ENDS_JA.search(line, span[1], match.start()):
        return ""  # what was done to him is the reproach
    if letter == "G":
        owned = _OWNED_JA.match(line, span[1], match.start())
        return {"は": "", "が": "", "を": "O", "に": "T", "から": "F", "より": "F"}[owned["mark"]] if owned else "O"
    if letter == "S":
        return _japanese_subject(line, span, match)
    return letter if letter in ("O", "T", "F") else ""


def _japanese_subject(line: str, span: Span, match: re.Match[str]) -> str:
    """The letter of one with は or が: 'AはBが特許を侵害したとして提訴' is done by A, to B."""
    gap = line[span[1] : match.start()]
    gap = _REST_OF_NAME_JA.sub("", gap)
    if gap.startswith("が") and _REPROACHED_FIRST_JA.match(gap):
        return "O"
    if _REPROACHED_JA.search(gap):
        return "O" if gap.startswith("が") and _TOPIC_JA.search(line[: span[0]]) else "S"
    return "" if re.search(r"[はが][^、。]*?(?:が|は)[^、。]*$", gap) else "S"


_TELLS_ZH = re.compile(r"(?:밝힘|주장|비난|表示|称|稱|指|指控|指责|指責|认为|認為|说|說)$")
_CHINESE = {
    "B": re.compile(r"(?:被|遭到?|由|获得?|獲得?)[^，。；、向对對给給]{0,6}$"),
    "F": re.compile(r"(?:从|從|自)[가-힣A-Za-z0-9 ]{0,16}[^，。；、]{0,4}$"),
    "T": re.compile(
        r"(?:向|对|對|给|給|(?<![认認成作])[为為]|(?:针对|針對)(?!.*[传傳]))[가-힣A-Za-z0-9 ]{0,16}[^，。；、]{0,4}$"
    ),
    "O": re.compile(r"(?:把|将|將)[가-힣A-Za-z0-9 ]{0,16}[^，。；、]{0,4}$"),
    "": re.compile(r"(?:(?:与|與)[^，。；、]{0,24}|(?:和|同|跟|以及|在|的|据|據|、)[^，。；、]{0,3})$"),
}


def _chinese(line: str, span: Span, match: re.Match[str]) -> str:
    if span[0] >= match.end():
        gap = line[match.end() : span[0]]
        return "O" if not re.search(r"[，。；、]", gap) and len(gap) <= _NEAR else ""
    if re.search(r"[。；]", line[span[1] : match.start()]):
        return ""
    if "，" in line[span[1] : match.start()] and _TELLS_ZH.search(line[: span[0]]):
        return ""  # '马某称甲公司违约，因此索赔': of whom somebody speaks
    letter = next((letter for letter, word in _CHINESE.items() if word.search(line[: span[0]])), "S")
    # '月之暗面的新一轮融资，出资6亿美元': whose round it is, does not pay for it
    bound = letter not in ("", "S") or line.startswith("的", span[1])
    return letter if not bound or "，" not in line[span[1] : match.start()] else ""


_NEAR = 10
