"""Which two lines of an article tell the same."""

from __future__ import annotations

import pytest

from summarizer.korean.repeats import tells_again


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (
            "1월 22일 시행되는 ‘로봇 기본법’ 개정안이 국회 본회의 통과",
            "12월 30일 나라부는 로봇 기본법 개정안이 국회 본회의에서 의결됐다고 밝힘",
        ),
        (
            "김가람 가람전자 회장, 다음 주 한국 공장 방문 예정",
            "김 회장, 1월 17일 다보스에서 기자와 만나 “다음 주 한국 공장을 방문할 예정”이라고 밝힘",
        ),
    ],
)
def test_the_same_told_by_another_or_on_another_day_is_a_repeat(line: str, other: str):
    assert tells_again(line, other)
    assert tells_again(other, line)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (
            "가람전자, 7월 23일 설명회에서 2분기 매출 1조4602억원, 영업이익 1408억원을 기록했다고 발표",
            "나라SDS, 7월 24일 설명회에서 2분기 매출 3조5120억원, 영업이익 2302억원을 기록했다고 발표",
        ),
        ("박나라 사장, 3월 29일 주주총회에서 사내이사로 재선임", "박나라 사장, 3월 29일 주주총회에서 배당 안건 통과"),
        ("가람전자, 차세대 메모리 공급 방안 논의", "나라전자, 차세대 메모리 시제품을 공급하는 계약 체결"),
    ],
)
def test_other_figures_or_another_act_are_no_repeat(line: str, other: str):
    assert not tells_again(line, other)
