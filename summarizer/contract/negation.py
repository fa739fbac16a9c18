"""What the evidence denies stays denied, and nothing else is.  Pure.

The marks of four languages are tables; each part of a line is held against the clauses that it is about.
"""

from __future__ import annotations

import re

from .. import Bullet
from ..facts import NEGATION, plain
from .clauses import SAYING, Clause, aligned, clauses, compounded, shares
from .parts import parts
from .source import Evidence, Source

_QUOTE = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서)[, ]|[.](?:\s|$)")


def said_after(bullet: Bullet, evidence: Evidence) -> str:
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
    r"\b(?:fail|unable|declin|refus|den(?:y|ies|ied)\b|reject|halt|stop|suspend|paus|cancel|scrap|withdr|abandon|drop|delay|postpon|avoid|lack|absen|skip|miss|oppos|dismiss|remov|disput|rebut|rebuff|speculat|exclud|exempt|collaps|terminat|discontinu|shelv|undisclos|unchang|unclear|uncertain|undecid|unlikely|unable|unsuccess|ruled? out|fall apart|fell apart|turn(?:s|ed) down|call(?:s|ed) off|put off|back(?:s|ed) out|pull(?:s|ed) (?:out|back)|bann?(?:s|ed|ing)?\b|bar(?:s|red)\b|block|freez|froze|prohibit|(?<!the )(?<!-)(?<!year )end(?:s|ed|ing)? |scrapp|unsustain|impossib)\w*|"
    r"ない|なかっ|なく|ません|ず[、にと。]|ぬ|無(?![料線人])|否|不(?!动产|動産)|非(?![常洲])|未(?![来來])|拒|(?<![判診横])断|中止|停止|見送|撤|取り消|やめ|廃|失敗|反対|欠|なし|避|免|没|沒|无(?![人线论])|停|取消|放弃|放棄|禁|反对|反對|失|缺|暂|暫|难|難|驳|駁|(?<![特分个個區区])别"
)
_DENIED = re.compile(
    r"않|못[하한할해했함 ]|없|아니|아님|아닌|아닐|(?<![가-힣])안 [가-힣]|불가|무산|불발|철회|중단|부인|거부|거절|부결|취소|부정(?!적|행|부)|반박|일축|미정|미공개|비공개|불참|제외|실패|보류|포기|불허|반려|기각|반대|반발|사실무근|미달|미치지|무혐의|무관|모름|미지수|불투명|사양|고사|퇴짜|배제|선[을 ]?\s?그|어려|그쳐|그침|유보|면제|미확인|침묵|함구|말 아|삼가|자제|회피|백지화|손 뗌|접음|접어|미룸|미뤄|연기|해임|폐지|금지|차단|막|(?<![가-힣])미(?:완|확|동|착|승|이행|신고|지급|체결|도달|참|제출|공|반영|포함|해결|결)|불(?:인정|투명|확실|명확|이행|포함|출석|충분|만)|부족|부진|비독점|말을? 아|거리[를 ]?\s?[두둔뒀]|빠졌|빠짐|빠진|뺀다|이르다|시기상조|낮[다은음]|희박"
)
#: what a line denies by itself, not by choice of word
_PLAIN_NO = re.compile(
    r"않|못[하한할해했함]|없[다는었을이음어으고지]|아니[다며라고었]|아님|아닌|(?<![가-힣])안 [가-힣]|불가(?!피)|무산|불발|철회|중단|부인(?!과)|거부|거절|부결|취소|보류|포기|백지화"
)
#: a denial by grammar alone
_GRAMMAR = re.compile(r"않|못|없|아니|아님|아닌|안 ")
_QUOTE_MARKS = re.compile(r'["\']')
#: what has the look of a denial in a Korean line and is none
_ONLY_SOUNDS = re.compile(
    r"못지않|다름없|끊임없|아낌없|변함없|틀림없|손색없|수밖에 없|뿐(?:만)? 아니라|(?<=[가-힣])없이(?= 늘)|않을 수 없|적지 않|머지않"
)
#: the evidence says that there is none of a thing; the line says that there is
_NOTHING = re.compile(
    r"(?i)\bnothing\b|\bno (?!longer|doubt|later|less|more|matter)[a-z]+|\bnone\b|ない|なし|没有|沒有|并无|並無|尚无|尚無|未有"
)
_THERE_IS = re.compile(
    r"(?<![수고어아여해]) 있(?:다|음|으며|으나|고$|지만)|(?:은|는|이|가|바|계획|의사|의향) 있|수 있다고 강조"
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
            r"不变|不變|変わらない|変更はない|変わっていない|変えない|変更しない|不作调整|不調整|不动摇|(?i:not chang|no changes?|unchanged|n't chang|not alter)",
            r"유지|그대로|동결|고수|변함|지속|동일|계속",
        ),
        (
            r"排除し(?:ない|なかった)|排除はしない|不排除|否定し(?:ない|なかった)|(?i:(?:not|n't|never) (?:rul\w+ (?:it )?out|exclud\w+|den(?:y|ied)))",
            r"가능|열[어려]|여지|배제",
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
        (r"認めな|不予认可|不承认|不承認|(?i:not (?:recogni|accept|grant))", r"불인정|기각|불허|거부|인정"),
        (
            r"负责任|問題な|没问题|沒問題|不成问题|(?i:no (?:problem|issue|objection))|異論はない|无异议|無異議",
            r"문제|이상|동의|찬성|괜찮|양호|원만",
        ),
        (r"不难|不難|難しくない|(?i:not (?:hard|difficult))", r"쉽|수월|용이"),
        (r"惜しまな|不惜|(?i:spare no)", r"총력|아끼|불사|적극|전력"),
    )
)


