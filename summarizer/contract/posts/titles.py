"""The title that a line gives a person is one the article gives that person.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...canon import places_in
from ...canon.title_table import IDS
from ...facts import plain
from ...korean.morphology import QUOTED
from ..sounds.hanja import read_alike
from ..source import Evidence, Source
from .bearers import bearer_of_other_sentence
from .foreign_titles import NO_FIELD, heads_agency
from .former import misdated, not_sitting
from .given_posts import given_to_another, other_post
from .holders import LONGEST_PHRASE, SHORTEST, holder_of, is_a_name, names_in, phrase_of
from .loose_titles import loose_titles, posts_got
from .name_spans import spans_of
from .offices import intruder, is_firm, meant, wrong_firm
from .other_holders import post_of_another
from .own_words import is_written_so
from .ranks import other_rank
from .told_titles import (
    TITLE,
    all_titles,
    fits,
    id_of,
    ids_of,
    told_abroad,
    told_of,
    told_short,
)


def titles(bullet: Bullet, source: Source) -> str | None:
    text = plain(bullet.text)
    bare = text if source.foreign else QUOTED.sub(lambda match: " " * len(match[0]), text)
    for match in TITLE.finditer(bare):
        if (
            _is_nobodys(match)
            or _explains(match, source.evidence(bullet))
            or _in_a_name(match, bare, source.evidence(bullet))
        ):
            continue
        reason = _against(match, bare, bullet, source)
        if reason is not None:
            return reason
    if (sitting := not_sitting(bare, source.evidence(bullet))) is not None:
        return f"원문에서 지금 그 자리에 있는 사람이 아닙니다('{sitting}'): '전'을 붙이거나 빼세요"
    if (seat := _strange_seat(bare, bullet, source)) is not None:
        return f"근거에 없는 직함 '{seat}'입니다: 원문이 쓴 직함 그대로 쓰거나 빼세요"
    if (other := other_rank(bare, source.evidence(bullet))) is not None:
        return f"원문에 없는 직함 '{other}'입니다: 부시장인지 시장인지처럼 원문이 쓴 직함 그대로 쓰세요"
    return _of_others(bare, bullet, source)


def _of_others(bare: str, bullet: Bullet, source: Source) -> str | None:
    """Why a title or a firm is not of the person who bears it in *bare*; None: it is."""
    if (taken := post_of_another(bare, source)) is not None:
        return f"원문에서 다른 사람의 직함입니다('{taken}'): 원문이 쓴 사람과 직함을 함께 쓰세요"
    if (name := bearer_of_other_sentence(bare, source.evidence(bullet), source)) is not None:
        return f"근거 문장은 '{name}'의 일을 말하지 않습니다: 근거에 그 직함으로 나오는 사람을 쓰세요"
    if (post := other_post(bare, source.evidence(bullet))) is not None:
        return f"원문에서 그 사람이 맡는 자리는 '{post}'이 아닙니다: 원문이 쓴 직함 그대로 쓰세요"
    if (name := given_to_another(bare, source.evidence(bullet), source)) is not None:
        return f"원문에서 그 자리를 맡는 사람은 '{name}'이(가) 아닙니다: 원문이 쓴 사람과 직함을 함께 쓰세요"
    firm = wrong_firm(bare, source)
    mine = firm is None or is_written_so(firm, bare, source)
    return None if mine else f"원문에서 그 사람은 '{firm}' 소속이 아닙니다: 원문이 쓴 소속 그대로 쓰세요"


def _against(match: re.Match[str], text: str, bullet: Bullet, source: Source) -> str | None:
    before = text[max(0, match.start() - LONGEST_PHRASE) : match.start()]
    own = (re.search(r"[가-힣]*$", before) or match)[0]
    word = own + re.sub(r"\s", " ", match[0])
    whole = IDS.get(word)  # '재무장관' is more than '장관', and '사무' of '사무총장' nobody's name
    behind = _BEARER.match(text, match.end())
    phrase = (
        behind["name"] + " "
        if behind is not None
        else phrase_of(text, match.start() - (len(own) if whole is not None else 0))
    )
    stranger = intruder(text, phrase, source.evidence(bullet), source)
    if stranger is not None:
        return f"근거 문장은 '{stranger}'의 일을 말하지 않습니다: 근거에 나오는 사람을 쓰세요"
    people = meant(phrase, source)
    holder = people[0] if people else holder_of(phrase, source.evidence(bullet))
    meant_titles = {whole} if whole is not None else {id_of(match), *(ids_of(word) if word != match[0] else ())}
    asked = ("", "") if _is_given(match, phrase) else (holder, phrase)
    if not any(_belongs(title, *asked, bullet, source) for title in meant_titles):
        shown = f"{holder}의 직함" if holder else "직함"
        return f"근거에 없는 {shown} '{match[0]}'입니다: 원문이 쓴 직함 그대로 쓰거나 빼세요"
    return misdated(match, phrase, people[:1] or names_in(phrase), source.evidence(bullet), source)


#: '오픈AI 공동 창업자인 머스크': who bears the title stands behind it
_BEARER = re.compile(
    r"(?:이자 [^,…]{1,20})?인 (?P<name>[가-힣]{2,}?(?: [가-힣]{2,}?)?)(?=(?:은|는|이|가|을|를|의|도|와|과|에게)?(?:[ ,]|$))"
)
#: '11월 1일 폭스콘 CTO로 취임', '사장 겸 COO로 영입': the post that somebody gets, who stands further off
_GIVEN = r"(?:취임|선임|임명|영입|발탁|합류|내정|승진|기용|지명|추대|선출|전보|연임|유임|겸임|겸직|잔류|유지)"
_NEW_POST = re.compile(
    rf"(?: (?:겸|및) (?:[가-힣]+ )?[가-힣A-Z]+?)?(?:직|자리)?(?:으?로|에|을|를|직) ?(?:공식 |새로 |신규 |각각 |그대로 |계속 )?(?:{_GIVEN}|옮|이동|오[르른를]|올[랐라려리]|앉|남[아을는]|맡|물려받|이어받|세[우웠]|추려|압축)"
)
#: '차이충신의 회장 취임'
_GETTING = re.compile(rf" ?{_GIVEN}")
#: '알리바바 회장에서 물러난 뒤': and the one that is given up
_LEFT_POST = re.compile(r"(?:직|자리)?(?:에서|을|를) (?:물러|퇴임|사임|해임|사퇴|내려|내놓|넘[기겨])")
#: '대표이사 후보', 'CEO 인선': what is to be filled
_SEAT_ALONE = re.compile(
    r"(?:직|석|자리)?(?:에|의)? ?(?:최종 |차기 |유력 )?(?:후보|인선|공모|심층면접|심사|자리|직위|임기|승계|교체)"
)
#: '홍길동을 사장으로', '엘리슨은 이사회 의장 겸 CTO로'
_APART = re.compile(r"[가-힣]{2,}(?:[을를]|(?<=[가-힣]{2})[은는이가]) $")


def _is_given(match: re.Match[str], phrase: str) -> bool:
    """Is the title a post that somebody gets, has or leaves, and no word of address behind a name?"""
    text, end = match.string, match.end()
    if any(pattern.match(text, end) for pattern in (_SEAT_ALONE, _NEW_POST, _GETTING, _LEFT_POST)):
        return True
    apart = _APART.search(phrase)
    return apart is not None and not is_a_name(apart[0].strip())


#: '회장직을 유지': the post alone, of nobody's name
_SEAT = re.compile(rf"{TITLE.pattern.rpartition('(?!')[0]}(?=직(?:을|에|은|이|도|과|과|[ ,]|$))")


def _strange_seat(text: str, bullet: Bullet, source: Source) -> str | None:
    """The first post of *text* that neither its evidence nor the article has."""
    for match in _SEAT.finditer(text):
        told = all_titles(source.evidence(bullet)) | all_titles(source.whole())
        if told and not fits(IDS[re.sub(r"\s", " ", match[0])], told, source.language):
            return match[0]
    return None


#: '중국 대표 AI기업', '국내 대표 반도체 업체'
_FOREMOST = re.compile(
    r"(?P<where>[가-힣]+) 대표(?= (?:[가-힣A-Za-z]{1,6} ?)?(?:기업|업체|회사|상품|종목|모델|브랜드|사례|제품|은행|주자)(?!을 이끄|인))"
)
_WHERE = frozenset(
    {"국내", "업계", "세계", "글로벌", "지역", "그룹", "아시아", "유럽", "북미", "남미", "중동", "분야", "부문"}
)


#: words in which the syllables of a title mean something else: places, deeds, measures
_PLACE = re.compile(
    r"행사장|(?<![가-힣])공사장|주총장|(?<!이사)회의장|(?:전시|박람|설명|간담|발표|공청|토론|무도|음악|주주총|주총|품평|청문|신년|송년|환영|(?<![가-힣])대?연)회장"
)
_NO_TITLE = re.compile(
    r"전무(?:하|했|한|해|후무)|고문(?:하|했|당|서|치사)|대표(?:되|됐|된|하|해|했|할|한)|교수(?:진|형|법)|사장(?:되|됐|된|될|시[키킨켰])|총장(?:면적|거리)|실장(?:비|착)"
)
_LONGEST_PLACE = 5


def _is_nobodys(match: re.Match[str]) -> bool:
    """'교수들' has no name of its own, '중국 대표 AI기업' is the foremost of its country, '주총장' a hall."""
    text, start = match.string, match.start()
    if text.startswith("들", match.end()) or _NO_TITLE.match(text, start) is not None:
        return True
    if any(place.end() == match.end() for place in _PLACE.finditer(text, max(0, start - _LONGEST_PLACE))):
        return True
    return any(
        found.end() == match.end() and (found["where"] in _WHERE or found["where"] in places_in(found["where"]))
        for found in _FOREMOST.finditer(text)
    )


def _explains(match: re.Match[str], evidence: Evidence) -> bool:
    """Is it the other word for the title before it: '최고운영책임자(COO)', or '상무부장(장관)' as the evidence has it?"""
    text, start = match.string, match.start()
    glossed = re.search(r"[가-힣A-Za-z]+\($", text[:start])
    if glossed is not None and not evidence.foreign and f"{glossed[0]}{match[0]})" in evidence.text:
        return True
    return text.endswith("(", 0, start) and any(
        before.end() == start - 1 and IDS.get(before[0]) == IDS.get(match[0])
        for before in TITLE.finditer(text, max(0, start - _LONGEST), start)
    )


_LONGEST = 12


def _in_a_name(match: re.Match[str], text: str, evidence: Evidence) -> bool:
    """Is the title the end of a name of three syllables that the evidence has ('천원장')?"""
    run = (re.search(r"[가-힣]*$", text[: match.start()]) or match)[0] + match[0]
    return (
        len(run) == len(match[0]) + 1
        and run not in IDS
        and len(match[0]) == SHORTEST
        and read_alike(run, evidence.canonical_text)
    )


def _belongs(title: str, holder: str, phrase: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence, or else the article, give the holder this title; or anyone, where it gives the holder none?"""
    evidence = source.evidence(bullet)
    if title == "analyst" and not _all(holder, phrase) and _ANALYSTS.search(evidence.text):
        return True
    if title in _FOUNDERS and _has_founded(_all(holder, phrase), evidence, source.whole()):
        return True
    if evidence.foreign and _is_told_abroad(title, holder, phrase, evidence, source):
        return True
    told = told_of(holder, evidence) | told_of(holder, source.whole()) if holder else frozenset()
    if told:
        told |= told_short(_surname(holder, source), source.whole())
    if not told and evidence.foreign and phrase:
        told = told_abroad(names_in(phrase), evidence) | told_abroad(names_in(phrase), source.whole())
    if told:
        return fits(title, told, source.language) or fits(
            title, loose_titles(names := _all(holder, phrase), evidence) | posts_got(names, evidence), source.language
        )
    if fits(title, all_titles(evidence), source.language):
        return True
    given = not _all(holder, phrase) and bool(loose_titles((), evidence))  # the evidence itself says what the post is
    return not given and fits(title, all_titles(source.whole()), source.language)


