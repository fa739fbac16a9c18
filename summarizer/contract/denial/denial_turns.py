"""Denials that Korean puts the other way round: '不变' is 유지, 'not likely' 낮다.  Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from ..heads import candidates, index

#: (how the evidence denies, what Korean says instead)
_OTHER_WAY_ROUND = tuple(
    (re.compile(told), re.compile(kept))
    for told, kept in (
        (
            r"不低于|不低於|不少于|不少於|不下|下らない|下回らない|(?i:(?:no|not) (?:less|fewer|lower|under) than|not below)|(?:밑돌|하회하|미달하)지 ?[는도]? ?않",
            r"이상|넘|최소|적어도",
        ),
        (
            r"不超过|不超過|不高于|不高於|超えない|(?i:no more than|not (?:more than|exceed|above))|(?:넘|웃돌|초과하|상회하)지 ?[는도]? ?(?:않|못)",
            r"이하|이내|최대|까지|한도",
        ),
        (
            r"不变|不變|[没沒]有?(?:改变|改變|变|變|调整|調整)|未(?:改变|改變|变|變|调整|調整)|変わらない|変[更化わ]り?[はも]?(?:ない|なかった|なし)|変わっていない|変えない|変えず|変更しない|(?:修正|見直し?|改[定訂正]|訂正|変更|調整)(?:は)?し(?:ない|なかった|ていない|ません)|[不未没沒]有?(?:作|做|予)?(?:修正|修改|修订|修訂|更改|改动|改動|更动|更動)|(?i:(?:not|n't|never) (?:\w+ )?(?:revis|adjust|amend|updat|modif|touch|budge)\w*)|不作调整|不調整|不动摇|(?i:not chang|no changes?|unchanged|n't chang|not alter)",
            r"유지|그대로|동결|고수|변함|지속|동일|계속",
        ),
        (
            r"排除し(?:ない|なかった)|排除はしない|不排除|否定し(?:ない|なかった)|(?i:(?:not|n't|never) (?:rul\w+ (?:it )?out|exclud\w+|den(?:y|ied)))|(?:배제|부인|부정)하지 ?[는도]? ?않",
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
            r"부족|모자|못 ?미|달[리려]|밑돌|웃돌|초과|빠듯",
        ),
        (
            r"不足(?=\d|[一二三四五六七八九两兩])|不及|及ば(?:ない|なかった|ず)|届か(?:ない|なかった|ず)|(?i:not (?:reach|meet)|n't (?:reach|meet))|不到|不如",
            r"더디|더딘|느리|느린|저조|기대 이하|미달|밑돌|하회|그[쳐치]|미만|낮|적|못 ?미|만에|이내|내에|안에|뒤[지졌처진쳐]|밀[려렸린]|열세",
        ),
        (
            r"間に合わ(?:ない|ず|なかった)|来不及|來不及|赶不上|趕不上|(?i:(?:not|n't) (?:\w+ ){0,3}(?:in time|on time|ready))",
            r"늦|밀[려리릴렸]|지연|연기|미[뤄뤘루]|넘[겨긴길]|어려|차질",
        ),
        (
            r"(?:迟迟|遲遲|久久|一直)[^，。]{0,4}[不未没沒]|(?:なかなか|一向に|いっこうに|いまだに|未だに)[^、。]{0,16}(?:な[いか]|ず|ません)|(?i:(?:still|yet|repeatedly|long) (?:\w+ )?(?:not|n't|unable))",
            r"늦|지연|더[디딘뎌]|지체|차일피일|미[뤄뤘룬루]|밀[려렸린]|답보|진척",
        ),
        (
            r"(?i:(?:\bnot|n't|\bno) [^.;]{0,60}?\b(?:until|till|before|unless)\b)|(?:まで|限り)[^。]{0,20}(?:な[いか]|ず|ません)|(?:直到|直至|等到)[^。]{0,24}(?:才|方|[未没沒不])",
            r"에야|서야|[되돼]야|해야|비로소|뒤늦|만에|이후에나|뒤에나|까지(?:는|도)?|전까지|전에는",
        ),
        (
            r"遅れ(?:は|て)?な|遅れていない|遅れはない|不推迟|不延期|(?i:not (?:delay|late)|no delay)",
            r"예정대로|차질|정상|계획대로|일정대로|제때",
        ),
        (
            r"(?i:not (?:stop|halt|abandon|give up|end|withdraw|leav|resign|quit|step))|不会辞|不會辭|不离开|不離開|不(?:会|會)?(?:退出|撤出|撤离)|撤退はしない|辞めない|辞任しない|不放弃|不放棄|不停|不会停|不會停|不(?:会|會)?(?:暂停|暫停|中止|中断|中斷|停止)|やめない|止めない|撤退しない|離れ",
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
            r"(?i:no (?:extra |additional |further )?(?:conditions?|strings|cost|charge|fee))|无条件|無条件|無條件|不附带|附加条件なし|不收[费費取]|(?i:(?:not|n't) charge)",
            r"무조건|조건 없|무상|무료|추가",
        ),
        (
            r"(?i:not (?:require|need|necessary))|n't (?:require|need)|必要(?:は|が)?な|不需要|不必|无需|無需",
            r"불필요|면제|생략|없이",
        ),
        (
            r"(?i:no(?:t)? (?:agree|reach)\w*|not (?:yet )?(?:agreed|signed|closed|final))|合意に至っていない|まだ合意|尚未达成|未达成|未(?:能)?就[^。，]{0,12}[达達]成|尚未签",
            r"전 단계|이전|진행|협상 중|협의 중|이견|평행선",
        ),
        (r"供不应求|供不應求|供給が追いつ", r"부족|웃도|웃돌|초과|달[리린려렸]|품귀|못 ?미|밑|공급난|빠듯"),
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
            r"避けられ(?:ない|ず|ません)|やむを得な|ざるを[得え]な|不可避|不得不|避免不了|(?i:(?:cannot|can't|could not|couldn't) (?:be avoided|avoid)|no choice|no option)",
            r"불가피|수밖에|필연|해야|부득이",
        ),
        (
            r"不大|不高|不多|不显著|不顯著|不明显|大きくない|大きくはない|多くない|多くはない|(?i:not (?:be )?(?:significant|material|much|large|big|substantial|major))",
            r"미미|제한|작[은다을]|적[은다을]|경미|소폭|낮|미약|별로",
        ),
        (
            r"減らさ(?:ない|ず)|縮小し(?:ない|ず)|縮小はしない|下げない|下げず|上げない|値上げし(?:ない|ず)|不裁|不减|不減|不缩减|不縮減|不(?:会|會|再|作|予)?(?:调整|調整|改变|改變|变更|變更|裁|减|減|缩|縮|降|提高|涨|漲|上调|上調|下调|下調)|(?i:(?:not|n't|never|no plans? to|without) (?:\w+ )?(?:rais|reduc|cut|lower|shrink|scal|increas|trim))",
            r"유지|그대로|지속|계속|고수|동결",
        ),
        (
            r"(?i:\b(?:yet|still) to\b|\bnot yet\b|n't yet)|尚未|まだ|还未|還未|还没|還沒|未(?!来|來)",
            r"대기|남[아았은겨긴]|앞[두둔뒀]|과제|진행 중|검토 중|협의 중|논의 중|조율",
        ),
        (
            r"(?i:not (?:a )?(?:true|fact|correct|accurate))|事実では?ない|不属实|不屬實|不是事实|不是事實|并非事实",
            r"거짓|허위|사실무근|사실과",
        ),
        (
            r"未经|未經|未获|未獲|擅自|(?:許諾|承諾|許可|同意|了承)(?:な[しく]|を得(?:ず|ない|ていない))|無断|(?i:without (?:\w+ ){0,3}(?:permission|consent|authori[sz]ation|approval|licen[sc]e))",
            r"무단|없이|불법|허락|동의|승인",
        ),
        (
            r"(?i:(?:not|n't|never|no plans? to|without) (?:\w+ )?(?:block|stop|bar|ban|prevent|prohibit|oppos|object|veto|reject|refus|stand in the way|interfer)\w*|(?:no|without) objections?)|(?:阻止|禁止|反対|拒否|妨害)(?:は)?し(?:ない|なかった|ません)|止めない|妨げない|不(?:会|會|再)?(?:阻止|阻拦|阻攔|反对|反對|禁止|拒绝|拒絕|否决|否決|干预|干預)|(?:막|금지하|반대하|거부하|차단하|저지하|가로막)지[는도]? ?않",
            r"허용|승인|수용|찬성|지지|동의|가능|통과|열[어려]|진행|인정|받아들|길을|허가|용인",
        ),
        (
            r"不再|不復|不复|もはや[^、。]{0,12}ない|(?i:no longer|not any ?more|n't any ?more)",
            r"퇴임|퇴진|사퇴|사직|하차|은퇴|철수|폐지|취소|포기|사임|물러|떠나|중단|그만|종료|끝|해임|접[었어기은]|손을? [떼뗐뗀]|더 ?이상|이제|과거|이탈|해제|벗어|내려놓|빠[지져졌]",
        ),
        (
            r"(?i:(?:not|n't) (?:yet )?(?:reach|met|meet|hit|achiev|attain)\w*|(?:yet|fail\w*) to (?:reach|meet|hit))|尚未达|尚未達|未达|未達|没(?:有)?达|沒(?:有)?達|達していない|達しな|到達していない",
            r"미달|못 ?미|밑[돌도돈]|하회|그[쳐치친]|미만|부족|모자",
        ),
        (
            r"(?i:(?:not|n't) (?:\w+ )?(?:focus|concentrat|aim|about|priorit|bet|interest|chas|seek|pursu|compet|emphasi|rely|build|mak|tr(?:y|ied))\w*)|不(?:是|在于|在於|看重|追求|专注|專注|靠|依赖|依賴)|重視し(?:ない|ていない)|頼ら(?:ない|ず)|反而|而是|而非|むしろ|かわりに|代わりに|(?i:\b(?:instead|rather)\b)|오히려|(?:では|じゃ)な[くい]|(?:이|가) 아니라",
            r"보다(?= )|대신|말고|제쳐|탈[가-힣]|벗어",
        ),
        (
            r"离不开|離不開|少不了|(?i:\bnot [\w ]{2,20}without\b|(?:cannot|can't|could not) [\w ]{2,20}without)|なし(?:に|で)は[^。]{0,14}(?:ない|なかった|なかっ|ません)|없이는?[^.]{0,14}(?:없|못|않|어렵)",
            r"필수|필요|덕[분에]|불가결|관건|핵심|달[렸려린]|의존|기[대댄]",
        ),
        (
            r"不满足于|不滿足於|不止步|不甘|(?i:not (?:content|satisfied))|満足せ|안주하지|만족하지",
            r"넘어|나아가|확대|확장|넓[혀히]|도전|욕심|진출|외연",
        ),
        (
            r"不要(?:过度|過度|太|再)?|不应(?:该|該)?|不應|不可|不得|不能|切勿|(?i:\b(?:should|must) not\b|shouldn't|mustn't|\bdon't\b)|べきで(?:は)?な|てはならない|ないよう|지 말|말아야|서는 안",
            r"경계|자제|금[지물]|삼가|주의|당부|경고|신중|말라|조심|우려|막|제한|피[하해]",
        ),
        (
            r"(?:포기|중단|철수|후퇴|양보|사퇴|사임|퇴진|타협|중지)하지 ?[는도]? ?않|(?:물러서|물러나|굽히|그만두|떠나|접|꺾|놓|멈추|거두)지 ?[는도]? ?않",
            r"계속|고수|유지|의지|이어|강경|지속|완주|잔류|남|버[티텨]|지[키켜]|단호|맞서|강행|끝까지",
        ),
        (
            r"들지 ?[는도]? ?않|받지 ?[는도]? ?않|필요[가는도]? ?없|要らない|かからない|かからず|不花|不用|(?i:at no (?:extra |additional )?(?:cost|charge))",
            r"무료|무상|불필요|공짜|면제|부담",
        ),
        (r"惜しまな|不惜|(?i:spare no)", r"총력|아끼|불사|적극|전력"),
        (r"(?i:\bdismiss\w*)", r"종결|취하|기각|각하"),
    )
)


def same_thing(part: str, clause: str) -> bool:
    """Does the part tell the denial of the clause, only the other way round?"""
    return any(told.search(clause) for told, _ in _turned_round(part))


def put_otherwise(part: str, clause: str) -> tuple[str, ...]:
    """The words of the part that tell a denial of the clause the other way round."""
    return tuple(word for told, word in _turned_round(part) if told.search(clause))


@lru_cache(maxsize=1024)
def _turned_round(part: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The denials that *part* may tell the other way round, each with the word that does."""
    rows = (_OTHER_WAY_ROUND[at] for at in candidates(_by_head(), part))
    found = ((told, kept.search(part)) for told, kept in rows)
    return tuple((told, word[0]) for told, word in found if word is not None)


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([(f"(?:{kept.pattern})",) for _, kept in _OTHER_WAY_ROUND])


