"""What is read of Discord besides messages: who we are, what a channel is, what we may do there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import datetime
from typing import Any

from ...delivery import Refused
from . import rights
from .marks import snowflake_at
from .outcomes import checked
from .places import Place, place_of
from .wire import Wire

#: a forum's archived posts are asked for by so many
PAGE = 100


class Lookups:
    """Channels are remembered: their kind does not change while a process lives, and a post asks for one each time."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._me = ""
        self._places: dict[str, Place] = {}

    async def me(self) -> str:
        """Our own user id."""
        if not self._me:
            self._me = str((await self._get("/users/@me"))["id"])
        return self._me

    async def place(self, channel: str, *, fresh: bool = False) -> Place:
        """``Refused`` where there is no such channel, or none that we may see; *fresh*: even if it was known."""
        if not channel.isdigit():
            raise Refused(f"'{channel}'은 Discord 채널 번호가 아닙니다. 'discord:서버번호/채널번호'로 적어 주세요.")
        if fresh or channel not in self._places:
            self._places[channel] = place_of(await self._get(f"/channels/{channel}"))
        return self._places[channel]

    async def rights(self, place: Place) -> int:
        """Our permission bits in *place*, as they are now."""
        if not place.guild:
            return rights.ALL
        guild = await self._get(f"/guilds/{place.guild}")
        member = await self._get(f"/guilds/{place.guild}/members/{await self.me()}")
        channel = await self._get(f"/channels/{place.parent or place.id}")
        return rights.rights_of(guild, member, channel)

    async def posts(self, forum: Place, since: datetime) -> list[str]:
        """Our own posts in *forum* since then, open or archived."""
        active = (await self._get(f"/guilds/{forum.guild}/threads/active"))["threads"]
        mine = [thread async for thread in self._archived(forum, since)] + _in(active, forum.id)
        me, least = await self.me(), snowflake_at(since)
        return sorted({str(t["id"]) for t in mine if str(t.get("owner_id")) == me and int(t["id"]) >= least}, key=int)

    async def _archived(self, forum: Place, since: datetime) -> AsyncIterator[Mapping[str, Any]]:
        """By the time of archiving, newest first; what was archived before *since* was made before it too."""
        before: dict[str, str | int] = {}
        while True:
            query = {"limit": PAGE, **before}
            page = await self._get(f"/channels/{forum.id}/threads/archived/public", query)
            threads = page["threads"]
            for thread in threads:
                yield thread
            last = threads[-1].get("thread_metadata", {}).get("archive_timestamp") if threads else None
            if not page.get("has_more") or not last or datetime.fromisoformat(last) < since:
                return
            before = {"before": last}

    async def _get(self, path: str, query: Mapping[str, str | int] | None = None) -> Any:
        return checked(await self._wire.call("GET", path, query=query))


def _in(threads: Iterable[Mapping[str, Any]], forum: str) -> list[Mapping[str, Any]]:
    return [thread for thread in threads if str(thread.get("parent_id")) == forum]