def denied(text: str) -> bool:
    """Does the Korean *text* deny anything, by grammar or by the choice of a word?"""
    return _DENIED.search(text) is not None


def negation(bullet: Bullet, source: Source) -> str | None:
    """What the evidence denies stays denied, and nothing else is."""
    text = _ONLY_SOUNDS.sub(" ", _QUOTE.sub(" ", plain(bullet.text)))
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    lost, added = (_lost_abroad, _added_abroad) if source.foreign else (_lost_at_home, _added_at_home)
    several = parts(text)
    kept = {clause for part in several if denied(part) for clause in aligned(part, evidence)}
    for part in several:
        if (word := lost(part, evidence)) is not None and not kept.issuperset(aligned(part, evidence)):
            return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
        if (word := added(part, evidence)) is not None:
            return f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
    if (
        not source.foreign
        and NEGATION.search(_ONLY_SOUNDS.sub(" ", said_after(bullet, evidence)))
        and not denied(plain(bullet.text))
    ):
        return "부정이 빠졌습니다: 원문이 부정한 일은 부정으로 쓰세요"
    return None


def _lost_abroad(part: str, evidence: Evidence) -> str | None:
    about = aligned(part, evidence)
    found = [_DENIES.search(clause.text) for clause in about]
    if found and all(found) and found[0] and not denied(part) and not _same_thing(part, about[0].text):
        return found[0][0].strip()
    nothing = next((match for clause in about if (match := _NOTHING.search(clause.text))), None)
    return nothing[0].strip() if nothing is not None and _THERE_IS.search(part) and "없" not in part else None


def _same_thing(part: str, clause: str) -> bool:
    """A denial that Korean puts the other way round: '不变' is 유지, 'not likely' 낮다."""
    return any(told.search(clause) and kept.search(part) for told, kept in _OTHER_WAY_ROUND)


def _added_abroad(part: str, evidence: Evidence) -> str | None:
    said = list(_PLAIN_NO.finditer(part))
    if not said:
        return None
    told = _without_the_same(part, " ".join(dict.fromkeys(clause.sentence for clause in _about(part, evidence))))
    marks = len(_MAY_DENY.findall(told))
    by_grammar = [match for match in said if _GRAMMAR.match(match[0])]
    if marks == 0 or (by_grammar and len(said) > marks):
        return (by_grammar or said)[-1][0]
    return None


def _about(part: str, evidence: Evidence) -> tuple[Clause, ...]:
    """The clauses that the part is about, and those that deny the thing that it denies."""
    last = next((word for word, _ in reversed(compounded(part)) if word not in SAYING), "")
    more = (
        clause for clause in clauses(evidence) if _MAY_DENY.search(clause.text) and shares(last, clause.text, evidence)
    )
    return (*aligned(part, evidence), *(more if last else ()))


def _without_the_same(part: str, told: str) -> str:
    """*told* without the denials that the part has put the other way round: what else it denies is its own."""
    for mark, kept in _OTHER_WAY_ROUND:
        if kept.search(part):
            told = mark.sub(" ", told)
    return told


def _lost_at_home(part: str, evidence: Evidence) -> str | None:
    found = [NEGATION.search(_ONLY_SOUNDS.sub(" ", clause.text)) for clause in aligned(part, evidence)]
    return found[0][0].strip() if found and all(found) and found[0] and not denied(part) else None


def _added_at_home(part: str, evidence: Evidence) -> str | None:
    said = list(_PLAIN_NO.finditer(part))
    if not said:
        return None
    told = _QUOTE_MARKS.sub("", " ".join(dict.fromkeys(clause.sentence for clause in aligned(part, evidence))))
    marks = len(_DENIED.findall(told))
    by_grammar = [match for match in said if _GRAMMAR.match(match[0])]
    return (by_grammar or said)[-1][0] if marks == 0 or (by_grammar and len(said) > marks) else None
