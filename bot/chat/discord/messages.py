"""The :class:`Chat` adapter: digests to Discord channels, over REST alone.

It needs no gateway, so a digest can be posted by a process that is not logged in.  A thread is made once: it has its
message's id, and a second making is answered with 160004.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable
from datetime import datetime
from typing import Any, TypeVar

from ...delivery import NotSent, Payload, Permissions, ReadBack, Refused, Rendered, Seen, parse_address
from ...delivery.chat import describe
from ...model import Digest
from .. import discord_embeds
from . import marks, rights
from .lookups import Lookups
from .outcomes import THREAD_EXISTS, UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, checked, code_of
from .places import Place
from .wire import Wire

T = TypeVar("T")

PAGE = 100
#: a channel with more than this between *since* and now is not read to the end, and nothing is concluded from it
MOST_PAGES = 200
#: minutes without a word after which a digest's thread is folded away
ARCHIVE_AFTER = 1440
#: messages remembered by where they stand
MOST_REMEMBERED = 10_000


class DiscordChat:
    """One bot on Discord; a channel is 'discord:GUILD/CHANNEL'."""

    platform = "discord"

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._lookups = Lookups(wire)
        #: message -> thread it stands in: the ledger deletes a second copy by its channel's name and its id alone
        self._stands: OrderedDict[str, str] = OrderedDict()
        #: message -> its thread, where that is there
        self._opened: OrderedDict[str, str] = OrderedDict()

    def render(self, digest: Digest) -> Rendered:
        return Rendered(
            messages=tuple(discord_embeds.digest_messages(digest)),
            replies=tuple(discord_embeds.thread_messages(digest)),
        )

    # -- posting

    async def post(self, channel: str, payload: Payload, *, key: str, nonce: str, thread: str | None = None) -> str:
        place = await _before_posting(self._lookups.place(_id(channel)))
        body = marks.create_body(payload, key)
        if thread is None and place.kind == "forum":
            return await self._post_in_forum(place, marks.thread_name(payload), body)
        if thread is None:
            return await self._create(place.id, body, nonce)
        if place.kind == "flat":
            refers = {"message_id": thread, "fail_if_not_exists": False}
            return await self._create(place.id, {**body, "message_reference": refers}, nonce)
        inside = thread
        if place.kind == "text":
            inside = await _before_posting(self._open_thread(place, thread, marks.thread_name(payload)))
        reply = await self._create(inside, body, nonce)
        _remember(self._stands, reply, inside)
        return reply

    async def _create(self, where: str, body: dict[str, Any], nonce: str) -> str:
        """Discord itself answers a second POST of one nonce with the first message, for a few minutes."""
        sent = {**body, "nonce": nonce, "enforce_nonce": True}
        return _id_in(checked(await self._wire.call("POST", f"/channels/{where}/messages", body=sent)))

    async def _post_in_forum(self, place: Place, name: str, body: dict[str, Any]) -> str:
        """A post's first message takes no nonce; the thread and that message have one id."""
        sent = {"name": name, "auto_archive_duration": ARCHIVE_AFTER, "message": body}
        return _id_in(checked(await self._wire.call("POST", f"/channels/{place.id}/threads", body=sent)))

    async def _open_thread(self, place: Place, message: str, name: str) -> str:
        """The thread of a message, which has the message's id; whoever made it."""
        if message not in self._opened:
            path = f"/channels/{place.id}/messages/{message}/threads"
            answer = await self._wire.call("POST", path, body={"name": name, "auto_archive_duration": ARCHIVE_AFTER})
            made = code_of(answer) != THREAD_EXISTS
            _remember(self._opened, message, _id_in(checked(answer)) if made else message)
        return self._opened[message]

    # -- reading back

    async def read_back(self, channel: str, *, since: datetime, thread: str | None = None) -> ReadBack:
        place = await self._lookups.place(_id(channel))
        trusted = (await self.permissions(channel)).read
        found: list[Seen] | None
        if thread is None or place.kind == "flat":
            posts = place.kind == "forum"
            found = await (self._forum_posts(place, since) if posts else self._messages(place.id, since, thread))
        else:
            inside = self._opened.get(thread, thread)
            found = await self._messages(inside, since, None)
            for seen in found or ():
                _remember(self._stands, seen.id, inside)
        ordered = sorted(found or (), key=lambda seen: (seen.at, int(seen.id)))
        return ReadBack(messages=tuple(ordered), trusted=trusted and found is not None)

    async def _messages(self, where: str, since: datetime, replying_to: str | None) -> list[Seen] | None:
        """Our own in one channel or thread; of those, the replies to one message, or what is no reply.  None: too many."""
        me, found, pages = await self._lookups.me(), [], 0
        async for page in self._pages(where, since):
            pages += 1
            if pages > MOST_PAGES:
                return None
            for message in page:
                refers = (message.get("message_reference") or {}).get("message_id")
                if str(message["author"]["id"]) == me and marks.key_of(message) and _same(refers, replying_to):
                    found.append(marks.seen(message))
        return [seen for seen in found if seen.at >= since]

    async def _pages(self, where: str, since: datetime) -> AsyncIterator[list[dict[str, Any]]]:
        """Newest first, back to *since*; a thread that was never made has none."""
        least, before = marks.snowflake_at(since), None
        while before is None or before > least:
            query = {"limit": PAGE, **({"before": before} if before else {})}
            answer = await self._wire.call("GET", f"/channels/{where}/messages", query=query)
            page = [] if code_of(answer) == UNKNOWN_CHANNEL else checked(answer)
            if not page:
                return
            yield page
            before = min(int(message["id"]) for message in page)

    async def _forum_posts(self, place: Place, since: datetime) -> list[Seen]:
        """Our own posts, by their first messages."""
        found = []
        for thread in await self._lookups.posts(place, since):
            answer = await self._wire.call("GET", f"/channels/{thread}/messages/{thread}")
            if code_of(answer) != UNKNOWN_MESSAGE:  # a post stays when its first message is deleted
                found.append(marks.seen(checked(answer), thread))
        return found

    async def delete(self, channel: str, message_id: str) -> None:
        """A reply is looked for in the thread that ``read_back`` or ``post`` found it in."""
        place = await self._lookups.place(_id(channel))
        where = message_id if place.kind == "forum" else place.id
        where = self._stands.get(message_id, where)
        answer = await self._wire.call("DELETE", f"/channels/{where}/messages/{message_id}")
        if code_of(answer) not in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL):
            checked(answer)

    async def permissions(self, channel: str) -> Permissions:
        try:
            place = await self._lookups.place(_id(channel), fresh=True)
            bits = await self._lookups.rights(place)
        except Refused:
            return Permissions(post=False, read=False, reply=False)
        sending = rights.SEND_IN_THREADS if place.parent else rights.SEND
        replying = {"text": rights.THREADS | rights.SEND_IN_THREADS, "forum": rights.SEND_IN_THREADS, "flat": sending}
        posts = _has(bits, rights.VIEW | rights.EMBED | sending)
        return Permissions(
            post=posts, read=_has(bits, rights.VIEW | rights.HISTORY), reply=posts and _has(bits, replying[place.kind])
        )


async def _before_posting(step: Awaitable[T]) -> T:
    """A step without which nothing is posted: where it fails, the message surely was not sent."""
    try:
        return await step
    except (NotSent, Refused):
        raise
    except Exception as error:
        raise NotSent(None, describe(error)) from error


def _remember(known: OrderedDict[str, str], message: str, where: str) -> None:
    known[message] = where
    while len(known) > MOST_REMEMBERED:
        known.popitem(last=False)


def _id(channel: str) -> str:
    return parse_address(channel).channel


def _id_in(body: Any) -> str:
    return str(body["id"])


def _same(refers: object, replying_to: str | None) -> bool:
    return (str(refers) if refers else None) == replying_to


def _has(bits: int, needed: int) -> bool:
    return bits & needed == needed
