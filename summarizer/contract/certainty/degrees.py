"""How sure a text is: the marks of a plan, a forecast, a chance and of hearsay in four languages, and the Korean words that keep each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

#: what a firm is always said to be, not what it plans now ('量産を目指すラピダスは'), and plans that it left behind ('当初計画より')
DESCRIBES = re.compile(
    r"(?:当初|従来|これまで|元|もともと|従前)の?(?:の計画|計画|予定|目標|見通し|予想|想定)(?=より|から|を(?:[\d.]+[%割][^、。]{0,3})?(?:上|下)回|比|に比べ|に対|の\d|していた)|"
    r"(?:原|原先|原定|此前|先前|之前|[比较較从從])(?:的)?(?:原|原先|原定|此前|先前|之前)?的?(?:计划|計劃|计畫|預定|预定|预期|預期|目标|目標|预计|預計)(?=[的]?(?:提前|推迟|推遲|延后|延後|提高|上调|下调|高|低|多|少|晚|早|快|慢|增|减|減|出))|"
    r"(?i:\b(?:ahead of|than|beat\w*|topped|above|below|exceed\w*|from|against|versus|behind|short of|missed|surpass\w*) (?:(?:an?|the|its|their|his|her|\w+['’]s) )?(?:(?:original|earlier|initial|previous|prior|former|full-year|annual|quarterly|sales|internal|own) ){0,2}(?:plans?|targets?|goals?|forecasts?|estimates?|guidance|schedule|expectations?)\b(?! to\b))|"
    r"(?:经过|經過|历经|歷經|按照?|依照?)[^，。]{0,8}(?:谈判|談判|磋商|协商|協商|计划|計劃|讨论|討論|评估|評估)|(?:検討|協議|交渉|議論)(?:の結果|の末|を経て)|(?:計画|予定)(?:どおり|通り)|"
    r"(?i:\b(?:plan\w*|prepar\w*|ready|readied|brac\w*|insur\w*|hedg\w*|guard\w*|protect\w*|allow\w*|provid\w*|provision\w*|account\w*|cater\w*|braced|steel\w* \w+|alert|aware|mindful|wary|conscious) (?:for|against|to|of|about) (?:\w+ ){0,2}(?:possibilit(?:y|ies)|risks?|chances?|prospects?|threats?|potential)\b)|"
    r"(?:一[项項个個]|[这這该該此两兩]?(?:[项項]|[个個])|首[个個])[^，。]{2,30}(?:计划|計劃|计畫)(?=[，。,]|的|已|$|[^，。]{0,4}(?:中|启动|啟動|落地|总投|總投|投资|投資))|(?:投资|投資|基础设施|基礎設施|建设|建設|合作|扶持|补贴|補貼|激励|激勵|持股|融资|融資|太空|登月|人才|培训|培訓|五年|发展|發展|国家|國家)(?:计划|計劃|计畫)(?=[，。,]|的|$)|"
    r"(?:計画|構想|目標)(?:の一環|に基づ|に沿|に従|に参加|に投資|に伴|への(?:参加|投資|支援)|を支援|の(?:一部|一つ|中))|"
    r"(?i:\b(?:is|are|was|were|be|been|widely|often|generally|long|commonly) (?:(?:widely|often|generally|long|commonly|now|still|already) )?considered\b(?! for\b))|(?i:(?<=[a-z]{3}s )(?:considering|exploring|weighing|mulling)\b)|"
    r"(?:目指す|めざす|狙う)(?=[ァ-ヶー一-龥A-Za-z가-힣]{2,14}(?:は|が|の|に|と|を|、))(?!方針|考え|計画|目標|方向|構想|姿勢|意向|中|企業|動き|同社)"
)


@lru_cache(maxsize=1024)
def without_described(text: str) -> str:
    """*text* without such words: each clause is asked for every mark."""
    return DESCRIBES.sub(" ", text)


@dataclass(frozen=True, slots=True)
class Mark:
    """One degree of certainty: how the evidence marks it, and which Korean words keep it."""

    name: str
    told: re.Pattern[str]
    kept: re.Pattern[str]


#: 'is due to open'; 'due to the strike', 'due to rising costs' say why
_DUE = r"(?:[a-z]+ly )?(?:be|have|take|start|begin|open|re-?open|close|launch|expire|end|meet|report|release|announce|appear|arrive|become|come|complete|go|hold|join|leave|make|publish|receive|retire|return|run|speak|step|testify|visit|vote|hand|face|reach|deliver|enter|finish|pay|present|sign|unveil|ship|resume|hear|decide|move|switch|host|attend|address|stand|debut|commence|conclude|give|get|kick|land|mature|operate|play|produce|replace|roll|rise|fall|succeed|talk|travel|discuss|inaugurate|convene|rule|serve|submit|transfer|undergo|update|hit|kick|lapse|last|list|merge|buy|sell|build|cut|increase|reveal|introduce)"
#: syllables that a verb of now or of what is to come ends in before '다' ('연다', '내놓는다')
PRESENT = "".join(map(chr, range(ord("간"), ord("힣") + 1, 28)))
#: syllables that a verb of what is to come ends in before a noun ('줄일 생각')
_TO_COME = "".join(map(chr, range(ord("갈"), ord("힣") + 1, 28)))
HEARSAY_KEPT = r"(?:잘|을|를) 아는 (?=[가-힣])|정통한|가까운 (?:인사|인물|사람|한)|익명|(?<![가-힣])소장[에은이]|고소장|고발장|공소장|적시|알려|전해|소식통|관계자|업계(?:가|는|에서|쪽|발)|재계(?:가|는|에서)|증권가(?:가|는|에서)|보도|따르면|파악|설(?:이|을|은|에|로|도)?(?:[\s…,]|$)|관측|소문|추정|외신|후문|전언|나타|거론|풍문|루머|의혹|혐의"
_OPEN_KEPT = r"검토|고려|배려|타진|저울질|모색|고심|고민|살펴|조율|물색|만지작|조정(?:에 (?:들어|착수|나서|나선)| ?중|을 (?:시작|진행|이어|벌이))|잠재|(?<!지속)가능|수 있|수도 있|여지|물밑|구상|숙고|탐색|평가(?:하고|하는| 중|중)|따[져지]|판단(?:하고| 중)|감안|참작|염두|유념|헤아|미정|미확정|미지수|불투명|불확실|(?:확정|확실|단정|장담|확신)[가-힣]{0,2}(?: ?(?:일|것|사안|사항|수|단계))?[은는이도가]? ?(?:아니|아닌|아님|없|않|못|어려|어렵)"
_SOFT_KEPT = rf"{_OPEN_KEPT}|전망|예상|예측|관측|내다|기대|추정|추산|것으로 (?:보|예|전망|관측|기대|추|알려|전해|파악|내다|분석|점)|것이라|것이란|것$|듯|점쳐|점침|점치|우려|시사|할지도|위기|조짐|유력|예견|공산[이도은]|개연성|가망|소지[가도는]|보[임여인일]|풀이|해석|여겨|[다라]고 (?:보[고며]|본|봐)|수도(?:[…,]|$)|추측|위협|위험|알려[져진졌짐]|전해[져진졌짐]"
PLAN_KEPT = (
    rf"{_SOFT_KEPT}|견해|시각|기다려야|낙관|비관|계획|방침|예정|목표|추진|[기키]로|예고|준비|나서|나설|나선|의향|의지|뜻|약속|공언|다짐|앞두|앞둬|전략(?! ?(?:담당|총괄|본부|기획|실장|부문|책임|투자))|로드맵|제안|제의|제시|[{_TO_COME}] (?:생각|참|작정|심산|요량)|합의|겠다|겠단|려고|려는|하려|희망|요청|요구|원해|원한|바라|바람|싶[다어은었]|"
    r"(?:개편|조정|개혁|재편|통합|분할|매각|인수|합병|보상|배상|지원|투자|증설|감축|감원|인상|인하|중재|타협|절충|수정|개선|대책|사업|자구|정상화|회생|상생|협력|요구|제시|권고|보완|확장|이전|절감|전환)안(?=[을이은에과도의 ,…]|$)|"
    rf"노리|노려|노림|겨냥|공약|협상|논의|협의|청사진|비전(?! ?(?:펀드|프로))|할 (?:것|예정|계획)|는다|[{PRESENT}]다|ᆯ|지향|도전|시도|포석|주문|촉구|할까|입찰|신청|야심|확약|보장|자신(?:하|한|했|함|감)|태세|채비|포부|의욕|각오|복안|속내|박차|시동|공략|대비|군침|눈독|눈높이|청신호|과제|숙제|관건|시한|기한|[하되]게 (?:돼|됐|될|된|됨)|(?<![가-힣])(?:이르면|빠르면|늦어도|조만간)|(?:계기|토대|발판)(?:로 [삼]|를 (?:마련|다))|마련하|꾀[하한해]|불사|모색|탐내|벼르|벼른|움직임|행보|할 듯|순조|궤도|[을를] 향해|수순|임박|코앞|목전|(?<![가-힣])눈앞"
)
MARKS: tuple[Mark, ...] = (
    Mark(
        "전언",
        re.compile(
            r"(?i)\breportedly|familiar with (?:the|its|his|her|their)|briefed on|close to the (?:matter|company|deal|talks)|with (?:direct )?knowledge of|according to (?:\S+ ){0,3}(?:people|person|sources?|insiders?)\b|\bsources? (?:said|say|told)|rumou?r|\b(?:is|are|was) said to\b|allegedly|unconfirmed|\basked not to be (?:named|identified)|"
            r"関係者によると|関係者によれば|関係者が明らか|関係者の話|事情に詳しい|事情を知る|消息筋|関係筋|とされる|(?<=[るたいうくすつぬぶむだ])らしい(?=[。、とがで」]|$)|とのうわさ|"
            r"知情|消息人士|(?:接近|了解|熟悉|参与|參與)[^，。]{0,14}人士|传闻|傳聞|据传|據傳|外传|外傳|市場傳|爆料"
        ),
        re.compile(HEARSAY_KEPT),
    ),
    Mark(
        "검토",
        re.compile(
            r"(?i)(?<!committee )(?<!board )(?<!panel )(?<!court )(?<!judge )(?<!regulators )(?<!lawmakers )(?<!investors )(?<!companies )(?<!those )\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?! (?:(?:heavily )?on\b|in\b|just\b|only\b|about\b|around\b|under\b|over\b|more\b|less\b|nearly\b|almost\b|roughly\b|twice\b|half\b|\d))|mull(?:s|ed|ing)?|explor(?:es|ed|ing)|contemplat\w+|evaluating|negotiating|studying)\b|\bin (?:\w+ )?(?:talks|discussions|negotiations)\b|"
            r"検討|交渉(?:中|し|を進|に入|を(?:始|行|続))|視野に|模索|調整に入|\b(?:talks|discussions|negotiations)\b[^.]{0,60}\b(?:continu|under ?way|ongoing|in progress)|\b(?:continu\w+|ongoing|still in) (?:talks|discussions|negotiations)\b|考虑|考慮|(?:正|在|就)[^，。]{0,6}(?:洽谈|洽談|谈判|談判|磋商|商谈|评估|評估|探讨|探討)|(?:正|正在|仍在|还在|還在)(?:[^，。]{0,6}[^A-Za-z发發开開技术術入])?研究(?![院所员員室人者开開发發领領报報成中机機团團费費])|洽购|洽購"
        ),
        re.compile(
            _OPEN_KEPT
            + r"|논의|협의|협상|대화|교섭|의논|연구(?:하고 있| ?중)|추진|전망|관측|예상|듯|것으로|설(?:이|을)?(?:\s|$)"
        ),
    ),
    Mark(
        "가능성",
        re.compile(
            r"\bmay\b(?! (?:\d|not\b))|\bmight\b(?! not)|(?<!what )(?<!than )\b(?<!what it )(?<!than it )(?<!what the company )could\b(?! not|n\b)|\b[Pp]ossib\w+|\b[Pp]otential(?:ly)?\b|かもしれ|かねな|可能性|恐れ(?:が|も)|うる(?:。|と)|余地|(?<!再生)(?<![尽盡])可能(?!性?[极很]?[小低])(?!エネ)(?=[^性])|或(?:将|將|会|會|許|许|达|達|超|突破|升至|降至|增至|可)|也许|也許|恐(?:将|將|怕)"
        ),
        re.compile(_SOFT_KEPT),
    ),
    Mark(
        "전망",
        re.compile(
            r"\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]e|[Ii]t|[Nn]ow|[Ww]idely) (?:widely |also |now )?expected\b|\bexpects?\b|\bexpecting\b|(?<!than )(?<!as )\bexpected to\b|\bforecasts?\b(?! (?:on|of analysts))|\bforecasting\b|\bpredict(?:s|ed|ing)?\b|\banticipat(?:es|ed|ing)\b|\blikely to\b|\b(?:is|are) likely\b|\bprojects\b|\bprojected\b|"
            r"\bestimat(?:es|ed)\b|\bpoised to\b|\bon track to\b|\bsees\b(?! (?:no|little) )|\bforesees\b|見通し|との見方|見込[みむん]|(?<!市場)予想(?!を(?:上|下)|より|以上)|[きぎしちにびみりえけげせてねべめれ]そう(?:だ|な|に|で|と)|予測|とみられ|とみる|とみて|だろう|预计|預計|(?<!市场)(?<!市場)(?<!超)(?<!不及)(?<!于)预期(?![之内])|(?<!市場)(?<!不及)(?<!於)(?<!超)預期|预测|預測|料[将將]|有望|可望|預估|预估|預料|预料|要等到|估计|估計|估算|推算|推計|試算|看好|上看"
        ),
        re.compile(PLAN_KEPT),
    ),
    Mark(
        "계획",
        re.compile(
            r"(?i)\bplan(?:s|ned|ning)? (?:to|on|for)\b|\bintend(?:s|ed|ing)?\b|\baim(?:s|ed|ing)? (?:to|at|for)\b|\btarget(?:s|ing) (?:a|an|the|sales|revenue|\d)|\bgoal\b|\b(?:seek|seeks|seeking|sought|hope|hopes|hoping|want|wants|wanting|pledged?|pledges|promised?|promises|vow(?:s|ed)?|committed|commits|propos(?:es|ed|ing)|offer(?:s|ed|ing)?|agree[sd]?|look(?:s|ing)|prepar(?:es|ing)|set|slated|scheduled|ready) to\b|"
            rf"\bdue to (?:{_DUE})\b|"
            r"計画|方針|予定|目指|目標|意向|構想|つもり|考えを示|考えだ|计划|計劃|拟(?!人)|擬(?!人)|打算|目标|目標|旨在|准备|準備|预定|預定|有意|寻求|尋求|力争|力爭"
        ),
        re.compile(PLAN_KEPT),
    ),
)
WILL = re.compile(
    r"\bwill\b|\bwould\b|\bshall\b|\bgoing to\b|\w'll\b|\b(?:is|are) to\b|将(?![军来]|[^，。]{2,24}的过程)|將(?![軍來]|[^，。]{2,24}的過程)|即将|即將"
)

#: what goes on now is planned to go on, and told as going on
_TO_GO_ON = re.compile(
    r"(?i)\b(?:continu|keep|remain|maintain|retain|stay|stick|carry on|hold on)\w*|継続|続け|続く|維持|[继繼][续續]|保持|[维維]持|延[续續]|계속|유지|이어|지속|고수"
)
_GOING_ON = re.compile(r"유지|지속|계속|이어|고수|잔류|남[아기을는]|여전")


def goes_on(text: str, clause: str) -> bool:
    """Does *text* tell as going on what *clause* means to go on with?"""
    return _GOING_ON.search(text) is not None and _TO_GO_ON.search(clause) is not None


def left_out(mark: Mark, found: re.Match[str]) -> str:
    return f"원문의 '{found[0].strip()}'({mark.name})이 빠져 확실한 일처럼 읽힙니다: {mark.name}임을 밝혀 쓰세요"
