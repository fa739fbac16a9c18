"""What Korean print says otherwise than a reading of English; languages that are no places."""

import pytest

from summarizer.english.printing import printed
from summarizer.english.tongues import with_tongues
from summarizer.english.unprintable import is_unprintable

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
최대 한국 반도체 기업인 가람은 공장을 열었다.|한국 최대 반도체 기업인 가람은 공장을 열었다.
가람은 나래의 12% 지분을 인수했다.|가람은 나래 지분 12%를 인수했다.
다온의 창업자인 한지우는 사임했다.|한지우 다온 창업자는 사임했다.
가람은 나래의 CEO인 한지우를 만났다.|가람은 한지우 나래 CEO를 만났다.
한지우는 12월에 CEO에서 사임했다.|한지우는 12월에 CEO직에서 사임했다.
가람은 나래와의 계약을 체결했다.|가람은 나래와 계약을 체결했다.
가람은 30억 달러 규모의 나래와의 계약을 체결했다.|가람은 나래와 30억 달러 규모의 계약을 체결했다.
한지우는 별도의 이서준 나래 CEO와의 회의를 개최했다.|한지우는 이서준 나래 CEO와 별도로 회동했다.
한지우는 3월에 미국 방문 중 나래를 찾았다.|한지우는 3월 미국 방문 중 나래를 찾았다.
한지우는 나래 CEO와의 회의를 위해 출국했다.|한지우는 나래 CEO와의 회동을 위해 출국했다.
가람은 이용자 3만 명을 두고 있다고 밝혔다.|가람은 이용자 3만 명을 보유하고 있다고 밝혔다.
가람은 분기 이익의 12% 증가를 발표했다.|가람은 분기 이익이 12% 증가했다고 발표했다.
가람은 잠재적 제휴에 관한 논의를 시작했다.|가람은 제휴 가능성에 관한 논의를 시작했다.
가람 당국자는 공장을 열었다고 밝혔다.|가람 관계자는 공장을 열었다고 밝혔다.
한국 당국자는 공장을 열었다고 밝혔다.|한국 당국자는 공장을 열었다고 밝혔다.
가람은 칩에 대한 20% 관세를 부과했다.|가람은 칩에 20% 관세를 부과했다.
가람의 한지우 CEO는 사임했다.|한지우 가람 CEO는 사임했다.
가람의 반도체 사업 CEO는 사임했다.|가람의 반도체 사업 CEO는 사임했다.
가람은 400억 원을 최대 2조 원의 기업가치로 조달했다.|가람은 최대 2조 원의 기업가치로 400억 원을 조달했다.
한지우는 수요가 아마 줄어들 것이라고 밝혔다.|한지우는 수요가 줄어들 것으로 보인다고 밝혔다.
한지우는 가람이 매출이 늘 것으로 예상한다고 밝혔다.|한지우는 가람의 매출이 늘 것으로 예상한다고 밝혔다.
가람은 칩을 판매하는 것을 중단했다.|가람은 칩 판매를 중단했다.
칩은 1월에 생산에 예정보다 한 분기 늦게 들어갔다.|칩은 예정보다 한 분기 늦게 1월에 생산에 들어갔다.
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


@pytest.mark.parametrize(
    "line",
    [
        # a name that no table has
        "Quillon은 공장을 열었다.",
        "가람은 Mara Veld를 CEO로 임명했다.",
        # somebody named twice
        "한지우는 서울에서 이재용으로 불리는 이재용을 만났다.",
        "마라 벨드는 마라 벨드의 자택에서 이서준을 만났다.",
        # whose it is stands elsewhere
        "배당은 2021년까지 계속 증가할 것으로 예상된다.",
        "새 공장은 2027년에 문을 열 예정이다.",
        "주문과 출하는 4분기에 둔화할 것으로 예상된다.",
        "가람은 회사에 100억 달러를 투자했다.",
        "가람에 따르면 금액은 4조 원에 달했다.",
        "애널리스트들은 주당 9센트의 조정 이익을 예상한다.",
        # a reading that was left standing
        "한지우는 나래와의 잠재적 회의에서 투자를 논의할 것이다.",
        "가람은 가격을 인하해야 하지 않는다고 밝혔다.",
    ],
)
def test_what_no_newspaper_prints_gives_no_line(line):
    assert is_unprintable(line)


@pytest.mark.parametrize(
    "line",
    [
        "가람은 GPT-4o와 HBM4를 쓰는 AI 서버를 공개했다.",
        "한지우 가람 CEO는 KAIST에서 연설했다.",
        "가람은 미국에 공장을 건설할 계획이다.",
        "가람의 배당은 12% 증가했다.",
        "한지우 CEO는 회사가 공장을 열 것이라고 밝혔다.",
        "xAI는 20억 달러를 조달했다.",
        "가람은 세계에서 가장 가치가 높은 회사가 됐다.",
    ],
)
def test_what_a_newspaper_prints_is_let_be(line):
    assert not is_unprintable(line)
