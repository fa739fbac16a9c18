"""An OpenAI-compatible server on loopback that behaves, or misbehaves, as it is told.

async with ModelServer() as server:
    server.writes(GOOD)
    server.is_busy(2, retry_after=1)
    writer = EndpointWriter(Options(endpoint_url=server.url))
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any] = field(default_factory=dict)

    @property
    def form(self) -> str:
        """Of the answer: 'json_schema', 'json_object' or ''."""
        return self.body.get("response_format", {}).get("type", "")

    @property
    def prompt(self) -> str:
        return self.body["messages"][-1]["content"]


#: status, headers, body; None: hang up
Reply = tuple[int, dict[str, str], bytes] | None
Rule = Callable[[Asked], Awaitable[Reply] | Reply | type[NotImplemented]]


class ModelServer:
    """Rules are asked in the order of their making, newest first; the first that does not pass answers."""

    def __init__(self, *, model: str = "loopback-1") -> None:
        self.asked: list[Asked] = []
        #: the largest number of requests under way together
        self.most_at_once = 0
        self._now = 0
        self._model = model
        self._rules: list[Callable[[Asked], Any]] = []
        self._write: Callable[[Asked], str] = lambda _: "{}"
        self._tasks: set[asyncio.Task[None]] = set()
        self._second_a_token, self._tokens = 0.0, 0
        self._asked_once = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 20)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.dies()

    async def dies(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def completions(self) -> list[Asked]:
        return [asked for asked in self.asked if asked.path.endswith("/chat/completions")]

    async def was_asked(self) -> None:
        """Return once the first request is here."""
        await self._asked_once.wait()

    # -- verbs -------------------------------------------------------------------------------------------------------

    def writes(self, what: str | Callable[[Asked], str]) -> None:
        """Every completion is *what*, or what it makes of the request."""
        self._write = what if callable(what) else lambda _: what

    def types_at(self, tokens_a_second: float, *, tokens: int = 0) -> None:
        """Take the time of so many tokens a second for each request; *tokens* an answer, else one a word."""
        self._second_a_token, self._tokens = 1 / tokens_a_second, tokens

    def knows_no(self, argument: str, *, value: str = "", said: str = "") -> None:
        """Refuse any request with *argument* (of that ``type``, where a *value* is given)."""
        complaint = said or f"Unrecognized request argument supplied: {argument}"

        def refuse(asked: Asked) -> Any:
            given = asked.body.get(argument)
            wrong = argument in asked.body and (not value or given.get("type") == value)
            return _error(400, complaint) if wrong else NotImplemented

        self._rules.insert(0, refuse)

    def is_busy(self, times: int, *, status: int = 429, retry_after: str = "") -> None:
        """Turn the next *times* completions away."""
        left = [times]

        def turn_away(asked: Asked) -> Any:
            if not asked.path.endswith("/chat/completions") or not left[0]:
                return NotImplemented
            left[0] -= 1
            code, headers, body = _error(status, "busy")
            return code, headers | ({"Retry-After": retry_after} if retry_after else {}), body

        self._rules.insert(0, turn_away)

    def refuses(self, status: int, said: str = "no") -> None:
        self._rules.insert(0, lambda _: _error(status, said))

    def redirects(self, to: str) -> None:
        self._rules.insert(0, lambda _: (307, {"Location": to}, b""))

    def answers_with(self, body: bytes) -> None:
        """200, and *body* as it stands."""
        self._rules.insert(0, lambda asked: NotImplemented if asked.method == "GET" else (200, {}, body))

    def hangs(self, times: int = 1_000_000) -> None:
        """Never answer the next *times* completions."""
        left = [times]

        async def wait(asked: Asked) -> Any:
            if asked.method == "GET" or not left[0]:
                return NotImplemented
            left[0] -= 1
            await asyncio.sleep(3600)
            return None

        self._rules.insert(0, wait)

    def hangs_up(self, times: int = 1_000_000) -> None:
        """Close the connection in the middle of an answer."""
        left = [times]

        def close(asked: Asked) -> Any:
            if asked.method == "GET" or not left[0]:
                return NotImplemented
            left[0] -= 1
            return None

        self._rules.insert(0, close)

    def dies_after(self, completions: int) -> None:
        """Serve so many completions, then turn everything away for good."""
        self._rules.insert(0, lambda _: _error(401, "gone") if len(self.completions) > completions else NotImplemented)

    def lists_no_model(self) -> None:
        self._rules.insert(0, lambda asked: _json({"data": []}) if asked.path.endswith("/models") else NotImplemented)

    # -- serving -----------------------------------------------------------------------------------------------------

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            while True:
                asked = await _read(reader)
                self.asked.append(asked)
                self._asked_once.set()
                self._now += 1
                self.most_at_once = max(self.most_at_once, self._now)
                try:
                    reply = await self._reply(asked)
                finally:
                    self._now -= 1
                if reply is None:
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{")
                    await writer.drain()
                    break
                writer.write(_message(*reply))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _reply(self, asked: Asked) -> Reply:
        for rule in self._rules:
            found = rule(asked)
            reply = await found if asyncio.iscoroutine(found) else found
            if reply is not NotImplemented:
                return reply
        if asked.path.endswith("/models"):
            return _json({"data": [{"id": self._model}]})
        text = self._write(asked)
        tokens = self._tokens or len(text.split())
        await asyncio.sleep(tokens * self._second_a_token)
        usage = {"prompt_tokens": len(asked.prompt.split()), "completion_tokens": tokens}
        return _json({"choices": [{"message": {"role": "assistant", "content": text}}], "usage": usage})


def _json(value: object) -> tuple[int, dict[str, str], bytes]:
    return 200, {"Content-Type": "application/json"}, json.dumps(value).encode()


def _error(status: int, said: str) -> tuple[int, dict[str, str], bytes]:
    return status, {}, json.dumps({"error": {"message": said}}).encode()


def _message(status: int, headers: dict[str, str], body: bytes) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *(f"{k}: {v}" for k, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    method, path, _ = first.split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    raw = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(method=method, path=path, headers=headers, body=json.loads(raw) if raw else {})
