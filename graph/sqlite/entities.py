"""Reads entities and their appearances."""

import sqlite3
from collections.abc import Iterator, Sequence

from graph.model import Appearance, Entity
from graph.sqlite import rows
from graph.sqlite.queries import sql
from graph.store import Called, Shared


def entities(connection: sqlite3.Connection, ids: Sequence[str]) -> tuple[Entity, ...]:
    """Those of these entities that exist, by id."""
    found = connection.execute(sql("entity_by_ids"), {"ids": rows.dump(ids)})
    return tuple(map(rows.entity, found.fetchall()))


def every(connection: sqlite3.Connection) -> Iterator[Entity]:
    """All entities, by id."""
    return (rows.entity(row) for row in connection.execute(sql("entity_all")))


def appearances(
    connection: sqlite3.Connection, entity_id: str, *, limit: int, after: str | None = None
) -> tuple[Appearance, ...]:
    """Appearances of an entity, by document id."""
    given = {"entity_id": entity_id, "after": after or "", "limit": limit}
    return tuple(map(rows.appearance, connection.execute(sql("appearance_of_entity"), given).fetchall()))


def called(connection: sqlite3.Connection, entity_id: str) -> Called:
    """All that documents call an entity, most first, then by text."""
    counts: dict[str, list[tuple[str, int]]] = {"surface": [], "role": []}
    for kind, text, documents in connection.execute(sql("tally_of_entity"), {"entity_id": entity_id}):
        if kind in counts and documents:
            counts[kind].append((text, documents))
    surfaces, roles = [sorted(found, key=lambda row: (-row[1], row[0])) for found in counts.values()]
    return Called(tuple(surfaces), tuple(roles))


def shared_documents(connection: sqlite3.Connection, one: str, other: str, *, limit: int) -> Shared:
    """Documents in which both entities appear."""
    both = {"one": one, "other": other}
    (size,) = connection.execute(sql("appearance_shared_size"), both).fetchone()
    found = connection.execute(sql("appearance_shared"), {**both, "limit": limit})
    return Shared(size, tuple(row[0] for row in found))


def in_document(connection: sqlite3.Connection, document_id: str) -> tuple[Appearance, ...]:
    """Appearances in a document, by entity id."""
    found = connection.execute(sql("appearance_of_document"), {"document_id": document_id})
    return tuple(map(rows.appearance, found.fetchall()))
