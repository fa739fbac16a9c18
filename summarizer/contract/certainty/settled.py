"""A line that says that a thing is settled ('확정', '완료', '입증') has a word for it in the evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from ...facts import HEDGES
from ..clauses import aligned
from ..denial.denial_marks import denies
from ..heads import candidates, index
from ..parts import part_at, statements
from ..source import Evidence
from .degrees import MARKS, PLAN_KEPT, WILL
from .grade_marks import unreal

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
            r"(?<!미)완료|마무리|끝냄|마침(?!내)|(?<!장 )(?<!장을 )(?<!거래를 )(?<!거래 )마쳤|(?<!장 )(?<!장을 )(?<!거래를 )(?<!거래 )마쳐(?=$|[…,])",
            r"complet|finish|clos(?:e|ed|es|ing)\b|conclu|end(?:ed|s)\b|done\b|wrap|finali[sz]|fulfil|deliver(?:ed|s)|settled|完了|完成|終え|終わ|[済ず]ませ|[済ず]み|済んだ|仕上|果たし|締めく|結ばれ|完結|竣工|完工|打ち切|打切|[终終]止|敲定|办妥|辦妥|落成|交割|收官|告终|告終|结束|結束|已|了|끝|마쳤|마친|마치|매듭|종결|준공|완공|졸업|수료|학위|graduat|degree|卒業|修了|毕业|畢業",
        ),
        (
            r"기정사실|(?<!미)확정(?! ?(?:주문|물량|수주|판결|치|급여|실적))|최종 (?:결정(?![권자])|승인)",
            r"final|confirm|decid|certain|definite|approv|uphe?ld|fixed|locked|selected|cho(?:se|sen)|award|picked|formali[sz]|clinch|secured|settled|signed|elected|確定|固め|固ま|選ば|選出|選任|入札で|決ま|決定|決め|正式|[决確确敲议議商选選锁鎖既]定|定[于於案下为為档檔]|已定|敲定|拍板|落实|落實|中标|中標|入选|入選|当选|當選|获选|獲選|결정|최종|기로 |낙점|선정|선출|뽑[혔힌히]|당선|굳[혔어힌]",
        ),
        (
            r"(?<!불)확실(?!성|하지)|반드시|틀림|(?<!불)분명(?=하다|한 |함)",
            r"clear|obvious|plain|evident|apparent|明らか|明白|明确|明確|明显|明顯|显然|顯然|清楚|certain|sure\b|definite|must\b|undoubt|guarantee|no doubt|確実|必ず|間違いな|必|一定|肯定|분명|definit|absolut|unmistak|undeniab|explicit|specific|distinct|definite|decisive|bound to|inevitab|\bno question|without question|\b(?:need|ha[sd] to|have to|should|ought|imperative|essential|crucial|vital|always|never)\b|べき|必要|なければ|ねば|絶対|はっきり|くっきり|鮮明|疑い(?:の|は|よう)|当然|[应應须須]|绝对|絕對|[无無]疑|毫[无無]疑|务必|務必|鲜明|鮮明|明[确確晰]|清晰|명확|뚜렷|확실|확고|확연|선명|자명|명백|꼭|절대|당연|의심|필요|야 [한할함하]|못 ?박",
        ),
        (
            r"성사|타결|(?<![연조통종결복융혼])합의(?!금|체|점|제)|체결",
            r"agree|deal|pact|sign|settle|accord|clinch|seal|str(?:ik|uck)|reached|contract|partner|team|join(?!t)|mutual|consent|円満|contract|実現|实现|實現|合意|妥結|和解|締結|交わ|調印|署名|覚書|memorandum|提携|契約|まと|結ん|达成|達成|签|簽|协议|協議(?![をはがにのでし中へ入])|谈成|合作|约|기로 |맺|손잡|손을|계약|약속|동의|수락|승낙|받아들|서명|협약|협정|MOU|양해각서|사인|도장|타협|절충|의견[을이] (?:모|같|일치)|뜻을 (?:모|같)|treat(?:y|ies)|\bMOU|tie-?up|allianc|compromis|truce|\bink(?:s|ed)\b|unanim|handshake|結ば|結び|結ぶ|交わさ|取り交|協定|協約|備忘|备忘|协定|條約|条约|议定|議定|缔结|締結|商定|约定|約定|谈妥|談妥|敲定|和解|同意|首肯|允[诺諾]|答[应應]|谅解|諒解|共[识識]|同意|了承|応じ|受け入れ|accept",
        ),
        (
            r"획득|(?<!지분 )취득|따냄|따내",
            r"obtain|w[io]n\b|wins\b|secur|gain|got\b|receiv|earn|clear|approved|grant|acqui|award|land|buy|bought|purchas|took|take|certif|pass|取得|獲得|得た|得る|受け|認め|获|獲|拿下|中标|得到|批准|核准|收购|购|따내|따냈|얻|받|확보|사들|매입|수주|통과|수상|우승|차지|거머|챙[겼긴겨]|거둬|거뒀|거둔|타낸|prize|medal|champion|first place|優勝|受賞|入賞|手に[しす入]|勝ち取|つか[みん]|もらっ|落札|賞を|[奖獎]|[夺奪]|斩获|斬獲|[赢贏]|[揽攬]|入手|摘[得下]",
        ),
        (
            r"결론(?=$|…|을? ?(?:내[렸려린]|지[었어]|냈))",
            r"conclu|found\b|find|determin|decid|rul|judg|deem|resol|結論|判断|認定|認め|决定|決定|结论|認定|认定|判|결론|판단|결정|인정|기로|결말|매듭|마무리|settl|決ま|決着|結着|落ち着|定论|定論|论定|論定|裁定|裁决|裁決",
        ),
        (
            r"판결(?=$|[…,]| ?(?:확보|받아|받음|나와|확정|승소))|승소|패소",
            r"rul|verdict|judg|court|sentenc|convict|acquit|award|w[io]n\b|los[te]|裁|判|訴訟に勝|勝訴|敗訴|胜诉|勝訴|败诉|敗訴|宣判|판결|선고|재판부|법원|승소|패소|이겼|졌다",
        ),
        (
            r"달성",
            r"achiev|reach|hit\b|met\b|attain|record|post|surpass|exceed|target|goal|達|达|实现|實現|突破|超|記録|目标|目標|기록|넘|돌파|이르|이른|달[했하한해]|거[둬뒀둔]|이[뤄룬뤘루]|도달|채[웠우워]|웃돌|성공|올랐|올라|takes? the|took the|br(?:ing|ings|inging|ought)\b|total|amount|climb|top(?:ped|s)\b|pass(?:ed|es)\b|cross|clear(?:ed|s)\b|deliver|complet|success|succeed|fulfil|乗せ|到達|上回|成功|果た|越え|超え|至|到|完成|累[计計]|总[额計计]|總額|合[计計]",
        ),
        (
            r"공식 발표|공식화|공식 확인",
            r"official|announc|formal|confirm|publicly|disclos|公式|正式|発表|公表|披露|明らか|launch|unveil|declar|[发發]布|揭牌|揭幕|宣布|公布|官宣|공식|발표|확인",
        ),
        (
            r"(?:사실|것으로|점이|정황이) 드러[나났남]|판명|사실로 (?:드러|확인|밝혀|판명|입증)",
            r"found\b|find|reveal|show|prov(?:e|ed|en)\b|determin|discover|emerg|uncover|confirm|conclud|明らか|判明|発覚|確認|分かっ|认定|認定|发现|發現|查明|证实|證實|显示|顯示|드러|확인|밝혀|조사됐|적발|나타났",
        ),
        (
            r"밝혀[진져졌짐]",
            r"found\b|find|reveal|show|prov(?:e|ed|en)\b|determin|discover|emerg|uncover|confirm|conclud|disclos|announc|report|publi|said|say|told|state|明らか|判明|発覚|確認|分か|公表|発表|述べ|伝え|认定|認定|发现|發現|查明|证实|證實|显示|顯示|公布|宣布|披露|透露|表示|称|稱|说|說|드러|확인|밝|조사됐|적발|나타났|알려|발표|공개",
        ),
        (
            r"입증(?! ?책임)|증명(?!서)",
            r"prov(?:e|ed|es|en|ing)\b|demonstrat|show|evidenc|verif|validat|confirm|establish|attest|testament|testif|indicat|underscor|underlin|highlight|reflect|support|証明|実証|立証|示[しすさ]|検証|確認|裏付|证明|證明|证实|證實|验证|驗證|显示|顯示|印证|印證|体现|體現|彰显|彰顯|说明|說明|보여|확인|검증|뒷받침|방증|드러|말해|반영|나타",
        ),
        (
            r"공인(?! ?(?:회계|중개|인증|노무|의))",
            r"certif|official|recogni[sz]|accredit|authori[sz]ed|licens|公認|認定|認証|认证|認證|认定|公证|인증|인정",
        ),
        (
            r"(?<!본)인증(?!서|샷|번호|키|사진)",
            r"certif|approv|qualif|authenti|verif|accredit|valid|standard|licen|recogni|permit|log-?in|password|認証|認定|承認|認可|認め|合格|认证|認證|批准|核准|验证|驗證|认可|認可|许可|許可|通过|通過|标准|標準|통과|승인|허가|품질|인가",
        ),
        (
            r"검증(?=[…,]|$| ?(?:됐|된|돼|받|마[쳤친쳐]|완료|통과))",
            r"verif|valid|test|prov|certif|check|assess|evaluat|audit|review|examin|inspect|trial|vet|検証|実証|確認|検査|試験|審査|审核|審核|验证|驗證|测试|測試|检验|檢驗|检测|評估|评估|시험|확인|점검|평가|실증|테스트",
        ),
        (
            r"(?<![가-힣])시인(?=[했함하]|…|,|$)|자인(?=[했함하]|$)|실토|자백",
            r"admit|admission|acknowledg|conced|confess|own(?:s|ed) up|pleads?|pleaded|recogni|認め|自白|承认|承認|坦承|坦言|供认|供認|认罪|認罪|인정|털어놨|털어놓",
        ),
        (
            r"적발",
            r"found\b|caught|catch|detect|uncover|discover|expos|bust|fine[ds]?\b|penal|convict|違反し|摘発|認定|発覚|明らか|見つか|查获|查獲|查处|查處|查出|发现|發現|罚|罰|걸려|걸린|걸렸|드러|확인|과징금|(?:위반|어긴|어겼)(?! ?(?:혐의|의혹|여부|소지|가능성))",
        ),
        (
            r"것[이은]? 확실|것으로 확실|확실시|것(?:으로|을) 확신|(?<![가-힣])확신(?:된|되)|(?:시장|전문가) 확(?:신|정)치?(?=[를을에 ])",
            r"(?i:certain|\bsure\b|confiden|convinc|guarante|definit|undoubt|no doubt|bound to|inevitabl|absolut|doubtless|assur|convict)|確実|確信|自信|必ず|間違い|違いな|絶対|断言|肯定|确信|确定|確定|信心|一定|必[将將定然会會]|绝对|絕對|势必|勢必|毫无疑问|毫無疑問|자신|확신|확실|분명|틀림없|반드시|장담|단언|절대",
        ),
        (
            r"단언|장담|확언|못 ?박[았음기]",
            r"certain|sure\b|assur|definite|guarante|no doubt|undoubt|vow|insist|pledg|promis|swear|swore|stress|断言|明言|断じ|言い切|保証|必ず|自信|確信|太鼓判|断固|絶対|\bbets?\b|wager|put (?:\w+ )?money|convinc|confiden|adamant|positive\b|emphatic|categor|flatly|absolut|\bstak(?:e|ed|ing)\b|without question|包票|拍胸|断定|斷定|[确確]信|[笃篤]定|[坚堅]信|深信|[绝絕][对對]|肯定|保证|保證|一定|확신|확실|단호|틀림|분명|반드시|자신|호언|자부|절대|결코|내기|못 ?박",
        ),
        (
            r"(?<![가-힣])확약|(?<![가-힣])단정(?=[했함하])",
            r"promis|pledg|guarante|commit|assur|vow|conclu|assert|firm|約束|確約|保証|断定|断言|言い切|承[诺諾]|保[证證]|断定|斷定|[断斷]言|[认認]定|확약|약속|보장|단정|단언|못 ?박",
        ),
        (
            r"(?<![가-힣])착공",
            r"(?:broke|break\w*) ground|ground-?breaking|\bpil(?:e|es|ing)\b|(?:first|foundation|corner) ?-?stone|\bsods?\b|first (?:shovel|spade|brick|concrete)|excavat|earthworks?|foundations? (?:work|laid|poured)|(?:lay|laid|laying) (?:the )?foundations?|pour\w* (?:the )?(?:first )?concrete|construction|(?:start|began|begun|begin)\w* (?:to )?(?:build|work)|under way|underway|着工|起工|着手|鍬入れ|くい打ち|杭打ち|基礎工事|土台|打桩|打樁|挖土|掘削|开挖|開挖|浇筑|澆築|浇灌|奠定基|动土|起工|工事|建設|建设|开工|開工|动工|動工|奠基|破土|动土|動土|兴建|興建|开建|開建|建造|施工|기공|첫 삽|삽을 [떠뜨뜬떴]|터파기|터 ?닦|말뚝|정초|첫 벽돌|공사|(?:건설|짓기)[을를]? ?시작",
        ),
        (
            r"의결(?!권)|(?<![가-힣])가결",
            r"vot|approv|adopt|pass(?:es|ed)?\b|ratif|resol|decid|decision|enact|back(?:s|ed)\b|clear(?:s|ed)\b|議決|可決|採択|採決|承認|決め|決定|決議|表决|表決|通过|通過|批准|决定|決定|决议|의결|가결|통과|처리|결의|승인|표결|결정|기로",
        ),
        (
            r"(?<![가-힣])명령(?=했다고|하기로|$)",
            r"\b(?:orders? (?!to be)|ordered|ordering|mandat|compelled|directed|instructed|requir|demand|ruled|ruling|told\b)(?<!to order )|命じた|命じて|命じ、|命令(?!を求|するよう求)|責令|责令|判|裁决|裁決|勒令|裁定|명령(?!해 ?달라|을 (?:요청|신청|구))|지시",
        ),
        (
            r"합의할 예정|합의하기로",
            r"agree|deal\b|accord|pact|sign|合意|協定|締結|同意|达成|達成|协议|協議书|签|簽|합의|기로",
        ),
        (
            r"사실(?:이라고|임을|이라며|로)? (?:인정|시인|확인)",
            r"confirm|acknowledg|admit|conced|(?<!not )(?<!un)true\b|verif|認め|確認|承认|承認|(?<!不)属实|(?<!不)屬實|证实|證實|确认|인정|시인|확인",
        ),
        (r"유죄(?:를 인정| ?선고| ?판결| ?평결|$)", r"(?<!not )guilty|convict|有罪|罪を認|认罪|認罪|罪成|유죄"),
        (
            r"(?:모두|전액|전부) (?:모았|마련했|조달했|확보했|지급했|납입했|갚았|집행했)",
            r"\ball\b|\bevery\b|\bboth\b|full|entire|complet|whole|すべて|全て|全額|全部|全额|已|了|모두|전액|전부",
        ),
        (
            r"이미(?=\s)",
            r"already|\bhad\b|\bhas\b|\bhave\b|\bsince\b|to date|so far|\bbeg[au]n\b|\bstarted\b|\bonline\b|\bup and running\b|\bin (?:operation|production|progress|service|use|effect|force)\b|\bunder ?way\b|\boperational\b|\b(?:is|are|was|were) being\b|すで|既に|もう|てきた|て(?:いる|いて|おり)|進行中|稼働中|始ま[りっ]|始めた|開始した|[済ず]み|已|了|至今|迄今|早[在就]|[现現]已|앞서|벌써|시작(?:했|됐|한 |된 )|(?:해|어|아|와|져|려) ?왔",
        ),
    )
)
#: a thing that is open is not decided or confirmed
_DECIDED = re.compile(
    r"(?:(?<!미)결정|(?<!재)(?<!미)확인)(?!적|되지|되면|될 경우|될 때|하지|하면|하려|하기 위|짓지|권|할|을 (?:미|보|유))"
)
#: what is confirmed is that a thing is not so, or a paper that was seen: neither decides anything
NOT_DECIDED = re.compile(
    r"(?:없|않|아니|아닌|못)[가-힣]* ?(?:것으로|것이|것을|음을|음|라고)? ?확인|"
    r"확인(?:된|한) (?:[가-힣]+ ){0,2}?(?:내부 ?)?(?:이?메일|메모|문서|문건|자료|서류|공시|서한|편지|보고서|기록|소장|메시지|공지|전문|초안)"
)
DECIDED_TOLD = re.compile(
    r"(?i)decid|decision|determin|resolv|agree|approv|chose|select|pick|opt(?:s|ed)\b|confirm|verif|acknowledg|admit|found\b|certain|rul(?:ed|ing)|will\b|決|確認|明らか|分か|决|定|批准|同意|选|選|确认|確認|证实|證實|发现|결정|확인|기로 |합의|확정"
)

#: a decision as a thing that there is ('집행위의 결정이 잘못됐다')
_NAMED_DECISION = re.compile(
    r"결정(?:이|은|의|에 (?!따라 [가-힣]+기로)|을 (?:비판|환영|반박|지지|비난|존중|수용|철회|번복|거부|따[르라른]|이행|준수|근거|두고|놓고|뒤집|받아|기다|통보|알[렸려]|내[렸려린릴])|에 (?:불복|항소|반발|이의|대[해한]|앞서)|(?:문|안|권))"
)
_DECISION = re.compile(r"(?i)\b(?:decision|ruling|verdict|order)s?\b|決定|决定|裁決|裁决|裁定|判断|判決|判决|결정|판결")

#: behind such a word: it is promised, sought or denied, not done
_NOT_SETTLED = re.compile(
    r"(?:(?![하되]되 |지만 |으나 |[며고] )[^…,]){0,10}?(?:않|못|없|예정|방침|하기로|희망|요구|촉구|여부|협의|협상|논의|검토|실패|약속|목표|계획|전망|기대|예상|가능|불투명|난항|추진|노려|노린|위해|무산|불발|결렬|미루|연기|아직|미정|안 [가-힣]|(?:되기|하기|나기|내기)? ?전(?:[…,이]|$))"
    r"|(?: ?(?:때까지|시까지|시점|단계|국면|수순|직전|조건|전까지)|에(?:는|도|만)? [^…,]{0,24}(?:필요|요구|걸[릴린려]|관건|달[렸린려]|앞서|대비)|(?:되|하|나|내)?려면[ ,])"
)


#: what the evidence says is not settled is no word for '확정'
_STILL_OPEN = re.compile(
    r"(?i)\b(?:not|n't|yet to|never|no)\b(?: [\w-]+){0,4}? (?:decision|decid\w*|final\w*|agree\w*|sign\w*|complet\w*|confirm\w*|approv\w*|verif\w*|validat\w*|prove[dn]?|certif\w*|deals?)\b(?: (?:decisions?|agreements?|deals?|contracts?))?|"
    r"(?:尚未|未|没有|沒有|无|無)[^，。]{0,6}?(?:定案|决定|決定|确定|確定|签署|簽署|敲定|达成|達成|完成|批准|验证|驗證|证实|證實|认证|認證)(?:任何)?[^，。]{0,4}|"
    r"(?:契約の|提携の|合意の)?(?:決ま|決定|合意|締結|確定|完了|承認|検証|認証|実証|確認)[^、。]{0,8}?(?:ない|なか|ず|未定)|(?:결정|확정|합의|체결|승인|완료|검증|입증|인증)[가-힣]{0,4} ?(?:아직 |결과는 |결과가 |이뤄지지 |바 ?|것은 ?){0,2}(?:않|없|못|안 )"
)


def settled(text: str, evidence: Evidence) -> str | None:
    """'확정', '완료', '합의' of a thing that the evidence does not call so; what was to come told as done."""
    clauses = " ".join(clause.text for clause in aligned(text, evidence))
    for said, told in (_SETTLED[at] for at in candidates(_by_head(), text)):
        found = said.search(text)
        if found is None or told.search(_without_open(evidence)) or _NOT_SETTLED.match(text, found.end()):
            continue
        if not (_ONLY_DONE.match(found[0]) and _told_done(found, evidence)):
            return f"근거에 없는 '{found[0]}'이 들어 확실한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    decided = next(
        filter(None, (_DECIDED.search(NOT_DECIDED.sub(" ", statement)) for statement in statements(text))), None
    )
    on_it = " ".join(clause.text for clause in aligned(decided.string, evidence)) if decided is not None else ""
    left_open = _STILL_OPEN.sub(" ", on_it)
    if (
        decided is not None
        and _NAMED_DECISION.match(text[text.rfind(decided[0]) :])
        and _DECISION.search(evidence.text)
    ):
        return told_as_done(text, clauses)
    is_open = left_open != on_it or _open(on_it)
    if decided is not None and not undone(decided) and is_open and DECIDED_TOLD.search(left_open) is None:
        return f"근거에 없는 '{decided[0]}'이 들어 확실한 일처럼 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return _done_in_part(text, evidence)


def _done_in_part(text: str, evidence: Evidence) -> str | None:
    """:func:`told_as_done`, of the part of the line that says it and what the evidence has on that."""
    found = _PAST.search(text)
    if found is None:
        return None
    part = part_at(text, found.start())
    own = aligned(part, evidence)
    told = " ".join(clause.text for clause in (*own, *(aligned(text, evidence) if part == text else ())))
    return told_as_done(part, told) if _TO_COME.search(told) else None


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([(said.pattern,) for said, _ in _SETTLED])


@lru_cache(maxsize=256)
def _without_open(evidence: Evidence) -> str:
    """What the evidence says, without what it calls unsettled."""
    return _STILL_OPEN.sub(" ", evidence.text)


#: words that say of a thing no more than that it is done: so does the past of any verb
_ONLY_DONE = re.compile(r"완료|마무리|끝냄|마침|마쳤|마쳐|모두|전액|전부")


def _told_done(found: re.Match[str], evidence: Evidence) -> bool:
    """Is what the part with the word tells done in the evidence, and nothing of it open?"""
    about = aligned(part_at(found.string, found.start()), evidence)
    return bool(about) and all(
        PAST_TOLD.search(clause.text) is not None
        and not (_open(clause.text) or denies(clause.text) or unreal(clause.text, evidence.language))
        and _UNDER_WAY.search(clause.text) is None
        and (evidence.language != "zh" or "了" in clause.text or "已" in clause.text)
        for clause in about
    )


#: what goes on, or goes as it should, is not done
_UNDER_WAY = re.compile(
    r"(?i)\b(?:remain(?:s|ed|ing)?|on (?:track|course|schedule)|under ?way|in progress|progress(?:es|ed|ing)|proceed(?:s|ed|ing)?|continu(?:e|es|ed|ing)|ongoing|near(?:s|ed|ing)|approach(?:es|ed|ing)|partly|partially|halfway)\b|"
    r"順調|予定通り|計画通り|進行中|進めて|進んで|途中|続け|続い|按计划|按計劃|如期推进|如期推進|进行中|進行中|推进中|推進中|正在|仍在|[继繼][续續]|순조|예정대로|계획대로|진행|차질 없|추진|이어[가지]|계속|막바지"
)


def undone(found: re.Match[str]) -> bool:
    """Is the word denied behind ('결정은 안 내려', '결정된 바 없다', '검토 안 해')?"""
    return _UNDONE.match(found.string, found.end()) is not None


_UNDONE = re.compile(
    r"(?:[은는이가도을를]|된|한|할|된 것|한 것)? ?(?:[가-힣]+ )?(?:바[는가도]? |것[은이도]? )?(?:안 |못 |불가|거부|거절|없|않|아니|미[루뤄룬정]|유보|보류|아직|전(?:[…,이]|$)|이르|남)"
)


def _open(clauses: str) -> bool:
    at_home = re.search(r"들여다보|따져보|저울질|만지작", clauses) is not None or any(
        HEDGES[name].search(clauses) for name in ("전망", "계획", "결정", "검토", "가능성", "추정", "전언", "추진")
    )
    return at_home or any(mark.told.search(clauses) for mark in MARKS) or WILL.search(clauses) is not None


#: explicit past, also before '-고 밝힘'; '함', '됨' are the noun forms of 한다, 된다 as well and tell no time
_PAST = re.compile(r"(?:[했됐였샀팔렸쳤켰꿨줬났웠]|[가-힣][았었])다고|(?:[했됐였]|[가-힣][았었])음")
_TO_COME = re.compile(
    r"\bwill\b|\bshall\b|\bgoing to\b|\bplans? to\b|(?:する|げる|める|ける|せる|れる|[くすむぶつぐ])[。]?$|[将將](?![军軍它他她其这這该該自此])|겠다|[할될]\s?것|[할될]\s?(?:계획|예정|방침)"
)
PAST_TOLD = re.compile(
    r"(?i)\b(?!said\b)[a-z]{2,}ed\b(?! to\b)|\b(?:was|were|has|have|had|began|rose|fell|made|took|won|lost|cut|bought|sold|built)\b|\b(?:after|having|since) [a-z]+(?:ing|ed)\b|[たっ][たて]|した|った|[已了]|[했됐]"
)


def told_as_done(text: str, clauses: str) -> str | None:
    found = _PAST.search(text)
    if found is None or _TO_COME.search(clauses) is None or re.search(PLAN_KEPT, text):
        return None
    if PAST_TOLD.search(clauses):
        return None
    return f"원문은 앞으로 할 일인데 '{found[0]}'으로 써 이미 한 일처럼 읽힙니다: '…할 예정', '…하기로'처럼 쓰세요"
