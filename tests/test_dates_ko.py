"""Korean relative days into dates, and written out where they are certain."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.korean.absolute_dates import absolute, dated
from summarizer.korean.dates_ko import read_dates

SEED1 = date(2024, 6, 23)
SEED2 = date(2024, 7, 1)
PAPER = date(2024, 12, 23)


@pytest.mark.parametrize(
    ("words", "published", "first", "last"),
    [
        ("23일 재계에 따르면", SEED1, date(2024, 6, 23), date(2024, 6, 23)),
        ("전날 출국한", SEED1, date(2024, 6, 22), date(2024, 6, 22)),
        ("지난 6일에는", SEED1, date(2024, 6, 6), date(2024, 6, 6)),
        ("지난 13일 귀국한", SEED1, date(2024, 6, 13), date(2024, 6, 13)),
        ("지난 11일(현지시간)에는", SEED1, date(2024, 6, 11), date(2024, 6, 11)),
        ("지난 17일부터 나흘간", SEED1, date(2024, 6, 17), date(2024, 6, 20)),
        ("지난 4월", SEED1, date(2024, 4, 1), date(2024, 4, 30)),
        ("지난 2월", SEED1, date(2024, 2, 1), date(2024, 2, 29)),
        ("1일 최 회장은", SEED2, date(2024, 7, 1), date(2024, 7, 1)),
        ("지난달 22일부터", SEED2, date(2024, 6, 22), date(2024, 6, 22)),
        ("지난주 시애틀", SEED2, date(2024, 6, 24), date(2024, 6, 30)),
        ("지난달 27일", SEED2, date(2024, 6, 27), date(2024, 6, 27)),
        ("지난달 28∼29일 열린", SEED2, date(2024, 6, 28), date(2024, 6, 29)),
        ("올해 3월", SEED2, date(2024, 3, 1), date(2024, 3, 31)),
        ("지난 4월", SEED2, date(2024, 4, 1), date(2024, 4, 30)),
        ("오는 25일", SEED1, date(2024, 6, 25), date(2024, 6, 25)),
        ("내달 3일", SEED1, date(2024, 7, 3), date(2024, 7, 3)),
        ("이달 3일", SEED1, date(2024, 6, 3), date(2024, 6, 3)),
        ("작년 12월", SEED1, date(2023, 12, 1), date(2023, 12, 31)),
        ("지난 30일", date(2024, 1, 2), date(2023, 12, 30), date(2023, 12, 30)),
        ("지난 5일부터 보름간", SEED1, date(2024, 6, 5), date(2024, 6, 19)),
        ("이번 주", SEED1, date(2024, 6, 17), date(2024, 6, 23)),
    ],
)
def test_relative_days_are_read_as_newsrooms_write_them(words: str, published: date, first: date, last: date):
    [span] = read_dates(words, published)
    assert (span.first, span.last) == (first, last)


@pytest.mark.parametrize(
    "words", ["2개월 만에", "2주간의 출장", "10일간", "3일 만에", "2026년까지", "31일째", "지난 31일 동안"]
)
def test_durations_are_never_days(words: str):
    assert read_dates(words, SEED1) == []


def test_the_day_before_counts_from_the_articles_day_not_from_the_nearest_date():
    sentences = ("재계가 분주하다.", "23일 재계에 따르면 그렇다.", "지난 6일 대만을 찾았다.", "전날 출국했다.")
    assert dated(sentences, 3, SEED1) == "6월 22일 출국했다."


@pytest.mark.parametrize(
    ("sentences", "line"),
    [
        (("23일 열렸다.", "지난 6일 대만을 찾았다.", "이날 회동에는"), "12월 6일 회동에는"),
        # the last day named is carried over a sentence without one, and over one with '이날'
        (("지난 21일 행사를 열었다.", "참석자는 많았다.", "이날 행사에는"), "12월 21일 행사에는"),
        (("지난 21일 행사를 열었다.", "이날 강연도 했다.", "참석자는 많았다.", "이날 행사에는"), "12월 21일 행사에는"),
        (("12월 21일 행사를 열었다.", "참석자는 많았다.", "이날 행사에는"), "12월 21일 행사에는"),
        # no day named: the paper's
        (("행사를 열었다.", "이날 행사에는"), "12월 23일 행사에는"),
        (("행사를 열었다.", "전날에는 만났다."), "12월 22일에는 만났다."),
        (("지난 10일 만났고 23일 귀국했다.", "전날에는 만났다."), "12월 22일에는 만났다."),
        # an own day that is not the paper's counts from where it is named
        (("22일 재계에 따르면 그렇다.", "전날 출국했다."), "12월 21일 출국했다."),
        (("22일 재계에 따르면 전날 출국했다.",), "12월 22일 재계에 따르면 12월 21일 출국했다."),
        # a day that the news is held against is no day of the news
        (("22일 7% 내렸다.", "이는 2019년 5월 31일 이후 최대 낙폭이다.", "이날 시총은"), "12월 22일 시총은"),
        (("22일 7% 내렸다.", "이는 지난 3일(8%) 이후 처음이다.", "이날 시총은"), "12월 22일 시총은"),
        # two days named, one to come, several, or a doubtful one: nobody knows
        (
            ("지난 21일 행사를 열었다.", "지난 6일 대만을 찾았다.", "참석자는 많았다.", "이날은 만났다."),
            "이날은 만났다.",
        ),
        (("오는 28일 행사를 연다.", "이날 서한을 보냈다."), "이날 서한을 보냈다."),
        (("지난 17일부터 나흘간 방문했다.", "이날 서한을 보냈다."), "이날 서한을 보냈다."),
        (("행사를 열었다.", "전날 출국했다.", "이날 서한을 보냈다."), "이날 서한을 보냈다."),
        (("지난 10일 만났다.", "전날에는 만났다."), "전날에는 만났다."),
        (("지난 10일 만났으며 전날에는 쉬었다.",), "12월 10일 만났으며 전날에는 쉬었다."),
        (('"지난 10일 봤다"고 했다.', "이날은 만났다."), "12월 23일은 만났다."),
    ],
)
def test_this_day_and_the_day_before_are_written_out_only_where_they_are_certain(sentences, line: str):
    assert dated(sentences, len(sentences) - 1, PAPER) == line


def test_an_own_day_named_later_says_nothing_of_the_day_before():
    assert dated(("전날 출국했다.", "22일 재계에 따르면 그렇다."), 0, PAPER) == "전날 출국했다."


def test_the_latest_day_of_the_lead_is_the_articles_own():
    sentences = (
        "가람전자 주가가 현지시간 3일 급락한 데 이어 4일에도 하락 마감했다.",
        "이날 주가는 전날보다 1.7% 내렸다.",
    )
    assert dated(sentences, 1, date(2024, 9, 5)) == "9월 4일 주가는 전날보다 1.7% 내렸다."


def test_a_day_told_already_is_not_written_twice():
    sentences = ("31일 나라통신에 따르면 가람전자는 이날 납입을 마쳤다고 발표했다.",)
    assert dated(sentences, 0, date(2025, 12, 31)) == "12월 31일 나라통신에 따르면 가람전자는 납입을 마쳤다고 발표했다."


def test_a_day_told_already_is_the_same_day_where_a_word_hangs_on_it():
    sentences = ("13일(현지시간) 외신에 따르면 가람전자는 이날 낸 성명에서 인수를 마쳤다고 밝혔다.",)
    told = "6월 13일(현지시간) 외신에 따르면 가람전자는 같은 날 낸 성명에서 인수를 마쳤다고 밝혔다."
    assert dated(sentences, 0, date(2023, 6, 14)) == told


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("지난달 28일과 지난달 29일 이틀간", "6월 28~29일 이틀간"),
        ("지난달 17일부터 지난달 20일까지", "6월 17일부터 20일까지"),
        ("지난달 17일과 지난달 20일 만났다", "6월 17일과 20일 만났다"),
        ("지난달 28일과 29일 이틀간", "6월 28~29일 이틀간"),
        ("6월 28일과 29일 이틀간", "6월 28~29일 이틀간"),
        ("지난달 28일과 이달 1일 만났다", "6월 28일과 7월 1일 만났다"),
    ],
)
def test_a_month_is_written_once(words: str, line: str):
    assert absolute(words, date(2024, 7, 2)) == line


def test_a_day_that_may_be_past_or_coming_keeps_its_words():
    assert absolute("29일 행사를 연다.", SEED1) == "29일 행사를 연다."


def test_days_inside_a_quotation_keep_their_words():
    assert absolute('그는 "지난 6일 만났다"고 했다.', SEED1) == '그는 "지난 6일 만났다"고 했다.'


def test_a_year_says_itself_that_it_is_past():
    assert absolute("지난 2016년 5월 회사를 세웠다.", PAPER) == "2016년 5월 회사를 세웠다."
    quoted = "“지난 2016년 5월 회사를 세웠다”고 했다."
    assert absolute(quoted, PAPER) == quoted
