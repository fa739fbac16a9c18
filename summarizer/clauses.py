"""What may be left out of a Korean sentence with the rest still true and grammatical.

Each cut takes one whole clause or aside.  Conditions ('-면'), obligations and the clause of the main predicate are never
cut: leaving them out would say more than the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from .morphology import BRACKETED, QUOTED, Token
from .text import words

#: endings of clauses that stand beside the main one or behind it
_BESIDE = words("으나 으며 며 ᆫ데 아서 고 지만 면서 으면서 나 는데 어서 은데")
_CONDITION = words("려면 다면 ᆫ다면 거든 더라도 아도 라면 어도 으면 어야 면 는다면 으려면 아야")
_KEPT_ASIDE = re.compile(r"현지\s*시간|\d|전년|동기|대비")
_PERSON_AFTER = re.compile(
    r"\s*(?:[가-힣]{1,6} ){0,2}(?:[A-Za-z가-힣0-9&]+ ){0,2}(?:회장|부회장|사장|대표|의장|CEO|최고경영자)"
)
#: verbs whose '-어' is no act of its own: '대해', '통해', '위해', '비롯해'
_BOUND_VERBS = words("걸치 맞서 잇달 앞서 잇 위하 통하 힘입 인하 따르 잇따르 비롯하 의하 대하 관하 더하 향하")
_VERBAL = frozenset({"VV", "VA", "VX", "XSV", "XSA", "VCP"})


@dataclass(frozen=True, slots=True)
class Cut:
    """Leave out ``text[start:end]``; a higher cost is a greater loss."""

    start: int
    end: int
    cost: float


def cuts(tokens: Sequence[Token], text: str, *, subject_end: int, limit: int) -> list[Cut]:
    """Return the cuts that may be made between *subject_end* (after the topic) and *limit* (the last predicate)."""
    found = [
        *_asides(text),
        *_beside(tokens, text, subject_end, limit),
        *_purposes(tokens, text, subject_end, limit),
        *_relatives(tokens, text, subject_end, limit),
        *_appositions(tokens, text, subject_end, limit),
        *_adverbs(text, [m.span() for m in QUOTED.finditer(text)], subject_end, limit),
        *_places(tokens, text, subject_end, limit),
        *_lookers_on(tokens, text, subject_end, limit),
        *_companions(tokens, text, subject_end, limit),
        *_first_quotes(text, limit),
        *_leading(text, limit),
    ]
    whole = {cut for cut in found if not cut.start or text[cut.start - 1] in " ,([" or text[cut.start] in "(["}
    return sorted(whole, key=lambda cut: (cut.start, -cut.end))


def _loss(text: str) -> float:
    """Names, figures and quotations are what a reader wants to keep."""
    names = len(re.findall(r"회장|사장|대표|의장|CEO|[A-Z]{2,}", text))
    return len(text) / 15 + 1.5 * names + 1.5 * len(re.findall(r"\d+", text)) + 2 * bool(re.search(r"[\"“]", text))


def _asides(text: str) -> Iterator[Cut]:
    quoted = [match.span() for match in QUOTED.finditer(text) if match[0][0] in '"“']
    for match in BRACKETED.finditer(text):
        if not _KEPT_ASIDE.search(match[0]) and not any(a < match.start() < b for a, b in quoted):
            yield Cut(match.start(), match.end(), 0.4)


def _beside(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """Coordinate and background clauses: from the topic or the clause before to their ending."""
    previous, report = left, _report(tokens, limit)
    for index, token in enumerate(tokens[:-1]):
        if token.shut or token.tag != "EC" or token.form not in _BESIDE or token.end >= limit:
            continue
        after = tokens[index + 1]
        if after.tag == "VX" or (after.form in ("있", "싶") and token.form == "고") or after.tag == "JX":
            continue
        end = _past_comma(text, token.end)
        if (token.form == "나" and tokens[index - 1].tag != "EP" and text[token.end : token.end + 1] != ",") or (
            _in_modifier(tokens, index)
        ):
            continue  # '피나 그란 비아': no verb
        if _takes_subject(tokens, previous, end, limit, left=left, report=report):
            continue
        fresh = not report and _has_topic(tokens, end, limit)
        start = 0 if fresh else (previous if previous <= token.start else 0)
        tensed = tokens[index - 1].tag == "EP"
        edges = [] if tensed or (start == 0 and left) else _inner_edges(tokens, start, token.start, end, limit)
        for begin in (start, *edges):
            inside = [t for t in tokens if begin <= t.start < token.start and not t.shut]
            if begin < token.start and not any(t.tag == "EC" and t.form in _CONDITION for t in inside):
                yield Cut(begin, end, 2.0 + _loss(text[begin:end]))
        previous = end


def _report(tokens: Sequence[Token], limit: int) -> bool:
    """Does the main verb report the clauses before it ('…했다고 밝혔다', '…할 것으로 내다봤다')?"""
    last = [t for t in tokens if t.end <= limit and not t.shut and t.tag not in ("SN", "NNB", "SP")][-1:]
    told = bool(last) and last[0].tag in ("EC", "JKQ") and last[0].form.endswith("고") and len(last[0].form) > 1
    return told or [t.form for t in tokens if t.end <= limit][-2:] == ["것", "으로"]


def _in_modifier(tokens: Sequence[Token], index: int) -> bool:
    """'습득하고 다룰 수 있는 능력', '작지만 큰 발걸음': the clause shares what it is about with one that modifies."""
    for token in tokens[index + 1 :]:
        if token.tag == "ETM":
            return True
        if token.tag not in ("VV", "VA", "XR", "NNG", "XSV", "XSA", "MAG", "EP", "SP") or token.shut:
            return False
    return False


def _takes_subject(tokens: Sequence[Token], start: int, end: int, limit: int, *, left: int, report: bool) -> bool:
    """Would the cut leave a clause without its subject, or a subject without its clause?"""
    rest = [i for i, t in enumerate(tokens) if end <= t.start < limit and t.tag == "JKS" and not t.shut]
    topical = any(t.tag == "JX" and t.form in ("은", "는") and t.start < left and not t.shut for t in tokens)
    if left and not topical and rest and not report:
        return True  # '회장이 …하면서 관심이 커졌다': the first subject goes with the first clause
    inside = any(start <= t.start < end and t.tag == "JKS" and not t.shut for t in tokens)
    does = any(start <= t.start < end and t.tag == "JKO" and not t.shut for t in tokens)
    if topical and rest and does and not inside and not report:
        return True  # '연구원은 5개 층을 쓰며 회의실이 생겼다': the rest tells of another
    return report and inside and not rest and not _has_topic(tokens, end, limit)


def _inner_edges(tokens: Sequence[Token], start: int, stop: int, end: int, limit: int) -> list[int]:
    """Where a shorter cut may begin: after '만나'/'찾아' or '…과 함께', which then go with the main clause.

    Not where the main clause has a place of its own: 'A를 찾아 B하고 서울에서 C했다' would move C.
    """
    if any(
        t.form in ("에서", "부터") and t.tag in ("JKB", "JX") and end <= t.start < limit and not t.shut for t in tokens
    ):
        return []
    edges = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        act = _act(before, token, after)
        if token.shut or token.end <= start or token.start >= limit or not (act or _company(before, token)):
            continue
        if token.start >= end and act:
            return []
        if token.end < stop:
            edges.append(after.start)
    return edges


def _act(verb: Token, linker: Token, after: Token) -> bool:
    """'만나', '찾아', '방문해': something done before the rest."""
    linked = linker.tag == "EC" and linker.form in ("어", "아") and after.tag != "VX"
    return linked and verb.tag in ("VV", "XSV") and verb.form not in _BOUND_VERBS


def _company(before: Token, token: Token) -> bool:
    return token.form == "함께" and before.tag == "JKB"


def _past_comma(text: str, end: int) -> int:
    match = re.compile(r"[,\s]*").match(text, end)
    return match.end() if match else end


def _has_topic(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        t.tag == "JX"
        and t.form in ("은", "는")
        and start <= t.start < end
        and not t.shut
        and (tokens[i - 1].noun or tokens[i - 1].tag == "SSC")
        for i, t in enumerate(tokens)
        if i
    )


def _purposes(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'-기 위해': from the last clause edge to 위해."""
    for index, token in enumerate(tokens[:-1]):
        if token.shut or token.form != "위하" or tokens[index + 1].tag != "EC" or tokens[index + 1].end >= limit:
            continue
        start = _edge(tokens, index, left, text)
        end = _past_comma(text, _word_end(text, tokens[index + 1].end))
        if _modified(tokens, end, limit) or any(t.tag == "JKS" and left <= t.start < start for t in tokens):
            continue
        yield Cut(start, end, 1.5 + _loss(text[start:end]) + 2.0 * _report(tokens, limit))


