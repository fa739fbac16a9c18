"""The keys of ``editions.yaml`` that say when not to post."""

from datetime import date

import pytest

from bot.catalogue import load_editions
from bot.errors import ConfigError
from bot.model import Roster

ROSTER = Roster(executives=(), organisations=())


@pytest.fixture
def load(tmp_path):
    def load(line):
        path = tmp_path / "editions.yaml"
        path.write_text(f'editions:\n  - {{id: m, title: 브리핑, time: "08:30", days: mon-fri, {line}}}\n')
        return load_editions(path, ROSTER, ())[0]

    return load


def test_days_off_and_quiet_hours_are_read(load):
    made = load(
        'holidays: next, holiday_country: US, holiday_dates: [2027-01-04, 2026-12-31], quiet_hours: "22:00~7:00"'
    )
    assert (made.holidays, made.holiday_country) == ("next", "US")
    assert made.holiday_dates == (date(2026, 12, 31), date(2027, 1, 4))
    assert made.quiet_hours == "22:00-07:00"


def test_what_is_not_said_is_the_calendar_of_korea_and_no_quiet_hours(load):
    made = load("languages: null")
    assert (made.holidays, made.holiday_country, made.holiday_dates, made.quiet_hours) == ("post", "KR", (), "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("holiday_dates: [12월 31일]", "연-월-일"),
        ("holiday_country: Korea", "ISO 3166"),
        ('quiet_hours: "22:00"', "시:분-시:분"),
        ('quiet_hours: "22:00-22:00"', "시:분-시:분"),
        ('quiet_hours: "22:00-25:00"', "24시간제"),
        ('quiet_hours: "08:00-09:00"', "둘 가운데 하나"),
        ('quiet_hours: "22:00-08:31"', "둘 가운데 하나"),
        ("holidays: 1", "holidays"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_an_example(load, line, said):
    with pytest.raises(ConfigError, match=said) as caught:
        load(line)
    assert "예:" in str(caught.value)
