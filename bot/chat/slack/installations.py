"""slack_sdk's stores of installations and of OAuth states, on our database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore

from ...store import Store
from .logs import quiet_logger

#: an installation that was begun must be finished within
STATE_SECONDS = 600


class States(AsyncSQLAlchemyOAuthStateStore):
    """OAuth states; those that nobody came back with go when the next is made, which slack_sdk leaves to others."""

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        now = datetime.now(UTC).replace(tzinfo=None)
        async with self.engine.begin() as connection:
            await connection.execute(self.oauth_states.delete().where(self.oauth_states.c.expire_at < now))
        return await super().async_issue(*args, **kwargs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Installations:
    """One store twice: what reads waits for no writer, what writes is the only one."""

    reading: AsyncInstallationStore
    writing: AsyncInstallationStore
    states: AsyncOAuthStateStore


def installations_of(store: Store, client_id: str) -> Installations:
    """The installations of one Slack app."""
    tables, logger = store.slack, quiet_logger()
    return Installations(
        reading=AsyncSQLAlchemyInstallationStore(client_id, tables.reading, logger=logger),
        writing=AsyncSQLAlchemyInstallationStore(client_id, tables.writing, logger=logger),
        states=States(STATE_SECONDS, tables.writing, logger=logger),
    )
