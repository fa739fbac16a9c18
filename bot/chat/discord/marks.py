"""How a message of ours is known again, and how Discord's ids tell the time; pure.

Discord keeps no hidden field for a bot, and whether it gives the nonce back on reading is not documented.  It does keep
an embed's address, and a client shows none where the embed has no title: the last embed of every message of ours carries
the key there, on a host that is reserved for examples (RFC 2606).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ...delivery import Payload, Seen

_CARRIER = "https://example.com/#exec-brief-"
_KEY = re.compile(re.escape(_CARRIER) + r"([0-9a-f]{64})$")
#: first millisecond of Discord's ids
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
UNNAMED = "AI 임원 브리핑"


def create_body(payload: Payload, key: str) -> dict[str, Any]:
    """*payload* with its key, ready for "Create Message" but for the nonce."""
    body = {name: value for name, value in payload.items() if name != "thread_name"}
    *before, last = payload["embeds"]
    return {**body, "embeds": [*before, {**last, "url": _CARRIER + key}]}


def thread_name(payload: Payload) -> str:
    """What a thread or forum post is called."""
    return str(payload.get("thread_name") or UNNAMED)


def key_of(message: Mapping[str, Any]) -> str:
    """The key that a message carries; '' where it carries none."""
    embeds = message.get("embeds") or []
    found = _KEY.fullmatch(str(embeds[-1].get("url") or "")) if embeds else None
    return found[1] if found else ""


def seen(message: Mapping[str, Any], number: str | None = None) -> Seen:
    """*message* as the ledger sees it; *number*: its id, where it goes by another."""
    name = number or str(message["id"])
    return Seen(id=name, key=key_of(message), at=time_of(name))


def time_of(snowflake: str) -> datetime:
    """When *snowflake* was made, to the millisecond."""
    return _EPOCH + (int(snowflake) >> 22) * _MILLISECOND


def snowflake_at(moment: datetime) -> int:
    """The least id of *moment*'s millisecond; 0 before 2015."""
    return max(0, (moment - _EPOCH) // _MILLISECOND) << 22
