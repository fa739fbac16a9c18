"""slack_sdk's stores of installations and of OAuth states, on our database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

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

    reading: AsyncSQLAlchemyInstallationStore
    writing: AsyncSQLAlchemyInstallationStore
    states: AsyncOAuthStateStore

    async def teams_of(self, enterprise_id: str) -> list[str]:
        """Teams of an organisation that have a bot's token of their own; slack_sdk itself lists nothing."""
        bots = self.reading.bots
        own = (bots.c.client_id == self.reading.client_id) & (bots.c.enterprise_id == enterprise_id)
        teams = bots.select().with_only_columns(bots.c.team_id).where(own, bots.c.team_id.is_not(None)).distinct()
        async with self.reading.engine.connect() as connection:
            return [str(row.team_id) for row in await connection.execute(teams)]


def installations_of(store: Store, client_id: str) -> Installations:
    """The installations of one Slack app."""
    tables, logger = store.slack, quiet_logger()
    return Installations(
        reading=AsyncSQLAlchemyInstallationStore(client_id, tables.reading, logger=logger),
        writing=AsyncSQLAlchemyInstallationStore(client_id, tables.writing, logger=logger),
        states=States(STATE_SECONDS, tables.writing, logger=logger),
    )
