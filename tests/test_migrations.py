"""Every revision up and down with data; one head; nothing opened that a newer program has written."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError
from store_process import article, item

from bot.errors import StoreError
from bot.store import Store
from bot.store.engine import Database
from bot.store.migrate import migrate, revision_of, scripts_folder, upgrade
from bot.store.schema import HEAD, metadata

NOW = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "brief.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite+aiosqlite:///{path}")
    yield opened
    await opened.close()


def revisions() -> list[str]:
    script = ScriptDirectory(str(scripts_folder()))
    return [one.revision for one in script.walk_revisions()][::-1]


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    raw = sqlite3.connect(path)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: sorted(raw.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in tables}
    raw.close()
    return found


def test_there_is_one_head_and_the_program_knows_it() -> None:
    assert ScriptDirectory(str(scripts_folder())).get_heads() == [HEAD]
    assert revisions() == sorted(revisions())


def shape(path: Path) -> dict[str, object]:
    """Columns of each table (name, type, null, default, place in the key), and how each index is made."""
    raw = sqlite3.connect(path)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {name: raw.execute(f'PRAGMA table_info("{name}")').fetchall() for name in tables}
    foreign = {f"{name} ->": raw.execute(f'PRAGMA foreign_key_list("{name}")').fetchall() for name in tables}
    indexes = dict(raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'").fetchall())
    raw.close()
    return {**columns, **foreign, **indexes}


async def test_the_migrations_make_the_tables_that_the_statements_use(path: Path, database: Database) -> None:
    await upgrade(database)
    declared = path.with_name("declared.db")
    engine = create_engine(f"sqlite:///{declared}")
    metadata.create_all(engine)
    engine.dispose()
    migrated = {name: made for name, made in shape(path).items() if "alembic_version" not in name}
    assert migrated == shape(declared)


@pytest.mark.parametrize("lower", ["base", *revisions()[:-1]])
async def test_down_and_up_again_leaves_a_working_store(path: Path, database: Database, lower: str) -> None:
    url = f"sqlite+aiosqlite:///{path}"
    async with Store.open(url) as store:
        await store.add_items([item(number) for number in range(1_000)], NOW)
        await store.add_article(article(1), "s1", NOW)
    before = dump(path)
    for target in (lower, HEAD):
        async with database.writing() as connection:
            await connection.run_sync(migrate, target)
    after = dump(path)
    assert after.keys() == before.keys()
    if lower != "base":
        assert after == before
    async with Store.open(url) as store:
        assert await store.add_items([item(5_000)], NOW) == 1


async def test_opening_again_changes_nothing(path: Path) -> None:
    for _ in range(2):
        async with Store.open(f"sqlite+aiosqlite:///{path}") as store:
            await store.add_items([item(1)], NOW)
    assert len(dump(path)["item"]) == 1


async def test_a_database_of_a_newer_program_is_refused_and_left_alone(path: Path) -> None:
    url = f"sqlite+aiosqlite:///{path}"
    async with Store.open(url):
        pass
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    before = dump(path)
    with pytest.raises(StoreError, match="더 새로운 exec-brief가 만든"):
        async with Store.open(url):
            pass
    assert dump(path) == before


async def test_a_migration_that_fails_half_way_leaves_the_old_tables(path: Path, database: Database) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE story (mine TEXT)")  # in the way of the fifth table
    raw.commit()
    raw.close()
    with pytest.raises(OperationalError, match="already exists"):
        await upgrade(database)
    assert list(dump(path)) == ["story"]


async def test_an_empty_database_has_no_revision(database: Database) -> None:
    async with database.reading() as connection:
        assert await connection.run_sync(revision_of) is None
