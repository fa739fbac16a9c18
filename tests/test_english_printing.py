"""What Korean print says otherwise than a reading of English; languages that are no places."""

import pytest

from summarizer.english.printing import printed
from summarizer.english.tongues import with_tongues

ROWS = """
음성 기능은 매주 약 7000만 명에 의해 사용된다.|음성 기능은 매주 약 7000만 명이 사용한다.
기기는 지난해 가람전자에 의해 공개됐다.|기기는 지난해 가람전자가 공개했다.
그는 기기가 가람전자에 의해 공개됐다.|그는 기기가 가람전자에 의해 공개됐다.
독일의 가람전자의 본사를 방문했다.|독일의 가람전자 본사를 방문했다.
가람전자의 본사를 방문했다.|가람전자의 본사를 방문했다.
거래의 가치는 공개되지 않았다.|거래 금액은 공개되지 않았다.
한지우는 비판을 거부했으며 자리를 떴다.|한지우는 비판을 일축했으며 자리를 떴다.
한지우 CEO에 통보했다.|한지우 CEO에게 통보했다.
한지우를 CEO에 임명했다.|한지우를 CEO에 임명했다.
가람그룹에게 납품을 요청했다.|가람그룹에 납품을 요청했다.
수치를 제공하기를 거부했다.|수치 제공을 거부했다.
가격을 내리기를 거부했다.|가격을 내리기를 거부했다.
공시는 한지우가 주식을 매각한 것을 나타냈다.|공시에서 한지우가 주식을 매각한 것으로 나타났다.
한지우는 나래와의 협상을 끝냈다.|한지우는 나래와의 협상을 종료했다.
가람은 서버를 개발하기 위해 텍사스에 공장을 열었다.|가람은 서버를 생산하기 위해 텍사스에 공장을 열었다.
가람은 서버를 개발하기 위해 연구소를 열었다.|가람은 서버를 개발하기 위해 연구소를 열었다.
가람은 합작법인을 개시했다.|가람은 합작법인을 설립했다.
주가는 보고서 이후 올랐다.|주가는 보도 이후 올랐다.
앱은 한국어와 일본어에서 제공된다.|앱은 한국어와 일본어로 제공된다.
"""


@pytest.mark.parametrize(("read", "korean"), [row.split("|") for row in ROWS.strip().splitlines()])
def test_a_reading_is_worded_as_print_words_it(read, korean):
    assert printed(read) == korean


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("It will be offered in Korean and Japanese from May.", "It will be offered in 한국어 and 일본어 from May."),
        ("The manual is in French, German and Spanish.", "The manual is in 프랑스어, 독일어 and 스페인어."),
        ("It sells in Korean stores.", "It sells in Korean stores."),
        ("A Chinese firm spoke in English.", "A Chinese firm spoke in 영어."),
    ],
)
def test_a_language_is_no_country(english, told):
    assert with_tongues(english) == told
