"""Titles: data only.  What Korean newspapers print for the foreign ones, and which Korean ones are the same post."""

from __future__ import annotations

#: Korean title -> id; two words of one post share an id
IDS = {
    "최고경영자": "ceo", "CEO": "ceo", "최고기술책임자": "cto", "CTO": "cto", "최고재무책임자": "cfo", "CFO": "cfo", "최고운영책임자": "coo", "COO": "coo",
    "최고전략책임자": "cso", "CSO": "cso", "최고제품책임자": "cpo", "CPO": "cpo", "최고정보책임자": "cio", "CIO": "cio", "최고AI책임자": "caio", "CAIO": "caio",
    "최고마케팅책임자": "cmo", "CMO": "cmo", "최고과학자": "chief-scientist", "수석과학자": "chief-scientist", "최고인사책임자": "chro", "최고법률책임자": "clo", "최고투자책임자": "investment-chief",
    "명예회장": "honorary-chairman", "부회장": "vice-chairman", "회장": "chairman", "이사회 의장": "board-chair", "이사회 회장": "board-chair", "의장": "chair", "부의장": "vice-chair",
    "부사장": "vice-president", "사장": "president", "대표이사": "representative", "공동대표": "representative", "대표": "representative", "이사장": "foundation-chair",
    "총재": "governor-of-bank", "부총재": "deputy-governor", "행장": "bank-head", "전무": "senior-managing-director", "상무": "managing-director", "이사": "director", "사외이사": "outside-director",
    "총괄": "head", "부문장": "division-head", "사업부장": "business-head", "본부장": "division-chief", "센터장": "center-head", "연구소장": "lab-head", "실장": "office-head", "차장": "deputy-head", "부장": "department-head",
    "팀장": "team-lead", "책임자": "head", "창업자": "founder", "창립자": "founder", "설립자": "founder", "공동창업자": "co-founder", "공동 창업자": "co-founder", "공동설립자": "co-founder", "공동 설립자": "co-founder",
    "위원장": "commission-chair", "위원": "commissioner", "장관": "minister", "차관": "vice-minister", "총리": "prime-minister", "주총리": "chief-minister", "부총리": "deputy-prime-minister", "대통령": "state-president", "부통령": "state-vice-president",
    "국가주석": "state-chair", "주석": "state-chair", "총통": "taiwan-president", "총서기": "general-secretary", "행정원장": "taiwan-premier", "지사": "governor", "주지사": "governor", "시장": "mayor", "성장": "province-governor",
    "대사": "ambassador", "의원": "legislator", "상원의원": "senator", "하원의원": "representative-of-house", "하원의장": "speaker", "국장": "bureau-head", "수석": "senior-secretary", "보좌관": "aide", "대변인": "spokesperson",
    "고문": "adviser", "자문": "adviser", "교수": "professor", "부교수": "associate-professor", "총장": "university-president", "원장": "institute-head", "공동원장": "institute-head", "부원장": "deputy-institute-head", "학장": "dean", "연구원": "researcher", "애널리스트": "analyst", "이코노미스트": "economist",
    "파트너": "partner", "관방장관": "chief-cabinet-secretary", "비서실장": "chief-of-staff", "사무총장": "secretary-general", "판사": "judge", "검사": "prosecutor", "집행임원": "executive-officer", "감사": "auditor", "총경리": "president",
    "청장": "agency-head", "부위원장": "deputy-commission-chair", "부행장": "deputy-bank-head", "부총장": "deputy-university-president", "방위상": "defense-secretary", "재무상": "treasury-secretary", "외무상": "foreign-minister", "총무상": "interior-minister", "경제산업상": "industry-minister", "디지털상": "digital-minister", "후생노동상": "labor-minister", "문부과학상": "education-minister", "국토교통상": "transport-minister", "농림수산상": "farm-minister", "환경상": "environment-minister", "법무상": "justice-minister", "차관보": "assistant-secretary",
    "부장관": "deputy-secretary", "재무책임자": "cfo", "재무총감": "cfo", "기술책임자": "cto",  "국무장관": "secretary-of-state", "상무장관": "commerce-secretary", "재무장관": "treasury-secretary", "국방장관": "defense-secretary", "부총재보": "deputy-governor", "후보": "candidate",
}  # fmt: skip
_MINISTRIES = {
    "외교": "foreign-minister", "외무": "foreign-minister", "상무": "commerce-secretary", "국무": "secretary-of-state", "재무": "treasury-secretary", "국방": "defense-secretary", "법무": "justice-minister", "내무": "interior-minister", "산업": "industry-minister",
    "통상": "trade-minister", "경제": "economy-minister", "과학": "science-minister", "보건": "health-minister", "교육": "education-minister", "노동": "labor-minister", "에너지": "energy-minister", "환경": "environment-minister", "교통": "transport-minister", "통일": "unification-minister",
    "디지털": "digital-minister", "농림": "farm-minister", "문화": "culture-minister",
}  # fmt: skip
IDS |= {f"{field}{form}": post for field, post in _MINISTRIES.items() for form in ("장관", "부 장관", "부장관")}
#: posts that papers also call 'minister' alone
MINISTERS = frozenset({*_MINISTRIES.values(), "chief-cabinet-secretary"})

