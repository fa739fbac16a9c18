"""A noun-ended line of a foreign sentence that rules have put into Korean: no model has part in it; pure."""

from __future__ import annotations

import re

from .canon import places_in
from .grammars import is_carried_over
from .korean.morphology import analyse
from .korean.shorten import shorten

_SHORTEST, _LONGEST = 15, 110
#: a line at or above this cost does not read as printed news
_GOOD = 1.0
#: Japanese has a comma where Korean has none: behind the topic, a day, a place
_COMMA = re.compile(r"(?:(?<=[은는서])|(?<=\d[일월년])|(?<=회장이|사장이)|(?<=CEO가)),(?= )")
_LATIN_COMMA = re.compile(r"(?<=[A-Z][가이]),(?= )")
#: English names the weekday of what happened; Korean papers give the day alone
WEEKDAY = re.compile(r"(?<=\d일)\([월화수목금토일]요일\)")
#: words that point outside the line, and endings that a headline does not have
_LEANS = re.compile(
    r"^(?:그|이|해당|같은|이번)\s|(?:^|\s)(?:이 회사|이 그룹|이 은행|해당 [가-힣]+|이날|그[는가의를]|이것|그것|두 회사|두 사람|일행|양 기업|양국|양사)(?=[은는이가의를과와도에, ]|$)|"
    r"^\d+(?:명|인|개사|개 은행)[은는이가의]\s|^[가-힣]+ 회사(?=[은는,])|^(?:회사|그룹|은행)에 따르면 |(?:^|\s)이 \d+년|(\S+)의 모회사인 \1|"
    r"[한은]\s(?:양 |두 )?(?:사장|회장|CEO|대표|사람)$|^(?:한편|그중에서도|또한?|다만|그러나|이에 대해|이 가운데|이 때문에|종래|그때|그 후)"
)
#: 'the San Francisco company' is somebody told of before; in somebody's words his own
_LOCAL_FIRM = re.compile(r"(?:^|\s)(?P<place>[가-힣]+) 회사(?=[은는이가의을를에]\s)")
_OWN_FIRM = re.compile(r"(?<=[은는] )(?P<place>[가-힣]+) (?=회사가 [^,]*[다라]고 (?:밝|말했|설명|전했))")
#: 'outside Seoul' read as an outer Seoul
_OUTER = re.compile(r"외부 (?P<place>[가-힣]+)")
#: a topic that nobody acts under: who does it stands in the sentence before; and words told without what was told
_HEADLESS = re.compile(
    r"^(?:(?![이가]\s)[^은는])*(?:에 대해서|현재|지금|당분간|한동안|[과와]|[가-힣]에)[는]\s(?!.*[가-힣][이가]\s)|"
    r"^(?:(?![은는이가]\s)[^,])*[을를] (?:(?![은는이가]\s)[^,])*지만, |"
    r"^(?!.*[을를고]\s).*(?:에서|에게|에) (?:밝혔|말했|설명했|전했|강조했)다\.$"
)
#: what a rendering of Japanese ends in -> what the rules of headlines know
_ENDS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"고 하고 있다\.$", "고 말했다."),
        (r"지 않고 있다\.$", "지 않았다."),
        (r"(?<=로) 하고 있다\.$", " 한다."),
        (r"나타내고 있다\.$", "나타냈다."),
        (r"에 달하고 있다\.$", "에 달한다."),
        (r"나오고 있다\.$", "나온다."),
        (
            r"(?<=투자|지급|달성|취득|출자|매각|지출|수상|체결|발표|공표|공개|설립|도입|보고|화해|합의)하고 있다\.$",
            "했다.",
        ),
        (r"(?<=[가-힣])(?:이)?라고 한다\.$", "인 것으로 알려졌다."),
        (r"한다고 한다\.$", "하는 것으로 알려졌다."),
        (r"된다고 한다\.$", "되는 것으로 알려졌다."),
        (r"했다고 한다\.$", "한 것으로 알려졌다."),
        (r"됐다고 한다\.$", "된 것으로 알려졌다."),
        (r"(?<=[있없])다고 한다\.$", "는 것으로 알려졌다."),
    )
)
_HEARSAY = re.compile(r"고 한다\.$")
#: a quotation that is cut, or two: whose words they are is not certain
_QUOTES = re.compile(r"[‘’]")


def line_of(sentence: str, *, shortest: int = _SHORTEST) -> str | None:
    """Return the line of *shortest* to 110 characters for one Korean *sentence*, or ``None`` where it is not certain to stand alone.

    *sentence* is what ``Material.in_korean`` gives; anything of another script left in it refuses it.
    """
    text = _COMMA.sub("", WEEKDAY.sub("", sentence.strip()))
    text = _LATIN_COMMA.sub("", text)
    for pattern, put in _ENDS:
        text = pattern.sub(put, text)
    if not is_carried_over(text) or not text.endswith(".") or _is_unsure(text):
        return None
    text = _OWN_FIRM.sub(lambda found: "" if places_in(found["place"]) else found[0], text)
    if any(places_in(found["place"]) for rule in (_LOCAL_FIRM, _OUTER) for found in rule.finditer(text)):
        return None
    line = shorten(_SPOKEN.sub(_indirect, text), limit=_LONGEST)
    if line is None or not line.subject or line.cost >= _GOOD or _LEANS.search(line.text):
        return None
    told = _with_subject(line.text, text)
    return told if shortest <= len(told) <= _LONGEST else None


#: '40%를 온라인 게임 차지': whose deed it is, behind what it is done to
_OBJECT_FIRST = re.compile(r"[을를] (?:(?![은는이가을를] )[^,])*?(?P<who>[가-힣A-Za-z]+) (?P<verb>[가-힣]{2,4})$")


def _with_subject(line: str, sentence: str) -> str:
    """*line*, the noun before its last word with the 이 or 가 of the sentence: without it it reads as an object."""
    found = _OBJECT_FIRST.search(line)
    if found is None:
        return line
    told = re.search(rf"{re.escape(found['who'])}(?P<mark>[이가]) {found['verb'][:2]}", sentence)
    return line if told is None else line[: found.end("who")] + told["mark"] + line[found.end("who") :]


#: a quotation of a whole sentence in the plain style that nobody in it speaks of himself in
_SPOKEN = re.compile(r"‘(?P<said>(?:(?!우리|당사|자사|나는|저는)[^‘’])*?)(?P<end>이다|아니다|[가-힣]다)’라고")


def _indirect(match: re.Match[str]) -> str:
    """Return the quotation as indirect speech: '‘줄이지 않는다’라고' is 줄이지 않는다고, '‘백지다’라고' 백지라고."""
    said, end = match["said"], match["end"]
    if end in ("이다", "아니다"):
        return said + end[:-1] + "라고"
    if (ord(end[0]) - 0xAC00) % 28 == 0 and any(token.tag == "VCP" for token in analyse(said + end)[-2:]):
        return said + end[:-1] + "라고"
    return f"{said}{end}고"


def _is_unsure(text: str) -> bool:
    """Is it uncertain who acts, who says it, or whose words are quoted?"""
    return (
        text.startswith("‘")
        or len(_QUOTES.findall(text)) not in (0, 2)
        or bool(_HEARSAY.search(text) or _HEADLESS.search(text))
    )
