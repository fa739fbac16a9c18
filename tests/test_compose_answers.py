"""What a model answered is read with patience and never raises."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.answers import Draft, read_answer, read_line
from summarizer.doubt import sureness
from summarizer.writers.writer import Written

THREE = [{"from": [1], "line": "하나"}, {"from": [2, 3], "line": "둘"}, {"from": [4], "line": "셋"}]
WHOLE = json.dumps({"lines": THREE, "headline": "제목"}, ensure_ascii=False)


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        f"```json\n{WHOLE}\n```",
        f"Here is the answer: {WHOLE} I hope it helps.",
        f"<think>1 + {{1}} = 2</think>{WHOLE}",
        WHOLE.replace('"line"', '"text"'),
        json.dumps(THREE, ensure_ascii=False),
        json.dumps({"bullets": THREE}, ensure_ascii=False),
    ],
)
def test_three_lines_are_found_whatever_stands_around_them(text):
    assert [draft.text for draft in read_answer(text).lines] == ["하나", "둘", "셋"]
    assert read_answer(text).lines[1].evidence == (2, 3)


def test_the_headline_is_read():
    assert read_answer(WHOLE).headline == "제목"


@pytest.mark.parametrize(("cut", "count"), [(-3, 3), (-20, 3), (-40, 2), (40, 1), (12, 0)])
def test_of_an_answer_that_broke_off_the_finished_lines_are_kept(cut, count):
    assert len(read_answer(WHOLE[:cut]).lines) == count


def test_bare_strings_and_numbered_prose_are_lines_without_evidence():
    for text in ('["하나", "둘"]', '{"lines": ["하나", "둘"]}', "1. 하나\n2) 둘", "- 하나\n• 둘", "[1] 하나\n[2] 둘"):
        assert read_answer(text).lines == (Draft(text="하나"), Draft(text="둘"))


@pytest.mark.parametrize("numbers", ["1", 1, [1, "2", None, True], {"a": 1}, None, [[1]]])
def test_evidence_that_is_no_list_of_numbers_is_read_as_far_as_it_goes(numbers):
    [draft] = read_answer(json.dumps([{"line": "하나", "from": numbers}])).lines
    assert set(draft.evidence) <= {1}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"line": "하나"}', "하나"),
        ('{"line":"하나', ""),
        ("하나\n둘", "하나"),
        ('{"headline": "제목"}', "제목"),
        ("<think>음</think>\n하나", "하나"),
        ("", ""),
    ],
)
def test_a_single_line_is_read(text, line):
    assert read_line(text) == line


@given(st.text(alphabet='{}[]":,\\ \n가나12linefromhd<>think/', max_size=200))
def test_anything_can_be_read(text):
    answer = read_answer(text)
    assert len(answer.lines) <= 12
    assert isinstance(read_line(text), str)


def test_nesting_without_end_is_no_danger():
    assert read_answer("[" * 100_000).lines == ()
    assert read_answer('{"lines":' * 20_000).lines == ()


# -- how sure a model was ------------------------------------------------------------------------------------------


def tokens_of(text, chance):
    """Every byte a token; *chance* maps a byte's place to its log-probability."""
    return tuple((1, chance(at)) for at in range(len(text.encode())))


def test_only_the_tokens_of_the_line_count():
    text = '{"line":"한국어"}'
    begin, end = len('{"line":"'), len('{"line":"한국어'.encode())
    written = Written(text=text, tokens=tokens_of(text, lambda at: -0.1 if begin <= at < end else -9.0))
    sure = sureness("한국어", written)
    assert round(sure.mean, 6) == -0.1
    assert not sure.doubtful()


def test_one_word_that_the_model_did_not_know_is_enough():
    words = ["애플,", "이달", "엔지니어", "1500명", "채용", "예정"]
    text = " ".join(words)
    at_word = range(text.encode().index("이달".encode()), text.encode().index("이달".encode()) + 6)
    written = Written(text=text, tokens=tokens_of(text, lambda at: -1.0 if at in at_word else -0.01))
    sure = sureness(text, written)
    assert (sure.word, sure.doubtful()) == ("이달", True)
    assert sure.mean > -0.4


def test_a_token_that_closes_the_string_is_no_word_of_the_line():
    text = '"매출 증가."'
    tokens = ((1, -0.1), (6, -0.1), (7, -0.1), (2, -9.0))  # the mark and the quote in one token
    assert not sureness("매출 증가", Written(text=text, tokens=tokens)).doubtful()


@given(st.lists(st.tuples(st.integers(1, 9), st.floats(-20, 0)), max_size=30), st.text(max_size=12))
def test_any_tokens_give_a_probability_or_nothing(tokens, line):
    sure = sureness(line, Written(text=f"x {line} y", tokens=tuple(tokens)))
    assert sure is None or (0 <= sure.chance <= 1 and sure.mean <= 0)


@pytest.mark.parametrize("written", [Written(text="한국어"), Written(text="다른 말", tokens=((3, -1.0),))])
def test_nothing_is_known_without_tokens_or_without_the_line(written):
    assert sureness("한국어", written) is None
