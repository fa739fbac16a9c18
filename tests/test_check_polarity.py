"""Yes and no, up and down, done and to come, said and not said: parts of a line, each against its own clause."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.meaning.claims import claims
from summarizer.contract.parts import part_at, parts

#: (language, sentence, a line that tells it rightly, a line that turns it, the rules that may refuse the latter)
CASES = [
    ("en", "The firm will ship 400 units by the end of this year.", "연내 400대 출하 예정", "연내 400대 출하 계획 없음", "negation"),
    ("en", "The board dismissed the rumour that it had asked for a loan.", "이사회, 대출 요청설 일축", "이사회, 대출 요청설 시인", "direction"),
    ("en", "Managers have no plan to close the plant, a spokesman said.", "경영진, 공장 폐쇄 계획은 없다고 설명", "경영진, 공장 폐쇄 계획은 있다고 설명", "negation"),
    ("en", "Output will begin in March, two months ahead of schedule.", "일정보다 두 달 이른 3월 생산 시작 예정", "일정보다 두 달 늦은 3월 생산 시작 예정", "direction"),
    ("en", "The chipmaker is weighing the sale of its sensor unit.", "센서 사업 매각 검토", "센서 사업 매입 검토", "direction"),
    ("en", "Exports account for less than 12% of its sales.", "수출 비중은 매출의 12% 미만 수준", "수출 비중은 매출의 12% 초과 수준", "direction"),
    ("en", "The group forecast annual revenue of $9.5 billion.", "연 매출 95억 달러 전망 제시", "연 매출 95억 달러 기록", "certainty"),
    ("ja", "投資額は4年間で700億円となる見込みだ。", "투자액은 4년간 700억 엔 예상", "투자액은 4년간 700억 엔 기록", "certainty"),
    ("ja", "新工場の稼働率は8割を超えた。", "신공장 가동률 80% 초과 수준", "신공장 가동률 80% 미만 수준", "direction"),
    ("ja", "契約金額は明らかにしなかったが、期間は5年だ。", "계약 기간은 5년…금액은 비공개", "계약 기간은 5년…금액은 공개", "negation"),
    ("ja", "同社の家電部門は振るわなかった。", "이 회사의 가전 부문은 부진한 모습", "이 회사의 가전 부문은 호조인 모습", "direction negation"),
    ("zh", "公司维持每年不低于300亿元的研发投入不变。", "연 300억 위안 이상 연구개발 투자 유지", "연 300억 위안 이하 연구개발 투자 유지", "direction"),
    ("zh", "公司没有出售这一业务的打算。", "이 사업을 매각할 의사는 없다는 입장", "이 사업을 매각할 의사가 있다는 입장", "negation"),
    ("zh", "公司预计全年资本支出为700亿元。", "연간 자본지출 700억 위안 전망 제시", "연간 자본지출 700억 위안 기록", "certainty"),
    ("ko", "노조는 이번 행사에 참석하지 않았다.", "노조, 이번 행사에는 끝내 불참", "노조, 이번 행사에 직접 참석", "negation"),
    ("ko", "회사는 계약 금액을 공개하지 않았고 기간은 3년이라고 했다.", "계약 기간은 3년…계약 금액은 비공개", "계약 기간은 3년…계약 금액은 공개", "negation"),
    ("ko", "회사는 공장을 옮기는 방안을 들여다보고 있다.", "회사, 공장을 옮기는 방안을 검토", "회사, 공장을 옮기는 방안을 결정", "certainty"),
    ("en", "Terms of the loan have yet to be finalized, the people said.", "대출 조건은 아직 확정되지 않았다고 소식통 전언", "대출 조건은 이미 확정됐다고 소식통 전언", "negation certainty"),
    ("en", "The company's full-year guidance was unchanged at $40 billion.", "연간 전망치 400억 달러에는 변동이 없다는 설명", "연간 전망치를 400억 달러로 상향", "direction"),
    ("en", "Regulators have seen no sign that the data was sold.", "당국, 데이터가 팔렸다는 징후를 보지 못했다고 설명", "당국, 데이터가 팔렸다는 징후를 봤다고 설명", "negation"),
    ("en", "The European Commission has not yet cleared the deal.", "유럽 집행위의 거래 승인은 아직 못 받아", "유럽 집행위, 거래를 승인한 것으로 전해져", "negation direction certainty"),
    ("en", "Mark Liu has not ruled out building a plant in Texas.", "마크 리우, 텍사스 공장 건설 가능성을 배제하지 않아", "마크 리우, 텍사스 공장 건설 가능성을 배제", "direction negation"),
    ("en", "The chip enters production in January, a quarter later than planned.", "칩, 계획보다 한 분기 늦은 1월 생산 돌입", "칩, 계획보다 한 분기 이른 1월 생산 돌입", "direction"),
    ("en", "The new chip uses about 30% less power than its predecessor.", "신형 칩 소비전력, 이전 제품보다 약 30% 낮아", "신형 칩 소비전력, 이전 제품보다 약 30% 높아", "direction"),
    ("ja", "量産時期について社長は「来年春の計画に変わりはない」と話した。", "사장, 내년 봄 양산 계획에 변함없다고 언급", "사장, 내년 봄 양산 계획을 변경한다고 언급", "negation"),
    ("ja", "端末の需要が伸び悩み、工場の稼働率は6割にとどまった。", "단말 수요 부진으로 공장 가동률 60%", "단말 수요 급증으로 공장 가동률 60%", "direction"),
    ("ja", "新型の処理速度は従来機を4割上回るという。", "신형 처리 속도가 기존 기기보다 40% 빠르다고 설명", "신형 처리 속도가 기존 기기보다 40% 느리다고 설명", "direction"),
    ("ja", "資金調達の案を複数の銀行と協議している。", "자금 조달하는 안 놓고 복수 은행과 협의 중", "자금 조달을 복수 은행과 협의하지 않기로", "negation"),
    ("zh", "公司预计新业务今年对营收的贡献不大。", "신사업의 올해 매출 기여는 미미할 전망", "신사업의 올해 매출 기여는 클 전망", "negation direction"),
    ("zh", "第三季營收2,050億元，季增3.1%，年增18.2%。", "3분기 매출, 전 분기 대비 3.1%·전년 동기 대비 18.2% 증가", "3분기 매출, 전 분기 대비 3.1%·전년 동기 대비 18.2% 감소", "direction"),
    ("zh", "公司股价周三在香港上涨2.4%，至88.6港元。", "주가, 18일 홍콩서 2.4% 오른 88.6홍콩달러", "주가, 18일 홍콩서 2.4% 밀린 88.6홍콩달러", "direction"),
    ("zh", "需求不断上升，公司决定扩大产能。", "수요 증가에 생산능력 확대 결정", "수요 증가에도 생산능력 확대하지 않기로", "negation"),
    ("ko", "시의회는 재원이 없다며 시장에게 계획을 다시 짜라고 요구했다.", "시의회, 재원 없다며 시장에 계획 재수립 요구", "시의회, 재원 없지만 계획 재수립은 요구하지 않기로", "negation"),
    ("ko", "회사 관계자는 투자를 협의하려는 자리가 아니었다고 말했다.", "회사 관계자, 투자 협의 자리 아니었다고 해명", "회사 관계자, 투자를 협의한 자리였다고 설명", "negation"),
    ("ko", "업체는 제품 가격을 올리지 않고 물량을 늘리기로 했다.", "업체, 제품 가격 동결하고 물량 확대하기로", "업체, 제품 가격 올리고 물량 늘리지 않기로", "negation direction"),
    ("ko", "회사는 인위적 감산 계획은 없다고 밝혔다.", "회사, 인위적 감산 계획에는 선", "회사, 인위적 감산 계획을 발표", "negation certainty"),
]  # fmt: skip


def reasons(language, sentence, text):
    source = Source(sentences=(sentence,), published=date(2026, 11, 20), language=language)
    return {refusal.reason for refusal in check_bullet(Bullet(text=text, evidence=(sentence,)), source)}


@pytest.mark.parametrize(
    ("language", "sentence", "right"), [case[:3] for case in CASES], ids=[case[2] for case in CASES]
)
def test_the_right_line_passes(language, sentence, right):
    assert reasons(language, sentence, right) - {"length"} == set()


@pytest.mark.parametrize(
    ("language", "sentence", "wrong", "rules"),
    [(*case[:2], *case[3:]) for case in CASES],
    ids=[case[3] for case in CASES],
)
def test_its_twin_that_says_the_opposite_is_refused(language, sentence, wrong, rules):
    assert reasons(language, sentence, wrong) & set(rules.split())


@pytest.mark.parametrize(
    "tail",
    [
        "노조는 총파업 예고",
        "이사회 긴급 소집",
        "검찰은 압수수색 착수",
        "법적 대응 예고",
        "주주들은 집단 소송 제기",
        "신용등급도 강등",
    ],
)
def test_an_invented_end_is_refused_behind_a_right_beginning(tail):
    sentence = "The company will open a research centre in Busan in March."
    assert reasons("en", sentence, "3월 부산에 연구센터 개소 예정") == set()
    assert reasons("en", sentence, f"3월 부산에 연구센터 개소 예정…{tail}") & {
        "claims",
        "invented",
        "negation",
        "direction",
    }


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("4분기 매출 전망 98억 달러로 상향, 직전 예측은 104억 달러", True),
        ("4분기 매출 전망 98억 달러로 하향, 직전 예측은 104억 달러", False),
        ("개발비 1800억 달러에서 2500억 달러로 감소", True),
        ("개발비 1800억 달러에서 2500억 달러로 증가", False),
    ],
)
def test_the_figures_of_a_line_and_its_direction_agree(text, refused):
    sentence = "98亿美元，104亿美元，1800亿美元，2500亿美元，预测收入。"
    assert ("direction" in reasons("zh", sentence, text)) is refused


def test_a_grave_thing_is_named_in_the_reason():
    sentence = "The company opened a shop."
    source = Source(sentences=(sentence,), language="en")
    assert "파업" in claims(Bullet(text="회사는 파업에 직면", evidence=(sentence,)), source)


def test_a_line_is_parted_at_its_ellipsis_and_its_connectives_but_not_in_what_was_said():
    assert parts("매출은 14% 늘었으나 이익은 30% 감소…배당은 그대로 유지") == (
        "매출은 14% 늘었으나 ",
        "이익은 30% 감소…",
        "배당은 그대로 유지",
    )
    assert parts("인수 계획은 없다고 회사 측이 강조") == ("인수 계획은 없다고 회사 측이 강조",)


@pytest.mark.parametrize(
    "text",
    [
        "생활정보지가 안내광고 중고 장터를 새로 열어",
        "창고 재고 관리에 최고 기술 도입",
        "사고 조사 보고 절차를 새로 마련",
    ],
)
def test_a_noun_in_go_joins_nothing(text):
    assert parts(text) == (text,)


@given(st.text(alphabet="가나다고며 …,0123지만", max_size=60))
def test_the_parts_are_the_line(text):
    assert "".join(parts(text)) == text
    assert all(part_at(text, at) in parts(text) for at in range(len(text)))
