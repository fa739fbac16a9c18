"""What Korean print says otherwise than a reading of Chinese."""

import pytest

from summarizer.chinese.printing import printed


@pytest.mark.parametrize(
    ("read", "sentence", "korean"),
    [
        ("투자사는 가람과 나래를 포함한다", "投资方包括…", "투자사에는 가람과 나래가 포함된다"),
        ("매출은 이자를 포함한다", "收入包括利息", "매출은 이자를 포함한다"),
        ("한지우는 사장을 맡았다", "曾担任总裁", "한지우는 사장을 지냈다"),
        ("한지우는 사장을 맡았다", "担任总裁", "한지우는 사장을 맡았다"),
        ("국내 매출은 늘었다", "国内收入增长", "중국 내 매출은 늘었다"),
        ("국내 매출은 늘었다", "國內營收成長", "대만 내 매출은 늘었다"),
        ("국내 매출은 늘었다", "本土收入增长", "국내 매출은 늘었다"),
        ("가람대 대학 교수가 말했다", "", "가람대 교수가 말했다"),
        ("AI 서버 서버 랙 출하량", "", "AI 서버 랙 출하량"),
        ("나래와 공동 개발된 칩", "", "나래와 공동 개발한 칩"),
        ("비용을 절반 낮출 계획이다", "", "비용을 절반으로 낮출 계획이다"),
        ("논평하기를 거부했다", "", "논평을 거부했다"),
        ("첫 투입된 차량은 40대이다", "", "첫 투입 차량은 40대이다"),
        ("첫 분기에 투입된 차량은 40대이다", "", "첫 분기에 투입된 차량은 40대이다"),
        ("전체 분기 이익을 달성했다", "", "분기 흑자를 달성했다"),
        ("올해 매출이 30% 증가했다고 추산했다", "", "올해 매출이 30% 증가할 것으로 추산했다"),
        ("올해 상반기 매출이 30% 증가했다고 추산했다", "", "올해 상반기 매출이 30% 증가했다고 추산했다"),
        ("주문을 받지 않았다", "还没有收到订单", "주문을 아직 받지 못했다"),
        ("주문을 받지 않았다", "不接受订单", "주문을 받지 않았다"),
    ],
)
def test_a_reading_is_worded_as_print_words_it(read, sentence, korean):
    assert printed(read, sentence) == korean


@pytest.mark.parametrize(
    "read",
    [
        "매출이 9억이고, 이전 전망은 10억일 것으로 예상했다",
        "베를린에서만 동부는 운영된다",
        "공장이 앞당겨 내년까지 양산됐다",
    ],
)
def test_what_was_read_against_its_sense_is_not_printed(read):
    assert printed(read, "") is None


def test_a_firm_that_is_named_by_its_founder_is_not_read_as_words():
    assert printed("한지우가 창업한 세계 연구실은 성장했다", "韩智宇创办的世界实验室增长") is None
    assert printed("한지우가 창업한 회사는 성장했다", "韩智宇创办的公司增长") == "한지우가 창업한 회사는 성장했다"
