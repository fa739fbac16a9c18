"""What a line adds to a true statement, or takes all of: a right line passes, one with a word that nobody told does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster
from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.direction.direction import direction
from summarizer.contract.inflection import is_particle
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.contrasts import contrasts
from summarizer.contract.meaning.coverage import invented
from summarizer.contract.meaning.kinds import unnamed_kind
from summarizer.contract.meaning.limits import narrowed

PUBLISHED = date(2026, 11, 13)
RULES = (claims, invented, contrasts, direction)

#: (language, evidence, right line, wrong line)
ALL_OR_SOME = (
    ("en", "Harbor Robotics will reorganize its warehouse division.", "창고 부문을 재편", "전 사업 부문을 재편"),
    (
        "en",
        "The chip maker plans to sell the module in Vietnam and Thailand.",
        "베트남과 태국에서 판매 계획",
        "아시아 전역에서 판매 계획",
    ),
    ("en", "Lumen Foods will cut prices of its ready meals by 4%.", "즉석식품 값을 4% 인하", "전 제품 값을 4% 인하"),
    ("en", "The firm will partner with Corex for payments in Kenya.", "케냐 결제 제휴", "전 세계 결제 제휴"),
    ("ja", "新サービスは東京と福岡で来春始める。", "도쿄와 후쿠오카에서 내년 봄 시작", "일본 전역에서 내년 봄 시작"),
    ("ja", "大学は登録した起業家に設備を貸し出す。", "등록한 창업가에게 설비 대여", "모든 창업가에게 설비 대여"),
    ("zh", "新芯片只用于高端手机。", "새 칩은 고급 휴대폰에만 사용", "새 칩은 전 제품군에 사용"),
    ("ko", "동백전자는 보급형 모델의 가격을 동결하기로 했다.", "보급형 모델 가격 동결", "전 모델의 가격 동결"),
)
ONLY = (
    ("en", "Apple and Orion both plan to appeal the fine.", "애플과 오리온 모두 항소 계획", "오리온만 항소 계획"),
    ("en", "The tool is available only to hospitals.", "병원만 쓸 수 있는 도구", "세금 없이 쓰는 도구만 제공"),
    ("en", "She praised the design, and not just the price.", "디자인도 칭찬", "가격만 칭찬"),
    ("ja", "新サービスは東京と福岡で来春始める。", "도쿄와 후쿠오카에서 내년 봄 시작", "도쿄에서만 내년 봄 시작"),
    ("zh", "公司计划在泰国和越南开设展厅。", "태국과 베트남에 전시장 개설 계획", "태국에만 전시장 개설 계획"),
    (
        "ko",
        "이 학교는 유치원부터 고등학교까지 같은 교재를 쓴다.",
        "유치원부터 고등학교까지 같은 교재",
        "유치원만 같은 교재",
    ),
)
CAUSE = (
    (
        "en",
        "The maker is losing share to domestic rivals.",
        "현지 경쟁사에 점유율을 내주는 상황",
        "높은 가격 탓에 점유율을 내주는 상황",
    ),
    (
        "ja",
        "冷凍食品を10月に値上げすると発表した。",
        "냉동식품 가격 10월 인상",
        "원가 급등에 대응해 냉동식품 가격 10월 인상",
    ),
    ("zh", "第三季营收增长11%。", "3분기 매출 11% 증가", "서버 수요에 힘입어 3분기 매출 11% 증가"),
    (
        "zh",
        "董事会任命王越为首席财务官。",
        "왕웨를 최고재무책임자로 임명",
        "해외 주주의 요구에 따라 왕웨를 최고재무책임자로 임명",
    ),
    ("ko", "회사는 연구 인력을 두 배로 늘린다.", "연구 인력 두 배로 확대", "정부 요청에 따라 연구 인력 두 배로 확대"),
)
ADDED = (
    ("en", "Vega Motors will take over Palo Parts.", "팔로파츠 인수", "팔로파츠를 인수해 사명도 변경"),
    ("en", "Vega Motors will take over Palo Parts.", "팔로파츠 인수", "팔로파츠를 연내 인수"),
    (
        "en",
        "He called it the most elegant product of the year.",
        "올해 가장 우아한 제품이라고 평가",
        "올해 가장 과대평가된 제품이라고 평가",
    ),
    ("ja", "起業家は大学の設備を使える。", "창업가는 대학 설비 이용 가능", "창업가는 대학 설비를 무료로 이용 가능"),
    ("ja", "費用は2億円だった。", "비용은 2억 엔", "비용 2억 엔은 전액 정부가 지원"),
    ("zh", "公司承诺出资500万美元。", "500만 달러 출자 약속", "500만 달러 출자와 부품 공급 약속"),
    ("zh", "董事会任命王越为首席财务官。", "왕웨를 최고재무책임자로 임명", "처음으로 왕웨를 최고재무책임자로 임명"),
    (
        "ko",
        "부행장은 결정을 존중하지만 곧 항고하겠다고 했다.",
        "결정은 존중하나 항고하겠다고 밝혀",
        "결정은 존중하나 고객 불편이 우려된다며 항고하겠다고 밝혀",
    ),
)
TURNED = (
    ("en", "Orion Freight will exit its drone delivery business.", "드론 배송 사업에서 철수", "드론 배송 사업을 확대"),
    (
        "en",
        "The retailer is losing share to discount chains.",
        "할인점에 점유율을 내주는 상황",
        "할인점의 점유율을 빼앗는 상황",
    ),
    (
        "en",
        "The judge said it was a stretch to claim harm.",
        "피해 주장은 무리라고 지적",
        "피해 주장은 타당하다고 지적",
    ),
    ("ja", "制裁金を大幅に加重した。", "제재금을 크게 가중", "제재금을 크게 감경"),
    ("ja", "裁判所は無条件で買収を承認した。", "법원, 인수를 조건 없이 승인", "법원, 인수를 조건부로 승인"),
    (
        "zh",
        "公司以溢价18%的价格收购了对手。",
        "시세보다 18% 높은 가격에 경쟁사 인수",
        "시세보다 18% 낮은 가격에 경쟁사 인수",
    ),
    (
        "ko",
        "새 노선의 요금은 기존 노선과 같은 수준이다.",
        "기존 노선과 같은 수준의 요금",
        "기존 노선보다 높은 수준의 요금",
    ),
    (
        "ko",
        "대표는 행사에 나와 우리가 혁신에서 뒤처졌다고 말했다.",
        "혁신에서 뒤처졌다고 인정",
        "행사에 나와 혁신에서 앞서 있다고 강조",
    ),
)
KINDS = (
    ("en", "Its data center business grew 50%.", "데이터센터 사업이 50% 성장", "스마트폰 사업이 50% 성장"),
    ("ja", "技術部門を中心に影響を受けた。", "기술 부문을 중심으로 영향", "영업 부문을 중심으로 영향"),
    ("ja", "政府に防衛分野の開発を求めた。", "정부에 방위 분야 개발 요구", "정부에 의료 분야 개발 요구"),
    ("ko", "구독 부문 매출이 늘었다.", "구독 부문 매출 증가", "광고 부문 매출 증가"),
)


@pytest.fixture(scope="module")
def matcher():
    return Matcher(load_roster(Path(__file__).parent.parent / "config" / "executives.yaml"))


def reasons(matcher, language, sentence, line):
    document = make_document(matcher, title="", text=sentence, language=language, published=PUBLISHED)
    source = Source(sentences=(sentence,), published=PUBLISHED, language=language, glossary=dict(document.glossary))
    bullet = Bullet(text=line, evidence=(sentence,))
    return [found for rule in RULES if (found := rule(bullet, source))]


ROWS = (*ALL_OR_SOME, *ONLY, *CAUSE, *ADDED, *TURNED, *KINDS)


@pytest.mark.parametrize(("language", "sentence", "right", "_"), ROWS, ids=[row[2] for row in ROWS])
def test_what_the_evidence_says_passes(matcher, language, sentence, right, _):
    assert reasons(matcher, language, sentence, right) == []


@pytest.mark.parametrize(("language", "sentence", "_", "wrong"), ROWS, ids=[row[3] for row in ROWS])
def test_what_nobody_told_is_refused(matcher, language, sentence, _, wrong):
    assert reasons(matcher, language, sentence, wrong)


@pytest.mark.parametrize(
    "text", ["하지만 값은 올라", "3만 대 판매", "1년 만에 흑자", "불만 고조", "십수만을 들여 구매", "하나만 남아"]
)
def test_what_only_looks_like_a_limit_is_none(text):
    source = Source(sentences=("The plant opens.",), language="en")
    assert narrowed(text, source.of(source.sentences)) == ""


def test_a_particle_is_told_from_the_end_of_a_noun():
    assert is_particle("미국에만 출시", "미국에만 출시".index("만"))
    assert not is_particle("불만 고조", 1)


@given(st.text(max_size=60))
def test_no_text_breaks_them(text):
    source = Source(sentences=("Its data center business grew.",), language="en")
    evidence = source.of(source.sentences)
    assert narrowed(text, evidence) in text
    assert unnamed_kind(text, evidence, evidence) in text
