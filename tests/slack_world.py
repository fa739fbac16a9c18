"""local-slack, seen from a test: start it, be its people, ask what the app did."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from node_tools import Served, free_port, local_slack

TEAM, BOT, ALICE, BOB = "T01TEST", "U0BOT", "U01ALICE", "U02BOB"
GENERAL, OTHER = "C01GEN", "C02OTHER"
BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-local-slack-token", "xapp-local-slack-token", "local-signing-secret"


def config(mode: str, request_url: str) -> dict[str, Any]:
    """A workspace with two people and two channels, one of which the bot is in."""
    return {
        "workspace": {"name": "T", "domain": "t", "teamId": TEAM},
        "app": {
            "appId": "A01APP",
            "botUserId": BOT,
            "botName": "exec-brief",
            "botToken": BOT_TOKEN,
            "appToken": APP_TOKEN,
            "signingSecret": SECRET,
            "mode": mode,
            "requestUrl": request_url,
        },
        "users": [
            {"id": ALICE, "name": "alice", "real_name": "Alice", "email": "a@example.com"},
            {"id": BOB, "name": "bob", "real_name": "Bob", "email": "b@example.com"},
        ],
        "channels": [
            {"id": GENERAL, "name": "general", "members": [ALICE, BOB, BOT]},
            {"id": OTHER, "name": "other", "members": [ALICE]},
        ],
    }


class LocalSlack:
    """Verbs of people; everything the app did stands in ``log`` with its raw arguments."""

    def __init__(self, url: str, http: aiohttp.ClientSession) -> None:
        self.url, self._http = url, http

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    async def command(self, text: str, *, user: str = ALICE, channel: str = GENERAL) -> None:
        await self._post("command", channel=channel, user=user, command="/brief", text=text)

    async def says(self, text: str, *, thread: str | None = None, user: str = ALICE, channel: str = GENERAL) -> Any:
        more = {"thread_ts": thread, "threadTs": thread} if thread else {}
        return await self._post("message", channel=channel, user=user, text=text, **more)

    async def presses(self, message: dict[str, Any], label: str, *, user: str = ALICE, channel: str = GENERAL) -> None:
        """Press the button, or choose from the menu, that reads *label*."""
        element = next(e for e in controls(message) if reads(e, label))
        action = {"type": element["type"], "action_id": element["action_id"], "block_id": element.get("block_id", "b")}
        if element["type"] == "overflow":
            action["selected_option"] = next(o for o in element["options"] if label in o["text"]["text"])
        else:
            action["value"] = element["value"]
        await self._post("interact", channel=channel, messageTs=message["ts"], user=user, action=action)

    async def submits(self, values: dict[str, Any], *, user: str = ALICE) -> None:
        """Send the open window off, as the web UI does: there is no control verb for it."""
        async with aiohttp.ClientSession() as session, session.ws_connect(f"{self.url}/ui") as ui:
            await ui.send_json({"t": "view_submit", "user": user, "values": values})
            await asyncio.sleep(0.3)

    async def opens_home(self, user: str = ALICE) -> None:
        await self._post("open-home", user=user)

    async def messages(self, channel: str = GENERAL) -> list[dict[str, Any]]:
        async with self._http.get(f"{self.url}/_control/messages/{channel}") as answer:
            return (await answer.json())["messages"]

    async def log(self, summary: str = "") -> list[dict[str, Any]]:
        async with self._http.get(f"{self.url}/_control/log") as answer:
            found = (await answer.json())["log"]
        return [entry for entry in found if summary in entry["summary"]]

    async def state(self) -> dict[str, Any]:
        async with self._http.get(f"{self.url}/_control/state") as answer:
            return await answer.json()

    async def reset(self) -> None:
        await self._post("reset")

    async def _post(self, verb: str, **body: Any) -> Any:
        async with self._http.post(f"{self.url}/_control/{verb}", json=body) as answer:
            said = await answer.text()
            assert answer.status == 200, (verb, answer.status, said)
            return json.loads(said) if said else None


@asynccontextmanager
async def running(tmp_path, mode="socket", request_url="http://127.0.0.1:9/none"):
    """A local-slack of one's own."""
    port, file = free_port(), tmp_path / "local-slack.json"
    file.write_text(json.dumps(config(mode, request_url)), encoding="utf-8")
    command = [str(local_slack()), "--config", str(file), "--port", str(port), "--base-host", "127.0.0.1"]
    with Served(command, port, ready="/_control/state", log=tmp_path / "local-slack.log") as server:
        async with aiohttp.ClientSession() as http:
            yield LocalSlack(server.url, http)


def controls(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {**element, "block_id": block.get("block_id", "b")}
        for block in message.get("blocks", ())
        if block["type"] == "actions"
        for element in block["elements"]
    ]


def reads(element: dict[str, Any], label: str) -> bool:
    if element["type"] == "overflow":
        return any(label in option["text"]["text"] for option in element["options"])
    return label in element["text"]["text"]


async def until(ask: Any, *, seconds: float = 8.0) -> Any:
    """The first true answer of *ask*; fails loudly after a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := await ask():
            return found
        await asyncio.sleep(0.03)
    raise AssertionError(f"not seen within {seconds} s: {ask}")


def values(subject: str, hours: int, place: str) -> dict[str, Any]:
    """The fields of our search window, as Slack hands them over."""

    def chosen(kind, value):
        return {"type": kind, "selected_option": {"value": value, "text": {"type": "plain_text", "text": value}}}

    return {
        "eb:subject": {"eb:subject": chosen("external_select", subject)},
        "eb:period": {"eb:period": chosen("static_select", str(hours))},
        "eb:place": {"eb:place": chosen("radio_buttons", place)},
    }
