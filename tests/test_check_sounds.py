"""Hangul against the foreign word it renders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.contract.lexicon import ideas_in, ideas_of, known_as
from summarizer.contract.sounds.hanja import fold, read_alike
from summarizer.contract.sounds.renderings import written_by_sound
from summarizer.contract.sounds.sounds import distance, hangul_sound, latin_sound

PAIRS = [
    ("젠슨", "Jensen"), ("나델라", "Nadella"), ("올트먼", "Altman"), ("저커버그", "Zuckerberg"), ("블랙웰", "Blackwell"),
    ("앤트로픽", "Anthropic"), ("퍼플렉시티", "Perplexity"), ("미스트랄", "Mistral"), ("세레브라스", "Cerebras"),
    ("허깅페이스", "Hugging Face"), ("제미나이", "Gemini"), ("터너스", "Ternus"), ("멤피스", "Memphis"), ("스레드", "Threads"),
    ("블룸버그", "Bloomberg"), ("퀄컴", "Qualcomm"), ("엔비디아", "Nvidia"), ("허사비스", "Hassabis"), ("코어위브", "CoreWeave"),
    ("블랙웰", "ブラックウェル"), ("소프트뱅크", "ソフトバンク"), ("젠슨", "ジェンスン"), ("올트먼", "アルトマン"),
    ("레이쥔", "雷军"), ("량원펑", "梁文鋒"), ("웨이저자", "魏哲家"), ("투자", "投資"), ("투자", "投资"), ("협력", "协力"), ("노동", "労働"),
]  # fmt: skip
OTHERS = [
    ("젠슨", "Altman"), ("나델라", "Zuckerberg"), ("올트먼", "Cook"), ("블랙웰", "Rubin"), ("앤트로픽", "Mistral"),
    ("퀄컴", "Broadcom"), ("터너스", "Ternovsky Group"), ("레이쥔", "马化腾"), ("투자", "协力"), ("손정의", "三木谷"),
]  # fmt: skip


@pytest.mark.parametrize(("hangul", "foreign"), PAIRS)
def test_a_word_is_known_by_its_sound_or_reading(hangul: str, foreign: str):
    assert written_by_sound(hangul, f"It was {foreign}, they said")


@pytest.mark.parametrize(("hangul", "foreign"), [pair for pair in OTHERS if pair[0] != "터너스"])
def test_another_word_is_not(hangul: str, foreign: str):
    assert not written_by_sound(hangul, foreign)


def test_names_are_told_apart_in_general():
    names = [pair for pair in PAIRS if pair[1].isascii()]
    taken = sum(written_by_sound(a, b) for a, other in names for _, b in names if b != other)
    assert taken <= 0.02 * len(names) ** 2


def test_hanja_read_alike_with_and_without_the_initial_sound_law():
    assert read_alike("이재", "李在")
    assert read_alike("노동", "労働者")
    assert not read_alike("이", "李")
    assert fold("력량") == fold("역양")


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_words_have_a_sound_and_a_distance(one: str, two: str):
    left, right = hangul_sound(one), latin_sound(two)
    assert distance(left, right) >= 0
    assert distance(left, left) == 0


def test_the_dictionary_reads_whole_words_and_stems_of_three_languages():
    assert known_as("감소", "shares slipped 3%")
    assert known_as("인수", "宣布收购该公司")
    assert known_as("공장", "新工場を建てる")
    assert not known_as("미국", "the bus stopped")
    assert ideas_of("없는말") == ()
    assert ideas_in("") == frozenset()
