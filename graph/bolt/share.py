"""Puts a document's share of the graph in place of what it had, in one transaction that locks first.

Order of locks, the same for all writers: queued document, document, entities by id, job. What a writer reads after it
holds them cannot change under it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from extract.model import EntityType, Status
from graph import project
from graph.bolt import decode, encode
from graph.bolt.difference import Change, difference
from graph.bolt.link import Row, Transaction
from graph.model import DocumentGraph, EdgeAggregate, Quote

T = TypeVar("T")

BATCH = 1000
"""Rows a statement. Source: 100 rows are 1.5 times slower, 5,000 no better."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What replacing a share did; `known` says that the document was there before."""

    known: bool
    change: Change
    entities_added: int
    entities_removed: int
    relationships_touched: int
    relationships_removed: int


async def replace(transaction: Transaction, document_id: str, graph: DocumentGraph | None) -> Outcome:
    """Writes the document's new share, or none, and recounts what differs from the old one."""
    known = await transaction.run("lock_document", id=document_id)
    old = await transaction.run("share", document_id=document_id)
    change = difference(map(decode.appearance, old["appearances"]), map(decode.statement, old["statements"]), graph)
    types = change.entity_types()
    made = await _lock(transaction, types)
    await _write_document(transaction, document_id, graph)
    await _write_rows(transaction, change)
    left = await _recount_relationships(transaction, change.edges())
    gone = await _recount_entities(transaction, sorted(types))
    return Outcome(
        known=known,
        change=change,
        entities_added=len(made),
        entities_removed=len(gone),
        relationships_touched=len(change.edges()),
        relationships_removed=len(change.edges()) - left,
    )


async def _lock(transaction: Transaction, types: Mapping[str, EntityType]) -> set[str]:
    """Locks the entities in one order; ids of those that did not exist."""
    made: set[str] = set()
    for ids in batches(sorted(types)):
        rows = [{"id": id_, "type": types[id_].value} for id_ in ids]
        made.update(await transaction.run("lock_entities", rows=rows))
    return made


async def _write_document(transaction: Transaction, document_id: str, graph: DocumentGraph | None) -> None:
    if graph is None:
        await transaction.run("delete_document", id=document_id)
    else:
        properties = encode.document(graph.document)
        await transaction.run("write_document", id=document_id, properties=properties, text=graph.text)


async def _write_rows(transaction: Transaction, change: Change) -> None:
    """Removes what went and writes what came; a row that only changed is written over."""
    for ids in batches(sorted({row.id for row in change.statements_gone} - {row.id for row in change.statements_come})):
        await transaction.run("delete_statements", ids=ids)
    for ids in batches(
        sorted({row.id for row in change.appearances_gone} - {row.id for row in change.appearances_come})
    ):
        await transaction.run("delete_appearances", ids=ids)
    for rows in batches([encode.appearance(row) for row in change.appearances_come]):
        await transaction.run("write_appearances", rows=rows)
    for rows in batches([encode.statement(row) for row in change.statements_come]):
        await transaction.run("write_statements", rows=rows)


async def _recount_relationships(transaction: Transaction, ends: Mapping[str, tuple[str, str]]) -> int:
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
