"""How sure the evidence is: a line is never surer.

    fact > plan > forecast, possible, under consideration;   hearsay stands beside each

The marks of four languages are tables; what binds a line are the marks of the clauses that it is about.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import HEDGES, NEGATION, plain
from ..clauses import SAYING, Clause, aligned, compounded, shares
from ..denial.negation import denied, said_after
from ..parts import NOUN_IN_GO, parts, statements
from ..reach import Reach, governed, reach, told_words
from ..source import Evidence, Source
from ..times.times_ahead import ahead
from .charges import charged
from .degrees import DESCRIBES, HEARSAY_KEPT, MARKS, PRESENT, Mark, goes_on, left_out
from .foreseen import already, answered, come_true, resolved, struck
from .grades import overstated
from .settled import settled
from .softened import planned_again, promised_again, put_off, softened
from .stages import above
from .views import fathered

_QUOTE = re.compile(r'"[^"]*"')


def certainty(bullet: Bullet, source: Source) -> str | None:
    """A plan stays a plan, a forecast a forecast, hearsay hearsay; and what was done is not made a plan."""
    text = _QUOTE.sub(" ", plain(bullet.text))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    if source.foreign:
        done = [statement for statement in statements(text) if _TELLS_DONE.search(statement)]
        lost = next(filter(None, (_lost_abroad(statement, evidence) for statement in (text, *done))), None)
    else:
        lost = _lost_at_home(text, bullet, evidence)
    return (
        lost
        or settled(text, evidence)
        or resolved(text, evidence)
        or struck(text, evidence)
        or softened(text, evidence)
        or come_true(text, evidence)
        or already(text, evidence)
        or answered(text, evidence)
        or put_off(text, evidence)
        or overstated(text, evidence)
        or charged(text, evidence)
        or promised_again(text, evidence)
        or planned_again(text, evidence)
        or fathered(text, evidence)
        or above(text, evidence)
    )


#: a statement that says outright that the thing is done; a bare noun ('배터리 무상 교체') leaves it open
_TELLS_DONE = re.compile(
    r"(?:착수|돌입|개시|완료|확정|성사|달성|마무리|단행|강행)(?:했다고 [가-힣]+|함)?$|[했됐]다고 [가-힣]+$|"
    r"(?:길어|짧아|커|높아|낮아|이뤄)져$"
)


#: a line that leaves it open whether the thing will be
_CHANCE = re.compile(r"(?<!지속)가능성|수도(?:[…, ]|$)|수 있|할지도")
_FORECAST = re.compile(
    r"(?:전망|관측|예상)(?:이?라고|임|이다|이다[.])?(?=$|[…,])|것으로 (?:예상|전망|보[이인임여])|유력(?=$|[…,])"
)


def _lost_abroad(text: str, evidence: Evidence) -> str | None:
    about = aligned(text, evidence)
    told = tuple(word for part in parts(text) for word in told_words(part))
    for mark in MARKS:
        if not about or mark.kept.search(text) is not None or _does_not_bind(mark, about, text, evidence):
            continue
        found = [_mark_on(mark, clause, told, evidence) for clause in about]
        if all(found) and found[0] is not None:
            return left_out(mark, found[0])
    return _still_to_come(text, about, evidence)


#: what will be, in so many words
_WILL = re.compile(r"\bwill\b|\bshall\b|\bgoing to\b|将(?!军)|將(?!軍)|即将|即將")
#: a line that leaves open whether it is so already; '시작' and the like leave nothing open
_BEGINS = re.compile(r"(?:시작|개시|착수|돌입|개통|출범|완공|준공)(?:$|[…,])|[았었했됐렸]다")


def _still_to_come(text: str, about: tuple[Clause, ...], evidence: Evidence) -> str | None:
    """Told as begun or done: what the evidence dates ahead and says that it will be."""
    if not about or _BEGINS.search(text) is None or ahead(text, evidence) or denied(text):
        return None
    if not all(_WILL.search(clause.text) and ahead(clause.text, evidence) for clause in about):
        return None
    return "원문은 앞으로 할 일인데 이미 한 일처럼 읽힙니다: '…할 예정', '…하기로'처럼 쓰세요"


def _mark_on(mark: Mark, clause: Clause, told: tuple[str, ...], evidence: Evidence) -> re.Match[str] | None:
    """The mark of *clause* that what the line tells stands under."""
    if mark.name == "전언":
        return _binding(mark.told, clause, told, evidence)
    marks = mark.told.finditer(DESCRIBES.sub(" ", clause.text))
    return next((found for found in marks if reach(found, told, evidence) is Reach.GOVERNED), None)


def _does_not_bind(mark: Mark, about: tuple[Clause, ...], text: str, evidence: Evidence) -> bool:
    """Is the line about something that the mark does not weaken, wherever it stands in the clauses?"""
    if mark.name == "전언":
        return _needs_no_hearsay(about, text)
    if mark.name == "계획" and denied(text):
        return True  # '没有…的打算': judged as a denial
    if mark.name in _TO_COME and _comes(text, evidence) and not _BEYOND_PLAN.search(text):
        return True  # '내년 봄 시범 운행': its day says that it is not done
    if mark.name == "계획" and all(goes_on(text, clause.text) for clause in about):
        return True  # '打算继续合作' told as 공조 유지
    if mark.name in _SOFTER and _AIMS.search(text) and all(MARKS[4].told.search(clause.sentence) for clause in about):
        return True  # '有可能…，是目标': told as the aim that it is
    # 'plans to deploy cars after securing $1.5 billion': the line tells of the money
    return bool(about) and all(_stands_free(mark, clause, text, evidence) for clause in about)


def _needs_no_hearsay(about: tuple[Clause, ...], text: str) -> bool:
    sentences = [clause.sentence for clause in about]
    return (
        # '对于市场传闻，公司回应…': the answer is the news
        (_REPLIES.search(text) is not None and any(map(_RUMOUR_ASKED.search, sentences)))
        # '知情人士称，甲已正式起诉乙': a court holds the paper
        or (_SUIT.search(text) is not None and all(map(_SUED.search, sentences)))
        # 'may, according to one of the people': told as possible, it is no more than that
        or (_CHANCE.search(text) is not None and any(MARKS[2].told.search(clause.text) for clause in about))
        # '関係者によると…見通しだ': told as the forecast that it is
        or (_FORECAST.search(text) is not None and all(MARKS[3].told.search(clause.text) for clause in about))
    )


#: a suit is on record, whoever reports it
_SUIT = re.compile(r"제소|소송|고소|기소|손배소|제기")
_SUED = re.compile(
    r"(?:已|正式)[^，。]{0,8}(?:起诉|起訴|提告|提起|入禀|入稟|控告)|(?:提訴|起訴)し|訴えを[^、。]{0,14}起こし|(?i:\b(?:has |have )?(?:sued|filed (?:a |an |its |his |her )?(?:[\w-]+ ){0,3}(?:suit|lawsuit|complaint)))\b"
)
#: a day to come keeps a plan and a forecast of it, unless the line says that it is settled or done
_TO_COME = frozenset({"계획", "전망"})
_BEYOND_PLAN = re.compile(
    r"확정|완료|확실|반드시|결정|단행|강행|성사|타결|합의|체결|개시|돌입|착수|시작|돌파|달성|기록|[았었했됐렸졌]다|[함됨]$|(?:[아어여와워돼져쳐려겨]|(?<![올피])해)(?=\s*(?:$|…))|(?:이|한|된)다고 (?:밝|발표|확인|단언)"
)
#: an aim says more than a chance, and claims no more than an aim
_SOFTER = frozenset({"가능성", "전망"})
_AIMS = re.compile(r"목표|계획|방침")
_AMOUNT = re.compile(r"\d[\d,.]*[조억만]?")


def _stands_free(mark: Mark, clause: Clause, text: str, evidence: Evidence) -> bool:
    """Do the line's figures stand where an English mark does not reach: before it, or behind 'after', 'which'?"""
    found = mark.told.search(clause.text)
    if evidence.language != "en" or found is None:
        return False
    bound, free = governed(found, evidence.language)
    figures = {figure for figure in _AMOUNT.findall(text) if len(figure) > 1}
    if not any(figure in free for figure in figures) or any(figure in bound for figure in figures):
        return False
    verb = next((word for word, _ in reversed(compounded(text)) if word not in SAYING), "")
    return bool(verb) and not shares(verb, bound, evidence)


