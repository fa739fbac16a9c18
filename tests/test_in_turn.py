"""'각각': the figures of two things stand in the order of the things."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.numbers.in_turn import in_turn

CASES = [
    ("ko", "사업부별로는 D램이 7조원, 낸드가 4조원으로 각각 전체의 56%, 32%를 차지했다.", "D램 매출 7조원·낸드 4조원으로 각각 전체의 56%·32% 차지", "D램 매출 7조원·낸드 4조원으로 각각 전체의 32%·56% 차지"),
    ("ko", "매출은 0.7%, 영업이익은 2.3% 증가했다.", "영업이익과 매출이 각각 2.3%·0.7% 증가", "매출과 영업이익이 각각 2.3%·0.7% 증가"),
    ("en", "Sales of the Nimbus and Vela lines rose 12% and 4%, respectively.", "님버스와 벨라 제품군 매출이 각각 12%·4% 증가", "님버스와 벨라 제품군 매출이 각각 4%·12% 증가"),
    ("ja", "ヒバリ社とツグミ社のシェアはそれぞれ32%、27%だった。", "히바리와 쓰구미의 점유율은 각각 32%·27%", "히바리와 쓰구미의 점유율은 각각 27%·32%"),
    ("zh", "他担任CEO与董事会主席分别为8年与4年。", "CEO와 이사회 의장직을 각각 8년과 4년간 역임", "CEO와 이사회 의장직을 각각 4년과 8년간 역임"),
]  # fmt: skip


def told(language: str, sentence: str, text: str) -> str | None:
    source = Source(sentences=(sentence,), published=date(2026, 9, 18), language=language)
    return in_turn(text, source.evidence(Bullet(text=text, evidence=(sentence,))))


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CASES, ids=[case[3] for case in CASES])
def test_figures_in_the_other_order_than_their_things_are_named(language, sentence, right, wrong):
    assert told(language, sentence, right) is None
    assert told(language, sentence, wrong) is not None


@pytest.mark.parametrize(
    "text", ["각각 3%·5% 증가", "매출과 이익이 각각 증가", "두 회사가 각각 8%", "가와 나, 다가 각각 1%·2%·3%"]
)
def test_nothing_is_said_where_the_evidence_has_not_both(text):
    assert told("ko", "매출은 3%, 이익은 7% 늘었다.", text) is None
