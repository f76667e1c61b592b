"""Keys of callers."""

import sqlite3

from graph.errors import NotFound
from graph.keys import Key, scopes
from graph.sqlite.queries import sql
from graph.sqlite.rows import Row, dump, texts


def add(connection: sqlite3.Connection, key: Key) -> None:
    """Keeps a key; the same id again changes nothing."""
    given = {"id": key.id, "name": key.name, "scopes": dump(key.scopes), "digest": key.digest, "rate": key.rate}
    connection.execute(sql("key_add"), {**given, "created_at": key.created_at, "revoked_at": key.revoked_at})


def one(connection: sqlite3.Connection, key_id: str) -> Key | None:
    """The key, or None."""
    row = connection.execute(sql("key_by_id"), {"id": key_id}).fetchone()
    return _key(row) if row else None


def every(connection: sqlite3.Connection) -> tuple[Key, ...]:
    """All keys, by time of creation, then id."""
    return tuple(map(_key, connection.execute(sql("key_all"))))


def revoke(connection: sqlite3.Connection, key_id: str, *, revoked_at: str) -> Key:
    """Makes a key useless.

    Raises:
        NotFound: there is no such key.
    """
    connection.execute(sql("key_revoke"), {"id": key_id, "revoked_at": revoked_at})
    found = one(connection, key_id)
    if found is None:
        raise NotFound("key", key_id)
    return found


def _key(row: Row) -> Key:
    id_, name, opened, *rest = row
    return Key(id_, name, scopes(texts(opened)), *rest)
