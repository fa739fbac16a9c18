"""The names by which a message is known: pure, and the same after a restart, on every replica, after a restore.

A key names one part on one channel and local date; ``nonce`` is its short form for platforms that allow 25 characters.
Changing anything here makes every message of today look unposted: there is a version in the key for that day.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from datetime import date

from ..store.ledger_rows import Address, Draft, clean
from .chat import Payload, Rendered

VERSION = "v1"
#: Discord's limit for a nonce
NONCE_CHARACTERS = 25


def parse_address(channel: str) -> Address:
    """Read 'slack:TEAM/CHANNEL', 'file:PATH' or 'console'; a name without a team has workspace ''."""
    platform, _, rest = channel.partition(":")
    workspace, slash, name = rest.partition("/")
    if platform == "file" or not slash:
        return Address(platform=platform, workspace="", channel=rest)
    return Address(platform=platform, workspace=workspace, channel=name)


def key_of(address: Address, edition_date: date, slot: str, number: int) -> str:
    """The key of part *number*: 64 hexadecimal characters."""
    parts = (VERSION, *address, edition_date.isoformat(), slot, str(number))
    return hashlib.sha256("|".join(parts).encode()).hexdigest()


def nonce_of(key: str) -> str:
    """The first 25 characters of *key* in base 32."""
    return base64.b32encode(bytes.fromhex(key)).decode()[:NONCE_CHARACTERS]


def freeze(payload: Payload) -> str:
    """*payload* as the text that is stored and, read back, posted: the same bytes at every try."""
    return clean(json.dumps(payload, ensure_ascii=False, separators=(",", ":")))


def hash_of(frozen: str) -> str:
    return hashlib.sha256(frozen.encode()).hexdigest()


def drafts(rendered: Rendered, address: Address, edition_date: date, slot: str) -> list[Draft]:
    """The parts of a delivery in order: messages, then the replies of their thread."""
    return list(_drafts(rendered, address, edition_date, slot))


def _drafts(rendered: Rendered, address: Address, edition_date: date, slot: str) -> Iterator[Draft]:
    payloads = [(False, p) for p in rendered.messages] + [(True, p) for p in rendered.replies]
    for number, (reply, payload) in enumerate(payloads):
        key, frozen = key_of(address, edition_date, slot, number), freeze(payload)
        yield Draft(no=number, reply=reply, payload=frozen, payload_hash=hash_of(frozen), key=key, nonce=nonce_of(key))
