"""The headline of a card: the source's own, cleaned; never rewritten."""

from __future__ import annotations

import re

from .contract.line.instructions import instructs

#: what a headline may be cut down to, and the length above which it is
_LEAST, _ABOUT = 12, 30
#: a title that begins with a quotation alone, of a figure ('"장중 24% 급등"…'), is kept whole up to this length
_WITH_QUOTATION = 40
#: who it is about ('가람전자, 3분기 영업익…나라전자 넘는 최대 예고'); a title is kept whole up to this length for it
_SUBJECT = re.compile(r"[^\"“'‘,]{2,14}, |[가-힣A-Za-z ]{1,11}[가-힣A-Za-z](?<![나서고해며]) (?=[\"“])")
_WITH_SUBJECT = 45
#: who does what: '가람, 시리얼에 나라콩 얹는다'
_WHO_DOES = re.compile(r"[^\"“'‘,]{2,14}, [^\"“]*[가-힣]$")
#: a title that says no more than whose people are moved ('[인사] 가람그룹')
_SHORTEST = 6
_MOVED = re.compile(r"[\[【(<〈]인사[\]】)>〉]\s*[^\s,…]+(?: [^\s,…]+)?")
#: a first part shorter than this seldom says what happened
_TELLING = 18

_TAG = re.compile(
    r"[\[【(<〈](?:속보|단독|종합|영상|포토|사진|인터뷰|르포|현장|기획|특징주|CEO|리포트|이슈|팩트체크|그래픽|인사|부고|날씨|오늘의[^\])]*|LEAD|URGENT|"
    r"\d+보|종합\d*보?|[가-힣A-Za-z0-9 ]{1,12}(?:뉴스|브리핑|리포트|in|IN|&|플러스|인사이드|톡|스토리|포커스|초점|Why|why))[\]】)>〉]\s*"
)
#: any other short tag in square brackets at the head: '[가람 현장]', '[○○정부 점검]'
_OWN_TAG = re.compile(r"^(?:[\[【][^\[\]【】\"“”]{1,14}[\]】]\s*)+(?=\S)")
_SUFFIX = re.compile(r"\s*\((?:종합\d*보?|\d보|상보|\d+보\)|\d(?:st|nd|rd|th) LD|LEAD|URGENT)\)?\s*$")
#: a tag of the series at the end: '…성공 확신"[CES 2025]'
_CLOSING_TAG = re.compile(r"(?<=\S)\s*\[[^\[\]\"“”]{1,14}\]$")
_OUTLET = re.compile(r"\s+[-|–—·:]\s+(?=[^-|–—]{2,20}$)(?![^-|–—]*[…\"“”'])[^-|–—]*$")
_SPEECH_MARK = re.compile(r"[?!]+(?=[\"”'’]?$)")
#: points of every make that stand for '…'
_POINTS = re.compile(r"\.{2,}|…+|‥+|·{2,}|⋯+")
#: a last part that only makes curious: a topic without its comment ('…다음 행선지는'), '…왜'
_TEASER = re.compile(r"(?<=.{12})…(?:[가-힣·A-Z ]{1,10}[가-힣][은는]|[가-힣 ]{0,6}(?:왜|이유|까닭|속내|내막))$")
_CLOSING_MARK = re.compile(r"[\"'”’]$")
_OPENS = {"”": "“", "’": "‘"}


_FIGURE = re.compile(r"\d")
_QUOTED = re.compile(r"[\"“'‘]")
#: a part that only names who said the quotation before it ('이근영 메디웨일 CPO')
_SPEAKER = re.compile(
    r"^[가-힣A-Za-z·]{2,6}(?: [가-힣A-Za-z·&]+){0,2} (?:[가-힣]{0,4}(?:대표|회장|사장|의장|부문장|본부장|소장|교수|장관|원장|행장|총리|대통령)|C[A-Z]O)$"
)
#: a part that waits for the next one
_GOES_ON = re.compile(r"(?:는데|은데|ㄴ데|인데|지만|더니|으나|하며|하고|하니|처럼 [가-힣 ]{2,12})$")


def clean_headline(title: str) -> str:
    """Return *title* without tags ('[단독]', '(종합)'), outlet, teaser and closing '?' or '!'; '...' becomes '…'."""
    text = re.sub(r"\s+", " ", title).strip()
    text = _SUFFIX.sub("", _OWN_TAG.sub("", _TAG.sub("", text)))
    text = _OUTLET.sub("", _CLOSING_TAG.sub("", text))
    text = _POINTS.sub("…", text)
    text = _TEASER.sub("", _SPEECH_MARK.sub("", text.replace(" …", "…").replace("… ", "…")))
    return _without_lone_mark(text.strip(" .,·-|"))


def _without_lone_mark(text: str) -> str:
    """*text* without a quotation mark at its end that closes nothing."""
    mark = _CLOSING_MARK.search(text)
    if mark is None:
        return text
    opening = _OPENS.get(mark[0])
    lone = text.count(mark[0]) % 2 if opening is None else text.count(mark[0]) > text.count(opening)
    return text[:-1].rstrip() if lone else text


def headline(title: str, lead: str) -> str:
    """Return the card's headline: the cleaned title, cut at '…' where it is long.

    It is *lead* where there is no title, or one that speaks to whoever summarises.  A cut keeps the part that names most; a quotation is never torn.
    """
    text = "" if instructs(title) else clean_headline(title)
    if text and _MOVED.fullmatch(title.strip()):
        return lead if len(lead) <= _WITH_SUBJECT else f"{text} 인사"
    text = text if text and (len(text) >= _SHORTEST or text == title.strip()) else lead
    if len(text) <= _ABOUT or "…" not in text:
        return text
    parts = [part.strip() for part in text.split("…") if part.strip()]
    fit = [part for part in parts if len(part) >= _LEAST and _whole(part) and not _quote_only(part)]
    told_by_quotation = _quote_only(parts[0]) and bool(_FIGURE.search(parts[0])) and len(text) <= _WITH_QUOTATION
    if told_by_quotation or any(_GOES_ON.search(part) for part in fit):
        return text
    if not fit:
        return text
    fullest = _fullest(fit)
    if _SPEAKER.search(fullest):
        return text
    torn = _SUBJECT.match(parts[0]) and fullest != parts[0] and not _SUBJECT.match(fullest)
    return text if torn and len(text) <= _WITH_SUBJECT else fullest


def _fullest(parts: list[str]) -> str:
    """The first part, which says who; where it is only a tag of the matter ("SK '80조 원 확보' 후속"), the longest.

    What somebody says of a matter with its figure ('폭스바겐 10만명 파업…블루메 CEO "…"') does not tell the matter.
    """
    longest = max(parts, key=len)
    if (_QUOTED.match(longest) and not _QUOTED.match(parts[0])) or (
        _QUOTED.search(longest) and _WHO_DOES.match(parts[0])
    ):
        return parts[0]
    told = _FIGURE.search(parts[0]) and not _QUOTED.search(parts[0]) and _QUOTED.search(longest)
    return parts[0] if told or len(parts[0]) >= _TELLING else longest


def _whole(part: str) -> bool:
    straight = part.count('"') % 2 == 0 and part.count("'") % 2 == 0
    return straight and part.count("“") == part.count("”") and part.count("‘") == part.count("’")


def _quote_only(part: str) -> bool:
    return re.fullmatch(r"[\"“'‘][^\"”'’]*[\"”'’]", part) is not None
