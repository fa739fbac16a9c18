"""Any OpenAI-compatible server (vLLM, Ollama, llama.cpp, a hosted API) as a :class:`~summarizer.writers.writer.Writer`.

A completion changes nothing on the server, so it may be asked for again; it is, a few times, after an answer that says
'busy' (429, 5xx) or a connection that was never made, and never after a read timeout: the server would then work twice.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import Options
from .dialect import Dialect, adapted, complaint_in, payload
from .writer import Failed, Prompt, Written

if TYPE_CHECKING:
    import httpx

#: tries of one request in all, and seconds that the first pause may last at most; each further pause twice as long
_TRIES = 4
_FIRST_PAUSE = 1.0
#: a server that asks for a longer wait than this is as good as gone for this round
_LONGEST_WAIT = 60.0
#: an answer larger than this is none
_LARGEST = 4_000_000
#: read timeouts in a row after which the server counts as gone
_SILENT = 2
_BUSY = frozenset({429, 500, 502, 503, 504, 529})
#: 'I do not understand this request': something in it may be left out
_REFUSED = frozenset({400, 415, 422, 501})

NO_MODEL_NAMED = "모델 서버가 알려 준 모델이 없습니다. EXEC_BRIEF_ENDPOINT_MODEL에 이름을 적어 주세요."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reply:
    status: int
    body: bytes
    #: seconds that the server asks to wait; None: it does not say
    retry_after: float | None = None


class EndpointWriter:
    """A model behind ``/chat/completions``.  The key is in no message, log or ``repr`` of this class.

    *sleep* and *roll* (a number in 0..1) are the clock and the dice of the pauses.
    """

    backend = "endpoint"
    follows_instructions = True

    def __init__(
        self,
        options: Options,
        *,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        roll: Callable[[], float] = random.random,
    ) -> None:
        self._options = options
        self._base = options.endpoint_url.rstrip("/")
        self._model = options.endpoint_model
        self._dialect = Dialect()
        self._sleep, self._roll = sleep, roll
        self._gate = asyncio.Semaphore(options.endpoint_at_once)
        self._naming = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None
        self._silent = 0

    def __repr__(self) -> str:
        return f"EndpointWriter({self._where}, model={self._model!r})"

    @property
    def model(self) -> str:
        """As configured, else as the server named it; before the first call without either, the server's address."""
        return self._model or self._where

    @property
    def _where(self) -> str:
        """The address less whatever stands in it before '@'."""
        parts = urlsplit(self._base)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    async def write(self, prompts: Sequence[Prompt]) -> list[Written | Failed]:
        return list(await asyncio.gather(*(self._write(prompt) for prompt in prompts)))

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _write(self, prompt: Prompt) -> Written | Failed:
        async with self._gate:
            missing = await self._find_model()
            return missing or await self._complete(prompt)

    async def _complete(self, prompt: Prompt) -> Written | Failed:
        """Ask, in another dialect where the server refuses this one; what it accepts is kept for the next call."""
        dialect: Dialect | None = self._dialect
        seconds = self._options.answer_seconds + self._options.token_seconds * prompt.most_tokens
        failed = Failed(reason="")
        while dialect is not None:
            started = time.perf_counter()
            reply = await self._request("POST", "/chat/completions", seconds, payload(prompt, self._model, dialect))
            if isinstance(reply, Failed):
                return reply
            if reply.status == 200:
                self._dialect = dialect
                return _read(reply.body, time.perf_counter() - started)
            failed = self._explained(reply)
            dialect = adapted(dialect, complaint_in(reply.body)) if reply.status in _REFUSED else None
        return failed

    async def _find_model(self) -> Failed | None:
        """Take the first model that the server lists, where none was named."""
        async with self._naming:
            if self._model:
                return None
            reply = await self._request("GET", "/models", self._options.answer_seconds)
            if isinstance(reply, Failed):
                return reply
            if reply.status != 200:
                return self._explained(reply)
            self._model = _first_model(reply.body)
            return None if self._model else Failed(reason=NO_MODEL_NAMED, dead=True)

    # -- one exchange ------------------------------------------------------------------------------------------------

    async def _request(self, method: str, path: str, seconds: float, body: object = None) -> _Reply | Failed:
        """One exchange, again where that is safe; *seconds*: how long the answer may take."""
        import httpx

        failed = Failed(reason="")
        for attempt in range(_TRIES):
            wait = None
            try:
                async with asyncio.timeout(self._options.connect_seconds + seconds):
                    reply = await self._exchange(method, path, body)
            except (TimeoutError, httpx.ReadTimeout):
                return self._timed_out(seconds)
            except (httpx.TransportError, httpx.InvalidURL) as error:
                failed = self._unreached(error)
            else:
                self._silent = 0
                if reply.status not in _BUSY:
                    return reply
                failed, wait = self._explained(reply), reply.retry_after
            if wait is not None and wait > _LONGEST_WAIT:
                break
            if attempt < _TRIES - 1:
                await self._sleep(pause(attempt, self._roll(), wait))
        return failed

    async def _exchange(self, method: str, path: str, body: object) -> _Reply:
        client = self._client or self._open()
        async with client.stream(method, self._base + path, json=body) as response:
            content = bytearray()
            async for chunk in response.aiter_raw():
                content += chunk
                if len(content) > _LARGEST:
                    break
            return _Reply(
                status=response.status_code,
                body=bytes(content),
                retry_after=_seconds(response.headers.get("retry-after", "")),
            )

    def _open(self) -> httpx.AsyncClient:
        import httpx

        key = self._options.endpoint_key
        self._client = httpx.AsyncClient(
            headers={"Accept-Encoding": "identity", **({"Authorization": f"Bearer {key}"} if key else {})},
            timeout=httpx.Timeout(None, connect=self._options.connect_seconds),
            follow_redirects=False,  # the key goes nowhere else
            trust_env=not _is_here(urlsplit(self._base).hostname or ""),
        )
        return self._client

    # -- what went wrong, in one sentence ----------------------------------------------------------------------------

    def _timed_out(self, seconds: float) -> Failed:
        self._silent += 1
        return Failed(reason=f"모델 서버가 {seconds:.0f}초 안에 답하지 않았습니다.", dead=self._silent >= _SILENT)

    def _unreached(self, error: Exception) -> Failed:
        what = self._hidden(str(error) or type(error).__name__)
        return Failed(
            reason=f"모델 서버({self._where})에 연결하지 못했습니다({what}). 주소와 서버 상태를 확인해 주세요.",
            dead=True,
        )

    def _explained(self, reply: _Reply) -> Failed:
        said = self._hidden(complaint_in(reply.body))
        todo = _TODO.get(reply.status, _REDIRECTED if 300 <= reply.status < 400 else "")
        known = reply.status in _TODO or 300 <= reply.status < 400
        reason = f"모델 서버가 HTTP {reply.status}로 거절했습니다" + (f"({said})." if said else ".")
        return Failed(reason=f"{reason} {todo}".strip(), dead=known)

    def _hidden(self, text: str) -> str:
        key = self._options.endpoint_key
        return text.replace(key, "***") if key else text


