"""Bring a database to the newest schema at start: append-only numbered migrations, one head.

The whole upgrade is one write transaction (DDL is transactional in SQLite and PostgreSQL), so two processes that start
together do it once, and one that is killed half-way leaves the old schema whole.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from ..errors import StoreError
from .engine import Database
from .schema import HEAD

if TYPE_CHECKING:
    from alembic.config import Config

#: any number, the same in every process: held on PostgreSQL while the schema changes
_ADVISORY_LOCK = 7_342_011


async def upgrade(database: Database) -> None:
    """Create or upgrade the tables; ``StoreError`` where a newer exec-brief has written the database."""
    async with database.reading() as connection:
        if await connection.run_sync(revision_of) == HEAD:
            return
    async with database.writing(durable=True) as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ADVISORY_LOCK)))
        await connection.run_sync(migrate, HEAD)


def revision_of(connection: sa.Connection) -> str | None:
    """Return the revision that the database is at, None where it is empty."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return found


def migrate(connection: sa.Connection, target: str) -> None:
    """Go up or down to *target* ('base': no tables at all)."""
    from alembic import command
    from alembic.script import ScriptDirectory

    config = _config(connection)
    order = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()][::-1]
    current = revision_of(connection)
    if current is not None and current not in order:
        raise StoreError(
            f"이 데이터베이스는 더 새로운 exec-brief가 만든 것입니다(판 {current}, 이 프로그램은 {HEAD}까지 압니다). "
            "프로그램을 새 판으로 올리거나 그 전에 받아 둔 백업을 쓰세요."
        )
    here = order.index(current) + 1 if current else 0
    there = 0 if target == "base" else order.index(target) + 1
    (command.upgrade if there >= here else command.downgrade)(config, target)


def scripts_folder() -> Path:
    return Path(__file__).parent / "migrations"


def _config(connection: sa.Connection) -> Config:
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
