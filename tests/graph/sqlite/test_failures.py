"""Errors of the engine become errors of the domain that say what to do."""

import sqlite3
from pathlib import Path

import pytest

from graph.errors import BadInput, StoreMisconfigured, StoreUnavailable
from graph.sqlite.failures import domain_error, translated

PATH = Path("/data/relatum.db")


def raised(code: int, words: str = "engine's words") -> sqlite3.Error:
    error = sqlite3.OperationalError(words)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_BUSY, StoreUnavailable, "locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreUnavailable, "locked"),
        (sqlite3.SQLITE_FULL, StoreUnavailable, "free some space"),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreUnavailable, "disk"),
        (sqlite3.SQLITE_INTERRUPT, StoreUnavailable, "in time"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreMisconfigured, "read-only"),
        (sqlite3.SQLITE_CANTOPEN, StoreMisconfigured, "folder"),
        (sqlite3.SQLITE_NOTADB, StoreMisconfigured, "not an SQLite"),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreMisconfigured, "damaged"),
    ],
)
def test_what_the_user_can_mend_is_said(code: int, kind: type[Exception], words: str) -> None:
    with pytest.raises(kind, match=words) as caught, translated(PATH):
        raise raised(code)
    assert str(PATH) in str(caught.value)
    assert "engine's words" not in str(caught.value)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)


def test_a_file_without_tables_says_migrate() -> None:
    error = domain_error(raised(sqlite3.SQLITE_ERROR, "no such table: entity"), PATH)
    assert isinstance(error, StoreMisconfigured)
    assert "migrate" in str(error)


def test_a_fault_of_ours_passes_as_it_is() -> None:
    with pytest.raises(sqlite3.IntegrityError), translated(PATH):
        raise sqlite3.IntegrityError("UNIQUE constraint failed")


def test_lone_surrogates_are_bad_input() -> None:
    with pytest.raises(BadInput, match="surrogates"), translated(PATH):
        sqlite3.connect(":memory:").execute("SELECT ?", ("\ud800",))
