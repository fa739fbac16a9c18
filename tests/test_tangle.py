"""Some of several amounts in one unit: safe where each stands with words of the one sentence that has it."""

import pytest

from summarizer.tangle import tangles

QUARTER = [
    "퀄컴 reported adjusted 이익 of 3.31달러 a share, compared with the average estimate of 2.98달러.",
    "매출 9% 증가한 112억 달러.",
    "Sales of 차량용 반도체, by contrast, 31% 증가한 13억 달러.",
]
YUAN = ["데이터센터 매출 同比 41% 증가한 390억 위안.", "게임 매출为52억 위안.", "회사计划回购80억 위안 주식."]


@pytest.mark.parametrize(
    ("line", "evidence", "tangled"),
    [
        ("퀄컴 매출이 112억 달러로 9% 늘어난 가운데 차량용 반도체 매출은 31% 뛴 13억 달러", QUARTER, False),
        ("퀄컴 매출이 13억 달러로 늘어난 가운데 차량용 반도체 매출은 112억 달러", QUARTER, True),
        ("퀄컴 매출 112억 달러, 주당이익 3.31달러", QUARTER, True),
        ("데이터센터 매출 390억 위안, 게임 매출 52억 위안", YUAN, False),
        ("데이터센터 매출 52억 위안, 게임 매출 390억 위안", YUAN, True),
        ("게임 매출 52억 위안, 80억 위안 규모 주식 매입", YUAN, False),
    ],
)
def test_amounts_with_words_of_their_own_sentence_pass(line, evidence, tangled):
    assert bool(tangles(line, evidence)) == tangled