def _surname(holder: str, source: Source) -> str:
    """The family name by which the article calls the holder: '곽' of 곽동신, '崔' of 崔泰源; empty: two bear it."""
    if not source.foreign:
        return holder[0]
    written = {word for word, name in source.glossary.items() if name == holder and _CHINESE.fullmatch(word)}
    others = {word[0] for word, name in source.glossary.items() if name != holder and _CHINESE.fullmatch(word)}
    surnames = {word[0] for word in written} - others
    return surnames.pop() if len(surnames) == 1 else ""


_CHINESE = re.compile(r"[\u4e00-\u9fff]{2,4}")


def _said_without_title(title: str, evidence: Evidence, source: Source) -> bool:
    """Does the evidence say who heads a firm or an agency by another word than a title of that post?"""
    if title == "agency-head" and heads_agency(source.whole().canonical_text):
        return True
    return title in ("ceo", "representative", "head") and _HEADS.search(" ".join(evidence.sentences)) is not None


def _says_none(title: str, firm: str, evidence: Evidence) -> bool:
    """Does the evidence put no title beside the firm; or is it who speaks for the firm?"""
    return title == "spokesperson" or not told_of(firm, evidence)


def _is_told_abroad(title: str, holder: str, phrase: str, evidence: Evidence, source: Source) -> bool:
    """Does foreign evidence give the title in another way than beside the holder's name?"""
    if is_firm(holder) and title in all_titles(evidence) and _says_none(title, holder, evidence):
        return True  # a firm has many officers: that another title stands beside it elsewhere says nothing
    if _said_without_title(title, evidence, source):
        return True
    return bool(holder) and _is_persons(title, holder, phrase, evidence, source)


