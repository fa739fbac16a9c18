"""What an owner decides: switches from the environment, the catalogue from ``config/*.yaml``.

    EXEC_BRIEF_* (or .env), secrets also EXEC_BRIEF_*_FILE   -> Settings
    config/executives.yaml, sources.yaml, editions.yaml      -> Catalogue(roster, sources, editions)

Everything is strict and frozen: an unknown variable, key, person or weekday is refused at start (``ConfigError``).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

from dotenv import dotenv_values
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails

from .catalogue import load_editions, load_roster, load_sources
from .configfile import near, reason
from .errors import ConfigError
from .model import Edition, Roster, Source
from .secrets import is_open, mask, read_secret, remember

__all__ = [
    "Catalogue",
    "Settings",
    "load_catalogue",
    "load_editions",
    "load_roster",
    "load_settings",
    "load_sources",
]

PREFIX = "EXEC_BRIEF_"
#: behind the name of a secret: the value is the path of a file that holds it
IN_FILE = "_FILE"


def _default_config_dir() -> Path:
    """``./config`` where it holds our files, else the one beside the package (a clone)."""
    here = Path("config")
    return here if (here / "executives.yaml").is_file() else Path(__file__).resolve().parent.parent / "config"


class Settings(BaseModel):
    """Switches of one process; each is the variable ``EXEC_BRIEF_`` + its name in capitals.

    Made by hand it reads nothing (``Settings(database_url=...)``): only ``load_settings`` looks at the environment.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    #: SQLAlchemy URL with an async driver
    database_url: str = Field("sqlite+aiosqlite:///data/exec-brief.db", examples=["sqlite+aiosqlite:///data/my.db"])
    config_dir: Path = Field(default_factory=_default_config_dir)
    #: e-mail or page of the owner, sent in the User-Agent so that an outlet can complain
    contact: str = ""
    #: article texts are dropped after so many days
    retention_days: int = Field(30, ge=1, le=3650, examples=["30"])
    #: ``host:port`` pairs on this machine that may be fetched (a feed bridge of one's own, tests); nothing else private is
    loopback_hosts: frozenset[str] = Field(frozenset(), examples=["127.0.0.1:1200,localhost:8080"])
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", examples=["info"])
    log_format: Literal["text", "json"] = Field("text", examples=["text"])
    summarizer: Literal["auto", "extractive", "transformers", "endpoint"] = Field("auto", examples=["auto"])
    #: who writes the lines of Korean articles: the model, or the rules alone, which a weak model only makes worse
    summarizer_korean: Literal["model", "rules"] = Field("model", examples=["rules"])
    #: an OpenAI-compatible server, up to and with '/v1'; '': none
    endpoint_url: str = Field("", examples=["http://127.0.0.1:11434/v1"])
    endpoint_key: SecretStr = SecretStr("")
    #: the model's name at the endpoint
    endpoint_model: str = Field("", examples=["qwen3:8b"])
    #: requests under way at once
    endpoint_at_once: int = Field(8, ge=1, le=256, examples=["8"])
    #: a model for ``transformers``: a hub id, or a folder or GGUF file on this machine; '': the default
    model: str = Field("", examples=["/srv/models/qwen3-4b"])
    #: commit of the hub id, 40 hexadecimal digits: what to pull, and what a pulled model must be
    model_revision: str = Field("", examples=["0123456789abcdef0123456789abcdef01234567"])
    #: where ``model pull`` keeps models
    model_dir: Path = Path("data/models")
    device: Literal["auto", "cpu", "cuda", "mps"] = Field("auto", examples=["cpu"])

    #: Slack, one workspace: the bot's token, and the app-level token of Socket Mode
    slack_bot_token: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")
    slack_mode: Literal["socket", "http"] = Field("socket", examples=["socket"])
    #: for http: verifies that a request comes from Slack
    slack_signing_secret: SecretStr = SecretStr("")
    #: for http: where to listen
    slack_listen: str = Field("127.0.0.1:3000", examples=["0.0.0.0:3000"])
    #: for many workspaces: OAuth
    slack_client_id: str = ""
    slack_client_secret: SecretStr = SecretStr("")
    #: Slack's Web API; another for tests
    slack_api_url: str = "https://slack.com/api/"

    discord_token: SecretStr = SecretStr("")

    #: workspaces and guilds, and channels, that may use the bot; empty: all where it was installed
    allow_workspaces: frozenset[str] = Field(frozenset(), examples=["T0123,987654321"])
    allow_channels: frozenset[str] = Field(frozenset(), examples=["C0123,123456789"])
    #: user ids that may change subscriptions; empty: any member, and the channel is told
    changers: frozenset[str] = Field(frozenset(), examples=["U0123,456789"])
    #: questions a user may ask in a minute
    questions_a_minute: int = Field(5, ge=1, le=1000, examples=["5"])

    def __repr__(self) -> str:
        """As pydantic writes it, less the passwords of addresses."""
        return mask(super().__repr__())

    __str__ = __repr__

    @field_validator("database_url")
    @classmethod
    def _needs_async_driver(cls, url: str) -> str:
        if not url.startswith(("sqlite+aiosqlite:", "postgresql+")):
            raise ValueError(
                "비동기 드라이버가 든 SQLAlchemy 주소를 써야 합니다(sqlite+aiosqlite 또는 postgresql+psycopg)."
            )
        return url

    @field_validator("allow_workspaces", "allow_channels", "changers", mode="before")
    @classmethod
    def _reads_ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return frozenset(part for word in value.split(",") if (part := word.strip()))

    @field_validator("loopback_hosts", mode="before")
    @classmethod
    def _reads_pairs(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        pairs = [pair.strip() for pair in value.split(",") if pair.strip()]
        if not all(re.fullmatch(r"[\w.\-\[\]:]+:\d{1,5}", pair) for pair in pairs):
            raise ValueError("'호스트:포트'를 쉼표로 이어 적어야 합니다.")
        return frozenset(pairs)

    @field_validator("model_revision")
    @classmethod
    def _is_a_commit(cls, revision: str) -> str:
        if not re.fullmatch(r"(?:[0-9a-f]{40})?", revision := revision.strip().lower()):
            raise ValueError("브랜치나 태그가 아니라 커밋 40자리(0-9, a-f)를 써야 합니다.")
        return revision

    @field_validator("contact")
    @classmethod
    def _is_one_line(cls, contact: str) -> str:
        if not contact.isprintable():
            raise ValueError("줄바꿈이나 제어 문자를 쓸 수 없습니다.")
        return contact.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The three files of ``config/``, checked against each other."""

    roster: Roster
    sources: tuple[Source, ...]
    editions: tuple[Edition, ...]


def load_settings(environ: Mapping[str, str] | None = None, dotenv: Path | None = Path(".env")) -> Settings:
    """Read *environ* (default: the process's own), and *dotenv* for what it leaves open.

    An empty variable counts as absent.  Secrets are masked in this process's logs from here on.  Raises ``ConfigError``
    for an unknown ``EXEC_BRIEF_`` variable, a bad value, a secret given twice or in a file that others can read.
    """
    known = {PREFIX + name.upper(): name for name in Settings.model_fields}
    files = {PREFIX + name.upper() + IN_FILE for name in secret_fields()}
    given = {**_read_dotenv(dotenv), **(os.environ if environ is None else environ)}
    ours = {name: value for name, value in given.items() if name.startswith(PREFIX)}
    unknown = sorted(ours.keys() - known.keys() - files)
    if unknown:
        raise ConfigError(
            "\n".join(f"환경 변수 {name}: 쓰이지 않는 이름입니다.{near(name, known)}" for name in unknown)
        )
    values = _with_files({name: value for name, value in ours.items() if value.strip()})
    remember(_secrets_in({known[name]: value for name, value in values.items()}))
    try:
        return Settings.model_validate({known[name]: value for name, value in values.items()})
    except ValidationError as error:
        raise ConfigError("\n".join(_explain(detail) for detail in error.errors(include_url=False))) from None


def secret_fields() -> tuple[str, ...]:
    """Settings that may stand in a file of their own: all secrets, and the database's address with its password."""
    secret = (name for name, field in Settings.model_fields.items() if field.annotation is SecretStr)
    return ("database_url", *secret)


def _secrets_in(values: Mapping[str, str]) -> Iterator[str]:
    """The secrets among *values*; of the database's address its password, as written and as meant."""
    for field in secret_fields():
        value = values.get(field, "")
        if field != "database_url":
            yield value
        elif "@" in value:
            password = value.rpartition("@")[0].partition("://")[2].partition(":")[2]
            yield from (password, unquote(password))


def _with_files(ours: Mapping[str, str]) -> dict[str, str]:
    """Put the content of each file in the place of its path."""
    values = {name: value for name, value in ours.items() if not name.endswith(IN_FILE)}
    for variable in ours.keys() - values.keys():
        name = variable.removesuffix(IN_FILE)
        if name in values:
            raise ConfigError(f"환경 변수 {name}과 {variable}이 모두 있습니다. 하나만 남겨 주세요.")
        values[name] = read_secret(Path(ours[variable]), variable)
    return values


def load_catalogue(config_dir: Path) -> Catalogue:
    """Read the three files of *config_dir* and check them against each other."""
    roster = load_roster(config_dir / "executives.yaml")
    sources = load_sources(config_dir / "sources.yaml")
    editions = load_editions(config_dir / "editions.yaml", roster, sources)
    return Catalogue(roster=roster, sources=sources, editions=editions)


def _read_dotenv(path: Path | None) -> dict[str, str]:
    if path is None or not path.is_file():
        return {}
    try:
        found = dotenv_values(path, interpolate=False)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: 파일을 읽을 수 없습니다({error}). 권한과 UTF-8 저장 여부를 확인하세요.") from error
    values = {name: value or "" for name, value in found.items()}
    _refuse_open_secrets(path, values)
    return values


def _refuse_open_secrets(path: Path, values: Mapping[str, str]) -> None:
    """``ConfigError`` where *path* holds a secret and others may read it; without one its mode does not matter."""
    kept = [name for field in secret_fields() if field != "database_url" and values.get(name := PREFIX + field.upper())]
    if kept and is_open(path.stat()):
        raise ConfigError(
            f"{path}: 비밀값({kept[0]})이 든 파일을 다른 사용자도 읽을 수 있어 쓰지 않습니다. 'chmod 600 {path}'로 권한을 줄여 주세요."
        )


def _explain(detail: ErrorDetails) -> str:
    name = str(detail["loc"][0])
    examples: list[Any] = Settings.model_fields[name].examples or []
    example = f" 예: {PREFIX}{name.upper()}={examples[0]}" if examples else ""
    return f"환경 변수 {PREFIX}{name.upper()}: {reason(detail)}{example}"
