"""Slack: the adapter, on slack-bolt.

    adapter       the ``Chat`` that the ledger posts through
    workspaces    (installations) which token speaks in which workspace; OAuth and rotation
    calls         one call to Slack, and what its answer means (outcomes)
    handlers      commands, buttons, modals, mentions, App Home -> the desk -> an answer (places)
    app           the handlers on Bolt; ways has its two ways in, oauth the installation
    service       the parts put together
    needs         which settings that takes
    manifest      what Slack must be told of the app
    live          ``check --live``

:mod:`slack_bolt` and :mod:`slack_sdk` are imported when :func:`open_slack` is called, not before.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...settings import Settings
    from ...store import Store
    from .service import Slack

from .needs import check_listening, wanted

__all__ = ["check_listening", "open_slack", "wanted"]


@asynccontextmanager
async def open_slack(settings: Settings, store: Store) -> AsyncIterator[Slack]:
    """The adapter (``.chat``) and its listener (``await .listen(desk)``); ``ConfigError`` where a setting is missing.

    Nothing is asked of Slack before the first post or ``listen``.
    """
    from .service import make_slack

    yield make_slack(settings, store)
