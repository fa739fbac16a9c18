"""What a member may do in a channel, computed from roles and overwrites as Discord does; pure.

Source: Discord, topics/permissions, "Permission Overwrites" and "Implicit permissions".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

ADMINISTRATOR = 1 << 3
VIEW = 1 << 10
SEND = 1 << 11
EMBED = 1 << 14
HISTORY = 1 << 16
THREADS = 1 << 35
SEND_IN_THREADS = 1 << 38
ALL = (1 << 53) - 1

#: what the digest needs of a server, and what each is called in a Korean and an English client
NEEDED = {
    VIEW: "채널 보기(View Channels)",
    SEND: "메시지 보내기(Send Messages)",
    EMBED: "링크 첨부(Embed Links)",
    HISTORY: "메시지 기록 보기(Read Message History)",
    THREADS: "공개 스레드 만들기(Create Public Threads)",
    SEND_IN_THREADS: "스레드에서 메시지 보내기(Send Messages in Threads)",
}
INVITED = sum(NEEDED)

Json = Mapping[str, Any]


def rights_of(guild: Json, member: Json, channel: Json) -> int:
    """Permission bits of *member* in *channel*; all three as REST gives them, a thread's parent for a thread."""
    me, everyone = str(member["user"]["id"]), str(guild["id"])
    if str(guild.get("owner_id")) == me:
        return ALL
    mine = {everyone, *map(str, member["roles"])}
    base = _union(role["permissions"] for role in guild["roles"] if str(role["id"]) in mine)
    if base & ADMINISTRATOR:
        return ALL
    rules = {str(rule["id"]): rule for rule in channel.get("permission_overwrites") or ()}
    for group in ([everyone], mine - {everyone}, [me]):
        ours = [rules[name] for name in group if name in rules]
        base &= ~_union(rule["deny"] for rule in ours)
        base |= _union(rule["allow"] for rule in ours)
    return base if base & VIEW else 0


def missing(rights: int, needed: int = INVITED) -> list[str]:
    """The names of what *needed* asks and *rights* lack."""
    return [name for bit, name in NEEDED.items() if bit & needed & ~rights]


def _union(masks: Iterable[object]) -> int:
    bits = 0
    for mask in masks:
        bits |= int(str(mask))
    return bits
