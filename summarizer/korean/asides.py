"""Asides that may be left out of a Korean sentence: what tells more of a name or of an act that is told without them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .loss import Cut, loss
from .morphology import BRACKETED, QUOTED, Token
from .names import TITLES

_KEPT_ASIDE = re.compile(r"현지\s*시간|\d|전년|동기|대비")
_PERSON_AFTER = re.compile(
    r"\s*(?:[가-힣]{1,6} ){0,2}(?:[A-Za-z가-힣0-9&]+ ){0,2}(?:회장|부회장|사장|대표|의장|CEO|최고경영자)"
)
_VERBAL = frozenset({"VV", "VA", "VX", "XSV", "XSA", "VCP"})


def bracketed(text: str) -> Iterator[Cut]:
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for match in BRACKETED.finditer(text):
        if not _KEPT_ASIDE.search(match[0]) and not any(a < match.start() < b for a, b in quoted):
            yield Cut(match.start(), match.end(), 0.4)


def relatives(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """A relative clause before a person's name tells more of him and does not pick him out."""
    for index, token in enumerate(tokens[:-1]):
        if token.shut or token.tag != "ETM" or token.end >= limit or tokens[index - 1].tag not in _VERBAL:
            continue
        follows = tokens[index + 1]
        if follows.tag not in ("NNP", "SSO") or not _PERSON_AFTER.match(text, token.end):
            continue
        start = _clause_start(tokens, index - 1, left)
        if text[start : follows.start].strip() and not _LEADS_ON.search(text, left, start):
            yield Cut(start, follows.start, 1.0 + loss(text[start : follows.start]))


#: an adverb of the clause stands before its verb ('갑작스럽게 해임된 사이러스 미스트리'): cut, it would tell of another deed
_LEADS_ON = re.compile(r"[가-힣](?:게|히) $")


def _clause_start(tokens: Sequence[Token], verb: int, left: int) -> int:
    """Where a short relative clause begins: its verb, at most one argument with its nouns ('미국 서부에 위치한')."""
    index = verb - (tokens[verb].tag in ("XSV", "XSA"))
    if tokens[verb].tag == "VCP" or (index and tokens[index - 1].tag in ("JKB", "JKO", "JKS")):
        index -= 1 + (tokens[verb].tag != "VCP")
        while index > 0 and _nominal(tokens[index - 1]):
            index -= 1
    return max(left, tokens[max(0, index)].start)


def _nominal(token: Token) -> bool:
    """Part of a run of nouns; a date ends the run."""
    return (token.noun or token.tag in ("SSC", "SSO", "JKG", "XPN")) and token.form not in ("일", "월", "년", ")", "]")


