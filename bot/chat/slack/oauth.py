"""Installing into many workspaces: OAuth v2, with slack_sdk's stores on our database."""

from __future__ import annotations

from html import escape
from urllib.parse import urljoin

from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.response import BoltResponse

from .calls import make_client
from .installations import STATE_SECONDS, Installations
from .logs import quiet_logger
from .manifest import SCOPES

INSTALL_PATH, REDIRECT_PATH = "/slack/install", "/slack/oauth_redirect"
_PAGE = """<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>{title}</title>
<body style="font:16px/1.6 sans-serif;max-width:34em;margin:12vh auto;padding:0 1em"><h1>{title}</h1><p>{line}</p></body></html>"""
_REASONS = {
    "access_denied": "설치를 취소하셨습니다.",
    "invalid_browser": "설치를 시작한 브라우저에서 이어서 해 주세요.",
    "invalid_state": "설치를 시작한 지 10분이 지났거나 이미 쓴 주소입니다.",
}


def make_flow(
    stores: Installations, *, client_id: str, client_secret: str, api_url: str, redirect_uri: str | None = None
) -> AsyncOAuthFlow:
    """The two pages of an installation; the page of consent stands beside the Web API.

    *redirect_uri* None: the one that the app's own settings name.
    """
    settings = AsyncOAuthSettings(
        client_id=client_id,
        client_secret=client_secret,
        scopes=list(SCOPES),
        user_scopes=[],
        install_path=INSTALL_PATH,
        install_page_rendering_enabled=False,
        redirect_uri=redirect_uri,
        redirect_uri_path=REDIRECT_PATH,
        authorization_url=urljoin(api_url, "../oauth/v2/authorize"),
        callback_options=AsyncCallbackOptions(success=_installed, failure=_not_installed),
        installation_store=stores.writing,
        state_store=stores.states,
        state_expiration_seconds=STATE_SECONDS,
        logger=quiet_logger(),
    )
    return AsyncOAuthFlow(client=make_client(api_url), logger=quiet_logger(), settings=settings)


async def _installed(args: AsyncSuccessArgs) -> BoltResponse:
    team = args.installation.team_name or args.installation.enterprise_name or "워크스페이스"
    line = f"{team}에 설치했습니다. Slack에서 채널에 봇을 초대하고 '/brief 구독 최태원'처럼 입력해 보세요."
    return _page(200, "설치가 끝났습니다", line)


async def _not_installed(args: AsyncFailureArgs) -> BoltResponse:
    why = _REASONS.get(args.reason, f"Slack이 알린 까닭: {args.reason}")
    return _page(args.suggested_status_code, "설치하지 못했습니다", f"{why} {INSTALL_PATH} 주소를 다시 열어 주세요.")


def _page(status: int, title: str, line: str) -> BoltResponse:
    body = _PAGE.format(title=escape(title), line=escape(line[:500]))
    return BoltResponse(status=status, headers={"Content-Type": "text/html; charset=utf-8"}, body=body)
