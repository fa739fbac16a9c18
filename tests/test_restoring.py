"""What a model left out of a line though its source has it."""

import pytest

from summarizer.restoring import restored


@pytest.mark.parametrize(
    ("line", "korean", "whole"),
    [
        ("회의는 40분 동안 진행", "The 회의 lasted about 40분.", "회의는 약 40분 동안 진행"),
        ("출하량 예상 70만 개", "출하량은 70만 개 안팎으로 예상된다.", "출하량 예상 약 70만 개"),
        ("가람, 직원 1만2000명 고용", "가람은 약 1만2000명을 고용한다.", "가람, 직원 약 1만2000명 고용"),
        ("직원 약 500명", "직원은 약 500명이다.", "직원 약 500명"),
        ("직원 500명 안팎", "직원은 약 500명이다.", "직원 500명 안팎"),
        ("직원 500명 이상", "직원은 약 500명이다.", "직원 500명 이상"),
        ("직원 500명", "직원은 500명이다.", "직원 500명"),
        ("직원 500명", "직원은 약 500명이고, 연구원은 500명이다.", "직원 500명"),
        ("2027년 4월 착공", "약 2027년 4월에 착공한다.", "2027년 4월 착공"),
        ("완료7억 달러 조달", "7억 달러를 조달했다.", "완료 7억 달러 조달"),
    ],
)
def test_a_rough_figure_stays_rough_and_an_exact_one_exact(line, korean, whole):
    assert restored(line, ["…"], [korean]) == whole


def test_hearsay_that_nobody_said_is_mentioned_by_nobody():
    line = "관계자에 따르면, 두 회사가 의견을 나눴다고 언급"
    assert restored(line, ["意見を交わしたという。"], [""]) == "관계자에 따르면, 두 회사가 의견을 나눴다고 전해짐"
    assert restored(line, ["意見を交わしたと述べた。"], [""]) == line
