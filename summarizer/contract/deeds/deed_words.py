"""Deeds of two sides, and the words for them in a Korean line and in four languages of evidence: a table.  Pure.

The near side does it (supplier, owner, plaintiff), the far side has it done to it (customer, owned, defendant).
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """``said`` in a Korean line, ``told`` in evidence, with their converses, whose subject is on the far side."""

    said: re.Pattern[str]
    said_back: re.Pattern[str] | None
    told: re.Pattern[str]
    told_back: re.Pattern[str] | None
    #: the side of a name with 'from': 'poached from', 'an offer from' (-1), 'a suit from' (1); 0: of no side
    source: int = 0
    #: is the far side told with '상대' too?
    versus: bool = False
    #: is the near side of the converse told with '에', に ('카카오에 밀려')?
    by_to: bool = False


def _deed(
    said: str, back: str, told: str, told_back: str, *, source: int = 0, versus: bool = False, by_to: bool = False
) -> Deed:
    return Deed(
        re.compile(said),
        re.compile(back) if back else None,
        re.compile(f"(?i){told}"),
        re.compile(f"(?i){told_back}") if told_back else None,
        source=source,
        versus=versus,
        by_to=by_to,
    )


DEEDS = (
    # supplier and customer
    _deed(
        r"공급(?!망|사|처|난|업체|부족|과잉)|납품|제공|임대(?!료)|대여(?!금|료|사)|빌려 ?[주준줬줄]|판매(?!량|액| ?(?:호조|부진|둔화|증가|감소|확대|실적|목표|대수|비중|가격|전략|채널|법인|망|점|순위))|라이선스 (?:제공|공여)|매각(?!설)|되팔|팔기로|팔[았아]|넘기|넘긴|넘겨|양도|이관",
        r"구매|구입|조달|임차|사들|사오|빌려(?!주)|빌리|인수(?!인계|자금|가|설|합병)|매입|취득|수입(?=[해하했한])",
        r"\bsuppl(?:y|ies|ied|ying)\b|\bdeliver\w*|\bprovid\w+|\bship(?:s|ped|ping)?\b|\bsell(?:s|ing)?\b|\bsold\b|\b(?:licens|leas)(?:e|es|ed|ing)\b(?= [^,.;]{0,40}\bto\b)|供給|納入|販売|貸[しす]|賃貸|提供|供应|供應|供货|供貨|出售|出租|租给|租給|공급(?!망|사|처)|납품|판매|대여(?!금|료)|빌려 ?[주준줬줄]|임대(?! [^,.;]{0,40}\bfrom\b)|제공|\btransfer(?:s|red|ring)\b|\bdivest(?:s|ed|ing)\b|\boffload(?:s|ed|ing)\b|売却|譲渡|移管|卖给|賣給|转让|轉讓|移交|매각|팔[았아기]|넘기|넘긴|넘겨|양도|이관",
        r"\bbuy(?:s|ing)?\b|\bbought\b|\bpurchas\w+|\brent(?:s|ed|ing)?\b|\bprocur\w+|\bimport(?:s|ed|ing)?\b(?= [^,.;]{0,40}\bfrom\b)|\bleas(?:e|es|ed|ing)\b(?= [^,.;]{0,40}\bfrom\b)|調達|購入|買い取|買い入れ|采购|採購|购买|購買|租用|구매|구입|조달|임차|사들|임대(?= [^,.;]{0,40}\bfrom\b)|\bacquir(?:es?|ed|ing)\b|買収|取得|收购|收購|인수(?!인계)|매입|취득",
    ),
    # owner and owned
    _deed(
        r"인수(?!인계|자금|가|설|합병)|(?<!인수)합병|공개매수|매입|취득|지분(?: [^\s,…]+){0,2} ?(?:보유|확보|취득|소유)|보유|자회사로",
        r"",
        r"\binvest(?:s|ed|ing)?\b(?= [^.;]{0,80}(?:stake|지분|shares))|(?:\bstakes?|지분|\bshareholding) in\b|\bacqui(?:r\w+|sition)\b|\bbuy(?:s|ing|out)?\b|\bbought\b|\btakes? over\b|\btook over\b|\btakeover\b|\bpurchas\w+|\bown(?:s|ed)\b|\bholds?\b|\bheld\b|買収|取得|保有|傘下に|TOB|公開買い?付け?|\btender offer\b|공개매수|要约收购|要約收購|公開收購|收购|收購|并购|併購|持有|持股|控股|인수(?!인계)|사들|매입|보유|취득|합병|지분[^,.]{0,12}확보",
        r"",
    ),
    _deed(
        r"(?<!맞)소송|(?<!맞)손배소|제소|고소|고발|청구|배상(?:금)?[을를]? 요구",
        r"피소",
        r"\bsu(?:es|ed|ing|e)\b|\bagainst\b|\baccus(?:es|ed|ing)\b|提訴|訴え|相手取|起诉|起訴|控告|状告|诉讼|訴訟|指控|索赔|索賠|소송|제소|고소",
        r"피소|\bfac(?:es|ed|ing)\b(?= [^,.;]{0,40}(?:suit|소송))",
        source=1,
        versus=True,
    ),
    _deed(
        r"승소",
        r"패소",
        r"\bw(?:on|ins|inning)\b(?= [^,.;]{0,50}(?:suit|소송|case|verdict|against))|\bprevail(?:s|ed)\b|勝訴|胜诉|승소",
        r"\blos(?:t|es|ing)\b(?= [^,.;]{0,50}(?:suit|소송|case|verdict|to))|敗訴|败诉|패소",
        versus=True,
    ),
    _deed(
        r"투자(?!자|은행|사(?![가-힣])|심리|계획|액|금|라운드| 라운드| 제안)|출자(?!금)|투입",
        r"투자 유치|투자를 유치",
        r"\binvest(?:s|ed|ing|ment)?\b|\bback(?:s|ed|ing)\b|出資|投資|出资|投资|入股|注资|注資|投入(?=[^，。；]{0,6}\d)|领投|領投|跟投|투자(?! 유치|를 유치|자|사)|출자",
        r"투자 유치|투자를 유치",
    ),
    _deed(
        r"영입|스카우트|빼[내오가]|데려",
        r"",
        r"\bpoach\w*|\bhir(?:es|ed|ing|e)\b|\brecruit\w*|\blur(?:es|ed|ing)\b|引き抜|採用|迎え|挖|招揽|招攬|聘请|영입|스카우트",
        r"",
        source=-1,
    ),
    _deed(
        r"거절|거부|퇴짜",
        r"",
        r"\breject\w*|\bturn(?:s|ed|ing) down\b|\brebuff\w*|\bspurn\w*|\brefus\w+|\bdeclin(?:es|ed)\b|拒否|拒絶|断っ|拒绝|拒絕|回绝|婉拒|거절|거부",
        r"",
        source=-1,
    ),
    _deed(
        r"요구|요청|촉구|당부",
        r"",
        r"\bask(?:s|ed|ing)\b|\burg(?:es|ed|ing)\b|\bdemand(?:s|ed|ing)\b|\bcall(?:s|ed|ing) on\b|\brequest(?:s|ed|ing)\b|要求|要請|求め|敦促|呼吁|呼籲|请求|請求|요구|요청|촉구",
        r"",
    ),
    _deed(
        r"경고(?!음)",
        r"",
        r"\bwarn(?:s|ed|ing)\b|警告|경고",
        r"",
    ),
    _deed(
        r"칭찬|극찬|호평|찬사|치켜",
        r"",
        r"\bprais(?:es|ed|ing)\b|\blaud(?:s|ed)\b|\bhail(?:s|ed)\b|\bcommend(?:s|ed)\b|称賛|評価し|称赞|稱讚|赞扬|贊揚|칭찬|극찬|호평",
        r"",
    ),
    _deed(
        r"비난|비판|규탄",
        r"",
        r"\baccus(?:es|ed|ing)\b|\bcritici[sz](?:es|ed|ing)\b|\bblam(?:es|ed|ing)\b|\bslam(?:s|med)\b|批判|非難|批评|批評|指责|指責|抨击|抨擊|비난|비판",
        r"",
    ),
    _deed(
        r"지급|배상(?!금?[을를]? ?(?:요구|소송|청구|판결|명령|책임))|보상|합의금|물어[내주]",
        r"",
        r"\bpa(?:ys?|id|ying)\b|\bcompensat(?:es|ed|ing|e)\b|支払|賠償|支付|赔偿|賠償|지급|배상|물어[내주]",
        r"",
    ),
    _deed(
        r"(?:과징금|벌금|과태료)[^,…]{0,16} 부과|제재",
        r"",
        r"\bfin(?:es|ed|ing)\b|\bsanction(?:s|ed|ing)\b|課徴金|制裁|罚款|处罚|處罰|罰款|과징금|벌금|제재",
        r"",
    ),
    _deed(
        r"(?:인수|합병|투자|제휴|매각|협력|동맹|합작|방문) ?제안|제의|(?:원|달러|유로|엔|위안)[을를]? 제시(?=할|했|$)",
        r"",
        r"\b(?:(?:could|would|will|may|might|can|to) (?:offer|propose)|offer(?:s|ed|ing)|propos(?:es|ed|ing))\b|提案|提示|提议|提議|提出|제안|제의|제시",
        r"",
    ),
    # who orders and who makes it
    _deed(
        r"발주|위탁(?!사|자)|의뢰(?!인)|주문(?!량|액|자| ?(?:량|액|잔고|건|규모|[을를]? ?(?:따|확보|받)))",
        r"수주(?!액|량|전| ?(?:잔고|실적|목표))|(?:물량|주문|계약|사업)[을를]? ?(?:따[내낸냈]|확보)",
        r"\bordered\b|\bplac(?:es?|ed|ing) (?:an |its |\w+ )?(?:orders?|주문)|\bcommission(?:s|ed|ing)\b|\boutsourc(?:es|ed|ing)\b|\bcontract(?:s|ed|ing)\b(?= [^,.;]{0,30}\bto\b)|発注|委託|委托|下单|下單|订购|訂購|발주|위탁|의뢰|주문[했하]",
        r"\b(?:w[io]n|wins|winning|receiv(?:es|ed|ing)|secur(?:es|ed|ing)|land(?:s|ed))\b(?= [^.;]{0,60}\b(?:orders?|contracts?|deals?|주문|계약))|受注|拿下|承接|接获|接獲|[获獲]得?(?=[^，。；]{0,20}(?:订单|訂單|주문))|수주|주문을 (?:따|받|확보)",
    ),
    _deed(
        r"해임|해고|경질",
        r"",
        r"\bfir(?:es|ed|ing)\b|\boust(?:s|ed|ing)\b|\bdismiss(?:es|ed|ing)\b|\bsack(?:s|ed|ing)\b|解任|解雇|罢免|罷免|解聘|解僱|해임|해고|경질",
        r"",
    ),
    _deed(
        r"지원(?!자|서|금|책| ?(?:사업|프로젝트|프로그램|대상|센터|기능|정책|제도|기기|단말|언어|업무|부서|인력|조직|체계|방안|규모|단지))|후원",
        r"",
        r"\bsupport(?:s|ed|ing)\b|\bback(?:s|ed|ing)\b|支援|支持|资助|資助|지원|후원",
        r"",
    ),
    _deed(
        r"(?<!제)조사(?!관|단|팀| ?(?:결과|기관|업체|보고서|자료|대상))",
        r"",
        r"\binvestigat(?:es|ed|ing)\b|\bprob(?:es|ed|ing)\b|調査|调查|調查|조사",
        r"",
    ),
    _deed(
        r"초청|초대(?! ?[가-힣]*장)",
        r"",
        r"\binvit(?:es|ed|ing)\b|招待|邀请|邀請|초청|초대",
        r"",
    ),
    _deed(
        r"방문(?!객|자| ?제안)",
        r"",
        r"\bvisit(?:s|ed|ing)\b|訪問|访问|拜访|拜訪|방문",
        r"",
    ),
    _deed(
        r"(?:승인|허가|인가)(?![은는도] ?(?:받|얻|획득|취득|확보))",
        r"",
        r"\bapprov(?:es|ed|ing)\b|\bclear(?:s|ed|ing)\b|\blicens(?:es|ed|ing)\b|許可|承認|授权|授權|许可|批准|라이선스(?=[가-힣A-Za-z ]{1,20}使用)|허가|승인|인가",
        r"",
    ),
    # who is ahead and who has lost out
    _deed(
        r"제치(?!락)|제쳤|꺾[고었은]|누르고|눌렀|따돌[리려렸]",
        r"밀려(?!나|들|오|난)|밀렸(?!다가)|밀린|무릎 ?꿇",
        r"\b(?:beat(?:s|ing|en)?|defeat(?:s|ed|ing)|outbid\w*|edg(?:es|ed) out|oust(?:s|ed) \w+ from|overt(?:akes?|ook|aken)|surpass(?:es|ed)|outpac(?:es|ed))\b|抑え|破[っり]|抜い|追い抜|击败|擊敗|打败|打敗|力压|力壓|超越|反超|제치|제쳤|꺾|누르고|눌렀|따돌",
        r"\blos(?:t|es|ing)\b(?= [^,.;]{0,40}\bto\b)|敗れ|負け|输给|輸給|不敌|不敵|落后于|落後於|밀려|밀렸|밀린",
        by_to=True,
    ),
    _deed(
        r"구제|구원(?!투수)",
        r"",
        r"\brescu(?:es|ed|ing)\b|\bbail(?:s|ed|ing) out\b|救済|救っ|纾困|紓困|구제",
        r"",
    ),
)
