"""Computes entities and edges again after their appearances or statements changed, and drops those with none left."""

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import compress

from extract.model import EntityType
from graph.model import EdgeAggregate, Entity, Quote
from graph.project import FINGERPRINTS, PROJECTED, entity, relationship
from graph.sqlite import beside, entities, rows, tally
from graph.sqlite.beside import Edge
from graph.sqlite.queries import sql


@dataclass(frozen=True, slots=True)
class Projected:
    """What became of the entities and edges that were touched."""

    entities_added: int
    entities_removed: int
    relationships_touched: int
    relationships_removed: int


@dataclass(frozen=True, slots=True)
class Shift:
    """By how much one document moves the counts of an edge; to count thousands of statements anew takes too long."""

    statements: int
    documents: int


def project(
    connection: sqlite3.Connection, *, entity_types: Mapping[str, EntityType], shifts: Mapping[str, Shift]
) -> Projected:
    """Edges first, since entities count them."""
    edges_before = _edges(connection, shifts)
    removed = sum([_project_edge(connection, id_, shifts[id_]) for id_ in sorted(shifts)])
    edges_after = _edges(connection, shifts)
    beside.count(connection, edges_before, edges_after)
    ends = {end for edge in (*edges_before, *edges_after) for end in (edge.subject_id, edge.object_id)}
    before = {found.id: found for found in entities.entities(connection, sorted(entity_types))}
    after = {id_: _project_entity(connection, id_, type_, before.get(id_)) for id_, type_ in entity_types.items()}
    for id_ in sorted(ends | set(entity_types)):
        connection.execute(sql("entity_recount"), {"id": id_})
    return Projected(
        entities_added=sum(found is not None and id_ not in before for id_, found in after.items()),
        entities_removed=sum(found is None and id_ in before for id_, found in after.items()),
        relationships_touched=len(shifts),
        relationships_removed=removed,
    )


def _edges(connection: sqlite3.Connection, relationship_ids: Collection[str]) -> list[Edge]:
    found = connection.execute(sql("relationship_ends"), {"ids": rows.dump(sorted(relationship_ids))})
    return [Edge(*row) for row in found]


def _project_edge(connection: sqlite3.Connection, relationship_id: str, shift: Shift) -> bool:
    """Writes the edge that its statements make; whether there is none any more."""
    counted = _counted(connection, relationship_id, shift)
    made = relationship(counted) if counted else None
    if made is None:
        return connection.execute(sql("relationship_drop"), {"id": relationship_id}).rowcount > 0
    connection.execute(sql("relationship_put"), rows.relationship_row(made))
    return False


def _counted(connection: sqlite3.Connection, relationship_id: str, shift: Shift) -> EdgeAggregate | None:
    asked = {"id": relationship_id}
    facts = connection.execute(sql("relationship_facts"), asked).fetchone()
    if facts is None:
        return None
    prints = {**asked, "limit": FINGERPRINTS}
    subject_id, predicate, object_id, confidence, *statuses, first, last = facts
    statements, documents = connection.execute(sql("relationship_size"), asked).fetchone() or (0, 0)
    return EdgeAggregate(
        relationship_id=relationship_id,
        subject_id=subject_id,
        predicate=predicate,
        object_id=object_id,
        statements=statements + shift.statements,
        documents=documents + shift.documents,
        confidence=confidence,
        statuses=tuple(compress(PROJECTED, statuses)),
        first_date=first,
        last_date=last,
        quotes=tuple(Quote(*quote) for quote in connection.execute(sql("relationship_quotes"), asked)),
        fingerprints=tuple(row[0] for row in connection.execute(sql("relationship_fingerprints"), prints)),
    )


def _project_entity(
    connection: sqlite3.Connection, entity_id: str, type_: EntityType, before: Entity | None
) -> Entity | None:
    """Writes the entity that its appearances make, or drops it. Its degree is counted later."""
    counted = tally.aggregate(connection, entity_id, type_)
    made = entity(counted, degree=0) if counted else None
    _write_names(connection, before, made)
    if made is None:
        connection.execute(sql("entity_drop"), {"id": entity_id})
    else:
        connection.execute(sql("entity_put"), rows.entity_row(made))
    return made


def _write_names(connection: sqlite3.Connection, before: Entity | None, after: Entity | None) -> None:
    """Keeps the look-up's names: those that went, those that came, and new counts for all the rest."""
    had = set(before.folded_names) if before else set()
    has = set(after.folded_names) if after else set()
    if before is not None:
        _forget(connection, before.id, had - has)
    if after is not None:
        _keep(connection, after, has, new=has - had)


def _forget(connection: sqlite3.Connection, entity_id: str, gone: set[str]) -> None:
    connection.executemany(sql("name_drop"), [{"folded": folded, "entity_id": entity_id} for folded in gone])
    connection.executemany(sql("name_drop_word"), _words(entity_id, gone))


def _keep(connection: sqlite3.Connection, entity_: Entity, names: set[str], *, new: set[str]) -> None:
    common = {"entity_id": entity_.id, "type": entity_.type.value, "documents": entity_.documents}
    connection.executemany(sql("name_put"), [{"folded": folded, **common} for folded in sorted(names)])
    connection.executemany(sql("name_put_word"), _words(entity_.id, new))


def _words(entity_id: str, names: set[str]) -> list[dict[str, str]]:
    return [
        {"word": word, "folded": folded, "entity_id": entity_id} for folded in sorted(names) for word in folded.split()
    ]
