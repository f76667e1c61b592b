"""Puts a document's share of the graph in place of what it had, in one transaction that locks first.

Order of locks, the same for all writers: queued document, document, entities by id, job. What a writer reads after it
holds them cannot change under it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from extract.model import EntityType, Status
from graph import project
from graph.bolt import encode
from graph.bolt.link import Row, Transaction
from graph.model import DocumentGraph, EdgeAggregate, Quote

T = TypeVar("T")

BATCH = 1000
"""Rows a statement. Source: 100 rows are 1.5 times slower, 5,000 no better."""


@dataclass(frozen=True, slots=True)
class Change:
    """What replacing a share changed; `known` says that the document was there before."""

    known: bool
    statements_added: int
    statements_removed: int
    appearances_removed: int
    entities_added: int
    entities_removed: int
    relationships_removed: int
    relationships_left: int


async def replace(transaction: Transaction, document_id: str, graph: DocumentGraph | None) -> Change:
    """Writes the document's new share, or none, and recounts whatever the old or the new one touches."""
    known = await transaction.run("lock_document", id=document_id)
    old = await transaction.run("share", document_id=document_id)
    types = _entity_types(old, graph)
    made = await _lock(transaction, types)
    await _remove(transaction, old, graph)
    await _write(transaction, document_id, graph)
    ends = _ends(old, graph)
    left = await _recount_relationships(transaction, ends)
    gone = await _recount_entities(transaction, sorted(types))
    before, after = {row["id"] for row in old["statements"]}, _statement_ids(graph)
    return Change(
        known=known,
        statements_added=len(after - before),
        statements_removed=len(before - after),
        appearances_removed=len({row["id"] for row in old["appearances"]} - _appearance_ids(graph)),
        entities_added=len(made),
        entities_removed=len(gone),
        relationships_removed=len(ends) - left,
        relationships_left=left,
    )


async def _lock(transaction: Transaction, types: dict[str, str]) -> set[str]:
    """Locks the entities in one order; ids of those that did not exist."""
    made: set[str] = set()
    for ids in batches(sorted(types)):
        made.update(await transaction.run("lock_entities", rows=[{"id": id_, "type": types[id_]} for id_ in ids]))
    return made


async def _remove(transaction: Transaction, old: Row, graph: DocumentGraph | None) -> None:
    """Removes the appearances and statements that the new share does not have."""
    statements = {row["id"] for row in old["statements"]} - _statement_ids(graph)
    appearances = {row["id"] for row in old["appearances"]} - _appearance_ids(graph)
    for ids in batches(sorted(statements)):
        await transaction.run("delete_statements", ids=ids)
    for ids in batches(sorted(appearances)):
        await transaction.run("delete_appearances", ids=ids)


async def _write(transaction: Transaction, document_id: str, graph: DocumentGraph | None) -> None:
    if graph is None:
        await transaction.run("delete_document", id=document_id)
        return
    properties = encode.document(graph.document)
    await transaction.run("write_document", id=document_id, properties=properties, text=graph.text)
    for rows in batches([encode.appearance(value) for value in graph.appearances]):
        await transaction.run("write_appearances", rows=rows)
    for rows in batches([encode.statement(value) for value in graph.statements]):
        await transaction.run("write_statements", rows=rows)


async def _recount_relationships(transaction: Transaction, ends: dict[str, tuple[str, str]]) -> int:
    """Projects relationships again and removes those that nothing supports; the number of those that are left."""
    edges = []
    for ids in batches(sorted(ends)):
        counted = [_edge(row) for row in await transaction.run("count_relationships", ids=ids)]
        edges += [edge for edge in map(project.relationship, counted) if edge is not None]
    for rows in batches([encode.relationship(edge) for edge in edges]):
        await transaction.run("write_relationships", rows=rows)
    gone = sorted(ends.keys() - {edge.id for edge in edges})
    for ids in batches(gone):
        rows = [{"id": id_, "subject": ends[id_][0], "object": ends[id_][1]} for id_ in ids]
        await transaction.run("delete_relationships", rows=rows)
    return len(edges)


async def _recount_entities(transaction: Transaction, ids: Sequence[str]) -> set[str]:
    """Computes entities again and removes those that appear nowhere; the ids of these. Edges must be right by now."""
    there: set[str] = set()
    for some in batches(ids):
        counted = [_entity(row) for row in await transaction.run("count_entities", ids=some)]
        there.update(row.id for row in counted)
        rows = [{"id": row.id, "properties": encode.entity(project.entity(row, degree=0))} for row in counted]
        await transaction.run("write_entities", rows=rows)
    gone = set(ids) - there
    for some in batches(sorted(gone)):
        await transaction.run("delete_entities", ids=some)
    return gone


def _entity_types(old: Row, graph: DocumentGraph | None) -> dict[str, str]:
    """Types of all entities of the old and the new share by id."""
    types: dict[str, str] = {row["entity"]: row["type"] for row in old["appearances"]}
    new = () if graph is None else graph.appearances
    return types | {appearance.entity_id: appearance.type.value for appearance in new}


def _ends(old: Row, graph: DocumentGraph | None) -> dict[str, tuple[str, str]]:
    """Ends of all relationships of the old and the new share by id, in either order."""
    ends = {row["relationship"]: (row["subject"], row["object"]) for row in old["statements"] if row["relationship"]}
    for statement in () if graph is None else graph.statements:
        if statement.relationship_id and statement.object_id:
            ends[statement.relationship_id] = (statement.subject_id, statement.object_id)
    return ends


def _statement_ids(graph: DocumentGraph | None) -> set[str]:
    return set() if graph is None else {statement.id for statement in graph.statements}


def _appearance_ids(graph: DocumentGraph | None) -> set[str]:
    return set() if graph is None else {appearance.id for appearance in graph.appearances}


def _edge(row: Row) -> EdgeAggregate:
    quotes = (
        Quote(statement_id=q["id"], document_id=q["document_id"], text=q["quote"], confidence=q["confidence"])
        for q in row["quotes"]
    )
    return EdgeAggregate(
        relationship_id=row["id"],
        subject_id=row["fact"]["subject_id"],
        predicate=row["fact"]["predicate"],
        object_id=row["fact"]["object_id"],
        statements=row["statements"],
        documents=row["documents"],
        confidence=row["confidence"],
        statuses=tuple(Status(status) for status in sorted(row["statuses"])),
        first_date=row["first"],
        last_date=row["last"],
        quotes=tuple(quotes),
    )


def _entity(row: Row) -> project.EntityAggregate:
    return project.EntityAggregate(
        id=row["id"],
        type=EntityType(row["type"]),
        names=dict(row["names"]),
        surfaces=dict(row["surfaces"]),
        roles=dict(row["roles"]),
        folded=frozenset(row["folded"]),
        first=row["first"],
        last=row["last"],
        documents=row["documents"],
    )


def batches(rows: Sequence[T]) -> Iterable[list[T]]:
    """The rows in lists of at most `BATCH`."""
    return (list(rows[start : start + BATCH]) for start in range(0, len(rows), BATCH))
