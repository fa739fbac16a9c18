"""The title that a line gives a person is one the article gives that person.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...canon import places_in
from ...canon.title_table import IDS
from ...facts import plain
from ...korean.morphology import QUOTED, analyse
from ..lexicon import is_common
from ..names.finding import HANGUL, stands
from ..sounds.hanja import read_alike
from ..source import Evidence, Source
from .offices import intruder, is_firm, meant, wrong_firm
from .other_holders import post_of_another
from .ranks import other_rank
from .told_titles import (
    AFTER,
    ANY_TITLE,
    BEFORE,
    ENDED,
    LEADS,
    TITLE,
    all_titles,
    fits,
    ids_of,
    spans_of,
    told_abroad,
    told_of,
    told_short,
)

__all__ = ["TITLE", "titles"]

_FORMER = re.compile(r"(?:(?P<before>\S+) )?(?<![가-힣])전(?:직|임)? (?=[^,.]{0,14}$)")
#: '하루 전', '발표 전': what was earlier, not who was in office
_EARLIER = re.compile(
    r"(?:하루|이틀|사흘|나흘|닷새|열흘|보름|며칠|한달|달|해|주|년|월|일|시간|분|초|이|직|오래|얼마|개월|주일|[가-힣]*(?:발표|합의|회의|회담|개막|출시|상장|공개|선거|취임|행사|거래|결정|출국|방문|강연|회견|인수|실적))"
)
_FORMER_TOLD = re.compile(
    r"(?i)\bformer|\bex-|\bex |\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|\bold boss|outgoing|retired|(?<![가-힣])전(?:직|임)? |前|元|原|旧|曾|退"
)


def titles(bullet: Bullet, source: Source) -> str | None:
    text = plain(bullet.text)
    bare = text if source.foreign else QUOTED.sub(lambda match: " " * len(match[0]), text)
    for match in TITLE.finditer(bare):
        if _in_a_name(match, bare, source.evidence(bullet)):
            continue
        reason = _against(match, bare, bullet, source)
        if reason is not None:
            return reason
    if (sitting := _SITTING.search(bare)) is not None and _left_office(source.evidence(bullet)):
        return f"원문에서 지금 그 자리에 있는 사람이 아닙니다('{sitting[0]}'): '전'을 붙이거나 빼세요"
    if (seat := _strange_seat(bare, bullet, source)) is not None:
        return f"근거에 없는 직함 '{seat}'입니다: 원문이 쓴 직함 그대로 쓰거나 빼세요"
    if (taken := post_of_another(bare, source)) is not None:
        return f"원문에서 다른 사람의 직함입니다('{taken}'): 원문이 쓴 사람과 직함을 함께 쓰세요"
    if (other := other_rank(bare, source.evidence(bullet))) is not None:
        return f"원문에 없는 직함 '{other}'입니다: 부시장인지 시장인지처럼 원문이 쓴 직함 그대로 쓰세요"
    firm = wrong_firm(bare, source)
    return None if firm is None else f"원문에서 그 사람은 '{firm}' 소속이 아닙니다: 원문이 쓴 소속 그대로 쓰세요"


def _against(match: re.Match[str], text: str, bullet: Bullet, source: Source) -> str | None:
    phrase = _phrase(text, match.start())
    stranger = intruder(text, phrase, source.evidence(bullet), source)
    if stranger is not None:
        return f"근거 문장은 '{stranger}'의 일을 말하지 않습니다: 근거에 나오는 사람을 쓰세요"
    people = meant(phrase, source)
    holder = people[0] if people else _holder(phrase, source.evidence(bullet))
    before = text[max(0, match.start() - _PHRASE) : match.start()]
    word = (re.search(r"[가-힣]*$", before) or match)[0] + re.sub(r"\s", " ", match[0])
    whole = IDS.get(word)  # '재무장관' is more than '장관'
    meant_titles = {whole} if whole is not None else {IDS[re.sub(r"\s", " ", match[0])], *ids_of(word)}
    # '11월 1일 폭스콘 CTO로 취임': the firm is no holder of the post, and the person stands further off
    posted = is_firm(holder) and (_NEW_POST.match(text, match.end()) or _LEFT_POST.match(text, match.end())) is not None
    asked = ("", "") if posted else (holder, phrase)
    if not any(_belongs(title, *asked, bullet, source) for title in meant_titles):
        shown = f"{holder}의 직함" if holder else "직함"
        return f"근거에 없는 {shown} '{match[0]}'입니다: 원문이 쓴 직함 그대로 쓰거나 빼세요"
    former = _FORMER.search(phrase)
    left = former is not None and not _EARLIER.fullmatch(former["before"] or "")
    names = people[:1] or _names(phrase)
    told = f"{source.evidence(bullet).text} {source.whole().text}"
    printed = f"전 {match[0]}" in source.evidence(bullet).text  # of a Korean paper, or of somebody whose name is 전
    if left and not printed and (not _FORMER_TOLD.search(told) or _only_in_office(match[0], names, source)):
        return f"근거에 없는 '전'(former)이 '{match[0]}' 앞에 있습니다: 빼세요"
    around = f"{phrase}{text[match.start() : match.end() + _TOLD_LEFT]}"
    if not left and not _LEFT_SAID.search(around) and _only_former(match[0], names, source.evidence(bullet)):
        return f"'{match[0]}' 앞에 '전'(former)이 빠졌습니다: 지금 그 자리에 있는 사람이 아닙니다"
    return None


#: '현 CMA 법무 담당 국장', and what says so in evidence
_SITTING = re.compile(
    r"(?<![가-힣])현(?:직)? (?=(?:[가-힣A-Za-z0-9&]+ ){0,4}[가-힣]*(?:장|사|관|원|리|령|자|표|수|임|무|C[A-Z]O)(?![가-힣]{2}))"
)
_IN_OFFICE = re.compile(
    r"(?i)\b(?:current(?:ly)?|incumbent|sitting|now|present|serving)\b|(?<![가-힣])현(?:직|재)?|現|现"
)


def _left_office(evidence: Evidence) -> bool:
    """Does the evidence speak of somebody who was in office, and of nobody who is?"""
    told = evidence.text
    return _was(told, evidence) and _IN_OFFICE.search(told) is None


_NEW_POST = re.compile(r"(?:으?로|에|직에)?\s?(?:취임|선임|임명|영입|발탁|합류|내정|승진|기용|지명)")


#: '알리바바 회장에서 물러난 뒤': the person stands further off, too
_LEFT_POST = re.compile(r"(?:직|자리)?에서 (?:물러|퇴임|사임|해임|사퇴|내려)")
#: '회장직을 유지': the post alone, of nobody's name
_SEAT = re.compile(rf"{TITLE.pattern.rpartition('(?!')[0]}(?=직(?:을|에|은|이|도|과|과|[ ,]|$))")


def _strange_seat(text: str, bullet: Bullet, source: Source) -> str | None:
    """The first post of *text* that neither its evidence nor the article has."""
    for match in _SEAT.finditer(text):
        told = all_titles(source.evidence(bullet)) | all_titles(source.whole())
        if told and not fits(IDS[re.sub(r"\s", " ", match[0])], told, source.language):
            return match[0]
    return None


def _in_a_name(match: re.Match[str], text: str, evidence: Evidence) -> bool:
    """Is the title the end of a name of three syllables that the evidence has ('천원장')?"""
    run = (re.search(r"[가-힣]*$", text[: match.start()]) or match)[0] + match[0]
    return (
        len(run) == len(match[0]) + 1
        and run not in IDS
        and len(match[0]) == _SHORTEST
        and read_alike(run, evidence.canonical_text)
    )


#: how far behind a title it may be said that its bearer left
_TOLD_LEFT = 14
_LEFT_SAID = re.compile(r"전직|전임|前|옛|퇴임|퇴진|물러|사임|지낸|출신|역임|떠난|해임|경질|사퇴|퇴사")
_PAST = r"(?:\bformer(?:ly)?|\bex-|\bonetime|(?<![가-힣])전(?:직|임)?(?= )|(?<![日之以目此先提空直年月天])前(?:任)?(?![田川原島野沢澤園嶋山橋年期日])|元(?= ?\S)|(?<![\u3040-\u30ff\u4e00-\u9fff])原|(?<=[公司团团院局部厅省市])原|曾任)"


def _only_former(title: str, names: tuple[str, ...], evidence: Evidence) -> bool:
    """Is each mention of the person with this title in the evidence one of somebody who was in office?"""
    wanted = IDS[re.sub(r"\s", " ", title)]
    spans = [
        span for line in evidence.canonical for name in names for span in _with_title(name, wanted, line, evidence)
    ]
    return bool(spans) and all(_was(span, evidence) for span in spans)


def _was(told: str, evidence: Evidence) -> bool:
    """Does it say that somebody was in office?  元 says so in Japanese alone ('元豐' is a firm)."""
    return _PAST_OFFICE.search(told.replace("元", " ") if evidence.language == "zh" else told) is not None


def _only_in_office(title: str, names: tuple[str, ...], source: Source) -> bool:
    """Does the article give the person this title, and nowhere as one who was in office?"""
    wanted, article = IDS[re.sub(r"\s", " ", title)], source.whole()
    lines = [line for line in article.canonical for name in names if _with_title(name, wanted, line, article)]
    return bool(lines) and not any(_PAST_NEAR.search(line) for line in lines)


_PAST_NEAR = re.compile(
    r"(?i)\bformer|\bex-|\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|outgoing|retire|resign|step|(?<![가-힣])전(?:직|임)?(?= )|(?<![日之以目此先提空直年月天])前(?![田川原島野沢澤園嶋山橋年期日週月四])|元(?=[^\d円])|旧|原|曾|退|辞|辭|卸|离|離"
)
_PAST_OFFICE = re.compile(rf"(?i){_PAST}")


def _with_title(name: str, wanted: str, line: str, evidence: Evidence) -> list[str]:
    """Stretches of a line from a name to its title of this post, or from the title to the name."""
    found: list[str] = []
    for start, end in spans_of(name, line, evidence):
        after = next(iter(ANY_TITLE.finditer(line, end, end + AFTER)), None)
        if after is not None and IDS[after[0]] == wanted and not ENDED.search(line[end : after.start()]):
            found.append(
                line[end : after.end()]
                if _PAST_OFFICE.search(line[end : after.start()])
                else line[max(0, start - 3) : after.end()]
            )
        before = list(ANY_TITLE.finditer(line, max(0, start - BEFORE), start))
        if before and IDS[before[-1][0]] == wanted and LEADS.fullmatch(line[before[-1].end() : start]):
            found.append(line[max(0, before[-1].start() - 20) : start])
    return found


_SHORTEST = 2


def _names(phrase: str) -> tuple[str, ...]:
    """Words of a phrase that may be the names of its person: no firms, no places."""
    told = [word for word in phrase.split() if word not in _NO_NAMES]
    return tuple(word for word in told[:2] if len(word) >= _SHORTEST and not is_firm(word))


_NO_NAMES = frozenset({"신임", "전임", "현직", "공동", "임시", "각자", "차기", "초대", "역대", "당시"})


def _belongs(title: str, holder: str, phrase: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence, or else the article, give the holder this title; or anyone, where it gives the holder none?"""
    evidence = source.evidence(bullet)
    if title in _FOUNDERS and any(_founded(name, source.whole()) for name in (holder, *_names(phrase)) if name):
        return True
    if title == "spokesperson" and evidence.foreign and is_firm(holder) and title in all_titles(evidence):
        return True  # 'the company's spokesman' speaks for a firm that another title may stand beside
    if title == "ceo" and evidence.foreign and _HEADS.search(" ".join(evidence.sentences)):
        return True
    told = told_of(holder, evidence) | told_of(holder, source.whole()) if holder else frozenset()
    told |= told_short(holder, source.whole()) if told and not evidence.foreign else frozenset()
    if not told and evidence.foreign and phrase:
        told = told_abroad(_names(phrase), evidence)
        told |= told_abroad(_names(phrase), source.whole()) if told else frozenset()
    if told:
        return fits(title, told, source.language)
    return fits(title, all_titles(evidence), source.language) or fits(
        title, all_titles(source.whole()), source.language
    )


