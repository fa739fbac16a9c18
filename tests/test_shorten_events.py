"""Events, places and quotations in a line: what goes with the rest still whole."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.korean.absolute_dates import absolute
from summarizer.korean.morphology import analyse
from summarizer.korean.shorten import shorten
from summarizer.korean.standalone import prepared


def text_of(sentence: str, *, lead: bool = False) -> str:
    found = shorten(sentence, lead=lead)
    return "" if found is None else found.text


HELD = (
    "김가람 가람전자 사장은 4일 서울 가람구 나라호텔 대연회장에서 열린 '가람 기술 토론회 2026' 개막 행사에 나와 새 칩의 공급 시기와"
    " 값을 밝히고 해외 고객 세 곳과 맺은 계약의 내용을 차례로 설명했다."
)


def test_the_place_of_an_event_goes_before_the_event():
    assert "4일 '가람 기술 토론회 2026' 개막 행사에" in text_of(HELD)


def test_the_places_of_two_events_tell_them_apart():
    two = HELD.replace("새 칩의 공급 시기와 값을", "부산에서 열린 대회의 결과를")
    assert "4일 '가람 기술 토론회 2026' 개막" not in text_of(two)


def test_a_place_that_is_described_stays_with_its_description():
    described = HELD.replace("서울 가람구", "새로 지은")
    assert "새로 지은 '가람 기술" not in text_of(described)


def test_a_place_stays_with_who_held_the_event_there():
    held = HELD.replace("서울 가람구", "나라협회가 서울").replace("열린", "개최한")
    assert "나라협회가 '가람" not in text_of(held)


def test_no_cut_begins_inside_quotation_marks():
    line = text_of(
        "김 대통령은 10일 오후 대통령실에서 열린 '가람 시대의 반도체 비전과 육성전략 보고회'에 참석한 박나라 나라전자 부회장에게 웃으며"
        ' "나라전자의 역할이 중요하다. 각별히 잘 부탁한다"고 말했다.',
        lead=True,
    )
    assert line.count("'") in (0, 2)
    assert "비전과 박나라" not in line


def test_of_two_quotations_joined_by_a_comma_one_is_left_whole():
    line = text_of(
        "김가람 가람전자 대표는 “다른 회사의 발표를 보면서 먼저 치고 나가는 회사가 반드시 이기는 것은 아니라는 생각을 했다”며"
        " “지금까지의 경쟁이 모형이었다면 앞으로는 쓸모 있는 서비스로 넘어가게 될 것”이라고 분석했다."
    )
    assert line.endswith(("”고 분석", "”이라고 분석"))
    assert line.count("“") == line.count("”") == 1


def test_what_is_quoted_points_at_what_is_quoted():
    line = text_of(
        '나라통신 보도에 따르면 김가람 사장은 12월 18일 미국 가람주 나라시 본사에서 열린 내부 전략 회의에서 "내년이 매우 중요하다.'
        ' 이 시기의 절박함을 우리가 알고 회사 차원에서 더욱 빠르게 움직여야 한다"고 말했다.',
        lead=True,
    )
    assert "본사에서 열린" not in line
    assert "이 시기의 절박함을" in line


@pytest.mark.parametrize(
    ("sentence", "begins"),
    [
        ("이러한 정책에 발맞춰 가람은행은 스타트업 세 곳에 투자했다.", "가람은행은 스타트업"),
        ("이번 투자에서 가람AI의 기업가치는 3조원으로 평가됐다.", "가람AI의 기업가치는"),
        ("이 사고로 터널 안 차로가 두 시간 동안 통제됐다.", "터널 안 차로가"),
        ("김가람 사장은 같은 행사에서 새 칩을 개발하고 있다고 밝혔다.", "김가람 사장은 새 칩을"),
        ("가람전자는 그 외에도 부사장 네 명을 사장으로 내정했다.", "가람전자는 부사장 네 명을"),
        ("이어 열린 이사회에서 김가람 창업자는 의장으로 선출됐다.", "이사회에서 김가람"),
    ],
)
def test_what_points_at_the_sentence_before_is_left_out(sentence: str, begins: str):
    assert prepared(sentence).startswith(begins)


@pytest.mark.parametrize(
    "sentence",
    [
        "이번 조사에서 응답자의 60%는 인공지능을 쓴다고 답했다.",
        "이번 투자에서 인정받은 가람AI의 기업가치는 8000억원이다.",
    ],
)
def test_a_survey_stays_with_its_findings_and_a_modifier_with_its_adverb(sentence: str):
    assert prepared(sentence) == sentence


def test_a_month_that_has_just_been_written_is_not_written_again():
    assert absolute("이달 들어 20일까지 수출이 늘었다.", date(2025, 12, 22)) == "12월 들어 20일까지 수출이 늘었다."


def test_a_lone_syllable_behind_latin_letters_is_a_particle():
    assert [t.tag for t in analyse("나라AI가 칩을 공급하는 계약을 체결했다.") if t.form == "가"] == ["JKS"]


def test_a_term_that_ends_a_sentence_ends_a_line():
    assert text_of("가람전자의 계약 금액은 매출의 7.6%에 해당하며, 계약 기간은 2033년 12월 31일까지다.").endswith(
        "31일까지"
    )


def test_who_foresees_is_named_where_what_is_foreseen_is_described():
    found = shorten("김가람 나라그룹 회장이 사람보다 1만 배 뛰어난 인공지능이 10년 안에 나올 것으로 내다봤다.")
    assert found is not None
    assert found.subject
