"""Computes again what a changed share touches: tallies, relationships, entities; all under the entities' locks."""

from collections.abc import Mapping, Sequence

from extract.model import EntityType, Status
from graph import project, properties
from graph.bolt import encode
from graph.bolt.link import Row, Transaction, batches
from graph.bolt.tally import aggregate
from graph.model import EdgeAggregate, Quote


async def tally(transaction: Transaction, steps: Sequence[Row]) -> None:
    """Adds the steps to the tallies and forgets those that nothing counts for any more."""
    for rows in batches(steps):
        await transaction.run("tally", rows=rows)
    for ids in batches([row["id"] for row in steps if row["step"] < 0]):
        await transaction.run("delete_tallies", ids=ids)


async def relationships(transaction: Transaction, ends: Mapping[str, tuple[str, str]], more: Mapping[str, int]) -> int:
    """Projects relationships again and removes those that nothing supports; the number of those that are left.

    Args:
        more: statements that each has more than before; one that has no others is new.
    """
    left: set[str] = set()
    for ids in batches(sorted(ends)):
        counted = [_edge(row) for row in await transaction.run("count_relationships", ids=ids)]
        edges = [edge for edge in map(project.relationship, counted) if edge is not None]
        new = {edge.id for edge in edges if edge.statements == more[edge.id]}
        await _write([encode.relationship(edge) for edge in edges], new, transaction)
        left.update(edge.id for edge in edges)
    for ids in batches(sorted(ends.keys() - left)):
        rows = [{"id": id_, "subject": ends[id_][0], "object": ends[id_][1]} for id_ in ids]
        await transaction.run("delete_relationships", rows=rows)
    return len(left)


async def _write(rows: Sequence[Row], new: set[str], transaction: Transaction) -> None:
    """Writes over the relationships that exist and makes the rest: a MERGE would look for the new ones as well."""
    old = [row for row in rows if row["id"] not in new]
    there = set(await transaction.run("update_relationships", rows=old)) if old else set()
    missing = [row for row in rows if row["id"] not in there]
    if missing:
        await transaction.run("create_relationships", rows=missing)


async def entities(transaction: Transaction, types: Mapping[str, EntityType]) -> set[str]:
    """Computes entities again and removes those that appear nowhere; the ids of these. Edges must be right by now."""
    there: set[str] = set()
    for ids in batches(sorted(types)):
        tallies = await transaction.run("tallies", ids=ids)
        counted = [aggregate(row["id"], types[row["id"]], row["tallies"]) for row in tallies]
        found = [project.entity(row, degree=0) for row in counted if row is not None]
        there.update(entity.id for entity in found)
        rows = [{"id": entity.id, "properties": properties.entity(entity)} for entity in found]
        await transaction.run("write_entities", rows=rows)
    gone = types.keys() - there
    for ids in batches(sorted(gone)):
        await transaction.run("delete_entities", ids=ids)
    return gone


def _edge(row: Row) -> EdgeAggregate:
    best = row["quotes"]
    quotes = (
        Quote(
            statement_id=q["id"],
            document_id=q["document_id"],
            text=q["quote"],
            confidence=q["confidence"],
            relation=q["relation"],
        )
        for q in best
    )
    return EdgeAggregate(
        relationship_id=row["id"],
        subject_id=best[0]["subject_id"],
        predicate=best[0]["predicate"],
        object_id=best[0]["object_id"],
        statements=row["statements"],
        documents=row["documents"],
        confidence=row["confidence"],
        statuses=tuple(Status(status) for status in sorted(row["statuses"])),
        first_date=row["first"],
        last_date=row["last"],
        quotes=tuple(quotes),
        fingerprints=tuple(sorted(row["fingerprints"])[: project.FINGERPRINTS]),
    )
