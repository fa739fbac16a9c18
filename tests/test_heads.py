"""What is looked for by its first letters is found wherever the whole table would find it."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.contract.direction.antonyms import _sets
from summarizer.contract.heads import any_of, candidates, index

LETTERS = st.sampled_from("가나다AB&.-]^")
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=4), min_size=1, max_size=8)


def test_the_longest_word_is_found() -> None:
    assert re.findall(any_of(["삼성", "삼성전자", "SK"]), "삼성전자와 SK, 삼성물산") == ["삼성전자", "SK", "삼성"]


@given(WORDS, st.text(LETTERS, max_size=20))
def test_it_finds_what_a_flat_alternation_finds(words: list[str], text: str) -> None:
    flat = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    assert re.findall(any_of(words), text) == re.findall(flat, text)


def test_a_row_of_a_table_is_tried_where_one_of_its_expressions_can_stand() -> None:
    table = index([("(?:매출|이익)",), (r"(?<!미)포함",), ("翻番|倍増",), ("[증급]가",)])
    assert candidates(table, "이익이 남음") == [0]
    assert candidates(table, "수수료 포함") == [1]
    assert candidates(table, "営業益が倍増") == []  # an alternation has to be a group
    assert candidates(table, "이익 증가") == [0, 3]  # a class of letters: any of them
    assert candidates(index([("[증급]?가",)]), "추가") == [0]  # what may begin with anything is always tried
    assert candidates(index([("(?:翻番|倍増)",)]), "営業益が倍増") == [0]


def test_a_meaning_is_told_by_each_of_its_own_words() -> None:
    lines = (
        "요청을 수용하고 인상을 거부",
        "법원이 기각해 확대 대신 축소",
        "승인은 어렵고 동결이 쉽다",
        "시기를 앞당겨 값을 올려",
    )
    sides = [side for sides in _sets() for side in sides if side.said]
    spoken = [(side, line) for side in sides for line in lines if side.spoken.search(line)]
    assert len(spoken) > len(lines)
    assert all(side.told.search(line) for side, line in spoken)
