"""Reads end in time and stop when nobody waits; a stopped one disturbs no other."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from graph.errors import StoreUnavailable
from graph.sqlite import connect
from graph.sqlite.threads import READERS, Threads, _Call

ONES = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT i FROM n"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def endless(connection: sqlite3.Connection) -> None:
    connection.execute(ENDLESS).fetchone()


def one(connection: sqlite3.Connection, *, add: int = 0) -> int:
    found: int = connection.execute("SELECT 1 + ?", (add,)).fetchone()[0]
    return found


@pytest.fixture
async def threads(tmp_path: Path) -> AsyncIterator[Threads]:
    made = Threads(tmp_path / "x.db", timeout=0.5)
    await made.write(one)
    yield made
    await made.close()


async def test_a_read_that_takes_too_long_is_stopped(threads: Threads) -> None:
    began = time.monotonic()
    results = await asyncio.gather(*(threads.read(endless) for _ in range(READERS * 2)), return_exceptions=True)
    assert {type(result) for result in results} == {StoreUnavailable}
    assert time.monotonic() - began < 3
    assert await threads.read(one, add=1) == 2


async def test_a_cancelled_read_frees_its_thread(threads: Threads) -> None:
    tasks = [asyncio.create_task(threads.read(endless)) for _ in range(READERS)]
    await asyncio.sleep(0.05)
    for task in tasks:
        task.cancel()
    assert await threads.read(one) == 1
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(result) for result in results} == {asyncio.CancelledError}


def test_a_call_that_is_stopped_just_before_it_begins_ends(threads: Threads) -> None:
    call = _Call()

    def stopped_first(connection: sqlite3.Connection) -> object:
        call.stop()
        return endless(connection)

    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        call.run(stopped_first, connect.reader(threads.path, timeout=1))


async def test_a_call_that_nobody_waits_for_does_not_begin(threads: Threads) -> None:
    call = _Call()
    call.stop()
    with pytest.raises(StoreUnavailable, match="Nobody"):
        threads._read(call, one)


async def test_a_failed_write_leaves_nothing(threads: Threads) -> None:
    def write(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (x)")
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="middle"):
        await threads.write(write)
    assert await threads.read(lambda c: c.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]) == 0


async def test_a_reader_cannot_write(threads: Threads) -> None:
    with pytest.raises(Exception, match="read-only"):
        await threads.read(lambda connection: connection.execute("CREATE TABLE x (y)"))


def forever(connection: sqlite3.Connection) -> Iterator[int]:
    return (row[0] for row in connection.execute(ONES))


async def test_a_stream_goes_on_longer_than_a_read_may(threads: Threads) -> None:
    seen = 0
    async for one_row in threads.stream(forever):
        seen += one_row
        if seen == 1000:
            await asyncio.sleep(threads.timeout * 1.2)
        if seen == 2000:
            break
    assert seen == 2000


async def test_a_stream_cancelled_in_a_batch_is_closed(threads: Threads) -> None:
    def stuck(connection: sqlite3.Connection) -> Iterator[None]:
        yield endless(connection)

    async def read() -> None:
        async for _ in threads.stream(stuck):
            pass

    task = asyncio.create_task(read())
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    results = await asyncio.gather(*(threads.read(one) for _ in range(READERS * 2)))
    assert set(results) == {1}


async def test_a_stream_keeps_little_of_what_it_has_passed(threads: Threads) -> None:
    def caches(connection: sqlite3.Connection) -> Iterator[int]:
        yield connection.execute("PRAGMA cache_size").fetchone()[0]

    assert [size async for size in threads.stream(caches)] == [-connect.PASSING_KIB]
    assert await threads.read(lambda connection: next(caches(connection))) == -connect.CACHE_KIB
