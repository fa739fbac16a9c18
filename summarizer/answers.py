"""What a model answered, read with patience; pure.

A server may ignore the schema, wrap its JSON in prose or a code fence, think aloud before it, or stop in the middle.
Whatever can be read is read, and nothing is believed: the check decides.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

#: an answer longer than this is no answer
_MOST = 20_000
_MOST_LINES = 12

_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL)
#: one line object that was finished before the answer broke off
_WHOLE_OBJECT = re.compile(r"\{[^{}]*\}")
_NUMBERED = re.compile(r"^\s*(?:[-*•·]|\[?\d+[\].)])\s+(?P<line>\S.*)$", re.MULTILINE)
_STRING = r'"(?:[^"\\]|\\.)*"'
_HEADLINE = re.compile(rf'"headline"\s*:\s*({_STRING})')


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One line as the model wrote it, and the numbers of the sentences that it named (from 1; () for none)."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    lines: tuple[Draft, ...] = ()
    headline: str = ""


def read_answer(text: str) -> Answer:
    """Return the lines and the headline of *text*; empty where there is nothing to read."""
    text = _THOUGHT.sub("", text[:_MOST])
    value = _json_in(text)
    whole = _from_json(value) if isinstance(value, (dict, list)) else Answer()
    broken = _salvaged(text)
    best = whole if len(whole.lines) >= len(broken.lines) else broken
    if best.lines or best.headline:
        return best
    return Answer(lines=tuple(Draft(text=match["line"].strip()) for match in _numbered(text)))


def _salvaged(text: str) -> Answer:
    """The lines that were finished before an answer broke off."""
    drafts = tuple(draft for piece in _WHOLE_OBJECT.findall(text) for draft in _drafts(_parsed(piece)))
    found = _HEADLINE.search(text)
    return Answer(lines=drafts[:_MOST_LINES], headline=_as_text(_parsed(found[1])) if found else "")


def read_line(text: str) -> str:
    """Return the one line of *text*: JSON, or plain words on their first line; '' where there is none."""
    answer = read_answer(text)
    if answer.lines or answer.headline:
        return answer.lines[0].text if answer.lines else answer.headline
    rest = _THOUGHT.sub("", text[:_MOST]).strip()
    return "" if rest[:1] in "{[" else rest.partition("\n")[0].strip()


def _numbered(text: str) -> list[re.Match[str]]:
    return list(_NUMBERED.finditer(text))[:_MOST_LINES]


def _json_in(text: str) -> Any:
    """The first JSON value in *text*, whatever stands around it."""
    decoder = json.JSONDecoder()
    for match in re.finditer(r"[{\[]", text):
        try:
            return decoder.raw_decode(text, match.start())[0]
        except (ValueError, RecursionError):
            if match.start() > 2000:
                break
    return None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _from_json(value: Any) -> Answer:
    if isinstance(value, list):
        return Answer(lines=_all_drafts(value))
    rows = next((row for row in value.values() if isinstance(row, list)), None)
    lines = _all_drafts(rows) if rows is not None and "line" not in value else tuple(_drafts(value))
    return Answer(lines=lines, headline=_as_text(value.get("headline")))


def _all_drafts(rows: list[Any]) -> tuple[Draft, ...]:
    return tuple(draft for row in rows[:_MOST_LINES] for draft in _drafts(row))


def _drafts(row: Any) -> list[Draft]:
    """The draft of one row: an object with a text and perhaps numbers, or a bare string."""
    if isinstance(row, str):
        return [Draft(text=row.strip())] if row.strip() else []
    if not isinstance(row, dict):
        return []
    text = next((_as_text(row[key]) for key in ("line", "text", "bullet") if key in row), "")
    return [Draft(text=text, evidence=_numbers(row.get("from")))] if text else []


def _as_text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _numbers(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list):
        value = [value]
    return tuple(dict.fromkeys(n for n in value if isinstance(n, int) and not isinstance(n, bool)))
