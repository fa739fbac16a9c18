"""The corpus of correct and false bullets, and a sample of it through the check; ``./run.sh bench corruption`` runs all."""

import importlib
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent / "bench"))
corruptions = importlib.import_module("corruptions")
korean = importlib.import_module("korean")
numbers = importlib.import_module("wrong_numbers")
pairs = importlib.import_module("pairs")
bench = importlib.import_module("bench_corruption")

PAIRS = pairs.load_pairs()
MADE = corruptions.corrupt(PAIRS)
#: of 11 false bullets of a kind, how many may pass: none where a value is wrong, more where only wording is
MOST_MISSED = {"digit": 0, "currency": 0, "percent": 0, "weekday": 0, "quote": 0}
MOST_MISSED |= {"unit": 1, "date": 1, "title": 1, "organisation": 2, "negation": 2, "invented": 1}
MOST_MISSED |= {"person": 3, "direction": 2, "certainty": 2}
#: of 60 correct ones, how many may be refused
MOST_REFUSED = 5


def of_kind(kind):
    return [one for one in MADE if one.kind == kind]


def spread(items, most):
    """*most* of *items*, evenly."""
    return items[:: max(1, len(items) // most)][:most]


# -- the corpus ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", pairs.LANGUAGES)
def test_every_language_has_articles_of_its_own_with_people_of_the_roster(language):
    articles = pairs.load_articles(language)
    assert len(articles) >= 20
    assert len({article.id for article in articles}) == len(articles)
    assert all(article.document.glossary for article in articles)
    assert all(isinstance(article.document.published, date) for article in articles)
    assert all(len(article.sentences) >= 7 for article in articles)


def test_every_correct_bullet_rests_verbatim_on_one_or_two_sentences_of_its_article():
    for pair in PAIRS:
        assert 1 <= len(pair.evidence) <= 2, pair.text
        assert set(pair.evidence) <= set(pair.article.sentences), pair.text
        assert 15 <= len(pair.text) <= 90, pair.text


def test_there_are_enough_pairs_of_every_language():
    count = Counter(pair.language for pair in PAIRS)
    assert count["ko"] >= 90
    assert all(count[language] >= 45 for language in ("en", "ja", "zh"))


# -- the generator ---------------------------------------------------------------------------------------------------


def test_the_generator_makes_fourteen_kinds_and_the_same_ones_again():
    count = Counter(one.kind for one in MADE)
    assert len(MADE) >= 1_200
    assert set(count) == set(corruptions.KINDS)
    assert len(corruptions.KINDS) == 14
    assert min(count.values()) >= 80
    assert [one.text for one in corruptions.corrupt(PAIRS[:20])] == [one.text for one in corruptions.corrupt(PAIRS)][
        : len(corruptions.corrupt(PAIRS[:20]))
    ]


def test_another_seed_makes_other_mistakes():
    assert {one.text for one in corruptions.corrupt(PAIRS[:20], seed=8)} != {
        one.text for one in corruptions.corrupt(PAIRS[:20], seed=7)
    }


def test_no_false_bullet_is_a_correct_one():
    correct = {(pair.article.id, pair.text) for pair in PAIRS}
    assert not [one.text for one in MADE if (one.pair.article.id, one.text) in correct]


def test_a_wrong_digit_stands_nowhere_in_the_evidence():
    for one in of_kind("digit"):
        changed = Counter(re.findall(r"\d[\d,.]*", one.text)) - Counter(re.findall(r"\d[\d,.]*", one.pair.text))
        assert changed, one.text
        assert not {numbers.significant(number) for number in changed} & numbers.figures(one.pair.rests_on), one.text


def test_a_wrong_weekday_is_not_the_one_of_its_day():
    weekdays = "월화수목금토일"
    for one in of_kind("weekday"):
        found = re.search(r"(\d+)월 (\d+)일(?:\(| )([월화수목금토일])(?:요일|\))", one.text)
        if found:
            day = date(one.pair.published.year, int(found[1]), int(found[2]))
            assert weekdays[day.weekday()] != found[3], one.text


def test_a_wrong_person_or_company_is_not_named_in_the_evidence():
    for one in (*of_kind("person"), *of_kind("organisation")):
        if one.text == one.pair.exchanged:
            continue
        new = {name for name in one.pair.glossary.values() if name in one.text and name not in one.pair.text}
        inside = {name for name in new for other in one.pair.names if name in other}
        assert not new & one.pair.names - inside, one.text


@pytest.mark.parametrize(
    ("name", "arguments", "line"),
    [
        ("corruption", ["--pairs", "4", "--misses", "--false"], r"^in all +[\d.]+%.* \d+$"),
        ("extractive", ["--rounds", "1"], r"^summarize: three checked bullets +[\d.]+ +1\.00 +[\d.]+$"),
    ],
)
def test_the_benchmark_runs_on_a_tiny_size_and_prints_its_figure(name, arguments, line):
    script = Path(__file__).parent / "bench" / f"bench_{name}.py"
    done = subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(line, done.stdout, re.MULTILINE), done.stdout


@given(word=st.sampled_from(["삼성전자", "TSMC", "퀄컴", "네이버", "샤오미", "Arm", "KT"]))
def test_a_particle_agrees_with_the_word_before_it(word):
    swapped = korean.replaced("구글은 칩을 구글이 샀다", 0, 2, word)
    assert swapped.startswith(word + ("은" if korean.ends_closed(word) else "는"))


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [("인텔", "으로", "인텔로"), ("퀄컴", "으로", "퀄컴으로"), ("메타", "으로", "메타로"), ("구글", "과", "구글과")],
)
def test_the_liquid_takes_the_short_form(word, particle, expected):
    assert korean.with_particle(word, particle) == expected


# -- the check -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", corruptions.KINDS)
def test_the_check_catches_false_bullets(kind):
    sample = spread(of_kind(kind), 11)
    missed = [one.text for one in sample if not bench.refusals(one.pair, one.text)]
    assert len(missed) <= MOST_MISSED[kind], missed


def test_the_check_lets_correct_bullets_pass():
    sample = spread(PAIRS, 60)
    refused = [pair.text for pair in sample if bench.refusals(pair, pair.text)]
    assert len(refused) <= MOST_REFUSED, refused
