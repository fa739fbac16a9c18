"""What the Korean noun at the end of a text is: a time, a figure, somebody, a place, a means; pure."""

from __future__ import annotations

import re

TIME = re.compile(
    r"(?:\d(?:년|월|일|시|분|분기|회계연도)|[년월]|분기|[전후]반|연말|연초|연내|[초중하]순|[상하]반기|봄|여름|가을|겨울|오전|오후|주|주말|반년|개월|[가-힣]요일|회계연도|"
    r"기간|시기|시점|단계|당시|동시|직후|직전|이전|이후|이내|이래|이날|말|초|전|후|때|사이|전날|오늘|내일|어제|다음|하루|밤|내년|올해|지난해|작년|내달|이달|이번 달)$"
)
YEAR = re.compile(r"(?:\d(?:년|월|일)|내년|올해|지난해|작년|내후년|이번 달|다음 달|내달|이달|내년도)$")
#: a day, month or year that its noun follows without a particle in Korean print: '2026년 매출'
DATED = re.compile(r"\d(?:년|월|일|분기|회계연도)$")
#: behind these で is no place
OFFICEHOLDER = re.compile(r"(?:창업자|회장|사장|CEO|CFO|CTO|COO|대표|교수|이사|의장)$")
#: what is done with somebody's office
OFFICE = frozenset(["취임", "승진", "승격", "내정", "선임", "임명", "기용", "발탁", "선출", "지명"])
FIGURE = re.compile(
    r"(?:\d[\d.,조억만천]*(?:%p?|포인트| ?(?:원|엔|달러|위안|유로|파운드|대만달러|루피|명|대|개|곳|건|배|[kMGT]?Wh?|[kcmn]?m|t|톤|장|주|회|위|할|가구|세대|시간|개월|개사|개 은행|개국|[MGT]B|나노|기종|차종|차선|작품))?"
    r"(?: (?:규모|정도|초과|이상|이하|미만|안팎|전후|가까이|남짓|여))?|절반|두 배|반값)$"
)
#: figures of those with whom something is done
COUNTED = re.compile(r"(?:개사|명|곳|개 은행|개국|사람)$")
MONEY = re.compile(r"(?:전|원|엔|달러|위안|유로|파운드|대만달러|루피)$")
#: how long something takes
SPAN = re.compile(r"(?<![\d.])(?:1?\d|20)(?:년|개월|주|시간)$|\d일간$|\d년간$")
#: said before the figure without a particle
MEASURED = re.compile(r"(?:최대|최소|최저|최고|평균|합계|연간)$")
CHANGED = re.compile(r"(?:증가|감소|상승|하락)$")
#: a change that stands behind the figure that it led to
CHANGE_AHEAD = re.compile(r"\s*(?:약 )?[\d.]+% ?(?:증가|감소|상승|하락)")
FIGURE_AHEAD = re.compile(r"\s*(?:약 )?\d")
PERSON = re.compile(
    r"(?:사장|회장|CEO|CFO|COO|CTO|씨|대표|의원|총리|대통령|장관|직원|고객|주주|투자자|취재진|기자|기자단|관계자|담당자|연구원|연구자|이용자|개발자|회원|지사|의장|교수|판사|이사|임원|경영자|창업자|기술자|애널리스트|"
    r"(?<![가-힣])그|사람|행장|상무|전무|학생|시민|주민|국민|동료|청중|참석자|사용자|소비자|종업원|책임자|대변인|경영진|보도진|상무상|산업상|담당상|외무상|재무상|투자가|후임|전임|부하|임원진)$"
)
#: what something is done with or as
MEANS = re.compile(
    r"(?:방법|방식|기술|전력|자금|배경|이유|명목|형태|형식|조건|방향|방침|목적|중심|전제|대상|비율|공동|단독|합의|비공개|온라인|수단|언어|수준|가격|금액|목소리|이름|명의|원인|사정|관계|영향|단위|속도|추세|모델|칩|동의|찬성|반대|"
    r"차이|소프트웨어|앱|서비스|기준|일본어|영어|한국어|에너지|절반|혐의|의혹|위반|자사|자체|누계|추가|약세|강세|부진|악화|감소|증가|하락|상승|확대|축소|인상|인하|침체|호조|급등|급락|정체|지연|부족|[가-힣]용|배정|차입|대출|등|평균|부담|차입금|증자|최대|최소|최고|무료|유료|무상|유상|"
    r"전용|대비|끼워팔기|문장|AI|ＡＩ)$"
)
#: where or at what something happens
PLACE = re.compile(
    r"(?:시|도|현|부|주|구|군|국|내|역|항|시장|공장|회견|기자회견|회담|국내|해외|세계|본사|사내|현장|회의|자리|분야|부문|강연|설명회|보고|이사회|행사|전시회|주주총회|총회|매장|대학|대학교|사업|업계|지역|거점|데이터센터|단지|인터뷰|법원|"
    r"지방법원|의회|연설|담화|성명|서한|보고서|동영상|문서|자료|취재|협의|협상|회동|간담회|심포지엄|포럼|세미나|조사|추계|시산|예상|실험|연구|개발|설계|제조|생산|판매|채용|운영|정상회담|방송|프로그램|사이트|플랫폼|"
    r"도쿄|오사카|교토|홋카이도|규슈|서울|베이징|상하이|타이베이|워싱턴|뉴욕|실리콘밸리|미국|일본|한국|중국|대만|영국|유럽|인도|북미|아시아|독일|프랑스|관저|호텔|음식점|식당|연구소|연구실|센터|섬|산업|사회|학교|병원|가정|"
    r"건물|공원|항만|공항|도시|지방|현지|그룹|회사|은행|기업|정부|위원회|법정|재판|결산|발표|발표회|SNS|X|블로그|인터넷|클라우드|컨퍼런스콜)$"
)
#: places and pieces of work that a sentence says what they are as often as what happens there
EITHER = (
    "중",
    "국",
    "부문",
    "분야",
    "거점",
    "공장",
    "시장",
    "센터",
    "은행",
    "대학",
    "사업",
    "조사",
    "연구",
    "기업",
    "회사",
)
#: '고객을 중심に': as what something is taken
ROLE = re.compile(
    r"[을를] (?:[가-힣]+ )?(?:중심|이유|대상|목적|배경|조건|전제|기반|상한|명목|축|기회|발판|무대|목표|담보|근거|모델)$"
)
#: before a noun without の
BARE = re.compile(r"(?:[가-힣]용|대상|등|여러|모든|각종)$")

