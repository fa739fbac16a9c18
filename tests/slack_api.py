"""Slack's Web API as far as the ledger needs it, over the fake platform's state: a server on loopback, in this process.

What no stand-in from npm does, this does: pages, ``oldest``, metadata, scopes in a header, and every fault of
``platform_state``.  Words and shapes are those of Slack's method pages.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any, Self

from aiohttp import web
from fault_proxy import spoil
from platform_state import Platform, Refusal

TEAM, BOT_ID, BOT_USER = "T1", "B0BOT", "U0BOT"
SCOPES = "channels:history,channels:read,chat:write,commands,groups:history,groups:read"


class SlackApi:
    """``async with SlackApi() as api``: ``api.url`` ends in '/'; channels are looked after through ``api.platform``."""

    def __init__(self) -> None:
        self.platform = Platform()
        self.scopes = SCOPES
        #: (method, arguments) of every call
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.kinds: dict[str, dict[str, Any]] = {}
        #: method -> what it says beside "ok", or the word with which it is refused
        self.says: dict[str, dict[str, Any] | str] = {}
        #: name of a response_url -> what was posted to it
        self.responses: dict[str, list[dict[str, Any]]] = {}
        self.expired: set[str] = set()
        self._closing = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._server = web.Server(self._serve, access_log=None)
        self._listening = await asyncio.get_running_loop().create_server(self._server, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._listening.sockets[0].getsockname()[1]}/api/"
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._closing.set()
        self.goes_down()
        await self._server.shutdown(0.1)

    def goes_down(self) -> None:
        self._listening.close()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/respond/"):
            return await self._respond(request)
        method = request.path.rpartition("/")[2]
        arguments = await _arguments(request)
        self.calls.append((method, arguments))
        try:
            if method == "chat.postMessage":
                return await self._post(request, arguments)
            return self._yes(self._answer(method, arguments))
        except Refusal as no:
            return self._no(no)

    def _answer(self, method: str, given: dict[str, Any]) -> dict[str, Any]:
        channel = given.get("channel", "")
        said = self.says.get(method)
        if isinstance(said, str):
            raise Refusal(said)
        if said is not None:
            return said
        match method:
            case "views.open" | "views.publish" | "chat.postEphemeral" | "blocks.validate":
                return {}
            case "auth.test":
                return {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT_ID}
            case "conversations.info":
                may = self.platform.permissions(channel)
                return {
                    "channel": {
                        "id": channel,
                        "is_channel": True,
                        "is_member": may["read"],
                        **self.kinds.get(channel, {}),
                    }
                }
            case "conversations.history" | "conversations.replies":
                return self._page(channel, given)
            case "chat.delete":
                return self._delete(channel, given["ts"])
        raise Refusal("unknown_method")

    def _page(self, channel: str, given: dict[str, Any]) -> dict[str, Any]:
        since, cursor = float(given.get("oldest") or 0), int(given.get("cursor") or 0)
        found, following = self.platform.read(channel, since, given.get("ts"), cursor)
        messages = [_message(one) for one in found]
        if given.get("ts"):
            messages.reverse()
        more = {"response_metadata": {"next_cursor": str(following)}} if following is not None else {}
        return {"messages": messages, "has_more": following is not None, **more}

    def _delete(self, channel: str, ts: str) -> dict[str, Any]:
        try:
            self.platform.delete(channel, ts)
        except Refusal as no:
            raise Refusal("message_not_found" if no.word == "unknown_message" else no.word) from no
        return {"ts": ts}

    def response_url(self, name: str) -> str:
        return self.url.removesuffix("api/") + f"respond/{name}"

    async def _respond(self, request: web.BaseRequest) -> web.Response:
        """As Slack: five messages, then no more; none once it has expired."""
        name = request.path.rpartition("/")[2]
        taken = self.responses.setdefault(name, [])
        if name in self.expired or len(taken) >= 5:
            word = "expired_url" if name in self.expired else "used_url"
            return web.json_response({"ok": False, "error": word}, status=404)
        taken.append(json.loads(await request.read()))
        return web.Response(text="ok")

    def of(self, method: str) -> list[dict[str, Any]]:
        """Arguments of the calls of *method*."""
        return [given for called, given in self.calls if called == method]

    async def _post(self, request: web.BaseRequest, given: dict[str, Any]) -> web.StreamResponse:
        channel = given["channel"]
        self.platform.record(event="call", channel=channel, verb="post", outcome="asked", at=self.platform.now())
        kind, _, rest = self.platform.next_fault(channel).partition(":")
        stem, _, when = kind.rpartition("-")
        if kind == "429":
            self.platform.shut(channel, float(rest or 1))
        made = None
        if when != "before":
            key = ((given.get("metadata") or {}).get("event_payload") or {}).get("key", "")
            body = {"payload": given, "key": key, "thread": given.get("thread_ts")}
            made = self._yes({"ts": self.platform.accept(channel, body), "channel": channel})
        if made is not None and not stem:
            return made
        if stem in ("internal_error", "fatal_error"):
            return web.json_response({"ok": False, "error": stem})
        return await spoil(stem, rest, request, made, self._closing)

    def _yes(self, body: dict[str, Any]) -> web.Response:
        return web.json_response({"ok": True, **body}, headers={"x-oauth-scopes": self.scopes})

    def _no(self, no: Refusal) -> web.Response:
        body = {"ok": False, "error": no.word}
        if no.word == "ratelimited":
            return web.json_response(body, status=429, headers={"Retry-After": str(no.retry_after)})
        return web.json_response(body)


async def _arguments(request: web.BaseRequest) -> dict[str, Any]:
    if request.content_type == "application/json":
        return json.loads(await request.read())
    return dict(await request.post())


def _message(one: Any) -> dict[str, Any]:
    author = {"bot_id": BOT_ID, "user": BOT_USER} if one.own else {"bot_id": "B0OTHER", "user": "U0OTHER"}
    marked = {"event_type": "exec_brief_digest", "event_payload": {"key": one.key}}
    head = {"thread_ts": one.thread} if one.thread else {}
    return {"type": "message", "ts": one.id, "text": "", **author, "metadata": marked, **head}
