"""npm discord-digital-twin over the wire, behind the fault proxy, which also mends five gaps of the twin.

It was written for discord.js: it has no GET /oauth2/applications/@me (which discord.py's login asks) and no GET of the
commands, answers an interaction's callback with 204 where discord.py asked for a body, does not name the shard in READY,
and takes a command's permissions as the string of the documentation, not as the number of the published schema.

A test file takes the fixtures over by importing them: ``twin_of_module`` (twin_process), ``twin_of_test`` (twin).
"""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from fault_proxy import FaultProxy
from node_tools import node, node_module

_DRIVER = Path(__file__).with_name("discord_twin.mjs")


class TwinProxy(FaultProxy):
    """In front of the twin's REST interface; ``calls``, ``arm`` and ``bodies`` as in the fault proxy."""

    def __init__(self, upstream: str) -> None:
        super().__init__(upstream)
        self._commands: list[Any] = []
        #: somebody opened the gateway
        self.logged_in = asyncio.Event()

    async def _forward(self, request: web.Request, body: bytes) -> web.Response:
        if request.path.endswith("/commands"):
            if request.method == "GET":
                return _json(self._commands)
            self._commands = json.loads(body)
            body = json.dumps([_as_documented(command) for command in self._commands]).encode()
        if request.path.endswith("/oauth2/applications/@me"):
            return _json(await self._application(request))
        answer = await super()._forward(request, body)
        if request.path.endswith("/callback") and answer.status == 204:
            return _json({"interaction": {"id": request.path.split("/")[-3], "type": 2}})
        return answer

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if request.path == "/gateway":
            return await self._relay(request)
        answer = await super()._serve(request)
        if request.path.endswith("/gateway/bot") and isinstance(answer, web.Response):
            assert isinstance(answer.body, bytes)
            return _json({**json.loads(answer.body), "url": self.url.replace("http", "ws", 1) + "/gateway"})
        return answer

    async def _relay(self, request: web.Request) -> web.WebSocketResponse:
        """The gateway, both ways, until either end hangs up."""
        client = web.WebSocketResponse(max_msg_size=0)
        await client.prepare(request)
        async with self._session.ws_connect(f"{self._upstream}/gateway", params=request.query) as twin:
            self.logged_in.set()
            upward = asyncio.create_task(_pump(client, twin))
            await _pump(twin, client, _with_shard)
            upward.cancel()
        await client.close()
        return client

    async def _application(self, request: web.Request) -> Any:
        async with self._session.get(f"{self._upstream}/api/v10/applications/@me", headers=request.headers) as answer:
            owner = {"id": "1", "username": "o", "discriminator": "0", "avatar": None}
            return {**await answer.json(), "owner": owner, "rpc_origins": []}


async def _pump(source: Any, target: Any, change: Callable[[str], str] = str) -> None:
    async for message in source:
        await target.send_str(change(message.data))


def _with_shard(frame: str) -> str:
    event = json.loads(frame)
    if event.get("t") == "READY":
        event["d"]["shard"] = [0, 1]
    return json.dumps(event)


def _as_documented(command: dict[str, Any]) -> dict[str, Any]:
    permissions = command.get("default_member_permissions")
    return {**command, "default_member_permissions": None if permissions is None else str(permissions)}


def _json(value: Any) -> web.Response:
    """discord.py reads JSON only where the content type says that and nothing more."""
    return web.Response(body=json.dumps(value).encode(), headers={"Content-Type": "application/json"})


class TwinProcess:
    """A twin with one guild and one person, for many tests; asked from any event loop."""

    def __init__(self) -> None:
        module = node_module("discord-digital-twin/dist/index.js")
        self._process = subprocess.Popen(
            [node(), str(_DRIVER), str(module)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        told = self._read()
        self.rest: str = told["rest"]
        self.token: str = told["token"]
        self.guild: str = told["guild"]

    def _read(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def ask(self, request: Any) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps(request) + "\n").encode())
        self._process.stdin.flush()
        said = self._read()
        assert "ok" in said, said
        return said["ok"]

    def stop(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@dataclass
class Twin:
    """The twin as one test sees it: a text channel of its own, a proxy of its own."""

    process: TwinProcess
    proxy: TwinProxy
    channel: str
    lock: asyncio.Lock

    @property
    def token(self) -> str:
        return self.process.token

    @property
    def base(self) -> str:
        return f"{self.proxy.url}/api/v10"

    @property
    def address(self) -> str:
        return f"discord:{self.process.guild}/{self.channel}"

    async def tell(self, verb: str, **arguments: Any) -> Any:
        async with self.lock:
            return await asyncio.to_thread(self.process.ask, {"verb": verb, **arguments})

    async def until(self, verb: str, holds: Any, **arguments: Any) -> Any:
        """Ask again until what is answered *holds*: the twin tells nobody of its own accord."""
        async with asyncio.timeout(20):
            while not holds(said := await self.tell(verb, **arguments)):  # noqa: ASYNC110 - as said: no event to wait for
                await asyncio.sleep(0.05)
        return said


@asynccontextmanager
async def seen_by_a_test(process: TwinProcess) -> AsyncIterator[Twin]:
    async with TwinProxy(process.rest.removesuffix("/api")) as proxy:
        channel = await asyncio.to_thread(process.ask, {"verb": "open"})
        yield Twin(process=process, proxy=proxy, channel=channel, lock=asyncio.Lock())


@pytest.fixture(name="twin_process", scope="module")
def twin_of_module():
    running = TwinProcess()
    yield running
    running.stop()


@pytest.fixture(name="twin")
async def twin_of_test(twin_process):
    async with seen_by_a_test(twin_process) as seen:
        yield seen
