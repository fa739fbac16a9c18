"""Where a name stands: as a pattern with the name in it would find it."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.contract.names.finding import HANGUL, LATIN, LETTER, followed, preceded, stands, starts

TEXTS = st.text(alphabet="가나A1 ", max_size=24)
WORDS = st.text(alphabet="가나A ", min_size=1, max_size=3)
#: no such word overlaps itself
NAMES = st.lists(st.sampled_from("가나A "), min_size=1, max_size=3, unique=True).map("".join)


@given(WORDS, TEXTS)
def test_places_are_those_of_the_pattern(word, text):
    whole = re.compile(rf"(?<![가-힣A-Za-z]){re.escape(word)}(?![A-Za-z])")
    assert [*starts(word, text, behind=LETTER, before=LATIN)] == [match.start() for match in whole.finditer(text)]
    assert stands(word, text, behind=LETTER, before=LATIN) == (whole.search(text) is not None)


@given(NAMES, TEXTS)
def test_what_follows_is_what_the_pattern_finds_behind_the_name(word, text):
    whole = re.search(rf"(?<![가-힣]){re.escape(word)}(?P<rest> [가-힣]+)", text)
    found = followed(word, text, re.compile(r"(?P<rest> [가-힣]+)"), behind=HANGUL)
    assert (found and found["rest"]) == (whole and whole["rest"])


def test_what_goes_before_ends_at_the_name():
    found = preceded(" 메타", "구글과 아미트 메타 대표", re.compile(r"(?P<given>[가-힣]{2,})\Z"))
    assert found is not None
    assert found["given"] == "아미트"
    assert preceded(" 메타", "Amit 메타", re.compile(r"(?P<given>[가-힣]{2,})\Z")) is None


def test_an_empty_name_stands_nowhere():
    assert [*starts("", "삼성전자")] == []
