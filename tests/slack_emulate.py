"""emulate (npm), seen from a test: OAuth with a page of consent, and strict scopes."""

from __future__ import annotations

import json
import re
from contextlib import asynccontextmanager
from html import unescape
from typing import Any

import aiohttp
from node_tools import Served, free_port, node, node_module

CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET = "111.222", "client-secret", "emulate-signing-secret"


def seed(redirect: str, scopes: list[str]) -> dict[str, Any]:
    app = {
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "app_id": "A000000001",
        "name": "exec-brief",
        "redirect_uris": [redirect],
        "scopes": scopes,
        "bot_name": "exec-brief",
    }
    return {
        "slack": {
            "team": {"name": "T", "domain": "t"},
            "users": [{"name": "alice", "real_name": "Alice", "email": "a@example.com"}],
            "channels": [{"name": "general"}],
            "strict_scopes": True,
            "signing_secret": SIGNING_SECRET,
            "oauth_apps": [app],
            "tokens": [
                {"token": "xoxb-whole", "user": "alice", "scopes": scopes},
                {"token": "xoxb-joins", "user": "alice", "scopes": ["channels:join", "channels:read"]},
                {"token": "xoxb-reads-only", "user": "alice", "scopes": ["channels:read"]},
                {"token": "xoxb-posts-only", "user": "alice", "scopes": ["channels:read", "chat:write"]},
            ],
        }
    }


@asynccontextmanager
async def emulating(tmp_path, redirect, scopes):
    """The address of a running emulate, without a slash at its end."""
    port, file = free_port(), tmp_path / "emulate.json"
    file.write_text(json.dumps(seed(redirect, scopes)), encoding="utf-8")
    entry = node_module("emulate/dist/index.js")
    command = [node(), str(entry), "start", "--service", "slack", "--port", str(port), "--seed", str(file)]
    with Served(command, port, log=tmp_path / "emulate.log") as server:
        yield server.url


async def consent(http: aiohttp.ClientSession, base: str, authorize_url: str) -> str:
    """Press 'allow' as alice; the address that the browser is sent back to."""
    async with http.get(authorize_url) as page:
        text = await page.text()
    form = next(form for form in re.findall(r"<form.*?</form>", text, re.DOTALL) if "alice" in form.lower())
    fields = {name: unescape(value) for name, value in re.findall(r'name="([^"]+)" value="([^"]*)"', form)}
    async with http.post(f"{base}/oauth/v2/authorize/callback", data=fields, allow_redirects=False) as answer:
        assert answer.status == 302, (answer.status, await answer.text())
        return answer.headers["Location"]


async def channel_id(http: aiohttp.ClientSession, base: str) -> str:
    """The id of the only channel, in which alice, whose tokens these are, then is."""
    headers = {"Authorization": "Bearer xoxb-joins"}
    async with http.post(f"{base}/api/conversations.list", json={}, headers=headers) as answer:
        found = (await answer.json())["channels"][0]["id"]
    async with http.post(f"{base}/api/conversations.join", json={"channel": found}, headers=headers) as answer:
        assert (await answer.json())["ok"]
    return found
