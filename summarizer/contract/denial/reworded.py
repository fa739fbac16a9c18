"""What a line only words as a denial: the evidence tells the same without one, or by another ('피할 수 없다' of 'inevitable').  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..clauses import shares
from ..posts.told_titles import TITLE
from ..reach import told_words
from ..source import Evidence

_NOT = r"(?:[는도를]|지는|진)? ?(?:않|못)[가-힣]*"
_NOT_PLAIN = r"지(?:는|도)? ?(?:않|못)[가-힣]*"
#: (a phrase of a line that denies, words of four languages that say the same; both may be told of either)
_SAME = tuple(
    (re.compile(said), re.compile(told))
    for said, told in (
        (
            r"(?:피할|막을|면할|비켜갈|거스를|어쩔|어찌할) (?:수|길[이은]?)(?:가|는)? ?없[가-힣]*|(?:피하|면하)지 못[가-힣]*",
            r"(?i:inevitab|unavoidabl|inescapab|bound to|no escap|irreversib|must\b)|避けられ|不可避|必至|必然|免れ|难免|難免|不可逆|必将|必將|在所难免|在所難免|불가피|필연|불가역|피할 수 없|어쩔 수 없|수밖에",
        ),
        (
            rf"(?:분명|명확|뚜렷|확실|선명|투명)하지{_NOT}|(?:분명치|명확치|확실치) 않[가-힣]*|(?:알|가늠할|장담할|단정할|예단할) (?:수|길)[가은는이도]? ?없[가-힣]*|알려지지 않[가-힣]*|(?:윤곽|실체)[이가은는] (?:드러나지|잡히지) 않[가-힣]*",
            r"(?i:unclear|uncertain|unknown|unsure|vague|ambigu|murky|remains? to be seen|doubt|question|\?)|不透明|不明|曖昧|あいまい|はっきりし|定かで|分から|わから|見通せ|难料|難料|难说|難說|不明朗|不确定|不確定|不清|未知|存疑|模糊|불분명|불명확|불투명|불확실|모호|애매|미지수|의문|미상|모른|모르|미정",
        ),
        (
            rf"(?:충분|넉넉|여의|변변)[하치]지?{_NOT}|(?:충분|넉넉|여의|변변)치 (?:않|못)[가-힣]*|(?:따라가|따라잡|감당하|채우|메우|충족하|충족시키)지{_NOT}",
            r"(?i:insufficient|inadequate|lack|short(?:age|fall|)|scarc|thin\b|too (?:few|little)|not enough|limited|outpac|outstrip|exceed)|不足|足り|乏し|追いつか|間に合わ|欠|紧缺|緊缺|短缺|匮乏|匱乏|不够|不夠|供不应求|供不應求|불충분|부족|미흡|모자|빈약|빠듯|달[리린려]",
        ),
        (
            rf"(?:좋|시원찮|신통|밝|순탄|녹록|탐탁)지{_NOT}|(?:신통|순탄|녹록|탐탁)치 (?:않|못)[가-힣]*|재미를? (?:못|보지 못)[가-힣]*",
            r"(?i:poor|weak|bad\b|worse|wors|dismal|gloom|disappoint|sluggish|slump|soft|deteriorat|lacklust|tepid|tough|difficult|challeng|bleak)|不振|低迷|悪|厳し|冴えな|さえな|苦戦|伸び悩|疲软|疲軟|低迷|不佳|不理想|不景气|惨淡|慘淡|恶化|惡化|严峻|嚴峻|나[쁘빠]|악화|부진|저조|약세|침체|어[려렵]|힘[들든]|안 좋",
        ),
        (
            rf"(?:쉽|만만하|수월하|간단하|녹록하|호락호락하)지{_NOT}|(?:만만|수월|간단|녹록|여의|호락호락)치 (?:않|못)[가-힣]*",
            r"(?i:hard\b|harder|difficult|tough|challeng|complex|struggl|daunting|uphill|tricky|not easy|easier said|demanding|intense|fierce)|難し|困難|厳し|ハードル|容易で|簡単で|苦労|难|難|不易|不容易|严峻|嚴峻|挑战|挑戰|激烈|어[려렵]|난항|힘[들든]|까다|난관|험난|치열|만만",
        ),
        (
            rf"(?:많|흔하|넉넉하)지{_NOT}|(?:흔|많)치 않[가-힣]*|(?:찾아보기|보기) 어[렵려][가-힣]*|(?:유례|전례|비할 데|견줄 데|둘도)[가이를은]? ?(?:없|찾기 어)[가-힣]*|손에 꼽[가-힣]*",
            r"(?i:\bfew\b|rare|scarc|uncommon|seldom|handful|limited|little|small|hardly|unprecedent|unparallel|unheard|unmatched|first)|少な|まれ|珍し|希少|限られ|わずか|異例|前例|未曾有|少数|少见|少見|罕见|罕見|稀|寥寥|有限|空前|史无前例|史無前例|前所未有|적[은다었]|드[물문]|희[소귀]|소수|이례|유례|전례|제한",
        ),
        (
            rf"(?:높|크|대단하|두드러지|비싸)지{_NOT}|(?:대수롭|대단)[지치] 않[가-힣]*|미미하[가-힣]*",
            r"(?i:\blow|small|modest|minor|limited|slight|negligib|minimal|insignificant|marginal|cheap|affordab|inexpens|little|weak|slim)|低|小さ|小幅|わずか|限定|軽微|安価|手頃|不大|不高|有限|轻微|輕微|很小|较小|較小|便宜|낮|작[은다아]|적[은다]|미미|소폭|제한|경미|저렴|미약",
        ),
        (
            r"(?:대수롭|대단|심각|중요|중대|크)(?:하지|지|치) ?않[가-힣]*|(?:별|큰|대단한|대수로운) (?:것|일|문제|의미|영향)(?:이|가|은|는)? ?(?:아니|없)[가-힣]*",
            r"(?i:downplay|play\w* down|shrug|brush\w* off|wav\w* off|minimi[sz]|belittl|make light of|made light of|nothing to worry)|軽視|意に介さ|深刻視し|問題視し|重要視し|大したこと|軽く見|淡化|不以为[意然]|不以為[意然]|轻描淡写|輕描淡寫|一笑置之|不当回事|[无無]关紧要|不足[为為][虑慮惧懼]|과소평가|축소|일축",
        ),
        (
            r"(?:단순(?:한|히)?|단지|그저|한낱|비단|오직|다만) [^…,]{1,30}?(?:[이가은는만]|것만이?|데) ?(?:아니[가-힣]*|아닌|그치지 ?않[가-힣]*|머물지 ?않[가-힣]*)",
            r"(?i:not (?:just|only|merely|simply|solely|limited)|more than (?:just|a|an|simply|merely)\b|beyond|rather than|no mere|go(?:es|ing)? further)|だけで|のみなら|にとどまら|とどまらず|単なる|単に|不[仅僅只单單止光]|超越|단순|뿐|넘어|아니라",
        ),
        (
            rf"(?:멀|늦|오래 걸리)지{_NOT}|머지않[가-힣]*|(?:시간|날)이 얼마 남지 않[가-힣]*|얼마 (?:남지 )?않[가-힣]*",
            r"(?i:soon|near|close|imminent|shortly|around the corner|before long|in time|within)|近|間近|まもなく|間もなく|目前|早晩|快|即将|即將|临近|臨近|不久|不远|不遠|임박|가까[워운]|곧|코앞|조만간|앞[두둔]",
        ),
        (
            rf"(?:받아들이|수용하|응하|인정하|동의하|따르|수긍하|들어주|허락하|허용하|승인하|내주)지{_NOT}",
            r"(?i:refus|reject|declin|den(?:y|ies|ied)|dismiss|turn\w* down|rebuff|oppos|disput|object|defy|defi|resist|block|ban|prohibit|snub|veto|withh(?:o|e)ld)|拒|断[りっわる]|退け|却下|反対|否[定認]|応じ|認めな|見送|禁[止じ]|驳|駁|反对|反對|否[认認]|不服|禁止|거부|거절|기각|불응|반대|반발|부인|불복|일축|외면|금지|불허|반려",
        ),
        (
            rf"(?:진전|진척|성과|소득|결론|접점|합의점|타협점|돌파구|해법)[은는이가도을를]?(?: [가-힣]{{1,3}})? ?(?:없|못)[가-힣]*|(?:이견|간극|견해차|입장차|격차)[은는을를도]?(?: [가-힣]{{1,3}})? ?(?:좁히|해소하|조율하|메우){_NOT_PLAIN}|(?:합의|결론|타결|접점|매듭|합의점)[에을를은는도]*(?: [가-힣]{{1,3}})? ?(?:이르|내리|내|짓|보|도달하|맺|찾){_NOT_PLAIN}",
            r"(?i:stall|deadlock|impasse|stalemate|gridlock|stuck|bogged|standstill|far apart|at odds|divided|differ|disagree|collaps|break(?:s|ing)? down|broke(?:n)? down|unresolv|inconclusive|logjam)|膠着|行き詰|平行線|難航|隔た|物別れ|決裂|足踏み|停滞|僵局|分歧|[谈談]不[拢攏]|破裂|[无無]果|停[滞滯]|교착|난항|평행선|제자리|답보|이견|결렬|공전|헛바퀴|빈손",
        ),
        (
            rf"(?:참석|참여|참가|출석|동참|합류|나오|나타나)(?:하)?지{_NOT}",
            r"(?i:absen|skip|miss|boycott|stay\w* away|pull\w* out|withdr|sit\w* out|opt\w* out|no-show|snub)|欠席|不参加|見送|姿を見せ|缺席|不参加|未出席|抵制|退出|불참|불출석|결석|보이콧|빠[졌진지]|제외|이탈",
        ),
        (
            rf"(?:지키|준수하|이행하|맞추|갚|내|납부하|상환하)지{_NOT}",
            r"(?i:miss|fail|violat|breach|break|broke|default|overdue|unpaid|late\b|delay|flout|non-?complian|arrear)|違反|破[りっる]|滞納|未払|遅[れ延]|守ら|不履行|违反|違反|违约|違約|逾期|拖欠|未付|未缴|어[겼기긴]|위반|연체|체납|미납|불이행|미이행|미준수|지연|늦",
        ),
        (
            rf"(?:끝나|마무리되|해결되|풀리|가시|사라지|줄어들|꺾이|식|멈추|그치|끊이|잦아들|가라앉)지{_NOT}|끝이 (?:안|보이지 않)[가-힣]*|(?:멈출|그칠|식을) 줄 (?:모르|몰)[가-힣]*",
            r"(?i:continu|ongoing|persist|linger|remain|still|unresolv|unabat|unfinish|unrelent|incessant|keep|kept|last|endur|stubborn|open\b)|続|継続|残[るっり]|未解決|根強|絶え|収まら|やまな|衰え|持[续續]|[继繼][续續]|仍|依然|未[决決了]|不[断斷减減止休]|계속|지속|이어|여전|남아|미해결|진행|미완|끈질|꾸준|팽팽|한창",
        ),
        (
            rf"필요(?:하지{_NOT}|[가는도]? ?없[가-힣]*)|(?:[가-힣]+) 필요(?:가|는|까지)? ?없[가-힣]*|(?:들|요구되|거치)지{_NOT}|(?:따로|별도[로의]?) [가-힣]+지{_NOT}",
            r"(?i:unnecessar|needless|exempt|without|waiv|no need|redundan|obviat|free\b|automat|skip)|不要|免除|省[くかけい略]|無用|なし|无需|無需|不必|免|毋须|无须|自动|自動|불필요|면제|생략|없이|자동|무관",
        ),
        (
            rf"(?:같|일치하|동일하|맞)지{_NOT}",
            r"(?i:differ|mismatch|discrepan|inconsisten|diverg|contrast|wrong|false|untrue|incorrect|conflict|at odds)|異な|違[うっいわ]|食い違|不一致|ズレ|ずれ|差|不同|不一|不符|相反|矛盾|다르|다른|달[라리랐]|불일치|엇갈|차이|어긋|상이|틀[린렸리]",
        ),
        (
            rf"(?:다르|별반 다를 (?:바|것)[이가]?)지?{_NOT}|다를 (?:바|것|게)[이가]? ?없[가-힣]*|마찬가지",
            r"(?i:same|similar|alike|equal|identical|likewise|akin|no different|as (?:much|well))|同じ|同様|変わら|等し|一[样樣]|相同|[无無]异|[无無]異|同[样樣]|类似|類似|같|동일|마찬가지|유사|비슷|다름없|매한가지",
        ),
        (
            rf"(?:드물|적|낯설|작)지{_NOT}|(?:비일비재|허다)[가-힣]*",
            r"(?i:common|often|frequent|many|plenty|usual|familiar|considerabl|substantial|signific|much|number|large|big)|多[いくか]|頻|少なくな|よくあ|大き|珍しくな|常见|常見|不少|频|頻|许多|許多|很多|大量|可观|可觀|많|흔|잦|자주|상당|큰|크|빈번|수두룩|다수|적잖|허다",
        ),
        (
            rf"(?:그치|머물|국한되|한정되|끝나|안주하)지{_NOT}|뿐(?:만)? 아니[가-힣]*|(?:에|데) 그치[가-힣]* 않[가-힣]*",
            r"(?i:also|beyond|not (?:just|only|merely|limited)|as well|more than|extend|additional|further|but\b|rather than|go(?:es|ing)? (?:past|beyond))|だけで|のみなら|にとどまら|とどまらず|も|加え|さらに|超え|不[仅僅只光单]|[还還]|也|以及|超越|同[时時]|并[且]|넘[어는]|나아가|뿐|도 |까지|물론|추가|더해|아우",
        ),
        (
            rf"(?:포기하|물러서|물러나|사퇴하|사임하|떠나|그만두|내려오|굽히|꺾|접|양보하|타협하|흔들리|거두|놓|내려놓)지{_NOT}|(?:양보|타협|후퇴|물러섬)[은는이가도]? ?없[가-힣]*|물러설 (?:수|뜻|생각)[가이은는]? ?없[가-힣]*",
            r"(?i:insist|stick|stand|stood|firm|commit|determin|persist|maintain|vow|continu|uncompromis|steadfast|resolute|defiant|double\w* down|hold|held|keep|stay|fight|defend|never give|relentless)|堅持|貫|固執|譲ら|維持|続け|続投|留任|とどま|守|あきらめ|諦め|断固|[坚堅]持|[坚堅]定|[坚堅]守|[连連]任|留任|不放[弃棄]|[绝絕]不|决不|決不|誓|[维維]持|[继繼][续續]|고수|유지|계속|강경|맞서|의지|단호|버[티텨]|지[키켜]|끝까지|완강|연임|유임|잔류|남",
        ),
        (
            rf"(?:아끼|마다하|서슴|주저하|망설이|꺼리|가리)지{_NOT}|(?:주저|망설임|거리낌|거침)[은는이가도]? ?없[가-힣]*",
            r"(?i:spare|generous|active|aggressiv|full|whatever|all-out|willing|ready|bold|unhesitat|readily|praise|lavish|every)|惜しま|積極|全力|ためら|辞さ|大胆|快く|不惜|全力|积极|積極|毫不|大力|果断|果斷|敢|不遗余力|不遺餘力|적극|총력|전폭|불사|과감|기꺼|아낌|전력|모든",
        ),
        (
            rf"(?:숨기|감추|속이)지{_NOT}",
            r"(?i:reveal|open|frank|candid|admit|acknowledg|express|show|voic|make no secret|clear)|隠さ|あらわ|示し|認め|率直|明かし|坦[言率承]|不[讳諱]|毫不[掩隐隱]|流露|直言|드러|솔직|인정|털어|표출|내비|토로",
        ),
        (
            rf"(?:잃|빼앗기|뺏기|내주|놓치)지{_NOT}",
            r"(?i:keep|kept|retain|maintain|hold|held|preserv|secur|defend|protect|save|without losing|win)|維持|保[ちっつ持]|守|確保|逃さ|失わ|保住|保留|保持|守住|抓住|把握|지[키켜켰]|유지|확보|보전|사수|잡",
        ),
        (
            rf"(?:두려워하|겁내|개의치|신경 쓰|걱정하|우려하|염려하)지?{_NOT}|(?:걱정|염려|우려|문제|이상|차질|지장|무리|부담)(?:할 (?:것|필요|일))?[은는이가도]? ?없[가-힣]*",
            r"(?i:unafraid|bold|brav|unfazed|comfortabl|confiden|reliev|fine\b|safe|smooth|normal|as (?:planned|usual|scheduled)|no (?:problem|issue|impact|worr|concern|disrupt)|un(?:affected|concern|worri)|shrug|dismiss|ease|reassur|go ahead|on track|intact)|安心|問題な|大丈夫|影響[はな]|順調|円滑|平気|支障[はな]|恐れず|予定通り|正常|如期|照常|放心|不[怕惧懼担擔]|[无無][碍礙妨虞]|顺利|順利|没问题|沒問題|정상|안심|안전|원활|문제없|순조|예정대로|차질|괜찮|무난|태연|양호|이상",
        ),
        (
            r"(?:더는|더 ?이상|이제|이제는|다시는|두 번 다시|앞으로는) [^…,]{0,20}?(?:않|못|없|안 )[가-힣]*",
            r"(?i:stop|end(?:s|ed|ing)?\b|quit|no longer|discontinu|ceas|drop|abandon|halt|phase\w* out|leav|left|retir|former|never again|gone|give\w* up|scrap|exit|longer|anymore)|やめ|止め|終[えわ了]|打ち切|撤退|廃止|引退|もう|停[止产產用]|[终終]止|不再|退出|放[弃棄]|取消|告[别別]|[结結]束|중단|종료|폐지|퇴장|그만|접[었어기]|끝|철수|포기|더는|더 ?이상",
        ),
        (
            r"(?:할|될|갈|쓸|열|팔|살|맡을|낼|이룰|만들|견딜|감당할|운영할|참을|받을|이길) 수(?:가|는|도)? ?없[가-힣]*|(?:하|되)지 못[가-힣]*|불가능[가-힣]*",
            r"(?i:impossib|ir(?:repar|revers|revoc|replac|reconcil|resist|refut|recover)|in(?:comparab|conceiv|describ|explic|surmount|tolerab|compatib|curab|defens|eligib|solub|vincib|accessib|separab|operab)|im(?:mobil|plausib|practic|passab|penetrab)|un(?:accept|avail|think|bear|work|use|manage|predict|control|imagin|justif|tenab|achiev|attain|reach|recognis|recogniz|read|repay)\w*abl|unacceptab|cannot|can't|unable|incapab|inab|imposs|infeasib|unviab|unsustain|unworkab|unaffordab|unbearab|too [a-z]+ to|prevent|block|bar\b|barred|prohibit|hamper|hinder|keep\w* [\w ]+ from|hard to|difficult to|fail)|でき(?:な|ず|ま)|不能|不可|困難|難し|られな|えな[いか]|[无無]法|[没沒]法|不能|[难難]以|[阻防][止碍]|不可|불가|어[려렵]|못|막[혀히]|한계|무산|수 없",
        ),
    )
)  # fmt: skip


#: a letter or word that each phrase of a line has
_MAY_DENY = re.compile("[않못없몰모안]|찾기|아니|아닌|미미하|마찬가지|비일비재|허다|손에 꼽|어려|어렵|불가능|다를")


@lru_cache(maxsize=512)
def reworded(part: str, told: str) -> bool:
    """Does *part* tell without a denial what *told*, in Korean, words as one?"""
    if _SHORT.search(told) and _FALLS_SHORT.search(part):
        return True  # '예상치에 도달하지 못했다' told as 하회
    return any(said.search(told) and marks.search(part) for said, marks in _SAME)


@lru_cache(maxsize=512)
def without_reworded(part: str, evidence: Evidence) -> str:
    """*part* without what it words as a denial and the evidence tells with another word."""
    for said, marks in _SAME if _MAY_DENY.search(part) is not None else ():
        if (found := said.search(part)) is not None and marks.search(evidence.text):
            describes = found[0].endswith(("는", "은", "던"))  # '전례 없는 과징금': not of what stands before it
            part = (
                said.sub(" ", part)
                if describes or not _of_another_thing(part[: found.start()], marks, evidence)
                else part
            )
    return part


#: pieces of a sentence that say one thing each
_PIECES = re.compile(
    r"[,，、。;；]\s?|[.]\s|\s(?:and|but|while|although|though|yet)\s|(?<=면서)도? |(?<=지만) |(?<=으나) |(?<=[하되]고) |(?<=[하되]며) |(?<=하되) |(?<=는데) |ながらも?|一方で?|ものの"
)


def _of_another_thing(denied: str, marks: re.Pattern[str], evidence: Evidence) -> bool:
    """Do the pieces of the evidence that speak of what is *denied* do without *marks*, which stand in another?"""
    if _DOER.search(denied):
        return False  # '판사는 받아들이지 않았다': who does not, and not what
    near = told_words(denied, last=1)
    pieces = [piece for sentence in evidence.canonical for piece in _PIECES.split(sentence) if piece]
    on_it = [piece for piece in pieces for word in near if shares(word, piece, evidence)]
    return bool(on_it) and not any(map(marks.search, on_it))


#: whoever may refuse a thing, as the line's subject
_DOER = re.compile(
    rf"(?:{TITLE.pattern}|판사|검사|재판장|검찰|법원|재판부|대법원|회사|정부|당국|이사회|노조|의회|위원회|은행|업체|기업|그룹|진영|사측|(?:[가-힣] |^)(?:측|양측|그))[은는이가] $"
)


#: a line that says that a thing stays as it is, and how the evidence says so
_STEADY = re.compile(
    r"(?:바뀌|바꾸|손대|건드리|변하|변경하|변경되|달라지|조정하|조정되|올리|내리|오르|인상하|인하하|높이|낮추|늘리|줄이|늘|줄)지[는도]? ?않|(?:변함|변동|변화|변경)[은는이가도]? ?없"
)
_STAYS = re.compile(
    r"(?i)\b(?:unchanged|flat|steady|maintain\w*|keep\w*|kept|reaffirm\w*|reiterat\w*|hold|holds|held|stick\w*|stuck|stand\w* by|remain\w*|same|freez\w*|froze\w*)\b|(?:\bnot|n't|\bno) (?:been )?(?:chang|alter)|"
    r"据え置|維持|凍結|変わりはな|変わりな|変更はな|変化はな|変え(?:ない|ず)|変わらな|不变|不變|维持|維持|不(?:作)?[调調]整|按兵不动|冻结|凍結|[未没沒]有?(?:改|变|變|调|調)|保持|유지|동결|그대로"
)


#: a line that says that a thing is less than another, and how the evidence says so
_SHORT = re.compile(
    r"(?:미치지|이르지|닿지|도달하지|넘지|넘기지|넘어서지|채우지|따라가지|따르지|웃돌지)[는도]? ?못[가-힣]*|못 ?미[치친쳐쳤침][가-힣]?"
)
#: less than a figure, or a share: figures are compared elsewhere
_SHORT_OF_FIGURE = re.compile(
    r"(?:(?<=\d)[만억조]?(?:%|%포인트|[가-힣]{1,3})?|(?<=절반)|(?<=분의 [일이삼사]))(?:에도|에|도)? (?:채 |크게 |훨씬 )?못 ?미[치친칠침쳐쳤][가-힣]?"
)
_FALLS_SHORT = re.compile(
    r"(?i)\b(?:miss\w*|below|short of|shy of|less than|under|lower than|fewer|behind|trail\w*|lag\w*|disappoint\w*)\b|"
    r"下回|未達|届か|及ば|満たな|割り込|割れ|下振れ|低于|低於|不及|不到|未达|未達|遜|逊|밑돌|밑돈|하회|미달|미치지|못 ?미|낮|적[은었]|부족|모자"
)


def steadied(part: str, told: str) -> str:
    """*part* with what it only words as a denial told without one, where the evidence says so too.

    '변동이 없다' is 유지, '예상에 미치지 못해' is 미달.
    """
    part = _SHORT_OF_FIGURE.sub(" 미달 ", part)
    if _SHORT.search(part) and _FALLS_SHORT.search(told):
        part = _SHORT.sub(" 미달 ", part)
    return _STEADY.sub(" 유지 ", part) if _STEADY.search(part) and _STAYS.search(told) else part
