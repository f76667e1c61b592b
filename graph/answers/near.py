"""Who stands one fact away from an entity, ranked, with the facts that pass a filter."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.answers.words import is_symmetric
from graph.connect.book import Book
from graph.store import EdgeCount, GraphReader, Neighbour, StatementFilter

LOOKED_AT = 1_000
"""Neighbours that are looked at for one page where a filter may refuse some."""

CHUNK = 200
"""Neighbours that are looked at together."""

Key = tuple[int, str]
"""Number of statements on the edges to a neighbour, and its id."""


@dataclass(frozen=True, slots=True)
class Near:
    """A page of neighbours.

    Attributes:
        rows: by statements on the edges between (most first), then id, with those of the edges that pass.
        last: where to go on, None where there is no more. A page may be short, or empty, and not be the last.
    """

    rows: tuple[Neighbour, ...]
    last: Key | None


async def neighbours(
    store: GraphReader, entity_id: str, where: StatementFilter, *, limit: int, after: Key | None = None
) -> Near:
    """Neighbours of an entity over edges that a statement supports which passes the filter.

    `types` are those of the neighbour. All that is said between the two counts for its rank, whatever the filter, so
    that a filter takes rows away and moves none.
    """
    book = Book(store, where)
    chunk = limit + 1 if replace(where, predicates=()) == StatementFilter() else CHUNK
    found: list[tuple[Key, Neighbour]] = []
    looked = 0
    while looked < LOOKED_AT:
        rows = await store.neighbours(entity_id, predicates=where.predicates, limit=chunk, after=after)
        found += await _passing(book, rows)
        if len(found) > limit:
            return Near(tuple(row for _, row in found[:limit]), found[limit - 1][0])
        if len(rows) < chunk:
            return Near(tuple(row for _, row in found), None)
        looked, after = looked + len(rows), _key(rows[-1])
    return Near(tuple(row for _, row in found), after)


async def counts(store: GraphReader, entity_id: str) -> tuple[EdgeCount, ...]:
    """Edges at an entity by predicate and direction, most first; what holds both ways has one direction."""
    merged: dict[tuple[str, bool], EdgeCount] = {}
    for row in await store.edge_counts(entity_id):
        key = row.predicate, row.inverse and not is_symmetric(row.predicate)
        had = merged.get(key, EdgeCount(*key, 0, 0))
        merged[key] = EdgeCount(*key, had.relationships + row.relationships, had.statements + row.statements)
    return tuple(sorted(merged.values(), key=lambda row: (-row.relationships, row.predicate, row.inverse)))


async def _passing(book: Book, rows: Sequence[Neighbour]) -> list[tuple[Key, Neighbour]]:
    """Those that pass, with their keys; an edge that does not is taken off."""
    if book.asked == StatementFilter(predicates=book.asked.predicates):
        return [(_key(row), row) for row in rows]
    likely = [row for row in rows if not book.asked.types or row.entity.type in book.asked.types]
    passing = set(await book.passing([edge for row in likely for edge in row.relationships]))
    kept = [
        (_key(row), replace(row, relationships=tuple(edge for edge in row.relationships if edge.id in passing)))
        for row in likely
    ]
    return [(key, row) for key, row in kept if row.relationships]


def _key(row: Neighbour) -> Key:
    return sum(edge.statements for edge in row.relationships), row.entity.id