#: what ends in something new: に is -(으)로
TO = frozenset(
    ["확대", "축소", "증가", "감소", "상승", "하락", "인상", "인하", "연기", "변경", "이전", "지정", "선정", "임명", "승진", "전환", "전락", "개편", "수정", "단축", "설정", "증설", "증원", "감축", "증산", "개선", "한정", "이행", "이동", "귀국", "출발", "진출", "복귀", "격상", "조정", "분할", "재편", "집약", "통일", "회복", "압축", "절감", "발전", "대체", "교체", "승격", "내정", "선출", "기용", "발탁", "유지", "상장", "수출", "이관"]
)  # fmt: skip
#: what has a date for its end
MOVED = frozenset(["연기", "변경", "설정", "수정", "단축"])
#: offices and meetings that one comes into
AT = frozenset(["취임", "출석", "참석", "참가", "응모", "가입", "복귀", "접속", "가맹"])
#: what is done at a price
DEALS = frozenset(["인수", "매각", "매입", "구입", "판매", "거래", "취득", "매도", "매수", "낙찰", "발매", "양도"])
DEALT = frozenset(["사", "팔", "마치", "매입하", "거래를 마치", "판매하"])
AGREED = frozenset(["합의", "일치"])
#: what is told or given to somebody rather than moved there
TOLD = frozenset(["제출", "제소", "설명", "제안", "통보", "통지", "보고", "요청", "전달", "출자", "투자", "공급", "납품", "판매"])
