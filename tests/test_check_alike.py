"""The thesaurus: what is alike is held by evidence, what is opposite never, and rules of meaning that read it."""

from __future__ import annotations

from importlib.resources import files

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.meaning import alike as thesaurus
from summarizer.contract.meaning.alike import alike
from summarizer.contract.meaning.bearing import bears
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.contrasts import contrasts
from summarizer.contract.meaning.coverage import invented

TABLES = ("alike_deeds.txt", "alike_trade.txt", "alike_things.txt", "alike_public.txt")

OPPOSITES = [
    pair.split()
    for pair in [
        "증가 감소",
        "늘 줄",
        "늘리 줄이",
        "상승 하락",
        "오르 내리",
        "급등 급락",
        "인상 인하",
        "상향 하향",
        "확대 축소",
        "강화 약화",
        "개선 악화",
        "흑자 적자",
        "이익 손실",
        "찬성 반대",
        "승인 거부",
        "수락 거절",
        "허용 금지",
        "승소 패소",
        "승리 패배",
        "시작 종료",
        "개장 폐쇄",
        "취임 퇴임",
        "채용 해고",
        "참석 불참",
        "가입 탈퇴",
        "매입 매각",
        "사 팔",
        "호평 혹평",
        "긍정 부정",
        "낙관 비관",
        "장기 단기",
        "유료 무료",
        "공개 비공개",
        "합의 결렬",
        "성공 실패",
        "유지 폐지",
        "앞당기 늦추",
        "앞지르 뒤처지",
        "합법 불법",
        "분명 불분명",
        "쉽 어렵",
        "가능 불가능",
        "과잉 부족",
        "수출 수입",
        "국내 해외",
        "빠르 느리",
        "고가 저가",
        "유리 불리",
        "호조 부진",
        "가속 둔화",
        "인정 부인",
        "완화 규제",
        "독점 경쟁",
        "당선 낙선",
        "생산 소비",
        "공급 수요",
        "고용 해고",
        "대형 소형",
    ]
]


@pytest.mark.parametrize(("one", "other"), OPPOSITES, ids=[" ".join(pair) for pair in OPPOSITES])
def test_opposites_are_never_alike(one, other):
    assert other not in alike(one)
    assert one not in alike(other)


def test_what_is_alike_is_so_both_ways():
    for word, others in thesaurus._alike().items():
        assert word not in others
        assert all(word in alike(other) for other in others)


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_a_word_and_another_for_it(table):
    text = files("summarizer.contract.meaning").joinpath(table).read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    assert len(rows) > 100
    assert all(len(row) > 1 for row in rows)


def evidence(language, sentence):
    return Source(sentences=(sentence,), language=language).of((sentence,))


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("장기화", "갈등이 길어지면 생산이 늦어진다."),
        ("질타", "주주들의 날 선 비판이 이어졌다."),
        ("취재진", "그는 기자들과 만나 이렇게 말했다."),
        ("책무", "소비자를 지키는 것은 우리의 의무다."),
        ("축적", "이런 사례가 쌓이고 있다."),
        ("감원", "일자리가 줄어든 데 반발했다."),
        ("놓치", "의사가 발견하지 못한 것을 찾아냈다."),
        ("호평", "그의 결단을 높이 평가했다."),
        ("피인수사", "회사가 인수한 곳의 대표가 맡는다."),
        ("주립대", "그는 올해 새봄대에 왔다."),
        ("대일", "일본 내 투자를 요청했다."),
        ("경영진", "최고위 경영자들을 만난다."),
    ],
)
def test_korean_evidence_holds_what_it_says_in_other_words(word, sentence):
    assert bears((word,), evidence("ko", sentence)) is True


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("감소", "매출이 늘었다."),
        ("혹평", "그의 결단을 높이 평가했다."),
        ("파업", "직원들이 서울에 모였다."),
        ("횡령", "주주들의 비판이 이어졌다."),
        ("합병", "두 회사의 대표가 만났다."),
        ("상장", "회사가 새 제품을 내놨다."),
    ],
)
def test_korean_evidence_does_not_hold_what_it_does_not_say(word, sentence):
    assert bears((word,), evidence("ko", sentence)) is False


