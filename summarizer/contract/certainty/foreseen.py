"""What is only foreseen, weighed or asked is not told as done or decided.  Pure."""

from __future__ import annotations

import re

from ...facts import HEDGES
from ..clauses import Clause, aligned, shares
from ..denial.denial_marks import denied, denies
from ..parts import parts, statements
from ..reach import ATTRIBUTE, told_words
from ..source import Evidence
from .degrees import MARKS, PRESENT, WILL, left_out
from .settled import DECIDED_TOLD

_RESOLVED = re.compile(r"[가-힣]기로(?:$| ?(?:했다고|했음|함|결정|합의))")
_RESOLVED_TOLD = re.compile(
    rf"{DECIDED_TOLD.pattern}|{WILL.pattern}|" + "|".join(mark.told.pattern.removeprefix("(?i)") for mark in MARKS[4:])
)


def resolved(text: str, evidence: Evidence) -> str | None:
    """What is only possible or weighed, told as decided or as a promise ('사들일 수 있다는 관측': 인수하기로)."""
    for statement in dict.fromkeys((*statements(text), *(part.strip(" …,") for part in parts(text)))):
        found = _RESOLVED.search(statement) or _DECLARED.search(statement)
        about = aligned(statement, evidence) if found is not None else ()
        is_open = _is_open if found is not None and found.re is _RESOLVED else _is_possible
        weighed = is_open is _is_open and found is not None and not _of_the_deed(found, about, evidence)
        held = found is not None and found.re is _DECLARED and _HELD_OPEN.search(statement) is not None
        if found is not None and about and not (weighed or held) and all(is_open(clause.text) for clause in about):
            return f"원문은 정해지지 않은 일인데 '{found[0]}'로 써 정해진 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return None


def _of_the_deed(found: re.Match[str], about: tuple[Clause, ...], evidence: Evidence) -> bool:
    """Do the clauses speak of what is decided, and not only by the word that weighs ('재검토하기로', '검토하고 있다')?"""
    deed = told_words(found.string[: found.end()], last=_DEED)
    return all(any(shares(word, _WEIGHS.sub(" ", clause.text), evidence) for word in deed) for clause in about)


#: the words that say what is decided
_DEED = 2
_WEIGHS = re.compile(f"{HEDGES['검토'].pattern}|{HEDGES['가능성'].pattern}")
#: '늘린다고 밝혀': no more open than '늘리기로'
_DECLARED = re.compile(
    rf"(?<!수 있)[{PRESENT}]다고 (?:[가-힣]+ )?(?:밝[혀힘]|발표|공언|단언|확언|못 ?박아|장담|공식화)$"
)


#: declared as a view ('확대된다고 본다고 밝혀') or as a chance
_HELD_OPEN = re.compile(
    r"(?:(?:믿|느끼|내다보|점치)는|(?:내다|바라|지켜)?본|(?:생각|판단|확신|기대|희망|예상|전망|예측|관측|추정|우려|걱정|염려|짐작|추측|평가|의심)[한된]|여긴|바란|느낀|보인|내다본|점친)다고 (?:[가-힣]+ )?[가-힣 ]+$|"
    + MARKS[2].kept.pattern
)


def _is_possible(clause: str) -> bool:
    return MARKS[2].told.search(clause) is not None or _TO_BE_SEEN.search(clause) is not None


#: nobody knows yet
_TO_BE_SEEN = re.compile(
    r"(?i)\bremains? to be seen\b|\b(?:un|not )certain\b|\bunclear\b|見極め|不透明|わからない|有待[观觀]察|待[观觀]察|能否|尚不[确確]定|지켜봐야|불투명|미지수"
)


def _is_open(clause: str) -> bool:
    if _RESOLVED_TOLD.search(clause) or any(HEDGES[name].search(clause) for name in ("계획", "결정", "추진")):
        return False
    return any(HEDGES[name].search(clause) for name in ("검토", "가능성")) or any(
        mark.told.search(clause) for mark in MARKS[1:3]
    )


_BOUGHT = re.compile(
    r"(?:인수|매각|합병|매입|제휴|체결|(?:인수|유치|매각|계약|조달|합의|협상|수주|확보)에 성공)(?:했다고 [가-힣]+|함)?$"
)


def struck(text: str, evidence: Evidence) -> str | None:
    """A deal told as made beside another statement, where all that the evidence has on it is that they talk."""
    mark = MARKS[1]
    told = mark.told if evidence.foreign else _TALKED
    for statement in map(str.strip, text.split("…")) if mark.kept.search(text) is None else ():
        about = aligned(statement, evidence) if _BOUGHT.search(statement) else ()
        found = [None if _STRUCK_TOLD.search(clause.text) else told.search(clause.text) for clause in about]
        if found and all(found) and found[0] is not None:
            return left_out(mark, found[0])
    return None


#: Korean evidence: they talk; and a deal is made
_TALKED = re.compile(r"협의(?:하|를|중| 중)|협상|논의(?:하|를|중| 중)|타진|조율")
_STRUCK_TOLD = re.compile(r"맺[었은기을어]|체결|합의|서명|기로|타결|성사|손잡|손을 잡|[수각합입휴]했|사들였|샀|팔았")


