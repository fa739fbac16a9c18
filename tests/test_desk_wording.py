"""What the desk says: both languages say the same, particles fit, days and hours read well."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.desk
from bot.desk.korean import settle_particles
from bot.desk.sentences import HELP, SAID
from bot.desk.wording import say, span_words, when_words

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def holes(sentence):
    return set(re.findall(r"{(\w+)}", sentence))


@pytest.mark.parametrize("what", SAID)
def test_both_languages_say_the_same_values(what):
    korean, english = SAID[what]
    assert holes(korean) == holes(english)
    assert re.search("[가-힣]", korean)


def test_every_sentence_is_said_somewhere():
    folder = Path(bot.desk.__file__).parent
    source = "".join(p.read_text(encoding="utf-8") for p in folder.glob("*.py") if p.name != "sentences.py")
    made = {f"thanks-{v}" for v in ("helpful", "wrong")} | {f"button-{v}" for v in ("pause", "resume")}
    assert [what for what in SAID if f'"{what}"' not in source and what not in made] == []


def test_help_has_as_many_lines_in_both_languages():
    assert len(HELP["ko"]) == len(HELP["en"])


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("최태원을(를)", "최태원을"),
        ("젠슨 황이(가)", "젠슨 황이"),
        ("정의선은(는)", "정의선은"),
        ("손정의와(과)", "손정의와"),
        ("서울(으)로", "서울로"),
        ("평일(으)로", "평일로"),
        ("08:30(으)로", "08:30으로"),
        ("17:01(으)로", "17:01로"),
        ("평일 07:00 (Asia/Tokyo)(으)로", "평일 07:00 (Asia/Tokyo)로"),
        ("'인텔'을(를)", "'인텔'을"),
        ("NVIDIA은(는)", "NVIDIA는"),
        ("ARM(으)로", "ARM으로"),
        ("(으)로", "로"),
    ],
)
def test_a_particle_fits_the_word_before_it(text, settled):
    assert settle_particles(text) == settled


@given(st.text(max_size=60), st.sampled_from(sorted(SAID)), st.sampled_from(["ko", "en"]))
def test_whatever_is_put_into_a_sentence_stands_in_it_as_it_is(value, what, locale):
    names = holes(SAID[what][0])
    said = say(locale, what, **dict.fromkeys(names, value))
    assert all(settle_particles(value) in said or value in said for _ in names)


@pytest.mark.parametrize(
    ("ahead", "korean", "english"),
    [
        (timedelta(hours=1), "오늘 11:00", "today 11:00"),
        (timedelta(hours=21, minutes=30), "내일 07:30", "tomorrow 07:30"),
        (timedelta(days=4), "11월 27일(금) 10:00", "Fri 27 Nov 10:00"),
    ],
)
def test_an_hour_is_named_as_people_name_it(ahead, korean, english):
    assert when_words("ko", NOW + ahead, NOW, "Asia/Seoul") == korean
    assert when_words("en", NOW + ahead, NOW, "Asia/Seoul") == english


def test_another_zone_is_named():
    assert when_words("ko", NOW, NOW, "America/New_York") == "오늘 20:00 (America/New_York)"


def test_a_span_is_told_in_days_where_it_can_be():
    assert [span_words("ko", h) for h in (1, 24, 36, 168)] == ["1시간", "1일", "36시간", "7일"]
    assert [span_words("en", h) for h in (1, 24, 36)] == ["1 hour", "1 day", "36 hours"]
