"""Brings the file's schema up to date, and refuses files of other programs and of newer versions of this one."""

import sqlite3
from datetime import UTC, datetime

import orjson

from graph import publisher_names
from graph.errors import StoreMisconfigured
from graph.fingerprint import fingerprint, independent
from graph.sqlite.queries import Query, migrations, sql
from graph.sqlite.rows import dump, texts
from graph.sqlite.transaction import transaction

APPLICATION_ID = 1380729940
"""Marks the file as ours: "RLAT" in ASCII, set by the first migration."""


def migrate(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Applies what is missing, in one transaction; names of the migrations that were applied.

    Raises:
        StoreMisconfigured: the file belongs to another program, or to a newer version of this one.
    """
    check(connection)
    connection.create_function("folded_publisher", 1, publisher_names.folded, deterministic=True)
    connection.create_function("fingerprint_of", 1, _fingerprint, deterministic=True)
    connection.create_function("independent_of", 1, _independent, deterministic=True)
    connection.create_function("with_phrases", 2, _with_phrases, deterministic=True)
    return transaction(connection, "BEGIN IMMEDIATE", _apply_missing)


def check(connection: sqlite3.Connection) -> None:
    """Whether this program may use the file; an empty file is fine.

    Raises:
        StoreMisconfigured: the file belongs to another program, or to a newer version of this one.
    """
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute(sql("schema_tables")).fetchone()
    if mark != APPLICATION_ID and (mark or tables):
        raise StoreMisconfigured("The file is a database of another program: name another file.")
    unknown = sorted(set(_applied(connection)) - {step.name for step in migrations()})
    if unknown:
        raise StoreMisconfigured(
            f"The store was made by a newer version of Relatum ({unknown[-1]}): install that one, or name another file."
        )


def check_current(connection: sqlite3.Connection) -> None:
    """Whether this program may use the file and all its migrations were applied.

    Raises:
        StoreMisconfigured: it belongs to another program or a newer version, or is not migrated yet.
    """
    check(connection)
    if set(_applied(connection)) != {step.name for step in migrations()}:
        raise StoreMisconfigured("The store has not all tables of this version of Relatum yet: migrate it first.")


def _apply_missing(connection: sqlite3.Connection) -> tuple[str, ...]:
    connection.execute(sql("schema_create_ledger"))
    applied = set(_applied(connection))
    missing = [step for step in migrations() if step.name not in applied]
    for step in missing:
        _apply(connection, step)
    return tuple(step.name for step in missing)


def _applied(connection: sqlite3.Connection) -> list[str]:
    (ledger,) = connection.execute(sql("schema_ledger")).fetchone()
    return [name for (name,) in connection.execute(sql("schema_applied"))] if ledger else []


def _apply(connection: sqlite3.Connection, step: Query) -> None:
    for statement in _statements(step.text):
        connection.execute(statement)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute(sql("schema_record"), {"name": step.name, "applied_at": now})


def _fingerprint(text: str | None) -> str:
    return fingerprint(text or "")


def _independent(fingerprints: str) -> int:
    return max(independent(texts(fingerprints)), 1)


def _with_phrases(quotes: str, phrases: str) -> str:
    """Not by SQLite's own JSON functions, which would round the confidence."""
    known = orjson.loads(phrases)
    return dump([(*quote[:4], known.get(quote[0], "")) for quote in orjson.loads(quotes)])


def _statements(text: str) -> list[str]:
    """Splits at semicolons that end a statement, as the engine itself sees it (a trigger has some inside)."""
    found, rest = [], ""
    for line in text.splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            found.append(rest)
            rest = ""
    return found
