"""Brief reads are done where they are asked for, all others in a thread; the answers are the same."""

import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from graph.errors import BadInput, StoreUnavailable
from graph.sqlite import brief
from graph.sqlite.brief import Brief, NotBrief
from graph.sqlite.threads import Threads

COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) SELECT max(i) FROM n"
Where = tuple[int, int]
"""What was counted, and the thread that counted."""


def count(connection: sqlite3.Connection, most: int) -> Where:
    return connection.execute(COUNTING, (most,)).fetchone()[0], threading.get_ident()


@pytest.fixture
async def threads(tmp_path: Path) -> AsyncIterator[Threads]:
    made = Threads(tmp_path / "x.db", timeout=0.5)
    await made.write(lambda connection: connection.execute("CREATE TABLE t (x)"))
    yield made
    await made.close()


async def test_a_brief_read_needs_no_thread(threads: Threads) -> None:
    for _ in range(100):  # the engine counts the steps of a statement over all its runs
        assert await threads.look_up(count, 10) == (10, threading.get_ident())


async def test_a_long_read_is_done_in_a_thread(threads: Threads) -> None:
    found, thread = await threads.look_up(count, 200_000)
    assert (found, thread == threading.get_ident()) == (200_000, False)


async def test_an_endless_read_ends_in_time(threads: Threads) -> None:
    with pytest.raises(StoreUnavailable, match=r"within 0\.5 s"):
        await threads.look_up(count, -1)
    assert (await threads.look_up(count, 10))[0] == 10


async def test_a_locked_file_is_waited_for_in_a_thread(tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "locked.db", isolation_level=None)
    holder.executescript("CREATE TABLE t (x); BEGIN EXCLUSIVE;")  # without a log beside the file this keeps readers out
    threads = Threads(tmp_path / "locked.db", timeout=0.2)
    with pytest.raises(StoreUnavailable):
        await threads.look_up(lambda connection: connection.execute("SELECT * FROM sqlite_schema").fetchall())
    holder.close()
    await threads.close()


async def test_what_cannot_be_asked_is_told_as_ever(threads: Threads) -> None:
    with pytest.raises(BadInput):
        await threads.look_up(lambda connection: connection.execute("SELECT ?", ("\ud800",)).fetchall())


async def test_a_file_that_is_gone_is_told(threads: Threads) -> None:
    await threads.look_up(count, 1)
    threads.path.unlink()
    with pytest.raises(StoreUnavailable, match="gone"):
        await threads.look_up(count, 1)


async def test_a_closed_store_reads_nothing(tmp_path: Path) -> None:
    threads = Threads(tmp_path / "x.db", timeout=0.5)
    await threads.close()
    with pytest.raises(StoreUnavailable, match="closed"):
        await threads.look_up(count, 1)


def test_after_a_slow_disk_nothing_is_read_here_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Brief(tmp_path / "x.db")
    times = iter([0.0, brief.SLOW + 1, brief.PAUSE, brief.SLOW + brief.PAUSE + 1, brief.SLOW + brief.PAUSE + 1])
    monkeypatch.setattr(brief.time, "monotonic", lambda: next(times))
    assert here.run(lambda connection: count(connection, 1))[0] == 1
    with pytest.raises(NotBrief):
        here.run(lambda connection: count(connection, 1))
    assert here.run(lambda connection: count(connection, 1))[0] == 1
    here.close()
