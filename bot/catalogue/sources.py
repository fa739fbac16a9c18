"""``config/sources.yaml`` as ``Source`` values, in the order of the file."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from ..configfile import Loaded, Problem, Row, load, refuse
from ..model import Source


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError) as error:  # KeyError: ZoneInfoNotFoundError; OSError: the name of a folder
        raise ValueError(f"'{name}' 시간대를 모릅니다. '도시' 이름까지 IANA 표기로 쓰세요.") from error
    return name


#: an IANA name such as Asia/Seoul
Zone = Annotated[str, AfterValidator(_known_zone)]


def _web_address(url: str) -> str:
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or any(letter.isspace() for letter in url):
        raise ValueError(f"'{url[:80]}'은(는) 웹 주소가 아닙니다. http:// 또는 https:// 로 시작해야 합니다.")
    return url


def _known_codec(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError as error:
        raise ValueError(f"'{name}' 문자 인코딩을 모릅니다.") from error


class SourceRow(Row):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60, examples=["aitimes"])
    name: str = Field(min_length=1, max_length=80, examples=["AI타임스"])
    url: Annotated[str, AfterValidator(_web_address)] = Field(examples=["https://www.aitimes.com/rss/allArticle.xml"])
    language: Literal["ko", "en", "ja", "zh"] = Field(examples=["ko"])
    timezone: Zone = Field("Asia/Seoul", examples=["Asia/Seoul"])
    tier: int = Field(2, ge=1, le=3, examples=["2"])
    terms_class: Literal["A", "D", "E", "?"] = Field("?", examples=['"?"'])
    #: left out: on, unless the terms ask permission (class A)
    enabled: bool | None = Field(None, examples=["true"])
    charset: Annotated[str, AfterValidator(_known_codec)] | None = Field(None, examples=["euc-kr"])
    # for the people who keep the file; the program does not use them
    last_probe: str = Field("", examples=['"2026-10-06 정상"'])
    note: str = ""


class SourcesFile(Row):
    sources: list[SourceRow] = Field(examples=["[{id: aitimes, name: AI타임스, url: https://…, language: ko}]"])


def load_sources(path: Path) -> tuple[Source, ...]:
    """Read all sources, also those switched off; ``ConfigError`` for two with one id or one address."""
    file = load(path, SourcesFile)
    problems = [*_twice(file, "id"), *_twice(file, "url")]
    if problems:
        refuse(path, problems)
    return tuple(_source(row) for row in file.value.sources)


def _twice(file: Loaded[SourcesFile], field: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for at, row in enumerate(file.value.sources):
        value = getattr(row, field)
        if value in seen:
            first = file.problem(("sources", seen[value], field), "").line
            yield file.problem(("sources", at, field), f"'{value}' {field}가 {first}행에도 있습니다. 하나만 남기세요.")
        seen.setdefault(value, at)


def _source(row: SourceRow) -> Source:
    return Source(
        id=row.id,
        name=row.name,
        url=row.url,
        language=row.language,
        timezone=row.timezone,
        tier=row.tier,
        terms_class=row.terms_class,
        enabled=row.terms_class != "A" if row.enabled is None else row.enabled,
        charset=row.charset,
    )
