"""Reads edges, and who stands at the other end of them."""

import sqlite3
from collections.abc import Iterator, Sequence

from graph.model import Relationship
from graph.sqlite import beside, rows
from graph.sqlite.entities import entities
from graph.sqlite.queries import sql
from graph.store import EdgeCount, Found, Neighbour

MOST = 2**63 - 1
"""More statements than there can be, the largest integer of the engine: where the first page begins."""


def relationships(connection: sqlite3.Connection, ids: Sequence[str]) -> tuple[Relationship, ...]:
    """Those of these edges that exist, by id."""
    return _read(connection.execute(sql("relationship_by_ids"), {"ids": rows.dump(ids)}))


def every(connection: sqlite3.Connection) -> Iterator[Relationship]:
    """All edges, by id."""
    return (rows.relationship(row) for row in connection.execute(sql("relationship_all")))


def between(connection: sqlite3.Connection, one: str, other: str) -> tuple[Relationship, ...]:
    """Edges between two entities, in both directions, by id."""
    return _read(connection.execute(sql("relationship_between"), {"one": one, "other": other}))


def edges_among(connection: sqlite3.Connection, ids: Sequence[str], *, limit: int = 10_000) -> Found[Relationship]:
    """Edges with both ends among these entities, by id."""
    found = _read(connection.execute(sql("relationship_among"), {"ids": rows.dump(ids), "limit": limit + 1}))
    return Found(found[:limit], truncated=len(found) > limit)


def neighbours(
    connection: sqlite3.Connection,
    entity_id: str,
    *,
    predicates: Sequence[str] = (),
    limit: int,
    after: tuple[int, str] | None = None,
) -> tuple[Neighbour, ...]:
    """Neighbours by number of statements on the edges between, most first, then by id."""
    ids = _beside(connection, entity_id, predicates, limit=limit, after=after or (MOST, ""))
    asked = {"id": entity_id, "predicates": rows.dump(predicates), "others": rows.dump(ids)}
    edges: dict[str, list[Relationship]] = {id_: [] for id_ in ids}
    for edge in _read(connection.execute(sql("relationship_at"), asked)):
        edges[edge.object_id if edge.subject_id == entity_id else edge.subject_id].append(edge)
    found = {entity.id: entity for entity in entities(connection, ids)}
    return tuple(Neighbour(found[id_], tuple(edges[id_])) for id_ in ids)


def edge_counts(connection: sqlite3.Connection, entity_id: str) -> tuple[EdgeCount, ...]:
    """Edges at an entity by predicate and direction, most first."""
    found = connection.execute(sql("edge_count_of_entity"), {"id": entity_id})
    rows_ = [EdgeCount(predicate, bool(inverse), *counts) for predicate, inverse, *counts in found]
    return tuple(sorted(rows_, key=lambda row: (-row.relationships, row.predicate, row.inverse)))


def edges_of(
    connection: sqlite3.Connection, entity_ids: Sequence[str], *, limit_each: int, predicates: Sequence[str] = ()
) -> dict[str, Found[Relationship]]:
    """Edges at each of these entities by documents, confidence, statements, most first, then by id."""
    asked = {"predicates": rows.dump(predicates), "limit": limit_each + 1}
    found = {id_: _read(connection.execute(sql("relationship_strongest"), {**asked, "id": id_})) for id_ in entity_ids}
    return {id_: Found(at[:limit_each], truncated=len(at) > limit_each) for id_, at in found.items() if at}


def common_neighbours(connection: sqlite3.Connection, one: str, other: str, *, limit: int) -> Found[str]:
    """Ids of entities with an edge to both, by statements on both sides, most first, then by id."""
    fewer, more = sorted((one, other), key=lambda id_: _degree(connection, id_))  # the first is walked along
    given = {"one": fewer, "other": more, "limit": limit + 1}
    ids = tuple(row[0] for row in connection.execute(sql("neighbour_common"), given))
    return Found(ids[:limit], truncated=len(ids) > limit)


def _degree(connection: sqlite3.Connection, entity_id: str) -> int:
    found: int = connection.execute(sql("edge_count_sum"), {"id": entity_id}).fetchone()[0]
    return found


def _beside(
    connection: sqlite3.Connection, entity_id: str, predicates: Sequence[str], *, limit: int, after: tuple[int, str]
) -> list[str]:
    """Ids of the neighbours of a page. Over one predicate, or all, no other rows are read than these."""
    statements, last = after
    given: dict[str, object] = {"id": entity_id, "statements": statements, "after": last, "limit": limit}
    named = sorted(set(predicates) - {beside.ALL})  # a predicate without a name has no edges
    if len(named) > 1:
        found = connection.execute(sql("neighbour_page_several"), given | {"predicates": rows.dump(named)})
    elif named or not predicates:
        found = connection.execute(sql("neighbour_page"), given | {"predicate": named[0] if named else beside.ALL})
    else:
        return []
    return [row[0] for row in found]


def _read(found: sqlite3.Cursor) -> tuple[Relationship, ...]:
    return tuple(map(rows.relationship, found.fetchall()))
