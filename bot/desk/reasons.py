"""What became of an article, as people read it: for ``exec-brief why`` and for '왜 URL' in a channel; pure."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from ..store import Decision

VERDICTS = {"kept": "남김", "dropped": "뺌", "waiting": "기다림", "new": "새 스토리", "merged": "묶음", "shown": "실음"}


def unseen_line(url: str) -> str:
    return f"이 주소는 본 적이 없습니다: {url}. 소스에 없는 매체이거나 아직 수집되지 않았습니다."


def decision_lines(decisions: Iterable[Decision], zone: ZoneInfo) -> list[str]:
    """'11-22 08:30  실음  …', in the order given."""
    return [f"{d.at.astimezone(zone):%m-%d %H:%M}  {VERDICTS.get(d.verdict, d.verdict)}  {d.detail}" for d in decisions]
