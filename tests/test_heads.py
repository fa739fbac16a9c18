"""An expression by first letters finds what a flat alternation finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.contract.heads import any_of

LETTERS = st.sampled_from("가나다AB&.-]^")
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=4), min_size=1, max_size=8)


def test_the_longest_word_is_found() -> None:
    assert re.findall(any_of(["삼성", "삼성전자", "SK"]), "삼성전자와 SK, 삼성물산") == ["삼성전자", "SK", "삼성"]


@given(WORDS, st.text(LETTERS, max_size=20))
def test_it_finds_what_a_flat_alternation_finds(words: list[str], text: str) -> None:
    flat = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    assert re.findall(any_of(words), text) == re.findall(flat, text)