def test_a_cause_abroad_must_be_told_itself():
    told = evidence("en", "The maker expects demand for its chips to grow next year.")
    assert bears(("폭증",), told) is True
    assert bears(("폭증",), told, closely=True) is not True


def refused(rule, language, sentence, line):
    return rule(Bullet(text=line, evidence=(sentence,)), Source(sentences=(sentence,), language=language)) is not None


#: rule, language, evidence, a right line, a wrong one
MENDED = [
    (contrasts, "zh", "公司有全职员工2万人，合约员工3千人。", "회사 정규직은 2만 명, 계약직은 3000명", ""),
    (contrasts, "zh", "公司有全职员工2万人。", "회사 정규직은 2만 명 규모", "회사 계약직은 2만 명 규모"),
    (contrasts, "zh", "客户乐于采用新技术，需求不断增长。", "고객이 신기술 수용에 적극적이며 수요도 증가", ""),
    (contrasts, "en", "The board rejected the demand for a separate chair.", "이사회, 의장 분리 요구를 거부", "이사회, 의장 분리 요구를 수용"),
    (contrasts, "ja", "取締役会は全会一致で可決した。", "이사회, 만장일치로 가결", "이사회, 과반 찬성으로 가결"),
    (contrasts, "ko", "주주들은 직원 월급만 오른다고 따졌다.", "주주들, 직원 임금만 오른다고 비판", ""),
    (contrasts, "ko", "세계 최대 게임 업체인 중국의 한 회사가 새 게임을 냈다.", "세계 최대 게임사, 신작 출시", ""),
    (contrasts, "en", "It is one of the largest banks in the country.", "이 나라에서 손꼽히는 대형 은행 중 하나", "이 나라 최대 은행으로 자리매김"),
    (claims, "ko", "주주들의 날 선 비판이 쏟아졌다.", "주주들의 질타가 쏟아진 주주총회", "주주들의 극찬이 쏟아진 주주총회"),
    (claims, "ko", "직원들의 월급은 계속 올랐다.", "직원 임금은 계속 오르는 추세", "직원 보너스는 계속 오르는 추세"),
    (claims, "zh", "這家公司今年配息5元，殖利率約4%。", "회사의 배당수익률은 4% 안팎 수준", "회사의 과징금은 4% 안팎 수준"),
    (claims, "zh", "这是公司成立以来首次裁员。", "회사 창사 이래 첫 감원 조치", "회사 파산 이후 첫 감원 조치"),
    (claims, "en", "Drivers walked out on Monday over pay.", "기사들, 임금에 반발해 월요일 파업", "기사들, 임금에 반발해 월요일 고소"),
    (claims, "ja", "会長は後継者について「社内から選ぶ」と述べるにとどめた。", "회장, 후계자는 사내에서 뽑겠다고만 언급", "회장, 후계자 문제로 구속"),
    (claims, "ja", "この病気には特有の特徴がある。", "이 병만의 특징이 따로 있다고 설명", ""),
    (claims, "en", "The insurer sells the plan in Texas and Ohio.", "보험사, 텍사스와 오하이오에서 상품 판매", "보험사, 텍사스에서만 상품 판매"),
    (invented, "en", "The plant will cost $7 billion and expand output in northern Ohio.", "오하이오 북부 생산 확대에 70억 달러 투입", "수요 호조에 70억 달러로 공사비 증액"),
    (invented, "zh", "集团需向董事会提出建议，再由董事会于年底考虑。", "이사회에 안건을 올려 연말께 논의", "주주 소송을 피하려 연말께 논의"),
    (invented, "ko", "그는 회사 방향을 두고 의견이 갈려 물러났다.", "회사 방향에 이견을 빚은 그, 결국 사임", "뇌물 수사와 세무 조사에 그가 결국 사임"),
    (invented, "ja", "部品の調達が追いつかず、発売は遅れる見通しだ。", "부품 조달 차질로 출시 지연 전망", "결함 리콜 여파로 출시 지연 전망"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "language", "sentence", "right", "wrong"), MENDED, ids=[row[3] for row in MENDED])
def test_a_free_rendering_passes_and_a_false_one_does_not(rule, language, sentence, right, wrong):
    assert not refused(rule, language, sentence, right)
    assert not wrong or refused(rule, language, sentence, wrong)
