"""INSERT that knows about conflicts; SQLite and PostgreSQL write it alike, but SQLAlchemy keeps them apart."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(connection: AsyncConnection, table: sa.Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT with ``on_conflict_do_nothing`` and ``on_conflict_do_update`` for this database."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
