"""Lines that lean on a sentence that is not there, and what is to come told as done."""

from datetime import date

import pytest

from summarizer.untold import is_untold

PUBLISHED = date(2024, 9, 6)


@pytest.mark.parametrize(
    "line",
    [
        "계약은 12억 달러 규모",
        "190억 달러 규모의 계약은 체결",
        "새 경영진, 5월 2일 경영을 맡음",
        "총액은 30억 달러로 증가",
        "소식 공개 뒤 가람 주가는 3% 상승",
        "반도체 기업의 주가는 4% 하락",
        "가람 주가는 소식에 2% 상승",
        "가람, 이듬해에 첫 칩 개발",
        "가람 감원은 다음 달 진행될 것으로 예상",
        "가람은 2026년 가동에 들어간 칩을 나래와 공동 개발",
    ],
)
def test_a_line_that_leans_is_seen(line):
    assert is_untold(line, PUBLISHED)


@pytest.mark.parametrize(
    "line",
    [
        "190억 달러 규모의 가람 계약은 체결",
        "가람 계약은 12억 달러 규모",
        "가람 주가는 발표 이후 2% 상승",
        "가람, 2023년 설립된 나래 인수",
        "가람은 2026년 칩을 양산할 계획",
        "가람, 2028년까지 5년간 103조 원을 투자할 계획",
    ],
)
def test_one_that_stands_alone_is_left(line):
    assert not is_untold(line, PUBLISHED)


def test_without_a_day_nothing_is_known_to_be_ahead():
    assert not is_untold("가람은 2026년 가동에 들어간 칩을 판매", None)
