"""What the evidence only tries, asks for, weighs, alleges or plans is not told as done, statement by statement.

:mod:`.certainty` reads a line as a whole; here each piece that says outright that its deed is done is held against the
clauses that speak of the deed.  A mark binds what it governs: in English and Chinese what follows it, in Korean and
Japanese what stands before it.  Marks of four languages in ``grades.txt``; pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..clauses import Clause, content
from ..denial.denial_marks import denies
from ..parts import parts
from ..source import Evidence
from ..times.times_ahead import ahead
from .charges import OFFENCE, SUSPECTED, claims_it
from .deeds_told import NEAR_THE_END, SUBJECT, TOPIC, clauses_on, deed_of, figures_of, objects_of, speaks
from .degrees import DESCRIBES, PRESENT, goes_on, without_described
from .grade_marks import Marks, marks_of

#: 'ㅆ' closes a syllable of the past ('했', '넘어섰'); '있' and '겠' are none
PAST = "".join(char for char in map(chr, range(0xAC00 + 20, 0xD7A4, 28)) if char not in "있겠")
#: Korean words that keep each grade in the piece that tells the deed
_PLANS = r"싶[다어은]|계획|방침|예정|목표|추진|구상|겠다|준비|앞두|앞둬|약속|공언|다짐|의향|의지|뜻|예고|전망|예상|기대|희망|관측|예측|추정|추산|가능|수 있|[할될릴] 것|것으로 (?:보|예|전|기|관|추)|우려|경고|[기키]로 (?!결정|확정)|태세|채비|포부|의욕|복안|벼[르른]|[하되]게 (?:돼|됐|될|된|됨)"
_TIMES = r"향후|앞으로|내년|내달|다음 (?:달|주|해)|연내|이르면|까지"
_WISHES = rf"{_PLANS}|원[하한할해함]|바라|바란|시도|요청|요구|촉구|주문|당부|호소|권고|제안|제의|건의|압박|필요|노[력려린]|나서|나선|려 ?[고는다하했]|주장|신청|모색|타진|설득|기한|해야|[가-힣]야 [한하했할함]"
#: to ask is no plan, once it is done
_ASKS = r"(?:요청|요구|촉구|주문|당부|호소|권고|제안|제의|건의|압박|주장|설득|타진|노력)(?!했|함)|노[려린]"
_KEPT = {
    "tried": re.compile(_WISHES),
    "demanded": re.compile(rf"{_WISHES}|명령|지시|의무|규정|구형|청구|질의|추궁|독촉|항의|피소|소송|제소"),
    "hypothetical": re.compile(rf"{_PLANS}|경우|[가-힣]면(?=[ ,])|(?<=[가-힣]) 시(?=[ ,])|[땐때] |조건|여부|할지|전제|검토|달[려린라]"),
    "alleged": re.compile(r"적시|소장[에은이]|혐의|의혹|의심|주장|비판|비난|지적|고발|고소|제소|소송|기소|[다라](?:며|는)|[다라]고 (?:주장|지적|비판|비난|의심|고발|보[고는며]|문제)|이유로|여부|조사|수사|문제|논란|가능|우려|추정|것으로 (?:보|추)"),
    "weighed": re.compile(rf"{_WISHES}|검토|고려|저울질|논의|협의|협상|조율|교섭|물밑|고심|고민|대화|접촉|판단|미정"),
    "possible": re.compile(rf"{_PLANS}|{_TIMES}|여지|위험|수도(?:[…, ]|$)|검토|듯|위협|리스크|능력|지원"),
    "foreseen": re.compile(rf"{_PLANS}|{_TIMES}|알려[졌진져짐]|전해[졌진져짐]|듯|의심|의혹|혐의|내다|점쳐|점침|점치|믿|(?:^|[다라]고 )(?:보[고며면았는지]|봤|여[기긴겼]|판단|생각)|시사|주장|따르면"),
    "planned": re.compile(rf"{_PLANS}|{_TIMES}|{_ASKS}|나서|나선|려 ?[고는다하했]|모색|기한|해야|[가-힣]야 [한하했할함]|필요|시도|검토|합의|예약|신청(?!했|함|됐)|[ᆫ는]다고"),
}  # fmt: skip
#: a piece that says outright that its deed is done
_DONE = re.compile(
    rf"[{PAST}](?:으며|고|지만|으나|는데|으며|다며|다는|음|다고 ?[가-힣A-Za-z· ]*)[ ,…]*$|"
    r"(?:착수|돌입|개시|완료|마무리|확정|성사|타결|체결|합의|달성|돌파|경신|입증|확인|집계|공시|단행|강행|확보|결정|초과|시작|조달|획득|취득|유치)(?:함|됨|했다고 [가-힣]+)?[ .]*$|"
    rf"(?:{OFFENCE})한(?: 데)?$|한 (?:탓|대가로)에?$|로 (?:판명|확인|입증)된$|드러난$|밝혀진$|"
    r"데 성공(?:함|했다고 [가-힣]+)?$|(?:해당|위반|침해)(?:한다|된다)(?:고|며)$|(?:[제신]청|제기|제출|발족|출범|선고|청구|출시|도입|교체)함$|(?:못 ?박|단언|장담|확언)[가-힣]*$|(?:불가피|(?<!불)확실|틀림없)하?다고|(?<![반분시초중장단주후전])[기키]로$|(?:이미|벌써) |(?:돼|(?<!알려)(?<!전해)(?<!여겨)(?<!점쳐)(?<!빠)져)[ ,…]*$"
)
#: a bare noun that tells a deed: held against what is asked for, tried or weighed alone
_BARE_DEED = re.compile(
    r"(?:제기|청구|교환|제출|인수|매각|합병|매입|취득|출시|도입|가동|착공|준공|양산|납품|출하|판매|출자|상장|이전|철수|폐쇄|감원|해고|채용|증원|충원|설립|신설|개설|구축|건설|증설|승인|허가|인가|선고|기소|구속|고발|고소|제소|항소|상고|"
    r"은퇴|퇴진|완공|개통|완성|인상|인하|감축|축소|확대|중단|재개|폐지|시행|통과|가결|의결|배상|보상|지급|환불|반환|회수|리콜|차단|삭제|부과|선임|임명|취임|사임|퇴임|해임|교체|연임|합류|영입|분할|분사|통합|개편|제휴|수주|진출|탈퇴|편입|배포|이행|복직)$"
)
#: what somebody said of it, and what is denied before the deed, in passing
_SAID = re.compile(
    r"(?<=[다라]고 )(?:[가-힣]+ )?(?:확인|인정|시인|공개|공식화)(?:했|함)(?:으나|지만|고|으며|는데)?[ ,…]*$|"
    r"(?<=[ 을를])(?:밝|발표|전|말|언급|설명|강조|예고|약속|공개|시사|알)[혔했렸](?:으나|지만|고|으며|는데)[ ,…]*$"
)
#: a rule told with its term: that it is asked for goes without saying
_DUTY = re.compile(r"까지|마다|매(?:년|월|주|분기)|의무|이내|안에|하도록|때(?= )")
_ASIDE = re.compile(r"(?:않은|않는|못한|못하는|못 ?미치는|없는|아닌|없이) ")
#: told as decided: what is only weighed, possible or asked for is not
_RESOLVED = re.compile(
    r"(?<![반분시초중장단주후전])[기키]로(?:$| ?(?:결정|확정|합의|했))|(?:못 ?박|단언|장담|확언)[가-힣]*$|(?:불가피|(?<!불)확실|틀림없)하?다고"
)
_UNDECIDED = frozenset({"weighed", "possible", "demanded", "hypothetical"})
_WISHED = frozenset({"weighed", "demanded", "tried"})
#: a month, quarter or year beside a bare noun ('12월 공급 시작') may be one to come
_DATED = re.compile(r"\d(?:월|분기|년)")
#: a day that is past, and of no other verb than the bare noun that closes ('지난해 3월 완공', not '지난달 밝힌 대로 완공')
_PAST_DAY = re.compile(
    r"(?<![가-힣])(?:지난 ?(?:해|달|주|\d+(?:월|일|분기)|[봄가겨여][가-힣]*|[상하]반기)|재?작년|어제|전날|그저께)에?(?: \d+(?:월|일|분기))*(?: (?![^ ]*(?:[한된힌낸던진긴온린할될며고]|대로)(?: |$))[^ ,]+){1,4}$"
)
_OUTRIGHT = re.compile(
    rf"{_PAST_DAY.pattern}|[{PAST}](?:[가-힣]{{1,2}}[ ,]*|다고 ?[가-힣A-Za-z· ]*)$|[함됨]$|이미 |벌써 "
)
#: bare nouns that close a line on what is to come as well ('620억엔 조달')
_LEFT_OPEN = re.compile(r"(?:조달|유치|개시|단행|강행|확보|결정)$")
_FORESEEN = frozenset({"foreseen", "planned"})
#: denied by grammar; '철회', '중단' are deeds like others
_NOT = re.compile(r"않|못(?! ?박)[ 하한할해했함]|없|아니|아님|아닌|(?<![가-힣])안 |아직|불발|부인|일축")
#: whether to do it is left open; what is confirmed is said to come
_OPEN = re.compile(r"여부|[할될]지|것이라고 (?:재?확인|확언)")
#: decided when something else is ('조사가 끝난 뒤 결정', '이사회를 거쳐야 확정')
_CONDITIONED = re.compile(
    r"(?:[가-힣](?<![이])[야]|(?:후|뒤|다음|때)에?야|(?:[ㄱ-힣]) (?:후|뒤|다음)에?|이후에?야?) (?:[가-힣]+ ){0,2}(?:최종 ?)?(?:결정|결론|판단|확정|가능|윤곽)(?:날|될|이 날|지을|내릴)?[가-힣 ]{0,4}$"
)
#: what was planned or talked about, told as begun or done: keeps nothing
_BEGUN = re.compile(
    r"(?:재?추진|계획|협의|협상|검토|논의|준비|신청|제안|시도|모색|교섭)(?=[을를에]? ?(?:본격 )?(?:착수|돌입|개시|완료|마무리|확정|시작|성공|타결|성사))"
)
#: where a line goes on after what is done ('붕괴가 시작돼 모든 기업이', '위반한 데 따른')
_GOES_ON = re.compile(
    rf"(?<=[가-힣][돼져])[ ,]+(?!온|왔|오[던는고]|있|가[고는며]|버[렸린])(?=\S.{{8}})|(?<=로 (?:판명|확인|입증)된) |(?<=드러난) |(?<=밝혀진) |(?<=한 데) (?=따른)|(?<=한 탓에) |(?<=한 대가로) |"
    rf"(?<=(?:{OFFENCE})한) (?!혐의|의혹|의심|것|데|탓|대가|사실|점|경우|뒤|후|이유|소지|정황|책임|문제|가능성|바)|"
    + "|".join(rf"(?<=[{PAST}]{ending})[ ,]+" for ending in ("으며", "고", "지만", "으나", "는데", "다며"))
)


def overstated(text: str, evidence: Evidence) -> str | None:
    """A deed told as done where each clause of the evidence that speaks of it only tries, asks, weighs or foresees it."""
    for part in parts(text):
        for piece, rest in _pieces(part):
            if (
                not (_DONE.search(piece) or _BARE_DEED.search(piece))
                or _SAID.search(piece)
                or _OPEN.search(piece)
                or _CONDITIONED.search(piece)
                or _NOT.search(_ASIDE.sub(" ", piece))
            ):
                continue
            spared = _kept_behind(rest) if _JOINED.search(piece) else frozenset[str]()
            found = _unreal(piece, spared, evidence)
            if found is not None and not claims_it(text, found) and not _tells_it(text, found):
                return f"원문의 '{found}'이 빠져 이미 이룬 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return None


#: what is asked, charged or thought is told as such, wherever the line does
_ITSELF = tuple(
    (re.compile(told, re.IGNORECASE), re.compile(kept))
    for told, kept in (
        (r"appl(?:y|ie)|申[请請]|신청|出願", r"신청|출원|지원"),
        (
            r"demand|ask|sought|seek|claim|求め|要求|請求|请求|索[赔賠]|청구|요구",
            r"(?:청구|요구|요청)(?!에|대로|[을를] (?:수용|받아))|구[했하한]",
        ),
        (r"warn|警告|경고", r"경고"),
        (r"指摘|지적|criti", r"지적|비판|[다라]고 (?:봤|봄|판단)"),
        (r"propos|提案|提[议議]|제안|제의", r"제안|제의"),
    )
)


def _tells_it(text: str, found: str) -> bool:
    return any(told.search(found) and kept.search(text) for told, kept in _ITSELF)


#: '공급돼 전기차에 실린다': a verb that joins has the time of the one that closes
_JOINED = re.compile(r"[돼져]$")
_COMING = re.compile(
    rf"[{PRESENT}]다(?:고|며|는|[.]|$)|것으로 (?:추|예|전|기|보|관)|[할될릴갈올낼칠들설열를] (?:예정|계획|방침|것)|겠다|전망|예정|계획|방침"
)


def _kept_behind(rest: str) -> frozenset[str]:
    """The grades that what goes on behind a joined verb keeps for it, too ('파업이 이어져 라인이 멈추면')."""
    return frozenset({"hypothetical"} if _KEPT["hypothetical"].search(rest) else ()) | (
        _FORESEEN if _COMING.search(rest) else frozenset[str]()
    )


def _pieces(part: str) -> Iterator[tuple[str, str]]:
    """Each statement of *part*, and what of the part goes on behind it."""
    found = tuple(map(_bare, _GOES_ON.split(part)))
    return ((piece, " ".join(found[at + 1 :])) for at, piece in enumerate(found))


#: who says it, behind what is said
_SAYS = re.compile(
    r"(?<=[가-힣]다고) [가-힣A-Za-z· ]{0,24}(?:밝|전|말|언급|설명|강조|발표)[가-힣]*$|"
    r"(?<=[가-힣]다)는 (?:게|것이|것은|것|점이|점을|점) [가-힣A-Za-z· ]{0,24}(?:설명|얘기|이야기|말|생각|진단|지적|입장|답변|판단|강조|언급)(?:이다|이었다|임|이라고 [가-힣]+)?$"
)


def _bare(piece: str) -> str:
    return _SAYS.sub("", piece.strip(" …,"))


def _unreal(piece: str, spared: frozenset[str], evidence: Evidence) -> str | None:
    """The mark, of no *spared* grade, under which the evidence tells the deed each time; what it denies another rule tells."""
    deed = deed_of(piece)
    told = [clause for clause in clauses_on(deed, piece, evidence) if not _denies(clause.text, evidence)]
    if _BEGINS.search(piece) is not None:
        told = [clause for clause in told if _BEGUN_TOLD.search(clause.text)] or told
    marks = tuple(marks for marks in _grades(piece, evidence) if marks.grade not in spared)
    asked = _ASKED.search(piece) is not None
    found = [
        # '欲收购…' told as '인수를 제안했으나': what is asked for is not told as done
        ""
        if asked and not any(speaks(word, clause.text, evidence) for word in deed[-1:])
        else _mark_over(marks, deed, clause, piece, evidence)
        for clause in told
    ]
    return found[0] if found and all(found) else None


#: '감원에 착수': told where something begins, and not of every dismissal
_BEGINS = re.compile(r"(?:착수|돌입|개시|시작)$")
_BEGUN_TOLD = re.compile(
    r"(?i)\b(?:start|beg[aiu]n|launch|commenc|kick|initiat|embark|undertak|enter)\w*|開始|着手|始め|始ま|乗り出|入[っりる]|[启啟][动動]|[开開]始|[着著]手|展[开開]|착수|돌입|개시|시작|들어[가갔]"
)


def _denies(text: str, evidence: Evidence) -> bool:
    return (denies(text) if evidence.foreign else _NOT.search(text)) is not None


def _mark_over(grades: tuple[Marks, ...], deed: tuple[str, ...], clause: Clause, piece: str, evidence: Evidence) -> str:
    """The mark of *clause*, of one of *grades*, that binds the deed: its verb, or the figure that it came to; empty: none."""
    figures = [figure for figure in figures_of(piece) if figure in clause.text]
    words = deed if any(speaks(word, clause.text, evidence) for word in deed) else objects_of(piece[-NEAR_THE_END:])
    held = [word for word in words if speaks(word, clause.text, evidence)][-1:]
    for marks in grades:
        for found in _found(marks, clause, evidence.language):
            bound, free = found.string[found.end() :], found.string[: found.start()]
            if marks.side == "<":
                bound, free = free, bound
            if marks.side == "=":
                bound, free = found.string, ""
            elif _PURPOSE.search(found[0]):
                bound = bound[-_NEXT:]
                if any(speaks(word, free, evidence) for word in content(piece) if word not in words):
                    continue  # '협력을 위한 협약을 체결했다': the line tells what was done for it
            if marks.grade == "planned" and goes_on(piece, clause.text):
                continue
            if not all(speaks(word, bound, evidence) for word in held):
                continue
            by_figure = figures and all(figure in bound and figure not in free for figure in figures)
            if by_figure or (held and not any(speaks(word, free, evidence) for word in held)):
                return found[0].strip()
    return ""


#: a piece that tells no more than that a thing was asked for
_ASKED = re.compile(r"(?:제안|제의|요청|요구|신청|타진|제시|청원|권유|호소)(?:했|함|한)[가-힣]*[ ,…]*$")
#: a Japanese clause that no mark at the end of its sentence reaches ('…低迷しており、事実上の引責とみられる')
_CLOSED = re.compile(r"(?:おり|が|ものの|けれども?|ため|から|ので|一方で?|ほか|他)[、]?$")
#: a purpose governs the words next to it
_PURPOSE = re.compile(r"[을를] 위")
_NEXT = 14
_HEAD = 6  # letters by which a clause is found in its sentence


def _found(marks: Marks, clause: Clause, language: str) -> Iterator[re.Match[str]]:
    """The marks that the clause may stand under: its own, and one of the sentence that rules what it goes on to say."""
    yield from marks.told.finditer(without_described(clause.text))
    if language == "ja" and marks.grade == "alleged" and not _CLOSED.search(clause.text):
        yield from marks.told.finditer(clause.sentence)
    if language == "zh":
        at = clause.sentence.find(clause.text[:_HEAD])
        told = DESCRIBES.sub(lambda aside: " " * len(aside[0]), clause.sentence)
        yield from (
            found for found in marks.told.finditer(told, 0, max(at, 0)) if clause.sentence[found.end()] in "，：:“「"
        )


@lru_cache(maxsize=512)
def _grades(piece: str, evidence: Evidence) -> tuple[Marks, ...]:
    """The grades that the piece does not keep."""
    whole = _RESOLVED.sub(" ", _BEGUN.sub(" ", TOPIC.sub(" ", SUBJECT.sub("", piece))))
    tail = whole[_from_deed(whole, piece) :]
    open_ = _open_grades(piece, evidence)
    return tuple(
        marks
        for marks in marks_of(evidence.language)
        if marks.grade in open_
        and not _keeps(marks.grade, whole if marks.grade in _BEFORE else tail)
        and not (marks.grade in _TOLD_BEFORE and _TOLD_BEFORE[marks.grade].search(whole))
    )


#: what was asked or meant, before what came of it ('설명하라는 질의서를 받았다', '짓겠다고 하자 의심을 샀다')
_TOLD_BEFORE = {
    "demanded": re.compile(r"(?:[하되지]|해 ?달)라는 "),
    "foreseen": re.compile(
        r"(?:전망|예상|추정|예측|기대|추산|목표)치|컨센서스|가이던스|(?:전망|예상|추정|예측)[이은가는을를] "
    ),
    "tried": re.compile(r"겠다(?:고|며|는) (?!밝|말|발표|전)|[가-힣]려(?:고|는|던) |(?:원하|바라)[면는] "),
}


def _from_deed(text: str, piece: str) -> int:
    """Where the deed stands in *text*: a hedge of it stands behind ('노조 요구에 … 인상했다고' keeps no 요구)."""
    return max(0, max((text.rfind(word) for word in deed_of(piece)[-1:]), default=0))


def _keeps(grade: str, text: str) -> bool:
    kept = SUSPECTED if grade == "alleged" and _FOUND.search(text) else _KEPT[grade]
    return kept.search(text) is not None


#: what keeps these may stand before the deed ('성사되면 …')
_BEFORE = frozenset({"hypothetical", "alleged"})
#: a charge told as found keeps less: the probe that found it is no doubt
_FOUND = re.compile(r"확인|판명|드러[나났]|입증|밝혀졌|결론|사실")


def _open_grades(piece: str, evidence: Evidence) -> frozenset[str]:
    """The grades that contradict the piece; what it says itself to be to come may be foreseen and planned."""
    if _RESOLVED.search(piece) is not None:
        return _UNDECIDED
    if _DONE.search(piece) is None and _PAST_DAY.search(piece) is None:
        return frozenset() if _DUTY.search(piece) else _WISHED
    outright = _OUTRIGHT.search(piece) is not None
    may_come = not outright and (_DATED.search(piece) is not None or ahead(piece, evidence))
    may_come = may_come or _LEFT_OPEN.search(piece) is not None
    return frozenset(_KEPT) - (_FORESEEN if may_come else frozenset())
