"""Opens connections to the file, set up for one duty each."""

import sqlite3
import time
from pathlib import Path
from typing import Any

from graph.errors import StoreMisconfigured

CACHE_KIB = 16_384
"""Page cache of one connection: its memory is bounded by it."""

PASSING_KIB = 2_048
"""The same of a connection that reads everything once: what it has passed need not be kept."""

JOURNAL_BYTES = 64 * 1024 * 1024
"""Size to which the write-ahead log is cut back after a checkpoint."""

PAUSE = 0.005
"""Seconds between two attempts at a lock for which the engine does not wait by itself."""


class Connection(sqlite3.Connection):
    """A connection on which a statement that was stopped can be used again.

    Python 3.11 takes a statement that failed while its rows were fetched to be in use for good, and compiles the same
    text anew each time from then on, which takes longer than most look-ups. Such a text gets another name, a comment.
    Source: `stmt_reset` in Modules/_sqlite/cursor.c of 3.11; 3.12 asks the engine instead.
    """

    def __init__(self, path: Path, *, timeout: float) -> None:
        super().__init__(path, timeout=timeout, isolation_level=None, check_same_thread=False)
        self._failures: dict[str, int] = {}
        self._last = ""

    def execute(self, text: str, params: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401  # as the engine takes them
        """Executes one statement."""
        self._last = text
        failures = self._failures.get(text)
        return super().execute(text if failures is None else f"{text}--{failures}", params)

    def failed(self) -> None:
        """Notes that the statement which was executed last did not come to its end."""
        self._failures[self._last] = self._failures.get(self._last, 0) + 1


def check_place(path: Path, *, create: bool) -> None:
    """Says what is wrong with the place of the file before the engine does in its own words.

    Raises:
        StoreMisconfigured: there is no such folder, it is a folder, or the file is missing and may not be made.
    """
    if path.is_dir():
        raise StoreMisconfigured(f"The store {path} is a folder: name a file in it.")
    if not path.parent.is_dir():
        raise StoreMisconfigured(
            f"There is no folder {path.parent} for the store {path.name}: make it, or name another."
        )
    if not create and not path.exists():
        raise StoreMisconfigured(f"There is no store at {path}: ingest something into it, or name another.")


def writer(path: Path, *, timeout: float) -> Connection:
    """The connection that writes; makes the file where it is missing.

    A commit is on the disk when it returns (`synchronous = FULL`): a document is acknowledged once it is queued, and
    must outlive a power cut and not only a killed process. One commit a document is cheap beside its extraction.
    """
    connection = _open(path, timeout=timeout)
    _write_ahead(connection, timeout)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA journal_size_limit = {JOURNAL_BYTES}")
    return connection


def reader(path: Path, *, timeout: float, cache: int = CACHE_KIB) -> Connection:
    """A connection that cannot write; it sees the state of when a transaction on it began. `cache` is in KiB."""
    connection = _open(path, timeout=timeout, cache=cache)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _write_ahead(connection: Connection, timeout: float) -> None:
    """Switches the file to a write-ahead log; of several who open a new file at once, each waits for the other.

    The engine waits for the lock on the file's header, but not for the one under which it changes the journal.
    """
    end = time.monotonic() + timeout
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(PAUSE)
        else:
            return


def _open(path: Path, *, timeout: float, cache: int = CACHE_KIB) -> Connection:
    connection = Connection(path, timeout=timeout)
    connection.execute(f"PRAGMA cache_size = -{cache}")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
