"""How sure the evidence is, and whether it denies: a line is never surer, and never turns a no into a yes.

    fact > plan > forecast, possible, under consideration;   hearsay stands beside each

The marks of four languages are tables; what binds a line are the marks of the clauses that it is about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import Bullet
from ..facts import HEDGES, NEGATION, plain
from .clauses import aligned
from .moments import ahead
from .source import Evidence, Source

_QUOTE = re.compile(r'"[^"]*"')


@dataclass(frozen=True, slots=True)
class _Mark:
    """One degree of certainty: how the evidence marks it, and which Korean words keep it."""

    name: str
    told: re.Pattern[str]
    kept: re.Pattern[str]


_HEARSAY_KEPT = r"알려|전해|소식통|관계자|보도|따르면|파악|설(?:이|을|은|에|로|도)?(?:\s|$)|관측|소문|추정|외신|후문|전언|나타|거론|풍문|루머"
_OPEN_KEPT = r"검토|고려|타진|저울질|모색|고심|살펴|조율|물색|만지작|가능|수 있|수도 있|여지|물밑|구상|숙고|탐색"
_SOFT_KEPT = rf"{_OPEN_KEPT}|전망|예상|예측|관측|내다|기대|추정|추산|것으로 (?:보|예|전망|관측|기대|추|알려|전해|파악|내다|분석|점)|것이라|것이란|것$|듯|점쳐|점침|점치|우려|시사|할지도|위기|조짐|유력|예견|보임|보여|추측|위협|위험"
_PLAN_KEPT = (
    rf"{_SOFT_KEPT}|계획|방침|예정|목표|추진|기로|예고|준비|나서|나설|나선|의향|의지|뜻|약속|공언|다짐|앞두|앞둬|전략|로드맵|제안|제의|제시|합의|겠다|겠단|려고|려는|하려|희망|요청|요구|원해|원한|바라|바람|"
    r"노리|노려|노림|겨냥|공약|협상|논의|협의|청사진|비전|착수|할 (?:것|예정|계획)|한다|된다|간다|는다|ᆯ|지향|도전|시도|포석|주문|촉구|할까|입찰|신청|야심|확약|보장"
)
_MARKS: tuple[_Mark, ...] = (
    _Mark(
        "전언",
        re.compile(
            r"(?i)\breportedly|familiar with (?:the|its|his|her|their)|briefed on|close to the (?:matter|company|deal|talks)|with (?:direct )?knowledge of|according to (?:\S+ ){0,3}(?:people|person|sources?|reports?|insiders?)|\bsources? (?:said|say|told)|rumou?r|\b(?:is|are|was) said to\b|allegedly|unconfirmed|"
            r"関係者によると|関係者によれば|関係者が明らか|と報じ|とされる|らしい|とのうわさ|と伝え|報道によ|"
            r"据[^，。]{0,8}(?:知情|消息|报道|悉|外媒|媒体|传|爆料|透露)|據[^，。]{0,8}(?:知情|消息|報導|報道|悉|外媒|媒體|傳|透露)|消息人士|知情人士|传闻|傳聞|据悉|據悉|据传|據傳|外传|外傳|市場傳|爆料"
        ),
        re.compile(_HEARSAY_KEPT),
    ),
    _Mark(
        "검토",
        re.compile(
            r"(?i)\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|explor(?:es|ed|ing)|contemplat\w+|evaluating|negotiating|studying)\b|\bin (?:\w+ )?(?:talks|discussions|negotiations)\b|"
            r"検討|交渉(?:中|し|を進)|視野に|模索|調整に入|考虑|考慮|(?:正|在|就)[^，。]{0,6}(?:洽谈|洽談|谈判|談判|磋商|商谈|评估|評估|探讨|探討|研究)|洽购|洽購"
        ),
        re.compile(_OPEN_KEPT + r"|논의|협의|협상|대화|교섭|의논|추진|전망|관측|예상|듯|것으로|설(?:이|을)?(?:\s|$)"),
    ),
    _Mark(
        "가능성",
        re.compile(
            r"\bmay\b(?! (?:\d|not\b))|\bmight\b(?! not)|\bcould\b(?! not|n\b)|\b[Pp]ossib\w+|\b[Pp]otential(?:ly)?\b|かもしれ|可能性|恐れ(?:が|も)|うる(?:。|と)|余地|可能(?!性?[极很]?[小低])(?=[^性])|或(?:将|將|会|會|許|许)|也许|也許|恐(?:将|將|怕)"
        ),
        re.compile(_SOFT_KEPT),
    ),
    _Mark(
        "전망",
        re.compile(
            r"\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]e|[Ii]t|[Nn]ow|[Ww]idely) (?:widely |also |now )?expected\b|\bexpects?\b|\bexpecting\b|(?<!than )(?<!as )\bexpected to\b|\bforecasts?\b(?! (?:on|of analysts))|\bforecasting\b|\bpredict(?:s|ed|ing)?\b|\banticipat(?:es|ed|ing)\b|\blikely to\b|\b(?:is|are) likely\b|\bprojects\b|\bprojected\b|"
            r"\bestimat(?:es|ed)\b|\bpoised to\b|\bon track to\b|\b(?:sees|foresees)\b|見通し|見込[みむん]|(?<!市場)予想(?!を(?:上|下)|より|以上)|予測|とみられ|とみる|とみて|だろう|预计|預計|(?<!市场)(?<!市場)(?<!超)(?<!不及)(?<!于)预期(?![之内])|(?<!市場)(?<!不及)(?<!於)(?<!超)預期|预测|預測|料[将將]|有望|估计|估計|看好"
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
            r"완료|마무리|끝냄|마침(?!내)|마쳤",
            r"complet|finish|clos(?:ed|es|ing)\b|conclu|end(?:ed|s)\b|done\b|wrap|完了|完成|終え|終わ|结束|結束|已|了|끝냈|끝마",
        ),
        (
            r"확정|최종 (?:결정|승인)",
            r"final|confirm|decid|certain|definite|approv|uphe?ld|確定|決ま|決定|決め|正式|确定|敲定|定|결정|최종|기로 ",
        ),
        (
            r"확실(?!성|하지)|반드시|틀림",
            r"certain|sure\b|definite|must\b|undoubt|guarantee|no doubt|確実|必ず|間違いな|必|一定|肯定|분명",
        ),
        (
            r"성사|타결|합의(?!금|체|점|제)|체결",
            r"agree|deal|pact|sign|settle|accord|clinch|seal|str(?:ik|uck)|reached|contract|partner|team|join|contract|合意|妥結|締結|提携|契約|まと|結ん|达成|達成|签|簽|协议|協議|谈成|合作|约|기로 |맺|손잡|손을|계약|약속|서명",
        ),
        (
            r"달성",
            r"achiev|reach|hit\b|met\b|attain|record|post|surpass|exceed|target|goal|達|达|实现|實現|突破|超|記録|目标|目標|기록|넘|돌파",
        ),
        (r"이미(?=\s)", r"already|\bhad\b|\bhas\b|すで|既に|已|앞서|벌써"),
    )
)
#: a thing that is open is not decided or confirmed
_DECIDED = re.compile(r"(?:결정|확인)(?!적|되지|하지|짓지|권|할|을 (?:미|보|유))")
_DECIDED_TOLD = re.compile(
    r"(?i)decid|decision|determin|resolv|agree|approv|chose|select|pick|opt(?:s|ed)\b|confirm|verif|acknowledg|admit|found\b|certain|rul(?:ed|ing)|will\b|決|確認|明らか|分か|决|定|批准|同意|选|選|确认|確認|证实|證實|发现|결정|확인|기로 |합의|확정"
)
_SOFTENED = re.compile(
    r"전망(?!치|을 상|을 하|을 높|을 낮|에 못|보다)|예상(?!보다|치|을|에|외|밖)|예정|방침|계획|검토|가능성|것으로 보[이임]|추정|수 있[음다을]|저울질|타진"
)
_SOFT_TOLD = re.compile(
    r"(?i)\bto [a-z]|n't\b|\b(?:may|might|could|will|would|shall|if|should|can|ability|able|future|next|coming|upcoming|ahead|roadmap|strateg\w+|blueprint|initiative|program|project|scheme|proposal|propos\w*|bid|deal|ambition|vision|outlook|guidance|forecast\w*|estimat\w*|expect\w*|plan\w*|intend\w*|aim\w*|target\w*|goal|likely|probab\w*|risk|review\w*|talks?|discuss\w*|negotiat\w*|chance|threat\w*|danger|seem\w*|appear\w*|suggest\w*|think\w*|believ\w*|feel\w*|optimis\w*|confiden\w*|predict\w*|sees|warn\w*|fear\w*|concern\w*|consider\w*|explor\w*|weigh\w*|mull\w*|stud(?:y|ies|ying)|by 20\d\d)\b|"
    r"[うくぐすつぬぶむる](?:。|」|$|と|方針|という|ことを|計画|考え)|検討|計画|予定|可能|見|方針|構想|目標|意|予想|予測|恐れ|だろう|よう|案|交渉|協議|戦略|期待|推定|"
    r"[拟擬将將会會要欲]|计|計|预|預|可能|考虑|考慮|目标|目標|打算|有望|准备|準備|或|估|展望|料|望|探讨|探討|研究|谈|談|方案|战略|能|旨在|"
    r"할|될|것|수 |방안|살펴|저울|타진|모색|준비|노리|나서|다음|내년|향후|앞으로|요구|요청|촉구|제안|주문|계획|방침|예정|전망|예상|검토|가능|고려|구상|목표|추진|기로|겠|려|관측|추정|듯|우려|기대|논의|협의|협상"
)


def certainty(bullet: Bullet, source: Source) -> str | None:
    """A plan stays a plan, a forecast a forecast, hearsay hearsay; and what was done is not made a plan."""
    text = _QUOTE.sub(" ", plain(bullet.text))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    lost = _lost_abroad(text, evidence) if source.foreign else _lost_at_home(text, bullet, evidence)
    return lost or _settled(text, evidence) or _softened(text, evidence)


def _lost_abroad(text: str, evidence: Evidence) -> str | None:
    about = aligned(text, evidence)
    for mark in _MARKS:
        whole = mark.name == "전언"
        found = [mark.told.search(clause.sentence if whole else clause.text) for clause in about]
        if found and all(found) and mark.kept.search(text) is None:
            return (
                f"원문의 '{found[0][0].strip()}'({mark.name})이 빠져 확실한 일처럼 읽힙니다: {mark.name}임을 밝혀 쓰세요"
                if found[0]
                else None
            )
    will = [_WILL.search(clause.text) for clause in about if not clause.text.startswith(("who ", "which ", "that "))]
    if (
        will
        and all(will)
        and _WILL_KEPT.search(text) is None
        and not _DENIED.search(text)
        and not ahead(text, evidence)
    ):
        return "원문은 앞으로 할 일인데 이미 한 일처럼 읽힙니다: '…할 예정', '…하기로'처럼 쓰세요"
    return None


#: Korean sources: which families of hedges may stand for one another
_ALIKE_AT_HOME = {
    "전망": r"추정|가능|기대|듯|것으로 보|우려|점쳐", "계획": r"추진|기로|겠다고|준비|할 것", "결정": r"결정|합의|계획|방침|예정|확정|기로", "검토": r"고려|논의|협의|저울질|모색|가능|추진",
    "가능성": r"전망|우려|예상|관측|검토|듯", "추정": r"전망|예상|관측|평가|분석|것으로", "전언": r"보도|에 따르면|관측|관계자|설(?:이|을)?(?:\s|$)|후문", "의무": r"필요|의무|해야|촉구|주문|당부|강조",
    "추진": r"계획|방침|예정|준비|나서|나선|검토|구상", "기대": r"전망|예상|바라|희망", "우려": r"걱정|불안|위험|경고|지적|리스크",
}  # fmt: skip


def _lost_at_home(text: str, bullet: Bullet, evidence: Evidence) -> str | None:
    said = _said_after(bullet, evidence)
    for name, pattern in HEDGES.items():
        found = pattern.search(said)
        if name == "가능성" and NEGATION.search(said):
            continue  # '가능성을 일축했다': judged as a denial
        if found and not pattern.search(text) and not re.search(_ALIKE_AT_HOME[name], text):
            return f"'{found[0]}'({name})이 빠져 확실한 일처럼 읽힙니다: {name}임을 밝혀 쓰세요"
    return None


def _settled(text: str, evidence: Evidence) -> str | None:
    """'확정', '완료', '합의' of a thing that the evidence does not call so; what was to come told as done."""
    clauses = " ".join(clause.text for clause in aligned(text, evidence))
    for said, told in _SETTLED:
        found = said.search(text)
        if found is not None and told.search(evidence.text) is None:
            return f"근거에 없는 '{found[0]}'이 들어 확실한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    found = _DECIDED.search(text)
    if found is not None and _open(clauses) and _DECIDED_TOLD.search(clauses) is None:
        return f"근거에 없는 '{found[0]}'이 들어 확실한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return _told_as_done(text, clauses)


def _open(clauses: str) -> bool:
    at_home = any(HEDGES[name].search(clauses) for name in ("전망", "계획", "검토", "가능성", "추정", "전언", "추진"))
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


def _softened(text: str, evidence: Evidence) -> str | None:
    """A plan or forecast made of what the evidence tells as done."""
    found = _SOFTENED.search(text)
    if found is None or _SOFT_TOLD.search(evidence.text) or ahead(text, evidence):
        return None
    return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"


_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서)[, ]|[.](?:\s|$)")


def _said_after(bullet: Bullet, evidence: Evidence) -> str:
    """What Korean evidence says from the bullet's last word to the end of that clause: its predicate.

    Where the last word is not in the evidence (a verb made noun), the end of the clause that the line is about.
    """
    sentence = _QUOTE.sub(" ", plain(bullet.evidence[0])) if bullet.evidence else ""
    words = _WORD.findall(_QUOTE.sub(" ", plain(bullet.text)))
    at = sentence.rfind(words[-1]) if words else -1
    if at < 0 and len(words) > 1:
        at = sentence.rfind(words[-2])
    if at < 0:
        about = aligned(plain(bullet.text), evidence)
        return about[-1].text[-30:] if about else ""
    end = _CLAUSE_END.search(sentence, at + 1)
    return sentence[at : end.start() if end else len(sentence)]


#: how a clause denies, in three languages; what merely sounds so ('not only', 'かもしれない') is left out
_DENIES = re.compile(
    r"(?i)\b(?:not(?! (?:only|just|least))|never|neither|nor|no longer|cannot|unable to)\b|n't\b|\bno (?!doubt|\.|\d)(?:[a-z]+ )?(?:plans?|decision|intention|evidence|agreement|comment|details?|deal|changes?|need|impact|longer)\b|\b(?:declin(?:es|ed|ing) (?:to|an?|the)|refus(?:es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rebuff(?:s|ed)?|fail(?:s|ed|ing) to|ruled? out|dismiss(?:es|ed|ing)?|rebut\w*|turn(?:s|ed) down)\b|"
    r"(?<!かもしれ)(?<!なければなら)(?<!に違い)(?<!だけで)(?<!に過ぎ)(?<!少)ない(?:。|と|方針|考え|見|こと|ま|た|$|、)|(?<!かもしれ)なかった|(?<!かもしれ)ていない|(?<!かもしれ)(?<!なければなり)ません|せず|否定し|否定す|拒否し|拒否す|拒絶|断った|断り|見送[りっる]|反論|"
    r"不(?![仅僅只但断斷同过過久少错錯得])(?!可避)|没有|沒有|(?<!尚)未(?![来來])|尚未|并非|並非|否认|否認|拒绝|拒絕|无法|無法|婉拒|驳斥|駁斥|反驳|反駁|否决|否決|驳回|駁回"
)
_MAY_DENY = re.compile(
    r"(?i)\b(?:no|not|nor|none|nothing|never|neither|without|cannot|yet to|few|little|instead of|rather than|far from|short of|against|free of|lost)\b|n't\b|"
    r"\b(?:fail|unable|declin|refus|den(?:y|ies|ied)\b|reject|halt|stop|suspend|paus|cancel|scrap|withdr|abandon|drop|delay|postpon|avoid|lack|absen|skip|miss|oppos|dismiss|remov|disput|rebut|rebuff|speculat|exclud|exempt|collaps|terminat|discontinu|shelv|undisclos|unchang|unclear|uncertain|undecid|unlikely|unable|unsuccess|ruled? out|fall apart|fell apart|turn(?:s|ed) down|call(?:s|ed) off|put off|back(?:s|ed) out|pull(?:s|ed) (?:out|back)|ban|bar(?:s|red)|block|freez|froze|prohibit|end(?:s|ed|ing)? |scrapp|unsustain|impossib)\w*|"
    r"ない|なかっ|なく|ません|ず[、にと。]|ぬ|無|否|不|非|未|拒|断|中止|停止|見送|撤|取り消|やめ|廃|失敗|反対|欠|なし|避|免|没|沒|无|停|取消|放弃|放棄|禁|反对|反對|失|缺|暂|暫|难|難|驳|駁|别"
)
_DENIED = re.compile(
    r"않|못[하한할해했함 ]|없|아니|아님|아닌|아닐|(?<![가-힣])안 [가-힣]|불가|무산|불발|철회|중단|부인|거부|거절|부결|취소|부정(?!적|행|부)|반박|일축|미정|미공개|비공개|불참|제외|실패|보류|포기|불허|반려|기각|반대|반발|사실무근|미달|미치지|무혐의|무관|모름|미지수|불투명|사양|고사|퇴짜|배제|선[을 ]?\s?그|어려|그쳐|그침|유보|면제|미확인|침묵|함구|말 아|삼가|자제|회피|백지화|손 뗌|접음|접어|미룸|미뤄|연기|해임|폐지|금지|차단|막"
)
#: what a line denies by itself, not by choice of word
_PLAIN_NO = re.compile(
    r"않|못[하한할해했함]|없[다는었을이음어으고지]|아니[다며라고었]|아님|아닌|(?<![가-힣])안 [가-힣]|불가(?!피)|무산|불발|철회|중단|부인(?!과)|거부|거절|부결|취소|보류|포기|백지화"
)


def negation(bullet: Bullet, source: Source) -> str | None:
    """What the evidence denies stays denied, and nothing else is."""
    text = _QUOTE.sub(" ", plain(bullet.text))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    return _denial_abroad(text, evidence) if source.foreign else _denial_at_home(text, bullet, evidence)


def _denial_abroad(text: str, evidence: Evidence) -> str | None:
    denied = [_DENIES.search(clause.text) for clause in aligned(text, evidence)]
    if denied and all(denied) and _DENIED.search(text) is None:
        return (
            f"원문의 부정('{denied[0][0].strip()}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
            if denied[0]
            else None
        )
    said = _PLAIN_NO.search(text)
    if said is not None and _MAY_DENY.search(evidence.text) is None:
        return f"근거에 없는 부정 '{said[0]}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
    return None


def _denial_at_home(text: str, bullet: Bullet, evidence: Evidence) -> str | None:
    denied = all(NEGATION.search(clause.text) for clause in aligned(text, evidence))
    if (denied or NEGATION.search(_said_after(bullet, evidence))) and not _DENIED.search(plain(bullet.text)):
        return "부정이 빠졌습니다: 원문이 부정한 일은 부정으로 쓰세요"
    if NEGATION.search(text) and not _DENIED.search(plain(" ".join(bullet.evidence))):
        return "근거에 없는 부정이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
    return None
