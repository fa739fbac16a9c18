"""Some of several amounts in one unit: safe where each stands with words of the one sentence that has it."""

import pytest

from summarizer.tangle import tangles

QUARTER = [
    "퀄컴 reported adjusted 이익 of 3.31달러 a share, compared with the average estimate of 2.98달러.",
    "매출 9% 증가한 112억 달러.",
    "Sales of 차량용 반도체, by contrast, 31% 증가한 13억 달러.",
]
YUAN = ["데이터센터 매출 同比 41% 증가한 390억 위안.", "게임 매출为52억 위안.", "회사计划回购80억 위안 주식."]

TURN = ["매출1203억 대만달러,季增8.1%、年增21%；毛利率12.4%."]
RAISED = ["Raised its 매출 전망 to between 51억 달러 and 53억 달러 from 48억~50억 달러, and 이익 to 1.4달러."]


@pytest.mark.parametrize(
    ("line", "evidence", "tangled"),
    [
        ("퀄컴 매출이 112억 달러로 9% 늘어난 가운데 차량용 반도체 매출은 31% 뛴 13억 달러", QUARTER, False),
        ("퀄컴 매출이 13억 달러로 늘어난 가운데 차량용 반도체 매출은 112억 달러", QUARTER, True),
        ("퀄컴 매출 112억 달러, 주당이익 3.31달러", QUARTER, False),
        ("데이터센터 매출 390억 위안, 게임 매출 52억 위안", YUAN, False),
        ("데이터센터 매출 52억 위안, 게임 매출 390억 위안", YUAN, True),
        ("매출 1203억 대만달러로 전 분기 대비 8.1%, 전년 대비 21% 증가", TURN, False),
        ("매출총이익률 8.1%, 전년 대비 12.4% 증가", TURN, True),
        ("전망을 48억~50억 달러에서 51억~53억 달러로 상향", RAISED, False),
        (
            "현금 60달러와 주식 10달러로 된 주당 70달러 제안",
            ["주당70달러(신주 45달러)提案, 현금60달러, 주식10달러."],
            False,
        ),
        ("게임 매출 52억 위안, 80억 위안 규모 주식 매입", YUAN, False),
    ],
)
def test_amounts_with_words_of_their_own_sentence_pass(line, evidence, tangled):
    assert bool(tangles(line, evidence)) == tangled
