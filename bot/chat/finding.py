"""What ``check --live`` finds on a chat platform."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at: 'Slack #briefing: 기록 읽기', whether it holds, and what to do where it does not."""

    what: str
    ok: bool
    #: what was seen
    detail: str = ""
    #: '' where nothing need be done
    advice: str = ""
