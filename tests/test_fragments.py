"""Lines of a model that name a thing and say nothing of it."""

import pytest
from examination import EXAMINATIONS, read_cases

from summarizer.fragments import fragments

NAMES = ("산제이 메흐로트라", "AMD", "엔비디아")


@pytest.mark.parametrize(
    "line",
    [
        "CEO 산제이 메흐로트라 고대역폭 메모리 수요",
        "엔비디아 차세대 가속기와 데이터센터 공급망",
        "일본 구마모토 공장의 새 생산 라인",
        "4분기 전년 동기 대비 38% 증가한 116억 달러",
        "AMD, 2.3배 증가",
        "산제이 메흐로트라 CEO가 8일, 일본 경제 단체와의 회동에서 밝힘",
        "엔비디아, 지난해 2분기 대비 12% 감소",
        "산제이 메흐로트라 8일 서울에서 공개 발표",
        "엔비디아 CEO 추가 투입 해저 케이블",
    ],
)
def test_a_name_and_a_thing_are_no_news(line):
    [refusal] = fragments(line, NAMES)
    assert refusal.reason == "empty"


@pytest.mark.parametrize(
    "line",
    [
        "AMD 41% 증가한 매출 108억 달러",
        "AMD 2026년 4~6월 결산 순이익 2.3배 증가",
        "산제이 메흐로트라, 고대역폭 메모리 수요가 공급을 웃돈다고 언급",
        "엔비디아, SK하이닉스와 차세대 메모리 공급 논의",
        "보스턴다이내믹스 새 COO에 테레사 오르도녜스 전 아마존 로보틱스 부사장",
        "현재 직원 320명 중 70%가 연구자",
        "산제이 메흐로트라, 8일 회동에서 투자 계획을 취재진에게 설명",
        "엔비디아, 새 칩을 9월에 내놓는다고 회견에서 밝힘",
        "엔비디아, 서울에서 새 칩 발표",
    ],
)
def test_a_deed_or_a_figure_of_something_is_news(line):
    assert fragments(line, NAMES) == ()


def test_no_right_line_of_the_examinations_is_taken_for_a_fragment():
    right = [case for name in EXAMINATIONS for case in read_cases(name) if not case.kind]
    assert [case.bullet.text for case in right if fragments(case.bullet.text, case.source.glossary.values())] == []


@pytest.mark.parametrize(
    "line", ["산제이 메흐로트라는 수율을 60%로 올리고 싶음", "엔비디아, 장소를 아직 정하지 않는 중"]
)
def test_a_wish_in_the_first_person_and_a_state_of_nothing_are_no_printed_korean(line):
    [refusal] = fragments(line, NAMES)
    assert refusal.reason == "garbled"