_REPLIES = re.compile(r"답변|답함|답해|회신|응답|해명|부인|일축|반박|입장|논평")
_RUMOUR_ASKED = re.compile(
    r"(?:对于?|對於?|针对|針對|就|关于|關於)[^，。]{0,24}?(?:传闻|傳聞|外传|外傳|传言|傳言|消息|报道|報導)[^，。]{0,6}，[^，。]{0,12}?(?:回应|回應|否认|否認|澄清|答|表示|称|稱|说|說|指出)|"
    r"(?i:\b(?:asked|commenting|responding|speaking) (?:about|on|to) [^,.]{0,60}(?:rumou?rs?|speculation|reports?)\b)|"
    r"(?:うわさ|報道|観測)(?:について|に対し|に関し)"
)


def _binding(told: re.Pattern[str], clause: Clause, words: tuple[str, ...], evidence: Evidence) -> re.Match[str] | None:
    """The mark of hearsay that the clause stands under: one of a Chinese sentence binds what follows it."""
    for found in told.finditer(clause.sentence):
        at = clause.sentence.find(clause.text)
        if _WITHIN.fullmatch(found[0]) and not _is_said_there(found, clause, words, evidence):
            continue
        if "，" not in clause.sentence or at + len(clause.text) > found.start():
            return found
    return None


