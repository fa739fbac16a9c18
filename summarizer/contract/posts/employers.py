"""At whose firm somebody has his office: the one beside his name, or else the one that the article brings him in with.  Pure.

'웨이저자 인텔 CEO' where the article has him beside TSMC, or has TSMC for the subject where he is first named and Intel for
what he is asked about.  What stands beside a name is read on both sides, up to a particle, a verb or a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...facts import plain
from ..lexicon import company_names
from ..names.finding import HANGUL, starts
from ..names.namesakes import COUNTRIES
from ..names.organisations import is_organisation_in
from ..names.spotting import Span, rendered, spots
from ..sounds.hanja import read_alike
from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .brought_in import bringing_in, firms_in, is_one
from .name_spans import spans_of
from .offices import is_firm
from .told_titles import TITLE
from .workplaces import the_firm_at

#: what one is at a firm, with a word or two before it
_POST = rf"(?:{TITLE.pattern}|최고책임자|책임자|총괄|대표이사)"
_RANKED = rf"(?:[가-힣A-Za-z]+ ){{0,2}}?(?:[가-힣]{{1,4}})?{_POST}"
#: between a firm and the name of who has an office there, before it and behind it
_HIS_FIRM_BEFORE = re.compile(
    rf"(?:\s?[(（<][^)）>]*[)）>])?(?: (?:Corp|Inc|Co|Ltd|Group|Holdings)\.?,?|公司|集[团團]|社)?(?:의|の|的|['’]s)? ?"
    rf"(?:(?:[^\s,.;、，。；은는이가을를はがをにと]{{1,8}} ?){{0,3}}?{_POST}(?: 겸 |[兼・·/] ?| and )?){{1,3}}"
    rf"(?:인|である)? ?(?:、(?:億萬富翁|亿万富翁|実業家の))?(?:[\u4e00-\u9fff]{{1,5}}[·・‧])?(?:[^\s,.;、，。；은는이가을를はがをにと]{{1,8}}[（(](?:한국명 )?)?(?:(?-i:[A-Z][a-z]+|[가-힣]{{2,5}}) )?\Z"
)
_FIRM_ALONE_BEFORE = re.compile(
    r"(?:\s?[(（<][^)）>]*[)）>])?(?:의|の|的|['’]s)? ?"
    r"(?:(?:[a-z\-]+ ){0,2}(?:chair\w*|chief|boss|head|president|founder|executive|officer|director|lawyer|economist|analyst|spokes\w+) )?"
    r"(?:[가-힣]{2,5} )?\Z"
)
_HIS_FIRM_BEHIND = re.compile(
    r"(?:氏|さん)?(?:[,、，]? ?(?:the |a )?|[（(・·]| (?=[가-힣A-Z]))(?:전 |현 )?(?:[a-z가-힣\- ]{0,30}?\b(?:of|at) (?:the )?)?\Z"
)
_POST_BEHIND = re.compile(
    rf"(?:\s?[(（<][^)）>]*[)）>])?(?:의|の|的|['’]s)? ?(?:[^\s,.;、，。；은는이가을를はがをにと]{{1,10}} ?){{0,2}}?{_POST}|(?=[^가-힣]*$)|[,.;、，。]"
)
_FAR = 60
#: who founded a firm, came from it or sits on its board may be called by it, too; how near to the firm that stands
_FOUNDED = r"창업|창립|설립|\bfound(?:ed|er|ing)\b|\bco-?found\w*|創業|設立|创立|創立|创办|創辦"
_BOUND_TO = re.compile(
    rf"(?i)(?:{_FOUNDED}|출신|(?<![가-힣])전 |\bformer|\bex-|board|\bjoined\b|\bleft\b|\bowns?\b|前(?=[가-힣A-Z])|이사회|取締役|맡|이끄|취임|임명|선임|내정|발탁|\bappoint|\bnamed\b|就任|任命|出任|担任|擔任|昇格|率い|领导|領導)"
)
_FOUNDING = re.compile(f"(?i){_FOUNDED}")
_CLOSE = 14


def other_employer(text: str, source: Source, evidence: Evidence) -> str | None:
    """The firm by which the line calls somebody who is another's by all that the article tells."""
    text, whole = plain(text), source.whole()
    if (body := _NOBODY.search(text)) is not None and not any(
        body["body"] + " " + body["rest"] in line for line in rendered(evidence)
    ):
        return body["body"]
    if (firm := _other_office(text, source, evidence) or _other_origin(text, source, evidence)) is not None:
        return firm
    for name, firm in _unlisted(text, source):
        lines = _spelt(name, whole)
        beside = {told for line, span in lines for told in _beside(line, span, source)}
        bound = any(_is_bound(firm, line, source, _BOUND_TO) for line, _ in lines)
        if beside and not bound and not any(is_one(firm, told) for told in beside) and not _is_read(firm, lines):
            return firm
    for name, firm, title in _called(text, source):
        around = _around(name, whole)
        if (
            around
            and firm not in COUNTRIES
            and _is_anothers(firm, around, source, whole, founder=_FOUNDING.search(title) is not None)
        ):
            return firm
    return None


