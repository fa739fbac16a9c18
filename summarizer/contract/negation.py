"""What the evidence denies stays denied, and nothing else is.  Pure.

The marks of four languages are tables; each part of a line is held against the clauses that it is about.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .. import Bullet
from ..facts import NEGATION, plain
from .clauses import SAYING, Clause, aligned, clauses, compounded, shares
from .parts import parts
from .source import Evidence, Source

_QUOTE = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서)[, ]|[.](?:\s|$)")


#: how a part ends that tells of what is to come or was said; its fact stands before
_TAIL = re.compile(
    r"\s?(?:예정|계획|방침|전망|예상|가능성|검토(?: 중)?|추진|목표|기대|관측|우려|의사|의향)?(?:이?라고|임을|이라는)?\s?(?:밝[혀힘히]|전[해함]|설명|강조|언급|발표|공시|시사|표명|해명|말[해함])?[.… ]*$"
)


def about(part: str, evidence: Evidence) -> tuple[Clause, ...]:
    """:func:`aligned`, by the fact that the part tells: '메뉴 변경 예정' is about the change, not about any plan."""
    return aligned(_fact_of(part), evidence)


@lru_cache(maxsize=2048)
def _fact_of(part: str) -> str:
    bare = _TAIL.sub("", part)
    return bare if len(bare) >= _LEAST else part


_LEAST = 6


def said_after(bullet: Bullet, evidence: Evidence) -> str:
    """What Korean evidence says from the bullet's last word to the end of that clause: its predicate.

    Where the last word is not in the evidence (a verb made noun), the end of the clause that the line is about.
    """
    words = _WORD.findall(_QUOTE.sub(" ", plain(bullet.text)))
    found = aligned(plain(bullet.text), evidence)
    preferred = {clause.sentence for clause in found}
    told = [_QUOTE.sub(" ", sentence) for sentence in map(plain, evidence.sentences)]
    # the sentences that the line is about first, in the order of the article
    order = sorted(told, key=lambda sentence: not any(sentence[:12] == other[:12] for other in preferred))
    own = [sentence for sentence in told if any(sentence[:12] == other[:12] for other in preferred)]
    for word, sentences in ((words[-1:], order), (words[-2:-1], own)):
        for sentence in sentences if word else ():
            at = sentence.rfind(word[0])
            if at >= 0:
                end = _CLAUSE_END.search(sentence, at + 1)
                return sentence[at : end.start() if end else len(sentence)]
    return found[-1].text[-30:] if found else ""


#: how a clause denies, in three languages; what merely sounds so ('not only', 'かもしれない') is left out
DENIES = re.compile(
    r"(?i)\b(?:not(?! (?:only|just|least))|never|neither|nor|no longer|cannot|unable to)\b|n't\b|\bno (?!doubt|\.|\d)(?:[a-z]+ )?(?:plans?|decision|intention|evidence|agreement|comment|details?|deal|changes?|need|impact|longer)\b|\bno (?!longer|doubt|later|less|more|fewer|matter|sooner|one\b)[a-z-]+(?: [a-z-]+){0,2} (?:has|have|had|was|were|is|are|will|would|could|can)\b|\b(?:ha(?:s|ve|d)|there (?:is|are|was|were)|found|sees?|saw|made|makes?|gave|gives?|giving|offered|set|took|provided|assum(?:e|es|ed)|includes?|included|requires?|involves?|contains?) no (?!longer|doubt|later|less|more|fewer|matter)[a-z]|\bstop(?:s|ped|ping)? short of\b|\bunrelated\b|無関係|无关|無關|\b(?:declin(?:es|ed|ing) (?:to|an?|the)|refus(?:es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rebuff(?:s|ed)?|fail(?:s|ed|ing) to|ruled? out|dismiss(?:es|ed|ing)?|rebut\w*|turn(?:s|ed) down)\b|"
    r"(?<!かもしれ)(?<!なければなら)(?<!に違い)(?<!だけで)(?<!に過ぎ)(?<!少)(?<!得)ない(?:。|と|」|方針|考え|見|こと|ま|た|$|、)|(?<!かもしれ)なかった|(?<!かもしれ)ていない|(?<!かもしれ)(?<!なければなり)ません|せず|否定し|否定す|拒否し|拒否す|拒絶|断った|断り|見送[りっる]|反論|非公表|非公開|未公表|未定|"
    r"不(?![仅僅只但断斷同过過久少错錯得正振安良採況調])(?!可避|具合|動産|动产|景気)|没有|沒有|(?<!尚)未(?![来來])|尚未|并非|並非|否认|否認|拒绝|拒絕|无法|無法|未公开|未披露|婉拒|驳斥|駁斥|反驳|反駁|否决|否決|驳回|駁回"
)
_MAY_DENY = re.compile(
    r"(?i)\bgiv(?:e|es|ing) up\b|\bgave up\b|\b(?:no|not|nor|none|nothing|never|neither|without|cannot|yet to|few|little|instead of|rather than|far from|short of|against|free of|lost)\b|n't\b|"
    r"\b(?:fail|unable|declin|refus|den(?:y|ies|ied)\b|reject|halt|stop|suspen[ds]|paus|cancel|scrap|withdr|abandon|drop|delay|postpon|avoid|lack|absen|skip|miss|oppos|dismiss|remov|disput|rebut|rebuff|speculat|exclud|exempt|collaps|terminat|defer|grace|moratori|stopp?\w* short|discontinu|shelv|undisclos|unchang|unclear|uncertain|undecid|unlikely|unable|unsuccess|ruled? out|fall apart|fell apart|turn(?:s|ed) down|call(?:s|ed) off|put off|back(?:s|ed) out|pull(?:s|ed) (?:out|back)|bann?(?:s|ed|ing)?\b|bar(?:s|red)\b|block|freez|froze|prohibit|(?<!the )(?<!-)(?<!year )end(?:s|ed|ing)? |scrapp|unsustain|impossib)\w*|"
    r"ない|なかっ|なく|ません|ず[、にと。]|ぬ|無(?![料線人])|否|不(?!动产|動産)|非(?![常洲])|未(?![来來])|拒|(?<![判診横])断|中止|停止|見送|撤|取り消|やめ|廃|失敗|反対|欠|なし|避|免|打ち切|終了|解消|凍結|閉鎖|终止|終止|撤|中断|叫停|搁置|擱置|关闭|關閉|猶予|宽限|寬限|缓|緩|供[不過过]|没|沒|无(?![人线论])|停|取消|放弃|放棄|禁|反对|反對|失|缺|暂|暫|难|難|驳|駁|(?<![特分个個區区])别"
)
_DENIED = re.compile(
    r"않|못[하한할해했함 ]|없|아니|아님|아닌|아닐|(?<![가-힣])안 [가-힣]|(?:합의|계약|결정|확정|타결|승인|체결|발표|공개) (?:이?전|직전)|이전 단계|아직|유예|손사래|단념|전무|공석|답보|교착|난항|미흡|무조건|무응답|무대응|무배당|불필요|불응|불공개|불채택|불기소|불수용|비공식|비상장|미보장|미비|미납|미수|미흡|미지급|불가(?!피)|무산|불발|철회|중단|부인|거부|거절|부결|취소|부정(?!적|행|부)|반박|일축|미정|미공개|비공개|불참|제외|실패|보류|포기|불허|반려|기각|반대|반발|사실무근|미달|미치지|무혐의|무관|모름|미지수|불투명|사양|고사|퇴짜|배제|선[을 ]?\s?그|어려|그쳐|그침|유보|면제|미확인|침묵|함구|말 아|삼가|자제|회피|백지화|손 뗌|접음|접어|미룸|미뤄|연기|해임|폐지|금지|차단|막|(?<![가-힣])미(?:완|확|동|착|승|이행|신고|지급|체결|도달|참|제출|공|반영|포함|해결|결)|불(?:인정|투명|확실|명확|이행|포함|출석|충분|만)|부족|부진|비독점|(?:언급|답변|답|질문|즉답|확인|논평)[을를은]? ?(?:피[했하해함]|꺼)|말을? 아|거리[를 ]?\s?[두둔뒀]|빠졌|빠짐|빠진|뺀다|이르다|시기상조|낮[다은음]|희박"
)
#: what a line denies by itself, not by choice of word
_PLAIN_NO = re.compile(
    r"않|못 ?[하한할해했함]|없[다는었을이음어으고지]|아니[다며라고었]|아님|아닌|(?<![가-힣])안 [가-힣]|불가(?!피)|무산|불발|철회|중단|부인(?!과)|거부(?!권|감)|거절|부결|취소|보류|포기|백지화"
)
#: a denial by grammar alone
_GRAMMAR = re.compile(r"않|못|없|아니|아님|아닌|안 ")
_QUOTE_MARKS = re.compile(r'["\']')
#: what has the look of a denial in a Korean line and is none
_ONLY_SOUNDS = re.compile(
    r"못 ?박|못지않|다름없|끊임없|아낌없|변함없|틀림없|손색없|수밖에 없|뿐(?:만)? 아니라|(?<=[가-힣])없이(?= 늘)|않을 수 없|적지 않|머지않"
)
#: the evidence says that there is none of a thing; the line says that there is
_NOTHING = re.compile(
    r"(?i)\bnothing\b|\bno (?!longer|doubt|later|less|more|matter)[a-z]+|\bnone\b|ない|なし|没有|沒有|并无|並無|尚无|尚無|暂无|暫無|未有|无意|無意"
)
_THERE_IS = re.compile(
    r"(?<![수고어아여해]) 있(?:다|음|으며|으나|고$|지만)|(?:은|는|이|가|도|바|계획|의사|의향) 있|수 있다고 강조"
)
#: (how the evidence denies, what Korean says instead)
_OTHER_WAY_ROUND = tuple(
    (re.compile(told), re.compile(kept))
    for told, kept in (
        (
            r"不低于|不低於|不少于|不少於|不下|下らない|下回らない|(?i:(?:no|not) (?:less|fewer|lower|under) than|not below)",
            r"이상|넘|최소|적어도",
        ),
        (
            r"不超过|不超過|不高于|不高於|超えない|(?i:no more than|not (?:more than|exceed|above))",
            r"이하|이내|최대|까지|한도",
        ),
        (
            r"不变|不變|[没沒]有?(?:改变|改變|变|變|调整|調整)|未(?:改变|改變|变|變|调整|調整)|変わらない|変更はない|変わっていない|変えない|変更しない|不作调整|不調整|不动摇|(?i:not chang|no changes?|unchanged|n't chang|not alter)",
            r"유지|그대로|동결|고수|변함|지속|동일|계속",
        ),
        (
            r"排除し(?:ない|なかった)|排除はしない|不排除|否定し(?:ない|なかった)|(?i:(?:not|n't|never) (?:rul\w+ (?:it )?out|exclud\w+|den(?:y|ied)))",
            r"가능|열[어려]|여지",
        ),
        (
            r"(?i:not (?:at all )?likely|not expected|n't likely)|可能性不大|可能性很小|不太可能|可能性は(?:低|小さ)",
            r"낮|희박|적[다은음]|어렵",
        ),
        (
            r"振るわな|伸びなかった|奮わな|不振|不佳|不理想|(?i:not (?:good|strong|well))",
            r"부진|저조|약세|나[쁘빠]|신통",
        ),
        (
            r"足り(?:ない|なかった|ていない)|不足|(?i:not enough|insufficient)|不够|不夠|满足不了|滿足不了|追いつかない|間に合わない",
            r"부족|모자|못|달[리려]|밑돌|웃돌|초과|빠듯",
        ),
        (
            r"不及|及ば(?:ない|なかった|ず)|届か(?:ない|なかった|ず)|(?i:not (?:reach|meet)|n't (?:reach|meet))|不到|不如",
            r"미달|밑돌|하회|그[쳐치]|미만|낮|적|못",
        ),
        (
            r"遅れ(?:は|て)?な|遅れていない|遅れはない|不推迟|不延期|(?i:not (?:delay|late)|no delay)",
            r"예정대로|차질|정상|계획대로|일정대로|제때",
        ),
        (
            r"(?i:not (?:stop|halt|abandon|give up|end|withdraw|leav|resign|quit|step))|不会辞|不會辭|不离开|不離開|辞めない|辞任しない|不放弃|不放棄|不停|不会停|不會停|やめない|止めない|撤退しない|離れ",
            r"계속|지속|유지|이어|고수|잔류|남",
        ),
        (
            r"(?i:not (?:yet )?(?:decid|settl|final|fix|set))|固まっていない|決まっていない|未定|未决|尚未确定|尚未確定|没定|未敲定",
            r"미확정|미정|유동|불투명|조율|검토",
        ),
        (
            r"欠かせない|不可欠|不可缺|不可或缺|少不了|離せない|(?i:cannot do without|not do without)",
            r"필수|필요|불가결|핵심",
        ),
        (
            r"(?i:no (?:extra |additional |further )?(?:conditions?|strings|cost|charge|fee))|无条件|無条件|無條件|不附带|附加条件なし",
            r"무조건|조건 없|무상|무료|추가",
        ),
        (
            r"(?i:not (?:require|need|necessary))|n't (?:require|need)|必要(?:は|が)?な|不需要|不必|无需|無需",
            r"불필요|면제|생략|없이",
        ),
        (
            r"(?i:no(?:t)? (?:agree|reach)\w*|not (?:yet )?(?:agreed|signed|closed|final))|合意に至っていない|まだ合意|尚未达成|未达成|尚未签",
            r"전 단계|이전|진행|협상 중|협의 중|이견|평행선",
        ),
        (r"供不应求|供不應求|供給が追いつ", r"부족|웃도|웃돌|초과|달리|품귀|못|밑|공급난|빠듯"),
        (
            r"(?i:\b(?:not|n't) (?:\w+ ){0,4}?(?:before|until))|(?:まで|以降に?なら)[^。]{0,8}ない|(?:之)?前不(?:会|會)|(?:要|得)等?到",
            r"빨라야|이르면|일러야|이후|부터|돼야|되어야|까지|전에는",
        ),
        (
            r"(?i:(?:refus|declin)\w* to (?:dismiss|throw|toss|halt|block|stop|suspend|pause)|(?:denied|rejected|denies|rejects) (?:[\w' ]{0,30})(?:motion|request|bid|effort|attempt) to (?:dismiss|throw|toss|halt|block|stop|suspend|delay))",
            r"계속|진행|이어|심리|유지|인정|허용",
        ),
        (r"認めな|不予认可|不承认|不承認|(?i:not (?:recogni|accept|grant))", r"불인정|기각|불허|거부|인정"),
        (
            r"负责任|問題な|没问题|沒問題|不成问题|(?i:no (?:problem|issue|objection))|異論はない|无异议|無異議",
            r"문제|이상|동의|찬성|괜찮|양호|원만",
        ),
        (r"不难|不難|難しくない|(?i:not (?:hard|difficult))", r"쉽|수월|용이"),
        (
            r"避けられ(?:ない|ず|ません)|やむを得な|ざるを得な|不可避|不得不|避免不了|(?i:(?:cannot|can't|could not|couldn't) (?:be avoided|avoid)|no choice|no option)",
            r"불가피|수밖에|피할|필연|해야|부득이",
        ),
        (r"惜しまな|不惜|(?i:spare no)", r"총력|아끼|불사|적극|전력"),
    )
)


def denied(text: str) -> bool:
    """Does the Korean *text* deny anything, by grammar or by the choice of a word?"""
    return _DENIED.search(_ONLY_SOUNDS.sub(" ", text)) is not None


def negation(bullet: Bullet, source: Source) -> str | None:
    """What the evidence denies stays denied, and nothing else is."""
    text = _ONLY_SOUNDS.sub(" ", _QUOTE.sub(" ", plain(bullet.text)))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    lost, added = (_lost_abroad, _added_abroad) if source.foreign else (_lost_at_home, _added_at_home)
    several = parts(text)
    kept = {clause for part in several if denied(part) for clause in about(part, evidence)}
    for part in several:
        if (word := lost(part, evidence)) is not None and not kept.issuperset(about(part, evidence)):
            return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
        if (word := added(part, evidence)) is not None:
            return f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
    if (
        not source.foreign
        and NEGATION.search(_ONLY_SOUNDS.sub(" ", said_after(bullet, evidence)))
        and not denied(plain(bullet.text))
        and not (_GOES_ON.search(text) and _UNFINISHED.search(evidence.text))
    ):
        return "부정이 빠졌습니다: 원문이 부정한 일은 부정으로 쓰세요"
    return None


def _lost_abroad(part: str, evidence: Evidence) -> str | None:
    told = about(part, evidence)
    found = [DENIES.search(clause.text) for clause in told]
    if found and all(found) and found[0] and not denied(part) and not _same_thing(part, told[0].sentence):
        return found[0][0].strip()
    if (undone := _told_undone(part, evidence)) is not None:
        return undone
    nothing = next((match for clause in told if (match := _NOTHING.search(clause.text))), None)
    return nothing[0].strip() if nothing is not None and _THERE_IS.search(part) and "없" not in part else None


def _affirmed(part: str, evidence: Evidence) -> bool:
    """Does a clause of Korean evidence that denies nothing speak of what the part closes with?"""
    last = next((word for word, _ in reversed(compounded(_TAIL.sub("", part))) if word not in SAYING), "")
    return len(last) > 1 and any(
        shares(last, clause.text, evidence) and NEGATION.search(clause.text) is None for clause in clauses(evidence)
    )


def _told_undone(part: str, evidence: Evidence) -> str | None:
    """The denial of what the part closes with ('추가 지원 결정'), where every clause that speaks of it denies it."""
    last = next((word for word, _ in reversed(compounded(_TAIL.sub("", part))) if word not in SAYING), "")
    if last not in _CLOSES or denied(part) or _STILL.search(part):
        return None
    on_it = [DENIES.search(clause.text) for clause in clauses(evidence) if shares(last, clause.text, evidence)]
    return on_it[0][0].strip() if on_it and all(on_it) and on_it[0] else None


#: what a line that tells of a thing done closes with
_CLOSES = frozenset(
    {"결정", "합의", "체결", "맺", "확정", "승인", "완료", "타결", "착공", "착수", "서명", "도입", "가입", "계약"}
)
#: a line that leaves it open
_STILL = re.compile(
    r"여부|할지|검토|논의|협의|협상|대기|남[아았겨겼]|불투명|추진|예정|계획|방침|전망|목표|가능|수도|이후|되면|하면|빨라야|일러야"
)


def _same_thing(part: str, clause: str) -> bool:
    """A denial that Korean puts the other way round: '不变' is 유지, 'not likely' 낮다."""
    return any(told.search(clause) and kept.search(part) for told, kept in _OTHER_WAY_ROUND)


def _added_abroad(part: str, evidence: Evidence) -> str | None:
    said = list(_PLAIN_NO.finditer(part))
    if not said:
        return None
    told = _without_the_same(part, " ".join(dict.fromkeys(clause.sentence for clause in _about(part, evidence))))
    if (own := _denied_alone(part, evidence)) is not None:
        return own
    marks = len(_MAY_DENY.findall(told))
    by_grammar = [match for match in said if _GRAMMAR.match(match[0])]
    if marks == 0 or (by_grammar and len(said) + len(_TWICE.findall(part)) > marks):
        return (by_grammar or said)[-1][0]
    return None


#: '협조하지 않': the noun that a line denies
_NOT_DONE = re.compile(r"(?P<noun>[가-힣]{2,})(?:하|되)지(?:는|도)? ?(?:않|못)")


def _denied_alone(part: str, evidence: Evidence) -> str | None:
    """The denial of a noun that one clause affirms, where no clause that denies anything has that noun."""
    found = _NOT_DONE.search(part)
    noun = next((word for word, _ in compounded(found["noun"])), "") if found is not None else ""
    if found is None or len(noun) < len(found["noun"]):
        return None
    on_it = [clause for clause in clauses(evidence) if shares(noun, clause.text, evidence)]
    if len(on_it) != 1 or _MAY_DENY.search(on_it[0].text) or _WIDE.search(noun):
        return None
    return found[0] if on_it[0] in about(part, evidence) else None


#: nouns that stand for many foreign words
_WIDE = re.compile(r"진행|공개|발표|언급|설명|결정|확인|사용|이용|제공|포함|변경|영향|변화")
#: a stop that is denied: two denials
_TWICE = re.compile(r"(?:유예|연기|제외|배제|폐지|금지|해제|반대|취하)(?:하지|되지|치)?[는도]? ?않")


def _about(part: str, evidence: Evidence) -> tuple[Clause, ...]:
    """The clauses that the part is about, and those that deny the thing that it denies."""
    last = next((word for word, _ in reversed(compounded(part)) if word not in SAYING), "")
    more = (
        clause for clause in clauses(evidence) if _MAY_DENY.search(clause.text) and shares(last, clause.text, evidence)
    )
    return (*about(part, evidence), *(more if last else ()))


#: a line that keeps both denials ('배제하지 않아')
_BOTH = re.compile(r"(?:배제|부인|부정|제외)(?:하지|는|를|도|은|가능성을?)? ?(?:않|안 |못)")


def _without_the_same(part: str, told: str) -> str:
    """*told* without the denials that the part has put the other way round: what else it denies is its own."""
    for mark, kept in _OTHER_WAY_ROUND:
        if kept.search(part) and not _BOTH.search(part):
            told = mark.sub(" ", told)
    return told


#: what is said as a ground may be left out ('공개되지 않았다며 이의를 제기했다')
_GROUNDS = re.compile(r"^.*[다라]며,? (?=.{6})")


def _lost_at_home(part: str, evidence: Evidence) -> str | None:
    told = (_GROUNDS.sub("", _ONLY_SOUNDS.sub(" ", clause.text)) for clause in about(part, evidence))
    found = [NEGATION.search(clause) for clause in told]
    if _affirmed(part, evidence):
        return None
    if _GOES_ON.search(part) and _UNFINISHED.search(evidence.text):
        return None
    return found[0][0].strip() if found and all(found) and found[0] and not denied(part) else None


#: a denied end is no end: '협의가 끝나지 않았다' told as 협의 진행 중, '줄지 않았다' as 유지
_UNFINISHED = re.compile(
    r"(?:끝나|마무리되|종료되|중단하|중단되|멈추|그치|줄|줄이|바뀌|바꾸|변하|달라지|물러서)지 ?[는도]? ?않|변함없|변화[가는]? 없|변동[이은]? 없"
)
_GOES_ON = re.compile(r"진행|계속|지속|이어|유지|여전|그대로|고수|아직|현재")
#: native verbs of stopping: 중단, 철회 in a line
_STOPS = re.compile(
    r"끊|쉬[게고는며기]|쉰|멈|세[우워웠운]|닫|끄[고는기]|껐|끝[내냈낸]|거둬|거뒀|접[고기은었]|그만|손을? [떼뗐]"
)


def _added_at_home(part: str, evidence: Evidence) -> str | None:
    said = list(_PLAIN_NO.finditer(part))
    if not said:
        return None
    told = _QUOTE_MARKS.sub("", " ".join(dict.fromkeys(clause.sentence for clause in about(part, evidence))))
    marks = len(_DENIED.findall(told)) + len(_STOPS.findall(told))
    by_grammar = [match for match in said if _GRAMMAR.match(match[0])]
    return (by_grammar or said)[-1][0] if marks == 0 or (by_grammar and len(said) > marks) else None
