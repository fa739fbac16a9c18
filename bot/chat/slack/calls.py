"""One call to Slack and what came of it: a yes, ``NotSent``, ``Refused`` or, for the ledger, unknown.

Nothing is tried again here: slack_sdk's own retries post twice where a connection drops after Slack took the message.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from ...delivery import NotSent
from .logs import quiet_logger
from .outcomes import judge

T = TypeVar("T")

#: seconds for one call, all told; the courier's own deadline is 20
TIMEOUT = 15


def make_client(api_url: str, token: str | None = None, *, timeout: float = TIMEOUT) -> AsyncWebClient:
    """A client that makes one call a call; *api_url* ends in '/'; *timeout* in seconds, all told."""
    seconds: Any = timeout  # annotated as int, handed to aiohttp, which takes fractions
    return AsyncWebClient(token=token, base_url=api_url, timeout=seconds, retry_handlers=[], logger=quiet_logger())


async def call(client: AsyncWebClient, method: str, **arguments: Any) -> AsyncSlackResponse:
    """Call *method* with JSON arguments; Slack's yes, or one of the errors of ``bot.delivery.chat``."""
    return await answered(client.api_call(method, json=_given(arguments)))


async def ask(client: AsyncWebClient, method: str, **arguments: str | int | None) -> AsyncSlackResponse:
    """As :func:`call`, for methods that read: they all take a form, and not all take JSON."""
    return await answered(client.api_call(method, data=_given(arguments)))


async def respond(url: str, body: Mapping[str, Any]) -> None:
    """Post *body* to a ``response_url``; raises as :func:`call` does."""
    client = AsyncWebhookClient(url, timeout=TIMEOUT, retry_handlers=[], logger=quiet_logger())
    answer = await answered(client.send_dict(dict(body)))
    if answer.status_code != 200:
        raise judge(answer.status_code, _word_of_page(answer.body), _seconds(answer.headers))


#: of a page that is longer, what stands at its beginning
LONGEST_WORD = 200
#: refused, no such host, TLS failed, proxy not reached: nothing was written
_NEVER_CONNECTED = (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError, aiohttp.InvalidURL)


async def answered(answer: Awaitable[T]) -> T:
    """What slack_sdk says to a call of its own, in the errors of ``bot.delivery.chat``."""
    try:
        return await answer
    except SlackApiError as no:
        raise _judged(no) from None
    except _NEVER_CONNECTED as error:
        raise NotSent(None, f"Slack에 연결하지 못했습니다({type(error).__name__})") from None


def _given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


def _judged(no: SlackApiError) -> Exception:
    answer = no.response
    data, status, headers = _parts(answer)
    word = data.get("error")
    return judge(status, word if isinstance(word, str) else None, _seconds(headers))


def _parts(answer: Any) -> tuple[Mapping[str, Any], int, Mapping[str, str]]:
    """Data, status and headers of what slack_sdk hands over: its own response, or aiohttp's where that was no JSON."""
    status = getattr(answer, "status_code", None) or getattr(answer, "status", None) or 0
    data = getattr(answer, "data", None)
    return (data if isinstance(data, Mapping) else {}), int(status), getattr(answer, "headers", None) or {}


def _seconds(headers: Mapping[str, Any]) -> float | None:
    for name, value in headers.items():
        if name.lower() == "retry-after":
            try:
                return float(value[0] if isinstance(value, list) else value)
            except ValueError:
                return None
    return None


def _word_of_page(body: str | None) -> str | None:
    """'expired_url' of a response_url's answer, which is a bare word or JSON."""
    words = (body or "")[:LONGEST_WORD].strip().strip('"{}').replace('"', " ").split()
    return next((word for word in reversed(words) if word.islower() and "_" in word and word.isascii()), None)
