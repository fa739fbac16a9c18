"""How figures are read in ordinary business news: shares, ranges, brackets, what a figure counts, and what it was before."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.canon import quantities
from summarizer.check import Source
from summarizer.contract.direction.reckoned import miscounted
from summarizer.contract.numbers.binding import bound
from summarizer.contract.numbers.figures import figures

PUBLISHED = date(2026, 3, 11)


def reason(language: str, evidence: str, text: str) -> str | None:
    source = Source(sentences=(evidence,), published=PUBLISHED, language=language)
    bullet = Bullet(text=text, evidence=(evidence,))
    return figures(bullet, source) or bound(bullet, source)


RAISED = "Norvane raised $450 million at a valuation of $3 billion, the company said on Monday."
SHIPPED = (
    "Talmere shipped 1.2 million units in the third quarter, compared with 900,000 the year before, and expects 5 million "
    "for the full year."
)
REGIONS = "Sales in Europe, which made up 40% of the total, fell 6% to €8 billion, while those in Asia rose 11% to €5 billion."
ENGLISH = [
    (
        "Orbix owns two thirds of it and Talmere the other third.",
        "오빅스가 3분의 2, 탈미어가 나머지 3분의 1 보유",
        True,
    ),
    (
        "It has crossed the halfway mark towards its goal of 10 million users.",
        "이용자 1000만 명 목표의 절반 넘겨",
        True,
    ),
    ("Orders slipped during the coronavirus pandemic.", "코로나19 대유행 때 주문 감소", True),
    ("Orders slipped in 14 countries.", "19개국에서 주문 감소", False),
    (RAISED, "노르베인, 기업가치 30억 달러로 4억5000만 달러 조달", True),
    (RAISED, "노르베인, 30억 달러의 기업가치로 4억5000만 달러를 유치했다고 발표", True),
    (RAISED, "노르베인, 기업가치 4억5000만 달러로 30억 달러 조달", False),
    (
        "It had 108,900 employees at the end of last year, down from 124,800 the year before.",
        "직원 수, 2024년 말 12만4천800명에서 지난해 말 10만8천900명으로 감소",
        True,
    ),
    ("It had 108,900 employees at the end of last year.", "직원 수는 2024년 말 10만8900명", False),
    (SHIPPED, "탈미어, 3분기 120만 대 출하로 1년 전 90만 대보다 증가…연간 500만 대 전망", True),
    (SHIPPED, "탈미어의 3분기 출하량은 120만 대로 전년 동기 90만 대를 웃돎", True),
    (SHIPPED, "탈미어, 3분기 90만 대 출하로 1년 전 120만 대보다 감소", False),
    (SHIPPED, "탈미어, 3분기 500만 대 출하", False),
    (REGIONS, "아시아 매출은 11% 늘어난 50억 유로", True),
    (REGIONS, "아시아 매출은 11% 늘어난 80억 유로", False),
    (
        "It expects revenue of between $10.2bn and $11bn and profit of $2.45 to $2.65 a share, below market expectations.",
        "매출을 시장 예상보다 낮은 102억~110억 달러로 전망",
        True,
    ),
]
JAPANESE = [
    (
        "2028年度までに3000億円(約20億ドル)から4000億円を投じる方針を明らかにした。",
        "2028년도까지 3000억~4000억 엔 투입 방침",
        True,
    ),
    (
        "2028年度までに3000億円(約20億ドル)から4000億円を投じる方針を明らかにした。",
        "2028년도까지 3000억~5000억 엔 투입 방침",
        False,
    ),
    (
        "国内販売台数(昨年１７１万台)の７０％に当たる１２０万台を国内で生産する計画だ。",
        "국내 판매 대수의 70%에 해당하는 120만 대를 국내에서 생산할 계획",
        True,
    ),
    ("評価額100億ドルで15億ドルを調達する。", "기업가치 100억 달러로 15억 달러 조달", True),
    ("評価額100億ドルで15億ドルを調達する。", "기업가치 15억 달러로 100억 달러 조달", False),
]
CHINESE = [
    ("该公司计划以80亿美元估值融资6亿美元。", "기업가치 80억 달러로 6억 달러 조달 계획", True),
    ("该公司计划以80亿美元估值融资6亿美元。", "기업가치 6억 달러로 80억 달러 조달 계획", False),
    (
        "远山将投入13亿欧元（约15亿美元）参与路桥的17亿欧元（约20亿美元）的融资。",
        "위안산이 루차오의 17억 유로 자금 조달에 13억 유로를 투입",
        True,
    ),
    ("该公司今年将挑战连续六年成为电信业获利王。", "6년 연속 통신업계 이익 1위에 도전", True),
]
KOREAN = [
    ("올해 2·4분기 영업이익은 1200억원이다.", "올해 2분기 영업이익 1200억원", True),
    ("올해 2·4분기 영업이익은 1200억원이다.", "올해 4분기 영업이익 1200억원", False),
    (
        "매출 7조2000억원, 영업이익 8100억원을 올려 시장 전망치(매출 7조원, 영업이익 7900억원)를 웃돌았다.",
        "영업이익 8100억원으로 시장 전망치 7900억원 상회",
        True,
    ),
    ("도아 정가은 부회장과 서림 한지성 사장, 다온 오세훈 전무가 참석했다.", "도아 정가은, 서림 한지성, 다온 오세훈 등 세 명이 참석", True),
    (
        "가람은 500억원 규모 투자 유치에서 도아로부터 200억원을 받았다고 20일 밝혔다.",
        "가람, 500억원 규모 투자 유치에서 도아로부터 200억원 받아",
        True,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("evidence", "text", "right"), ENGLISH)
def test_english(evidence, text, right):
    assert (reason("en", evidence, text) is None) == right


@pytest.mark.parametrize(("evidence", "text", "right"), JAPANESE)
def test_japanese(evidence, text, right):
    assert (reason("ja", evidence, text) is None) == right


@pytest.mark.parametrize(("evidence", "text", "right"), CHINESE)
def test_chinese(evidence, text, right):
    assert (reason("zh", evidence, text) is None) == right


@pytest.mark.parametrize(("evidence", "text", "right"), KOREAN)
def test_korean(evidence, text, right):
    assert (reason("ko", evidence, text) is None) == right


@pytest.mark.parametrize(("text", "value"), [("1·4분기", 1), ("3/4분기", 3), ("2∙4분기", 2), ("4·4분기", 4)])
def test_a_quarter_may_be_written_as_so_many_of_four(text, value):
    (found,) = quantities(f"올해 {text} 실적", "ko", published=PUBLISHED)[-1:]
    assert (found.kind, found.value) == ("quarter", value)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("직원 수, 2023년 말 12만4천800명에서 지난해 말 10만8천900명으로 감소", True),
        ("직원 수, 2023년 말 12만4천800명에서 지난해 말 10만8천900명으로 증가", False),
        ("목표가를 98억으로 상향, 직전 예측은 104억", True),
        ("목표가를 98억원으로 상향, 직전 예측은 104억원", False),
    ],
)
def test_figures_of_a_line_are_read_whole_before_they_are_compared(text, right):
    assert (miscounted(text) is None) == right
