"""What Korean print says otherwise than a word-for-word rendering of Japanese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.japanese.wording import of_its_house, printed

ROWS = """
신형의 단말기의 발매를 당초의 계획보다 앞당긴다.|신형 단말기의 발매를 당초 계획보다 앞당긴다.
도구의 모형의 매출|도구의 모형의 매출
고객의 정보는 국내의 서버에 저장한다.|고객의 정보는 일본 국내 서버에 저장한다.
미국 국내 수요와 국내외 거점|미국 국내 수요와 국내외 거점
총투자액1조2000억 엔은 바꾸지 않는다.|총투자액 1조2000억 엔은 바꾸지 않는다.
관계자2명과 갤럭시24가|관계자 2명과 갤럭시24가
투자 회사MGX와 미스트랄AI|투자 회사 MGX와 미스트랄AI
최태원회장과 수석부회장이|최태원 회장과 수석부회장이
부사장의 나카무라 겐지 씨가 취임한다.|나카무라 겐지 부사장이 취임한다.
CEO의 팀 쿡 씨에 대한 보수|팀 쿡 CEO에 대한 보수
회사의 다카하시 유키 씨|회사의 다카하시 유키 씨
부장과 회담하고 있었던 것이 19일 알려졌다.|부장과 회담한 것으로 19일 알려졌다.
확대할 전망인 것이, 9월 3일, 밝혀졌다.|확대할 전망인 것으로 9월 3일 밝혀졌다.
방일은 지난해 2월 이후가 된다.|방일은 지난해 2월 이후 처음이다.
재편은 올해 2번째가 된다.|재편은 올해 두 번째다.
3번째의 거점을 연다.|세 번째 거점을 연다.
12번째 거점|12번째 거점
가동은 27연말이다.|가동은 2027년 말이다.
정부에 의한 지원액은 크다.|정부의 지원액은 크다.
AI에 의한 번역|AI에 의한 번역
대가로서 지분을 받는다.|대가로 지분을 받는다.
사장으로서 일한다.|사장으로서 일한다.
경쟁법 (독점금지법)에 위반했다고 하고, 제소했다.|경쟁법(독점금지법)에 위반했다며 제소했다.
미국 뉴욕 시장으로 상장하고 있다.|미국 뉴욕 시장에 상장돼 있다.
복수의 관계자는 또, 부인했다.|여러 관계자는 부인했다.
목표는 도전적이다가, 이룬다.|목표는 도전적이지만, 이룬다.
의료에도 응용이 기대할 수 있다.|의료에도 응용을 기대할 수 있다.
자금을 모집할 생각을 나타냈다.|자금을 모집할 방침을 밝혔다.
"""


@pytest.mark.parametrize(("rendered", "korean"), [row.split("|") for row in ROWS.strip().splitlines()])
def test_a_rendering_is_worded_as_print_words_it(rendered, korean):
    assert printed(rendered) == korean


@pytest.mark.parametrize("korean", [row.split("|")[1] for row in ROWS.strip().splitlines()])
def test_what_is_printed_stays(korean):
    assert printed(korean) == korean


@given(st.text("가의국내 0123명회장사,.년연말번째 「」日本 AI()", max_size=40))
def test_any_text_is_worded(text):
    assert isinstance(printed(text), str)


NAMES = ("가람전자", "가람 SK", "한지우", "메이 린")


@pytest.mark.parametrize(
    ("rendered", "korean"),
    [
        ("미국 한지우 가람전자 회장은", "한지우 가람전자 회장은"),
        ("대만의 메이 린 가람 SK CEO는", "메이 린 가람 SK CEO는"),
        ("통신 자회사 한지우 가람전자 사장도", "통신 자회사 가람전자의 한지우 사장도"),
        ("미국 가람전자 공장은", "미국 가람전자 공장은"),
        ("미국 완성차 업체 사장은", "미국 완성차 업체 사장은"),
    ],
)
def test_a_house_has_its_kind_before_it_and_a_chief_no_country(rendered, korean):
    assert of_its_house(rendered, NAMES) == korean


def test_without_names_nothing_is_moved():
    assert of_its_house("미국 한지우 가람전자 회장은", ()) == "미국 한지우 가람전자 회장은"
