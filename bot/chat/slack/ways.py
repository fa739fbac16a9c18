"""The two ways in: Socket Mode, where only tokens are needed, and signed HTTP; with OAuth, the pages to install by.

POST /slack/events           everything that Slack sends (HTTP mode), signature checked by Bolt over the raw body
GET  /slack/install          to Slack's page of consent
GET  /slack/oauth_redirect   back from it; the state is checked and used up
GET  /healthz                200 while we listen
"""

from __future__ import annotations

import asyncio

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow

from ...delivery import NotSent
from ...errors import ConfigError
from .calls import ask, make_client
from .logs import quiet_logger
from .outcomes import SlackRefused, Unclear

log = structlog.get_logger()

EVENTS_PATH = "/slack/events"


async def listen_by_socket(app: AsyncApp, app_token: str, api_url: str) -> None:
    """Take what Slack sends over one WebSocket, until cancelled; reconnects by itself.

    ``ConfigError`` where Slack does not accept the token: slack_sdk would try for ever.
    """
    client = make_client(api_url, app_token)
    await _check_token(client)
    handler = AsyncSocketModeHandler(app, app_token, logger=quiet_logger(), web_client=client)
    try:
        await handler.client.connect()  # type: ignore[no-untyped-call]  # slack_sdk leaves it unannotated
        log.info("listening", platform="slack", by="socket")
        await asyncio.Event().wait()
    finally:
        await _close(handler)


async def _check_token(client: object) -> None:
    try:
        await ask(client, "apps.connections.open")  # type: ignore[arg-type]
    except SlackRefused as no:
        raise ConfigError(
            f"Slack이 앱 토큰을 받지 않았습니다({no.word}). api.slack.com/apps의 Basic Information > App-Level Tokens에서 "
            "connections:write 권한으로 만든 토큰(xapp-)을 EXEC_BRIEF_SLACK_APP_TOKEN에 넣어 주세요."
        ) from None
    except (NotSent, Unclear, OSError, TimeoutError) as error:
        log.warning("slack not reached yet", error=type(error).__name__)


async def _close(handler: AsyncSocketModeHandler) -> None:
    """slack_sdk cancels its tasks and forgets them: wait until they are gone."""
    client = handler.client
    names = ("message_processor", "current_session_monitor", "message_receiver")
    tasks = [task for name in names if (task := getattr(client, name, None)) is not None]
    await client.close()  # type: ignore[no-untyped-call]  # as above
    await asyncio.gather(*tasks, return_exceptions=True)


def make_web_app(app: AsyncApp | None, flow: AsyncOAuthFlow | None) -> web.Application:
    """The pages above; without *app* no events are taken, without *flow* nobody can install."""
    pages = web.Application()
    pages.add_routes([web.get("/healthz", _healthy)])
    if app is not None:
        dispatch = app.async_dispatch

        async def event(request: web.Request) -> web.Response:
            return await to_aiohttp_response(await dispatch(await to_bolt_request(request)))

        pages.add_routes([web.post(EVENTS_PATH, event)])
    if flow is not None:
        pages.add_routes(_install_pages(flow))
    return pages


def _install_pages(flow: AsyncOAuthFlow) -> list[web.RouteDef]:
    async def install(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await flow.handle_installation(await to_bolt_request(request)))

    async def redirected(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await flow.handle_callback(await to_bolt_request(request)))

    return [web.get(flow.install_path, install), web.get(flow.redirect_uri_path, redirected)]


async def _healthy(request: web.Request) -> web.Response:
    del request
    return web.Response(text="ok")


async def listen_by_http(pages: web.Application, listen: str) -> None:
    """Serve *pages* on 'host:port' until cancelled; no access log, as addresses hold OAuth codes."""
    host, _, port = listen.rpartition(":")
    runner = web.AppRunner(pages, access_log=None, shutdown_timeout=2)
    try:
        await runner.setup()
        await web.TCPSite(runner, host.strip("[]") or None, int(port)).start()
        log.info("listening", platform="slack", by="http", at=listen)
        await asyncio.Event().wait()
    except OSError as error:
        raise ConfigError(
            f"{listen}에서 기다릴 수 없습니다({error.strerror}). EXEC_BRIEF_SLACK_LISTEN의 주소와 포트를 확인하세요."
        ) from error
    finally:
        await runner.cleanup()
