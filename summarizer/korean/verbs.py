"""Tables of Korean verbs: which noun says the same, which are states, which report speech; data only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..text import words

#: a verb whose noun says exactly the same, whatever its object
SAME: Mapping[str, str] = {
    "늘": "증가", "늘어나": "증가", "줄": "감소", "줄어들": "감소", "내다보": "전망", "덧붙이": "부연",
    "웃돌": "상회", "밑돌": "하회", "사들이": "매입", "끝내": "마무리", "마치": "마무리", "이끌": "주도",
    "이루어지": "성사", "꾸리": "구성", "물러나": "퇴진", "치솟": "급등", "다녀오": "방문", "팔": "매각",
}  # fmt: skip
#: what is held: '업무협약식', '박람회'; never '기회' or '사회'
_GATHERINGS = r"(?<![기사만])회|식|회의|회견|포럼|세미나|콘퍼런스|컨퍼런스|심포지엄|서밋|엑스포|워크숍|행사|주총"
#: (verb, what its object or subject must end in, noun)
WITH: Sequence[tuple[str, str, str]] = (
    ("맺", r"계약|협약|협정|각서|MOU|제휴|동맹|파트너십|협력", "체결"),
    (
        "열",
        _GATHERINGS,
        "개최",
    ),
    (
        "열리",
        _GATHERINGS,
        "개최",
    ),
    ("올리", r"사진|글|영상|게시물", "게시"),
    ("내놓", r"제품|스마트폰|요금제|상품|서비스|앱", "출시"),
    ("내놓", r"방안|대책|전망치?|목표|비전|해법|로드맵|전략", "제시"),
    ("세우", r"계획|전략|목표|대책", "수립"),
    ("세우", r"회사|법인|공장|센터|연구소|기업", "설립"),
    ("짓", r"공장|센터|캠퍼스|팹|단지|시설|라인|본사|발전소", "건설"),
    (
        "찾",
        r"미국|한국|중국|일본|대만|서울|본사|공장|현장|사업장|센터|캠퍼스|연구소|스타트업|유럽|평택|이천|청와대",
        "방문",
    ),
    ("팔", r"주식|채권|선물", "매도"),
    ("마치", r"거래|(?<![가-힣])장|정규장", "마감"),
    ("열", r"시대", "개막"),
    ("넘|넘어서|뛰어넘", r"원|달러|엔|위안|%|명|개|대|배|억|조|만|선", "돌파"),
    ("오르|뛰|뛰어오르", r"주가|매출|이익|가격|점유율|비율|지수|시총|시가총액|임금|금리|%|포인트", "상승"),
    ("떨어지|내리", r"주가|매출|이익|가격|점유율|비율|지수|시총|시가총액|금리|%|포인트", "하락"),
    ("나누", r"의견", "교환"),
    ("달", r"해석|단서|조건|설명|주석|이름|꼬리표", "붙임"),
    ("거두", r"성과|실적|이익|매출", "달성"),
    ("받", r"승인|허가|인증|투자", "획득"),
)
DISCARD: Sequence[tuple[str, str]] = (
    # the object alone says it: '회동을 가졌다' -> '회동'
    (r"가지|갖", r"회동|회담|면담|미팅|만남|간담회|대화|회의|행사|협의|논의|인터뷰|기자회견|회견|발표|연설|강연|시연"),
    (r"나누", r"대화|이야기|얘기|환담|논의"),
    (r"하", r""),
    (r"벌이|펼치", r"협상|논의|공방|경쟁|행보|조사|수사|협의"),
    (r"치르|거치", r"협상"),
)  # fmt: skip
#: what was said is in the clause before; the noun never says more than the verb
SPEECH: Mapping[str, str] = {
    "말": "언급", "이야기": "언급", "얘기": "언급", "밝히": "밝힘", "전하": "언급", "알리": "알림", "되묻": "반문",
    "답": "답변", "꼬집": "지적", "못박": "강조", "당부": "당부", "적": "적음",
}  # fmt: skip
MADE_KNOWN: Sequence[tuple[str, str]] = (
    (r"계획|방침|구상|목표|전략|실적|결과|일정", "발표"),
    (r"사실|내용|이름|규모", "공개"),
    (r"입장|의사|뜻|의지|각오|반대|찬성|지지", "표명"),
    (r"이유|배경|소감|견해|의견|생각", "설명"),
)
ANNOUNCED = re.compile(r"공시|보도자료|실적|분기|매출|영업이익")
#: states, not actions under way: '-고 있다' adds no '중'
STATES = words(
    "보유 소유 기대 예상 전망 우려 희망 요구 담당 차지 기록 자랑 선도 주도 유지 포함 의미 반대 주장 평가 분석 관측 강조 인정 지지 위치 존재 필요 가능 해당 부족 소속 의존"
    " 부담 직면 주목 각광 추산 추정 분류 인식 지적 제기 확보 독점 집중"
)
#: short stems that take no ending in a vowel: '가질', never '갖을'
FULL_STEMS: Mapping[str, str] = {"갖": "가지", "딛": "디디", "내딛": "내디디"}
#: passives that do go on
UNDER_WAY = words("진행 논의 추진 검토 개발 확산 건설 거론 협의 조사 심리 가속화 본격화 고조 심화")
STATIVE_VERBS = words(
    "맡 가지 갖 지니 알 믿 두 이루 갖추 놓이 쌓이 담기 걸리 얽히 띠 안 처하 잡 쥐 보이 꼽히 불리 받 보 내세우 기다리"
    " 앞두 실리 쏠리 모이 몰리 끌 이끌 얻 겪 앓 누리 뒤지 머물 밀리 흐르 나오 오르내리 시달리 휩싸이 힘입 기대 이어지 내"
)
#: acts on a thing: '고려됐다' said of it is no '고려'
DONE_TO = words("고려 주도 사용 이용 활용 인용 요구 강조 언급 보유 소유 지지 좌우 대표")
NUMERAL_TAGS = frozenset({"SN", "NR", "SW"})
