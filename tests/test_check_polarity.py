"""Yes and no, up and down, done and to come, said and not said: parts of a line, each against its own clause."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.claims import claims
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


@given(st.text(alphabet="가나다고며 …,0123지만", max_size=60))
def test_the_parts_are_the_line(text):
    assert "".join(parts(text)) == text
    assert all(part_at(text, at) in parts(text) for at in range(len(text)))
