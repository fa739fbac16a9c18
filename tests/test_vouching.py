"""Words that nothing vouches for: in the lines of a model that was refused often, and guesses of any model."""

from dataclasses import replace
from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.doubt import UNSURE
from summarizer.vouching import LEAST_GUESS, guessed, untranslated, unvouched
from summarizer.writers.writer import Written

EVIDENCE = "売上高は41%増の108億ドルだった。"
SOURCE = Source(sentences=(EVIDENCE,), language="ja", published=date(2026, 8, 4))
LINE = "매출은 41% 증가한 108억 달러를 창출"


def bullet(text: str) -> Bullet:
    return Bullet(text=text, evidence=(EVIDENCE,))


def written(text: str, word: str, chance: float) -> Written:
    """An answer whose every byte is sure but for the last of *word*."""
    last = text.encode().index(word.encode()) + len(word.encode()) - 1
    return Written(text=text, tokens=tuple((1, chance if at == last else -0.0001) for at in range(len(text.encode()))))


@pytest.mark.parametrize(
    ("word", "chance", "refused"),
    [("창출", -1.5, True), ("창출", -0.1, False), ("매출", -1.5, False), ("108억", -1.5, False)],
)
def test_a_word_is_a_guess_that_nothing_vouches_for_and_the_model_is_not_sure_of(word, chance, refused):
    assert 0.22 < LEAST_GUESS < 0.9
    assert guessed(bullet(LINE), SOURCE, LINE, written(LINE, word, chance)) == ((UNSURE,) if refused else ())


def test_without_probabilities_or_from_a_translation_model_nothing_is_a_guess():
    unsure = written(LINE, "창출", -3.0)
    assert guessed(bullet(LINE), SOURCE, LINE, replace(unsure, tokens=())) == ()
    assert guessed(bullet(LINE), SOURCE, LINE, replace(unsure, translated=True)) == ()


def test_a_korean_source_is_quoted_and_nothing_of_it_a_guess():
    korean = Source(sentences=("매출은 41% 늘었다.",), language="ko")
    line = "매출은 41% 늘어 이익을 창출"
    assert guessed(Bullet(text=line, evidence=korean.sentences), korean, line, written(line, "창출", -3.0)) == ()


def test_a_noun_that_the_evidence_lacks_is_named():
    [refusal] = unvouched(bullet(LINE), SOURCE)
    assert (refusal.reason, "창출" in refusal.text) == ("unvouched", True)
    assert unvouched(bullet("매출은 41% 증가한 108억 달러"), SOURCE) == ()


@pytest.mark.parametrize(
    ("line", "evidence", "refused"),
    [
        ("가람, 1만 개의 Accelerators 공급", "Garam will supply 10,000 accelerators.", True),
        ("가람, Larkfield Audio 인수", "Garam will buy Larkfield Audio, an audio firm.", False),
        ("가람, Larkfield 인수", "Garam will buy Larkfield.", False),
        ("가람, 900MHz 대역 사용", "Garam uses 900 mhz bands.", False),
    ],
)
def test_an_english_word_that_is_no_name_is_left_untranslated(line, evidence, refused):
    assert bool(untranslated(Bullet(text=line, evidence=(evidence,)))) == refused
