"""What may be left out of a Korean sentence with the rest still true and grammatical, and what had best be.

Each cut takes one whole clause (:mod:`summarizer.korean.clauses`) or aside (:mod:`summarizer.korean.asides`).  Conditions ('-면'),
obligations and the clause of the main predicate are never cut: leaving them out would say more than the source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from .asides import (
    adverbs,
    appositions,
    bracketed,
    companions,
    first_quotes,
    leading,
    lookers_on,
    meetings,
    occasions,
    places,
    quoted_sentences,
    relatives,
    second_quotes,
    second_reports,
    venues,
)
from .clause_subjects import leads_subject
from .clauses import beside, purposes
from .loss import Cut, Space
from .morphology import BRACKETED, QUOTED, Token
from .names import TITLES
from .standing import PARTIES

#: a cut of this length may hold what a word behind it points to
_CLAUSE = 10
_POINTS_BACK = re.compile(
    rf"(?<![가-힣A-Za-z0-9])(?:(?:이|그)(?:를|에|로|들|와|보다)?(?= )|그중|해당)(?! (?:{TITLES}))(?!에 따(?:르|라))(?: (?:중|가운데|[가-힣]+))"
)
#: a time that counts from one told before it
_FROM_THEN = re.compile(r"(?<![가-힣])(?:이듬해|그해|(?:그|같은) ?(?:해|달|날|기간|시기))(?![가-힣]{2})")
_TIME = re.compile(r"\d{1,4}(?:년|월|일|분기)|지난해|작년|올해")
#: 'A를 금지하고, B도 막았다': one more, of what stands before; not who does so as well
_ONE_MORE = re.compile(
    r"(?:것|점|데|[가-힣A-Za-z0-9]{2,}(?:에|에서|에게|에 대해서?|으로|로))도 |(?<![가-힣])[가-힣A-Za-z]{2,12}도 (?=[가-힣]{1,8}(?:했|하기로|할|한|하겠|된|됐|될)[^.]{0,14}$)"
)
#: what somebody who speaks at an event calls it
_AT_THE_EVENT = re.compile(r"(?:이|그) (?:자리|행사|회의|대회|포럼|곳|날)")
#: 'A와 B의 갈등이 커지는 가운데 … 이번 갈등이': without the first, nobody knows which
_THIS = re.compile(r"(?<![가-힣])이번 ([가-힣A-Za-z]{2,}?)(?=(?:은|는|이|가|을|를|의|에|도|과|와|으로|로)?[ ,])")
#: a verb that is nothing without what it is said of, and what that may be
_SAYS_OF = re.compile(
    r"(?:평가|칭찬|극찬|호평|비판|비난|환영|격려|치켜세|추켜세|꼬집|질타|반박|일축)[가-힣]{0,3}(?:다|고)"
)
_ABOUT = re.compile(r"(?:[을를]|에 대해|[\"“][^\"”]+[\"”](?:이?라)?고?) ")
#: people and firms that go by a letter, and people in full
_BY_LETTER = re.compile(r"(?<![A-Za-z])[A-Z](?:씨|사|군|양)(?![가-힣]{2})")
_IN_FULL = re.compile(rf"(?<![가-힣])([가-힣]{{3}}) (?:[가-힣A-Za-z0-9]+ ){{0,2}}({TITLES})")
#: a person to whom something is done, and deeds that are nothing without him
_TO_WHOM = re.compile(r"[가-힣A-Za-z)]에게(?:는|도|만)?,? ")
_DONE_TO_HIM = re.compile(
    r"(?:선고|구형|부과|명령|지급|배상|통보|요구|권고|수여|전달|요청|제안|제시|통지|지시|부여)(?:를|을)?[하했할한하]"
)
#: where he speaks stands behind 'here'
_HERE = re.compile(r"(?<![가-힣])(?:이곳|이 곳|여기|이 자리)(?=[은는이을를에의도]|에서|서| )")
_WHERE = re.compile(r"[가-힣A-Za-z)](?:에서|을 찾아|를 찾아|에 참석해)")
#: marks of items in a running sentence: 'A사는 △가 △나 등을'
_LISTED = re.compile(r"[△▲▷◇①▶]")


def cuts(tokens: Sequence[Token], text: str, *, subject_end: int, limit: int) -> list[Cut]:
    """Return the cuts that may be made between *subject_end* (after the topic) and *limit* (the last predicate)."""
    found = [
        *bracketed(text),
        *beside(tokens, text, subject_end, limit),
        *purposes(tokens, text, subject_end, limit),
        *relatives(tokens, text, subject_end, limit),
        *appositions(tokens, text, subject_end, limit),
        *adverbs(text, [m.span() for m in QUOTED.finditer(text)], subject_end, limit),
        *places(tokens, text, subject_end, limit),
        *lookers_on(tokens, text, subject_end, limit),
        *companions(tokens, text, subject_end, limit),
        *occasions(text, subject_end, limit),
        *meetings(text, subject_end, limit),
        *venues(tokens, text, subject_end, limit),
        *first_quotes(text, limit),
        *(cut for cut in leading(text, limit) if not leads_subject(tokens, cut.end, limit)),
    ]
    whole = {cut for cut in found if not cut.start or text[cut.start - 1] in " ,([" or text[cut.start] in "(["}
    whole = {cut for cut in whole if not (_takes_words(text, cut, limit) or _takes_name(text, cut, limit))}
    closed = [match.span() for marks in (QUOTED, BRACKETED) for match in marks.finditer(text)]
    whole = {cut for cut in whole if not any(a < at < b for at in (cut.start, cut.end) for a, b in closed)}
    whole.update(
        [*second_quotes(text, limit), *quoted_sentences(text, limit), *second_reports(text, subject_end, limit)]
    )
    free = {cut for cut in whole if cut.end - cut.start < _CLAUSE or not _pointed_at(text, cut, limit)}
    free = {cut for cut in free if not (_takes_whom(text, cut) or _takes_here(text, cut))}
    free = {cut for cut in free if not (_counted_from(text, cut, limit) or _one_more(text, cut))}
    free = {
        cut for cut in free if not any(m[1] in text[cut.start : cut.end] for m in _THIS.finditer(text, cut.end, limit))
    }
    mark = _LISTED.search(text)
    if mark is not None:  # what is counted up is one: to leave out a part of it joins two items
        free = {cut for cut in free if cut.end <= mark.start() or text[cut.start] in "(["}
    return sorted(free, key=lambda cut: (cut.start, -cut.end))


def _pointed_at(text: str, cut: Cut, limit: int) -> bool:
    """Does a word behind the cut point back, perhaps into it?  What is quoted points at what is quoted, or at the event."""
    spoken = [match.span() for match in QUOTED.finditer(text)]
    told = any(cut.start < b and a < cut.end for a, b in spoken)
    for match in (m for back in (_POINTS_BACK, PARTIES) for m in back.finditer(text, cut.end, limit)):
        if told or _AT_THE_EVENT.match(match[0]) or not any(a < match.start() < b for a, b in spoken):
            return True
    return False


def _takes_whom(text: str, cut: Cut) -> bool:
    """'A씨에게 징역 4년을 선고한 판결을 파기하고 징역 3년을 선고했다': to whom, only the clause before tells."""
    inside = _TO_WHOM.search(text, cut.start, cut.end) is not None
    return inside and _DONE_TO_HIM.search(text, cut.end) is not None and _TO_WHOM.search(text, cut.end) is None


def _takes_here(text: str, cut: Cut) -> bool:
    """Does somebody who is quoted behind the cut say 'here', and the cut tells where that is?"""
    told = any(_HERE.search(match[0]) for match in QUOTED.finditer(text, cut.end))
    return told and _WHERE.search(text, cut.start, cut.end) is not None


def _counted_from(text: str, cut: Cut, limit: int) -> bool:
    """'2023년 계약을 맺고, 이듬해 회사를 세웠다': without the first year, nobody knows the second."""
    return _TIME.search(text, cut.start, cut.end) is not None and _FROM_THEN.search(text, cut.end, limit) is not None


def _one_more(text: str, cut: Cut) -> bool:
    """Does what is left tell, with 도, of one thing more than the clause that goes?"""
    clause = re.search(r".{10}(?:고|며|면서|데|지만|으나),? $", text[cut.start : cut.end])
    return clause is not None and _ONE_MORE.search(text, cut.end) is not None


def _takes_words(text: str, cut: Cut, limit: int) -> bool:
    """Does the cut take the words that the main verb is about ('"…"며 높이 평가했다')?"""
    told = QUOTED.search(text, cut.start, cut.end) is not None
    return (
        told
        and cut.end < limit
        and _SAYS_OF.search(text, cut.end) is not None
        and _ABOUT.search(text, cut.end, limit) is None
    )


def _takes_name(text: str, cut: Cut, limit: int) -> bool:
    """Does the cut take the words that say who 'A씨' or '김 대표' is, of whom the rest speaks?"""
    if any(match[0] in text[cut.end : limit] for match in _BY_LETTER.finditer(text, cut.start, cut.end)):
        return True
    full = _IN_FULL.findall(text, cut.start, cut.end)
    return any(re.search(rf"(?<![가-힣]){name[0]} {title}", text[cut.end : limit]) for name, title in full)


#: what a cut of cost 1 weighs beside so many characters too many
CUT_WEIGHT = 0.04


def best_cuts(found: Sequence[Cut], length: int, space: Space, least: int = 24) -> list[Cut]:
    """Return the set of cuts that costs least together with the characters that are still too many behind it."""
    if length <= space.limit:
        return []
    cheap = sorted(found, key=lambda cut: cut.cost)[:12]
    best: list[Cut] = []
    best_key = (space.beyond(length), space.weight(length))
    for size in range(1, min(5, len(cheap)) + 1):
        for chosen in combinations(cheap, size):
            if any(a.start < b.end and b.start < a.end for a, b in combinations(chosen, 2)):
                continue
            left = length - sum(cut.end - cut.start for cut in chosen)
            key = (space.beyond(left), space.weight(left) + CUT_WEIGHT * sum(cut.cost for cut in chosen))
            if left >= least and key < best_key:
                best, best_key = list(chosen), key
    return best
