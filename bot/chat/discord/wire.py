"""What the adapter asks of whoever makes its calls: Discord itself, or a stand-in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    #: the JSON value, or None where there was none that could be read
    body: Any = None
    #: seconds, of a 429
    retry_after: float = 0.0
    #: Discord's clock, where it told
    date: datetime | None = None


class Wire(Protocol):
    """Somebody who makes one call."""

    async def call(
        self, verb: str, path: str, *, body: Any = None, query: Mapping[str, str | int] | None = None
    ) -> Answer:
        """Raises ``NotSent`` where the call surely did not arrive, anything else where nobody knows."""
        ...
