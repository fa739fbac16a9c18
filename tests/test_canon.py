"""Facts of four languages in one Korean form."""

from datetime import date
from pathlib import Path

import pytest
from canon_notation import written
from hypothesis import given
from hypothesis import strategies as st

from summarizer.canon import canonicalise, places_in, quantities, titles_in

DATA = Path(__file__).parent / "data" / "canon"


def rows(name):
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


def day(text):
    return None if text == "-" else date.fromisoformat(text)


TO_KOREAN = rows("to_korean.txt")
FROM_KOREAN = rows("from_korean.txt")


@pytest.mark.parametrize(("language", "published", "sentence", "expected"), TO_KOREAN)
def test_a_phrase_is_written_in_korean(language, published, sentence, expected):
    assert canonicalise(sentence, language, published=day(published)) == expected


@pytest.mark.parametrize(("language", "published", "sentence", "expected"), TO_KOREAN)
def test_what_is_korean_already_stays(language, published, sentence, expected):
    assert canonicalise(expected, language, published=day(published)) == expected


@pytest.mark.parametrize(("korean", "published", "expected"), FROM_KOREAN)
def test_a_korean_phrase_has_its_value(korean, published, expected):
    found = quantities(korean, published=day(published))
    assert ("; ".join(map(written, found)) or "none") == expected


def test_the_tables_are_as_large_as_they_say():
    assert len(TO_KOREAN) >= 300
    assert len(FROM_KOREAN) >= 300


PIECES = sorted({row[2] for row in TO_KOREAN})


@given(
    language=st.sampled_from(["ko", "en", "ja", "zh", "und"]),
    pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=4),
    link=st.sampled_from([", ", "、", "。", " and ", "; "]),
)
def test_twice_is_the_same_as_once(language, pieces, link):
    once = canonicalise(link.join(pieces), language, published=date(2024, 7, 1))
    assert canonicalise(once, language, published=date(2024, 7, 1)) == once


ODD = "0123456789.,-~$€¥%年月日万億兆千百十一二三성원만억조분기 ()/:'’\"aBkMQhHFYJuneMay火周上下半第の数多달러\u200b０１\U0001f600"


@given(
    text=st.text(alphabet=ODD, max_size=40) | st.text(max_size=40),
    language=st.sampled_from(["ko", "en", "ja", "zh", "und", ""]),
    published=st.none() | st.dates(),
)
def test_no_text_is_too_odd(text, language, published):
    assert isinstance(canonicalise(text, language, published=published), str)
    for quantity in quantities(text, language, published=published):
        assert 0 <= quantity.start <= quantity.end <= len(text)
    assert isinstance(titles_in(text), tuple)
    assert isinstance(places_in(text), tuple)


@pytest.mark.parametrize(
    ("language", "sentence", "korean"),
    [
        ("zh", "创始人周一凡表示", "창업자周一凡表示"),
        ("zh", "毛利率下降2.3个点", "毛利率下降2.3%포인트"),
        ("zh", "首席戰略官林氏", "최고전략책임자林氏"),
        ("zh", "投入1000個億", "投入1000억"),
        ("ja", "総理大臣の会見", "총리の会見"),
        ("ja", "ソニー60%、TSMC40%", "ソニー60%、TSMC 40%"),
        ("en", "in the latter half of 2027", "in the 2027년 하반기"),
        ("en", "a fine of 310 million Danish crowns", "a fine of 3억1000만 덴마크크로네"),
    ],
)
def test_what_reads_like_something_else_is_what_it_says(language: str, sentence: str, korean: str):
    assert canonicalise(sentence, language) == korean