ENGLISH = {
    "chief executive officer": "CEO", "chief executive": "CEO", "co-chief executive officer": "공동 CEO", "co-chief executive": "공동 CEO", "co-ceo": "공동 CEO", "ceo": "CEO",
    "interim ceo": "임시 CEO", "interim chief executive": "임시 CEO", "chief technology officer": "CTO", "chief technical officer": "CTO", "chief financial officer": "CFO", "finance chief": "CFO",
    "chief operating officer": "COO", "chief operations officer": "COO", "chief operation officer": "COO", "chief finance officer": "CFO", "chief strategy officer": "최고전략책임자", "chief product officer": "최고제품책임자", "chief information officer": "최고정보책임자",
    "chief ai officer": "최고AI책임자", "chief scientist": "최고과학자", "chief scientific officer": "최고과학자", "chief marketing officer": "최고마케팅책임자", "chief people officer": "최고인사책임자",
    "chief human resources officer": "최고인사책임자", "chief legal officer": "최고법률책임자", "chief investment officer": "최고투자책임자", "chief revenue officer": "최고매출책임자",
    "chief business officer": "최고사업책임자", "chief research officer": "최고연구책임자", "chief commercial officer": "최고사업책임자", "general counsel": "법무총괄", "cto": "CTO", "cfo": "CFO", "coo": "COO",
    "non-executive chairman": "비상임 의장", "non-executive chair": "비상임 의장", "nonexecutive chairman": "비상임 의장", "non-executive chairwoman": "비상임 의장", "executive chairman": "이사회 의장", "executive chair": "이사회 의장", "chairman of the board": "이사회 의장", "board chairman": "이사회 의장", "board chair": "이사회 의장", "chair of the board": "이사회 의장",
    "chairman emeritus": "명예회장", "honorary chairman": "명예회장", "vice chairman": "부회장", "vice-chairman": "부회장", "vice chair": "부회장", "deputy chairman": "부회장", "chairman": "회장", "chairwoman": "회장",
    "chairperson": "회장", "fed chair": "연준 의장", "fed chairman": "연준 의장", "federal reserve chair": "연준 의장", "federal reserve chairman": "연준 의장", "ftc chair": "FTC 위원장", "sec chair": "SEC 위원장",
    "committee chairman": "위원장", "committee chair": "위원장", "commission chair": "위원장", "commission president": "집행위원장",
    "executive vice president": "수석부사장", "senior vice president": "수석부사장", "corporate vice president": "부사장", "group vice president": "부사장", "vice-president": "부사장", "vice president": "부사장",
    "president and ceo": "사장 겸 CEO", "president and chief executive officer": "사장 겸 CEO", "president and chief executive": "사장 겸 CEO", "chairman and ceo": "회장 겸 CEO",
    "chairman and chief executive officer": "회장 겸 CEO", "chairman and chief executive": "회장 겸 CEO", "founder and ceo": "창업자 겸 CEO", "founder and chief executive": "창업자 겸 CEO",
    "founder and chief executive officer": "창업자 겸 CEO", "co-founder and ceo": "공동창업자 겸 CEO", "cofounder and ceo": "공동창업자 겸 CEO", "co-founder and chief executive": "공동창업자 겸 CEO",
    "co-founder and chief executive officer": "공동창업자 겸 CEO", "ceo and co-founder": "CEO 겸 공동창업자", "ceo and founder": "CEO 겸 창업자", "founder": "창업자", "founders": "창업자들", "co-founder": "공동창업자",
    "cofounder": "공동창업자", "co-founders": "공동창업자들", "cofounders": "공동창업자들", "company president": "사장", "president of the company": "사장", "managing director": "전무", "general manager": "총괄",
    "managing partner": "매니징 파트너", "general partner": "제너럴 파트너", "prime minister": "총리", "chief minister": "주총리", "deputy prime minister": "부총리", "premier": "총리", "vice premier": "부총리", "secretary of state": "국무장관",
    "commerce secretary": "상무장관", "secretary of commerce": "상무장관", "treasury secretary": "재무장관", "secretary of the treasury": "재무장관", "energy secretary": "에너지장관", "defense secretary": "국방장관",
    "foreign minister": "외무장관", "finance minister": "재무장관", "trade minister": "통상장관", "industry minister": "산업장관", "economy minister": "경제장관", "science minister": "과학장관", "digital minister": "디지털장관",
    "deputy minister": "차관", "junior minister": "차관", "state secretary": "차관", "parliamentary state secretary": "차관", "permanent secretary": "사무차관", "general secretary": "사무총장", "rector": "총장", "vice rector": "부총장", "vice-rector": "부총장", "vice minister": "차관", "minister": "장관", "chief cabinet secretary": "관방장관", "white house chief of staff": "백악관 비서실장", "chief of staff": "비서실장",
    "operating chief": "COO", "operations chief": "COO", "finance head": "CFO", "technology chief": "CTO", "tech chief": "CTO", "director general": "사무총장", "director-general": "사무총장",
    "independent director": "사외이사", "outside director": "사외이사", "non-executive director": "사외이사", "independent directors": "사외이사들", "deputy governor": "부총재", "undersecretary": "차관", "under secretary": "차관", "deputy secretary": "부장관",
    "assistant secretary": "차관보", "chief economist": "수석이코노미스트", "chief analyst": "수석애널리스트", "health secretary": "보건장관", "health minister": "보건장관", "transport secretary": "교통장관", "transportation secretary": "교통장관", "interior secretary": "내무장관",
    "interior minister": "내무장관", "home secretary": "내무장관", "defence minister": "국방장관", "defense minister": "국방장관", "defence secretary": "국방장관", "foreign secretary": "외무장관", "justice minister": "법무장관", "labor secretary": "노동장관", "education minister": "교육장관",
    "secretary general": "사무총장", "secretary-general": "사무총장", "ambassador": "대사", "senator": "상원의원", "sen.": "상원의원", "congressman": "하원의원", "congresswoman": "하원의원", "lawmaker": "의원", "lawmakers": "의원들",
    "house speaker": "하원의장", "speaker of the house": "하원의장", "governor": "주지사", "mayor": "시장", "central bank governor": "중앙은행 총재", "spokesperson": "대변인", "spokesman": "대변인", "spokeswoman": "대변인", "adviser": "고문",
    "advisor": "고문", "senior adviser": "수석고문", "senior advisor": "수석고문", "professor": "교수", "associate professor": "부교수", "board member": "이사", "board members": "이사들", "analyst": "애널리스트", "analysts": "애널리스트들",
    "economist": "이코노미스트", "researcher": "연구원", "researchers": "연구원들", "ceos": "CEO들", "chief executives": "CEO들", "shareholders": "주주들", "global head of": "글로벌 총괄 of", "head of": "총괄 of", "head of state": "국가원수", "attorney general": "법무장관", "judge": "판사",
}  # fmt: skip

