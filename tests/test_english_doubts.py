"""English sentences of which rules guess what they mean: no line rather than a false, a broken or an empty one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.english.doubts import doubtful_words, is_doubtful
from summarizer.english.reader import Reader
from summarizer.english.sentences import readings
from summarizer.english.tokens import cut
from summarizer.english_grammar import readings as carried


def _carried(english: str) -> str | None:
    """The Korean of *english*, its names as they are."""
    return next(carried(english), None)


@pytest.mark.parametrize(
    "english",
    [
        # half of a name in Korean, half in English letters
        "퀄컴 Stellar opened a plant.",
        "인텔 Technologies's quarterly profit rose 23%.",
        "Boreal 호주 opened a plant.",
        # a state behind its city
        "케임브리지대, MA-based Quillon has raised 1300만 달러.",
        # two posts of one person, and the office of another in English
        "한국 engineer and 네이버 founder Kim Tae-oh has said he expects growth.",
        "Quillon joined the council of President Ana Roz.",
        # as what, from what
        "Quillon appointed Mara Veld.",
        "로이터 reported that 인텔 will name Mara Veld CEO.",
        "Quillon said it was naming Mara Veld, a board member and retired vice chairman of Boreal, as interim CEO.",
        "네이버 founder Kim Tae-oh resigned on 3일(화요일).",
        "Mara Veld said on 3일(화요일) she would step down.",
        # somebody is called on to do it
        "Investors called for Mara Veld to resign as CEO.",
        # 'with', 'and' and 'including', which may belong to several nouns
        "The merger will create a company with combined revenues of 4억 달러.",
        "Quillon built a car with the work of 3400명 engineers.",
        # who has what
        "Quillon has a larger footprint, having bought a rival.",
        "Quillon had profits of 2억 달러.",
        "The fallout that prompted the sale was linked to a dispute he had with a rival.",
        # words with several meanings
        "The plan gives more power to 존 스미스.",
        "The court dismissed 구글's challenge to the order.",
        "Quillon has failed to establish the console as a successor.",
        "Quillon cut its sales forecast to 280만 units.",
        # piles
        "Quillon will create 400 jobs at a site in 뮌헨 in the south of 독일 for workers from 영국.",
        "Quillon opened the office of the head of the unit of the group of the maker.",
        # what is more, what is late, who is let out, what is used
        "Quillon plans to become a more harbour-minded company.",
        "Quillon plans to build a more resilient network.",
        "Quillon opened a giant battery plant.",
        "이재용 was released on parole in 2021년.",
        "이재용 thanked his late father.",
        "Quillon deploys cloud-based applications.",
        "Quillon has picked up a new backer.",
        "Quillon will move its legal address to 서울.",
        "The talks arrive as 인텔 shrinks.",
        "Shares of both 인텔 and 퀄컴 rose.",
        "인텔 experienced a decline in sales.",
        "인텔 stressed the growth and potential of the AI market.",
        # half of a name, and a plural that its capital kept
        "이재용 Min-seo opened a plant.",
        "Mara Veld became vice president of Batteries at 인텔.",
        # what was hoped for, what is bound to a condition, what is said of one alone
        "애널리스트들 had hoped for higher sales at 인텔.",
        "Without subsidies, 인텔 would close the plant in 부산.",
        "Only 인텔, a maker of chips, can build the chips.",
        # nouns in a row that no table knows
        "인텔 studied vehicle sensor chip recycling demand.",
        # one verb is the form of one, whom many do not agree with
        "The lawmakers rules on AI.",
        # what is said under a condition, and nobody known says it
        "인텔 could close the plant, sources said, if demand falls.",
        # nothing is told
        "Quillon responded in a statement.",
        "The move delayed Quillon's sale, which took place a year later.",
        "애널리스트들 expected 27억 달러.",
        "Quillon notified 존 스미스 in a letter.",
        "All of Quillon's 120명 employees left.",
        # the next sentence is no part of the one before
        "Mara Veld was hired by 인텔 in 2009년 7월. It is a maker of chips, 팀 쿡 said.",
    ],
)
def test_what_is_read_by_guess_gives_no_line(english):
    assert _carried(english) is None


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        ("인텔 named Mara Veld as CFO.", "인텔은 Mara Veld를 CFO로 임명했다."),
        ("인텔 will upgrade its factories every year.", "인텔은 매년 자사 공장을 개선할 예정이다."),
        (
            "인텔's Mara Veld and AMD's Kim Tae-oh visited 부산.",
            "인텔의 Mara Veld와 AMD의 Kim Tae-oh는 부산을 방문했다.",
        ),
        ("Sydney-based Quillon raised 300만 달러.", "시드니에 본사를 둔 Quillon은 300만 달러를 조달했다."),
        ("인텔 CEO Mara Veld resigned.", "Mara Veld 인텔 CEO는 사임했다."),
        ("인텔 signed a partnership with AMD.", "인텔은 AMD와 제휴를 체결했다."),
        ("애널리스트들 expected revenue of 27억 달러.", "애널리스트들은 27억 달러의 매출을 예상했다."),
    ],
)
def test_what_is_plain_is_told(english, korean):
    assert _carried(english) == korean


@given(
    st.sampled_from(sorted(doubtful_words("guessed"))),
    st.sampled_from(["인텔은 공장을 열었다.", "존 스미스는 CEO에서 사임했다."]),
)
def test_a_word_with_several_meanings_is_doubtful_in_any_line(word, line):
    tokens = cut(f"인텔 opened a plant and {word} it.")
    assert is_doubtful(tokens, line)
    assert not is_doubtful(cut("인텔 opened a plant."), line)


@pytest.mark.parametrize(
    "english",
    [
        # the name is refused as it is read, wherever it stands
        "인텔 sued Boreal 호주.",
        "A court in 부산 questioned President Ana Roz.",
        "Judge Ana Roz dismissed the lawsuit.",
        "The Vice-President visited 부산.",
        # a sum of nothing, whoever expects it
        "인텔 expects 27억 달러.",
        "Quillon forecast 15%.",
        # what is called for is no purpose
        "인텔 called for a boycott to protect chips.",
    ],
)
def test_what_one_reader_sees_is_refused_by_it(english):
    assert next(readings(Reader(cut(english))), None) is None


def test_a_dateline_with_its_agency_in_korean_is_no_part_of_the_sentence():
    assert _carried("TOKYO (로이터) - 토요타 opened a plant.") == _carried("토요타 opened a plant.")
    assert _carried("토요타 opened a plant.") is not None