#: who heads a firm, said without a title: 'co-chiefs', 'Uber boss', 'who has led Orbix since 2016'
_HEADS = re.compile(
    r"\b(?:[Cc]o-)?(?:chiefs?|boss(?:es)?)\b(?! [a-z]+ officer)|\b(?:has |have )?(?:led|run|runs|leads|headed|heads) [A-Z]\w+ (?:since|for)\b|トップ|掌门|掌門|掌舵"
)
_FOUNDERS = frozenset({"founder", "co-founder"})
_FOUNDING = re.compile(
    r"(?i)\bfound(?:ed|er|ing|s)\b|\bco-?found|創業|創設|設立した|立ち上げ|创办|創辦|创立|創立|创始|創始|创建|창업|창립|설립|세운|세웠"
)


@lru_cache(maxsize=1024)
def _founded(name: str, whole: Evidence) -> bool:
    """Does a sentence that names the person speak of founding ('founded by', '创办', '세운')?"""
    lines = (line for line in whole.canonical if _FOUNDING.search(line))
    return any(spans_of(name, line, whole) for line in lines)


#: the longest stretch of a line that is looked at before a title
_PHRASE = 100


def _phrase(text: str, end: int) -> str:
    """The words before a title that belong to it: back to a comma, or a word with a particle."""
    words = re.split(r"[,·…]", text[max(0, end - _PHRASE) : end])[-1].split()
    kept: list[str] = []
    for word in reversed(words):
        if (
            kept
            and re.search(
                r"(?:에서|에게|까지|부터|으로|[은는을를과와의에도]|[하되]고|[하되했됐]며|하여|해서|[하되]는|[했됐]고|[라다]고)$",
                word,
            )
            and len(word) > 1
            and not _is_a_name(word)
        ):
            break
        if TITLE.fullmatch(word.rstrip("은는이가을를과와의도만")) is not None:
            if not kept and not text[:end].endswith(" "):
                continue  # '상무' of '상무장관'
            break
        kept.insert(0, word)
    return " ".join(kept[-5:]) + " "


@lru_cache(maxsize=4096)
def _is_a_name(word: str) -> bool:
    """'손정의', whose last syllable is no particle."""
    return [token.tag for token in analyse(word)] == ["NNP"]


def _holder(phrase: str, evidence: Evidence) -> str:
    """The name at the head of '젠슨 황 엔비디아 ': the first word that the evidence has, else the first proper noun."""
    told = [
        word for word in _names(phrase) if not places_in(word) and not is_common(word) and not re.search(r"\d", word)
    ]
    there = [word for word in told if stands(f"{word} ", evidence.canonical_text, behind=HANGUL)]
    if there:
        return there[0]
    tokens = analyse(phrase.strip())
    names = [
        token.form
        for token in tokens
        if token.tag == "NNP" and len(token.form) > 1 and not places_in(token.form) and not re.search(r"\d", token.form)
    ]
    return names[0] if names else ""