JAPANESE = {
    "最高経営責任者(CEO)": "CEO", "最高経営責任者": "CEO", "CEO(最高経営責任者)": "CEO", "最高技術責任者": "CTO", "最高財務責任者": "CFO", "最高執行責任者": "COO", "最高戦略責任者": "최고전략책임자", "最高情報責任者": "최고정보책임자",
    "最高技術責任者(CTO)": "CTO", "最高財務責任者(CFO)": "CFO", "最高執行責任者(COO)": "COO", "共同最高経営責任者": "공동 CEO", "代表取締役会長兼社長": "대표이사 회장 겸 사장", "代表取締役社長兼CEO": "대표이사 사장 겸 CEO", "代表取締役社長": "대표이사 사장",
    "代表取締役会長": "대표이사 회장", "代表取締役": "대표이사", "取締役会議長": "이사회 의장", "取締役会長": "이사회 회장", "会長兼社長": "회장 겸 사장", "会長兼CEO": "회장 겸 CEO", "会長兼最高経営責任者": "회장 겸 CEO", "社長兼CEO": "사장 겸 CEO",
    "社長兼最高経営責任者": "사장 겸 CEO", "名誉会長": "명예회장", "副会長": "부회장", "会長": "회장", "上級副委員長": "수석부위원장", "副委員長": "부위원장", "副学長": "부총장", "副知事": "부지사", "副市長": "부시장", "副議長": "부의장", "副理事長": "부이사장", "副頭取": "부행장", "副院長": "부원장", "院長": "원장", "副所長": "부소장", "書記長": "서기장", "副大臣": "차관", "副社長": "부사장", "社長": "사장", "前社長": "전 사장", "元社長": "전 사장", "前会長": "전 회장", "元会長": "전 회장", "前CEO": "전 CEO", "元CEO": "전 CEO",
    "新社長": "신임 사장", "次期社長": "차기 사장", "社外取締役": "사외이사", "取締役": "이사", "執行役員": "집행임원", "執行役": "집행임원", "専務": "전무", "バイスプレジデント": "부사장", "シニアバイスプレジデント": "수석부사장", "エグゼクティブバイスプレジデント": "수석부사장", "シニア・バイスプレジデント": "수석부사장", "常務": "상무", "顧問": "고문", "相談役": "상담역", "監査役": "감사", "頭取": "행장", "副総裁": "부총재", "総裁": "총재",
    "共同創業者": "공동창업자", "共同創業者兼CEO": "공동창업자 겸 CEO", "創業者兼CEO": "창업자 겸 CEO", "創業者": "창업자", "創設者": "창업자", "本部長": "본부장", "事業部長": "사업부장", "部長": "부장", "理事長": "이사장", "理事": "이사", "議長": "의장", "下院議長": "하원의장", "委員長": "위원장", "室長": "실장", "次長": "차장", "チーム長": "팀장", "センター長": "센터장", "局長": "국장", "工場長": "공장장", "支社長": "지사장",
    "内閣総理大臣": "총리", "総理大臣": "총리", "首相": "총리", "首相官邸": "총리 관저", "大統領": "대통령", "副大統領": "부통령", "国家主席": "국가주석", "総書記": "총서기", "総統": "총통", "官房長官": "관방장관", "国務長官": "국무장관", "商務長官": "상무장관", "財務長官": "재무장관", "長官": "장관", "経済産業相": "경제산업상", "経産相": "경제산업상",
    "会長兼最高経営責任者(CEO)": "회장 겸 CEO", "社長兼最高経営責任者(CEO)": "사장 겸 CEO", "農林水産相": "농림수산상", "農相": "농림수산상", "厚生労働相": "후생노동상", "厚労相": "후생노동상", "文部科学相": "문부과학상", "国土交通相": "국토교통상", "国交相": "국토교통상", "環境相": "환경상", "法相": "법무상",
    "副長官": "부장관", "次官": "차관", "事務次官": "사무차관", "副会長兼": "부회장 겸 ", "次期会長": "차기 회장", "前総裁": "전 총재", "元総裁": "전 총재", "前首相": "전 총리", "元首相": "전 총리", "前大統領": "전 대통령", "元大統領": "전 대통령", "前長官": "전 장관", "元長官": "전 장관", "副首相": "부총리",
    "経済産業大臣": "경제산업상", "財務大臣": "재무상", "外務大臣": "외무상", "防衛大臣": "방위상", "総務大臣": "총무상", "法務大臣": "법무상", "環境大臣": "환경상", "厚生労働大臣": "후생노동상", "文部科学大臣": "문부과학상", "国土交通大臣": "국토교통상", "農林水産大臣": "농림수산상", "デジタル大臣": "디지털상", "最高製品責任者": "최고제품책임자", "最高マーケティング責任者": "최고마케팅책임자", "最高人事責任者": "최고인사책임자", "最高科学責任者": "최고과학자", "最高AI責任者": "최고AI책임자", "最高収益責任者": "최고매출책임자", "最高商務責任者": "최고사업책임자",
    "財務相": "재무상", "外相": "외무상", "防衛相": "방위상", "総務相": "총무상", "デジタル相": "디지털상", "経済安全保障担当相": "경제안보담당상", "大臣": "장관", "知事": "지사", "市長": "시장", "大使": "대사", "報道官": "대변인", "補佐官": "보좌관", "上院議員": "상원의원", "下院議員": "하원의원",
    "議員": "의원", "教授": "교수", "准教授": "부교수", "学長": "총장", "総長": "총장", "所長": "소장", "アナリスト": "애널리스트", "エコノミスト": "이코노미스트", "研究員": "연구원", "事務局長": "사무국장", "事務総長": "사무총장", "広報担当者": "홍보 담당자", "担当者": "담당자", "パートナー": "파트너",
}  # fmt: skip