#: hearsay of the verb beside it, not of the sentence
_WITHIN = re.compile(
    r"(?i)reportedly|allegedly|unconfirmed|rumou?r|(?:is|are|was|were) said to|らしい|とされる|とのうわさ"
)
#: where another statement begins in an English clause
_NEXT_STATEMENT = re.compile(
    r"(?i)[,;:—]\s|\s(?=(?:as|while|amid|after|before|when|since|because|which|who|whose|where|although|though|but|even|despite)\s)"
)


def _is_said_there(found: re.Match[str], clause: Clause, words: tuple[str, ...], evidence: Evidence) -> bool:
    """Does hearsay of one verb stand in *clause*, and not only in a statement beside what *words* tell?"""
    if found[0] not in clause.text or evidence.language != "en":
        return found[0] in clause.text
    pieces = [piece for piece in _NEXT_STATEMENT.split(clause.text) if any(shares(w, piece, evidence) for w in words)]
    return not pieces or any(found[0] in piece for piece in pieces)


#: Korean sources: which families of hedges may stand for one another
_ALIKE_AT_HOME = {
    "전망": r"추정|가능|수도(?:[…, ]|$)|기대|듯|것으로 보|우려|점쳐", "계획": r"추진|기로|겠다고|준비|할 것", "결정": r"결정|합의|계획|방침|예정|확정|기로|유지|그대로|동결|고수", "검토": r"들여다|따져|살펴|여부|고려|논의|협의|저울질|모색|가능|추진",
    "가능성": r"전망|우려|예상|관측|검토|듯|수도(?:[…, ]|$)|기대|능력|자신", "추정": r"전망|예상|관측|평가|분석|것으로|가능|수 있", "전언": rf"{HEARSAY_KEPT}|후문|듯", "의무": r"필요|의무|까지|기한|시한|[가-힣]야(?:[…, ]|$)|촉구|주문|당부|강조|과제|시급|관건|제언|제안|요구|호소|시점|적기|필수|원칙|숙제|당위|불가피",
    "추진": r"계획|방침|예정|준비|나서|나선|검토|구상", "기대": r"전망|예상|바라|희망", "우려": r"걱정|불안|위험|경고|지적|리스크",
}  # fmt: skip


#: what a thing is able to hold is no chance of an event; papers are looked through, not weighed
_NO_HEDGE = re.compile(
    r"수 있(?:도록|게(?= )|는(?! ?(?:상황|가능성|여지|전망|것으로|지)))|(?:로|라고) 알려(?:져 있|진(?= [가-힣]))|(?:잘|널리) 알려[진져]|[다라]는 설명|"
    r"는 바람에|바람(?:이 불|몰이|을 일)|기대(?: 이상| 이하|에 못|감|주)|희망 ?(?:퇴직|가|자|봉사)|우려(?:와 달리|를 (?:씻|덜|불식|딛|잠재)|가 (?:컸|많았|있었)지만)|"
    r"(?:예상|전망|기대|관측)(?:과|와)(?:는|은)? (?:달리|반대)|예상(?:외|대로|[됐되]던)|목표로 (?:설립|출범)[한된했됐]|목표를? (?:달성|초과|넘|이[뤘루룬])|[만반]듯|듯이|추진(?:력|단|위|체|제|본부|실|팀|해 ?온|해 ?왔)|검토(?:한|를 거친|를 마친) (?:뒤|후|다음|결과|끝)|검토(?:를 거쳐| 끝에| 결과| 후| 뒤)|"
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
#: a day by which one thing is to be so ('2026년까지 확보해') says nothing of what follows
_DEADLINE = re.compile(
    rf"[^ ]+까지(?= [^…]*(?:[가-힣](?<![다라자냐])고{NOUN_IN_GO}|[하되]며|[가-힣]한 (?:뒤|후)|해|돼|[려겨쳐져워켜춰줘둬여]|[얻쌓갖벌]어|[모받찾팔]아) )"
)


def _comes(text: str, evidence: Evidence) -> bool:
    """Does the line name a time to come at which the thing is done, and not only one by which?"""
    return ahead(_DEADLINE.sub(" ", text), evidence)


def _is_plan(statement: str, evidence: Evidence) -> bool:
    return any(mark.search(statement) for mark in (_PLANNED, _SAID_TO_DO)) or _comes(statement, evidence)


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
        (not any(map(_TELLS_DONE.search, statements(text))) and not _dated_ahead(text, evidence))
        # '공급받기로 하고 계약을 맺었다': the contract is the decision
        or (_UNDER_CONTRACT.search(evidence.canonical_text) is not None and _CONTRACT.search(text) is not None)
        # '내년 3월 가동하기로 했다': a day to come says that it is not done
        or ahead(text, evidence)
        # '받아들이지 않기로 했다' told as 거부: to refuse is to decide
        or (_REFUSED.search(said) is not None and denied(text))
    )


def _lost_at_home(text: str, bullet: Bullet, evidence: Evidence) -> str | None:
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
        if found and not pattern.search(whole) and not re.search(_ALIKE_AT_HOME[name], whole):
            return f"'{found[0]}'({name})이 빠져 확실한 일처럼 읽힙니다: {name}임을 밝혀 쓰세요"
    return None
