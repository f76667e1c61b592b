"""A file is migrated once, by whoever comes first, and foreign and newer files are refused."""

import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import orjson
import pytest

from graph.errors import StoreMisconfigured
from graph.sqlite import connect, schema
from graph.sqlite.queries import migrations
from graph.sqlite.store import SqliteStore
from tests.builders import document_graph, fact

COUNTS = ("neighbour", "edge_count")
"""Tables that are counted as documents come, and by a migration where documents were there before."""


def test_an_empty_file_gets_all_migrations(tmp_path: Path) -> None:
    connection = connect.writer(tmp_path / "new.db", timeout=1.0)
    with pytest.raises(StoreMisconfigured, match="migrate"):
        schema.check_current(connection)
    assert schema.migrate(connection) == tuple(step.name for step in migrations())
    assert schema.migrate(connection) == ()
    schema.check_current(connection)
    connection.close()


def test_several_that_migrate_at_once_do_it_once(tmp_path: Path) -> None:
    def migrate(_: int) -> tuple[str, ...]:
        connection = connect.writer(tmp_path / "new.db", timeout=5.0)
        try:
            return schema.migrate(connection)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(migrate, range(8)))
    assert max(done, key=len) == tuple(step.name for step in migrations())
    assert sum(map(len, done)) == len(migrations())


def test_a_file_of_another_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.db", isolation_level=None)
    connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreMisconfigured, match="another program"):
        schema.migrate(connection)
    assert [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")] == ["theirs"]
    connection.close()


def test_a_marked_file_of_another_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.db", isolation_level=None)
    connection.execute("PRAGMA application_id = 7")
    with pytest.raises(StoreMisconfigured, match="another program"):
        schema.migrate(connection)
    connection.close()


def test_a_newer_schema_is_refused(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO migration VALUES ('9999_future', '2040-01-01')")
    with pytest.raises(StoreMisconfigured, match="9999_future"):
        schema.migrate(connection)


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = connect.writer(tmp_path / "new.db", timeout=1.0)
    first, *_ = migrations()
    broken = type(first)("0009_broken", "schema", (), (), "Breaks.", "CREATE TABLE fine (x);\nCREATE TABLE fine (x);\n")
    monkeypatch.setattr(schema, "migrations", lambda: (first, broken))
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(connection)
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    connection.close()


async def test_an_older_file_is_filled(tmp_path: Path) -> None:
    graphs = [
        document_graph("a", ("Ann Roe", "met", "Bob Low"), publisher="The Gazette", published_at="2015-09-04T10:00"),
        document_graph("b", ("Ann Roe", "met", "Cid Ash"), publisher=None, published_at=None),
        document_graph(
            "c", ("Bob Low", "met", "Ann Roe"), ("Cid Ash", "left", "Ann Roe"), published_at=None, publisher=None
        ),
    ]
    store = await SqliteStore.open(tmp_path / "old.db")
    await store.migrate()
    for graph in graphs:
        await store.put(graph)
    await store.close()
    connection = connect.writer(tmp_path / "old.db", timeout=1.0)
    counts = [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in COUNTS]
    assert all(counts)
    for step in (step for step in migrations() if step.name > "0003"):
        for index in re.findall(r"CREATE INDEX (\w+)", step.text):
            connection.execute(f"DROP INDEX {index}")
        for table in re.findall(r"CREATE TABLE (\w+)", step.text):
            connection.execute(f"DROP TABLE {table}")
        for table, column in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", step.text):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("DELETE FROM migration WHERE name = ?", (step.name,))
    schema.migrate(connection)
    found = connection.execute("SELECT DISTINCT publisher, seen FROM statement ORDER BY publisher").fetchall()
    assert found == [(None, None), ("gazette", "2015-09-04")]
    prints = connection.execute(
        "SELECT DISTINCT fingerprint FROM document JOIN statement USING (fingerprint) ORDER BY 1"
    ).fetchall()
    keys = connection.execute("SELECT DISTINCT publisher_key FROM document ORDER BY 1").fetchall()
    assert keys == [(None,), ("gazette",)]
    assert prints == sorted((graph.document.fingerprint,) for graph in graphs)
    assert [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in COUNTS] == counts
    connection.close()


async def test_quotes_of_an_older_file_get_their_phrases_and_nothing_else(tmp_path: Path) -> None:
    said = fact("Ann Roe", "surface_in", "Acme/Organization", relation="surfaced in", confidence=2 / 3)
    store = await SqliteStore.open(tmp_path / "old.db")
    await store.migrate()
    await store.put(document_graph("a", said, ("Ann Roe", "met", "Bob Low")))
    await store.close()
    connection = connect.writer(tmp_path / "old.db", timeout=1.0)
    edges = "SELECT id, quotes FROM relationship ORDER BY id"
    before = connection.execute(edges).fetchall()
    for id_, quotes in before:
        older = orjson.dumps([quote[:4] for quote in orjson.loads(quotes)]).decode()
        connection.execute("UPDATE relationship SET quotes = ? WHERE id = ?", (older, id_))
    connection.execute("DELETE FROM migration WHERE name = '0009_phrases'")
    assert schema.migrate(connection) == ("0009_phrases",)
    assert connection.execute(edges).fetchall() == before
    assert "surfaced in" in str(before)
    connection.close()
