"""Lines that the model was not sure of (what counts as sure is tested in test_compose_answers.py)."""

from dataclasses import replace

import pytest

from summarizer.doubt import LEAST_MEAN, LEAST_WORD, UNSURE, doubts
from summarizer.writers.writer import Written

TEXT = '{"line":"애플 매출 증가"}'
SURE = Written(text=TEXT, tokens=tuple((1, -0.001) for _ in TEXT.encode()))
UNSURE_OF_ALL = Written(text=TEXT, tokens=tuple((1, LEAST_MEAN - 0.1) for _ in TEXT.encode()))


def test_a_sure_line_is_believed_and_an_unsure_one_refused():
    assert doubts("애플 매출 증가", SURE) == ()
    assert doubts("애플 매출 증가", UNSURE_OF_ALL) == (UNSURE,)


def test_one_word_under_the_limit_is_enough():
    begin = TEXT.encode().index("매출".encode())
    tokens = list(SURE.tokens)
    tokens[begin + 2] = (1, -4.0)
    assert LEAST_WORD > 0.0183
    assert doubts("애플 매출 증가", replace(SURE, tokens=tuple(tokens))) == (UNSURE,)


@pytest.mark.parametrize("line", ["", "다른 줄"])
def test_a_line_that_was_not_written_is_not_judged(line):
    assert doubts(line, UNSURE_OF_ALL) == ()


def test_a_translation_models_probabilities_are_not_judged():
    assert doubts("애플 매출 증가", replace(UNSURE_OF_ALL, translated=True)) == ()
