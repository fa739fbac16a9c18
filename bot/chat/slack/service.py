"""The parts put together: :class:`Slack`, the adapter and its listener."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow

from ...delivery import NotSent
from ...delivery.courier import clock
from ...errors import ConfigError
from ...settings import Settings
from ...store import Store
from .adapter import SlackChat
from .answering import Answering
from .app import make_app
from .asking import Desk
from .handlers import Handlers
from .installations import installations_of
from .needs import check_listening, check_tokens
from .oauth import make_flow
from .outcomes import SlackRefused, Unclear
from .pace import Pace
from .underway import Underway
from .ways import listen_by_http, listen_by_socket, make_web_app
from .workspaces import ManyWorkspaces, OneWorkspace, Workspaces

log = structlog.get_logger()

#: seconds for answers under way, once we are to stop
FINISH = 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """Slack, as one process uses it."""

    settings: Settings
    store: Store
    workspaces: Workspaces
    chat: SlackChat
    pace: Pace
    #: where many workspaces may install the app
    flow: AsyncOAuthFlow | None
    now: Callable[[], datetime] = clock

    async def listen(self, desk: Desk) -> None:
        """Answer what people ask, until cancelled; ``ConfigError`` at once where a setting is missing or refused."""
        check_listening(self.settings)
        underway = Underway()
        answering = Answering(desk, self.store.ledger, self.workspaces, self.pace, self.now)
        app = make_app(
            Handlers(answering, self.workspaces, self.pace),
            self.workspaces,
            underway,
            api_url=api_url(self.settings),
            signing_secret=self.settings.slack_signing_secret.get_secret_value(),
        )
        await self._warm_up()
        by_http = self.settings.slack_mode == "http"
        try:
            async with asyncio.TaskGroup() as ways:
                if by_http or self.flow is not None:
                    pages = make_web_app(app if by_http else None, self.flow)
                    ways.create_task(listen_by_http(pages, self.settings.slack_listen))
                if not by_http:
                    token = self.settings.slack_app_token.get_secret_value()
                    ways.create_task(listen_by_socket(app, token, api_url(self.settings)))
        except BaseExceptionGroup as failed:
            raise failed.exceptions[0] from None
        finally:
            await underway.finish(FINISH)

    async def _warm_up(self) -> None:
        """Who we are, learned before somebody waits for it; ``ConfigError`` where Slack does not know the token."""
        if self.flow is not None:
            return
        try:
            await self.workspaces.voice("")
        except SlackRefused as no:
            raise ConfigError(f"Slack이 봇 토큰을 받지 않았습니다. {no.reason}") from None
        except (NotSent, Unclear, OSError, TimeoutError) as error:
            log.warning("slack not reached yet", error=type(error).__name__)


def make_slack(settings: Settings, store: Store, *, pace: Pace | None = None, redirect_uri: str | None = None) -> Slack:
    """Nothing is asked of Slack yet; ``ConfigError`` where the tokens are not what is needed."""
    check_tokens(settings)
    client_id, api, pace = settings.slack_client_id, api_url(settings), pace or Pace()
    if not client_id:
        one = OneWorkspace(settings.slack_bot_token.get_secret_value(), api)
        return Slack(settings=settings, store=store, workspaces=one, chat=SlackChat(one, pace), pace=pace, flow=None)
    secret = settings.slack_client_secret.get_secret_value()
    stores = installations_of(store, client_id)
    many = ManyWorkspaces(stores, client_id=client_id, client_secret=secret, api_url=api)
    flow = make_flow(stores, client_id=client_id, client_secret=secret, api_url=api, redirect_uri=redirect_uri)
    return Slack(settings=settings, store=store, workspaces=many, chat=SlackChat(many, pace), pace=pace, flow=flow)


def api_url(settings: Settings) -> str:
    """With the slash that slack_sdk wants."""
    return settings.slack_api_url.rstrip("/") + "/"