def _modified(tokens: Sequence[Token], start: int, limit: int) -> bool:
    """Does a modifying clause lie ahead ('…한다는 계약'), which the purpose may belong to?"""
    return any(start <= t.start < limit and not t.shut and t.tag == "ETM" for t in tokens)


def _word_end(text: str, position: int) -> int:
    match = re.compile(r"[가-힣]*").match(text, position)
    return match.end() if match else position


def _edge(tokens: Sequence[Token], index: int, left: int, text: str) -> int:
    """Offset where the clause that holds ``tokens[index]`` begins: after the last clause ending, topic or comma."""
    for before in range(index - 1, -1, -1):
        token = tokens[before]
        if token.end <= left:
            return left
        ends_clause = token.tag == "EC" and token.form not in ("어", "아") and tokens[before + 1].tag != "VX"
        topical = token.tag in ("JX", "JKS") and token.form in ("은", "는", "이", "가")
        if not token.shut and (ends_clause or topical or (token.tag == "SP" and token.form == ",")):
            return _past_comma(text, token.end)
    return left


def _relatives(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """A relative clause before a person's name tells more of him and does not pick him out."""
    for index, token in enumerate(tokens[:-1]):
        if token.shut or token.tag != "ETM" or token.end >= limit or tokens[index - 1].tag not in _VERBAL:
            continue
        follows = tokens[index + 1]
        if follows.tag not in ("NNP", "SSO") or not _PERSON_AFTER.match(text, token.end):
            continue
        start = _clause_start(tokens, index - 1, left)
        if text[start : follows.start].strip():
            yield Cut(start, follows.start, 1.0 + _loss(text[start : follows.start]))


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


def _appositions(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'글로벌 1위 파운드리 기업인 TSMC' -> 'TSMC'."""
    for index, token in enumerate(tokens[1:-1], 1):
        opens = tokens[index + 1].tag in ("NNP", "SL") and tokens[index + 1].start <= token.end + 1
        if token.shut or token.tag != "ETM" or tokens[index - 1].tag != "VCP" or token.end >= limit or not opens:
            continue
        if tokens[index - 2].form in ("적", "중"):
            continue
        start = _clause_start(tokens, index - 1, left)
        if start < tokens[index - 1].start:
            yield Cut(start, tokens[index + 1].start, 0.8 + _loss(text[start : token.end]) / 2)


_LIGHT_ADVERB = re.compile(r"(?<= )(?:잇따라|잇달아|연이어|또다시|또한?|특히|대폭|적극|본격|직접|연달아) ")


def _adverbs(text: str, quoted: Sequence[tuple[int, int]], left: int, limit: int) -> Iterator[Cut]:
    for match in _LIGHT_ADVERB.finditer(text, max(0, left - 1), limit):
        if not any(a <= match.start() < b for a, b in quoted):
            yield Cut(match.start(), match.end(), 0.5)


def _places(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'미국 출장에서' right behind the topic, or behind a day that stays."""
    inside, topic_end = [t for t in tokens if left <= t.start < limit], left
    for token, after in pairwise(inside):
        if token.form in ("일", "월", "년") and token.tag == "NNB" and after.start > token.end:
            left = after.start
            continue
        torn = (
            left > topic_end or _modifying(tokens, after)
        ) and after.tag in _VERBAL  # '4일 서울에서 열린 행사': the day and the place are one
        if token.tag == "JKB" and token.form == "에서" and after.tag not in ("JKG", "JX") and not torn:
            yield Cut(left, after.start, 3.0 + _loss(text[left : token.end]))
        if not _nominal(token):
            return


def _modifying(tokens: Sequence[Token], verb: Token) -> bool:
    """Does the verb modify a noun ('서울에서 열린 행사')?"""
    closing = (t.tag for t in tokens if t.start >= verb.start and t.tag in ("EC", "EF", "ETM") and not t.shut)
    return next(closing, "") == "ETM"


_LOOKING_ON = re.compile(
    r"(?:이|가) (?:지켜보|바라보|참석하|배석하|함께하|동석하)[는ㄴ]? ?가운데,? |(?:이|가) (?:참석|배석|동석)한 가운데,? "
)


def _lookers_on(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'장관 등이 지켜보는 가운데': who stood by, with all the nouns before."""
    for match in _LOOKING_ON.finditer(text, left, limit):
        start = _nominal_start(tokens, match.start(), left)
        if start < match.start():
            yield Cut(start, match.end(), 1.0 + _loss(text[start : match.end()]) / 2)


_COMPANY = re.compile(r"(?:와|과) 함께,? ")


def _companions(tokens: Sequence[Token], text: str, left: int, limit: int) -> Iterator[Cut]:
    """'A 사장, B 부사장 등과 함께': a list of companions; a single partner is never left out."""
    for match in _COMPANY.finditer(text, left, limit):
        start = _nominal_start(tokens, match.start(), left)
        listed = text[start : match.start()]
        if re.search(r"[,·] ?|등$", listed):
            yield Cut(start, match.end(), 1.5 + _loss(listed) / 2)


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


def _first_quotes(text: str, limit: int) -> Iterator[Cut]:
    """The first of two quotations, whole, with its '라며'."""
    for match in _FIRST_QUOTE.finditer(text, 0, limit):
        yield Cut(match.start(), match.end(), 2.0 + len(match[0]) / 20)


_LEADING = re.compile(
    r"^[^\"“,]{4,60}?(?:만으로|만에|것으로|가운데|따라|결과|위해|앞두고|맞아|통해|이어|동시에|함께),\s+"
)


def _leading(text: str, limit: int) -> Iterator[Cut]:
    """An adverbial before the first comma."""
    match = _LEADING.match(text, 0, limit)
    if match:
        yield Cut(0, match.end(), 1.5 + _loss(match[0]))


def best_cuts(found: Sequence[Cut], length: int, limit: int, least: int = 24) -> list[Cut]:
    """Return the cheapest set of cuts that brings *length* down to *limit*; the one that gets nearest where none does."""
    if length <= limit:
        return []
    cheap = sorted(found, key=lambda cut: cut.cost)[:12]
    best: list[Cut] = []
    best_key = (float(length - limit), 0.0)
    for size in range(1, min(5, len(cheap)) + 1):
        for chosen in combinations(cheap, size):
            if any(a.start < b.end and b.start < a.end for a, b in combinations(chosen, 2)):
                continue
            left = length - sum(cut.end - cut.start for cut in chosen)
            key = (float(max(0, left - limit)), sum(cut.cost for cut in chosen))
            if left >= least and key < best_key:
                best, best_key = list(chosen), key
    return best
