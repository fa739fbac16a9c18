"""What is asked before an expression never hides a match of it: each way through the expression writes what is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import permutations

import pytest
from expressions import DIGITS, always, begins
from hypothesis import given
from hypothesis import strategies as st

from summarizer.canon import amounts_cjk, days, periods, phrases, weekdays
from summarizer.canon.dating import MONTHS
from summarizer.canon.numerals import _WIDE_FORMS, narrow
from summarizer.contract import clauses, lexicon
from summarizer.contract.certainty import settled, views
from summarizer.contract.deeds import parties
from summarizer.contract.denial import denial_marks, denial_turns, lost_at_home, reworded
from summarizer.contract.direction import trends
from summarizer.contract.line import form
from summarizer.contract.meaning import motives
from summarizer.contract.names import instead, of_state, proper_nouns, spotting
from summarizer.contract.names.actors import CALLED
from summarizer.contract.numbers import bases, notations, regional, worded
from summarizer.contract.sounds import foreign_sounds, sounds
from summarizer.korean.morphology import QUOTED, _shut, without_quotations


def _ways(gate: re.Pattern[str]) -> list[str]:
    """The words of a gate: plain ones, and letters in square brackets."""
    ways = gate.pattern.split("|")
    return [word for way in ways for word in (way[1:-1] if way.startswith("[") else [way])]


def test_the_reader_sees_what_may_be_left_out() -> None:
    assert always(re.compile("(?:가나|다나)다?"), "나")
    assert not always(re.compile("가나?"), "나")
    assert not always(re.compile("가나|다"), "나")
    assert always(re.compile(r"(?i)\bQ[1-4]"), "Qq")
    assert always(re.compile(r"\d{1,2}[월月]"), DIGITS)
    assert not always(re.compile(r"\d*[월月]"), DIGITS)


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (periods._QUARTER_EN, "Qq"),
        (periods._HALF_EN, "Hh"),
        (periods._FISCAL, "Ff"),
        (periods._ZH_QUARTER, "Q"),
        (periods._CJK_QUARTER, "期季분"),
        (periods._CJK_HALF, "半반"),
        (periods._CJK_FISCAL, "年회"),
        *periods._CLOCKS,
        *((pattern, "数數几幾") for pattern in phrases._CJK_VAGUE.values()),
        (phrases._HALF_CJK["ja"], "半"),
        (phrases._HALF_CJK["zh"], "半"),
        (phrases._HALF_CJK["ko"], "절"),
        (phrases._GENERATION, "第"),
        (phrases._VAGUE_KO, "수"),
        (phrases._FRACTION_CJK, "分분"),
        (phrases._SCALE_KO, "백천만"),
        (phrases._ARTICLE, "조챕條条チCAS"),
        (phrases._HALF_HOUR, "Hh半반"),
        (phrases._SHARES, DIGITS),
        (phrases._NATIVE_DAYS, phrases._LAST_OF_DAYS),
        (weekdays._ENGLISH, ["day"]),
        *((weekdays._CJK[language], needed) for language, needed in weekdays._NEEDED.items()),
        (notations._TENTHS, "割成"),
        (notations._NUMBERED, "第目"),
        (notations.IN_A_ROW, "连連"),
        (notations._VOTES, "-–"),
        (notations._NOUGHT, "zZ零ゼ为為"),
        (notations._SO_MANY, "个個"),
        (notations._SHORT_YEAR, "年"),
        (notations._FIRST_QUARTERS, "季Q期"),
        (regional._SITES, "件"),
        (regional._YEARS_AND_A_HALF, ["年半"]),
        (regional._FIRST_TO, "季"),
        (regional._POSTS, _ways(regional._ANY_POST)),
        (views._SPEECH, ["고 "]),
        (lost_at_home._NOT_AT_HOME, _ways(lost_at_home._MAY_DENY)),
        (proper_nouns._BEFORE_TITLE, _ways(proper_nouns._ANY_TITLE)),
        (form._ADDRESS, "."),
        (denial_marks.ONLY_SOUNDS, _ways(denial_marks._MAY_SOUND)),
        (motives._MOTIVE, _ways(motives._ANY_FEELING)),
        *((said, _ways(reworded._MAY_DENY)) for said, _ in reworded._SAME),
        *((said, _ways(of_state._ANY_OFFICE)) for said, _, _ in of_state._OFFICES),
        *((pattern, needed) for pattern, _, needed in sounds._SPELLINGS),
        *((pattern, needed) for pattern, _, needed in foreign_sounds._ELSEWHERE),
        *((pattern, needed) for rules in foreign_sounds._TONGUES for pattern, _, needed in rules),
        *(row for row in days._CJK if row[0] is not days._YEAR_RANGE),  # '(2019-2021)' is left to other readers
    ],
    ids=lambda _: "row",  # patterns made of sets are spelt otherwise in each process
)
def test_each_way_of_writing_has_the_letters_that_are_asked_for(
    pattern: re.Pattern[str], needed: Iterable[str]
) -> None:
    assert always(pattern, needed)


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (weekdays._ENGLISH, ["day"]),
        (notations._QUARTER_ENDED, ["quarter", "month", "截"]),
        (notations._MONTHS_ENDED, ["month"]),
        (notations._FIRST_MONTHS, ["month", "月"]),
        (notations._NINE_MONTHS, ["month", "月"]),
        (regional._THIS_DECADE, ["decade", "年"]),
        (regional._DECADE, ["年代", "0s", "ties"]),
        (regional._TEENS, ["teen", "double", *"位ケ桁十"]),
        (regional._TENS, ["0s"]),
        (regional._AND_A_HALF, ["half"]),
        (regional._QUARTER_OF, ["quarter"]),
        (regional._HUNDREDS, ["hundred"]),
        (regional._MONTHS_TO, MONTHS),
        (regional._HALF_ENDED, ["month", "截"]),
        (regional._QUARTER_END, ["quarter", "末", "말"]),
        *((pattern, bases._NEEDED[base]) for base, pattern in bases._BASES.items()),
    ],
    ids=lambda _: "row",  # patterns made of sets are spelt otherwise in each process
)
def test_each_way_has_the_words_that_are_asked_for_in_small_letters(
    pattern: re.Pattern[str], needed: Iterable[str]
) -> None:
    assert always(pattern, needed, lowered=True)


#: tables of which only the rows are tried that begin with a letter of the line
_TABLES = {
    "settled": ([[said] for said, _ in settled._SETTLED], settled._by_head()),
    "trends": ([[said] for said, _ in trends._THINGS], trends._by_head()),
    "turned round": ([[kept] for _, kept in denial_turns._OTHER_WAY_ROUND], denial_turns._by_head()),
    "deeds": ([[said for said in (deed.said, deed.said_back) if said] for deed in parties.DEEDS], parties._by_head()),
    "worded": ([[pattern] for pattern, _, _ in worded._WORDED], worded._heads_of_worded()),
}


@pytest.mark.parametrize("table", _TABLES)
def test_a_row_has_one_of_the_letters_by_which_it_is_found(table: str) -> None:
    rows, by_head = _TABLES[table]
    for at, row in enumerate(rows):
        heads = [head for head, found in by_head.items() if at in found]
        assert "" in heads or all(always(pattern, heads, lowered=table == "worded") for pattern in row)


def test_markup_has_a_sign_of_markup() -> None:
    signs = [chr(at) for at in (*range(0x80), *range(0x1F000, 0x1FB00)) if form._MARKS.match(chr(at))]
    assert always(form._MARKUP, signs, lowered=True)


def test_days_of_east_asia_have_a_figure() -> None:
    figures = [chr(at) for at in range(0x10000) if days._FIGURE.match(chr(at))]
    assert all(always(pattern, figures) for pattern, _ in days._CJK)


@pytest.mark.parametrize("grammar", amounts_cjk._CJK.values(), ids=amounts_cjk._CJK)
def test_an_amount_begins_where_one_is_looked_for(grammar: re.Pattern[str]) -> None:
    assert begins(grammar, amounts_cjk._BEGINS)


def test_whatever_narrow_changes_is_looked_for() -> None:
    assert narrow("1・5兆円、3─5月、ＡＩ　約 ～−") == "1.5兆円、3~5月、AI 約 ~-"
    assert all(_WIDE_FORMS.match(chr(at)) for at in range(0xFF01, 0xFF5F))
    assert _WIDE_FORMS.search("삼성전자, 1.5조 원") is None


WORD = st.text(st.sampled_from("은는이가도께서을를에게로부터와과의으보다측들미래A9"), min_size=1, max_size=7)


@given(WORD)
def test_a_stem_is_what_stands_before_the_longest_particle(word: str) -> None:
    flat = re.fullmatch(rf"(?P<stem>[가-힣A-Za-z0-9&.\-]{{2,}}?)(?:{spotting.PARTICLE})?$", word)
    assert spotting._stem(word) == (word if flat is None else flat["stem"])


@given(
    st.lists(st.sampled_from(["젠", "황", "라온", "한빛", "대표", "이사장", "회장은", "전", "CEO"]), max_size=6).map(
        " ".join
    )
)
def test_whoever_is_called_by_his_surname_is_seen_wherever_he_stands(text: str) -> None:
    apart = rf"(?<![가-힣]){{}}(?:{CALLED}|[가-힣]{{{{0,3}}}}{CALLED})"
    called = {letter for letter in text if "가" <= letter <= "힣" and re.search(apart.format(letter), text)}
    assert instead._surnames_called(text) == called


def test_the_ideas_of_a_word_are_in_the_order_of_the_dictionary() -> None:
    assert all(list(ideas) == sorted(ideas) for ideas in lexicon._by_word().values())


def test_two_sounds_are_alike_in_either_order() -> None:
    assert all(sounds._SWAPS[one, two] == cost for near, cost in sounds.NEAR.items() for one, two in permutations(near))


@pytest.mark.parametrize(
    "text", ["라온, '한빛' 인수", "라온, “한빛” 인수", '라온, "한빛" 인수', "라온, ‘한빛’ 인수", "라온의 '26년"]
)
def test_quotations_are_emptied_wherever_one_opens(text: str) -> None:
    assert without_quotations(text) == QUOTED.sub("''", text)
    assert _shut(text) == {at for found in QUOTED.finditer(text) for at in range(*found.span())}


@pytest.mark.parametrize(
    "clause", ["라온表示", "关于라온", "라온が応じるか否かについて", "The company said", "she told reporters"]
)
def test_a_clause_that_says_only_who_said_it_is_no_statement(clause: str) -> None:
    assert clauses._says_nothing(clause)
    assert not clauses._says_nothing(f"라온 {clause} 인수")