#: (a denial that the line denies, how the evidence has it)
_DENIED_AGAIN = tuple(
    (re.compile(rf"(?:{said})(?:하지|되지|지)[는도]? ?않"), re.compile(told))
    for said, told in (
        ("부인|부정|일축|반박", r"(?i:\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|rebut\w*|refut\w*|rebuff\w*)\b)|否定|否認|一蹴|反論|打ち消|否认|駁斥|驳斥|부인|일축|반박"),
        ("배제", r"(?i:\brul\w+ (?:it )?out\b)|排除|배제"),
        ("거부|거절|사양", r"(?i:\b(?:refus\w*|reject\w*|turn\w* down|declin\w* (?:to|the|an?))\b)|拒否|拒絶|拒绝|拒絕|거부|거절"),
        ("반대", r"(?i:\boppos\w*\b)|反対|反对|反對|반대"),
        ("근거[가는도]? ?없|사실무근이", r"(?i:\b(?:baseless|groundless|unfounded|without (?:merit|foundation|basis)|untrue)\b)|事実無根|根拠[がの]な|毫[无無]根[据據]|[没沒]有?根[据據]|子虚乌有|子虛烏有|근거[가는도]? ?없|사실무근"),
        ("포기|단념", r"(?i:\b(?:abandon\w*|g[ia]ve\w* up|giving up)\b)|断念|諦め|放弃|放棄|포기"),
        ("철회|취소", r"(?i:\b(?:withdr\w*|cancel\w*|scrap\w*|revok\w*)\b)|撤回|取り消|取消|철회|취소"),
    )
)  # fmt: skip
_NOT_ITSELF = re.compile(
    r"(?i)(?:\b(?:not|never|no|without|neither|nor|cannot|stop\w* short of)\b|n't\b|(?:不(?![正当當足良法同仅僅只但实實满滿利明安祥少久断斷])|未(?![来來公经經])|[没沒]|(?<![皆])[無无](?![断斷許人線线錫锡关關]))[^,.，。、]{0,4}$)[^,.，。、]{0,12}$"
)
_NOT_BEHIND = re.compile(
    r"(?:[しす][たる]わけでは|してはいな|しな|はしな|せず|していな|し得|できな)|하지 ?[는도]? ?(?:않|못)|(?:[한할된]|하는|했다는) ?(?:것|건|게|뜻)[은이도]? ?아니|[은는이가도]? ?(?:없|아니)|(?:못|안) "
)


