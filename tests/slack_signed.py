"""What Slack sends by HTTP, signed as Slack signs it: payloads by kind, and an app that takes them."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import asynccontextmanager, suppress
from typing import Any
from urllib.parse import urlencode

import aiohttp
from node_tools import free_port
from slack_api import TEAM, SlackApi
from slack_desk import FakeDesk
from slack_sdk.signature import SignatureVerifier
from slack_world import until

from bot.chat.slack.pace import Pace
from bot.chat.slack.service import make_slack
from bot.settings import Settings
from bot.store import Store

SECRET = "the-signing-secret"
CHANNEL, USER = "C1", "U1"


def command(text: str, *, trigger: str = "1.1.a", url: str = "", **more: Any) -> dict[str, Any]:
    given = {"team_id": TEAM, "channel_id": CHANNEL, "user_id": USER, "user_name": "alice", "api_app_id": "A1"}
    return {**given, "command": "/brief", "text": text, "trigger_id": trigger, "response_url": url, **more}


def event(inner: dict[str, Any], *, event_id: str = "Ev1", **more: Any) -> dict[str, Any]:
    given = {"token": "t", "team_id": TEAM, "api_app_id": "A1", "type": "event_callback", "event_time": 1}
    return {**given, "event": inner, "event_id": event_id, **more}


def press(value: str, *, trigger: str = "2.2.b", url: str = "", ephemeral: bool = False, **more: Any) -> dict[str, Any]:
    action = {"type": "button", "action_id": "eb:press:0", "block_id": "b", "value": value, "action_ts": "1"}
    container = {"type": "message", "channel_id": CHANNEL, "message_ts": "9.9", "is_ephemeral": ephemeral}
    return {**_person("block_actions", trigger, url), "container": container, "actions": [action], **more}


def suggestion(typed: str) -> dict[str, Any]:
    view = {"id": "V1", "type": "modal", "private_metadata": json.dumps({"channel": CHANNEL})}
    given = {"action_id": "eb:subject", "block_id": "eb:subject", "value": typed, "view": view}
    return {**_person("block_suggestion", "3.3.c", ""), **given}


def submission(values: dict[str, Any], origin: dict[str, Any] | str, *, view_id: str = "V1") -> dict[str, Any]:
    kept = origin if isinstance(origin, str) else json.dumps(origin)
    view = {"id": view_id, "type": "modal", "callback_id": "eb:search", "private_metadata": kept}
    return {**_person("view_submission", "4.4.d", ""), "view": {**view, "state": {"values": values}}}


def shortcut(callback: str, **more: Any) -> dict[str, Any]:
    kind = "message_action" if more else "shortcut"
    return {**_person(kind, "5.5.e", ""), "callback_id": callback, **more}


def _person(kind: str, trigger: str, url: str) -> dict[str, Any]:
    given = {"type": kind, "api_app_id": "A1", "token": "t", "team": {"id": TEAM, "domain": "t"}, "trigger_id": trigger}
    user = {"id": USER, "username": "alice", "name": "alice", "team_id": TEAM}
    place = {} if kind in ("view_submission", "block_suggestion", "shortcut") else {"channel": {"id": CHANNEL}}
    return {**given, "user": user, **place, **({"response_url": url} if url else {})}


def signed(body: str, *, secret: str = SECRET, at: float | None = None, json_body: bool = False) -> dict[str, str]:
    stamp = str(int(time.time() if at is None else at))
    kind = "application/json" if json_body else "application/x-www-form-urlencoded"
    signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body)
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature or "", "Content-Type": kind}


class Line:
    """The app by HTTP, with Slack's Web API and a desk of ours behind it."""

    def __init__(self, url: str, api: SlackApi, desk: FakeDesk, store: Store, http: aiohttp.ClientSession) -> None:
        self.url, self.api, self.desk, self.store, self._http = url, api, desk, store, http

    async def sends(self, payload: dict[str, Any], **signing: Any) -> tuple[int, str]:
        """Status and body of the acknowledgement; the kind of payload decides how Slack wraps it."""
        if payload.get("type") == "event_callback":
            body, signing = json.dumps(payload), {**signing, "json_body": True}
        else:
            body = urlencode(payload if "command" in payload else {"payload": json.dumps(payload)})
        return await self.posts(body, signed(body, **signing))

    async def posts(self, body: str, headers: dict[str, str]) -> tuple[int, str]:
        async with self._http.post(f"{self.url}/slack/events", data=body.encode(), headers=headers) as answer:
            return answer.status, await answer.text()

    async def gets(self, path: str) -> tuple[int, str]:
        async with self._http.get(self.url + path, allow_redirects=False) as answer:
            return answer.status, await answer.text()


@asynccontextmanager
async def line(more_scopes: str = ""):
    port = free_port()
    async with SlackApi() as api, Store.open("sqlite+aiosqlite://") as store, aiohttp.ClientSession() as http:
        settings = Settings(
            slack_bot_token="xoxb-test",
            slack_api_url=api.url,
            slack_mode="http",
            slack_signing_secret=SECRET,
            slack_listen=f"127.0.0.1:{port}",
        )
        api.scopes += more_scopes
        desk = FakeDesk()
        listening = asyncio.create_task(make_slack(settings, store, pace=Pace(0)).listen(desk))
        made = Line(f"http://127.0.0.1:{port}", api, desk, store, http)
        try:
            await _up(made, listening)
            yield made
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening


async def _up(made: Line, listening: asyncio.Task[None]) -> None:
    for _ in range(200):
        if listening.done():
            listening.result()
        with suppress(aiohttp.ClientConnectionError):
            if (await made.gets("/healthz"))[0] == 200:
                return
        await asyncio.sleep(0.02)
    raise AssertionError("the app does not listen")


async def responses(app: Line, name: str, count: int) -> list[dict[str, Any]]:
    """What was posted to the response_url *name*, once there is so much of it."""

    async def found() -> list[dict[str, Any]] | None:
        taken = app.api.responses.get(name, [])
        return taken if len(taken) >= count else None

    return await until(found)


async def calls(app: Line, method: str, count: int = 1) -> list[dict[str, Any]]:
    """Arguments of the calls of *method*, once there are so many."""

    async def found() -> list[dict[str, Any]] | None:
        made = app.api.of(method)
        return made if len(made) >= count else None

    return await until(found)