_TODO = {
    401: "API 키를 확인해 주세요.",
    403: "API 키의 권한을 확인해 주세요.",
    404: "주소가 '/v1'까지인지, 모델 이름이 맞는지 확인해 주세요.",
    429: "사용 한도를 넘었습니다. 다음 수집 때 다시 시도합니다.",
    503: "서버가 모델을 읽는 중이거나 붐빕니다. 다음 수집 때 다시 시도합니다.",
}
_REDIRECTED = "다른 주소로 넘기는 응답은 따라가지 않습니다. 마지막 주소를 적어 주세요."


def pause(attempt: int, roll: float, asked: float | None = None) -> float:
    """Seconds before the next try: full jitter over a doubling range, after what the server asked for, if it did."""
    return (asked or 0.0) + roll * _FIRST_PAUSE * 2.0**attempt


def _is_here(host: str) -> bool:
    """A server on this machine is never behind the environment's proxy."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _seconds(header: str) -> float | None:
    """``Retry-After`` in seconds; its other form, a date, is taken as not said."""
    return float(header) if header.strip().isdecimal() else None


def _first_model(body: bytes) -> str:
    try:
        return str(json.loads(body)["data"][0]["id"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""


def _read(body: bytes, seconds: float) -> Written | Failed:
    """The completion's text and its cost."""
    try:
        value = json.loads(body)
        content = value["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return Failed(reason="모델 서버의 답을 읽을 수 없습니다.")
    if not isinstance(content, str) or not content.strip():
        return Failed(reason="모델이 빈 답을 보냈습니다.")
    usage = value.get("usage")
    return Written(
        text=content,
        prompt_tokens=_count(usage, "prompt_tokens"),
        written_tokens=_count(usage, "completion_tokens"),
        seconds=seconds,
        tokens=_tokens(value["choices"][0].get("logprobs")),
    )


def _tokens(logprobs: Any) -> tuple[tuple[int, float], ...]:
    """(bytes, log-probability) of every token; () unless all of them can be read."""
    try:
        return tuple(
            (len(token.get("bytes") or token["token"].encode()), token["logprob"] + 0.0)
            for token in logprobs["content"]
        )
    except (LookupError, TypeError, AttributeError):
        return ()


def _count(usage: Any, name: str) -> int:
    value = usage.get(name) if isinstance(usage, dict) else None
    return value if isinstance(value, int) and value >= 0 else 0
