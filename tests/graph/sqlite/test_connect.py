"""A stopped statement is compiled once more and not each time from then on; a new file waits for who else opens it."""

import sqlite3
import threading
from pathlib import Path

import pytest

from graph.sqlite import connect
from graph.sqlite.transaction import transaction

COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) SELECT i FROM n"


def test_a_stopped_statement_does_not_stay_slow(tmp_path: Path) -> None:
    connection = connect.writer(tmp_path / "x.db", timeout=1.0)
    compiled: list[int] = []

    def seen(action: int, *_: object) -> int:
        compiled.append(action)
        return sqlite3.SQLITE_OK

    def numbers(most: int) -> int:
        return len(transaction(connection, "BEGIN", lambda c: c.execute(COUNTING, (most,)).fetchall()))

    connection.set_authorizer(seen)  # the engine asks it when it compiles
    assert numbers(10) == 10
    for _ in range(3):
        connection.set_progress_handler(lambda: True, 100)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            numbers(100_000)
        connection.set_progress_handler(None, 0)
        assert numbers(10) == 10
        compiled.clear()
        assert numbers(10) == 10
        assert compiled == []
    connection.close()


def test_a_new_file_that_another_writes_is_waited_for(tmp_path: Path) -> None:
    other = _writing(tmp_path / "x.db")
    done = threading.Timer(0.2, other.close)
    done.start()
    connection = connect.writer(tmp_path / "x.db", timeout=10.0)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    done.join()
    connection.close()


def test_a_new_file_that_another_keeps_is_given_up(tmp_path: Path) -> None:
    other = _writing(tmp_path / "x.db")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        connect.writer(tmp_path / "x.db", timeout=0.1)
    other.close()


def _writing(path: Path) -> sqlite3.Connection:
    """A connection within a writing transaction on a file that has no write-ahead log yet."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("CREATE TABLE some (x)")
    connection.execute("BEGIN IMMEDIATE")
    return connection
