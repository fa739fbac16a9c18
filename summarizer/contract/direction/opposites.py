"""The opposites that :mod:`.direction` and :mod:`..numbers.limits` know, each in four languages.  Pure data."""

from __future__ import annotations

from .poles import Pole, pole

#: (name, one pole, the other)
PAIRS: tuple[tuple[str, Pole, Pole], ...] = (
    (
        "흑자·적자 전환",
        pole(r"흑자 ?(?:로 )?(?:전환|돌아|복귀)|흑전", r"(?<!with )(?<!against )(?<!versus )(?<!from )(?:to|a|turn(?:s|ed)?) (?:a )?(?:net |an? operating )?profit|back (?:in|into) the black|profitab|reversing a loss|(?:compared with|versus|against|from) (?:a|an) (?:net |operating )*loss", r"净利润?[^。；]{0,24}(?:上年|去年)(?:同期)?[^。；，]{0,4}(?:亏损|虧損)|淨利[^。；]{0,24}(?:上年|去年)(?:同期)?[^。；，]{0,4}虧損|前年同期は[^。）]{0,14}(?:赤字|損失)|黒字(?!から)|扭亏|扭虧|转盈|轉盈|盈利|获利|獲利", also=r"(?:上年|去年|前年)[^。；，、]{0,8}(?:亏损|虧損|赤字)|(?i:loss (?:a year|in the (?:same|year-)|last year))"),
        pole(r"적자 ?(?:로 )?(?:전환|돌아|전락)|적전|적자[를가] (?:내|이어|지속|계속)", r"to (?:a |an )?(?:\S+ ){0,3}loss|into the red|loss-making|turn(?:s|ed)? a loss|(?:post|report|record|book|suffer|incur|made|mak|tak|took|forecast|expect|warn)\w*(?: of)? (?:an? )?(?:[a-z-]+ ){0,3}loss|los(?:es|ing|t)? money|unprofitab|lost (?:about |nearly |roughly |around |some )?(?:[a-z]{0,2}[$£€¥]|\d)|net loss|(?:compared with|versus|against|from) (?:a|an) (?:net |operating )*(?:profit|surplus)", r"赤字(?!から|脱却|解消)|转亏|轉虧|亏损|虧損"),
    ),
    (
        "유임·퇴임",
        pole(r"유임|연임|잔류", r"remain|stay|?keep|?kept|retain|reappoint|re-elect|?continu|?renew|続投", r"続投|留任|再任|?残|とどま|留ま|续任|連任|连任|?继续|?繼續", r"남[는을기긴겠]"),
        pole(r"퇴임|사임|퇴진|사퇴|물러", r"resign|step(?:s|ped|ping)? (?:down|back|aside|away)|?leav|?left\b|depart|retir|quit|?oust|?exit|no longer (?:serv|be\b|hold|work|lead|act\b|sit\b|run\b|head\b|remain)|ceas(?:e|es|ed|ing) (?:to|being)|退任|退職|退社|退く|退い|辞任|辞職|离职|離職|离任|離任|辞职|辭職", r"?辞|?退|?去|?離|?离|卸|下台"),
    ),
    (
        "연장·종료",
        pole(r"연장", r"exten|renew|prolong|?longer|roll(?:ed|s)? over|lengthen|?delay|?postpon", r"延長|更新|延ば|延长|?續|?续|?延期|展期"),
        pole(r"종료|만료|단축", r"?end(?:s|ed|ing)?\b|expir|terminat|conclud|?clos|?finish|?short|?lapse|?stop|?cut\b|?reduc|ended\b|(?:will|to) end\b", r"終了|終え|満了|打ち切|短縮|结束|結束|到期|终止|終止|缩短|縮短"),
    ),
    (
        "주기",
        pole(r"(?<![가-힣])주간|매주", r"?week|seven days|weekly|(?:per|a|each|every) week", r"?週|?周|每周|七天|週間|毎週|每週|周活|週次"),
        pole(r"월간|매월|매달|월 (?:평균|이용)", r"monthly|(?:per|a|each|every) month", r"月間|毎月|月次|每月|月活|月均|月度|按月"),
    ),
    (
        "생산 주기",
        pole(r"(?<![가-힣])월산", r"?month|monthly|(?:per|a|each) month", r"月産|月产|月產|每月|毎月|月間"),
        pole(r"(?<![가-힣])연산(?=[ 을를은]|\d)", r"?year|annual|yearly|(?:per|a|each) year", r"年産|年产|年產|每年|毎年|年間|年产能"),
    ),
    (
        "인정·부인",
        pole(r"시인|(?<!불)인정(?!받|적)|자인", r"admit|acknowledg|conced|confirm|?recogni|?accept|?grant|?allow|?approv", r"認め|?承認|認定|承认|?承認|坦言|坦承|?确认|?確認|认定"),
        pole(r"부인(?!과|이 )|일축|반박|불인정", r"den(?:y|ied|ies|ial)|dismiss|reject|refut|rebut|?disput|?rebuff|declin|no comment|not\b|n't", r"?控え|?置评|?置評|否定|否認|反論|一蹴|?退け|認めな|否认|驳|駁|反驳|不承认|不承認"),
    ),
    (
        "참석·불참",
        pole(r"(?<!불)참석|(?<!불)출석|(?<!미)동행(?!하지)|배석", r"attend|?join|?present|accompan|participat|?appear|?part\b", r"出席|参加|同席|同行|参列|參加|陪同|随行|到场|到場|列席"),
        pole(r"불참|불출석|미동행|결석", r"absen|skip|?miss|boycott|not\b|n't|?declin|no-show|stay(?:ed)? away", r"欠席|不参加|?見送|ない|なかった|缺席|不|未|没|(?:나오|나타나|들르|모습을 보이|모습을 드러내)지 (?:않|못)|자리를 비|(?:참석|출석|동행|배석)(?:하지|은 하지| 안)"),
    ),
    (
        "포함·제외",
        pole(r"(?<!미)포함", r"includ|compris|?contain|?cover|?part of|?subject to|?among|?with\b", r"含|対象に|?加え|?入れ|包括|包含|?纳入|?納入|涵盖", r"담[기긴겼고은았]|넣[기은었]|?들어[가간갔있]"),
        pole(r"제외|배제", r"exclud|exempt|?except|?without|?spare|omit|left out|?leav|?drop|?remov|?outside|not\b|rul(?:e|es|ed|ing) (?:it )?out", r"?除|外し|外れ|外す|対象外|排除|除外|剔除|不包括|豁免|不含|除[きくい外]", r"(?<![가-힣])(?:빼[기고서는]|뺀|뺐|뺄|빠[지진졌])|면제|빼놓"),
    ),
    (
        "이르고 늦음",
        pole(r"(?<=[은 분기년월일달주보다다])(?:이른|빠른|이르게|빨리|일찍|빨라)(?!도|야| ?시일)|앞당[기-깋겨-곃]", r"?earl|ahead|sooner|?accelerat(?!or)|bring forward|brought forward|mov(?:e|es|ed|ing) (?:\S+ ){0,3}?forward|?fast|?quick|?advanc(?!ed)|mov(?:e|es|ed|ing) (?:\S+ )?up|pull(?:s|ed|ing)? (?:\S+ )?(?:in|forward)|?rapid|?speed|(?:days?|weeks?|months?|quarters?|years?|개월|분기|주|년|일) before|earlier|(?:days?|weeks?|months?|quarters?|years?) early", r"?早|前倒|?速|提前|提早|提速|?快|抢先|加速|加快|早[めくま]|太早|(?:年|月|日|週間|週|期|間|개월|달|일|주|분기) ?早[いくか]|より早|比[^，。]{0,8}早"),
        pole(r"늦[은춘어춰추게]|지연(?! ?없)", r"?late|delay|?behind|?slow|postpon|push(?:ed|es)? (?:\S+ ){0,3}?back|?slip|put off|defer|?longer|?(?:days?|weeks?|months?|quarters?|years?|개월|분기|주|년|일) (?:after|past|beyond)|later than|behind schedule", r"遅|延期|先送り|ずれ|?晚|推迟|推遲|延后|延後|延迟|延遲|落后|落後|?慢|晚于|晚於|晚了|太晚|比[^，。]{0,8}晚"),
    ),
    (
        "증감",
        pole(
            r"증가|(?<![가-힣])늘[어었고릴려리렸린며 리]|늘[어었릴려리렸린렸]|늘림|늚|상승|급증|급등|폭등|인상|상향|(?<![가-힣])뛰[어었자고며는면]|뛴|치솟|(?<![가-힣])오[르른를름]|올[라랐린렸려리릴]|올림|끌어올|반등|확대|(?<!역)성장|증원|증액|증설|불어[나났남]|웃돎|커[지졌진질져짐]|많아|길어[지졌진질짐]|높아(?=[지졌진질짐져도 …,.]|$)|높[여였인이임]|(?<=[%트다] )높은|넓[혀혔히힌힘]|넓어(?=[지졌진질짐])|(?<=[을이견차 ])벌[렸려린림어]",
            r"ris(?:e|es|en|ing)\b|rose\b|increas|?grow|grew\b|?up\b|jump|?surg|soar|?gain|climb|expand|expans|?boost|higher|?more\b(?! [a-z]+(?:(?<=[rn]m)al|ive|ous|ful|[ai]ble|ly)\b)(?! than (?:about |around |nearly )?(?:[\d$€£¥]|half|one|two|three|four|five|an? |doubl|tripl))|?rais|?doubl|tripl|?accelerat|?add(?:s|ed|ing)?\b|?lift|hik(?:e|ed|es|ing)\b|?advanc|?rall|rebound|swell|swoll|leap|?best|?record|?improv|?strong|?highest|?upward|upgrad|?another|?further|?additional|?ramp|widen|wider|larger|bigger|greater|broaden|?extend(?!ed trad)|?longer|?prolong|?scal(?:e|ed|ing)\b|skyrocket|?outpac|balloon|bounc|edged up|inched up|tick(?:s|ed)? up|uptick|upturn|firm(?:ed|er)\b|up (?:by |about |nearly |around |roughly |more than |over |an? |another )*[\d$€£¥]|[\d%] up\b|grows?\b|grown\b|growing (?:by|at)|(?<!slow )(?<!slower )(?<!slowing )(?<!weak )(?<!weaker )(?<!sluggish )growth(?! (?:to [\d %]|slow|rate|target|forecast|strateg|stock|plan|driv|engine|area|market|prospect|opportun|potential|capital|fund|outlook|stall|fell|declin|weaken))|surg(?:e|es|ed|ing)\b|doubl(?!\w* down)|rais(?:e|es|ed|ing)\b(?! (?:(?:about|around|roughly|nearly|over|more than|up to|at least|as much as|an?|another|an additional) )*[$€£¥\d])(?! (?:\S+ ){0,3}?(?:fund|capital|money|cash|concern|question|round|doubt|alarm|eyebrow))|up from\b|drag(?:s|ged|ging)? on|gained\b|gains? of|lift(?:s|ed|ing)? (?:\S+ ){0,3}(?:forecast|guidance|outlook|target|estimate|view|stake|price|dividend|output|production)|boost(?:s|ed|ing)? (?:\S+ ){0,3}(?:forecast|guidance|outlook|target|stake|dividend|output|production|spending|capacity)|(?<=% )more\b|(?<=percent )more\b|(?<=per cent )more\b|accelerat(?:ed|es|ing)\b|advanced \d|rallied\b|added \d[\d.]*%|?more likely|?likelier|?increasingly|?heighten|?elevat|rampant|runaway|galloping|spiral(?:s|ed|l?ing)\b",
            r"(?<=[%엔円])高|?改善|?[优優]化|?增[强強]|?加[强強]|?完善|更[久长長]|増|伸び(?!悩|ず|な)|上昇|上が|上げ|拡大|?成長|急騰|高騰|上方|?倍|?最高|?過去最|?強化|?加速|?高め|増や|広げ|広が|?延ば|?長く|?2倍|引き上|?好調|?超え|?上回|增|上涨|上漲|上升|涨|漲|扩|擴|提高|提升|上调|上調|?升|飙|飆|?翻|加码|加碼|新高|高于|高於|反弹|反彈|回暖|走强|走強|?跃|?躍|反発|続伸|膨ら|上振れ|?招聘|?提振|?加快|?超(?![过過出]?[\d약])|逆转上|扩产|擴產|加息|利上げ|値上|涨价|漲價|加价|?\d배|?두 배|?많[은았]|?키[우워운울]|?불[린려릴]|살아[나날난났]|?되살|높[이여였인일임]|?높은|?높아|?올려|?치고|?회복|오를|오른|올랐|불어|?더 |?갑절|升(?![级級任职職])|長引|长期化|長期化|拖长|拖長|成長(?:した|して|し、|\d)|高め[るたてらよ]|高ま[るりっら]|向上|伸長|積み増|押し上げ|跳ね上が|右肩上が|放大|加大|增大|攀升|調升|调升|上揚|上扬|抬升|拉升|拉高|調高|调高|走升|倍(?:に|增|増|以上に)|배(?:に|로)|翻[倍番一两兩]", r"장기화|(?<=% )많[은다아았]",
        ),
        pole(
            r"감소|(?<![가-힣])줄[어었고일여이인임며]|(?<![가-힣])(?<![을를] )줄 |줄[어었일여이인임였]|하락|급감|급락|폭락|인하|하향|떨어|(?<![가-힣])(?<!결정을 )(?<!결론을 )(?<!판단을 )(?<!결정 )(?<!결론 )(?<!판단 )(?<!명령을 )(?<!명령 )(?<!판결을 )(?<!판결 )(?<!조치를 )(?<!처분을 )(?<!평가를 )(?<![^위]안 )(?<!못 )내[린려렸릴]|내림|낮[추췄춘출아춰]|낮춤|둔화|위축|감축|축소|감원|감액|감산|쪼그라|추락|역성장|작아[지졌진질짐]|적어[지졌진질짐]|짧아[지졌진질짐]|단축(?! ?(?:근무|근로|노동|수업|운영|영업|조업))|좁[혀혔히힌힘아]|낮아(?=[지졌진질짐져도 …,.]|$)|(?<=[%트다] )낮은|(?<=% )밀[렸린려]|(?<=% )빠[졌진짐져]|적어(?=[지졌진질짐져]|$)",
            r"?fall|fell\b|declin|decreas|drop|?down\b|slump|plung|tumbl|shr[aiu]nk|cut\b|cuts\b|cutting|slash|reduc|lower(?! (?:end|bound|limit|half)\b)|?less\b|?slow|slid|sink|sank\b|?dip|?weak|?contract(?:ed (?:by|at|for|in|\d)|ion|ing)|?los[et]\b|?loses|?losing|halv|trim|scal(?:e|ed|ing) back|downgrad|downward|layoff|laid off|lay off|fewer|slip|plummet|tank(?:s|ed|ing)\b|nosediv|crater|swoon|?stall|?stagnat|?tepid|?sluggish|soften|?cool|dwindl|diminish|crash|skid|stumbl|taper|reced|tick(?:s|ed)? (?:down|lower)|?eas(?:e|ed|es|ing)\b|?worse|lowest|narrow|?retreat|?smaller|?short(?:er|en)|erod|job cuts|layoffs|?pare|down (?:by |about |nearly |around |roughly |more than |over |an? )*[\d$€£¥]|down (?:from|on|versus|compared (?:with|to)) (?:an? |the |its )?(?:[\d$€£¥]|year|month|quarter|week|previous|prior|same|record|peak|high\b|last|earlier|all-time)|(?:slightly|sharply|well|modestly|marginally) down\b|[\d%] down\b|lay(?:s|ing)? off|laying[- ]off|paring|pared\b|(?<!this )(?<!last )(?<!next )(?<!the )falls?\b(?! (?:short|behind|apart|20))|falling\b|fallen\b|dismiss|redundan|retrench|(?<=% )less\b|(?<=percent )less\b|(?<=per cent )less\b|(?:smaller|less|fewer|weaker) than (?:an?|the|last|in)\b|lost (?:(?:about|nearly|almost|roughly|more than|over|around) )*(?:an? |one-|two-|[\d$€£¥]|half)(?! (?:chance|job|bid))|slow(?:s|ed|ing)? (?:down )?(?:hiring|spending|production|output|investment|recruit)|dip(?:s|ped)\b|pull(?:s|ed|ing)?[- ]?backs?\b|slow(?:s|ed|ing)? (?:down )?(?:to \d|from \d|sharply)|weakened\b|worsen(?:s|ed|ing)\b|eased \d|lost \d",
            r"(?<=[%엔円])安|下回(?!らな)|?伸び悩|伸びず|伸びな|?頭打ち|?低調|?停滞|減|砍|下落|低下|下が|縮|急落|引き下|下げ|値下|下方|?落ち|?鈍|削|?割れ|?落と|?不振|?最低|リストラ|减|跌|缩|降|下调|下調|下滑|?放缓|?放緩|下挫|?裁|萎缩|削减|?低于|?低於|减半|回落|收缩|收縮|缩水|失速|続落|反落|目減り|下振れ|?冷え|收窄|走低|走弱|跳水|减产|減產|降息|利下げ|降价|降價|?적[은다었어]|?작[은았아]|?절반|?반토막|?덜 |깎|?그[쳤친쳐]|?꺾|뒷걸음|주저앉|?빠[졌진]|?밀[렸린려]|?낮[은아다]|?(?<!最)(?<!压)低(?=约|約|了|\d|[一二三四五六七八九两兩])|裁(?=员|員|减|減|撤|掉)|落ち込|人員整理|解雇|鈍化|減速|流失|下修|滑落|锐减|銳減|压缩|壓縮|調降|调降|調低|调低|拉低|压低|壓低|貶值|贬值|押し下げ|先細り",
        ),
    ),
    (
        "손익",
        pole(r"흑자|이익|순익|영업익|수익", r"profit|?earning|net income|operating income|?income|in the black|?gain|?revenue|?sales|?return", r"黒字|利益|純利|増益|?減益|?収益|?売上|盈利|利润|利潤|获利|獲利|净利|淨利|?营收|?營收|?收入|收益|盈余|盈餘|扭亏|?毛利"),
        pole(r"적자|손실|순손(?!익)", r"loss|?lost\b|deficit|?negative|?outflow|in the red|unprofitable|?losing|?write-?down|?burn", r"?(?<![\d年月日])[-−–▲△](?=\d)|赤字|損失|最終損|亏损|虧損|损失|亏|虧|[汇匯减減]损|[汇匯减減]損|[损損]失"),
    ),
    (
        "사고팖",
        pole(r"매수|매입|인수(?!인계)|사들[이여인임]|구매|구입|취득|(?<![가-힣])사겠|사들", r"buy|bought|purchas|acqui|takeover|take over|?add(?:s|ed)?\b|?pick(?:s|ed)? up|?invest|?tak(?:e|es|en|ing) a|?took a|?bid\b|rais(?:e|es|ed|ing) its stake", r"買|?取得|購入|仕入|?出資|?投資|收购|收購|购|購|买|?入股|增持|?投资|?投資|并购|併購|採購|?接手|?接管|?承接|?受[让讓]|?接[盘盤]|?接下|?入主|?易主|?引き受|?引受|?引き継|?引継|?譲り受"),
        pole(r"매도|매각(?! ?(?:대금|가격|금액|자금|가[는를의와]|가 ))|(?<![행벌태]정)(?<!행정 )처분|판매(?=량|를 확| 확| 늘)|(?<!워)(?<!어)팔[아았기고] |(?<!워)(?<!어)팔[아았기겠]|팖|되팔", r"?sell|?(?<!product )(?<!products )(?<!units )sold|divest|dispos|offload|dump|?sale|?unload|?spin|?exit|?shed|(?:sell(?:s|ing)?|sold) (?:\S+ ){0,5}?(?:stakes?|shares|units?|business|division|holdings?|subsidiar|arm\b|assets?|stock|bonds?)|sale of|sell(?:s|ing)? off|sold off|sell-off|(?:the|a) (?:\w+ )?sale\b(?! price)", r"売却|?売り|?売っ|手放|処分|譲渡|出售|卖|賣|抛售|拋售|减持|減持|剥离|转让|轉讓|转售|轉售|转手|轉手|转卖|轉賣|售出|售予|脱手|脫手|?售|出清|株を売|株式を売|売り越"),
    ),
    (
        "찬반",
        pole(r"찬성|지지(?!율|부진)|동의(?!어)|옹호|환영", r"?support|?back|favor|favour|endors|?agree|?approv|welcom|prais|voted for|in favou?r|?yes\b|?accept|applaud|hail|support(?:s|ed)\b|backed\b|backs\b|agreed (?:with|to)\b", r"賛成|支持|?同意|歓迎|?評価|赞成|贊成|?同意|拥护|欢迎|歡迎|赞同|赞赏", r"반기|반겼|반긴|손을 들어|힘을 실"),
        pole(r"반대(?!로|편|급부)|반발|비판|규탄|유감 표|유감을", r"?oppos|?against|?object|critici|reject|protest|condemn|slam|?resist|denounc|?blast|?fight|?fought|?challeng|?pushback|?push(?:ed|es)? back|?versus|veto|?regret|?doubt|?question|?concern|oppos(?:e|es|ed|ing|ition)\b|object(?:s|ed|ion)", r"反対|反発|批判|非難|抗議|?疑問|?懸念|?遺憾|反对|反對|批评|批評|抗议|抨击|抨擊|谴责|譴責|抵制|质疑|質疑|?遗憾|?遺憾|不满|不滿|疑問視", r"맞서|맞섰|거스르|?문제 ?삼|성토|?지적|?우려"),
    ),
    (
        "승인",
        pole(r"승인(?!을? ?거부)|허가|허용|인가(?![가-힣])|가결|수락|수용(?! ?능력|률)|인용(?=해|하|$| )|통과", r"approv|allow|permit|?clear(?!ly)|authori[sz]|?green|?pass|?consent|?grant|?accept|?agree|?let\b|?lift|?win\b|?won\b|ratif|?sign|?uphold|?upheld|?open|clear(?:ed|ance)\b|green[- ]?light|accepted\b", r"承認|許可|認可|可決|?認め|受け入れ|了承|解禁|?通過|批准|许可|?通过|?通過|?同意|允许|允許|核准|获准|獲准|接受|准许|放行"),
        pole(r"거부|거절|불허|기각|부결|반려|금지|불승인|사양|고사|퇴짜|각하", r"reject|refus|?declin|den(?:y|ied|ies)|veto|?block|dismiss|?ban|?bar(?:s|red)?\b|prohibit|turn(?:s|ed)? down|rebuff|spurn|?halt|?stop|forbid|?restrict|?against|?throw|?threw|?overturn|not\b(?! yet)|n't(?! yet)|no\b|declin\w* (?:to|the|an? (?:offer|request|invitation|bid))|ban(?:s|ned|ning)?\b|block(?:s|ed|ing)?\b", r"拒否|拒絶|却下|否決|禁止|?断|退け|認めな|不許可|?見送|拒绝|拒絕|否决|驳回|駁回|?禁|婉拒|阻止|不予|不批|未批|断[りっ]"),
    ),
    (
        "합의",
        pole(r"합의(?! ?(?:협상|협의|시도|노력|여부))|타결|성사|체결", r"agree|?deal|?reach|?sign|settle|?conclud|clinch|seal|?strik|struck|?finali|?pact|?complet|?close[sd]?\b|accord(?!ing|ance|ed\b|s? with)|?contract|?team|?partner|(?:reach|struck|strik|sign|clinch|seal|ink|conclud|finali)\w* (?:\S+ ){0,4}(?:deal|agreement|pact|accord|contract|settlement)\b", r"合意|妥結|成立|締結|?契約|?提携|?まと|決着|达成|達成|?签|?簽|谈成|敲定|?合作|?协议|?協議|?约定|签署|簽署|签订|簽訂|签约|簽約|契約を結", r"(?:계약|협약|협정|합의|양해각서|MOU)[을를]? ?(?:[가-힣]+ )?(?:맺|했|쓰[기는고])"),
        pole(r"결렬|불발|파기|무산|깨[졌지]", r"collaps|?fail|?break|?broke|fell through|fall through|fall apart|fell apart|scrap|cancel|abandon|terminat|call(?:s|ed)? off|?stall|?without|?reject|?end(?:s|ed)?\b|?walk|?dropp|?kill|?exit|derail|unravel|impasse|deadlock|stalemate|break(?:s|ing)? (?:down|off)|broke(?:n)? (?:down|off)|breakdown", r"決裂|打ち切|破談|不成立|頓挫|断念|白紙|破棄|?失敗|?解消|破裂|告吹|?取消|?失败|?失敗|?终止|?終止|流产|?放弃|?放棄|?未能|搁浅|物別れ|僵局|膠着|谈崩|談崩|破局|不調に終"),
    ),
    (
        "시작",
        pole(r"(?:시작|착수|개시|재개|돌입|출범|가동(?! ?(?:중단|률))|추진(?! ?중단)|도입|신설|증설|개설|개장)(?![^…,]{0,14}(?:지연|연기|미[루뤄룬뤘룸뤄]|늦[춰췄어추춘출춤]|보류|중단|중지|정지|멈[추췄춘춤]|철회|취소|포기|백지화))", r"start(?!ing (?:on|in|from|at|next|this|with|as|\d))|?work(?:s|ed|ing)? (?:toward|on)|begin|began|begun|launch|?open|?kick|commenc|initiat|resum|restart|introduc|?roll|?build|?built|?creat|establish|?expand|set up|?push|?plan|?pursu|go(?:es|ing)? ahead|?ramp|?enter|unveil|debut|?found|?adopt|?accelerat|reopen|re-open|relaunch|revive[ds]?\b|?back online|?(?:bring|brought|com(?:e|ing))(?:s|ing)? (?:\S+ ){0,6}(?:online|on stream|up to)", r"开播|開播|[复復](?:产|產|工|航|牌|业|業|播|赛|賽)|重[开開新]|投产|投產|投入生产|開始|始め|始ま|着手|再開|発足|稼働|開業|導入|新設|?進め|乗り出|立ち上げ|?設け|建設|?推進|开始|启动|啟動|展开|展開|恢复|恢復|重启|重啟|開工|开工|?推进|?推進|推出|设立|設立|新建|上线|引入|兴建|立案|立件|展开调查", r"?나서|?나섰|?들어[가간갔]|?돌리기|문[을 ]*[여연열]|물꼬|첫발|시동|뛰어들"),
        pole(r"중단|중지|종료|폐지|폐쇄|철수(?!율)|멈[추췄춘춤]|보류|백지화|철회|취소|접[었기]|접음|포기", r"halt|stop|suspen[ds]|paus|cancel|scrap|?end(?:s|ed|ing)?\b|discontinu|withdr|abandon|?drop|shut|terminat|?clos|?give up|gave up|ceas|delay|postpon|shelv|wind(?:s|ing)? down|wound down|?put off|?phase|?quit|?exit|?pull|?freez|?froze|?hold|call(?:s|ed)? off|ax(?:e|ed)?\b|?kill|?retir|sunset|?strike|?walk(?:s|ed|ing)? away|back(?:s|ed|ing)? out|idl(?:e|es|ed|ing)\b|ended\b|ending\b|clos(?:e|es|ed|ing) (?:\S+ ){0,4}(?:plants?|factor(?:y|ies)|sites?|offices?|stores?|facilit|branch|mines?\b|mills?\b)", r"中止|停止|中断|撤回|撤退|取り消|断念|終了|打ち切|廃止|見送|閉鎖|凍結|延期|やめ|閉じ|先送り|暂停|暫停|?停|取消|撤|放弃|放棄|终止|終止|叫停|关闭|關閉|推迟|推遲|?延|搁置|擱置|?罢工|结束|結束|冻结|停产|停產|停工|停业|停業|停售|停运", r"손을? [떼뗐뗀]|문[을 ]*닫|발을? [빼뺀뺐]|?그만|?없[애던던앤]|?끝[나난났내낸냈]|?마[쳤친치]"),
    ),
    (
        "들고남",
        pole(r"취임|선임|임명|영입|합류|가입(?!자|률| 건)|입사|복귀|발탁|기용|입성", r"(?:re-?)?appoint|?nam(?:e|ed|es|ing)\b|?join|?hir|?promot|?elect|?tapp|?pick|?select|recruit|?becom|?became|?took over|?take(?:s)? over|?return|?succeed|poach|?enter|?install|?new\b|?sign(?:s|ed) up|enroll|?replac|?assum|?serv|?call(?:s|ed|ing)? back|?recall|?rehir|?re-hir|?reinstat|?restor|?come(?:s)? back|?came back|?bring(?:s|ing)? back|?brought back|?back (?:at|to|on|in)\b|?welcom|promoted|elected|elects|(?:took|tak(?:e|es|en|ing)) (?:charge|office|the (?:helm|reins|top job))", r"任命|就任|指名|起用|昇格|選任|選出|?加入|?加わ|?復帰|?入社|?招|就く|就い|?(?<![責责退解辞辭离離卸免专專兼信一])任(?![務务意天何期职者せ用由])|?聘|就职|就職|上任|?升|?接任|加盟|?回归|?回歸|履新|出掌|接掌|掌舵|當選|当选|?戻|?呼び戻|?復職|?再雇用|?重返|?返[岗崗]|?召回|?[复復][职職岗崗工]|?归队|?歸隊"),
        pole(r"퇴임|사임|퇴진|사퇴|물러|해임|퇴사|떠나|떠났|떠남|탈퇴|경질|이탈|은퇴|해고|파면|사직", r"resign|step(?:s|ped|ping)? down|?stepp|leav|?left\b|depart|retir|quit|fir(?:e|ed|ing)\b|oust|dismiss|?exit|?replac|?remov|sack|?out\b|?withdr|?drop|?laid|layoff|?cut\b|?cuts\b|?lose|?lost|?former|push(?:ed)? out|?succeed|?hand(?:s|ed|ing)? over|?end(?:s|ed)?\b|step(?:s|ped|ping)? (?:back|aside|away)|stand(?:s|ing)? down|stood down|lay(?:s|ing)? off|laying off|laid off|retrench|redundan", r"辞任|退任|退く|退い|退社|解任|解雇|?去|?離|引退|脱退|辞め|更迭|?辞|?退|?离|?離|卸任|?裁|?免|?走人|出走|下台|?撤|罢免|?炒|跳槽|退職|辞職|辞意|辞职|辭職|离职|離職|离任|離任|退休|离开|離開|退出|裁员|裁員"),
    ),
    (
        "채용",
        pole(r"채용(?! ?(?:부문|부서|팀|담당|조직))|고용(?! ?감소)|증원|충원", r"hir|recruit|?employ(?!ee)|?add|?job|?creat|?staff|?expand|?increas|?appoint|?workforce|?headcount|hired|hiring\b(?! (?:team|department|manager|unit|division|staff|process|freeze))", r"採用(?!部|担当|チーム|責任|業務|活動)|雇用|増員|(?<!退職の)(?<!退職者の)(?<!退職)募集|?雇|?増|?招|?聘|?雇|录用|錄用|就业|就業|?增"),
        pole(r"감원|해고|구조조정|인력 감축|정리해고|희망퇴직", r"lay ?off|?laid|job cut|?cut|fir(?:e|ed|ing)\b|dismiss|redundan|?slash|?reduc|?job|?shed|?trim|?eliminat|?ax|downsiz|?restructur|?shrink|?let go|?lose|?lost|?sever|buyout|?voluntar|early retire|lay(?:s|ing)? off|laying off|laid off|job cuts?|cut(?:s|ting)? (?:\S+ ){0,4}(?:jobs|staff|workforce|employees|workers|positions|roles|headcount)|severance|impacted (?:staff|employees|workers)|affected (?:staff|employees|workers)|(?:slash|reduc|trim|shed|eliminat|cut)\w* (?:\S+ ){0,5}(?:jobs|staff|workforce|employees|workers|positions|roles|headcount)\b", r"?削減|解雇|リストラ|?人員|希望退職|早期退職|?減ら|?減|?削|?整理|?裁|?减|?減|遣散|?优化|?優化|?离职|人員削減|裁员|裁員|减员|減員|首切り|人員整理|人員を減|従業員を減|社員を減|裁减|裁減"),
    ),
    (
        "기대 이상",
        pole(r"웃[도돌돈돎]|상회|(?<=기대 )이상|(?<=예상 )이상|(?<=원가 )이상|(?<=평균 )이상|(?<=시세 )이상|(?<=전망 )이상|(?:예상|전망치?|기대치?)[을를]? ?(?:넘|뛰어넘|초과)|넘어섰|넘어섬|돌파", r"exceed|beat|surpass|topp|?top\b|above|?over\b|more than|?past\b|?cross|outperform|?better|?ahead|?reach|?hit\b|?pass|?record|?up to|?high|?break|?broke|topped\b|tops\b|ahead of (?:\S+ ){0,3}(?:expect|estimate|forecast|consensus|analyst|view)|ahead of (?:\S+ ){0,5}\S*(?:[Ee]stimate|[Ff]orecast|[Cc]onsensus)|well ahead of|better than|higher than", r"上回|超え|超過|突破|?達|?越|?以上|?好|?超|高于|高於|?逾|?胜|?勝|?达|?達|?破|优于|優於|好于|[远遠]超|超(?:出|过|過|越)?(?:了)?(?:市场|市場|外界|分析[师師]|各界|普遍)*[预預]期|[较較比][^，。,、\d]{0,10}[预預][期估测測][^，。,、\d]{0,2}[高多好]", r"보다 (?:[가-힣]+ )?(?:높|많|좋)|넘[는었긴길겨어]|?이상|?초과"),
        pole(r"밑[도돌돈돎]|하회|(?<=기대 )이하|(?<=예상 )이하|(?<=원가 )이하|(?<=평균 )이하|(?<=시세 )이하|(?<=전망 )이하|미달|못 ?미[치쳤]|미치지|못 ?미침", r"miss|below|?short|?under\b|less than|?fall|?fell\b|?fail|?lag|?disappoint|?worse|?trail|?low|?down|not\b|n't|short of|lower than|worse than|fell short|falls? short|fewer than", r"下回|届か(?:な|ず)|届いて(?:は)?いな|及ば(?:な|ず)|達し(?:な|ていな)|満た(?:な|ず)|未達|?割|?低|?不足|低于|低於|不及|未达|不到|逊|遜|?差|?不如|?未能|少于|[较較比][^，。,、\d]{0,10}[预預][期估测測][^，。,、\d]{0,2}[低少差]|不(?:及|如|达|達)(?:市场|市場|外界|分析[师師])*[预預]期", r"보다 (?:[가-힣]+ )?(?:낮|적|나쁘)", also=r"(?i:\b(?:only|needs?|required?|requires|still|so far|just)\b)|とどま|にすぎ|に過ぎ|必要|わずか|仅|僅|只有|目前|尚|그[쳐치친쳤]|필요|목표|불과"),
    ),
    (
        "앞당김",
        pole(r"앞당[기-깋겨-곃]|조기(?! ?유학)|단축(?! ?(?:근무|근로|노동|수업|운영|영업|조업|연구|마감|키|번호))|가속(?!기|페달)|서두[르름]", r"?earl|?accelerat(?!or)|?speed|?fast|hasten|?quick|ahead|shorten|?rush|sooner|?hurr|expedit|bring forward|brought forward|mov(?:e|es|ed|ing) (?:\S+ ){0,3}?(?:forward|up)\b|pull(?:s|ed|ing)? (?:\S+ )?(?:in|forward)|?cut\b|?advance(?!d)|?reduc|?rapid|?urgent|?push(?!\w* (?:\S+ ){0,3}?back)|on track|on schedule|as planned|as scheduled|on time|earlier|ahead of|bring(?:s|ing)? forward|accelerat(?:e|es|ed|ing)\b|speed(?:s|ing)? up|sped up|fast-track", r"?早|加速|前倒|短縮|?急|?早期|提前|加快|缩短|縮短|提早|?迅速|?快|?抢|?赶|予定通り|计划如期|如期|按计划|按計劃|按期", r"(?<![가-힣])당[기긴겨겼김길]|?빨라|?빨리|?빠른|?빠르|?이르[게면]|예정대로|계획대로|차질 ?없"),
        pole(r"늦[추췄춘춤어]|연기|지연|미[루뤄룬뤘룸]|연장|보류", r"delay|postpon|?late|?slow|put(?:s|ting)? off|push(?:es|ed|ing)? (?:\S+ ){0,3}?back|?(?:days?|weeks?|months?|quarters?|years?|개월|분기|주|년|일) (?:after|past|beyond)|defer|?extend|?hold|?slip|?behind|?longer|?prolong|?wait|?suspend|not\b|later than|behind schedule", r"遅|延期|?延長|先送り|ずれ|見送|保留|?延|推迟|推遲|延后|延後|拖|?晚(?![間间上餐宴报報会會])|搁置|擱置|?放缓|?滞|?慢|晚于|晚於|比[^，。]{0,8}晚", r"뒤로|뒷걸음|밀[려렸린릴]|더뎌|느려|?넘[겨긴]"),
    ),
    (
        "강화",
        pole(r"강화|강해[지졌진질짐]|조[이여였]", r"strengthen|tighten|bolster|?boost|?step|stricter|tough|?rais|?enhanc|?increas|reinforc|improv(?:e|es|ed|ing)\b|?improv|step(?:s|ped|ping)? up|?expand|?harden|deepen|intensif|?ramp|?doubl|?more\b|?build|?invest|?add", r"強化|厳|引き締|?高め|?増|?拡|?引き上|?向上|強め|加强|加強|收紧|收緊|强化|严|嚴|增强|?提高|?提升|?加码|深化|?增", r"?높[여였인일이임]|?커[지질졌진짐]|심화|심해|짙어|세[지졌진]|엄격|?키[우워운]|?늘|옥죄|까다로"),
        pole(r"완화|약화|약해[지졌진질짐]|느슨|풀[어었기기]", r"eas(?:e|ed|es|ing)\b|relax|loosen|weaken|soften|?lower|?reduc|?cut|?lift|?scal|?roll(?:s|ed)? back|?water|?cool|?mitigat|allevia|?less\b|?slow|?remov|?waiv|deregul|loos(?:e|er)\b|laxer|lax\b|lenien|(?:lift|remov|scrap|roll|cut|reduc)\w* (?:back )?(?:\S+ ){0,4}(?:ban|curb|restrict|sanction|control|limit|tariff|cap)s?\b", r"緩和|?弱|緩め|?引き下|?低下|軽減|?薄|?解除|?減|?下|放宽|放寬|?缓|?緩|减弱|减轻|?降|松|鬆|削弱|?弱|?取消|?解除|弱[まめ体]|減弱|缓和|缓解|緩解", r"?낮[추췄춘춤춰출]|?줄|누그러|?덜|약해|옅어|꺾|풀[기린렸]|?없애"),
    ),
    (
        "승패",
        pole(r"승소|승리|이[겼김긴]|우승|무죄|무혐의", r"win\b|won\b|victor|prevail|?favor|acquit|?clear|not guilty|?beat|innocent|upheld|?dismiss|triumph|?succe", r"勝|無罪|?退け|胜|无罪|赢|贏|?驳回|?駁回"),
        pole(r"패소|패배|(?<![가-힣])졌|유죄|패함", r"los[et]\b|?lost\b|loses|?losing|defeat|guilty|convict|?against|?liable|?order|fined|?ruled", r"敗|有罪|負け|?命じ|败|输|輸|判[处處罚罰刑赔賠]|判决.{0,4}败"),
    ),
    (
        "전망 색",
        pole(r"호조|호실적|좋아[지졌진질짐]|낙관|긍정|개선|회복|강세|호전|순항", r"?strong|optimis|?positiv|improv|?better|recover|robust|bull|upbeat|rebound|?good|?solid|?healthy|?gain|?ris|?rose|?grow|?grew|?record|?beat|?confident|?boost|?up\b|?momentum|?progress|?smooth|stronger\b|strongest\b", r"?好|楽観|改善|回復|?強|順調|伸(?!び悩|びず|びな)|?増|堅調|?上|?前向|好转|好轉|乐观|樂觀|复苏|復甦|回升|?强|?強|利好|?增|向好|积极|顺利|?涨|积極|強気|上回|ポジティブ|プラス|正面|红火|紅火|火爆|热络|熱絡|畅旺|暢旺|红利|紅利|好調|強[いくまさ]|强劲|強勁|旺盛|旺"),
        pole(r"부진|악화|나빠[지졌진질짐]|비관|부정적|침체|약세|고전|난항|저조", r"?weak|pessimis|?negativ|?worse|slump|poor|?slow|?declin|?fall|?fell\b|?bear|?soft|tepid|?stagnat|lacklust|sluggish|disappoint|?struggl|deteriorat|recession|downturn|?drop|?lower|?loss|?slid|?down\b|?miss|?lag|?stall|?troubl|?difficult|?challeng|?hurdle|?setback|bleak|grim|?short|?miss|?dip|?poor|?soften|?slack|weaker\b|weakness\b|weakened\b|struggl", r"伸び悩|?伸びず|?伸びな|頭打ち|低調|停滞|振るわ[なず]|奮わ[なず]|悪化|不振|不調|颓势|頹勢|疲态|疲態|悲観|低迷|?弱|苦戦|?落|?減|?下|難航|?鈍|?冷|?安(?![全心定価い])|恶化|惡化|悲观|悲觀|疲|?弱|?下滑|?下降|衰退|?跌|不佳|?困|?减|?減|?差|?难|?難|後退|冷え込|ネガティブ|マイナス|弱含|負面|负面|消极|消極|衰退|萎缩|萎縮|弱気|軟調|疲软|疲軟|走弱|弱[いくまさ]|疲弱"),
    ),
    (
        "안팎",
        pole(r"수출", r"export|?overseas|?ship|?sell|?sale|?abroad", r"輸出|?海外|出口|外销|外銷|?销往"),
        pole(r"(?<![가-힣])수입", r"import|?bring|?brought|?buy|?tariff|?from\b|?revenue|?income|?sales|?earn|?money", r"輸入|進口|进口|?购|採購|?收入|?収入|?营收|?營收|?売上|?稼", r"?매출|?수익|?소득|?벌[이어었]"),
    ),
    (
        "폭",
        pole(r"최대|가장 (?:많|높|큰|크)|최고(?!AI|경영|기술|재무|운영|전략|제품|정보|과학|책임|위|[가-힣]{1,8} ?책임자)|최다", r"most|largest|biggest|highest|?record|?top\b|?best|best\b(?![ -](?:known|interests?|efforts?|practices?|case|way|man|buy|friend))|maxim|greatest|?peak|all-time", r"最大|最高|最多|過去最|?首位|新高|?頂|最具|最良|最強|最强|最好|最优|最優", also=r"(?i:\b(?:great|up to|as much|as many|lead))|最|多达|高达"),
        pole(r"최소(?!한|화)|최저|최악|가장 (?:적|낮|작)", r"least\b|smallest|lowest|minim|?worst|?bottom", r"最小|最低|最悪|最少|最差|新低", also=r"(?i:\b(?:low|few|more than|over)\b)|以上|少なくとも|至少|逾|超"),
    ),
    (
        "배와 절반",
        pole(r"(?:두|2|세|3|네|4) ?배(?:로|가|나|까지|\s|$|…|,)|갑절|배증|배가량", r"doubl|twice|two-?fold|tripl|three-?fold|quadrupl|?times\b|tenfold", r"倍|翻[倍番一两兩]|翻了"),
        pole(r"반토막|절반(?:으로|에 그| 수준|가량)|반감", r"halv|half|?50%", r"半減|?半分|半額|腰斩|腰斬|减半|減半|?一半|?近半", r"절반"),
    ),
    (
        "값",
        pole(r"무료|무상(?!증자|감자)|공짜", r"?free\b|no (?:extra |additional )?(?:cost|charge)|without charge|complimentary|gratis|?waiv", r"無料|無償|免费|免費|无偿"),
        pole(r"유료|유상(?!증자|감자)", r"?paid|?pay(?:ing)?\b|?charg|?fee\b|?fees\b|?subscri|?pric|?cost|?premium", r"有料|有償|課金|付费|付費|收费|收費|有偿|订阅", r"돈을 [받내]|?요금"),
    ),
    (
        "공개 여부",
        pole(r"(?<!미)(?<!비)공개(?!매수|채용|석상|시장)", r"disclos|reveal|unveil|?announc|publish|?publi|?releas|?open|?detail|?show|?introduc|?launch|?post", r"(?<!非)(?<!未)公開|(?<!非)(?<!未)公表|?発表|明らかに|明かし|?示し|披露|公布|公开|?发布|?發布|透露|?推出|?宣布|?亮相|開示", r"밝[혔히힌혀]|?내놓|?선보|?알[렸린]|?알려(?![졌진짐지])|?드러|?발표|?공시"),
        pole(r"비공개|미공개", r"undisclosed|confidential|?secret|?private|not disclos|behind closed doors|clos(?:ed)?-door|?declin|?withh|without disclos|?ga?i?ve(?:s|n)? no|?giving no|?no (?:price|details?|terms|figures?|timeline|comment)|?did not (?:say|give|provide|name|specify|reveal)", r"非公開|非公表|未公表|未公開|?伏せ|未公开|未披露|保密|闭门|閉門|私下|未透露|没有透露|没有公布|未公布|不公开|開示(?:しな|して(?:は)?いな|せず)|明かさ(?:な|ず)|明らかに(?:せず|しな|して(?:は)?いな)|公表(?:せず|しな|して(?:は)?いな)", r"함구|숨[겼긴기]"),
    ),
    (
        "열고 닫음",
        pole(r"여지[를는]? ?(?:남|있|열|둬|뒀)|가능성[을도은]? ?(?:열|남|시사|내비|있|제기|거론)|문[을은]? ?(?:열|활짝)|열어[둬뒀둠]|열려 있", r"?open|?may|?might|?could|?possib|not rul|?leav(?:es|e|ing) (?:the )?|?left|?hint|?suggest|signal|?likely|?potential|?consider", r"?可能|余地|開い|排除しな|否定しな|?検討|敞开|敞開|开放|開放|不排除|未排除|?或|?大门"),
        pole(r"가능성[을은도이]? ?(?:일축|배제(?! ?(?:못|안|하지))|차단|없|부인)|문[을은]? ?닫|여지[를는]? ?(?:없|차단)", r"rul(?:e|es|ed|ing) (?:it |that )?out|den(?:y|ied|ies)|?dismiss|?reject|?clos|?shut|no plan|?not\b(?! (?:\w+ )?rul)|?n't(?! rul)|unlikely|exclud|impossib|no (?:possibility|chance|prospect|likelihood|way)", r"排除|否定|?ない|?閉|否认|否認|不会|不會|不可能|?关闭|?關閉|?没有|?沒有|无意|無意"),
    ),
    (
        "자금",
        pole(r"(?:자금|현금|자본|투자금?) ?(?:순)?유입|순유입", r"inflow|flow(?:s|ed|ing)? in|?attract|?pour|?rais|?generat", r"流入|純流入|净流入|淨流入|涌入"),
        pole(r"(?:자금|현금|자본|투자금?) ?(?:순)?유출|순유출", r"outflow|flow(?:s|ed|ing)? out|?burn|?drain|?withdr|?pull|redeem|?exit|flight|?negative|burn(?:s|ed|ing)? (?:through )?cash|cash burn", r"流出|引き揚げ|净流出|淨流出|撤出|赎回"),
    ),
    (
        "앞섬과 뒤짐",
        pole(r"앞섰|앞섬|앞질[렀러]|추월|제쳤|제치고|제침|따돌|능가", r"ahead|overt|surpass|?exceed|?beat|outp|?outs|?top(?:s|ped)?\b|?lead|?first|?more than|?bigger|?larger|?pass(?:es|ed)?\b|eclips|?edg|?better|?overh", r"?超|?首|抜|上回|領先|领先|?胜|?勝|?先|リード|凌", r"앞[서지선]|?넘[어었]|제[치쳤]|추월|?1위"),
        pole(r"뒤졌|뒤처|뒤떨어|밀렸|밀려|추월당|역전당|다음으로|이은 2위", r"behind|lag|trail|?second|?follow|?next|?after|fall(?:s|ing)? short|?lost|overtaken|?slip|(?:not able|unable|failed|fail(?:s|ing)?|could not|couldn't|can(?:no|')t) to compete|compete with|los(?:e|es|ing) (?:ground|out)|lost (?:ground|out)|squeezed out|crowded out|outcompet", r"?次ぐ|?次い|遅れ|劣|抜かれ|?2位|落后|落後|?次于|?次於|?不及|?不如|?第二|被超|競争に敗|競り負|竞争中落|淘汰", r"?다음|뒤[지진졌처이]|?못 ?미|?밀[리렸린려]|?2위"),
    ),
    (
        "혼자와 함께",
        pole(r"(?<![가-힣])단독(?! ?(?:보도|입수|인터뷰|주택|회담|면담|회동))|독자(?: 개발|적으로| 추진| 생산)|자체 개발", r"alone|solo|sole|independent|in-house|by itself|?on its own|its own|?own\b|homegrown|?self|proprietary|?exclusiv|unilateral", r"単独|?自社|独自|自前|内製|单独|單獨|独立|獨立|獨自|自主|自研|自行|独家|獨家", r"단독|독자|자체|혼자|스스로|직접"),
        pole(r"공동(?! ?(?:CEO|대표|창업|창립|회장|원장|최고|의장|사장|설립자))|합작", r"joint|together|co-|?co[dhlofpsw]|partner|?team|collaborat|?with\b|alliance|?both|?two", r"共同|合弁|連携|協力|提携|?と組|联合|聯合|合作|携手|合资|合資|?与|?與|?和", r"함께|손잡|?손을|힘을 합|?같이|공동|합작|협력"),
    ),
    (
        "성패",
        pole(r"(?<![가-힣])성공(?! ?(?:가능|여부|률|할|을 위|하려))", r"succe|achiev|?manag|?complet|?won\b|?win\b|?pass|?reach|accomplish|?land|?secur", r"成功|達成|果た|突破|实现|實現|?完成|顺利|順利", r"성공|해냈|해내|?이[뤘룬뤄]|?마[쳤치]"),
        pole(r"(?<![가-힣])실패(?! ?(?:가능|율|할))|불발|좌절", r"fail|unsuccess|collaps|unable|could not|couldn't|?did not|?didn't|?fell|?miss|?without|?reject|?block|?lost|?drop|?stall", r"失敗|不成|できな|失败|未能|没能|沒能|?没有|落空|告吹|流产|告败", r"실패|?못|?않|무산|좌절|불발"),
    ),
    (
        "모자람과 남음",
        pole(r"(?:공급|물량|인력|재고|자금) ?부족|품귀|공급난|쇼티지", r"short|scarc|?tight|?lack|?constrain|insufficien|crunch|deficit|not enough|?outstrip|?exceed", r"不足|逼迫|品薄|足り|ひっ迫|短缺|紧缺|緊缺|紧张|緊張|供不应求|供不應求|缺", r"부족|모자|달[리려린]|품귀|빠듯|빡빡"),
        pole(r"(?:공급|재고|물량|설비|인력) ?과잉|초과 ?공급|남아돌", r"oversuppl|glut|surplus|?excess|overcapacity|too (?:much|many)|overhang", r"過剰|余剰|だぶつ|过剩|過剩|供过于求|供過於求|供大于求|积压|積壓", r"과잉|남[아는]|넘[쳐치]|쌓"),
    ),
    (
        "전부와 일부",
        pole(r"(?<![가-힣])(?:전량|전부|전액|전원|전면)(?!전)", r"?all\b|?full|entire|whole|?complete|?every|?each", r"全[てく員額量面社部体體数數]|悉|すべて|所有|悉数|一切", r"모두|모든|전체|통째|전[량부액원면]", also=r"(?i:\b(?:total|overhaul|sweep|comprehens|across|wholesale|outright|broad))|100|全|一律|一括|完全|전 |완전|다 "),
        pole(r"(?<![가-힣])일부(?!터)|부분(?:적|  ?인수| 매각| 파업| 중단)", r"?some\b|part\b|parts\b|partial|partly|?several|?certain|portion|fraction|fragment|proportion|handful|glimpse|?few|?many|?stake|slice|sever|?most\b|?select|?minority|?one of|?limited|half|?mostly|?mainly|?primarily|?chiefly|?largely", r"一部|部分|一端|一角|零头|片鳞|半分|一半|?主要|?主に|いくつ|?多く|幾つ|若干|个别|個別|某些|有的|有些|少数|?多数|多家", r"일부|부분|대부분|일각|?몇|가운데|절반|?주로"),
    ),
    (
        "동안",
        pole(r"(?<![가-힣])(?:일시|잠정|임시|한시)(?:적| |로)", r"temporar|interim|provision|tentativ|for now|short-term|?brief|?paus|?suspend|?moment|preliminar|?while|?until|?acting|caretaker", r"一時|暫定|臨時|当面|当分|期間限定|仮|临时|暂|暫|短期|过渡|初步", r"일시|잠정|임시|한시|당분간|동안"),
        pole(r"영구|무기한|영원", r"permanent|indefinit|for good|forever|perpetu|open-ended|lifetime|?never", r"無期限|恒久|永久|永続|无限期|無限期|?长期|終身|终身", r"영구|무기한|영원|?완전|기한 없"),
    ),
    (
        "더와 덜",
        pole(r"(?<=[%배] )더 (?!저렴|싸|싼|낮|적|작|짧|느|가벼|얇|떨|내|줄|감|하락)|힘을 더|(?<=[%이가] )많(?=[다은고으아음])", r"more\b(?! than (?:about |around |nearly )?[\d$€£¥])|higher|larger|bigger|greater|?extra|?additional|increas|?ris|?rose|?faster|?many\b|?numerous|?plenty|?above", r"多|増|增|?高|?超|上回|?大き", r"많|늘|증가|?더 "),
        pole(r"(?<=[%배] )덜 |힘을 덜|(?<=[%이가] )적(?=[다은고으음])", r"less\b(?! than (?:about |around |nearly )?[\d$€£¥])|lower|fewer|smaller|few\b|reduc|?sav|?cut|declin|fell|drop|?down|?below|?efficien|?halv|shrink|shrank|inexperienc|little\b", r"少な|少(?!な)|減|减|?低|省|節|节|下回|?不足|削|浅|浅い|缺乏", r"적[다은었고]|줄|감소|?덜 |절감|아[꼈끼낄]|절반|?낮"),
    ),
    (
        "합치고 나눔",
        pole(r"(?<![가-힣])(?:합병|통합)(?!당|민주)", r"merg|combin|integrat|unif|consolidat|?join|?fold|absorb|?single|?one\b|?acqui|?takeover", r"合併|統合|一体|一本化|集約|経営統合|合并|整合|统一|統一|并购|併購", r"합[치쳐친쳤병]|통합|하나로|묶"),
        pole(r"분할|분사|분리(?!수거)|쪼[개갠]", r"spin|spun|split|separat|demerg|carve|divest|?break|?broke|?independen|?list|hive", r"分離|分割|分社|?独立|切り離|分拆|拆分|剥离|剝離|分离|?独立|?獨立", r"나[누눠눈눴]|떼[어내낸]|쪼개|분[할사리]|갈라"),
    ),
    (
        "빌리고 갚음",
        pole(r"(?<![가-힣])차입|대출받|빌[려렸림]", r"borrow|?loan|?rais|?debt|?lend|?credit|?financ|?bond|?issu", r"借り|借入|借款|借贷|借貸|?借|?融資|?調達|?贷|?貸|?融资|发债|發債"),
        pole(r"상환|갚[아았음]|변제", r"repa|pay(?:s|ing)? (?:down|off|back)|paid (?:down|off|back)|redeem|?pay|?paid|?forgiv|?clear|?servic|?discharg|?extinguish|?amorti|?retir|?settle|?reduc", r"返済|償還|返し|偿还|償還|还清|還清|還款|还款|兑付|兌付|归还|歸還|清偿|清償|偿债|償債|返还|返還|?還|?还|?払"),
    ),
    (
        "소 제기와 취하",
        pole(r"소송(?:을)? ?제기|(?<![가-힣])제소|고소|고발", r"su(?:e|es|ed|ing)\b|?fil|lawsuit|?bring|?brought|?launch|take(?:s|n)? .{0,14}to court|complain|accus|alleg|?charg", r"訴|告|提起|起诉|起訴|控|诉", r"소송[을를]? ?(?:[^,.]{0,16} )?(?:냈|내|낼|제기|걸)|낸 소송(?!을? ?(?:모두 |전부 )?(?:취하|거둬|철회))|소를 제기|제소|고소|고발|법정"),
        pole(r"(?:소송|소|고소|제소|고발)(?:을|를)? ?취하", r"?drop|withdr|?dismiss|abandon|?settle|dropp?(?:s|ed|ing)? (?:its|the|an?|his|her|their|all) (?:\w+ )?(?:case|suit|lawsuit|complaint|claim|appeal|charges)", r"取り下げ|撤回|?和解|撤诉|撤訴|?和解", r"취하|거둬|철회|합의"),
    ),
    (
        "높낮이",
        pole(r"(?<![가-힣])(?:높[다은음게]|(?<!가능성이 )크다|큰 편|유력)", r"high|?likely|?strong|?above|?more|?great|?good|?large|?big|?over\b|?exceed|?top|?best|?most|?rich|?expens|?premium|?elevat|?tall|?steep|?up\b|?ris|?rose|?lead|?record|?well(?! (?:below|under|short))|significant(?!ly (?:low|less|below|under|cheap|small|few|worse|weak))", r"高|?強|?大き|?(?<!不)大|?上|?多|?強|?优|?優|?强|很可能|?贵|?貴|?超|?可能|?恐|?预计|?預計|?有望|?見込|?見通し|?料", r"높|?큰|?크|?커|?많|?유력|?우수|?뛰어|?비싸|?넘|?상위"),
        pole(r"(?<![가-힣])(?:낮[다은음게]|희박|작다|작은 편)", r"low|unlikely|slim|?small|remote|?reduc|?decreas|?cut|?little|?below|?less|?under|?weak|?poor|not\b|n't|?cheap|?fewer|?doubt|?down|?far|?limited|?fall|?fell", r"低|?下滑|?下降|?下跌|?减少|?減少|?[减減]|?下が|?下回|?小|?薄|?少|?弱|限定的|軽微|?有限|轻微|輕微|ない|不大|不太|?不|?微|渺茫|?难|?難|?廉", r"낮|?작|?적[은다]|희박|?어렵|?힘들|?못|?않|?없|?싸|?밑|?미만|?아래"),
    ),
    (
        "기대 안팎",
        pole(r"예상 ?(?:범위|대로)|예상치?와? (?:부합|일치)", r"in line|?within|as expected|?match|?met\b|?meet|?consistent|expected", r"?範囲|想定|予想通り|?沿っ|符合|预期之内|?範圍|?范围|如期|预料", r"범위|대로|부합|맞아"),
        pole(r"예상 ?(?:밖|외)|뜻밖|이례적|깜짝 ?실적|어닝 ?쇼크", r"unexpect|surpris|shock|unusual|?rare|?beat|?miss|?unlike|?above|?below|?sudden|?abrupt", r"想定外|予想外|意外|異例|サプライズ|出乎|罕见|罕見|超出|超预期|?突然", r"뜻밖|예상[을 ]*(?:깨|뛰|벗|웃|밑)|이례|깜짝|?갑[자작]"),
    ),
    (
        "관련",
        pole(r"(?:관련|연관|관계)(?:이|성이|가)? 있", r"related|relat\w+ to|connect|link|?tied|?due to|?because|associat|?involv", r"有关|有關|関係|関連|かかわり|相关|相關", r"관련|연관|얽[힌혀]"),
        pole(r"(?:관련|연관|관계)(?:이|성이|은|성은|가|는)? 없|(?<![가-힣])무관", r"unrelated|not (?:\w+ )?(?:related|connected|linked|tied)|nothing to do|no (?:link|connection|relation|bearing|ties?)|irrespective|regardless|?separate|?independent", r"无关|無關|無関係|関係(?:は|が)?な|関連(?:は|が)?な|没有关系|沒有關係", r"무관|관련[가-힣]{0,3} ?없|별개|상관없|관계없"),
    ),
    (
        "비싸고 쌈",
        pole(r"(?<![가-힣])비[싸싼쌌]", r"expens|cost(?:s|ly|lier)|?more|?high|premium|pric(?:ey|ier)|?above|?up\b|?rais|?ris", r"?高|贵|貴|値上|涨|漲|割高|(?<=[円ル元])高[いくか]|高出", r"비[싸싼쌌]|?높|올[라랐려렸]|인상"),
        pole(r"(?<![가-힣])(?:싸[다며고게]|싼 |쌈$|저렴|헐값)", r"cheap|?less|?low|discount|?below|?under|afford|?down\b|?cut\b|fraction|inexpens", r"?安|便宜|?低|割安|廉|(?<=[円ル元])安[いくか]", r"(?<!비)[싸싼쌌]|저렴|?낮|내[려렸린]|인하|헐값"),
    ),
    (
        "좋고 나쁨",
        pole(r"(?<![가-힣])(?:호평|극찬|찬사|유리(?=[한하해]))", r"prais|acclaim|hail|laud|applaud|positiv|favor|favour|?welcom|?good|?great|advantag|benefit|?well|?best|?impress", r"好評|称賛|絶賛|?評価|有利|?好|赞|讚|利好|称道", r"호평|극찬|칭찬|유리|?좋|찬사"),
        pole(r"(?<![가-힣])(?:혹평|불리(?=[한하해])|악평)", r"critic|slam|negativ|?poor|?bad|disadvantag|unfavo|?hurt|?harm|?worse|disappoint|pan(?:s|ned)\b|?against|detriment", r"酷評|不利|批判|不満|?悪|批评|差评|不滿|不满|负面", r"혹평|불리|나쁘|비판|악평|실망"),
    ),
    (
        "동결",
        pole(r"동결(?!자산)|현 수준 유지", r"unchanged|?hold|?held|?keep|?kept|steady|froze|freez|?maintain|?paus|stand pat|on hold|?remain", r"据え置|維持|凍結|不变|不變|维持|按兵不动|冻结", r"동결|?유지|?묶|?그대로"),
        pole(r"인상|인하|(?<!의견 )상향|(?<!의견 )하향", r"rais|hik|cut|lower|reduc|increas|lift|trim|slash|?up\b|?down\b|higher|?rise|?rose|?ris", r"上げ|下げ|上调|上調|下调|下調|加息|降息|降|升|涨|漲|調高|調降|提高|増|減", r"올[라랐린렸려리릴]|내[린려렸릴]|낮[추췄춘춰]|높[이여였인일]|오[르른를름]"),
    ),
    (
        "빠르고 느림",
        pole(r"(?<=\d% )빠[르른를]|(?<=\d% )빨라|(?<=\d배 )빠[르른]|(?<=\d배 )빨라|(?<=속도 )향상|속도[가를]? 높", r"fast|quick|speed|rapid|higher|outperf|outpac|exceed|beat|?more\b|?better|?boost|accelerat|shorten|?cut\b|?reduc|?less\b|?lower", r"速|早|上回|向上|?短|?高|快|提升|提高|缩短|縮短|超|优于|優於|?减|?減", r"빠|빨|단축|앞[서섰선]|웃[도돌돈]|향상|높"),
        pole(r"(?<=\d% )느[리린려]|(?<=\d배 )느[리린려]|(?<=\d% )더[디딘뎌]", r"slow|lag|behind|?lower|less\b|?below|trail|?longer", r"遅|下回|?低|劣|慢|落后|落後|不及|逊|遜|?降", r"느[리린려]|더[디딘뎌]|뒤[지졌처]|밑[도돌돈]|낮"),
    ),
    (
        "값 매김",
        pole(r"과대 ?평가|고평가", r"overvalu|overstat|overestimat|overpric|too high|exaggerat|?inflat", r"過大|割高|高估|过高|過高|高すぎ", r"과대|고평가|부풀|거품"),
        pole(r"과소 ?평가|저평가", r"undervalu|understat|underestimat|underpric|too low|?cheap|?discount", r"過小|割安|低估|过低|過低|低すぎ", r"과소|저평가|못 미"),
    ),
)  # fmt: skip

