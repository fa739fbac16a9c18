"""Names of the roster that two people, or a person and a company, would share; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..model import Roster
from .aliases import Alias, compile_aliases


@dataclass(frozen=True, slots=True, kw_only=True)
class Collision:
    """One spelling with several owners.

    ``kind``: 'name' (a full name, or a company's name: context has to decide, often it cannot), 'weak' (a weak alias
    that is also somebody's name) or 'short' (a surname and title; the latest full mention wins, so for information only).
    """

    surface: str
    kind: Literal["name", "weak", "short"]
    owners: tuple[str, ...]

    @property
    def serious(self) -> bool:
        return self.kind == "name"

    def __str__(self) -> str:
        """One Korean line for ``exec-brief check``."""
        what = {"name": "이름", "weak": "약한 별칭", "short": "줄임 호칭"}[self.kind]
        return f"{what} '{self.surface}': {', '.join(self.owners)}"


def collisions(roster: Roster) -> tuple[Collision, ...]:
    """All shared spellings, serious ones first, then in the order of the roster."""
    found = [_collision(group) for group in compile_aliases(roster).values() if len({a.owner for a in group}) > 1]
    order = {"name": 0, "weak": 1, "short": 2}
    return tuple(sorted(found, key=lambda one: order[one.kind]))


def _collision(group: tuple[Alias, ...]) -> Collision:
    strong = {alias.owner for alias in group if alias.strength == "strong"}
    lasting = {alias.owner for alias in group if alias.strength != "short"}
    kind: Literal["name", "weak", "short"] = "name" if len(strong) > 1 else "weak" if len(lasting) > 1 else "short"
    return Collision(surface=group[0].surfaces[0], kind=kind, owners=tuple(dict.fromkeys(a.owner for a in group)))
