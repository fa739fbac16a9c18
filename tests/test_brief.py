from datetime import timedelta
from pathlib import Path

import pytest

from bot.brief import LONGEST_PERIOD, Question, parse, resolve
from bot.errors import InputError
from bot.people.lookup import Lookup
from bot.settings import load_roster

CONFIG = Path(__file__).resolve().parent.parent / "config"


@pytest.fixture(scope="module")
def lookup():
    return Lookup(load_roster(CONFIG / "executives.yaml"))


@pytest.mark.parametrize(
    ("words", "name", "period"),
    [
        ("최태원", "최태원", timedelta(days=7)),
        ("최태원 3일", "최태원", timedelta(days=3)),
        ("  젠슨   황  2주 ", "젠슨 황", timedelta(days=14)),
        ("Jay Y. Lee 24h", "Jay Y. Lee", timedelta(hours=24)),
        ("Sam Altman 1m", "Sam Altman", timedelta(days=30)),
        ("최태원 최근 48시간", "최태원", timedelta(hours=48)),
        ("최태원 오늘", "최태원", timedelta(days=1)),
        ("엔비디아 한 달", "엔비디아", timedelta(days=30)),
        ("최태원 999일", "최태원", LONGEST_PERIOD),
        ("최태원 99999일", "최태원", LONGEST_PERIOD),
        ("최태원 0일", "최태원", timedelta(hours=1)),
    ],
)
def test_words_are_split_into_name_and_period(words, name, period):
    assert parse(words) == Question(name=name, period=period)


@pytest.mark.parametrize("words", ["", "   ", "7일"])
def test_a_period_alone_asks_for_a_name(words):
    with pytest.raises(InputError, match="누구"):
        parse(words)


@pytest.mark.parametrize("name", ["최태원", "Chey Tae-won", "崔泰源", "최태원 회장", "chey taewon"])
def test_any_spelling_resolves_to_the_person(lookup, name):
    assert [c.id for c in resolve(lookup, name)] == ["chey-tae-won"]


def test_a_slip_is_answered_with_suggestions(lookup):
    with pytest.raises(InputError, match="최태원"):
        resolve(lookup, "최태언")


def test_an_unknown_name_says_how_to_add_it(lookup):
    with pytest.raises(InputError, match=r"executives\.yaml"):
        resolve(lookup, "홍길동전")