def denied_again(text: str, told: str) -> str | None:
    """The denial that a line denies ('관측은 부인하지 않아') where the evidence has it, and never denied ('否定した')."""
    for said, marks in _DENIED_AGAIN:
        found = said.search(text)
        held = list(marks.finditer(told)) if found is not None else []
        if found is not None and held and not any(_is_denied(mark) for mark in held):
            return found[0]
    return None


#: '추가 감축 배제': told as denied outright
_OUTRIGHT = re.compile(
    r"(?:배제|부인|포기|철회|취소|거부)(?:$|했다고|한다고|하겠다고|하기로|할 (?:계획|방침|예정|뜻)|[.…,]|하고 )"
)


def denied_outright(text: str, told: str) -> str | None:
    """The denial of the line ('추가 감축 배제') which the evidence only denies ('did not rule out')."""
    found = _OUTRIGHT.search(text)
    if found is None:
        return None
    marks = next(marks for said, marks in _DENIED_AGAIN if found[0][:2] in said.pattern)
    held = list(marks.finditer(told))
    return found[0][:2] if held and all(map(_is_denied, held)) else None


#: a line that keeps both denials ('배제하지 않아')
_BOTH = re.compile(
    r"(?:배제|부인|부정|제외)(?:하지|는|를|도|은|가능성을?)? ?(?:않|안 |못)|"
    r"(?:까지|전에는?|더는|더 ?이상|이제)[^…,]{0,24}?(?:않|못|없|안 )"
)


#: the line denies the very word that it might have put instead ('차질 없이', '문제 없다')
_NO_BEHIND = re.compile(r"[가-힣]{0,3} ?(?:않|못|없|아니|안 )")


def without_the_same(part: str, told: str) -> str:
    """*told* without the denials that the part has put the other way round: what else it denies is its own."""
    for mark, kept in _OTHER_WAY_ROUND:
        if not _BOTH.search(part) and any(not _NO_BEHIND.match(part, found.end()) for found in kept.finditer(part)):
            told = mark.sub(" ", told)
    return told


#: so many letters before a mark may deny it ('stopped short of ')
_BEFORE = 40


def _is_denied(mark: re.Match[str]) -> bool:
    told = mark.string
    before = _NOT_ITSELF.search(told, max(0, mark.start() - _BEFORE), mark.start())
    return before is not None or _NOT_BEHIND.match(told, mark.end()) is not None
