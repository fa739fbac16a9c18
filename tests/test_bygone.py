"""What a sentence tells beside the news: history, and rules that hold at all times."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.korean.bygone import bygone

DAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    "sentence",
    [
        "가람AI는 2017년 나라벤처에서 10억원을 투자받았다.",
        "정부는 2019년 5월 '가람 칩 전략'을 발표하고 산업 기반이 경쟁력 대비 약한 분야를 골라 지정했다.",
        "김가람 회장은 1998년 가람전자에 합류해 2017년 이사가 됐다.",
        "김가람 대표는 회사가 어렵던 지난해 12월 대표로 내정됐다.",
        "법원은 통상 체포영장의 발부 여부를 알리지 않는다.",
        "가람소송법에 따르면 이런 때에는 영장을 받아 체포할 수 있다.",
    ],
)
def test_another_year_and_a_rule_are_beside_the_news(sentence: str):
    assert bygone(sentence, DAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "가람AI는 4일 나라벤처에서 10억원을 투자받았다.",
        "가람전자의 지난해 매출은 2조원으로 2023년보다 11% 늘었다.",
        "수출은 2021년 이후 가장 많이 늘었다.",
        "가람전자는 2028년까지 공장을 짓기로 했다.",
        "가람전자는 2019년 문을 닫은 공장을 최근 다시 열었다.",
        '김가람 회장은 "2019년 투자를 끝냈다"고 말했다.',
    ],
)
def test_news_that_is_held_against_another_year_is_news(sentence: str):
    assert not bygone(sentence, DAY)


def test_without_a_date_of_publication_a_year_says_nothing():
    assert not bygone("가람AI는 2017년 나라벤처에서 10억원을 투자받았다.", None)