def _called(text: str, source: Source) -> Iterator[tuple[str, str, str]]:
    """The people of a line with the firms that it calls them by: '피차이 구글 CEO', '구글의 피차이', '구글 CEO인 피차이'."""
    firms = firms_in(text, source)
    for name in _people(source):
        for form in dict.fromkeys((name, name.split()[-1])):
            for at in starts(form, text, behind=HANGUL) if len(form) > 1 else ():
                end = at + len(form)
                for (low, high), firm in firms:
                    behind = _RANK_BEHIND.match(text, high) if text[end:low] == " " else None
                    before = _LED.fullmatch(text, high, at) if high <= at else None
                    if (led := behind or before) is not None:
                        yield name, firm, led[0]


_UNLISTED = re.compile(
    rf"(?P<name>[가-힣]{{3,}}|[가-힣]{{2,}} [가-힣]{{2,}}) (?P<firm>[가-힣A-Za-z0-9&]{{2,}}) (?:{_RANKED})(?![가-힣]{{2}})"
)


def _unlisted(text: str, source: Source) -> Iterator[tuple[str, str]]:
    """People whom no list has, with the firm of their office: '한도윤 다온랩스 대표'."""
    known = _people(source)
    for match in _UNLISTED.finditer(text):
        name, firm = match["name"], match["firm"]
        listed = any(name in row or row in name for row in known) or is_firm(name.split()[-1])
        if not listed and (firm in source.glossary.values() or company_names().fullmatch(firm)):
            yield name, firm


@lru_cache(maxsize=512)
def _spelt(name: str, whole: Evidence) -> tuple[tuple[str, Span], ...]:
    """The sentences that write the name, in Hangul or in their own letters."""
    return tuple((line, span) for line in rendered(whole) for span in spans_of(name, line, whole))


_RANK_BEHIND = re.compile(rf"(?:그룹)? {_RANKED}")
_LED = re.compile(rf"(?:그룹)?의? (?:{_RANKED}(?:인)? )?")


def _people(source: Source) -> list[str]:
    names = (name for name in dict.fromkeys(source.glossary.values()) if "가" <= name[0] <= "힣")
    return [name for name in names if not is_firm(name) and not is_firm(name.split()[0])]  # '구글 딥마인드'


#: a state or an agency where the name of a person stands: '상무부 마이크론 CEO', '미국 정부 회장'
_NOBODY = re.compile(
    r"(?<![가-힣])(?P<body>[가-힣]{2,6} 정부|[가-힣]{2,6}(?:통신|뉴스|신문|법원)|(?:상무|교통|법무|재무|국무|국방|통상|산업|환경|외교)부) "
    r"(?P<rest>(?:(?P<firm>[가-힣A-Za-z0-9&]{2,}(?<![은는이가을를의에])) )?(?:CEO|CFO|CTO|COO|회장|부회장|사장|최고경영자)(?=[은는이가의,]))"
)
#: of which a firm has one
_SOLE = re.compile(r"(?:그룹)? (?P<post>CEO|CFO|CTO|COO)(?![가-힣A-Za-z]*출신)")
_SOLE_TOLD = re.compile(
    r"(?:\s?[(（][^)）]*[)）])?(?:公司|集[团團]|社|그룹)?(?:の|的|['’]s|의)? ?(?:[가-힣]+ 겸 )?(?P<post>CEO|CFO|CTO|COO)"
)


def _other_office(text: str, source: Source, evidence: Evidence) -> str | None:
    """The firm of a post of which a firm has one, where the evidence has that of another and the article not that of this."""
    for (_, high), firm in firms_in(text, source):
        said = _SOLE.match(text, high)
        if said is None:
            continue
        told = [name for line in rendered(evidence) for name in _with_post(line, said["post"], source)]
        whole = (name for line in rendered(source.whole()) for name in _with_post(line, said["post"], source))
        if told and not any(is_one(firm, name) for name in whole) and not any(name in text for name in _plain(told)):
            return firm
    return None


