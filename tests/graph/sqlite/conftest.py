"""Connections and stores on a fresh file."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from graph.sqlite import connect, schema
from graph.sqlite.store import SqliteStore


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A migrated file, outside any transaction."""
    opened = connect.writer(tmp_path / "store.db", timeout=1.0)
    schema.migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """A migrated store that gives up early on a lock."""
    opened = await SqliteStore.open(tmp_path / "store.db", timeout=1.0)
    await opened.migrate()
    yield opened
    await opened.close()