#: a bound that goes with a figure: (Korean after the figure, the other one's marks around it in the evidence)
AT_LEAST = pole(
    r"이상|초과|넘[어는은게]|웃[도돌돎돈]|상회|돌파|최소|적어도",
    r"at least|(?<!no )(?<!not )more than|over\b|above|(?<!not )exceed|upward|no less|not less|minimum|past\b|top(?:s|ped)?\b|surpass|pass(?:es|ed)?\b|beyond|greater",
    r"以上|(?<!不)超|少なくとも|上回|突破|至少|少[说說]也|最少也|起[码碼]|最起[码碼]|怎[么麼]也有|低く見積もっても|最低でも|逾|不低于|不低於|不少于|不少於|高于|高於|下らない|达到|넘|最低|최소|적어도|웃[돌도돈]|이상|초과|상회",
)
AT_MOST = pole(
    r"이하|미만|이내|하회|밑[도돌돎돈]|못 ?미[치쳐]|최대|많아야",
    r"at most|(?<!no )(?<!not )less than|under\b|below|up to|no more|not more|fewer|maximum|within|lower than|not exceed|as (?:much|many|low) as|short of",
    r"以下|未満|以内|下回(?!らな)|割|不超过|不超過|不到|(?<!不)低于|(?<!不)低於|不足|至多|最多|最大|最高|多达|高达|不高于|満たない|届か|届いて(?:は)?いな|及ば|최대|최고|많아야|못 ?[미되]|미치지|밑[돌도돈]|아래|까지",
)
