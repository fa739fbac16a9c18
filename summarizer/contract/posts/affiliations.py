"""Two people of a line with each other's firms: '린바이리 폭스콘 회장·류양웨이 콴타 회장' for the chairmen the other way round.  Pure.

A line is refused only where the evidence puts the one's firm beside the other's name, not beside the one's own, and the
other's firm not beside the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from ...canon import places_in
from ..lexicon import company_names, is_common, other_names
from ..names.compounds import shortened
from ..names.finding import HANGUL, followed, starts
from ..names.organisations import is_organisation_in
from ..sounds.hanja import read_alike
from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .name_spans import spans_of
from .offices import is_firm
from .told_titles import TITLE

#: who is known by a firm, also without a title of the table
_BEARS = rf"(?:{TITLE.pattern}|펠로|책임자|집행임원|연구원|연구위원|변호사|변리사|단장|소장|팀장|부장|과장|수석)"
_PAIR = re.compile(rf"(?P<name>[가-힣]{{2,}})(?: (?:{TITLE.pattern}))? (?P<firm>[가-힣A-Za-z0-9&]{{2,}}) {_BEARS}")
#: how far before and behind a name its firm stands
_BEFORE, _BEHIND = 24, 40
_TITLE_BEHIND = re.compile(rf"(?:\([^)]*\))? ?{_BEARS}")
_KOREAN_EDGE = re.compile(rf"[,;·]|(?:{TITLE.pattern})(?=[와과이가은는] )|(?<=[가-힣])(?<!에)[은는을를과와] ")
_EDGE = re.compile(
    r"[、，,;；。]|(?<=[가-힣ァ-ヺー\u4e00-\u9fff])[とや](?=[ァ-ヺ\u4e00-\u9fff가-힣])|\band\b|(?<=[\u4e00-\u9fff가-힣])[与與](?=[\u4e00-\u9fff가-힣A-Z])"
)


def exchanged_firm(text: str, evidence: Evidence) -> str | None:
    """Return a firm of *text* that the evidence gives to the other of two people, and the other way round."""
    pairs = [(match["name"], match["firm"]) for match in _PAIR.finditer(text) if _may_be_firm(match["firm"], evidence)]
    for (one, mine), (two, theirs) in permutations(pairs, 2):
        beside_one, beside_two = list(_beside(one, evidence)), list(_beside(two, evidence))
        if mine == theirs or not beside_one or not beside_two:
            continue
        if _stands(mine, beside_two) and not _stands(mine, beside_one) and not _stands(theirs, beside_two):
            return mine
    return None


def _may_be_firm(word: str, evidence: Evidence) -> bool:
    """Is it a firm, or a word that is nothing else and that the evidence has, as it is or by its sound ('쏘카')?"""
    if is_firm(word):
        return True
    if is_common(word) or _NO_FIRM.fullmatch(word) or word[-1] in "은는을를에의과와":
        return False
    return _stands(word, list(evidence.canonical))


_LONE = re.compile(
    rf"(?P<name>[가-힣]{{2,}}(?: [가-힣]{{2,}})?|[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){{1,2}}?) (?P<firm>[가-힣A-Za-z0-9&]{{2,}}) (?:[가-힣]+ ){{0,2}}{_BEARS}"
)


def other_firm(text: str, source: Source) -> str | None:
    """Return a firm that a line gives to somebody whom the article has beside another firm, and nowhere with this one."""
    if (strange := _chief_of_parent(text, source) or _other_origin(text, source)) is not None:
        return strange
    for match in _LONE.finditer(text):
        name, firm = match["name"], match["firm"]
        if (
            not source.foreign
            and (_NAME_OF_MAN.fullmatch(name.split()[-1]) or name in source.glossary.values())
            and _placed_elsewhere(name.split()[-1], firm, source)
        ):
            return firm
        if (
            (is_firm(firm) or firm in source.glossary.values())
            and (name.isascii() or not is_firm(name.split()[-1]))
            and _works_elsewhere(name, firm, source)
        ):
            return firm
    return None


#: at the head of a firm: the tail of its name tells parent and subsidiary apart ('구글 CEO', '구글 딥마인드 CEO')
_CHIEF = re.compile(
    r"(?P<name>[가-힣]{2,}(?: [가-힣]{2,})?|[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){1,2}?) (?P<firm>[가-힣A-Za-z0-9&]{2,}) (?:CEO|최고경영자|대표이사|대표|사장|회장)"
)
_TAIL = re.compile(
    r"[ ・·]?(?:딥마인드|DeepMind|Deepmind|ディープマインド|클라우드|Cloud|クラウド|[云雲]|코리아|Korea|コリア|재팬|Japan|ジャパン|日本法人|차이나|China|中国|リサーチ|Research|리서치|Labs|랩스|Ventures|벤처스|ベンチャーズ|파이낸셜|Financial|증권|카드|캐피[털탈])"
)


def _chief_of_parent(text: str, source: Source) -> str | None:
    """The firm that a line has somebody head, of which the article has him head only a part with a name of its own."""
    for match in _CHIEF.finditer(text):
        firm, whole = match["firm"], source.whole()
        forms = {firm, *other_names(firm), *(raw for raw, name in source.glossary.items() if name == firm)}
        if (near := list(_nearest(forms, match["name"], whole))) and all(near):
            return firm
    return None


def _nearest(forms: set[str], name: str, whole: Evidence) -> Iterator[bool]:
    """Of each mention of a name: is the firm nearest to it named as the beginning of a part of it?"""
    told = [(line, span) for line in whole.canonical for span in spans_of(name, line, whole)]
    firm = re.compile("|".join(map(re.escape, sorted(forms, key=len, reverse=True))) if told else "")
    for line, (start, end) in told:
        found = list(firm.finditer(line, max(0, start - _BEFORE), end + _BEHIND))
        if found:
            closest = min(found, key=lambda match: max(start - match.end(), match.start() - end))
            yield _TAIL.match(line, closest.end()) is not None


_ORIGIN = re.compile(
    rf"(?P<firm>[가-힣A-Za-z0-9&]{{2,}}) (?:{TITLE.pattern} )?출신(?:인)?(?: (?P<name>[가-힣]{{2,}}))?"
)
#: where the evidence says of which firm somebody was
_FORMER = re.compile(
    rf"(?:\b[Ff]ormer|\bex-|(?<![가-힣])전|[前原]) ?(?P<firm>[^,.;、，。；]{{2,30}}?) ?(?:{TITLE.pattern})"
)


_NAMES_A_FIRM = re.compile(r"\b[A-Z][\w&]+")


def _other_origin(text: str, source: Source) -> str | None:
    """The firm that a line has somebody come from, where the article has one who came from another alone."""
    match = _ORIGIN.search(text)
    if match is None or company_names().fullmatch(match["firm"]) is None:
        return None
    whole = source.whole()
    lines = [line for line in whole.canonical if match["name"] and spans_of(match["name"], line, whole)]
    stretches = [told["firm"] for line in lines or whole.canonical for told in _FORMER.finditer(line)]
    if not any(_NAMES_A_FIRM.search(said) or company_names().search(said) for said in stretches) or _stands(
        match["firm"], stretches
    ):
        return None
    return match["firm"] if not _says_origin(whole) else None


@lru_cache(maxsize=256)
def _says_origin(whole: Evidence) -> bool:
    """Does the article say in other words where somebody was before?"""
    return _FROM.search(whole.canonical_text) is not None


_FROM = re.compile(
    r"출신|出身|(?i:\b(?:veteran|alum\w*|previously|formerly|poach\w*|left|worked|joined from|joins from|spent|years at|ex-)\b)|曾|离开|離開|此前|来自|來自|跳槽|이직|거[쳐친]|지낸|몸담|근무|을 떠나|를 떠나"
)
_NAME_OF_MAN = re.compile(
    r"[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명반라왕금옥맹제탁국은편용예봉경][가-힣]{2}"
)


def _placed_elsewhere(name: str, firm: str, source: Source) -> bool:
    """Has the Korean article 'name other-firm title', and the firm of the line with other people alone?"""
    whole = source.whole()
    if firm not in whole.canonical_text or _NO_FIRM.search(firm) or is_common(firm):
        return False
    placed = [
        match["firm"].split()
        for line in whole.canonical
        if (match := followed(name, line, _PLACED, behind=HANGUL)) is not None
    ]
    placed += [[told] for line in whole.canonical for told in _firms_before(name, line)]
    others = [word for phrase in placed for word in phrase if not is_common(word) and not _NO_FIRM.search(word)]
    if not others or any(_alike(firm, word) for phrase in placed for word in phrase):
        return False
    return not any(_owned(name, firm).search(line) for line in whole.canonical)


def _firms_before(name: str, line: str) -> Iterator[str]:
    """'서림건설(의) 오세훈 전무'."""
    for at in starts(name, line, behind=HANGUL):
        told = _FIRM_BEFORE.search(line, 0, at) if _TITLE_BEHIND.match(line, at + len(name)) else None
        if told is not None and is_firm(told["firm"]):
            yield told["firm"]


_FIRM_BEFORE = re.compile(r"(?P<firm>[가-힣A-Za-z0-9&]{2,}?)의? \Z")
#: what may stand between a name and its title without being a firm
_NO_FIRM = re.compile(
    rf"(?:{TITLE.pattern})|[은는을를에의과와]$|(?:부|실|팀|본부|센터|담당|총괄|수석|선임|책임|부문|그룹장|사업부|연구소|신임|전|현|공동|각자|단독|임시|직무대행|당시|한국|미국|글로벌|국내|등기|사내|사외|명예|공동창업자|겸|기술|재무|운영|전략|영업|마케팅|홍보|인사|법무|개발|연구|사업|경영|제품)$"
)
_PLACED = re.compile(rf"(?:\([^)]*\))? (?P<firm>[가-힣A-Za-z0-9&]+(?: [가-힣A-Za-z0-9&]+)?) {_BEARS}")


def _owned(name: str, firm: str) -> re.Pattern[str]:
    """'업스테이지의 김성훈', '업스테이지 김성훈 대표'."""
    return re.compile(
        rf"{re.escape(firm)}(?:의|를 이끄는|를 창업한|을 이끄는|을 창업한)? (?:[^\s,.]+ )?{re.escape(name)}"
    )


def _works_elsewhere(name: str, firm: str, source: Source) -> bool:
    whole = source.whole()
    with_person = [(line, span) for line in whole.canonical for span in spans_of(name, line, whole)]
    near = [_phrase(line, start, end) for line, (start, end) in with_person]
    if (
        not near
        or _stands(firm, near)
        or any(short in stretch for short in _shortened(firm, whole) for stretch in near)
        or not _stands(firm, list(whole.canonical))
    ):
        return False
    beside = [stretch for line, (start, end) in with_person for stretch in _close(line, start, end)]
    others = [
        word for stretch in beside for word in _NAME.findall(stretch) if _is_other(word) and not TITLE.fullmatch(word)
    ]
    return bool(others) and not any(TITLE.search(other) or _alike(firm, other) for other in others)


@lru_cache(maxsize=512)
def _shortened(firm: str, whole: Evidence) -> tuple[str, ...]:
    """The letters that the article puts in brackets behind a firm: 'LG에너지솔루션 Ltd. (LGES)'."""
    pattern = re.compile(rf"{re.escape(firm)}[^()]{{0,16}}\(([A-Z][A-Za-z&.]+)\)")
    return tuple(match[1] for line in whole.canonical for match in pattern.finditer(line))


def _phrase(line: str, start: int, end: int) -> str:
    """The sentence around a name, without what he says and, where his own title follows, without what he does."""
    behind = _VERBS.split(line[end:], maxsplit=1)[0]
    return f"{re.split(r'[;。；]', line[:start])[-1]}{line[start:end]}{behind}"


_VERBS = re.compile(
    r"\b(?:said|says|told|wrote|added|warned|announced|argued|noted|claimed|predicted|expects|denied)\b|(?<=[가-힣氏])(?:は|が)|表示|称[，：]|[说說]|指出|认为|認為"
)


def _close(line: str, start: int, end: int) -> Iterator[str]:
    """The words before a name back to a subject, and those behind it that stand before a title or 'at'."""
    yield re.split(r"[。;；.]|[はが]、?|に(?:関し|対し|つい)て|，", line[max(0, start - _BEFORE) : start])[-1]
    behind = _HIS_FIRM.match(_VERBS.split(line[end:], maxsplit=1)[0])
    if behind is not None:
        yield behind[0]


_NAME = re.compile(r"[가-힣A-Z][가-힣A-Za-z0-9&]+|[ァ-ヺー]{3,}の")
_HIS_FIRM = re.compile(
    rf"(?: [A-Z][a-z]+)?,? (?:[^\s,.]+ ){{0,8}}?(?:at|of|for) [^,.]{{2,20}}|(?: [가-힣A-Za-z0-9&]+){{1,2}} (?:{TITLE.pattern})"
)


def _is_other(word: str) -> bool:
    """A firm, or a word in katakana that owns what stands behind it ('トヨタの'); a Latin word may be a given name."""
    return word.endswith("の") or (not word.istitle() and is_firm(word) and not places_in(word) and not is_common(word))


def _alike(firm: str, other: str) -> bool:
    return firm in other or other in firm or firm in other_names(other) or shortened(firm, other)


def _beside(name: str, evidence: Evidence) -> Iterator[str]:
    """What stands around each mention of a name where its firm does: before it back to a mark, or behind it."""
    for line in evidence.canonical:
        for start, end in spans_of(name, line, evidence):
            before, behind = line[max(0, start - _BEFORE) : start], line[end : end + _BEHIND]
            if not evidence.foreign:
                yield _in_korean(before, behind)
            elif line[start:end] == name and behind.startswith(" "):  # put into Korean order
                yield _EDGE.split(behind)[0]
            else:
                yield _EDGE.split(before)[-1]
                yield from (told[0] for told in (_OF_FIRM.match(behind),) if told is not None)


def _in_korean(before: str, behind: str) -> str:
    """'‘다온’ 한도영 대표', else '한도영 다온 대표'."""
    if _TITLE_BEHIND.match(behind):
        return _KOREAN_EDGE.split(before)[-1]
    title = _TITLE_BEHIND.search(behind)
    return _EDGE.split(behind[: title.start()] if title is not None else behind)[0]


_OF_FIRM = re.compile(rf", (?:[^,.;]{{0,30}}?)(?:{TITLE.pattern})(?:,| of| at) [^,.;]{{2,30}}")


def _stands(firm: str, stretches: list[str]) -> bool:
    return any(
        firm in stretch
        or any(other in stretch for other in other_names(firm))
        or is_organisation_in(firm, stretch)
        or written_by_sound(firm, stretch)
        or (_HAN.search(stretch) is not None and "가" <= firm[0] <= "힣" and read_alike(firm[:2], stretch))
        for stretch in stretches
    )


_HAN = re.compile(r"[\u4e00-\u9fff]{2}")