CHINESE = {
    "众议院议长": "하원의장", "眾議院議長": "하원의장", "众院议长": "하원의장", "眾院議長": "하원의장", "议长": "의장", "議長": "의장", "副议长": "부의장", "副議長": "부의장",
    "首席执行官": "CEO", "首席執行官": "CEO", "首席执行官(CEO)": "CEO", "執行長": "CEO", "执行长": "CEO", "行政总裁": "CEO", "行政總裁": "CEO", "联席首席执行官": "공동 CEO", "联席CEO": "공동 CEO", "共同執行長": "공동 CEO", "首席技术官": "CTO", "首席技術官": "CTO", "技術長": "CTO", "技术长": "CTO",
    "首席财务官": "CFO", "首席財務官": "CFO", "財務長": "CFO", "首席运营官": "COO", "首席營運官": "COO", "營運長": "COO", "首席科学家": "최고과학자", "首席科學家": "최고과학자", "首席战略官": "최고전략책임자", "首席戰略官": "최고전략책임자", "策略長": "최고전략책임자", "首席產品官": "최고제품책임자", "產品長": "최고제품책임자", "首席資訊官": "최고정보책임자", "首席市场官": "최고마케팅책임자", "首席市場官": "최고마케팅책임자", "首席营销官": "최고마케팅책임자", "首席行銷官": "최고마케팅책임자", "行銷長": "최고마케팅책임자", "首席人力资源官": "최고인사책임자", "首席人力資源官": "최고인사책임자", "人資長": "최고인사책임자", "首席法务官": "최고법률책임자", "首席法務官": "최고법률책임자", "法務長": "최고법률책임자", "首席投资官": "최고투자책임자", "首席投資官": "최고투자책임자", "投資長": "최고투자책임자", "首席人工智能官": "최고AI책임자", "首席AI官": "최고AI책임자", "首席商务官": "최고사업책임자", "首席商務官": "최고사업책임자", "首席业务官": "최고사업책임자", "首席營收官": "최고매출책임자", "首席营收官": "최고매출책임자", "首席研究官": "최고연구책임자", "首席产品官": "최고제품책임자", "首席信息官": "최고정보책임자", "資訊長": "최고정보책임자",
    "董事长兼首席执行官": "회장 겸 CEO", "董事长兼CEO": "회장 겸 CEO", "董事長兼執行長": "회장 겸 CEO", "董事长兼总裁": "회장 겸 사장", "董事長兼總裁": "회장 겸 사장", "董事长兼总经理": "회장 겸 사장", "董事长": "회장", "董事長": "회장", "副董事长": "부회장", "副董事長": "부회장", "名誉董事长": "명예회장", "榮譽董事長": "명예회장",
    "董事会主席": "이사회 의장", "董事會主席": "이사회 의장", "执行董事长": "이사회 의장", "执行董事": "집행이사", "独立董事": "사외이사", "獨立董事": "사외이사", "董事": "이사", "董事会": "이사회", "董事會": "이사회", "经济部长": "경제부 장관", "經濟部長": "경제부 장관", "会长": "회장", "會長": "회장", "副会长": "부회장", "副會長": "부회장", "总裁": "사장", "總裁": "사장", "副总裁": "부사장", "副總裁": "부사장",
    "高级副总裁": "수석부사장", "資深副總裁": "수석부사장", "資深副總": "수석부사장", "资深副总": "수석부사장", "高級副總": "수석부사장", "高级副总": "수석부사장", "资深副总裁": "수석부사장", "执行副总裁": "수석부사장", "执行总裁": "집행사장", "总经理": "사장", "總經理": "사장", "副总经理": "부사장", "副總經理": "부사장", "副總": "부사장", "社长": "사장", "社長": "사장", "共同創辦人": "공동창업자", "联合创始人": "공동창업자",
    "聯合創始人": "공동창업자", "联合创始人兼CEO": "공동창업자 겸 CEO", "创始人兼CEO": "창업자 겸 CEO", "创始人兼首席执行官": "창업자 겸 CEO", "联合创始人兼首席执行官": "공동창업자 겸 CEO", "創辦人暨執行長": "창업자 겸 CEO", "創辦人兼執行長": "창업자 겸 CEO", "共同創辦人暨執行長": "공동창업자 겸 CEO", "创始人": "창업자",
    "創辦人": "창업자", "創始人": "창업자", "创办人": "창업자", "总统": "대통령", "總統": "대통령", "副总统": "부통령", "副總統": "부통령", "总理": "총리", "總理": "총리", "副总理": "부총리", "首相": "총리", "国家主席": "국가주석", "國家主席": "국가주석", "主席": "의장", "副主席": "부의장", "总书记": "총서기", "總書記": "총서기",
    "国务卿": "국무장관", "國務卿": "국무장관", "商务部长": "상무장관", "商務部長": "상무장관", "财政部长": "재무장관", "財政部長": "재무장관", "财长": "재무장관", "外长": "외무장관", "外長": "외무장관", "外交部长": "외무장관", "外交部長": "외무장관", "事业本部长": "사업본부장", "事業本部長": "사업본부장", "本部长": "본부장", "本部長": "본부장", "事业部长": "사업부장", "事業部長": "사업부장", "部长": "장관", "次长": "차관", "政务次长": "정무차관", "政務次長": "정무차관", "常务次长": "차관", "常務次長": "차관", "部長": "장관", "副校长": "부총장", "副校長": "부총장", "副院长": "부원장", "副院長": "부원장", "副市长": "부시장", "副市長": "부시장", "副理事长": "부이사장", "副理事長": "부이사장", "執行副總裁": "수석부사장", "高級副總裁": "수석부사장", "執行副總經理": "수석부사장", "資深副總經理": "수석부사장", "副部长": "차관", "次長": "차관", "行政院長": "행정원장",
    "院长": "원장", "院長": "원장", "省长": "성장", "市长": "시장", "市長": "시장", "州长": "주지사", "州長": "주지사", "行长": "행장", "行長": "행장", "理事长": "이사장", "理事長": "이사장", "大使": "대사", "发言人": "대변인", "發言人": "대변인", "顾问": "고문", "顧問": "고문", "教授": "교수", "副教授": "부교수", "院士": "원사", "校长": "총장",
    "校長": "총장", "参议员": "상원의원", "參議員": "상원의원", "众议员": "하원의원", "眾議員": "하원의원", "议员": "의원", "議員": "의원", "合伙人": "파트너", "合夥人": "파트너", "分析师": "애널리스트", "分析師": "애널리스트", "研究员": "연구원", "研究員": "연구원", "委员长": "위원장", "秘书长": "사무총장", "秘書長": "사무총장", "国防部长": "국방장관",
    "财务总监": "CFO", "財務總監": "CFO", "首席财务总监": "CFO", "技术总监": "기술책임자", "独立非执行董事": "사외이사", "獨立非執行董事": "사외이사", "副行长": "부행장", "副行長": "부행장", "前总理": "전 총리", "前總理": "전 총리", "前部长": "전 장관", "前部長": "전 장관", "前總裁": "전 사장", "前董事長": "전 회장",
    "前任总裁": "전 사장", "前任董事长": "전 회장", "原总裁": "전 사장", "原董事长": "전 회장", "原副总裁": "전 부사장", "前总经理": "전 사장", "前總經理": "전 사장", "前副总裁": "전 부사장", "前副總裁": "전 부사장", "首席经济学家": "수석이코노미스트", "首席經濟學家": "수석이코노미스트", "首席分析师": "수석애널리스트", "首席分析師": "수석애널리스트",
    "前CEO": "전 CEO", "前总裁": "전 사장", "前董事长": "전 회장", "前首席执行官": "전 CEO", "前總統": "전 대통령", "前总统": "전 대통령", "经济学家": "이코노미스트", "經濟學家": "이코노미스트", "负责人": "책임자", "負責人": "책임자",
}  # fmt: skip
