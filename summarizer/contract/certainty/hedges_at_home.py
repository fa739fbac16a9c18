"""A hedge of a Korean article that the line leaves out: families of words, some of which may stand for others.  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import HEDGES, NEGATION, plain
from ..clauses import aligned
from ..denial.denial_marks import denied
from ..denial.said import said_after
from ..parts import statements
from ..source import Evidence
from ..times.times_ahead import ahead
from .degrees import HEARSAY_KEPT, PRESENT
from .outright import TELLS_DONE, comes

#: Korean sources: which families of hedges may stand for one another
_ALIKE = {
    "전망": r"낙관|비관|추정|가능|수도(?:[…, ]|$)|기대|듯|것으로 보|우려|점쳐", "계획": r"추진|기로|겠다고|준비|할 것", "결정": r"결정|합의|계획|방침|예정|확정|기로|유지|그대로|동결|고수", "검토": r"고민|고심|들여다|따져|살펴|여부|고려|논의|협의|저울질|모색|가능|추진",
    "가능성": r"공산|개연성|소지|전망|우려|예상|관측|검토|듯|수도(?:[…, ]|$)|기대|능력|자신", "추정": r"의심|혐의|의혹|판단|전망|예상|관측|평가|분석|것으로|가능|수 있", "전언": rf"{HEARSAY_KEPT}|후문|듯", "의무": r"필요|의무|까지|기한|시한|[가-힣]야(?:[…, ]|$)|촉구|주문|당부|강조|과제|시급|관건|제언|제안|요구|호소|[가-힣]자는 |시점|적기|필수|원칙|숙제|당위|불가피",
    "추진": r"계획|방침|예정|준비|나서|나선|검토|구상", "기대": r"전망|예상|바라|희망", "우려": r"걱정|불안|위험|경고|지적|리스크",
}  # fmt: skip


#: what a thing is able to hold is no chance of an event; papers are looked through, not weighed
_NO_HEDGE = re.compile(
    r"[할될올갈낼나울] 수 있을지 (?:주목|관심|촉각|눈길|이목|귀추)|수 있(?:도록|[길기][를]? ?(?:원|바라|바란|희망|기대)|게(?= )|는(?! ?(?:상황|가능성|여지|전망|것으로|지)))|(?:로|라고) 알려(?:져 있|진(?= [가-힣]))|(?:잘|널리) 알려[진져]|[다라]는 설명|"
    r"는 바람에|바람(?:이 불|몰이|을 일)|기대(?: 이상| 이하|에 못|감|주)|희망 ?(?:퇴직|가|자|봉사)|우려(?:와 달리|를 (?:씻|덜|불식|딛|잠재)|가 (?:컸|많았|있었)지만)|"
    r"(?:예상|전망|기대|관측)(?:과|와)(?:는|은)? (?:달리|반대)|예상(?:외|대로|[됐되]던)|목표로 (?:설립|출범)[한된했됐]|목표를? (?:달성|초과|넘|이[뤘루룬])|[만반]듯|듯이|추진(?:력|단|위|체|제|본부|실|팀|해 ?온|해 ?왔| ?(?:방향|방식|과정|동력|주체|기구|조직|배경|이유|현황|속도|경과|체계|실적)(?=[이가은는을를의도에과와 ,.)\"…]|$))|검토(?:한|를 거친|를 마친) (?:뒤|후|다음|결과|끝)|검토(?:를 거쳐| 끝에| 결과| 후| 뒤)|"
    r"(?:판결문|서류|자료|문건|문서|계약서|보고서|신청서|기록|법리|결정문)[을를]? ?(?:면밀히 |꼼꼼히 |자세히 )?검토|목표(?:치|가|주가|로 내건|보다)|예상(?:보다|치|을 [웃뛰밑넘])|전망치"
)
#: a plan told as another kind of plan is still one
_PLANS = frozenset({"계획", "결정", "추진", "기대", "전망"})


#: formal steps that a bare noun tells as taken, where the evidence has '내겠다'
_LODGED = re.compile(r"(?:제기|제출|접수|착수|돌입|체결|항소|상고|제소)$")
_INTENDS = re.compile(r"겠다|[할낼될] (?:계획|방침|예정|뜻|것\"?(?:이라|으로|이란|$))")
_UNDER_CONTRACT = re.compile(
    r"기로 하고 [^.]{0,40}(?:계약|협약|협정|합의서|양해각서|MOU)[^.]{0,10}?(?:맺[었은]|체결[했한]|서명[했한])"
)
_CONTRACT = re.compile(r"(?:계약|협약|협정|합의|양해각서|MOU)(?![금서액]| ?(?:해지|파기|검토|추진))")
_REFUSED = re.compile(r"않기로|말기로|거부하기로|취소하기로|중단하기로|철회하기로")


_PLANNED = re.compile(
    r"계획|방침|예정|목표|추진|기로|구상|약속|겠다|준비|앞두|예고|전망|예상|기대|다짐|공언|의지|의향|채비|판단|가능|검토|[가-힣]려고|태세|포부|의욕|복안|노[려린림]|겨냥|나서|나선|움직임|과제|(?<![가-힣])(?:이르면|빠르면|늦어도|조만간)|[하되]게 (?:돼|됐|될|된|됨)"
)
#: 'it is said that it does': a plan where the line closes with it, and none of a step that follows ('동의 못 한다며 … 제기')
_SAID_TO_DO = re.compile(rf"[{PRESENT}]다(?:는|며|고)")


def _is_plan(statement: str, evidence: Evidence) -> bool:
    return any(mark.search(statement) for mark in (_PLANNED, _SAID_TO_DO)) or comes(statement, evidence)


def _lodged(text: str, said: str, evidence: Evidence) -> re.Match[str] | None:
    """A formal step told as taken that is only announced, in the line as a whole or in one of its statements."""
    found = _LODGED.search(text)
    if found is not None and _INTENDS.search(said) and not _PLANNED.search(text):
        return found
    for statement in statements(text):
        found = _LODGED.search(statement)
        if found is not None and not _PLANNED.search(statement):
            about = aligned(statement, evidence)
            if about and all(_INTENDS.search(clause.text) and "했" not in clause.text for clause in about):
                return found
    return None


def _dated_ahead(text: str, evidence: Evidence) -> bool:
    """Does the evidence tell of a time to come where the line tells of none?"""
    return not ahead(text, evidence) and any(ahead(clause.text, evidence) for clause in aligned(text, evidence))


def _needs_no_decision(text: str, said: str, evidence: Evidence) -> bool:
    """May the line leave out that it was decided?"""
    return (
        # '맡기로 했다' told as 담당: a bare noun leaves it open
        (not any(map(TELLS_DONE.search, statements(text))) and not _dated_ahead(text, evidence))
        # '공급받기로 하고 계약을 맺었다': the contract is the decision
        or (_UNDER_CONTRACT.search(evidence.canonical_text) is not None and _CONTRACT.search(text) is not None)
        # '내년 3월 가동하기로 했다': a day to come says that it is not done
        or ahead(text, evidence)
        # '받아들이지 않기로 했다' told as 거부: to refuse is to decide
        or (_REFUSED.search(said) is not None and denied(text))
    )


def lost_at_home(text: str, bullet: Bullet, evidence: Evidence) -> str | None:
    """The first hedge of the evidence that *text* drops, or a formal step told as taken that is only announced."""
    said, whole = said_after(bullet, evidence), plain(bullet.text)  # a hedge may stand in a quotation of the line
    if (lodged := _lodged(text, said, evidence)) is not None:
        return f"'{lodged[0]}'은 아직 하지 않은 일입니다: '…할 계획', '…하기로'처럼 쓰세요"
    for name, pattern in HEDGES.items():
        found = pattern.search(_NO_HEDGE.sub(" ", said))
        if name == "가능성" and (NEGATION.search(said) or denied(text)):
            continue  # '가능성을 일축했다': judged as a denial
        if name == "결정" and _needs_no_decision(text, said, evidence):
            continue
        # '접견할 예정인 것으로 전해졌다': told as the plan that it is
        plans = name in _PLANS or (name == "전언" and HEDGES["계획"].search(said) is not None)
        if found and plans and _is_plan(statements(text)[-1], evidence):
            continue
        if found and not pattern.search(whole) and not re.search(_ALIKE[name], whole):
            return f"'{found[0]}'({name})이 빠져 확실한 일처럼 읽힙니다: {name}임을 밝혀 쓰세요"
    return None
