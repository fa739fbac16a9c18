"""Who may ask, who may change, and how often: the operator's rules, and a window in memory."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ..settings import Settings
from ..subscriptions import Subscription
from .values import Asker

WINDOW = timedelta(minutes=1)
#: users remembered at once; beyond that those whose window is over are forgotten
MOST_USERS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What the operator allows.  An empty list allows all; a list that is set denies everything else."""

    allow_workspaces: frozenset[str] = frozenset()
    allow_channels: frozenset[str] = frozenset()
    changers: frozenset[str] = frozenset()
    questions_a_minute: int = 5

    @classmethod
    def of(cls, settings: Settings) -> Rules:
        return cls(
            allow_workspaces=settings.allow_workspaces,
            allow_channels=settings.allow_channels,
            changers=settings.changers,
            questions_a_minute=settings.questions_a_minute,
        )

    def admit_workspace(self, workspace: str) -> bool:
        """May people of this workspace ask?  'E1.T1' (Enterprise Grid) is listed whole, by its team or its enterprise."""
        return not self.allow_workspaces or not self.allow_workspaces.isdisjoint({workspace, *workspace.split(".")})

    def admit(self, workspace: str, channel: str) -> bool:
        """May the bot be used in this channel?  No name is on no list."""
        listed = not self.allow_channels or channel in self.allow_channels
        return listed and self.admit_workspace(workspace)

    def admits(self, subscription: Subscription) -> bool:
        """May a digest go out to this channel?"""
        return self.admit(subscription.workspace, subscription.channel)

    def may_change(self, asker: Asker) -> bool:
        """By the operator's list where there is one, else as the platform says."""
        return asker.user in self.changers if self.changers else asker.manages


@dataclass(frozen=True, slots=True)
class Quota:
    """A sliding window of a minute for each user; forgotten with the process."""

    most: int
    _asked: dict[tuple[str, str, str], deque[datetime]] = field(default_factory=dict)

    def take(self, asker: Asker, now: datetime) -> int:
        """Count a question; 0, or after how many seconds the next one will be answered."""
        if len(self._asked) >= MOST_USERS:
            self._forget(now)
        times = self._asked.setdefault((asker.platform, asker.workspace, asker.user), deque())
        while times and not timedelta(0) <= now - times[0] < WINDOW:
            times.popleft()
        if len(times) >= self.most:
            return max(1, round((times[0] + WINDOW - now).total_seconds()))
        times.append(now)
        return 0

    def _forget(self, now: datetime) -> None:
        over = [user for user, times in self._asked.items() if not times or now - times[-1] >= WINDOW]
        for user in over:
            del self._asked[user]
