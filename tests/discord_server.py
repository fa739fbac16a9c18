"""Discord's REST interface on loopback, as far as an adapter needs it, over HTTP: strict about what it is sent.

    async with DiscordServer() as discord:
        channel = discord.opens("text")
        discord.arm(channel, "reset-after")
        ... Rest("token", base=discord.base) ...

Faults are those of ``platform_state.FAULTS``, met by the next call that would create a message.
"""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from aiohttp import web
from payload_limits import check_discord

from bot.chat.discord.marks import key_of, snowflake_at, time_of
from bot.chat.discord.rights import INVITED, SEND, VIEW

Json = dict[str, Any]

ME, STRANGER, GUILD, APPLICATION = "900", "901", "800", "900"
TYPES = {"text": 0, "announcement": 5, "forum": 15, "thread": 11, "voice": 2, "private": 1}


@dataclass(slots=True, kw_only=True)
class Room:
    """A channel or thread; ``rights``: what we may do in it."""

    id: str
    type: int
    parent: str = ""
    owner: str = ""
    rights: int = INVITED
    history: bool = True
    #: '' or (code, status) of the refusal of every message
    refuses: tuple[int, int] | None = None
    faults: list[str] = field(default_factory=list)
    messages: list[Json] = field(default_factory=list)
    #: every call that would create a message
    creates: int = 0
    nonces: dict[str, str] = field(default_factory=dict)
    archived: bool = False
    gone: bool = False


class No(Exception):
    """Discord's refusal."""

    def __init__(self, status: int, code: int, message: str = "", **more: Any) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"code": code, "message": message, **more}


