"""What stands right between two entities: facts, what is said and is no fact, neighbours of both."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from extract.model import EntityType, Polarity
from graph.connect.answer import Common, Evidence, Fact
from graph.connect.book import Book
from graph.connect.rank import by_rank, doubtful
from graph.connect.told import listed
from graph.model import Entity, Relationship, Statement
from graph.store import StatementFilter

FURTHER = 20
"""Most sentences shown that are no facts."""

LOOKED_AT = 200
"""Neighbours of both that are looked at where a filter may refuse some, best first; and sentences that are no facts."""


async def direct(book: Book, start: Entity, end: Entity) -> tuple[Fact, ...]:
    """Facts between the two in both directions, best first; nothing negated is one."""
    if book.asked.polarity not in {None, Polarity.AFFIRMED}:
        return ()
    edges = by_rank(await book.store.between(start.id, end.id))
    passing = set(await book.passing(edges))
    return await book.facts(edge for edge in edges if edge.id in passing)


async def further(book: Book, start: Entity, end: Entity) -> tuple[Evidence, ...]:
    """What is said of the two in either direction and makes no edge, most confident first, then by id."""
    said: list[Statement] = []
    for one, other in ((start, end), (end, start)):
        where = replace(book.asked, subject_id=one.id, object_id=other.id, types=(), projects=False)
        said += await listed(book.store, where, limit=LOOKED_AT)
    best = sorted(said, key=lambda one: (-one.confidence, one.id))
    return await book.cited(best[:FURTHER])


async def shared(
    book: Book, start: Entity, end: Entity, *, types: Collection[EntityType], avoid: Collection[str], limit: int
) -> tuple[tuple[Common, ...], bool]:
    """Neighbours of both with the facts on each side, best first, and whether there are more.

    Those that nothing but doubtful facts join to one of the two come after the others that are shown.
    """
    plain = book.where == StatementFilter() and not types and not avoid
    found = await book.store.common_neighbours(start.id, end.id, limit=limit if plain else LOOKED_AT)
    known = {entity.id: entity for entity in await book.store.entities(found.rows)}
    shown = [known[id_] for id_ in found.rows if id_ in known and id_ not in avoid]
    shown = [entity for entity in shown if not types or entity.type in types]
    among = await book.store.edges_among([start.id, end.id, *(entity.id for entity in shown)])
    passing = set(await book.passing(among.rows))
    edges = [edge for edge in by_rank(among.rows) if edge.id in passing]
    sides = [(entity, _joining(edges, start, entity), _joining(edges, end, entity)) for entity in shown]
    both = [(entity, left, right) for entity, left, right in sides if left and right]
    both.sort(key=lambda row: all(map(doubtful, row[1])) or all(map(doubtful, row[2])))
    await book.read(edge for _, left, right in both[:limit] for edge in (*left, *right))
    rows = [Common(entity, await book.facts(left), await book.facts(right)) for entity, left, right in both[:limit]]
    return tuple(rows), found.truncated or among.truncated or len(both) > limit


def _joining(edges: Sequence[Relationship], one: Entity, other: Entity) -> list[Relationship]:
    return [edge for edge in edges if {edge.subject_id, edge.object_id} == {one.id, other.id}]
