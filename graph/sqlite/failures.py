"""Errors of the engine in the words of the domain: what happened to the file and what to do about it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extract.errors import RelatumError
from graph.errors import BadInput, StoreMisconfigured, StoreUnavailable

_UNAVAILABLE = {
    sqlite3.SQLITE_BUSY: "is locked by another process: try again, or end the process that holds it",
    sqlite3.SQLITE_LOCKED: "is locked: try again",
    sqlite3.SQLITE_FULL: "cannot grow, the disk is full: free some space",
    sqlite3.SQLITE_IOERR: "cannot be read or written: look at the disk that it is on",
    sqlite3.SQLITE_NOMEM: "cannot be read, memory is used up: free some",
    sqlite3.SQLITE_INTERRUPT: "did not answer in time: ask for less",
}
_MISCONFIGURED = {
    sqlite3.SQLITE_READONLY: "is read-only: give the user of this process the right to write it and its folder",
    sqlite3.SQLITE_PERM: "may not be opened: give the user of this process the right to",
    sqlite3.SQLITE_AUTH: "may not be opened: give the user of this process the right to",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: look whether its folder is there and may be written",
    sqlite3.SQLITE_NOTADB: "is not an SQLite database: name another file",
    sqlite3.SQLITE_CORRUPT: "is damaged: put a copy of it back, or ingest into a new file",
    sqlite3.SQLITE_SCHEMA: "was changed by another program: start again",
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns errors of the engine into `StoreUnavailable` and `StoreMisconfigured`; a fault of ours passes as it is."""
    try:
        yield
    except sqlite3.Error as error:
        known = domain_error(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeEncodeError as error:
        raise BadInput("Text with lone surrogates cannot be stored or looked up: replace them by U+FFFD.") from error


def domain_error(error: sqlite3.Error, path: Path) -> RelatumError | None:
    """The domain's error for one of the engine, or None for one that only a fault of ours can cause."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _UNAVAILABLE:
        return StoreUnavailable(f"The store {path} {_UNAVAILABLE[code]}.")
    if code in _MISCONFIGURED:
        return StoreMisconfigured(f"The store {path} {_MISCONFIGURED[code]}.")
    if "no such table" in str(error):
        return StoreMisconfigured(f"The store {path} has no tables of Relatum yet: migrate it first.")
    return None
