"""The words that deny: of the evidence in four languages, and of a Korean line.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...text import words
from ..source import Evidence

#: how a clause denies; what merely sounds so ('not only', 'かもしれない', '不断', '人手不足') is left out
_ENGLISH = re.compile(
    r"(?i)\b(?:not(?! (?:only|just|least|merely|simply|surpris\w+|to mention|be (?:immediately )?reached|alone|new\b|un[a-z]+|the (?:first|only|last)))|never(?! (?:before|been (?:higher|stronger|better|more)))|neither|nor|no longer|cannot|unable to|nothing (?=would|will|ha[sd]|had|is|was|can|could))\b|n't\b(?! (?:only|just|alone|new\b|the (?:first|only|last)))|\bunsure\b|\bno (?!doubt|\.|\d)(?:[a-z]+ )?(?:plans?|decision|intention|evidence|agreement|comment|details?|deal|changes?|need|impact|longer|signs?|indications?|proof|trace|reasons?|timeline|timetable|guarantees?|response|interest|knowledge|effect|figures?)\b|\bno (?!longer|doubt|later|less|more|fewer|matter|sooner|one\b)[a-z-]+(?: [a-z-]+){0,2} (?:has|have|had|was|were|is|are|will|would|could|can)\b|\b(?:ha(?:s|ve|d)|there (?:is|are|was|were)|found|sees?|saw|made|makes?|gave|gives?|giving|offered|set|took|provided|assum(?:e|es|ed)|includes?|included|requires?|involves?|contains?) no (?!longer|doubt|later|less|more|fewer|matter)[a-z]|\bstop(?:s|ped|ping)? short of\b|\b(?:rather than|instead of) (?=[a-z]+ing\b)|\b(?:ha(?:s|ve|d)|is|are|was|were|remains?) (?:yet|still) to\b|\bunlikely\b|\b(?:left|been|remains?|remained|go(?:es|ne)?|went) unpaid\b|\b(?:untrue|baseless|groundless|unfounded)\b|\b(?:is|was|are|were) (?:entirely |completely |simply |categorically )?false\b|\bunrelated\b|\b(?:declin(?:es|ed|ing) (?:to|an?|the)|refus(?:es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rebuff(?:s|ed)?|fail(?:s|ed|ing) to|ruled? out|dismiss(?:es|ed|ing)?|rebut\w*|turn(?:s|ed) down)\b"
)
_JAPANESE = re.compile(
    r"(?:持た|有し|有さ)ない|(?<!かもしれ)(?<!なければなら)(?<!違い)(?<!だけで)(?<!しか)(?<!ほか)(?<!に過ぎ)(?<!少)(?<!得)(?<!をえ)(?<!かね)ない(?:。|と|」|方針|考え|見|こと|ま|た|$|、)|ことはなく|(?<!かもしれ)なかった|(?<!かもしれ)ていない|(?<!かもしれ)(?<!なければなり)ません|(?<!必)(?<!まだ)(?<!思わ)(?<!なら)(?<!かかわら)(?<!関わら)(?<!拘ら)(?<!どま)(?<!とどまら)(?<!留まら)(?<!限ら)(?<!問わ)(?<!絶え)(?<!なから)(?:(?<=[らかさたわがばえけせてめれ])|(?<=[一-鿿]ま))ず(?:[、。]|に、?|$|(?<=[られせけめてわ]ず)(?=[一-鿿]))|せず|否定し|否定す|拒否し|拒否す|拒絶|断った|断り|見送[りっる]|反論|非公表|非公開|未公表|未定|事実無根|無関係|不(?:参加|採用|可能|起訴|成立|受理|許可|承認|同意|合格|支持|介入|関与|要だ|要で|十分)|未(?:達|確認|発表|締結|承認|払い|解決|完成|着工)"
)
_CHINESE = re.compile(
    r"(?<![得差对對])不(?![仅僅只但断斷同过過久少错錯当當正振安良况況单單光论論管妨愧禁乏免料等时時惜服幸锈鏽])(?!得不|得已|可避|动产|動產)|没有|沒有|(?<!尚)(?<!前所)未(?![来來])|尚未|并非|並非|否认|否認|拒绝|拒絕|无法|無法|未公开|未披露|婉拒|驳斥|駁斥|反驳|反駁|否决|否決|驳回|駁回|毫[无無]|不实|不實|[误誤](?:读|讀|解|传|傳|报|報|认|認|以为|以為)|子虚乌有|子虛烏有|无关|無關"
)
_KANA = re.compile(r"[ぁ-んァ-ヶ]")
_HAN = re.compile(r"[一-鿿]")


#: Japanese says 'only' and 'no more than' by a denial
_ONLY_BY_DENIAL = re.compile(
    r"しか[^、。「」]{1,14}?(?:ていない|ていなかった|ない|なかった|ていません|ません)|に(?:過ぎ|すぎ)(?:ない|なかった|ず|ません)"
)


#: Korean evidence by which a thing came that somebody would not have ('적자를 면치 못했다'): it denies nothing of the thing
UNESCAPED = re.compile(
    r"(?<=[을를에서] )(?:(?:면|금)치 ?못|(?:면하|금하|피하|벗어나|떨치|떨쳐내|감추|숨기|억누르|헤어나|헤어나오|비켜가)지(?:는|도)? ?못|(?:피할|면할|막을|감출) (?:수|길)[은는이가]? ?없)[가-힣]*"
)
#: set phrases of four tongues that have a denial in them and deny nothing
_SET = re.compile(
    r"忽略不[计計]|微不足道|不[约約]而同|不[谋謀]而合|不相上下|不分伯仲|源源不[断斷]|[络絡][绎繹]不[绝絕]|[层層]出不[穷窮]|[应應]接不暇|[爱愛]不[释釋]手|迫不及待|不言而喻|不[胫脛]而走|不可思[议議]|[势勢]不可[挡擋]|不可同日而[语語]|不可小[觑覷]|不容小[觑覷]|不(?:容|可)忽[视視]|不[胜勝]枚[举舉]|不[计計]其[数數]|[数數]不[胜勝][数數]|不折不扣|不失[为為时時]|不甘(?:示弱|[后後]人|落后|落後)|不在[话話]下|[坚堅]持不懈|[锲鍥]而不[舍捨]|[坚堅]定不移|毫不(?:[犹猶]豫|掩[饰飾]|保留)|毫[无無](?:疑[问問]|[悬懸]念|保留)|[无無](?:[与與][伦倫]比|可厚非|可替代)|方[兴興]未艾|前所未[有见見]|史[无無]前例|刻不容[缓緩]|求之不得|不[时時]之需|不[远遠][处處]|不[负負][众眾]望|不[虚虛]此行|不二之[选選]|不(?:一|尽|盡)相同|"
    r"計り知れない|見逃せない|侮れない|遜色(?:が|の|は)?ない|申し分(?:が|の|は)?ない|かけがえのない|絶え間(?:が|の)?ない|限りない|この上ない|またとない|なくてはならない|少なからず|遠からず|とりあえず|取りあえず|ひとまず|残らず|思わず|(?<![一-鿿])まず|"
    r"(?i:\bno(?:t| )(?:wonder|small|mean|stranger|secret|exception|coincidence|accident|surprise|uncommon|unusual|unlike|for nothing|least)\b|\bnothing (?:short of|if not)\b|\bnot (?:un\w+able|a moment too soon)\b)"
)
#: '为什么不完美还要发布': why, not whether
_ASKED = re.compile(r"(?:为什么|為什麼|为何|為何|なぜ|(?i:\bwhy\b))[^。，,.？?]*")


def denies(text: str) -> re.Match[str] | None:
    """The first word by which the clause of foreign evidence denies."""
    return next(denials(text), None)


def denials(text: str) -> Iterator[re.Match[str]]:
    """Every word by which the clause of foreign evidence denies."""
    return _marks_of(text).finditer(_SET.sub(" ", _ASKED.sub("", without_only(text))))


def _marks_of(text: str) -> re.Pattern[str]:
    if _KANA.search(text) is not None:
        return _JAPANESE
    return _CHINESE if _HAN.search(text) is not None else _ENGLISH


def without_only(text: str) -> str:
    """*text* with 'only' put without a denial ('データしか使っていない')."""
    return _ONLY_BY_DENIAL.sub("だけ", text) if "しか" in text or "ぎ" in text else text


#: two denials that affirm, and what has only the look of one
_AFFIRMS = re.compile(
    r"ざるを[得え]な|かねな|避け(?:られ|よう[がの]|て通れ)(?:な|ず|ま)|免れ(?:な|ず|ま)|やむを得な|仕方(?:が|の)?な|欠かせ(?:な|ず|ま)|不可欠|(?:なければ|ねば)な(?:らな|りま)|に(?:違い|ほかなら)な|かもしれ(?:な|ま)|(?:だけ|のみ)で(?:は)?な|のみならず|少なくな|少なくとも|不得不|不可不|[无無]不|必不可少|不[仅僅但断斷久少只光单單止]|不可避|避免不了|[难難]以避免|[难難]免|免不了|离不开|離不開|少不了|不可或?缺|"
    r"(?i:\bnot (?:only|just|merely|simply)\b|\bno doubt\b|\bnothing (?:but|less)\b|\b(?:cannot|can't|can not|could not|couldn't|impossible to) (?:be )?(?:avoid(?:ed)?|escape[d]?|help(?:ed)?)\b|\bunavoidabl[ey]\b|\bno (?:way around|escaping|avoiding|choice but)\b)"
)


def without_affirming(text: str) -> str:
    """*text* without what denies by its look alone ('せざるを得ない': it is done)."""
    return _AFFIRMS.sub(" ", without_only(text))


MAY_DENY = re.compile(
    r"(?i)\b(?:unsure|unaware|unknown|doubt\w*|s[ck]eptic\w*|hard to|difficult to|remains? to be seen)\b|\bgiv(?:e|es|ing) up\b|\bgave up\b|\b(?:no|not|nor|none|nothing|never|neither|without|cannot|yet to|few|little|instead of|rather than|far from|short of|free of|lost|(?:is|are|was|were|be|been|stands?|stood|comes?|came|speaks?|spoke|push\w*|vot\w+|decid\w+|rul\w+|argu\w+|advis\w+|opt\w*|turn\w*|lobb\w+|warn\w*|caution\w*|recommend\w*) (?:\w+ ){0,2}against(?= [a-z]+ing\b)|(?:is|are|was|were|be|been|stands?|stood|comes?|came|speaks?|spoke|push\w*|vot\w+|decid\w+|rul\w+|argu\w+|advis\w+|turn\w*|lobb\w+|recommend\w*) (?:\w+ ){0,2}against)\b|n't\b|"
    r"\b(?:annul|overturn|quash|rescind|revok|repeal|nullif|thr(?:ow|ew)[a-z]* out|str(?:ike|uck) down|set(?:s|ting)? aside|stopp?\w* short|fail|unable|declin|refus|den(?:y|ies|ied)\b|reject|halt|stop|suspen[ds]|paus|cancel|scrap|withdr|abandon|drop|delay|postpon|avoid|lack|absen|skip|miss|oppos|dismiss|remov|disput|rebut|rebuff|speculat|exclud|exempt|collaps|kill|derail|unravel|nix|torpedo|fall(?:s|en)? through|fell through|terminat|defer|grace|moratori|discontinu|shelv|undisclos|unchang|unclear|uncertain|undecid|unlikely|unable|unsuccess|ruled? out|fall apart|fell apart|turn(?:s|ed) down|call(?:s|ed) off|put off|vot(?:e|es|ed) (?:down|against)|back(?:s|ed) out|pull(?:s|ed) (?:out|back)|bann?(?:s|ed|ing)?\b|bar(?:s|red)\b|block|freez|froze|prohibit|(?:in)?to nothing|fizzl|ditch|binn|bowed out|bow(?:s|ing)? out|(?<!the )(?<!-)(?<!year )end(?:s|ed|ing)? |scrapp|unsustain|impossib|avert|prevent|idl(?:e|ed|es|ing)\b|mothball|await|pending|negligib|separate|untrue|fiction|fabricat|nonsense|myth\b|rumou?r|false\b|baseless|groundless|owe[sd]?\b|owing|walk(?:s|ed|ing)? away|phas(?:e|es|ed|ing) out|wind(?:s|ing)? down|h(?:o|e)ld(?:s|ing)? (?:off|back)|hardly|barely|scarcely|empty|un(?!it|iqu|ion|iver|der|til\b|less\b|veil|like\b|precedent|icorn|ifi|anim)[a-z]{3,}(?:ed|d|t|ble|al|in|en)\b)\w*|\b(?:still to|limited|modest|minor|marginal|slight|unless|otherwise|comfortabl[ey]|at ease|confident|smooth(?:ly)?|free from|stay(?:s|ed|ing)? (?:off|away|out)|kee?p(?:s|t|ing)? (?:off|away|out|from)|out of|(?:on|off) (?:ice|hold|the (?:table|back burner|agenda))|in (?:limbo|abeyance)|(?:too|so) [a-z]+ to)\b|\b(?:relinquish|surrender|ced(?:e|es|ed|ing)\b|waiv|forg(?:o|oes|oing|one|ive|iven)\b|spar(?:e|es|ed|ing)\b|immune|strip|resist|undermin|overdue|vacant|weak|los(?:s|es|ing)\b|step(?:s|ped|ping)? (?:down|aside|back)|part(?:s|ed|ing)? ways|let(?:s|ting)? go)\w*|"
    r"なけれ|ねば|にく[いくか]|づら[いくか]|がた[いくか]|手放|退|降り|外れ|離れ|安心|順調|円滑|無事|留保|否则|否則|除非|放心|顺利|順利|卸任|离|離|让出|讓出|交出|弃|棄|辞|辭|存疑|疑問|わから|分から|難し|毫[无無]|謠言|谣言|臆測|臆测|憶測|虚构|虛構|捏造|でたらめ|作り話|限定的|軽微|控え|有限|轻微|輕微|排除|終え|終わ|決裂|破談|白紙|頓挫|落空|告吹|泡[汤湯]|流[产產]|停滞|足踏み|頭打ち|ない|なかっ|なく|ません|ず(?:[、にと。]|$)|ぬ|無(?![料線人])|否|(?<!得)不(?!动产|動産|[仅僅只但断斷久过過]|少(?![于於])|得不)|非(?![常洲])|未(?![来來])|拒|(?<![判診横不])断|中止|停止|見送|撤|取り消|やめ|廃|失敗|反対|欠|なし|避|免|打ち切|取り下げ|取下げ|終了|解消|凍結|閉鎖|终止|終止|撤|中断|叫停|搁置|擱置|关闭|關閉|猶予|宽限|寬限|缓|緩|供[不過过]|没|沒|无(?![人线论])|停|取消|放弃|放棄|禁|反对|反對|失|缺|暂|暫|难|難|驳|駁|(?<![特分个個區区])别"
)
#: what follows a draft ('안 논의'), not '안' that denies
DRAFT = r"놓고|두고|마련|제시|검토|논의|협의|추진|발표|공개|확정|통과|상정|의결|제출|채택|부상|거론|유력|심의|심사|표결|승인|가결|부결|처리|수용|거부|제안|합의|도출|준비|공유|설명|보고|요구|지지|반대|찬성|철회|폐기|수정|보완|작성|토의|조율|결정|시행|도입"
#: '안 해'; not the draft that is '안 놓고'
_UNDONE = rf"(?<![가-힣])안 (?!{DRAFT})[가-힣]"
DENIED = re.compile(
    rf"(?<![가-힣])덜 (?=[가-힣])|동결|(?:문|창구|빗장)[을를은]? ?(?:닫|걸)|닫[기았힌혔]|멈[추췄춘춤]|끊[기었은겼긴]|올스톱|뿌리[치친칠침쳤쳐]|물리[친칠침쳤쳐]|않|못[하한할해했함 ]|없|아니|아님|아닌|아닐|{_UNDONE}|[가-힣]지 ?(?:말|마라|마세|맙)|말 것|말아야|금물|경계(?=[…,]|$|했|하며|하고|해|심)|회의적|의문|의구심|부정적|역부족|한계|곤란|무리(?=수|라|다|[…,]|$)|제동|외면|배척|불가능|무효|무력화|무색|말렸|만류|결여|부재|오리무중|(?:합의|계약|결정|확정|타결|승인|체결|발표|공개) (?:이?전|직전)|이전 단계|아직|유예|손사래|단념|전무|공석|답보|교착|난항|미흡|무(?:사고|죄|분규|차입|고장|결점|관세|변동|제한)|무조건|무응답|무대응|무배당|불필요|불응|불공개|불채택|불기소|불수용|미개척|(?<![가-힣])미답|(?<![가-힣])미지(?!근)|(?<![가-힣])미탐|비공식|비상장|미보장|(?<![가-힣])미비|(?<![가-힣])미납|미수|미흡|미지급|불가(?![피결분역])|무산|불발|철회|중단|(?<![뇌휘본정내간대일외상남북동서중])부인|거부|거절|부결|취소|부정(?!적|행|부)|반박|반론|항변|이의(?:를| ?제기)|일축|미정|미공개|비공개|불참|제외|실패|보류|포기|불허|반려|기각|반대|반발|사실무근|오[해인독보](?=[되됐돼된를라했하는…,. ]|$)|와전|잘못 (?:알려|읽|전해|이해)|미달|미치지|무혐의|무관|(?<!지도 )모[르른를름]|(?<!지도 )몰[라랐]|미지수|불투명|사양(?=[했하해함]|의 뜻)|(?:제안|제의|요청|권유|부탁|초청|초대|수상|인터뷰|취재|답변|논평|언급|지원|영입|자리|직책)[을를은는도]? 사양|(?<!최)고사(?=[했하해함]|$)|퇴짜|배제|선[을 ]?\s?[그긋]|어[려렵]|그[쳐쳤치친칠침](?=[가-힣]{{0,3}}(?:[ ,.…]|$))|(?<=[을를 ])접[고었기]|유보|면제|미확인|침묵|함구|말 아|삼가|자제|회피|백지화|손 뗌|접음|접어|미룸|미뤄|연기|해임|폐지|금지|차단|막(?=[은을았는아고기히혀힌힐음]|지 )|(?<![가-힣])미(?:완|확|동|착|승|이행|신고|지급|체결|도달|참|제출|공|반영|포함|해결|결)|불(?:인정|투명|확실|명확|분명|이행|포함|출석|충분|만|안정|균형|일치|일정|공정|완전|신임|합격|성립|허|복|합리|편|신|리|참|응|발|법)|부족|부진|비독점|(?:언급|답변|답|질문|즉답|확인|논평)[을를은]? ?(?:피[했하해함]|꺼)|말을? 아|거리[를 ]?\s?[두둔뒀]|미루|빠졌|빠짐|빠진|뺀다|모자[라랐란람]|(?:협상|논의|합의|계약|거래|회담|협의|대화|교섭)[이가은는도]? 깨[졌지질진짐]|이르다|시기상조|낮[다은음]|희박|결렬|파기|미미|경미|에는? 선(?=$|[ …,.])|선 ?긋|사실과 다[르른름]|허위|무근"
)
#: what a line denies by grammar: '중단', '보류' are deeds like others
GRAMMAR_SAID = re.compile(
    rf"않|못[하한할해했함]|못 (?!박|미)[가-힣]|없[다는었을이음어으고지]|아니[다며라고었지]|아님|아닌|{_UNDONE}"
)
#: what a line denies by itself, in any word
PLAIN_NO = re.compile(
    rf"{GRAMMAR_SAID.pattern}|불가(?![피결분역])|무산|불발|철회|중단|(?<![뇌휘본정내간대일외상남북동서중])부인(?!과)|거부(?!권|감)|거절|부결|취소|보류|포기|백지화"
)
#: a denial by grammar alone
GRAMMAR = re.compile(r"않|못|없|아니|아님|아닌|안 ")
#: foreign words that deny by grammar, or as flatly: not 'halt' or 'leave', which deny what they say of something else
FLATLY = re.compile(
    r"(?i)\b(?:no|not|nor|none|nothing|never|neither|without(?! [a-z]+ing)|cannot|nobody|little|few|hardly|barely|unlikely|unable|far from|rather than|instead of|anything but|fail\w*|lack\w*|den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|rul\w+ out|declin\w+|refus\w+|yet to|un[a-z]{3,}(?:ed|d|ble|al|in))\b|n't\b|"
    r"ない|なかっ|なく|ません|なし|ず(?:[、にと。]|$)|ぬ|ゼロ|[無不非未否没沒无毫零乏毋勿莫]|排除|難し|难以|難以|欠|拒|断|見送"
)
#: '검토한 적도 없고 계획도 없다': one denial of two things
PARALLEL = re.compile(r"(?<=도) (?:없|않|아니)[가-힣]* (?=[^…]{0,20}도 (?:없|않|아니))")
#: what has the look of a denial in a Korean line and is none
ONLY_SOUNDS = re.compile(
    rf"(?<=[가-힣\d](?<=[해년월달주일기한간분]) )안(?:에|으로|까지)? |의심(?:할|의)? ?여지[가는도]? ?없|밖에 (?:안|못|없|[가-힣]{{1,3}}지 않)|(?<![가-힣])안 (?={DRAFT})|못 ?박|(?<=잘)못|(?: 채 안|(?<=[년월달주일간분초명%곳건대원러엔로배례번회살세][이도]) 안) (?:[되돼된됐될])|(?<=[을를도]) (?:채 |다 )?못 채[우웠워운울]|못지않|다름없|끊임없|아낌없|변함없|틀림없|손색없|수밖에 없|뿐(?:만)? 아니라|(?<=[가-힣])없이(?= 늘)|않을 수 없|적지 않|머지않|마지못|(?:어쩔|하는|할) 수 없이|더할 나위 없|더없이|둘도 없|거침없|빈틈없|빠짐없|어김없|서슴없|서슴지 않|가차없|가차 없|숨김없|여지없|(?:관계|상관|예외|쉴 새) ?없이|(?:가리|쉬|그치|머물|머무르)지 않고|얼마 (?:남지 )?않|못 이겨|(?:이기|견디|참)지 못[하해]|(?<=[가-힣])(?:만|보다) 못[하한할해했함]|안절부절못|속절없|말할 것도 없|두말할 [것나][도위] ?없|(?:못내|못 말리)"
)
#: letters one of which each of these has
_MAY_SOUND = re.compile("[안없못않뿐]")
#: the evidence says that there is none of a thing; the line says that there is
NOTHING = re.compile(
    r"(?i)\bnothing\b|\bno (?!longer|doubt|later|less|more|matter)[a-z]+|\bnone\b|ない|なし|没有|沒有|并无|並無|尚无|尚無|暂无|暫無|未有|无意|無意"
)
THERE_IS = re.compile(
    r"(?<![수고어아여해]) 있(?:다|음|으며|으나|고$|지만|었)|(?:은|는|이|가|도|바|계획|의사|의향) 있|수 있다고 강조"
)


def without_looks(told: str) -> str:
    """Korean evidence without what has only the look of a denial."""
    return without_sounds(UNESCAPED.sub(" ", told))


def may_deny(clause: str, *, foreign: bool) -> bool:
    """Has the clause any word that denies, or might?"""
    return (MAY_DENY if foreign else DENIED).search(without_only(clause)) is not None


@lru_cache(maxsize=512)
def denied(text: str) -> bool:
    """Does the Korean *text* deny anything, by grammar or by the choice of a word?"""
    return DENIED.search(without_sounds(text)) is not None


def without_sounds(text: str) -> str:
    """*text* without what only sounds like a denial."""
    return ONLY_SOUNDS.sub(" ", text) if _MAY_SOUND.search(text) is not None else text


#: two denials that leave a thing open, and the words by which a line says so
LEAVES_OPEN = re.compile(
    r"(?i)(?:\b(?:not|never|without|(?:refus|declin)\w+ to|stop\w* short of)|n't) (?:\w+ ){0,2}?(?:rul(?:e|ed|es|ing) (?:it |that )?out|exclud\w+)|[不未]排除|[没沒]有排除|排除(?:は)?し(?:ない|なかった|ていない)|否定(?:は)?し(?:ない|なかった|ていない)"
)
OPENNESS = frozenset(words("배제 부인 부정 일축 가능 가능성 여지 닫 열 단정 단언 장담 확언 선 긋 제외"))


#: what denies by grammar alone, whatever it is told of
_BY_GRAMMAR = re.compile(
    r"(?i)\b(?:no(?! longer)|not|nor|none|nothing|never|neither|without|cannot|nobody|hardly|barely|scarcely|unlikely|unable|far from|rather than|instead of|anything but|yet to|stopp?\w* short)\b|n't\b|"
    r"(?<!少)ない|なかっ|なく|ません|なし|(?<!必)(?<!まだ)ず(?:[、にと。]|$)|ぬ|ゼロ|にく[いくか]|づら[いくか]|難し|无(?![人线])|無(?![人線料])|[没沒](?![收落])|毋|勿|莫(?![大斯德])|(?<!得)不(?![動动断斷久仅僅只但过過])|非(?![常洲])|未(?![明来來知])|[難难]以"
)


def says_no(text: str, evidence: Evidence) -> bool:
    """Does foreign evidence deny flatly as often as *text*, whose denials may tell the same?

    Of what is told in other words nobody knows which denial tells which; 'would not rule out' alone denies nothing.
    """
    if not evidence.foreign:
        return False
    return denies_flatly(evidence.canonical_text, text) >= max(1, len(GRAMMAR_SAID.findall(text)))


def denies_flatly(told: str, said: str | list[str]) -> int:
    """How often foreign *told* denies by grammar; 'would not rule out' leaves open, unless what is *said* is about that."""
    bare = _SET.sub(" ", without_affirming(told))
    if not any(word in said for word in OPENNESS):
        bare = LEAVES_OPEN.sub(" ", bare)
    return len(_BY_GRAMMAR.findall(bare))
