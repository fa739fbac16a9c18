"""The poles that :mod:`.direction` knows: pairs of opposite words, each in four languages.  Pure data."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pole:
    """``said``: the Korean words; ``told``: the words of the evidence, Korean ones too."""

    said: re.Pattern[str]
    told: re.Pattern[str]


def pole(korean: str, english: str, signs: str) -> Pole:
    told = rf"(?i:(?<![a-z])(?:{english}))|{signs}|{korean}" if signs else rf"(?i:(?<![a-z])(?:{english}))|{korean}"
    return Pole(re.compile(korean), re.compile(told))


#: (name, one pole, the other)
PAIRS: tuple[tuple[str, Pole, Pole], ...] = (
    (
        "흑자·적자 전환",
        pole(r"흑자 ?(?:로 )?(?:전환|돌아|복귀)|흑전", r"(?:to|a|turn(?:s|ed)?) (?:a )?(?:net |an? operating )?profit|back (?:in|into) the black|profitab|reversing a loss", r"黒字(?:に|へ|転換|化|浮上|回復)|扭亏|扭虧|转盈|轉盈|盈利"),
        pole(r"적자 ?(?:로 )?(?:전환|돌아|전락)|적전|적자[를가] (?:내|이어|지속|계속)", r"to (?:a |an )?(?:net |operating )?loss|into the red|loss-making|turn(?:s|ed)? a loss", r"赤字(?:に|へ|転落)|转亏|轉虧|亏损|虧損"),
    ),
    (
        "비교 시점",
        pole(r"전년 ?동기|전년 ?대비|1년 전", r"year|yoy\b|annual|12 months", r"前年|昨年|去年|同比|年增|年減|年减|同期|一年|上年|按年|1년|지난해|작년|전년"),
        pole(r"전 ?분기|직전 분기|전분기", r"(?:previous|prior|preceding|last) quarter|quarter earlier|quarter[- ]o(?:n|ver)|qoq\b|sequential", r"前四半期|前の四半期|直前の四半期|前期比|环比|環比|季增|季減|季减|上季|上一季|上个季|\d분기(?:보다| 대비|에 비해)"),
    ),
    (
        "유임·퇴임",
        pole(r"유임|연임|잔류", r"remain|stay|keep|kept|retain|reappoint|re-elect|continu|renew", r"続投|留任|再任|残|续任|連任|连任|继续|繼續"),
        pole(r"퇴임|사임|퇴진|사퇴|물러", r"resign|step(?:s|ped|ping)? down|leav|left\b|depart|retir|quit|oust|exit", r"辞|退|去|離|离|卸|下台"),
    ),
    (
        "연장·종료",
        pole(r"연장", r"exten|renew|prolong|longer|roll(?:ed|s)? over|lengthen|delay|postpon", r"延長|更新|延ば|延长|續|续|延期|展期"),
        pole(r"종료|만료|단축", r"end(?:s|ed|ing)?\b|expir|terminat|conclud|clos|finish|short|lapse|stop|cut\b|reduc", r"終了|終え|満了|打ち切|短縮|结束|結束|到期|终止|終止|缩短|縮短"),
    ),
    (
        "수요·공급",
        pole(r"수요(?!일)", r"demand|need|appetite|order|want", r"需要|需求|ニーズ|引き合い|订单|訂單"),
        pole(r"공급(?!망|사|업체|계약)", r"suppl|provid|deliver|ship|output|produc|capacit|offer", r"供給|供应|供應|供货|供貨|提供|納入|产能|產能|交付"),
    ),
    (
        "주기",
        pole(r"(?<![가-힣])주간|매주", r"week|seven days", r"週|周|每周|七天"),
        pole(r"월간|매월|매달|월 (?:평균|이용)", r"monthly|(?:per|a|each|every) month", r"月間|毎月|月次|每月|月活|月均|月度|按月"),
    ),
    (
        "인정·부인",
        pole(r"시인|(?<!불)인정(?!받|적)|자인", r"admit|acknowledg|conced|confirm|recogni|accept|grant|allow|approv", r"認め|承認|認定|承认|承認|坦言|坦承|确认|確認|认定|認定"),
        pole(r"부인(?!과|이 )|일축|반박|불인정", r"den(?:y|ied|ies|ial)|dismiss|reject|refut|rebut|disput|rebuff|not\b|n't", r"否定|否認|反論|一蹴|退け|認めな|否认|驳|駁|反驳|不承认|不承認"),
    ),
    (
        "참석·불참",
        pole(r"(?<!불)참석|(?<!불)출석|(?<!미)동행(?!하지)|배석", r"attend|join|present|accompan|participat|appear|part\b", r"出席|参加|同席|同行|参列|參加|陪同|随行|到场|到場|列席"),
        pole(r"불참|불출석|미동행|결석", r"absen|skip|miss|boycott|not\b|n't|declin|no-show|stay(?:ed)? away", r"欠席|不参加|見送|ない|なかった|缺席|不|未|没|(?:참석|출석|동행|배석)(?:하지|은 하지| 안)"),
    ),
    (
        "포함·제외",
        pole(r"(?<!미)포함", r"includ|compris|contain|cover|part of|subject to|among|with\b", r"含|対象に|加え|入れ|包括|包含|纳入|納入|涵盖"),
        pole(r"제외|배제", r"exclud|exempt|except|without|spare|omit|left out|leav|drop|remov|outside|not\b|rul(?:e|es|ed|ing) (?:it )?out", r"除|外し|外れ|外す|対象外|排除|除外|剔除|不包括|豁免|不含|포함(?:되지|하지|은|시키지)"),
    ),
    (
        "이르고 늦음",
        pole(r"(?<=[은 분기년월일달주보다다])(?:이른|빠른|이르게|빨리)(?! ?시일)|앞당겨|앞당긴", r"earl|ahead|sooner|accelerat|bring forward|brought forward|fast|quick|advanc|move[sd]? up|pull(?:ed)? (?:in|forward)|rapid|speed", r"早|前倒|速|提前|提早|提速|快|抢先"),
        pole(r"늦[은춘어춰추]|지연(?! ?없)", r"late|delay|behind|slow|postpon|push(?:ed|es)? back|slip|put off|defer|longer", r"遅|延期|先送り|ずれ|晚|推迟|推遲|延后|延後|延迟|延遲|落后|落後|慢"),
    ),
    (
        "증감",
        pole(
            r"증가|(?<![가-힣])늘[어었고릴려리렸린며 리]|늘[어었릴려리렸린렸]|늘림|늚|상승|급증|급등|폭등|인상|상향|(?<![가-힣])뛰[어었]|뛴|치솟|(?<![가-힣])오[르른름]|올[라랐린렸려리릴]|올림|끌어올|반등|확대|(?<!역)성장|증원|증액|증설|불어[나났]|웃돎|커[지졌진질짐짐]|많아|길어[지졌진질]|높아[지졌진질]|높[여인이임]|넓[혀혔히힌]|(?<=[을이견차 ])벌[렸려린어]",
            r"ris(?:e|es|en|ing)\b|rose\b|increas|grow|grew\b|up\b|jump|surg|soar|gain|climb|expand|expans|boost|higher|more\b|rais|doubl|tripl|accelerat|add(?:s|ed|ing)?\b|lift|hik(?:e|ed|es|ing)\b|advanc|rall|rebound|swell|swoll|leap|best|record|improv|strong|highest|upward|upgrad|another|further|additional|ramp|widen|broaden|extend|longer|prolong|scal(?:e|ed|ing)\b|skyrocket|outpac",
            r"増|伸び|上昇|上が|上げ|拡大|成長|急騰|高騰|上方|倍|最高|過去最|強化|加速|高め|増や|広げ|広が|延ば|長く|2倍|引き上|好調|超え|上回|增|上涨|上漲|上升|涨|漲|扩|擴|提高|提升|上调|上調|升|飙|飆|翻|加码|加碼|新高|高于|高於|招聘|提振|加快|超|\d배|두 배|많[은았]|키[우워운울]|불[린려릴]",
        ),
        pole(
            r"감소|(?<![가-힣])줄[어었고일여이인임며 ]|줄[어었일여이인임였]|하락|급감|급락|폭락|인하|하향|떨어|(?<![가-힣])내[린려렸릴]|내림|낮[추췄춘출아]|낮춤|둔화|위축|감축|축소|감원|감액|감산|쪼그라|추락|역성장|작아[지졌진질]|적어[지졌진질]|짧아[지졌진질]|단축|좁[혀혔히힌아]|낮아[지졌진질]",
            r"fall|fell\b|declin|decreas|drop|down\b|slump|plung|tumbl|shr[aiu]nk|cut\b|cuts\b|cutting|slash|reduc|lower|less\b|slow|slid|sink|sank\b|dip|weak|contract(?:ed (?:by|at|for|in|\d)|ion|ing)|los[et]\b|loses|losing|halv|trim|scal(?:e|ed|ing) back|downgrad|downward|layoff|laid off|lay off|fewer|eas(?:e|ed|es|ing)\b|worse|lowest|narrow|retreat|small|short(?:er|en)|erod|job cuts|layoffs|pare",
            r"減|下落|低下|下が|縮|急落|引き下|下げ|値下|下方|落ち|鈍|削|割れ|落と|不振|最低|リストラ|减|跌|缩|縮|降|下调|下調|下滑|放缓|放緩|下挫|裁|萎缩|削减|低于|低於|减半|적은|적었|작[은았]",
        ),
    ),
    (
        "손익",
        pole(r"흑자|이익|순익|영업익|수익", r"profit|earning|net income|operating income|income|in the black|gain|revenue|sales|return", r"黒字|利益|純利|増益|減益|収益|売上|盈利|利润|利潤|获利|獲利|净利|淨利|营收|營收|收入|扭亏|毛利"),
        pole(r"적자|손실|순손", r"loss|lost\b|deficit|negative|outflow|in the red|unprofitable|losing|write-?down|burn", r"赤字|損失|最終損|亏损|虧損|损失|損失|赤字|亏|虧"),
    ),
    (
        "사고팖",
        pole(r"매수|매입|인수(?!인계)|사들[이여인임]|구매|구입|취득|사겠|사들", r"buy|bought|purchas|acqui|takeover|take over|add(?:s|ed)?\b|pick(?:s|ed)? up|invest|tak(?:e|es|en|ing) a|took a|bid\b|rais(?:e|es|ed|ing) its stake", r"買|取得|購入|仕入|出資|投資|收购|收購|购|購|买|買|入股|增持|投资|投資|并购|併購|採購"),
        pole(r"매도|매각|처분|판매(?=량|를 확| 확| 늘)|팔[아았기고겠] |팔[아았기]|팖|되팔", r"sell|(?<!product )(?<!products )(?<!units )sold|divest|dispos|offload|dump|sale|unload|spin|exit|shed", r"売却|売り|売っ|手放|処分|譲渡|出售|卖|賣|抛售|拋售|减持|減持|剥离|转让|轉讓|出清"),
    ),
    (
        "찬반",
        pole(r"찬성|지지(?!율|부진)|동의|옹호", r"support|back|favor|favour|endors|agree|approv|welcom|prais|for\b|yes\b|accept", r"賛成|支持|支援|同意|歓迎|赞成|贊成|同意|拥护|欢迎|歡迎|赞同"),
        pole(r"반대|반발|비판|규탄", r"oppos|against|object|critici|reject|protest|condemn|slam|resist|denounc|blast|fight|fought|challeng|pushback|push(?:ed|es)? back|versus|veto", r"反対|反発|批判|非難|抗議|反对|反對|批评|批評|抗议|抗議|抨击|抨擊|谴责|譴責|抵制"),
    ),
    (
        "승인",
        pole(r"승인(?!을? ?거부)|허가|허용|인가(?![가-힣])|가결|수락|수용(?! ?능력|률)|인용(?=해|하|$| )|통과", r"approv|allow|permit|clear|authori|green|pass|consent|grant|accept|agree|let\b|lift|win\b|won\b|ratif|sign|uphold|upheld|open", r"承認|許可|認可|可決|認め|受け入れ|了承|解禁|通過|批准|许可|許可|通过|通過|同意|允许|允許|核准|获准|獲准|接受|准许|放行"),
        pole(r"거부|거절|불허|기각|부결|반려|금지|불승인|사양|고사|퇴짜|각하", r"reject|refus|declin|den(?:y|ied|ies)|veto|block|dismiss|ban|bar(?:s|red)?\b|prohibit|turn(?:s|ed)? down|rebuff|spurn|halt|stop|forbid|restrict|against|throw|threw|overturn|not\b|n't|no\b", r"拒否|拒絶|却下|否決|禁止|断|退け|認めな|不許可|見送|拒绝|拒絕|否决|否決|驳回|駁回|禁|婉拒|阻止|不予|不批|未批"),
    ),
    (
        "합의",
        pole(r"합의|타결|성사|체결", r"agree|deal|reach|sign|settle|conclud|clinch|seal|strik|struck|finali|pact|complet|close[sd]?\b|accord|contract|team|partner", r"合意|妥結|成立|締結|契約|提携|まと|決着|达成|達成|签|簽|谈成|敲定|合作|协议|協議|约定"),
        pole(r"결렬|불발|파기|무산|깨[졌지]", r"collaps|fail|break|broke|fell through|fall through|fall apart|fell apart|scrap|cancel|abandon|terminat|call(?:s|ed)? off|stall|without|reject|end(?:s|ed)?\b|walk(?:s|ed)? away|dropp", r"決裂|破談|不成立|頓挫|断念|白紙|破棄|失敗|解消|破裂|告吹|取消|失败|失敗|终止|終止|流产|放弃|放棄|未能|搁浅"),
    ),
    (
        "시작",
        pole(r"시작|착수|개시|재개|돌입|출범|가동(?! ?(?:중단|률))|추진(?! ?중단)|도입|신설|증설|개설|개장", r"start|begin|began|begun|launch|open|kick|commenc|initiat|resum|restart|introduc|roll|build|built|creat|establish|expand|set up|push|plan|pursu|go(?:es|ing)? ahead|ramp|enter|unveil|debut|found|adopt|accelerat", r"開始|始め|始ま|着手|再開|発足|稼働|開業|導入|新設|進め|乗り出|立ち上げ|設け|建設|推進|开始|開始|启动|啟動|展开|展開|恢复|恢復|重启|重啟|投产|開工|开工|推进|推進|推出|设立|設立|新建|上线|引入|兴建"),
        pole(r"중단|중지|종료|폐지|폐쇄|철수(?!율)|멈[추췄춘춤]|보류|백지화|철회|취소|접[었기]|접음|포기", r"halt|stop|suspend|paus|cancel|scrap|end(?:s|ed|ing)?\b|discontinu|withdr|abandon|drop|shut|terminat|clos|give up|gave up|ceas|delay|postpon|shelv|wind(?:s|ing)? down|wound down|put off|phase|quit|exit|pull|freez|froze|hold|call(?:s|ed)? off|ax(?:e|ed)?\b|kill|retir|sunset|strike", r"中止|停止|中断|撤回|撤退|取り消|断念|終了|打ち切|廃止|見送|閉鎖|凍結|延期|やめ|閉じ|先送り|暂停|暫停|停|取消|撤|放弃|放棄|终止|終止|中断|叫停|关闭|關閉|推迟|推遲|延|搁置|擱置|罢工|结束|結束|冻结|凍結"),
    ),
    (
        "들고남",
        pole(r"취임|선임|임명|영입|합류|가입(?!자|률| 건)|입사|복귀|발탁|기용|입성", r"appoint|nam(?:e|ed|es|ing)\b|join|hir|promot|elect|tapp|pick|select|recruit|becom|became|took over|take(?:s)? over|return|succeed|poach|enter|install|new\b|sign(?:s|ed) up|enroll|replac|assum|serv", r"任命|就任|指名|起用|昇格|選任|選出|加入|加わ|復帰|入社|招|就く|就い|任|聘|就职|就職|上任|升|接任|加盟|回归|回歸|履新|出掌|當選|当选"),
        pole(r"퇴임|사임|퇴진|사퇴|물러|해임|퇴사|떠나|떠났|떠남|탈퇴|경질|이탈|은퇴|해고|파면|사직", r"resign|step(?:s|ped|ping)? down|stepp|leav|left\b|depart|retir|quit|fir(?:e|ed|ing)\b|oust|dismiss|exit|replac|remov|sack|out\b|withdr|drop|laid|layoff|cut\b|cuts\b|lose|lost|former|push(?:ed)? out|succeed|hand(?:s|ed|ing)? over|end(?:s|ed)?\b", r"辞任|退任|退く|退い|退社|解任|解雇|去|離|引退|脱退|辞め|更迭|辞|退|离|離|卸任|解雇|裁|免|走人|出走|下台|撤|罢免|炒|跳槽"),
    ),
    (
        "채용",
        pole(r"채용|고용(?! ?감소)|증원|충원", r"hir|recruit|employ|add|job|creat|staff|expand|increas|appoint|workforce|headcount", r"採用|雇用|増員|募集|雇|増|招|聘|雇|录用|錄用|就业|就業|增"),
        pole(r"감원|해고|구조조정|인력 감축|정리해고|희망퇴직", r"lay ?off|laid|cut|fir(?:e|ed|ing)\b|dismiss|redundan|slash|reduc|job|shed|trim|eliminat|ax|downsiz|restructur|shrink|let go|lose|lost|sever|buyout|voluntar|early retire", r"削減|解雇|リストラ|人員|希望退職|早期退職|減ら|減|削|整理|裁|解雇|减|減|遣散|优化|優化|离职"),
    ),
    (
        "기대 이상",
        pole(r"웃돌|웃돈|웃돎|상회|(?:예상|전망치?|기대치?)[을를]? ?(?:넘|뛰어넘|초과)|넘어섰|넘어섬|돌파", r"exceed|beat|surpass|topp|top\b|above|over\b|more than|past\b|cross|outperform|better|ahead|reach|hit\b|pass|record|up to|high|break|broke", r"上回|超え|超過|突破|達|越|以上|好|超|突破|高于|高於|逾|胜|勝|达|達|破|优于|優於|好于"),
        pole(r"밑돌|밑돈|밑돎|하회|미달|못 ?미[치쳤]|미치지|못 ?미침", r"miss|below|short|under\b|less than|fall|fell\b|fail|lag|disappoint|worse|trail|low|down|not\b|n't", r"下回|届か|届いて(?:は)?いな|及ば|未達|割|低|満たな|不足|低于|低於|不及|未达|未達|不到|逊|遜|差|不如|未能|少于"),
    ),
    (
        "앞당김",
        pole(r"앞당[기겨김긴]|조기(?! ?유학)|단축|가속|서두[르름]", r"earl|accelerat|speed|fast|hasten|quick|ahead|shorten|rush|sooner|hurr|expedit|bring forward|brought forward|cut\b|advance|reduc|rapid|urgent|push", r"早|加速|前倒|短縮|急|早期|提前|加快|加速|缩短|縮短|提早|迅速|快|抢|赶"),
        pole(r"늦[추췄춘춤어]|연기|지연|미[루뤄룬뤘룸]|연장|보류", r"delay|postpon|late|slow|put(?:s|ting)? off|push(?:es|ed|ing)? back|defer|extend|hold|slip|behind|longer|prolong|wait|suspend|not\b", r"遅|延期|延長|先送り|ずれ|見送|保留|延|推迟|推遲|延后|延後|拖|晚|搁置|擱置|放缓|滞|慢"),
    ),
    (
        "강화",
        pole(r"강화|높[이여였인일]|높임|조[이여였]", r"strengthen|tighten|bolster|boost|step|stricter|tough|rais|enhanc|increas|reinforc|improv|expand|harden|deepen|intensif|ramp|doubl|more\b|build|invest|add", r"強化|厳|引き締|高め|増|拡|引き上|向上|強め|加强|加強|收紧|收緊|强化|強化|严|嚴|增强|提高|提升|加码|深化|增"),
        pole(r"완화|약화|낮[추췄춘춤춰출]|느슨|풀[어었기기]", r"eas(?:e|ed|es|ing)\b|relax|loosen|weaken|soften|lower|reduc|cut|lift|scal|roll(?:s|ed)? back|water|cool|mitigat|allevia|less\b|slow|remov|waiv|deregul", r"緩和|弱|緩め|引き下|低下|軽減|薄|解除|減|下|放宽|放寬|缓|緩|减弱|减轻|降|松|鬆|削弱|弱|取消|解除"),
    ),
    (
        "승패",
        pole(r"승소|승리|이[겼김긴]|우승|무죄|무혐의", r"win\b|won\b|victor|prevail|favor|acquit|clear|not guilty|beat|innocent|upheld|dismiss|triumph|succe", r"勝|無罪|退け|胜|勝|无罪|無罪|赢|贏|驳回|駁回"),
        pole(r"패소|패배|졌|유죄|패함", r"los[et]\b|lost\b|loses|losing|defeat|guilty|convict|against|liable|order|fined|ruled", r"敗|有罪|負け|命じ|败|敗|有罪|输|輸|判"),
    ),
    (
        "전망 색",
        pole(r"호조|호실적|낙관|긍정|개선|회복|강세|호전|순항", r"strong|optimis|positiv|improv|better|recover|robust|bull|upbeat|rebound|good|solid|healthy|gain|ris|rose|grow|grew|record|beat|confident|boost|up\b|momentum|progress|smooth", r"好|楽観|改善|回復|強|順調|伸|増|堅調|上|前向|好转|好轉|改善|乐观|樂觀|复苏|復甦|回升|强|強|利好|增|向好|积极|顺利|涨|积極"),
        pole(r"부진|악화|비관|부정적|침체|약세|고전|난항|저조", r"weak|pessimis|negativ|worse|slump|poor|slow|declin|fall|fell\b|bear|soft|sluggish|disappoint|struggl|deteriorat|recession|downturn|drop|lower|loss|slid|down\b|miss|lag|stall|troubl|difficult|challeng|hurdle|setback|bleak|grim", r"悪化|不振|悲観|低迷|弱|苦戦|落|減|下|難航|鈍|冷|恶化|惡化|低迷|悲观|悲觀|疲|弱|下滑|下降|衰退|跌|不佳|困|减|減|差|难|難"),
    ),
    (
        "안팎",
        pole(r"수출", r"export|overseas|ship|sell|sale|abroad", r"輸出|海外|出口|外销|外銷|销往"),
        pole(r"수입(?=[을이 ]*(?:금지|규제|제한|물량|관세|업체|산|차|$)|산|하)", r"import|bring|brought|buy|tariff|from\b", r"輸入|進口|进口|购|採購"),
    ),
    (
        "폭",
        pole(r"최대|최고(?!경영|기술|재무|운영|전략|제품|정보|과학|책임|위)|최다", r"most|largest|biggest|highest|record|top\b|best|maxim|great|peak|all-time|up to|as much|as many|lead", r"最大|最高|最多|過去最|首位|新高|最|多达|高达|頂"),
        pole(r"최소(?!한|화)|최저|최악", r"least|smallest|lowest|minim|worst|low\b|few|bottom|at least|more than|over\b", r"最小|最低|最悪|少なくとも|以上|最少|最差|新低|至少|逾|超"),
    ),
)  # fmt: skip

#: a bound that goes with a figure: (Korean after the figure, the other one's marks around it in the evidence)
AT_LEAST = pole(
    r"이상|초과|넘[어는은게]|웃[도돌돎]|상회|돌파",
    r"at least|(?<!no )(?<!not )more than|over\b|above|(?<!not )exceed|upward|no less|not less|minimum|past\b|top(?:s|ped)?\b|surpass|pass(?:es|ed)?\b|beyond|greater",
    r"以上|(?<!不)超|少なくとも|上回|突破|至少|逾|不低于|不低於|不少于|不少於|高于|高於|下らない|达到|넘",
)
AT_MOST = pole(
    r"이하|미만|이내|하회|밑[도돌돎]|못 ?미[치쳐]",
    r"at most|(?<!no )(?<!not )less than|under\b|below|up to|no more|not more|fewer|maximum|within|lower than|not exceed|as (?:much|many|low) as|short of",
    r"以下|未満|以内|下回(?!らな)|割|不超过|不超過|不到|(?<!不)低于|(?<!不)低於|不足|至多|最多|不高于|満たない|届か|届いて(?:は)?いな|及ば",
)
