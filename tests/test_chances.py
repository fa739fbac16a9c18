"""What a model in this process says of its own tokens: their bytes, and how probable it found them."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.writers.chances import measured


def alphabet():
    """GPT-2's printable character for each byte, as its own source builds the table."""
    kept = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    hidden = itertools.count(256)
    return {byte: chr(byte if byte in kept else next(hidden)) for byte in range(256)}


LETTERS = alphabet()


def byte_level(data, cuts):
    """*data* cut at the bytes *cuts*, as a byte-level vocabulary writes its pieces."""
    places = [0, *sorted(cuts), len(data)]
    return ["".join(LETTERS[byte] for byte in data[begin:end]) for begin, end in itertools.pairwise(places)]


def test_a_syllable_split_over_two_tokens_keeps_its_bytes():
    pieces = byte_level("최 회장".encode(), [1, 4])
    assert measured("최 회장", pieces, [-0.5, -0.1, -2.0]) == ((1, -0.5), (3, -0.1), (6, -2.0))


def test_pieces_of_sentencepiece_bring_their_spaces_and_single_bytes():
    pieces = ["▁최태원", "▁회장", "<0xEA>", "<0xB0>", "<0x80>"]
    sizes = [size for size, _ in measured("최태원 회장가", pieces, [-1.0] * 5)]
    assert sizes == [9, 7, 1, 1, 1]


def test_a_character_that_was_not_finished_is_no_text():
    pieces = byte_level("매출 증".encode()[:-1], [7])
    assert measured("매출", pieces, [-0.1, -0.2]) == ((6, -0.1),)


def test_space_around_the_text_counts_for_no_token():
    assert measured("매출", byte_level("\n매출 \n".encode(), [1, 7]), [-1.0, -2.0, -3.0]) == ((6, -2.0),)


@pytest.mark.parametrize(
    "pieces",
    [[], byte_level("다른 말".encode(), []), byte_level(b"\xecab", [1]), ["##말"]],
    ids=["no tokens", "another text", "broken bytes", "another notation"],
)
def test_where_tokens_and_text_disagree_nothing_is_said(pieces):
    assert measured("매출ab", pieces, [-1.0] * len(pieces)) == ()


def test_rounding_never_makes_a_token_more_than_certain():
    assert measured("가", byte_level("가".encode(), []), [1e-6]) == ((3, 0.0),)


@given(st.text(min_size=1), st.data())
def test_however_a_text_is_cut_its_bytes_are_told(text, data):
    raw = text.encode()
    cuts = data.draw(st.sets(st.integers(1, max(1, len(raw) - 1)), max_size=8)) if len(raw) > 1 else set()
    pieces = byte_level(raw, cuts)
    told = measured(text.strip(), pieces, [-math.pi] * len(pieces))
    assert sum(size for size, _ in told) == len(text.strip().encode())
    assert all(size > 0 and chance == -math.pi for size, chance in told)
