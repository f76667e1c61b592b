"""What a user can do to the file, and what the store says then."""

import asyncio
import os
import sqlite3
import time
from pathlib import Path

import pytest

from graph.errors import BadInput, StoreMisconfigured, StoreUnavailable
from graph.sqlite.store import SqliteStore
from tests.builders import document_graph
from tests.contract.answers import collected

SETTINGS = ("journal_mode", "synchronous")
GRAPH = document_graph("k", ("Ann Roe", "met_with", "Bob Lee"))


async def test_a_missing_file_is_made(tmp_path: Path) -> None:
    store = await SqliteStore.open(tmp_path / "new.db")
    assert (tmp_path / "new.db").exists()
    await store.close()


async def test_a_missing_file_is_refused_where_it_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(StoreMisconfigured, match="no store at"):
        await SqliteStore.open(tmp_path / "new.db", create=False)
    assert not (tmp_path / "new.db").exists()


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreMisconfigured, match="no folder"):
        await SqliteStore.open(tmp_path / "none" / "new.db")


async def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreMisconfigured, match="is a folder"):
        await SqliteStore.open(tmp_path)


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
async def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.db").write_bytes(content)
    with pytest.raises(StoreMisconfigured, match=r"not an SQLite database|damaged"):
        await SqliteStore.open(tmp_path / "x.db")
    assert (tmp_path / "x.db").read_bytes() == content


async def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    store = await SqliteStore.open(path)
    await store.migrate()
    await store.put(GRAPH)
    await store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with pytest.raises(StoreMisconfigured, match="damaged"):
        await SqliteStore.open(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
async def test_a_read_only_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    store = await SqliteStore.open(path)
    await store.migrate()
    await store.close()
    path.chmod(0o444)
    with pytest.raises(StoreMisconfigured, match="read-only"):
        await (await SqliteStore.open(path)).put(GRAPH)


async def test_a_file_without_tables_says_migrate(tmp_path: Path) -> None:
    store = await SqliteStore.open(tmp_path / "new.db")
    with pytest.raises(StoreMisconfigured, match="migrate"):
        await store.document("d")
    with pytest.raises(StoreMisconfigured, match="migrate"):
        await store.ping()
    await store.close()


async def test_a_locked_file_is_unavailable_in_time(store: SqliteStore, tmp_path: Path) -> None:
    await store.put(GRAPH)
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    with pytest.raises(StoreUnavailable, match="locked"):
        await store.put(GRAPH)
    assert time.monotonic() - began < 2
    assert await store.document(GRAPH.document.id) == GRAPH.document
    other.execute("ROLLBACK")
    assert (await store.put(GRAPH)).statements_added == 0
    other.close()


async def test_a_deleted_file_is_gone_and_not_written_to(store: SqliteStore, tmp_path: Path) -> None:
    await store.put(GRAPH)
    (tmp_path / "store.db").unlink()
    with pytest.raises(StoreUnavailable, match="gone"):
        await store.put(GRAPH)
    with pytest.raises(StoreUnavailable, match="gone"):
        await store.ping()


async def test_a_replaced_file_is_noticed(store: SqliteStore, tmp_path: Path) -> None:
    (tmp_path / "store.db").rename(tmp_path / "old.db")
    (tmp_path / "store.db").touch()
    with pytest.raises(StoreUnavailable, match="replaced"):
        await store.put(GRAPH)


async def test_a_closed_store_says_so(store: SqliteStore) -> None:
    await store.close()
    with pytest.raises(StoreUnavailable, match="closed"):
        await store.document("d")
    with pytest.raises(StoreUnavailable, match="closed"):
        await collected(store.export_documents())


async def test_lone_surrogates_are_refused(store: SqliteStore) -> None:
    with pytest.raises(BadInput, match="surrogates"):
        await store.named("\ud800")


async def test_an_export_is_one_state_of_the_store(store: SqliteStore) -> None:
    graphs = [document_graph(f"k{number}", ("Ann Roe", "met_with", "Bob Lee")) for number in range(300)]
    for graph in graphs[:-1]:
        await store.put(graph)
    stream = store.export_documents()
    seen = [await anext(stream)]
    await store.put(graphs[-1])
    await store.delete_document(max(graph.document.id for graph in graphs[:-1]))
    seen += await collected(stream)
    assert [one.id for one in seen] == sorted(graph.document.id for graph in graphs[:-1])


async def test_an_export_left_early_holds_nothing(store: SqliteStore, tmp_path: Path) -> None:
    await store.put(GRAPH)
    stream = store.export_graphs()
    assert await anext(stream) == GRAPH
    await stream.aclose()  # type: ignore[attr-defined]
    await store.put(GRAPH)
    checkpoint = sqlite3.connect(tmp_path / "store.db")
    assert checkpoint.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    checkpoint.close()


async def test_many_calls_at_once_share_few_threads(store: SqliteStore) -> None:
    await store.put(GRAPH)
    found = await asyncio.gather(*(store.document(GRAPH.document.id) for _ in range(40)))
    assert set(found) == {GRAPH.document}


async def test_commits_are_on_the_disk(store: SqliteStore) -> None:
    settings = await store._threads.apart(
        lambda connection: [
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
        ]
    )
    assert settings == ["wal", 2]