_FROM = re.compile(r" (?:[가-힣]+ )?출신")
#: right before the firm of which somebody was, and right behind it
_WAS = re.compile(r"(?i)(?:(?<![가-힣])전|\bformer|\bex-?|\bonce of|前|原|曾任)(?: |の)?(?:[가-힣]+ )?\Z")
_CAME = re.compile(r"(?:[\w ]{0,8})(?:출신|出身)|を(?:退社|離れ)|(?i: veteran| alum)")


def _other_origin(text: str, source: Source, evidence: Evidence) -> str | None:
    """The firm from which the line has somebody come, where its sentences have him from another."""
    firms = [firm for (_, high), firm in firms_in(text, source) if _FROM.match(text, high)]
    if not firms:
        return None
    told = [
        (name, bool(_WAS.search(line, 0, low) or _CAME.match(line, high)))
        for line in rendered(evidence)
        for (low, high), name in firms_in(line, source)
    ]
    origins = [name for name, was in told if was]
    return next((firm for firm in firms if origins and not any(is_one(firm, name) for name in origins)), None)


def _plain(names: list[str]) -> Iterator[str]:
    """Names that a line may put the post with elsewhere: then it speaks of that one, too."""
    yield from (f"{name} {post}" for name in names for post in ("CEO", "CFO", "CTO", "COO"))


def _with_post(line: str, post: str, source: Source) -> Iterator[str]:
    for (_, high), firm in firms_in(line, source):
        told = _SOLE_TOLD.match(line, high)
        if told is not None and told["post"] == post:
            yield firm


@lru_cache(maxsize=512)
def _around(name: str, whole: Evidence) -> tuple[tuple[str, Span], ...]:
    """The sentences with the name, or its last part, and where it stands in them."""
    found: list[tuple[str, Span]] = []
    for line in rendered(whole):
        spans = spots((name,), line, "ko") or spots((name.rsplit(maxsplit=1)[-1],), line, "ko")
        found += [(line, span) for span in spans]
    return tuple(found)


def _is_anothers(
    firm: str, around: tuple[tuple[str, Span], ...], source: Source, whole: Evidence, *, founder: bool
) -> bool:
    beside = {told for line, span in around for told in _beside(line, span, source)}
    if any(is_one(firm, told) for told in beside):
        return False
    for line, span in around:  # '同社の柳社長': any firm that the sentence has before
        at = the_firm_at(line, span[0])
        if any(high <= at and is_one(firm, told) for (_, high), told in firms_in(line, source)):
            return False
    told_firms = {told for line, _ in around for _, told in firms_in(line, source)}
    if any(_is_bound(firm, line, source, _FOUNDING if founder else _BOUND_TO) for line, _ in around):
        return False
    if _is_read(firm, around):
        return False
    if beside or (
        founder and any(_is_bound(told, line, source, _FOUNDING) for line, _ in around for told in told_firms)
    ):
        return True
    brought_in = bringing_in(firm, around[0][0], source, whole)
    # a man of another firm of the same group ('SK하이닉스' where 'SK그룹' is the subject)
    return bool(brought_in) and not any(is_one(firm, told) or firm[:2] == told[:2] for told in brought_in)


def _is_read(firm: str, around: tuple[tuple[str, Span], ...]) -> bool:
    """Is the firm, which no list has in these letters, heard or read right at the name (廣達: 콴타)?"""
    near = [line[max(0, start - _LEFT) : start] + line[end : end + _LEFT] for line, (start, end) in around]
    return any(
        is_organisation_in(firm, said)
        or written_by_sound(firm, said)
        or (_HAN.search(said) is not None and "가" <= firm[0] <= "힣" and read_alike(firm[:2], said))
        for said in near
    )


_LEFT = 14
_HAN = re.compile(r"[\u4e00-\u9fff]{2}")


def _beside(line: str, span: Span, source: Source) -> Iterator[str]:
    """The firms right at the name, by an office or bare."""
    for (low, high), firm in firms_in(line, source):
        if high <= span[0] and span[0] - high < _FAR:
            if _HIS_FIRM_BEFORE.match(line[high : span[0]]) or _FIRM_ALONE_BEFORE.match(line[high : span[0]]):
                yield firm
        elif 0 <= low - span[1] < _FAR and _HIS_FIRM_BEHIND.match(line[span[1] : low]):
            yield from (firm,) if _POST_BEHIND.match(line, high) else ()


def _is_bound(firm: str, line: str, source: Source, words: re.Pattern[str]) -> bool:
    """Does the sentence tell right at the firm who founded it, led it or came from it?"""
    return any(
        is_one(firm, told) and words.search(line[max(0, low - _CLOSE) : high + _CLOSE]) is not None
        for (low, high), told in firms_in(line, source)
    )
