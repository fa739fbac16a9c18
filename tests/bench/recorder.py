"""A proxy before a model server that keeps every answer, so that a changed check is measured without asking again.

    async with Recorder(url, path) as recorder:
        recorder.url          # up to and with /v1
        recorder.take_saved() # seconds that kept answers would have taken since the last call

An answer is kept under the whole request but for the random word of the fences; temperature is 0, so a model asked again
would say the same.  With other prompts, another model or another request nothing kept is found.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from pathlib import Path
from typing import Any, Self

import aiohttp
from aiohttp import web

_FENCE = re.compile(rb"(</?source )[0-9a-f]{6}>")
_HOST = "127.0.0.1"


class Recorder:
    """Open as a context; *kept*: a file of JSON lines, one an answer, appended to as they come."""

    def __init__(self, upstream: str, kept: Path) -> None:
        self._upstream = upstream.rstrip("/").removesuffix("/v1")
        self._file = kept
        self._answers: dict[str, dict[str, Any]] = {}
        self._saved = 0.0
        self.url = ""

    async def __aenter__(self) -> Self:
        if self._file.is_file():
            rows = (json.loads(line) for line in self._file.read_text(encoding="utf-8").splitlines())
            self._answers = {row["request"]: row for row in rows}
        self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))
        application = web.Application(client_max_size=10_000_000)
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, _HOST, 0)
        await site.start()
        self.url = f"http://{_HOST}:{self._runner.addresses[0][1]}/v1"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()
        await self._client.close()

    def take_saved(self) -> float:
        saved, self._saved = self._saved, 0.0
        return saved

    async def _answer(self, request: web.Request) -> web.Response:
        body = await request.read()
        name = hashlib.sha256(request.path.encode() + b"\n" + _FENCE.sub(rb"\1>", body)).hexdigest()
        kept = self._answers.get(name)
        if kept is None:
            kept = await self._ask(request, body, name)
        else:
            self._saved += kept["seconds"]
        return web.Response(status=kept["status"], body=kept["body"].encode(), content_type="application/json")

    async def _ask(self, request: web.Request, body: bytes, name: str) -> dict[str, Any]:
        """Pass the request on; what was no answer is not kept."""
        started = time.perf_counter()
        headers = {"Content-Type": request.content_type} if body else {}
        url = self._upstream + request.path
        async with self._client.request(request.method, url, data=body or None, headers=headers) as reply:
            said = await reply.text()
            row = {"request": name, "status": reply.status, "body": said, "seconds": time.perf_counter() - started}
        if reply.status == 200 and body:
            self._answers[name] = row
            with self._file.open("a", encoding="utf-8") as out:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        return row
