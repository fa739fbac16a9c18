"""Shorter forms of a checked Korean line, for the headline of a foreign article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.headline_cuts import short_forms

PEOPLE = ("한가람", "리사 수", "젠슨 황")

FORMS = """
한가람 나루전자 회장 겸 CEO, 실적 설명회에서 내년 로봇 공장을 연다고 언급|나루전자 한가람, 내년 로봇 공장을 연다고 언급
한가람 나루 그룹 회장은 강남에서 열린 개발자 대회에서 회사가 칩을 만든다고 발표|나루 한가람은 칩을 만든다고 발표
리사 수 나루전자 CEO는 일본에서의 전기차(EV)의 생산을 시작|나루전자 리사 수는 일본 전기차 생산 시작
나루은행은 상장 신청을 접수했고, 회사는 자금 42억 위안을 조달할 계획|나루은행은 상장 신청 접수
한가람은 회사가 공장을 지었고, 직원은 두 배가 됐다고 언급|한가람은 회사가 공장을 지었다고 언급
한가람은 칩이 4월로 연기될 것이고, 계획보다 늦다고 언급|한가람은 칩이 4월로 연기될 것이라고 언급
한가람은 회사가 승인을 확보했지만, 주문을 아직 받지 못했다고 언급|한가람은 회사가 주문을 아직 받지 못했다고 언급
한가람은 관리를 만났고, 로봇이 내년에 나온다고 언급|한가람은 로봇이 내년에 나온다고 언급
나루전자, 출하량이 지난 분기보다 약 20% 증가할 것으로 기대된다고 언급|나루전자, 출하량이 약 20% 증가할 것으로 기대
나루전자, 칩 팀이 2500명에서 3000명으로 확대될 것이라고 발표|나루전자, 칩 팀이 3000명으로 확대된다고 발표
"""


@pytest.mark.parametrize("row", [row.split("|") for row in FORMS.strip().splitlines()], ids=lambda row: row[1])
def test_a_form_says_less_in_printed_korean(row):
    line, form = row
    assert form in list(short_forms(line, PEOPLE))


@pytest.mark.parametrize(
    ("line", "never"),
    [
        # whose claim it is, what has not come yet, and that a thing is for now stay
        ("한가람은 당분간 상장 계획이 없고, 자금이 충분하다고 언급", "한가람은 상장 계획이 없다고 언급"),
        ("소식통은 투자가 늘 가능성이 있고, 10% 증가할 수 있다고 밝힘", "소식통은 투자가 늘 가능성이 있다고 밝힘"),
        ("주문은 420만 건에 달했고, 110% 증가", "주문은 420만 건에 달"),
        ("나루전자 점유율은 6.8%이고, TSMC의 71%에 뒤처짐", "나루전자 점유율은 6.8%이고, TSMC 71%에 뒤처짐"),
        ("나루전자 회장이 아닌 한가람, 칩 발표", "회장이 아닌 나루전자 한가람, 칩 발표"),
    ],
)
def test_a_form_says_nothing_else(line, never):
    assert never not in list(short_forms(line, PEOPLE))


@given(st.text(max_size=60))
def test_any_text_is_survived_and_no_form_is_longer(text):
    assert all(len(form) <= len(text) + 1 for form in short_forms(text, PEOPLE))