class DiscordServer:
    """``page``: messages an answer holds at most."""

    def __init__(self, *, page: int = 15, strict: bool = True, token: str = "token") -> None:
        self.rooms: dict[str, Room] = {}
        self.calls: list[tuple[str, str]] = []
        #: (path, body) of everything posted
        self.sent: list[tuple[str, Json]] = []
        self.commands: list[Json] = []
        self.headers: dict[str, str] = {}
        #: a second POST of a nonce gets the first message, as Discord does "for a few minutes"
        self.knows_nonces = True
        self.owner = "1"
        self.member_roles: list[str] = []
        self._page = page
        self._strict = strict
        self._token = token
        self._numbers = itertools.count(1)
        self._closing = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        self._site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await self._site.start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._closing.set()
        await self._runner.cleanup()

    # -- verbs of a test -----------------------------------------------------------------------------------------

    def opens(self, kind: str = "text", **room: Any) -> str:
        """A new channel; its whole name."""
        parent = ""
        if kind == "thread":
            parent = self._open(Room(id=self._new_id(), type=0)).id
        made = self._open(Room(id=self._new_id(), type=TYPES[kind], parent=parent, **room))
        return f"discord:{'' if kind == 'private' else GUILD}/{made.id}"

    def room(self, channel: str) -> Room:
        return self.rooms[channel.rpartition("/")[2]]

    def arm(self, channel: str, *faults: str) -> None:
        self.room(channel).faults.extend(faults)

    def refuses(self, channel: str, code: int = 50013, status: int = 403) -> None:
        self.room(channel).refuses = (code, status)

    def forbids_reading(self, channel: str, how: str) -> None:
        """'refused': not even the channel is shown; 'empty': 200 and an empty list."""
        room = self.room(channel)
        room = self.rooms.get(room.parent, room)  # a thread has no overwrites of its own
        room.history = False
        room.rights &= ~(1 << 16)
        if how == "refused":
            room.rights &= ~VIEW

    def posts(self, channel: str) -> int:
        return self.room(channel).creates

    def says(self, channel: str, key: str) -> str:
        room = self.room(channel)
        body = {"content": "x", "embeds": [{"description": "x", "url": f"https://example.com/#exec-brief-{key}"}]}
        if room.type == 15:
            return self._post_in_forum(room, {"name": "x", "message": body}, STRANGER)
        return self._add(room, body, STRANGER)["id"]

    def visible(self, channel: str) -> list[str]:
        return [key for key in map(key_of, self.heads(channel)) if key]

    def heads(self, channel: str) -> list[Json]:
        """Our own messages of a channel; of a forum, the first ones of its posts."""
        room = self.room(channel)
        if room.type == 15:
            posts = [r for r in self.rooms.values() if r.parent == room.id]
            return [m for r in posts for m in r.messages if m["id"] == r.id and m["author"]["id"] == ME]
        return [m for m in room.messages if m["author"]["id"] == ME and "message_reference" not in m]

    def replies(self, message: str) -> list[Json]:
        """What stands in the thread of a message."""
        return [m for m in self.rooms[message].messages if m["id"] != message]

    def goes_down(self) -> None:
        """Connections are refused from now on."""
        server = self._site._server
        assert server is not None
        server.close()

    # -- HTTP ----------------------------------------------------------------------------------------------------

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        body = await request.json() if request.can_read_body else {}
        self.calls.append((request.method, request.path))
        if request.method == "POST":
            self.sent.append((request.path, body))
        try:
            self._check_token(request)
            return await self._route(request, request.path.strip("/").split("/"), body)
        except No as no:
            headers = {"Retry-After": str(no.body["retry_after"])} if "retry_after" in no.body else {}
            return web.json_response(no.body, status=no.status, headers=headers)

    def _check_token(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self._token}":
            raise No(401, 0, "401: Unauthorized")

    async def _route(self, request: web.Request, path: list[str], body: Json) -> web.StreamResponse:
        match [request.method, *path]:
            case ["POST", "channels", name, "messages"]:
                return await self._create(request, self._room(name), body, self._add)
            case ["POST", "channels", name, "threads"]:
                return await self._create(request, self._room(name), body, self._post_in_forum_answer)
            case ["DELETE", "channels", name, "messages", number]:
                self._delete(self._room(name), number)
                return web.Response(status=204)
            case _:
                return web.json_response(self._answer(request, path, body), headers=self.headers)

    def _answer(self, request: web.Request, path: list[str], body: Json) -> Any:
        match [request.method, *path]:
            case ["GET", "channels", name, "messages"]:
                return self._list(self._room(name), request.query)
            case ["GET", "channels", name, "messages", number]:
                return self._message(self._room(name), number)
            case ["POST", "channels", name, "messages", number, "threads"]:
                return self._open_thread(self._room(name), number, body)
            case ["GET", "channels", name, "threads", "archived", "public"]:
                return self._archived(name)
            case ["GET", *_]:
                return self._told(path)
            case ["PUT", "applications", *_, "commands"]:
                self.commands = [{**c, "id": self._new_id(), "version": "1"} for c in body]
                return self.commands
        raise No(404, 0, "404: Not Found")

    def _told(self, path: list[str]) -> Any:
        if path[0] == "channels":
            return self._shown(self._room(path[1]))
        if path[-1] == "active":
            return {"threads": [self._shown(r) for r in self.rooms.values() if r.type == 11 and not r.archived]}
        if path[-1] == "commands":
            return self.commands
        known = {
            "users/@me": {"id": ME, "username": "exec-brief"},
            "applications/@me": {"id": APPLICATION, "name": "exec-brief"},
            f"guilds/{GUILD}": {
                "id": GUILD,
                "owner_id": self.owner,
                "roles": [{"id": GUILD, "permissions": str(INVITED)}],
            },
            f"guilds/{GUILD}/members/{ME}": {"user": {"id": ME}, "roles": self.member_roles},
        }
        if (found := known.get("/".join(path))) is None:
            raise No(404, 0, "404: Not Found")
        return found

    async def _create(self, request: web.Request, room: Room, body: Json, add: Any) -> web.StreamResponse:
        """A message is asked for: meet the next fault."""
        room.creates += 1
        kind, _, rest = (room.faults.pop(0) if room.faults else "none").partition(":")
        stem, _, when = kind.rpartition("-")
        if kind == "429":
            raise No(429, 0, "You are being rate limited.", retry_after=float(rest or 1), **{"global": False})
        if room.refuses:
            raise No(room.refuses[1], room.refuses[0], "Missing Permissions")
        made = {} if when == "before" else add(room, body)
        return await self._spoil(stem, made, request)

    async def _spoil(self, stem: str, made: Json, request: web.Request) -> web.StreamResponse:
        if not stem:
            return web.json_response(made)
        if stem in ("500", "internal_error", "fatal_error"):
            return web.json_response({"code": 0, "message": "500: Internal Server Error"}, status=500)
        if stem == "garbage":
            return web.Response(text="<html>ok</html>")
        if stem == "hang":
            await self._closing.wait()
        if stem == "half-answer":
            half = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": "400"})
            await half.prepare(request)
            await half.write(b'{"id": "')
        if request.transport is not None:  # else the other end has hung up meanwhile
            request.transport.abort() if stem == "reset" else request.transport.close()
        return web.Response()

    # -- rooms and messages --------------------------------------------------------------------------------------

    def _open(self, room: Room) -> Room:
        self.rooms[room.id] = room
        return room

    def _new_id(self) -> str:
        return str(snowflake_at(datetime.now(UTC)) + next(self._numbers))

    def _room(self, name: str) -> Room:
        room = self.rooms.get(name)
        if room is None or room.gone:
            raise No(404, 10003, "Unknown Channel")
        if not self._rights(room) & VIEW:
            raise No(403, 50001, "Missing Access")
        return room

    def _rights(self, room: Room) -> int:
        return room.rights & (self.rooms[room.parent].rights if room.parent else INVITED)

    def _shown(self, room: Room) -> Json:
        """What we lack is denied by an overwrite of our own."""
        shown: Json = {"id": room.id, "type": room.type, "name": f"room-{room.id}"}
        if room.type != 1:
            denied = INVITED & ~room.rights
            rules = [{"id": ME, "type": 1, "allow": "0", "deny": str(denied)}] if denied else []
            shown |= {"guild_id": GUILD, "permission_overwrites": rules}
        if room.parent:
            shown |= {"parent_id": room.parent, "owner_id": room.owner, "thread_metadata": {"archived": room.archived}}
        return shown

    def _add(self, room: Room, body: Json, author: str = ME, number: str = "") -> Json:
        if author == ME:
            self._check(body)
            if not self._rights(room) & SEND:
                raise No(403, 50013, "Missing Permissions")
            if self.knows_nonces and (known := room.nonces.get(body.get("nonce", ""))) is not None:
                return self._message(room, known)
        message = {
            **{name: body[name] for name in ("content", "embeds", "components", "message_reference") if name in body},
            "id": number or self._new_id(),
            "author": {"id": author},
            "channel_id": room.id,
        }
        room.messages.append(message)
        if body.get("nonce"):
            room.nonces[body["nonce"]] = message["id"]
        return message

    def _check(self, body: Json) -> None:
        """What Discord would refuse, and what nobody should send."""
        if not self._strict:
            return
        assert len(body.get("nonce", "")) <= 25, body["nonce"]
        assert "thread_name" not in body
        assert ("nonce" in body) == body.get("enforce_nonce", False)
        *before, last = body["embeds"]
        assert len(key_of(body)) == 64
        bare = {name: value for name, value in last.items() if name != "url"}
        kept = {k: v for k, v in body.items() if k not in ("nonce", "enforce_nonce", "message_reference")}
        check_discord({**kept, "embeds": [*before, bare]})

    def _post_in_forum(self, room: Room, body: Json, author: str = ME) -> str:
        if room.type not in (15, 16):
            raise No(400, 50024, "Cannot execute action on this channel type")
        post = self._open(Room(id=self._new_id(), type=11, parent=room.id, owner=author))
        self._add(post, body["message"], author, post.id)
        return post.id

    def _post_in_forum_answer(self, room: Room, body: Json) -> Json:
        assert 1 <= len(body["name"]) <= 100
        number = self._post_in_forum(room, body)
        return {**self._shown(self.rooms[number]), "message": self._message(self.rooms[number], number)}

    def _open_thread(self, room: Room, number: str, body: Json) -> Json:
        self._message(room, number)
        assert 1 <= len(body["name"]) <= 100
        if number in self.rooms:
            raise No(400, 160004, "A thread has already been created for this message")
        if room.type not in (0, 5):
            raise No(400, 50024, "Cannot execute action on this channel type")
        return self._shown(self._open(Room(id=number, type=11, parent=room.id, owner=ME)))

    def _message(self, room: Room, number: str) -> Json:
        for message in room.messages:
            if message["id"] == number:
                return message
        raise No(404, 10008, "Unknown Message")

    def _delete(self, room: Room, number: str) -> None:
        room.messages.remove(self._message(room, number))

    def _list(self, room: Room, query: Any) -> list[Json]:
        """Newest first."""
        if not room.history or (room.parent and not self.rooms[room.parent].history):
            return []
        before = int(query.get("before", 1 << 63))
        found = [m for m in reversed(room.messages) if int(m["id"]) < before]
        return found[: min(self._page, int(query["limit"]))]

    def _archived(self, forum: str) -> Json:
        posts = [r for r in self.rooms.values() if r.parent == forum and r.archived]
        shown = []
        for room in posts:
            at = (time_of(room.id) + timedelta(hours=1)).isoformat()
            shown.append({**self._shown(room), "thread_metadata": {"archive_timestamp": at}})
        return {"threads": shown, "has_more": False}
