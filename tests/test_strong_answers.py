"""A strong model's lines, written for our own prompts, mostly pass at once."""

import pytest
from strong_answers import LANGUAGES, put_through

#: lines that may be refused, of 120 Korean and 132 lines of each other language
REFUSED = 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_answers_of_a_strong_model_pass_at_once(language):
    answers = list(put_through(language))
    assert len(answers) >= 40
    assert sum(len(answer.refused) for answer in answers) <= REFUSED
    assert sum(not answer.refused for answer in answers) >= 0.75 * len(answers)


def test_every_refusal_tells_the_model_why():
    for language in LANGUAGES:
        for answer in put_through(language):
            assert all(reason and text for line in answer.refused for reason, text in line.reasons)