def _is_persons(title: str, firm: str, phrase: str, evidence: Evidence, source: Source) -> bool:
    """'존 엘칸 스텔란티스 회장', '스텔란티스 존 엘칸 회장': does the evidence give the title to who is named at the firm?"""
    before, _, behind = phrase.partition(firm)
    names = tuple(name for part in (before, behind) for name in names_in(part) if name != firm)
    return bool(names) and fits(title, told_abroad(names, evidence), source.language)


def _all(holder: str, phrase: str) -> tuple[str, ...]:
    return tuple(name for name in (holder, *names_in(phrase)) if name)


#: who heads a firm, said without a title: 'co-chiefs', 'Uber boss', 'who has led Orbix since 2016'
_HEADS = re.compile(
    rf"\b(?:[Cc]o-)?(?=[cb]){NO_FIELD}(?:chiefs?|boss(?:es)?)\b(?! [a-z]+ officer)|\b(?:has |have )?(?:led|run|runs|leads|headed|heads) [A-Z]\w+ (?:since|for)\b|\bto (?:lead|head|run|helm|oversee|take over)\b|\bat the helm\b|\bin charge of\b|トップ|率い|統率|掌门|掌門|掌舵|执掌|執掌|掌管|一把手|领衔|統領"
)
#: those who put a figure on a firm before it does, by other words
_ANALYSTS = re.compile(
    r"분석가|증권가|증권사|월가|투자은행|컨센서스|(?i:\bwall street\b|\bconsensus\b|\bestimates?\b|\bbrokerages?\b)|アナリスト|市場予想|コンセンサス|証券|分析[师師人]|市[场場][预預]期|[华華][尔爾]街|券商|投行"
)
_FOUNDERS = frozenset({"founder", "co-founder"})
_FOUNDING = re.compile(
    r"(?i)\bfound(?:ed|er|ing|s)\b|\bco-?found|創業|創設|設立した|立ち上げ|创办|創辦|创立|創立|创始|創始|创建|창업|창립|설립|세운|세웠"
)


def _has_founded(names: tuple[str, ...], evidence: Evidence, whole: Evidence) -> bool:
    """Does the article say so of somebody named; or, where the line names nobody, its own sentences of anybody ('私が創設し')?"""
    if not names:
        return _FOUNDING.search(evidence.canonical_text) is not None
    return any(_founded(name, whole) for name in names)


@lru_cache(maxsize=1024)
def _founded(name: str, whole: Evidence) -> bool:
    """Does a sentence that names the person speak of founding ('founded by', '创办', '세운')?"""
    lines = (line for line in whole.canonical if _FOUNDING.search(line))
    return any(spans_of(name, line, whole) for line in lines)