def appositions(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'글로벌 1위 파운드리 기업인 TSMC' -> 'TSMC'."""
    for index, token in enumerate(tokens[1:-1], 1):
        opens = tokens[index + 1].tag in ("NNP", "SL") and tokens[index + 1].start <= token.end + 1
        if token.shut or token.tag != "ETM" or tokens[index - 1].tag != "VCP" or token.end >= limit or not opens:
            continue
        if tokens[index - 2].form in ("적", "중"):
            continue
        start = _clause_start(tokens, index - 1, left)
        if start < tokens[index - 1].start:
            yield Cut(start, tokens[index + 1].start, 0.8 + loss(text[start : token.end]) / 2)


_LIGHT_ADVERB = re.compile(
    r"(?<= )(?:잇따라|잇달아|연이어|또다시|또한?(?! (?:다른|한번|한|하나의?) )|특히|대폭|적극|본격|직접|연달아) "
)


def adverbs(text: str, quoted: Sequence[tuple[int, int]], left: int, limit: int) -> Iterator[Cut]:
    for match in _LIGHT_ADVERB.finditer(text, max(0, left - 1), limit):
        if not any(a <= match.start() < b for a, b in quoted):
            yield Cut(match.start(), match.end(), 0.5)


def places(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'미국 출장에서' right behind the topic, or behind a day that stays."""
    inside, topic_end = [t for t in tokens if left <= t.start < limit], left
    for token, after in pairwise(inside):
        if token.shut:
            return
        if token.form in ("일", "월", "년") and token.tag == "NNB" and after.start > token.end:
            left = after.start
            continue
        torn = (
            left > topic_end or _modifying(tokens, after)
        ) and after.tag in _VERBAL  # '4일 서울에서 열린 행사': the day and the place are one
        if token.tag == "JKB" and token.form == "에서" and after.tag not in ("JKG", "JX") and not torn:
            yield Cut(left, after.start, 3.0 + loss(text[left : token.end]))
        if not _nominal(token):
            return


def _modifying(tokens: Sequence[Token], verb: Token) -> bool:
    """Does the verb modify a noun ('서울에서 열린 행사')?"""
    closing = (t.tag for t in tokens if t.start >= verb.start and t.tag in ("EC", "EF", "ETM") and not t.shut)
    return next(closing, "") == "ETM"


#: how an event is said to take place
_HELD_AT = re.compile(r"에서 (?:열린|열리는|개최한|개최된|진행한|진행된|마련한|마련된) ")


def venues(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'서울 가람구 나라호텔에서 열린 간담회' -> '간담회': the building and the town of an event that is told by its name."""
    if len(_HELD_AT.findall(text)) != 1:
        return  # of two events the place tells one from the other
    match = _HELD_AT.search(text, left, limit)
    if match is None:
        return
    start = match.start()
    for token in reversed([t for t in tokens if left <= t.start < match.start()]):
        if token.shut or not _nominal(token):
            break
        start = token.start
    before = [t for t in tokens if t.end <= start][-1:]
    if start < match.start() and not any(t.tag in ("ETM", "JKS") for t in before):  # '나라가 서울에서 개최한 행사'
        yield Cut(start, match.end(), 0.6 + loss(text[start : match.end()]) / 3)


_LOOKING_ON = re.compile(
    r"(?:이|가) (?:지켜보|바라보|참석하|배석하|함께하|동석하)[는ㄴ]? ?가운데,? |(?:이|가) (?:참석|배석|동석)한 가운데,? "
)


def lookers_on(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'장관 등이 지켜보는 가운데': who stood by, with all the nouns before."""
    for match in _LOOKING_ON.finditer(text, left, limit):
        start = _nominal_start(tokens, match.start(), left)
        if start < match.start():
            yield Cut(start, match.end(), 1.0 + loss(text[start : match.end()]) / 2)


_COMPANY = re.compile(r"(?:와|과) 함께,? ")
_PEOPLE = re.compile(rf"(?:{TITLES}|총수|관계자|임원|경영진|대표단|사절단|의원)")


def companions(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'A 사장, B 부사장 등과 함께': a list of people; a single partner is never left out, nor a thing ('벌금, 추징금과 함께')."""
    for match in _COMPANY.finditer(text, left, limit):
        start = _nominal_start(tokens, match.start(), left)
        listed = text[start : match.start()]
        if re.search(r"[,·] ?|등$", listed) and _PEOPLE.search(listed):
            yield Cut(start, match.end(), 1.5 + loss(listed) / 2)


def _nominal_start(tokens: Sequence[Token], end: int, left: int) -> int:
    """Where the run of nouns, commas and 와/과 that ends at *end* begins, not before *left*."""
    start = end
    for token in reversed([t for t in tokens if left <= t.start < end]):
        if not (_nominal(token) or token.tag in ("JC", "SP") or token.shut):
            break
        start = token.start
    return start


_FIRST_QUOTE = re.compile(
    r"(?:\"[^\"]+\"|“[^”]+”)(?:이?라며|이?라면서|이?라고 (?:말하며|했으며|밝히며)|며|면서),?\s+(?=[^\"“]{0,12}[\"“])"
)
#: a quotation shorter than this, or one that opens with a pointer, leans on the one before
_TELLING_QUOTE = 20
_OF_THE_FIRST = re.compile(
    r"^.(?:다 같이|둘 다|모두|(?:이|그)(?:것|런|를|게|는|에|들|와)?[가-힣]? |그래서|그만큼|그렇|이렇|따라서|그러나|하지만|그럼)"
)


_SUM = re.compile(r"\d[\d,.]*\s?(?:[조억만%]|퍼센트|달러|원|엔|위안|유로)")


def _spoken_loss(words: str) -> float:
    """What goes with spoken words: a sum among them is more often the news than the words around it."""
    return len(words) / 20 + 1.5 * (_SUM.search(words) is not None)


def first_quotes(text: str, limit: int) -> Iterator[Cut]:
    """The first of two quotations, whole, with its '라며'."""
    for match in _FIRST_QUOTE.finditer(text, 0, limit):
        rest = QUOTED.search(text, match.end())
        if rest is not None and (len(rest[0]) < _TELLING_QUOTE or _OF_THE_FIRST.search(rest[0])):
            continue  # '"다 같이 만나고 싶다"': what of, only the first tells
        yield Cut(match.start(), match.end(), 2.0 + _spoken_loss(match[0]))


_SECOND_QUOTE = re.compile(
    r"(?P<first>\"[^\"]+\"|“[^”]+”)(?P<link>이?라며|이?라면서|며|면서),? (?P<second>\"[^\"]+\"|“[^”]+”)(?P<end>이?라고|고)(?= )"
)


def second_quotes(text: str, limit: int) -> Iterator[Cut]:
    """The second of two quotations: '"가"며 "나"고 말했다' -> '"가"고 말했다'."""
    match = _SECOND_QUOTE.search(text, 0, limit)
    if match is None or len(match["first"]) < _TELLING_QUOTE or _OF_THE_FIRST.search(match["first"]):
        return
    named, told = "라" in match["link"], match["end"].endswith("라고")
    start = match.start("link") + match["link"].startswith("이")
    end = match.end("end") - (2 if named else 1)
    if named and not told:  # '"가"라며 "나"고' -> '"가"라고'
        start, end = match.start("link") + match["link"].index("라") + 1, match.end("end") - 1
    yield Cut(start, end, 2.5 + _spoken_loss(match["second"]))


#: the sentences of one quotation, and what may follow it where a sentence that ends in 다 closes it
_QUOTED_END = re.compile(r"(?<=[다요죠])[.!] (?=[^ ])")
_THAT_FOLLOWS = re.compile(r"(?:라고|라며|라면서|고|며|면서|는)(?![가-힣]*이라)")


def quoted_sentences(text: str, limit: int) -> Iterator[Cut]:
    """The first or the last sentences of a quotation that has several: what is left is still word for word."""
    for match in QUOTED.finditer(text, 0, limit):
        if text[match.start()] not in '"“':
            continue
        first, close = match.start() + 1, match.end() - 1
        goes_on = QUOTED.search(text, 0, match.start()) is not None  # the first words answer what was quoted before
        for end in _QUOTED_END.finditer(text, first, close):
            if (
                not goes_on
                and close - end.end() >= _TELLING_QUOTE
                and not _OF_THE_FIRST.match(text[end.end() - 1 : close])
            ):
                yield Cut(first, end.end(), 2.0 + _spoken_loss(text[first : end.end()]))
            if end.start() - first >= _TELLING_QUOTE and _THAT_FOLLOWS.match(text, match.end()):
                yield Cut(end.start(), close, 2.0 + _spoken_loss(text[end.start() : close]))


#: 'A를 검토하고 있으며, B를 시작했다고 보도했다': the second of two things that are told
_SECOND_REPORT = re.compile(
    r"(?<=[있했됐었았였])(?:으며|고),? (?![^\"“]*(?:라고|[다자냐]고 [가-힣]+(?:며|고))[, ])[^\"“]{15,}?[있했됐었았였](?=다고 )"
)


#: 'A를 부과하고, B를 명령했다고 밝혔다': the first takes the tense of the second
_SECOND_DEED = re.compile(
    r"(?<=[가-힣])하고,? (?!있|싶|나[면서]|난 )(?![^\"“]*(?:라고|[다자냐]고 [가-힣]+(?:며|고))[, ])[^\"“]{15,}?[가-힣](?<!못)(?=했다고 )"
)


def second_reports(text: str, start: int, limit: int) -> Iterator[Cut]:
    """The second of two clauses that one verb of telling reports, with its ending: 있으며, … 시작했다고 -> 있다고."""
    for pattern in (_SECOND_REPORT, _SECOND_DEED):
        for match in pattern.finditer(text, start, limit):
            yield Cut(*match.span(), 2.5 + loss(match[0]))


#: a meeting that is held for what is told behind it: '22일 전체회의를 열어 …'
_HELD_FOR = re.compile(
    r"(?:(?:[가-힣A-Za-z]{1,10} ){1,3}[가-힣A-Za-z0-9]{2,}에서 )?(?:[가-힣]{1,8} ){0,2}[가-힣]{0,6}(?:회의|이사회|간담회|회견|브리핑|설명회|총회|주총)[을를] (?:열어|열고|개최하고|갖고) (?=[^\"“]{20})"
)
#: a day as it stands before what happened on it
DAY = re.compile(r"(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\([^()]*\))?(?: 오[전후])? ")


def meetings(text: str, left: int, limit: int) -> Iterator[Cut]:
    """'가람위는 22일 전체회의를 열어 과징금을 부과했다': that a meeting was held, behind the topic or the day that stays."""
    day = DAY.match(text, left, limit)
    match = _HELD_FOR.match(text, day.end() if day else left, limit)
    if match is not None:
        yield Cut(*match.span(), 1.0 + loss(match[0]) / 3)


#: where something is said: '기자간담회를 통해 "…"'
_OCCASION = re.compile(
    r"(?:(?:\d{1,2}월 )?\d{1,2}일 )?(?P<cut>(?:[^,\"“을를]{0,40} |[^,\"“]{0,60}는 )?[가-힣]{0,4}(?:자리|간담회|회의|총회|주총|토론회|세미나|심포지엄|브리핑|회견|콜|설명회|인터뷰|행사|포럼|서밋|콘퍼런스|컨퍼런스|연설|강연|방송|라디오|블로그|SNS|소셜미디어|성명|입장문|서한|공지)"
    r"(?:에서|에서 가진|[을를] 통해|에 출연해|에 참석해|[을를] (?:열고|내고)),? )(?=[\"“])"
)


def occasions(text: str, left: int, limit: int) -> Iterator[Cut]:
    """Where it was said, between who says it and the quotation; the day stays."""
    match = _OCCASION.match(text, left, limit)
    if match is not None:
        yield Cut(*match.span("cut"), 2.0 + loss(match["cut"]) / 2)


_LEADING = re.compile(
    r"^[^\"“,]{4,60}?(?:만으로|만에|것으로|가운데|따라|결과|위해|앞두고|맞아|통해|이어|동시에|함께),\s+"
)


def leading(text: str, limit: int) -> Iterator[Cut]:
    """An adverbial before the first comma."""
    match = _LEADING.match(text, 0, limit)
    if match:
        yield Cut(0, match.end(), 1.5 + loss(match[0]))
