"""Slack as the ledger sees it: :class:`SlackChat`, one call a question and no second tries.

A message carries its key in ``metadata``, which every member may read and Slack gives back with the history.  What is
not in the history is not there only where we are a member and hold the scope for that kind of channel.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Any

from ...delivery import NotSent, Payload, Permissions, ReadBack, Refused, Rendered, Seen, parse_address
from ...model import Digest
from .. import slack_blocks
from .calls import ask, call
from .outcomes import SlackRefused
from .pace import Pace
from .workspaces import Voice, Workspaces

EVENT_TYPE = "exec_brief_digest"
#: messages asked for at once; apps sold outside the Marketplace get 15 whatever they ask
PAGE = 200
#: kind of a channel -> the scope without which its history is closed
HISTORY_SCOPES = {
    "is_im": "im:history",
    "is_mpim": "mpim:history",
    "is_private": "groups:history",
    "is_group": "groups:history",
}
#: words that mean: this channel does not exist, for us
_HIDDEN = ("channel_not_found", "not_in_channel", "no_permission")


class SlackChat:
    """The :class:`bot.delivery.Chat` of Slack; channels are 'slack:TEAM/CHANNEL'."""

    platform = "slack"

    def __init__(self, workspaces: Workspaces, pace: Pace | None = None) -> None:
        self._workspaces = workspaces
        self._pace = pace or Pace()

    def render(self, digest: Digest) -> Rendered:
        return Rendered(
            messages=tuple(slack_blocks.digest_messages(digest)), replies=tuple(slack_blocks.thread_messages(digest))
        )

    async def post(self, channel: str, payload: Payload, *, key: str, nonce: str, thread: str | None = None) -> str:
        del nonce  # Slack knows nothing of the kind
        voice, channel_id = await self._at(channel)
        await self._pace.turn(channel)
        marked = {"event_type": EVENT_TYPE, "event_payload": {"key": key}}
        said = await call(
            voice.client, "chat.postMessage", **payload, channel=channel_id, thread_ts=thread, metadata=marked
        )
        return str(said["ts"])

    async def read_back(self, channel: str, *, since: datetime, thread: str | None = None) -> ReadBack:
        voice, channel_id = await self._at(channel)
        trusted = (await self._permissions(voice, channel_id)).read
        found = [seen async for seen in _own(voice, channel_id, since, thread)]
        return ReadBack(messages=tuple(sorted(found, key=lambda seen: (seen.at, seen.id))), trusted=trusted)

    async def delete(self, channel: str, message_id: str) -> None:
        voice, channel_id = await self._at(channel)
        try:
            await call(voice.client, "chat.delete", channel=channel_id, ts=message_id)
        except SlackRefused as no:
            if no.word != "message_not_found":  # gone already: what was wanted
                raise

    async def permissions(self, channel: str) -> Permissions:
        """What we may do there; a channel that we are not shown is one where we may do nothing."""
        voice, channel_id = await self._at(channel)
        return await self._permissions(voice, channel_id)

    async def _permissions(self, voice: Voice, channel_id: str) -> Permissions:
        try:
            said = await ask(voice.client, "conversations.info", channel=channel_id)
        except SlackRefused as no:
            if no.word == "missing_scope":  # posting needs no channels:read, believing an empty history does
                return Permissions(post=True, read=False, reply=True)
            if no.word in _HIDDEN:
                return Permissions(post=False, read=False, reply=False)
            raise
        return allowed(said["channel"], voice.scopes)

    async def _at(self, channel: str) -> tuple[Voice, str]:
        """Who we are there; whatever fails here fails before the call itself, so that is surely not sent."""
        address = parse_address(channel)
        try:
            return await self._workspaces.voice(address.workspace), address.channel
        except (NotSent, Refused):
            raise
        except Exception as error:
            raise NotSent(None, f"Slack에 물을 수 없습니다({type(error).__name__})") from error


def allowed(channel: Mapping[str, Any], scopes: frozenset[str] | None) -> Permissions:
    """What follows from conversations.info and the granted scopes (None: not known, so none is missed).

    ``chat:write.public`` writes into public channels from outside, and reads nothing there.
    """
    member = bool(channel.get("is_member") or channel.get("is_im"))
    archived = bool(channel.get("is_archived"))
    kind = next((scope for flag, scope in HISTORY_SCOPES.items() if channel.get(flag)), "channels:history")
    outside = scopes is not None and "chat:write.public" in scopes and kind == "channels:history"
    post = (member or outside) and not archived and _granted("chat:write", scopes)
    return Permissions(post=post, read=member and _granted(kind, scopes), reply=post)


def _granted(scope: str, scopes: frozenset[str] | None) -> bool:
    return scopes is None or scope in scopes


async def _own(voice: Voice, channel_id: str, since: datetime, thread: str | None) -> AsyncIterator[Seen]:
    """Our messages of all pages, in the order of Slack; a thread begins with its head."""
    method, place = ("conversations.replies", {"ts": thread}) if thread else ("conversations.history", {})
    cursor: str | None = None
    while True:
        page = await ask(
            voice.client,
            method,
            channel=channel_id,
            oldest=f"{since.timestamp():.6f}",
            limit=PAGE,
            include_all_metadata="true",
            cursor=cursor,
            **place,
        )
        for message in page["messages"]:
            seen = _seen(message)
            if _is_ours(message, voice) and (seen.at >= since or message["ts"] == thread):
                yield seen
        cursor = (page.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return


def _is_ours(message: Mapping[str, Any], voice: Voice) -> bool:
    """Posted by our bot; a deleted head of a thread stays as a tombstone, which is not a message."""
    if message.get("subtype") == "tombstone":
        return False
    if voice.bot_id and message.get("bot_id"):
        return bool(message["bot_id"] == voice.bot_id)
    return bool(voice.bot_user_id and message.get("user") == voice.bot_user_id)


def _seen(message: Mapping[str, Any]) -> Seen:
    metadata = message.get("metadata") or {}
    ours = metadata.get("event_type") == EVENT_TYPE
    key = (metadata.get("event_payload") or {}).get("key") if ours else None
    return Seen(id=str(message["ts"]), key=str(key or ""), at=datetime.fromtimestamp(float(message["ts"]), UTC))
