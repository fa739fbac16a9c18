"""How sure the evidence is: a line is never surer.

    fact > plan > forecast, possible, under consideration;   hearsay stands beside each

The marks of four languages are tables; what binds a line are the marks of the clauses that it is about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import Bullet
from ..facts import HEDGES, NEGATION, plain
from .clauses import Clause, aligned
from .moments import ahead
from .negation import denied, said_after
from .source import Evidence, Source

_QUOTE = re.compile(r'"[^"]*"')
#: what a firm is always said to be, not what it plans now ('量産を目指すラピダスは')
_DESCRIBES = re.compile(
    r"(?:目指す|めざす|狙う)(?=[ァ-ヶー一-龥A-Za-z가-힣]{2,14}(?:は|が|の|に|と|を|、))(?!方針|考え|計画|目標|方向|構想|姿勢|意向|中|企業|動き|同社)"
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """One degree of certainty: how the evidence marks it, and which Korean words keep it."""

    name: str
    told: re.Pattern[str]
    kept: re.Pattern[str]


_HEARSAY_KEPT = r"알려|전해|소식통|관계자|보도|따르면|파악|설(?:이|을|은|에|로|도)?(?:[\s…,]|$)|관측|소문|추정|외신|후문|전언|나타|거론|풍문|루머"
_OPEN_KEPT = r"검토|고려|타진|저울질|모색|고심|살펴|조율|물색|만지작|가능|수 있|수도 있|여지|물밑|구상|숙고|탐색"
_SOFT_KEPT = rf"{_OPEN_KEPT}|전망|예상|예측|관측|내다|기대|추정|추산|것으로 (?:보|예|전망|관측|기대|추|알려|전해|파악|내다|분석|점)|것이라|것이란|것$|듯|점쳐|점침|점치|우려|시사|할지도|위기|조짐|유력|예견|보임|보여|[다라]고 (?:보[고며]|본|봐)|수도(?:[…,]|$)|추측|위협|위험|알려[져진졌짐]|전해[져진졌짐]"
_PLAN_KEPT = (
    rf"{_SOFT_KEPT}|계획|방침|예정|목표|추진|[기키]로|예고|준비|나서|나설|나선|의향|의지|뜻|약속|공언|다짐|앞두|앞둬|전략(?! ?(?:담당|총괄|본부|기획|실장|부문|책임|투자))|로드맵|제안|제의|제시|합의|겠다|겠단|려고|려는|하려|희망|요청|요구|원해|원한|바라|바람|"
    r"노리|노려|노림|겨냥|공약|협상|논의|협의|청사진|비전(?! ?(?:펀드|프로))|할 (?:것|예정|계획)|한다|된다|간다|는다|ᆯ|지향|도전|시도|포석|주문|촉구|할까|입찰|신청|야심|확약|보장"
)
_MARKS: tuple[_Mark, ...] = (
    _Mark(
        "전언",
        re.compile(
            r"(?i)\breportedly|familiar with (?:the|its|his|her|their)|briefed on|close to the (?:matter|company|deal|talks)|with (?:direct )?knowledge of|according to (?!(?:(?:its|their|his|her|the company's|the firm's|an?|the) )?(?:\S+ ){0,2}(?:annual|quarterly|monthly|environmental|sustainability|earnings|financial|transparency|diversity) reports?\b)(?:\S+ ){0,3}(?:people|person|sources?|reports?|insiders?)|\bsources? (?:said|say|told)|rumou?r|\b(?:is|are|was) said to\b|allegedly|unconfirmed|"
            r"関係者によると|関係者によれば|関係者が明らか|と報じ|とされる|らしい|とのうわさ|と伝え|報道によ|"
            r"据[^，。]{0,8}(?:知情|消息|报道|悉|外媒|媒体|传|爆料|透露)|據[^，。]{0,8}(?:知情|消息|報導|報道|悉|外媒|媒體|傳|透露)|消息人士|知情人士|传闻|傳聞|据悉|據悉|据传|據傳|外传|外傳|市場傳|爆料"
        ),
        re.compile(_HEARSAY_KEPT),
    ),
    _Mark(
        "검토",
        re.compile(
            r"(?i)\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?! (?:heavily )?on\b)|mull(?:s|ed|ing)?|explor(?:es|ed|ing)|contemplat\w+|evaluating|negotiating|studying)\b|\bin (?:\w+ )?(?:talks|discussions|negotiations)\b|"
            r"検討|交渉(?:中|し|を進|に入|を(?:始|行|続))|視野に|模索|調整に入|考虑|考慮|(?:正|在|就)[^，。]{0,6}(?:洽谈|洽談|谈判|談判|磋商|商谈|评估|評估|探讨|探討|研究)|洽购|洽購"
        ),
        re.compile(_OPEN_KEPT + r"|논의|협의|협상|대화|교섭|의논|추진|전망|관측|예상|듯|것으로|설(?:이|을)?(?:\s|$)"),
    ),
    _Mark(
        "가능성",
        re.compile(
            r"\bmay\b(?! (?:\d|not\b))|\bmight\b(?! not)|(?<!what )(?<!than )\b(?<!what it )(?<!than it )(?<!what the company )could\b(?! not|n\b)|\b[Pp]ossib\w+|\b[Pp]otential(?:ly)?\b|かもしれ|可能性|恐れ(?:が|も)|うる(?:。|と)|余地|(?<!再生)可能(?!性?[极很]?[小低])(?!エネ)(?=[^性])|或(?:将|將|会|會|許|许)|也许|也許|恐(?:将|將|怕)"
        ),
        re.compile(_SOFT_KEPT),
    ),
    _Mark(
        "전망",
        re.compile(
            r"\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]e|[Ii]t|[Nn]ow|[Ww]idely) (?:widely |also |now )?expected\b|\bexpects?\b|\bexpecting\b|(?<!than )(?<!as )\bexpected to\b|\bforecasts?\b(?! (?:on|of analysts))|\bforecasting\b|\bpredict(?:s|ed|ing)?\b|\banticipat(?:es|ed|ing)\b|\blikely to\b|\b(?:is|are) likely\b|\bprojects\b|\bprojected\b|"
            r"\bestimat(?:es|ed)\b|\bpoised to\b|\bon track to\b|\b(?:sees|foresees)\b|見通し|との見方|見込[みむん]|(?<!市場)予想(?!を(?:上|下)|より|以上)|予測|とみられ|とみる|とみて|だろう|预计|預計|(?<!市场)(?<!市場)(?<!超)(?<!不及)(?<!于)预期(?![之内])|(?<!市場)(?<!不及)(?<!於)(?<!超)預期|预测|預測|料[将將]|有望|可望|預估|预估|預料|预料|要等到|估计|估計|看好"
        ),
        re.compile(_PLAN_KEPT),
    ),
    _Mark(
        "계획",
        re.compile(
            r"(?i)\bplan(?:s|ned|ning)? (?:to|on|for)\b|\bintend(?:s|ed|ing)?\b|\baim(?:s|ed|ing)? (?:to|at|for)\b|\btarget(?:s|ing) (?:a|an|the|sales|revenue|\d)|\bgoal\b|\b(?:seek|seeks|seeking|sought|hope|hopes|hoping|want|wants|wanting|pledged?|pledges|promised?|promises|vow(?:s|ed)?|committed|commits|propos(?:es|ed|ing)|offer(?:s|ed|ing)?|agree[sd]?|look(?:s|ing)|prepar(?:es|ing)|set|slated|scheduled|due|ready) to\b|"
            r"計画|方針|予定|目指|目標|意向|構想|つもり|考えを示|考えだ|计划|計劃|拟(?!人)|擬(?!人)|打算|目标|目標|旨在|准备|準備|预定|預定|有意|寻求|尋求|力争|力爭"
        ),
        re.compile(_PLAN_KEPT),
    ),
)
_WILL = re.compile(r"\bwill\b|\bwould\b|\bshall\b|\bgoing to\b|\w'll\b|\b(?:is|are) to\b|将(?!军)|將(?!軍)|即将|即將")
_WILL_KEPT = re.compile(
    rf"{_PLAN_KEPT}|향후|앞으로|내년|내달|다음|까지|연내|이르면|오는|(?<![가-힣])연말|부터|[할될]|것으로|되면|하면"
)
#: words that say a thing is settled, and what must stand in the evidence for them
_SETTLED: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (
        re.compile(
            rf"(?:{said})(?! ?(?:되면|하면|될|할|되지|하지|땐|시 |하겠|을 위|을 목|이 필요|을 논의|을 추진|을 시도))"
        ),
        re.compile(rf"(?i:{told})|{said}"),
    )
    for said, told in (
        (
            r"(?<!미)완료|마무리|끝냄|마침(?!내)|마쳤",
            r"complet|finish|clos(?:e|ed|es|ing)\b|conclu|end(?:ed|s)\b|done\b|wrap|完了|完成|終え|終わ|结束|結束|已|了|끝냈|끝마",
        ),
        (
            r"(?<!미)확정(?! ?(?:주문|물량|수주|판결|치|급여|실적))|최종 (?:결정|승인)",
            r"final|confirm|decid|certain|definite|approv|uphe?ld|確定|決ま|決定|決め|正式|确定|敲定|定|결정|최종|기로 ",
        ),
        (
            r"확실(?!성|하지)|반드시|틀림",
            r"certain|sure\b|definite|must\b|undoubt|guarantee|no doubt|確実|必ず|間違いな|必|一定|肯定|분명",
        ),
        (
            r"성사|타결|합의(?!금|체|점|제)|체결",
            r"agree|deal|pact|sign|settle|accord|clinch|seal|str(?:ik|uck)|reached|contract|partner|team|join|contract|合意|妥結|締結|提携|契約|まと|結ん|达成|達成|签|簽|协议|協議(?![をはがにのでし中へ入])|谈成|合作|约|기로 |맺|손잡|손을|계약|약속|서명",
        ),
        (
            r"획득|(?<!지분 )취득|따냄|따내",
            r"obtain|w[io]n\b|wins\b|secur|gain|got\b|receiv|earn|clear|approved|grant|acqui|award|land|buy|bought|purchas|took|take|certif|pass|取得|獲得|得た|得る|受け|認め|获|獲|拿下|中标|得到|批准|核准|收购|购|따내|따냈|얻|받|확보|사들|매입|수주|통과",
        ),
        (
            r"달성",
            r"achiev|reach|hit\b|met\b|attain|record|post|surpass|exceed|target|goal|達|达|实现|實現|突破|超|記録|目标|目標|기록|넘|돌파",
        ),
        (
            r"공식 발표|공식화|공식 확인",
            r"official|announc|formal|confirm|publicly|disclos|公式|正式|発表|公表|宣布|公布|官宣|공식|발표|확인",
        ),
        (
            r"(?:사실|것으로|점이|정황이) 드러[나났남]|판명|입증|사실로 (?:확인|밝혀)",
            r"found\b|find|reveal|show|prov(?:e|ed|en)\b|determin|discover|emerg|uncover|confirm|conclud|明らか|判明|発覚|確認|分かっ|认定|認定|发现|發現|查明|证实|證實|显示|顯示|드러|확인|밝혀|조사됐|적발|나타났",
        ),
        (
            r"단언|장담|확언",
            r"certain|sure\b|definite|guarante|no doubt|undoubt|vow|insist|断言|明言|断じ|言い切|保証|必ず|肯定|保证|保證|一定|확신|확실|단호|틀림|분명|반드시|자신",
        ),
        (r"이미(?=\s)", r"already|\bhad\b|\bhas\b|すで|既に|已|앞서|벌써"),
    )
)
#: a thing that is open is not decided or confirmed
_DECIDED = re.compile(r"(?:(?<!미)결정|(?<!재)(?<!미)확인)(?!적|되지|하지|짓지|권|할|을 (?:미|보|유))")
_DECIDED_TOLD = re.compile(
    r"(?i)decid|decision|determin|resolv|agree|approv|chose|select|pick|opt(?:s|ed)\b|confirm|verif|acknowledg|admit|found\b|certain|rul(?:ed|ing)|will\b|決|確認|明らか|分か|决|定|批准|同意|选|選|确认|確認|证实|證實|发现|결정|확인|기로 |합의|확정"
)
_SOFTENED = re.compile(
    r"전망(?!치|을 상|을 하|을 높|을 낮|에 못|보다)|예상(?!보다|치|을|에|의|외|밖|대로)|예정(?!대로)|방침|계획(?!대로)|검토|가능성|것으로 보[이임]|추정|수 있[음다을]|저울질|타진"
)
_SOFT_TOLD = re.compile(
    r"(?i)[가-힣]한다(?:[.]|\s|$)|\brul\w+ (?:it )?out|\bto [a-z]|n't\b|\b(?:may|might|could|will|would|shall|if|should|can|ability|able|future|next|coming|upcoming|ahead|roadmap|strateg\w+|blueprint|initiative|program|project|scheme|proposal|propos\w*|bid|deal|ambition|vision|outlook|guidance|forecast\w*|estimat\w*|expect\w*|plan\w*|intend\w*|aim\w*|target\w*|goal|likely|probab\w*|risk|review\w*|talks?|discuss\w*|negotiat\w*|chance|threat\w*|danger|seem\w*|appear\w*|suggest\w*|think\w*|believ\w*|feel\w*|optimis\w*|confiden\w*|predict\w*|sees|warn\w*|fear\w*|concern\w*|consider\w*|explor\w*|weigh\w*|mull\w*|stud(?:y|ies|ying)|by 20\d\d)\b|"
    r"[うくぐすつぬぶむる](?:。|」|$|と|方針|という|ことを|計画|考え)|検討|計画|予定|可能|見|方針|構想|目標|意|予想|予測|想定|恐れ|だろう|よう|案|交渉|協議|戦略|期待|推定|"
    r"[拟擬将將会會要欲]|计|計|预|預|可能|考虑|考慮|目标|目標|打算|有望|准备|準備|或|估|展望|料|望|排除|探讨|探討|研究|谈|談|方案|战略|能|旨在|"
    r"할|될|것|수 |방안|살펴|저울|타진|모색|준비|노리|나서|다음|내년|향후|앞으로|요구|요청|촉구|제안|주문|계획|방침|예정|전망|예상|검토|가능|고려|구상|목표|추진|기로|겠|려|관측|추정|듯|우려|기대|논의|협의|협상"
)


def certainty(bullet: Bullet, source: Source) -> str | None:
    """A plan stays a plan, a forecast a forecast, hearsay hearsay; and what was done is not made a plan."""
    text = _QUOTE.sub(" ", plain(bullet.text))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    if source.foreign:
        done = [statement for statement in _statements(text) if _TELLS_DONE.search(statement)]
        lost = next(filter(None, (_lost_abroad(statement, evidence) for statement in (text, *done))), None)
    else:
        lost = _lost_at_home(text, bullet, evidence)
    return (
        lost
        or _settled(text, evidence)
        or _resolved(text, evidence)
        or _struck(text, evidence)
        or _softened(text, evidence)
        or _come_true(text, evidence)
        or _answered(text, evidence)
        or _put_off(text, evidence)
    )


#: a statement that says outright that the thing is done; a bare noun ('배터리 무상 교체') leaves it open
_TELLS_DONE = re.compile(
    r"(?:착수|돌입|개시|완료|확정|성사|달성|마무리|단행|강행)(?:했다고 [가-힣]+|함)?$|[했됐]다고 [가-힣]+$|"
    r"(?:길어|짧아|커|높아|낮아|이뤄)져$"
)
#: shorter than this, a piece behind '…' is judged with the rest of the line
_SHORTEST = 8


def _statements(text: str) -> list[str]:
    """What a line says on both sides of its ellipsis; a hedge of one does not hedge the other."""
    pieces = [piece.strip() for piece in text.split("…")]
    return pieces if all(len(piece) >= _SHORTEST for piece in pieces) else [text]


def _lost_abroad(text: str, evidence: Evidence) -> str | None:
    about = aligned(text, evidence)
    for mark in _MARKS:
        if mark.kept.search(text) is not None:
            continue
        whole = mark.name == "전언"
        found = [
            _binding(mark.told, clause) if whole else mark.told.search(_DESCRIBES.sub(" ", clause.text))
            for clause in about
        ]
        if mark.name == "계획" and denied(text):
            continue  # '没有…的打算': judged as a denial
        if whole and _REPLIES.search(text) and any(_RUMOUR_ASKED.search(clause.sentence) for clause in about):
            continue  # '对于市场传闻，公司回应…': the answer is the news
        if found and all(found):
            return _left_out(mark, found[0]) if found[0] else None
    will = [_WILL.search(clause.text) for clause in about if not clause.text.startswith(("who ", "which ", "that "))]
    if (
        not _ALLOWS.search(text)
        and will
        and all(will)
        and _WILL_KEPT.search(text) is None
        and not denied(text)
        and not ahead(text, evidence)
    ):
        return "원문은 앞으로 할 일인데 이미 한 일처럼 읽힙니다: '…할 예정', '…하기로'처럼 쓰세요"
    return None


def _left_out(mark: _Mark, found: re.Match[str]) -> str:
    return f"원문의 '{found[0].strip()}'({mark.name})이 빠져 확실한 일처럼 읽힙니다: {mark.name}임을 밝혀 쓰세요"


#: 'will let': allowed today, whatever is done with it tomorrow
_ALLOWS = re.compile(r"(?:허용|허가|승인|개방)(?:[…,]|$)")


_REPLIES = re.compile(r"답변|답함|답해|회신|응답|해명|부인|일축|반박|입장|논평")
_RUMOUR_ASKED = re.compile(
    r"(?:对于?|對於?|针对|針對|就|关于|關於)[^，。]{0,24}?(?:传闻|傳聞|外传|外傳|传言|傳言|消息|报道|報導)[^，。]{0,6}，[^，。]{0,12}?(?:回应|回應|否认|否認|澄清|答|表示|称|稱|说|說|指出)|"
    r"(?i:\b(?:asked|commenting|responding|speaking) (?:about|on|to) [^,.]{0,60}(?:rumou?rs?|speculation|reports?)\b)|"
    r"(?:うわさ|報道|観測)(?:について|に対し|に関し)"
)


def _binding(told: re.Pattern[str], clause: Clause) -> re.Match[str] | None:
    """The mark of hearsay that the clause stands under: one of a Chinese sentence binds what follows it."""
    found = told.search(clause.sentence)
    if (
        found is not None
        and "，" in clause.sentence
        and clause.sentence.find(clause.text) + len(clause.text) <= found.start()
    ):
        return None
    return found


#: Korean sources: which families of hedges may stand for one another
_ALIKE_AT_HOME = {
    "전망": r"추정|가능|기대|듯|것으로 보|우려|점쳐", "계획": r"추진|기로|겠다고|준비|할 것", "결정": r"결정|합의|계획|방침|예정|확정|기로", "검토": r"들여다|따져|살펴|여부|고려|논의|협의|저울질|모색|가능|추진",
    "가능성": r"전망|우려|예상|관측|검토|듯", "추정": r"전망|예상|관측|평가|분석|것으로", "전언": rf"{_HEARSAY_KEPT}|후문|듯", "의무": r"필요|의무|해야|촉구|주문|당부|강조",
    "추진": r"계획|방침|예정|준비|나서|나선|검토|구상", "기대": r"전망|예상|바라|희망", "우려": r"걱정|불안|위험|경고|지적|리스크",
}  # fmt: skip


#: what a thing is able to hold is no chance of an event; papers are looked through, not weighed
_NO_HEDGE = re.compile(
    r"수 있는 (?:규모|능력|용량|수준|양|분량)|검토(?:한|를 거친|를 마친) (?:뒤|후|다음|결과|끝)|검토(?:를 거쳐| 끝에| 결과| 후| 뒤)|"
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
    r"계획|방침|예정|목표|추진|기로|구상|약속|겠다|준비|앞두|예고|전망|예상|기대|다짐|공언|의지|의향|채비|판단|가능|검토|[가-힣]려고"
)


def _lodged(text: str, said: str, evidence: Evidence) -> re.Match[str] | None:
    """A formal step told as taken that is only announced, in the line as a whole or in one of its statements."""
    found = _LODGED.search(text)
    if found is not None and _INTENDS.search(said) and not _PLANNED.search(text):
        return found
    for statement in _statements(text):
        found = _LODGED.search(statement)
        if found is not None and not _PLANNED.search(statement):
            about = aligned(statement, evidence)
            if about and all(_INTENDS.search(clause.text) and "했" not in clause.text for clause in about):
                return found
    return None


def _lost_at_home(text: str, bullet: Bullet, evidence: Evidence) -> str | None:
    said = said_after(bullet, evidence)
    if (lodged := _lodged(text, said, evidence)) is not None:
        return f"'{lodged[0]}'은 아직 하지 않은 일입니다: '…할 계획', '…하기로'처럼 쓰세요"
    for name, pattern in HEDGES.items():
        found = pattern.search(_NO_HEDGE.sub(" ", said))
        if name == "가능성" and (NEGATION.search(said) or denied(text)):
            continue  # '가능성을 일축했다': judged as a denial
        if name == "결정" and _UNDER_CONTRACT.search(evidence.canonical_text) and _CONTRACT.search(text):
            continue  # '공급받기로 하고 계약을 맺었다': the contract is the decision
        if name == "결정" and found and _REFUSED.search(said) and denied(text):
            continue  # '받아들이지 않기로 했다' told as 거부: to refuse is to decide
        if found and name in _PLANS and _PLANNED.search(_statements(text)[-1]):
            continue
        if found and not pattern.search(text) and not re.search(_ALIKE_AT_HOME[name], text):
            return f"'{found[0]}'({name})이 빠져 확실한 일처럼 읽힙니다: {name}임을 밝혀 쓰세요"
    return None


#: behind such a word: it is promised, sought or denied, not done
_NOT_SETTLED = re.compile(
    r"[^…,]{0,10}?(?:않|못|없|예정|방침|하기로|희망|요구|촉구|여부|협의|논의|검토|실패|약속|목표|계획|전망|기대|예상|가능|불투명|난항|추진|노려|노린|위해|무산|불발|결렬|미루|연기)"
)


#: what the evidence says is not settled is no word for '확정'
_STILL_OPEN = re.compile(
    r"(?i)\b(?:not|n't|yet to|never|no)\b(?: [\w-]+){0,4}? (?:decision|decid\w*|final\w*|agree\w*|sign\w*|complet\w*|confirm\w*|approv\w*|deals?)\b|"
    r"(?:尚未|未|没有|沒有|无|無)[^，。]{0,6}?(?:定案|决定|決定|确定|確定|签署|簽署|敲定|达成|達成|完成|批准)(?:任何)?[^，。]{0,4}|"
    r"(?:決ま|決定|合意|締結|確定|完了|承認)[^、。]{0,8}?(?:ない|ず|未定)|(?:결정|확정|합의|체결|승인|완료)[가-힣]{0,4} ?(?:바 ?|것은 ?)?(?:않|없|못|안 )"
)


def _settled(text: str, evidence: Evidence) -> str | None:
    """'확정', '완료', '합의' of a thing that the evidence does not call so; what was to come told as done."""
    clauses = " ".join(clause.text for clause in aligned(text, evidence))
    settled = _STILL_OPEN.sub(" ", evidence.text)
    for said, told in _SETTLED:
        found = said.search(text)
        if found is not None and told.search(settled) is None and not _NOT_SETTLED.match(text, found.end()):
            return f"근거에 없는 '{found[0]}'이 들어 확실한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    decided = next(filter(None, (_DECIDED.search(statement) for statement in _statements(text))), None)
    on_it = " ".join(clause.text for clause in aligned(decided.string, evidence)) if decided is not None else ""
    if decided is not None and not _undone(decided) and _open(on_it) and _DECIDED_TOLD.search(on_it) is None:
        return f"근거에 없는 '{decided[0]}'이 들어 확실한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return _told_as_done(text, clauses)


_RESOLVED = re.compile(r"[가-힣]기로(?:$| ?(?:했다고|했음|함|결정|합의))")
_RESOLVED_TOLD = re.compile(
    rf"{_DECIDED_TOLD.pattern}|{_WILL.pattern}|"
    + "|".join(mark.told.pattern.removeprefix("(?i)") for mark in _MARKS[4:])
)


def _resolved(text: str, evidence: Evidence) -> str | None:
    """What is only possible or weighed, told as decided ('사들일 수 있다는 관측': 인수하기로)."""
    for statement in _statements(text):
        found = _RESOLVED.search(statement)
        about = aligned(statement, evidence) if found is not None else ()
        if found is not None and about and all(_is_open(clause.text) for clause in about):
            return f"원문은 정해지지 않은 일인데 '{found[0]}'로 써 정해진 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return None


def _is_open(clause: str) -> bool:
    if _RESOLVED_TOLD.search(clause) or any(HEDGES[name].search(clause) for name in ("계획", "결정", "추진")):
        return False
    return any(HEDGES[name].search(clause) for name in ("검토", "가능성")) or any(
        mark.told.search(clause) for mark in _MARKS[1:3]
    )


_BOUGHT = re.compile(r"(?:인수|매각|합병|매입|제휴|체결)$")


def _struck(text: str, evidence: Evidence) -> str | None:
    """A deal told as made beside another statement, where all that the evidence has on it is that they talk."""
    mark = _MARKS[1]
    for statement in _statements(text) if evidence.foreign and mark.kept.search(text) is None else ():
        about = aligned(statement, evidence) if _BOUGHT.search(statement) else ()
        found = [mark.told.search(clause.text) for clause in about]
        if found and all(found) and found[0] is not None:
            return _left_out(mark, found[0])
    return None


def _undone(found: re.Match[str]) -> bool:
    """Is the word denied behind ('결정은 안 내려', '결정된 바 없다', '검토 안 해')?"""
    return _UNDONE.match(found.string, found.end()) is not None


_UNDONE = re.compile(
    r"(?:[은는이가도을를]|된|한|할|된 것|한 것)? ?(?:[가-힣]+ )?(?:바[는가도]? |것[은이도]? )?(?:안 |못 |없|않|아니|미[루뤄룬]|유보|보류|전$|이르)"
)


def _open(clauses: str) -> bool:
    at_home = re.search(r"들여다보|따져보|저울질|만지작", clauses) is not None or any(
        HEDGES[name].search(clauses) for name in ("전망", "계획", "검토", "가능성", "추정", "전언", "추진")
    )
    return at_home or any(mark.told.search(clauses) for mark in _MARKS) or _WILL.search(clauses) is not None


#: explicit past, also before '-고 밝힘'
_PAST = re.compile(r"(?:[했됐였샀팔렸쳤켰꿨줬났웠]|[가-힣][았었])다고|(?:[했됐였]|[가-힣][았었])음|함$|됨$")
_TO_COME = re.compile(
    r"\bwill\b|\bshall\b|\bgoing to\b|\bplans? to\b|(?:する|げる|める|ける|せる|れる|[くすむぶつぐ])[。]?$|[将將](?!军|軍)|겠다|[할될]\s?것|[할될]\s?(?:계획|예정|방침)"
)
_PAST_TOLD = re.compile(
    r"(?i)\b(?!said\b)[a-z]{2,}ed\b(?! to\b)|\b(?:was|were|has|have|had|began|rose|fell|made|took|won|lost|cut|bought|sold|built)\b|[たっ][たて]|した|った|[已了]|[했됐]"
)


def _told_as_done(text: str, clauses: str) -> str | None:
    found = _PAST.search(text)
    if found is None or _TO_COME.search(clauses) is None or re.search(_PLAN_KEPT, text):
        return None
    if _PAST_TOLD.search(clauses):
        return None
    return f"원문은 앞으로 할 일인데 '{found[0]}'으로 써 이미 한 일처럼 읽힙니다: '…할 예정', '…하기로'처럼 쓰세요"


#: a statement that closes as done, and words that only name what was expected before
_DONE = re.compile(
    r"(?:기록|달성|완료|실현|(?<!미)확정|[했됐]음|(?<!포)(?<!결)함|됨)$|[했됐]다고 (?:[가-힣]+)$|[었았섰]다고 [가-힣]+$"
)
_EXPECTED = re.compile(
    r"(?:예상|전망|기대|목표|예측|추정)치|(?:종전|기존|직전|시장) (?:예상|전망|예측)|(?:예상|전망)(?=보다|을|에 [못부])"
)


def _come_true(text: str, evidence: Evidence) -> str | None:
    """A statement of the line told as done where all that the evidence has on it is a forecast or a plan."""
    for statement in text.split("…"):
        bare = _EXPECTED.sub(" ", statement.strip())
        done = _DONE.search(bare)
        if done is None or re.search(_SURE_TO_COME, bare) or denied(bare):
            continue
        about = aligned(bare, evidence)
        if about and all(_FORESEEN.search(clause.text) for clause in about):
            return f"원문은 전망·계획인데 '{done[0]}'으로 써 이미 이룬 일처럼 읽힙니다: 전망·계획임을 밝혀 쓰세요"
    return None


#: in a line: it is said to be still to come
_SURE_TO_COME = r"전망|예상|예정|계획|방침|검토|가능|목표|기대|추정|추산|예측|관측|기로|겠다|것이|것으로|할 |될 |약속|합의|제안|요청|요구|예고|구상|의향|의지|필요|우려|경고|시사"
_FORESEEN = re.compile(
    "|".join(
        (
            *(mark.told.pattern.removeprefix("(?i)") for mark in _MARKS[2:]),
            _WILL.pattern,
            r"[할될릴] (?:것|전망|예정|계획|방침)",
            r"とみ",
            "내다",
        )
    )
)


def _softened(text: str, evidence: Evidence) -> str | None:
    """A plan or forecast made of what the evidence tells as done."""
    found = _SOFTENED.search(text)
    if found is None or _undone(found) or _SOFT_TOLD.search(evidence.text) or ahead(text, evidence):
        return None
    return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"


_WHETHER = re.compile(r"(?P<ko>[가-힣]+ )여부|할지|될지|인지|(?i:\bwhether\b)|かどうか|か否か|是否|能否|会否|會否|与否")
_WEIGHED = re.compile(
    r"여부|할지|될지|인지|지(?:는|를|도)? |검토|미정|논의|판단|고심|결론|심의|심사|결정(?:할|하기로|하겠| 예정| 계획| 방침)|(?:않|못|없|함구|미공개|비공개|침묵|유보|자제|삼가|불투명|미지수|신중|불확실|아직)"
)
_ANSWERED = re.compile(
    r"(?:결정|확정|방침|승인|제기|(?<!조사 )(?<!수사 )(?<!심사 )(?<!검토 )(?<!감사 )(?<!분석 )(?<!실사 )(?<!점검 )착수|추진|발표|예정|계획|단행|수용|거부|참여|불참|인정|합의)(?:했다고 [가-힣]+|함|됨)?$"
)


def _answered(text: str, evidence: Evidence) -> str | None:
    """'항소 여부는 밝히지 않았다' told as 항소 방침: a question that the evidence leaves open is not answered."""
    for statement in _statements(text):
        found = _ANSWERED.search(statement)
        if found is None or _WEIGHED.search(statement):
            continue
        about = aligned(statement, evidence)
        if about and all(_WHETHER.search(clause.text) for clause in about):
            return f"원문은 정해지지 않은 일인데 '{found[0]}'으로 써 정해진 일처럼 읽힙니다: '…여부'를 살려 쓰세요"
    return None


_WEIGHING = re.compile(r"(?<!재)검토(?! ?(?:한|를 거쳐|끝|결과|의견|보고))|저울질|타진")
_WEIGHED_TOLD = re.compile(
    r"(?i)\b(?:consider|weigh|mull|review|explor|evaluat|stud(?:y|ies|ying|ied)|examin|look(?:s|ing)? (?:at|into)|talks|discuss|negotiat|think|assess|could\b|may\b|might\b|possib|option|contemplat|propos|plan|seek|sought|pursu|vet|scrutin|investigat|undecided|debat|prepar|deciding|decide whether|float|eye|eyeing|interest|sound(?:s|ed|ing) out|approach|bid\b|intend|aim|want|hop|court|woo)|"
    r"検討|考え|協議|交渉|模索|案|可能|視野|調整|審査|精査|吟味|探|打診|議論|方針|計画|構想|審|审|考虑|考慮|评估|評估|研究|探讨|探討|讨论|討論|磋商|谈|談|或|拟|擬|有意|洽|可能|意向|接触|接觸|斟酌|酝酿|醞釀|计划|計劃|打算|"
    r"검토|고려|논의|협의|협상|저울질|타진|모색|들여다|따져|살펴|만지작|고심|가능|방안|심사|심의|구상|물색|의향|계획|추진|숙고|조율|접촉|방침|할지|여부"
)


def _put_off(text: str, evidence: Evidence) -> str | None:
    """What was done or decided told as being weighed."""
    found = _WEIGHING.search(text)
    if found is None or _undone(found) or _WEIGHED_TOLD.search(_MODAL_ASIDE.sub(" ", evidence.text)):
        return None
    return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"


#: a reason or a relative clause that may be: not what the sentence says is done
_MODAL_ASIDE = re.compile(r"(?i)\b(?:because|since|which|that|as)\b[^.,;]{0,60}?\b(?:may|might|could)\b")
