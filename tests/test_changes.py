"""Changes by a percentage as a model sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.changes import by_month, put_changes


@pytest.mark.parametrize(
    ("language", "canonical", "shown"),
    [
        ("en", "매출 rose 41% 전년 동기 대비 to 662억 달러.", "매출 전년 동기 대비 41% 증가한 662억 달러."),
        ("en", "The 순이익 fell by 12% to 10억1000만 달러, missing", "The 순이익 12% 감소한 10억1000만 달러, missing"),
        ("en", "the 주가 closed up 2.4% at 21달러", "the 주가 closed 2.4% 상승 at 21달러"),
        ("en", "오라클 shares slid 3% on Friday", "오라클 shares 3% 하락 on Friday"),
        ("en", "매출 rose to 662억 달러, or 41% more", "매출 rose to 662억 달러, or 41% more"),
        ("ja", "매출は41%増の108억 달러だった。", "매출は41% 증가한 108억 달러だった。"),
        ("ja", "순이익は전년 동기 대비12%減の5360억 엔だった。", "순이익は전년 동기 대비 12% 감소한 5360억 엔だった。"),
        ("ja", "영업이익は15%減り、", "영업이익は15% 감소、"),
        ("ja", "주가は전일 대비3%高の7380엔で終えた。", "주가は전일 대비 3% 상승한 7380엔で終えた。"),
        ("ja", "인원을10%増やす。", "인원을10%増やす。"),
        ("ja", "비용が40%高い。", "비용が40%高い。"),
        ("ja", "인원이30%増え、", "인원이 30% 증가、"),
        ("ja", "30%増資を決めた。", "30%増資を決めた。"),
        ("zh", "매출为2560억 위안，전년 동기 대비 증가7%，", "매출为2560억 위안，전년 동기 대비 7% 증가，"),
        ("zh", "비용比上一代降低了约40%。", "비용比上一代약 40% 감소。"),
        ("zh", "비용比上一代降低了약 40%。", "비용比上一代약 40% 감소。"),
        ("zh", "사업 매출增长31%，达到402억 위안。", "사업 매출 31% 증가한 402억 위안。"),
        ("zh", "股价下跌1.3%，", "股价1.3% 하락，"),
        ("ko", "매출은 41% 늘었다.", "매출은 41% 늘었다."),
    ],
)
def test_a_change_and_its_figure_stand_in_korean(language, canonical, shown):
    assert put_changes(canonical, language) == shown


@given(
    st.text(alphabet="매출 rosefl up12%3.은は増減の高增长下降了억 달러,，至to", max_size=40),
    st.sampled_from(["en", "ja", "zh"]),
)
def test_no_figure_is_lost_or_made(text, language):
    def figures(line: str) -> list[str]:
        return sorted(character for character in line if character.isdecimal())

    assert figures(put_changes(text, language)) == figures(text)


@pytest.mark.parametrize(
    ("canonical", "shown"),
    [
        ("공장4월交付7만 대，环比下降7%。", "공장4월交付7만 대，按月下降7%。"),
        ("공장4월交付7만 대，環比下降7%。", "공장4월交付7만 대，按月下降7%。"),
        ("2분기营收增长，4월环比下降7%。", "2분기营收增长，4월环比下降7%。"),
        ("1~3월营收环比增长7%。", "1~3월营收环比增长7%。"),
        ("회사4월15일发布财报，环比增长7%。", "회사4월15일发布财报，环比增长7%。"),
    ],
)
def test_the_period_before_a_month_is_a_month(canonical, shown):
    assert by_month(canonical) == shown


def test_a_change_that_goes_on_is_left_to_the_grammar() -> None:
    assert "5%上昇しており" in put_changes("株価は5%上昇しており、", "ja")
