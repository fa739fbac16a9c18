"""``config/editions.yaml`` as ``Edition`` values: when, for whom, about whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from ..configfile import Loaded, Problem, Row, load, near, refuse
from ..model import LANGUAGES, Edition, Roster, Source
from .roster import resolve, spellings
from .sources import Zone

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: the ids of what channels order for themselves begin so: those of bot.subscriptions
RESERVED = ("ch-", "share-")
_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS = {word: day for row in (DAYS, _FULL, "월화수목금토일") for word, day in zip(row, DAYS, strict=True)}
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_CHANNEL = re.compile(r"console|file:\S.*|slack:[TE][A-Z0-9]+(?:\.T[A-Z0-9]+)?/[CGD][A-Z0-9]+|discord:\d+/\d+")
_KNOWN = ("console", "file:", "slack:", "discord:")


def days_of(words: str | Sequence[str]) -> tuple[str, ...]:
    """Read 'mon-fri', 'sat', 'mon, wed' or ['mon', 'thu-fri'] as days in the order of the week.

    Numbers are refused: 1 is Monday to some schedulers and Tuesday to others (APScheduler counts from Monday = 0).
    """
    if isinstance(words, str):
        words = words.split(",")
    chosen = {day for word in words for day in _range_of(word)}
    return tuple(day for day in DAYS if day in chosen)


def _range_of(word: str) -> Iterator[str]:
    first, dash, last = (part.strip().lower() for part in word.replace("~", "-").partition("-"))
    start, end = _day(first), _day(last if dash else first)
    yield DAYS[start]
    while start != end:
        start = (start + 1) % 7
        yield DAYS[start]


def _day(word: str) -> int:
    if word in _WORDS:
        return DAYS.index(_WORDS[word])
    if word.isdigit() or set(word) & set("*/?"):
        raise ValueError(
            f"요일을 '{word}'(으)로 쓸 수 없습니다. "
            "숫자는 도구마다 월요일이 0이기도 하고 1이기도 해서 하루씩 밀립니다. 낱말로 쓰세요."
        )
    raise ValueError(f"'{word}' 요일을 모릅니다.{near(word, _WORDS)} mon tue wed thu fri sat sun 가운데에서 쓰세요.")


def _read_days(value: Any) -> tuple[str, ...]:
    if isinstance(value, int):
        _day(str(value))
    words = value if isinstance(value, str) else [str(word) for word in value] if isinstance(value, list) else None
    if not words:
        raise ValueError("요일이 없습니다.")
    return days_of(words)


def _clock(text: str) -> str:
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise ValueError(f"'{text}'은(는) 시각이 아닙니다. 24시간제로 시:분을 쓰세요.")
    return f"{int(found[1]):02}:{found[2]}"


def _span(text: str) -> str:
    first, dash, last = text.replace("~", "-").partition("-")
    start, end = _clock(first), _clock(last) if dash else ""
    if not dash or start == end:
        raise ValueError(f"'{text}'은(는) 시간대가 아닙니다. 시작과 끝을 시:분-시:분으로 쓰세요.")
    return f"{start}-{end}"


def _day_off(text: Any) -> date:
    try:
        return date.fromisoformat(str(text).strip())
    except ValueError:
        raise ValueError(f"'{text}'은(는) 날짜가 아닙니다. 연-월-일로 쓰세요.") from None


def _country(code: str) -> str:
    from holidays import list_supported_countries

    if code and code not in list_supported_countries():
        raise ValueError(f"'{code}' 나라의 공휴일을 모릅니다. KR, US, JP 같은 ISO 3166 두 글자를 쓰세요.")
    return code


def _channel(text: str) -> str:
    if not text.startswith(_KNOWN):
        raise ValueError(f"'{text}' 채널을 모릅니다. console, file:경로, slack:…, discord:… 가운데 하나를 쓰세요.")
    if not _CHANNEL.fullmatch(text):
        raise ValueError(
            f"'{text}'에서 채널을 찾을 수 없습니다. 이름이 아니라 ID로 적으세요: slack:T0123ABCD/C0123ABCD, discord:123456/654321"
        )
    return text


def _id(text: str) -> str:
    if text.startswith(RESERVED):
        raise ValueError(f"'{text}': {', '.join(RESERVED)}로 시작하는 id는 채널의 구독이 씁니다. 다른 이름을 쓰세요.")
    return text


class EditionRow(Row):
    id: Annotated[str, AfterValidator(_id)] = Field(
        pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60, examples=["morning"]
    )
    title: str = Field(min_length=1, max_length=80, examples=["AI 임원 브리핑"])
    time: Annotated[str, AfterValidator(_clock)] = Field(examples=['"08:30"'])
    days: Annotated[tuple[str, ...], BeforeValidator(_read_days)] = Field(examples=["mon-fri"])
    timezone: Zone = Field("Asia/Seoul", examples=["Asia/Seoul"])
    people: list[str] = Field([], examples=["[최태원, sk-hynix]"])
    languages: list[Literal["ko", "en", "ja", "zh"]] | None = Field(None, min_length=1, examples=["[ko, en]"])
    most_stories: int = Field(8, ge=1, le=20, examples=["8"])
    window_hours: int = Field(24, ge=1, le=336, examples=["24"])
    channels: list[Annotated[str, AfterValidator(_channel)]] = Field(["console"], min_length=1, examples=["[console]"])
    holidays: Literal["post", "skip", "next"] = Field("post", examples=["skip"])
    holiday_country: Annotated[str, AfterValidator(_country)] = Field("KR", examples=["KR"])
    holiday_dates: list[Annotated[date, BeforeValidator(_day_off)]] = Field([], examples=["[2027-01-04]"])
    quiet_hours: Annotated[str, AfterValidator(_span)] | None = Field(None, examples=['"22:00-07:00"'])


class EditionsFile(Row):
    editions: list[EditionRow] = Field(
        min_length=1, examples=['[{id: morning, title: 브리핑, time: "08:30", days: mon-fri}]']
    )


def load_editions(path: Path, roster: Roster, sources: Sequence[Source]) -> tuple[Edition, ...]:
    """Read all editions; ``ConfigError`` for people nobody knows and languages that no source in use speaks."""
    file = load(path, EditionsFile)
    spoken = {source.language for source in sources if source.enabled}
    rows = list(enumerate(file.value.editions))
    problems = [*_twice(file)]
    for at, row in rows:
        problems += [*_people_problems(file, at, row, roster), *_language_problems(file, at, row, spoken)]
        problems += _quiet_problems(file, at, row)
    if problems:
        refuse(path, problems)
    return tuple(_edition(row, roster) for _, row in rows)


def _twice(file: Loaded[EditionsFile]) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, row in enumerate(file.value.editions):
        if row.id in seen:
            yield file.problem(
                ("editions", at, "id"), f"'{row.id}' id가 위에도 있습니다. 다른 이름을 쓰세요.", f"id: {row.id}-2"
            )
        seen.add(row.id)


def _people_problems(file: Loaded[EditionsFile], at: int, row: EditionRow, roster: Roster) -> Iterator[Problem]:
    for number, word in enumerate(row.people):
        found = resolve(word, roster)
        where = ("editions", at, "people", number)
        if not found:
            message = f"'{word}' 인물이나 조직이 명부(executives.yaml)에 없습니다.{near(word, spellings(roster))}"
            yield file.problem(where, message, "people: [최태원, sk-hynix]")
        if len(found) > 1:
            yield file.problem(
                where,
                f"'{word}'에 해당하는 사람이 여럿입니다({', '.join(found)}). id로 적으세요.",
                f"people: [{found[0]}]",
            )


def _language_problems(file: Loaded[EditionsFile], at: int, row: EditionRow, spoken: set[str]) -> Iterator[Problem]:
    for number, code in enumerate(row.languages or []):
        if code not in spoken:
            message = f"'{code}' 언어로 켜 둔 소스가 없습니다. sources.yaml에서 켜거나 여기서 빼세요."
            yield file.problem(
                ("editions", at, "languages", number), message, f"languages: [{', '.join(sorted(spoken))}]"
            )


def _quiet_problems(file: Loaded[EditionsFile], at: int, row: EditionRow) -> Iterator[Problem]:
    start, _, end = (row.quiet_hours or "").partition("-")
    if start and (start <= row.time < end if start < end else row.time >= start or row.time < end):
        message = f"{row.time}에 보내라면서 {row.quiet_hours}에는 보내지 말라고 했습니다. 둘 가운데 하나를 고치세요."
        yield file.problem(("editions", at, "quiet_hours"), message, 'quiet_hours: "22:00-07:00"')


def _edition(row: EditionRow, roster: Roster) -> Edition:
    return Edition(
        id=row.id,
        title=row.title,
        time=row.time,
        days=row.days,
        timezone=row.timezone,
        people=tuple(dict.fromkeys(resolve(word, roster)[0] for word in row.people)),
        languages=tuple(dict.fromkeys(row.languages or LANGUAGES)),
        most_stories=row.most_stories,
        window_hours=row.window_hours,
        channels=tuple(dict.fromkeys(row.channels)),
        holidays=row.holidays,
        holiday_country=row.holiday_country,
        holiday_dates=tuple(sorted(set(row.holiday_dates))),
        quiet_hours=row.quiet_hours or "",
    )
