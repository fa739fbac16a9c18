"""Lines that no model has part in, from Japanese that rules put into Korean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ruled_line import line_of


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("정부에 의한 지원액은 누계 2조9000억 엔에 달한다.", "정부에 의한 지원액은 누계 2조9000억 엔에 달함"),
        ("매출은 41% 증가한 108억 달러였다.", "매출은 41% 증가한 108억 달러"),
        (
            "수전 용량은 제1기가 300MW로, 장래는 1GW까지 확대할 계획이다.",
            "수전 용량은 제1기가 300MW로, 장래는 1GW까지 확대할 계획",
        ),
        ("미국 IBM과의 공동 개발 계약은 2029년 3월까지 연장됐다.", "미국 IBM과의 공동 개발 계약은 2029년 3월까지 연장"),
        (
            "회장은 ‘공장의 직원은 줄이지 않는다’라고 강조했다.",
            "회장, 공장의 직원은 줄이지 않는다고 강조",
        ),
        ("현지에서는 약 400명의 고용이 생기는 것으로 보인다.", "현지에서는 약 400명의 고용이 생기는 것으로 보임"),
        (
            "회사는 5억 유로의 제재금을 지급하고 있다.",
            "회사, 5억 유로의 제재금 지급",
        ),
        (
            "회사는 미국에서 기지를 세우는 것을 목적으로 하고 있다.",
            "회사, 미국에서 기지를 세우는 것을 목적으로 함",
        ),
        (
            "폭스콘은 2016년에 샤프를 인수하고, 현재도 주식의 약 40%를 보유한다.",
            "폭스콘은 2016년에 샤프를 인수하고, 현재도 주식의 약 40% 보유",
        ),
    ],
)
def test_a_complete_sentence_becomes_a_line(sentence, line):
    assert line_of(sentence) == line


@pytest.mark.parametrize(
    "sentence",
    [
        "중국용 매출은 전망에 포함하지 않고 있다.",
        "합작사의 공장은 새 설비의 도입 시기를 바꾸지 않는다.",
        "민간으로부터의 출자는 목표의 1조 엔에는 미치지 않고 있다.",
    ],
)
def test_a_denial_stays_one(sentence):
    line = line_of(sentence)
    assert line is not None
    assert "않음" in line


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("전력은 재생에너지의 비율을 70%까지 높일 방침이라고 한다.", "방침인 것으로 알려짐"),
        ("매개변수 수는 90억으로, 스마트폰상에서 동작한다고 한다.", "동작하는 것으로 알려짐"),
        ("회담한 3개사 가운데 1개사는, 화학 업체의 수뇌부인 것으로 보인다.", "것으로 보임"),
    ],
)
def test_hearsay_and_doubt_stay(sentence, kept):
    line = line_of(sentence)
    assert line is not None
    assert line.endswith(kept)


@pytest.mark.parametrize(
    "sentence",
    [
        "고이케 사장은 14일, 시제품의 歩留まり가 50%에 달했다고 밝혔다.",  # Japanese is left
        "이 회사는 2027년에 양산을 시작할 계획이다.",  # which company?
        "그는 11일에 오사카를 방문해, 대화 집회에 참석한다.",
        "해당 사업은 2030년까지 계속할 방침이다.",
        "디지털청과는 실증을 내년 1월에 시작하기로 합의했다.",  # who did?
        "고객에 대해서는 국내외의 5개사라고 말하는 데 그쳤다.",
        "강연에서 말했다.",
        "회장은 ‘백지다’라고 말하고, ‘모른다’라고 답했다.",
        "회장은 ‘백지다라고 말했다.",
        "‘늦어진 만큼은 장치의 반입을 서둘러 되찾는다’라고 말했다.",  # who?
        "2명은 미국에서 5000억 달러의 투자를 실시할 계획을 발표했다.",
        "알파의 모회사인 알파의 설비투자는 62% 증가한 130억 달러였다.",
        "매출 증가",
        "",
    ],
)
def test_what_is_not_certain_to_stand_alone_gives_no_line(sentence):
    assert line_of(sentence) is None


@given(
    st.lists(
        st.sampled_from(
            ["매출은", "회장이", "‘", "’", "10%", "줄었다.", "다고", "한다.", "計画", "이 회사는", ",", "않았다."]
        ),
        max_size=8,
    )
)
def test_any_text_gives_a_line_of_the_right_length_or_none(words):
    line = line_of(" ".join(words))
    assert line is None or 15 <= len(line) <= 110


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("가람전자는 16일(수요일) 부산에 공장을 열었다.", "16일 부산에"),
        ("가람전자는 공장을 독일, 영국과 스위스에 건설했다.", "독일, 영국과"),
        ("가람전자의 담당자는 지원에 대해 ‘백지다’라고 말했다.", "지원에 대해 백지라고"),
        ("가람전자의 담당자는 ‘수요가 매우 크다’라고 말했다.", "수요가 매우 크다고"),
    ],
)
def test_days_lists_and_words_are_printed_as_papers_print_them(sentence, kept):
    line = line_of(sentence)
    assert line is not None
    assert kept in line


@pytest.mark.parametrize(
    "sentence",
    [
        "네덜란드 회사는 연간 매출 전망치를 유지했다.",
        "한지우는 이 2년은 인수를 하지 않는다고 말했다.",
        "8개 은행의 예금은 31조 엔에 달했다.",
    ],
)
def test_whom_another_sentence_names_gives_no_line(sentence):
    assert line_of(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "회사에 따르면 음성 기능은 매주 약 6000만 명이 사용한다.",
        "샌프란시스코 회사는 올해 매출이 늘 것으로 예상했다.",
        "가람과 나래는 공동 연구소 외부 서울을 구축할 예정이다.",
    ],
)
def test_a_firm_that_only_the_sentence_before_names_and_an_outer_town_give_no_line(sentence):
    assert line_of(sentence) is None


def test_the_firm_of_a_town_in_somebodys_words_is_his_own():
    sentence = "한지우 사장은 샌프란시스코 회사가 올해 공장 두 곳을 열 예정이라고 밝혔다."
    assert line_of(sentence) == "한지우 사장, 회사가 올해 공장 두 곳을 열 예정이라고 밝힘"
