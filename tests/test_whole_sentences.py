"""Korean sentences made whole from those around them, and what two lines tell twice; every name here is invented."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Document
from summarizer.again import one_event
from summarizer.pairs import both_named, named_people
from summarizer.speech import Whole, whole


def _document(*sentences: str, title: str = "", glossary: dict[str, str] | None = None) -> Document:
    return Document(
        title=title, text="\n".join(sentences), language="ko", published=date(2025, 6, 12), glossary=glossary or {}
    )


def _whole(*sentences: str, glossary: dict[str, str] | None = None, title: str = "") -> Whole:
    """The last of *sentences*, made whole."""
    last = len(sentences) - 1
    return whole(sentences, last, sentences[last], _document(*sentences, title=title, glossary=glossary))


def test_a_quotation_that_fills_a_paragraph_goes_into_the_sentence_that_points_to_it():
    made = _whole("“올해 안에 새 서버를 내놓겠습니다.”", "한가람 나루전자 대표는 11일 간담회에서 이같이 밝혔다.")
    assert made == Whole("한가람 나루전자 대표는 11일 간담회에서 “올해 안에 새 서버를 내놓겠습니다”라고 밝혔다.", (0,))


@pytest.mark.parametrize(
    ("quoted", "that"), [("공장을 짓는다", "”고"), ("협력이 중요한 시점", "”이라고"), ("함께 나아가자", "”라고")]
)
def test_the_particle_of_a_quotation_follows_how_it_ends(quoted: str, that: str):
    made = _whole(f'"청주에 새로 {quoted}."', "한가람 나루전자 대표는 이같이 말했다.")
    assert that in made.text


def test_of_a_long_quotation_the_sentence_that_the_title_promises_is_told():
    speech = (
        "“지난 세월 동안 저희 회사를 믿고 기다려 주신 모든 고객과 협력사 그리고 임직원 여러분께 머리 숙여 인사드립니다. "
        "내년에 제주 공장을 세우겠습니다.”"
    )
    made = _whole(speech, "한가람 나루전자 대표는 이같이 말했다.", title="나루전자, 제주 공장 세운다")
    assert "“내년에 제주 공장을 세우겠습니다”라고 말했다." in made.text


def test_where_the_speech_stands_elsewhere_the_sentence_stays_as_it_is():
    sentences = ("나루전자는 서버를 만든다.", "한가람 나루전자 대표는 11일 이같이 밝혔다.")
    assert _whole(*sentences) == Whole(sentences[1])


def test_what_was_said_besides_loses_the_words_that_point_back():
    made = _whole("한가람 나루전자 대표는 총회에서 이같이 밝히며, 투자를 늘리겠다고 말했다.")
    assert made.text == "한가람 나루전자 대표는 총회에서 투자를 늘리겠다고 말했다."
    told = "한가람 대표는 “회복했다”며 이같이 밝혔다고 나라신문이 보도했다."
    assert _whole(told).text == told


def test_he_is_the_speaker_through_a_gloss_and_further_words():
    sentences = (
        "서 대표는 11일 “서버가 중요하다”고 말했다.",
        "고객이 쉽게 쓰게 하겠다는 설명이다.",
        "이어 “칩도 만든다”고 했다.",
        "그는 “시장이 커진다”고 내다봤다.",
    )
    assert _whole(*sentences) == Whole("서 대표는 “시장이 커진다”고 내다봤다.", (0,))


def test_two_titles_of_one_person_and_the_market_are_nobody_else():
    first = "한가람 나루전자 대표이사 사장은 11일 서버 시장 전망을 내놨다."
    assert _whole(first, "그는 “수요가 는다”고 말했다.").text.startswith("한가람 나루전자 대표이사 사장은 “수요가")


def test_he_stays_he_where_two_people_are_told_of():
    sentences = ("한 대표는 11일 서보라 미르자동차 회장을 만났다.", "그는 “함께 만든다”고 말했다.")
    assert _whole(*sentences) == Whole(sentences[1])


def test_a_name_from_abroad_needs_no_title():
    known = {"웰스턴": "톰 웰스턴", "톰 웰스턴": "톰 웰스턴"}
    made = _whole("웰스턴은 칩을 사겠다고 밝혔다.", "그는 “곧 산다”고 말했다.", glossary=known)
    assert made == Whole("웰스턴은 “곧 산다”고 말했다.", (0,))


def test_a_day_that_is_not_certain_is_left_out_but_never_of_a_quotation_or_a_price():
    assert _whole("웰스턴은 이날 한 대표와도 만난다.").text == "웰스턴은 한 대표와도 만난다."
    for kept in ("한 대표는 “이날 공장을 봤다”고 말했다.", "나루전자는 이날 종가 기준 3만원이다."):
        assert _whole(kept).text == kept


def test_the_two_are_named_where_the_sentence_before_names_two_and_no_more():
    two = "두 사람은 공급을 논의했다."
    met = "한가람 나루전자 회장이 4일 식당에서 서보라 미르자동차 사장과 만났다."
    assert both_named((met, two), 1, two, ()) == (
        "한가람 나루전자 회장과 서보라 미르자동차 사장은 공급을 논의했다.",
        0,
    )
    three = "한가람 나루전자 회장은 서보라 미르자동차 사장, 고은별 다온 대표와 만났다."
    assert both_named((three, two), 1, two, ()) is None
    assert (
        both_named(("웰스턴이 한가람 나루전자 회장과 서보라 미르자동차 사장을 불렀다.", two), 1, two, {"웰스턴"})
        is None
    )


def test_people_of_quotations_and_offices_are_not_named_people():
    assert named_people("이 회장은 “서 사장이 온다”며 새 대표로 선임된 일을 알렸다.") == ["이 회장"]


def test_one_sum_imposed_twice_is_one_event():
    first = "다온위, 나루전자 유출 사고에 사상 최대 과징금 1347억원 부과"
    again = "다온위는 8월 27일 회의를 열고 법을 어긴 나루전자에 과징금 1347억원과 과태료 960만원 부과"
    assert one_event(again, first)


def test_another_sum_or_another_act_is_another_event():
    first = "다온위, 나루전자 유출 사고에 과징금 1347억원 부과"
    assert not one_event("다온위, 미르자동차 담합에 과징금 2200억원 부과", first)
    assert not one_event("나루전자, 과징금 1347억원에 불복해 소송 제기", first)


def test_one_act_of_one_body_told_without_a_new_figure_is_one_event():
    first = "다온시, 새 서버 단지 조성 계획 승인"
    assert one_event("다온시, 회의에서 서버 단지 계획 승인", first)
    assert not one_event("다온시, 서버 단지 계획에 300억원 지원도 승인", first)
