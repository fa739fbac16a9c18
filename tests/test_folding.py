"""Folding for comparison keeps the way back to the text as given."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.folding import fold, key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chey Tae-won", "CHEY TAE WON"),
        ("젠슨 황", "젠슨·황"),
        ("ジェンスン・フアン", "ｼﾞｪﾝｽﾝ･ﾌｱﾝ"),
        ("René", "Rene"),
        ("ＳＫ그룹", "SK 그룹"),
        ("㈜LG", "(주)LG"),
        ("C. C. Wei", "CC Wei"),
        (unicodedata.normalize("NFD", "최태원"), "최\u200b태원"),
    ],
)
def test_ways_of_writing_one_name_share_a_key(one: str, other: str):
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("ガ", "カ"), ("최태원", "최대원"), ("黄", "黃"), ("Wei", "Wai")])
def test_different_letters_keep_different_keys(one: str, other: str):
    assert key(one) != key(other)


def test_offsets_lead_back_over_composed_and_expanded_characters():
    text = "\ufeff㈜" + unicodedata.normalize("NFD", "가é") + "끝"
    folded = fold(text)
    assert folded.text == "(주)가e끝"
    assert [text[slice(*folded.original(at, at + 1))] for at in range(len(folded.text))][-1] == "끝"
    assert folded.original(3, 4) == (2, 4)


def test_plain_text_needs_no_map():
    assert fold("최태원 SK그룹 회장, “AI” · 投資 フアン").starts is None


@given(text=st.text(max_size=60))
def test_every_folded_character_has_a_place_in_the_text(text: str):
    folded = fold(text)
    for at in range(len(folded.text)):
        start, end = folded.original(at, at + 1)
        assert 0 <= start < end <= len(text)