#: a statement that closes as done, and words that only name what was expected before
_DONE = re.compile(
    r"(?:기록|달성|완료|실현|집계|도달|(?<!미)확정|[했됐]음)$|[했됐]다고 (?:[가-힣]+)$|(?<!싶)[었았섰]다고 [가-힣]+$"
)
_EXPECTED = re.compile(
    r"(?:예상|전망|기대|목표|예측|추정)치|(?:종전|기존|직전|시장) (?:예상|전망|예측)|(?:예상|전망)(?=보다|을|에 [못부])"
)


def come_true(text: str, evidence: Evidence) -> str | None:
    """A statement of the line told as done where all that the evidence has on it is a forecast or a plan."""
    for statement in text.split("…"):
        bare = _EXPECTED.sub(" ", statement.strip())
        done = _DONE.search(bare)
        if (
            done is None
            or _WHOSE_COUNT.fullmatch(bare)
            or re.search(_SURE_TO_COME, bare)
            or denied(_SHORT_OF.sub(" ", bare))
        ):
            continue
        about = aligned(bare, evidence)
        if about and all(_FORESEEN.search(ATTRIBUTE.sub(" ", clause.text)) for clause in about):
            return f"원문은 전망·계획인데 '{done[0]}'으로 써 이미 이룬 일처럼 읽힙니다: 전망·계획임을 밝혀 쓰세요"
    return None


#: '…LSEG 집계': who counted what stands before
_WHOSE_COUNT = re.compile(r"(?:[^\s]+ ){1,2}집계")
#: a figure below another denies nothing
_SHORT_OF = re.compile(r"(?:에|에는|에도)? ?못 ?미[치친쳐쳤침]|미치지 못[한해했]|미달")
#: in a line: it is said to be still to come
_SURE_TO_COME = r"전망|예상|예정|계획|방침|검토|가능|목표|기대|추정|추산|예측|관측|기로|겠다|것이|것으로|할 |될 |약속|합의|제안|요청|요구|예고|구상|의향|의지|필요|우려|경고|시사|희망|바라|바람|[었았했]어야 |[가-힣]길 |협상|협의|논의|려는|려고|[가-힣]려 함|[가-힣]고자 "
_FORESEEN = re.compile(
    "|".join(
        (
            *(mark.told.pattern.removeprefix("(?i)") for mark in MARKS[2:]),
            WILL.pattern,
            r"[할될릴] (?:것|전망|예정|계획|방침)",
            r"(?i:\banalysts? estimate\b)",
            r"とみ",
            "내다",
        )
    )
)


_ALREADY = re.compile(r"(?<![가-힣])이미(?= )")
_ALREADY_TOLD = re.compile(
    r"(?i)\b(?:already|previously|earlier|long since|by now)\b|すで|既|もう|已|早就|此前|先前|앞서|벌써|이미|기존|앞선"
)


def already(text: str, evidence: Evidence) -> str | None:
    """'이미 만들어' of what the evidence plans, foresees or denies."""
    if _ALREADY.search(text) is None or _ALREADY_TOLD.search(evidence.text):
        return None
    for part in parts(text):
        about = aligned(part, evidence) if _ALREADY.search(part) else ()
        undone = any(denies(clause.text) for clause in about) and not denied(part)
        if about and (undone or all(_FORESEEN.search(clause.text) for clause in about)):
            return "근거에 없는 '이미'가 들어 이미 한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return None


_WHETHER = re.compile(r"(?P<ko>[가-힣]+ )여부|할지|될지|인지|(?i:\bwhether\b)|かどうか|か否か|是否|能否|会否|會否|与否")
_WEIGHED = re.compile(
    r"여부|할지|될지|인지|지(?:는|를|도)? |검토|미정|논의|판단|고심|결론|심의|심사|결정(?:할|하기로|하겠| 예정| 계획| 방침)|(?:않|못|없|함구|미공개|비공개|침묵|유보|자제|삼가|불투명|미지수|신중|불확실|아직)"
)
_ANSWERED = re.compile(
    r"(?:결정|확정|방침|승인|제기|(?<!조사 )(?<!수사 )(?<!심사 )(?<!검토 )(?<!감사 )(?<!분석 )(?<!실사 )(?<!점검 )착수|추진|발표|예정|계획|단행|수용|거부|참여|불참|인정|합의)(?:했다고 [가-힣]+|함|됨)?$"
)


def answered(text: str, evidence: Evidence) -> str | None:
    """'항소 여부는 밝히지 않았다' told as 항소 방침: a question that the evidence leaves open is not answered."""
    for statement in statements(text):
        found = _ANSWERED.search(statement)
        if found is None or _WEIGHED.search(statement):
            continue
        about = aligned(statement, evidence)
        if about and all(_WHETHER.search(clause.text) for clause in about):
            return f"원문은 정해지지 않은 일인데 '{found[0]}'으로 써 정해진 일처럼 읽힙니다: '…여부'를 살려 쓰세요"
    return None
