from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.stories.amounts import amounts, dates, spoken

PUBLISHED = datetime(2024, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language", "term"),
    [
        ("$3 billion", "en", "n:3e+09usd"),
        ("US$3bn", "en", "n:3e+09usd"),
        ("30억 달러", "ko", "n:3e+09usd"),
        ("30亿美元", "zh", "n:3e+09usd"),
        ("30億ドル", "ja", "n:3e+09usd"),
        ("80조 원", "ko", "n:8e+13krw"),
        ("80조원", "ko", "n:8e+13krw"),
        ("80 trillion won", "en", "n:8e+13krw"),
        ("80兆ウォン", "ja", "n:8e+13krw"),
        ("3800亿元", "zh", "n:3.8e+11cny"),
        ("3800억 위안", "ko", "n:3.8e+11cny"),
        ("380 billion yuan", "en", "n:3.8e+11cny"),
        ("1兆円", "ja", "n:1e+12jpy"),
        ("1조 엔", "ko", "n:1e+12jpy"),
        ("1조5000억 달러", "ko", "n:1.5e+12usd"),
        ("$1.5 trillion", "en", "n:1.5e+12usd"),
        ("1.5万亿美元", "zh", "n:1.5e+12usd"),
        ("3.5%", "en", "n:3.5%"),
        ("3.5 percent", "en", "n:3.5%"),
        ("3.5퍼센트", "ko", "n:3.5%"),
        ("GPU 2만 개", "ko", "n:2e+04"),
        ("20,000 GPUs", "en", "n:2e+04"),
        ("€600m", "en", "n:6e+08eur"),
        ("6억 유로", "ko", "n:6e+08eur"),
        ("¥500億", "ja", "n:5e+10jpy"),
    ],
)
def test_one_amount_has_one_notation_in_every_language(text, language, term):
    assert list(amounts(f"x {text}, y", language)) == [term]


@pytest.mark.parametrize("text", ["2024년", "in 2026", "HBM3E", "GPT-5", "3명", "제5조"])
def test_years_product_names_and_small_counts_are_no_amounts(text):
    assert list(amounts(text)) == []


@pytest.mark.parametrize("text", ["6월 11일", "June 11", "Jun. 11", "11 June", "6月11日", "2024-06-11", "2024.06.11"])
def test_one_date_has_one_notation_in_every_language(text):
    assert list(dates(f"x {text} y")) == ["d:6-11"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1일 재계에 따르면", ["d:7-1"]),
        ("23일 재계에 따르면", ["d:6-23"]),
        ("10일간 열린다", []),
        ("met on Friday", ["d:6-28"]),
        ("21日の株主総会", ["d:6-21"]),
        ("13월 40일", []),
    ],
)
def test_a_bare_day_is_read_against_the_day_of_publication(text, found):
    assert list(dates(text, PUBLISHED)) == found


def test_a_bare_day_means_nothing_without_a_day_of_publication():
    assert list(dates("23일 재계에 따르면")) == []


@pytest.mark.parametrize(
    ("term", "korean"),
    [
        ("n:1.5e+12usd", "1조5000억 달러"),
        ("n:8e+13krw", "80조 원"),
        ("n:3.5%", "3.5%"),
        ("n:2e+04", "2만"),
        ("n:450", "450"),
        ("n:0eur", "0 유로"),
        ("d:6-11", "6월 11일"),
    ],
)
def test_a_term_is_spoken_as_korean_readers_write_it(term, korean):
    assert spoken(term) == korean


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text):
    assert all(term.startswith("n:") and spoken(term) for term in amounts(text))
    assert all(term.startswith("d:") for term in dates(text, PUBLISHED))
