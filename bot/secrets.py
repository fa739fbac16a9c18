"""Secrets: read from files that only their owner can read, and kept out of every text that leaves the process.

    read_secret(path)    the content of a ``*_FILE``; ``ConfigError`` where others could read it too
    remember(values)     from now on :func:`mask` takes these very values out of any text
    mask(text)           *text* without remembered values and without what looks like a token

Two nets, since each has holes: a remembered value is found in whatever shape a log writes it (JSON, ``repr``, URL), and
the shapes of tokens are found also where nobody has told us of them.  The remembered values belong to the process, as
logging does: there is one standard error to keep clean.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, quote_plus

from .errors import ConfigError

MASKED = "***"
#: a shorter value is no secret, and masking it would eat ordinary words
SHORTEST = 6
#: no token is longer; whatever is, is another file
LONGEST_FILE = 16_384

#: everybody may read, write or search it, or the group may change it
_TOO_OPEN = stat.S_IRWXO | stat.S_IWGRP

#: names whose value is secret, in queries ('api_key=...'), headers and assignments ('password: ...')
_NAME = (
    r"(?:[A-Za-z0-9]{1,40}[_-]){0,4}(?:api[_-]?key|apikey|access[_-]?key|secret[_-]?key|private[_-]?key|access[_-]?token|refresh[_-]?token|auth[_-]?token"
    r"|client[_-]?secret|signing[_-]?secret|token|secret|passwd|password|pwd|signature|credential|session[_-]?id)"
)
_KEPT = r"\g<keep>" + MASKED
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE if insensitive else 0), put)
    for pattern, put, insensitive in (
        # Slack: bot, user, app-level, refresh, legacy and configuration tokens
        (r"(?<![A-Za-z0-9])xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{6,}", MASKED, False),
        (r"(?<![A-Za-z0-9])xapp-[A-Za-z0-9-]{6,}", MASKED, False),
        # webhooks: who has the address may post
        (r"(?P<keep>hooks\.slack\.com/(?:services|workflows|triggers)/)[A-Za-z0-9_/+-]+", _KEPT, True),
        (r"(?P<keep>discord(?:app)?\.com/api/(?:v\d+/)?webhooks/\d+/)[\w-]+", _KEPT, True),
        (r"(?P<keep>/interactions/\d+/)[\w.-]{20,}", _KEPT, False),
        # Discord: id, time and signature in base64; with or without a second factor
        (r"(?<![A-Za-z0-9])(?:mfa\.[\w-]{40,}|[MNO][\w-]{16,27}\.[\w-]{6,7}\.[\w-]{27,})", MASKED, False),
        # OpenAI and those who took its form, Hugging Face, GitHub, Google, AWS
        (r"(?<![A-Za-z0-9])(?:sk|pk|rk)-[A-Za-z0-9_-]{16,}", MASKED, False),
        (r"(?<![A-Za-z0-9])(?:hf_[A-Za-z0-9]{16,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|AIza[\w-]{30,}|AKIA[A-Z0-9]{12,})", MASKED, False),
        # headers, also as a dict prints them: 'Authorization': 'Bearer abc'
        (r"(?P<keep>(?:proxy-)?authorization[\\'\"]{0,4}\s*[:=,]\s*[\\'\"]{0,4}(?:b['\"])?)(?:[A-Za-z]+\s+)?[^\s'\",;\\)}\]]+", _KEPT, True),
        (r"(?P<keep>(?<![A-Za-z0-9])(?:bearer|bot|basic)\s+)(?=[^\s'\",;]*[\d._=-])[^\s'\",;]{16,}", _KEPT, True),
        (r"(?P<keep>(?<![A-Za-z0-9])(?:set-)?cookie[\\'\"]{0,4}\s*[:=,]\s*[\\'\"]{0,4})[^\r\n'\"]+", _KEPT, True),
        # https://user:password@host
        (r"(?P<keep>(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+.-]{0,30}://)[^\s/?#'\"<>@]*(?:@[^\s/?#'\"<>@]+)*@", _KEPT + "@", False),
        # ?api_key=abc, token: 'abc', "client_secret": "abc"
        (rf"(?P<keep>(?<![A-Za-z0-9]){_NAME}[\\'\"]{{0,4}}\s*(?:=|:|%3D)\s*[\\'\"]{{0,4}})(?!\*\*\*|SecretStr|[가-힣])[^\s&#'\",;\\)}}\]]+", _KEPT, True),
        (r"(?P<keep>-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(?:-----END|\Z)", _KEPT, False),
    )
)  # fmt: skip

_known: dict[str, tuple[str, ...]] = {}


def remember(values: Iterable[str]) -> None:
    """Mask each of *values* (those of at least six characters) from now on, in any form in which a log may write it."""
    for value in values:
        if len(value) >= SHORTEST:
            _known[value] = tuple(sorted({value, *_forms_of(value)}, key=len, reverse=True))


def forget() -> None:
    """Forget all remembered values; for tests."""
    _known.clear()


def _forms_of(value: str) -> Iterable[str]:
    yield json.dumps(value)[1:-1]
    yield json.dumps(value, ensure_ascii=False)[1:-1]
    yield repr(value)[1:-1]
    yield quote(value, safe="")
    yield quote(value)
    yield quote_plus(value)


def mask(text: str) -> str:
    """Return *text* with every secret in it replaced by '***'; what surrounds it stays readable."""
    for forms in tuple(_known.values()):
        for form in forms:
            if form in text:
                text = text.replace(form, MASKED)
    for shape, put in _SHAPES:
        text = shape.sub(put, text)
    return text


def read_secret(path: Path, variable: str) -> str:
    """Return the one line in *path*, which *variable* names; ``ConfigError`` where it is no secret or none any more.

    A regular file (also behind a symbolic link) that neither the world can read nor the group can change; owner and
    group may read, as Kubernetes mounts secrets for a group.
    """
    try:
        found = path.stat()
        _refuse_open(path, found, variable)
        raw = path.read_bytes() if found.st_size <= LONGEST_FILE else b""
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ConfigError(
            f"환경 변수 {variable}: '{path}' 파일을 읽을 수 없습니다({why}). 경로와 권한을 확인하세요."
        ) from error
    return _line(raw, path, variable)


def _refuse_open(path: Path, found: os.stat_result, variable: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ConfigError(f"환경 변수 {variable}: '{path}'은(는) 파일이 아닙니다. 값이 든 파일의 경로를 적어 주세요.")
    if is_open(found):
        raise ConfigError(
            f"환경 변수 {variable}: '{path}' 파일을 다른 사용자도 읽거나 고칠 수 있어 쓰지 않습니다"
            f"(권한 {stat.S_IMODE(found.st_mode):04o}). 'chmod 600 {path}'로 권한을 줄여 주세요."
        )
    if found.st_size > LONGEST_FILE:
        raise ConfigError(f"환경 변수 {variable}: '{path}' 파일이 너무 큽니다. 값 한 줄만 든 파일이어야 합니다.")


def is_open(found: os.stat_result) -> bool:
    """Whether a file of this mode is anybody's to read, or its group's to change; never on Windows, which has no modes."""
    return os.name == "posix" and bool(found.st_mode & _TOO_OPEN)


def _line(raw: bytes, path: Path, variable: str) -> str:
    try:
        text = raw.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"환경 변수 {variable}: '{path}' 파일이 UTF-8이 아닙니다. 값 한 줄만 다시 저장해 주세요."
        ) from error
    if not text.strip() or not text.isprintable():
        what = "비어 있습니다" if not text.strip() else "여러 줄이거나 제어 문자가 들어 있습니다"
        raise ConfigError(f"환경 변수 {variable}: '{path}' 파일이 {what}. 값 한 줄만 적어 주세요.")
    return text.strip()
