"""Asks a store how two entities are connected and puts the answer together."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from graph.connect.answer import Common, Connections, Path, Searched
from graph.connect.between import direct, further, shared
from graph.connect.book import Book
from graph.connect.candidates import Candidate, Candidates, Question, candidates
from graph.connect.rank import by_rank, why
from graph.connect.together import named_together
from graph.errors import BadInput, NotFound
from graph.model import Entity, Relationship
from graph.store import GraphReader, StatementFilter

SECONDS = 1.2
"""After this the search for paths goes no further and says so. Source: two seconds for the answer, less its quotes."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How to connect two entities.

    Attributes:
        max_hops: longest path that is looked for, 1 to 6.
        limit: most common neighbours; k: most paths; each 1 to 50.
        where: each fact needs one statement that passes all of this together. `types` are those of the entities between
            the two; `polarity` holds for what is said of the two alone, since nothing negated is an edge.
        via: ids that must all be on a path; avoid: ids that none may have.
    """

    max_hops: int = 4
    limit: int = 10
    k: int = 10
    where: StatementFilter = field(default_factory=StatementFilter)
    via: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


async def connect(
    store: GraphReader,
    start_id: str,
    end_id: str,
    asked: Asked | None = None,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> Connections:
    """Direct facts, common neighbours and the best paths between two entities.

    Raises:
        NotFound: one of the two is not in the store.
        BadInput: both are the same entity.
    """
    asked = asked or Asked()
    start, end = await _ends(store, start_id, end_id)
    book = Book(store, asked.where)
    near, cut = await shared(book, start, end, types=asked.where.types, avoid=asked.avoid, limit=asked.limit)
    found = await _candidates(book, start, end, asked, clock)
    return Connections(
        start=start,
        end=end,
        direct=await direct(book, start, end),
        further=await further(book, start, end),
        common=near,
        paths=await _paths(book, found.rows),
        max_hops=asked.max_hops,
        truncated=cut or found.truncated,
        together=None if found.rows else await named_together(store, start.id, end.id),
        searched=Searched(entities=found.entities, edges=found.edges, complete=not found.truncated),
    )


async def paths(
    store: GraphReader, start_id: str, end_id: str, asked: Asked, *, clock: Callable[[], float] = time.monotonic
) -> tuple[tuple[Path, ...], Searched]:
    """The best paths alone, and what was looked at for them."""
    start, end = await _ends(store, start_id, end_id)
    book = Book(store, asked.where)
    found = await _candidates(book, start, end, asked, clock)
    return await _paths(book, found.rows), Searched(found.entities, found.edges, complete=not found.truncated)


async def common(store: GraphReader, start_id: str, end_id: str, asked: Asked) -> tuple[tuple[Common, ...], bool]:
    """Neighbours of both alone, and whether there are more."""
    start, end = await _ends(store, start_id, end_id)
    book = Book(store, asked.where)
    return await shared(book, start, end, types=asked.where.types, avoid=asked.avoid, limit=asked.limit)


async def _ends(store: GraphReader, start_id: str, end_id: str) -> tuple[Entity, Entity]:
    start, end = [await _entity(store, key) for key in (start_id, end_id)]
    if start.id == end.id:
        raise BadInput(f"Both ends mean {start.name} ({start.type.value}, {start.id}): name two different entities.")
    return start, end


async def _entity(store: GraphReader, entity_id: str) -> Entity:
    found = await store.entities([entity_id])
    if not found:
        raise NotFound("entity", entity_id)
    return found[0]


async def _candidates(book: Book, start: Entity, end: Entity, asked: Asked, clock: Callable[[], float]) -> Candidates:
    until = clock() + SECONDS
    question = Question(
        start=start.id,
        goal=end.id,
        max_hops=asked.max_hops,
        k=asked.k,
        via=asked.via,
        avoid=asked.avoid,
        predicates=asked.where.predicates,
        inner=lambda entity: not asked.where.types or entity.type in asked.where.types,
    )
    return await candidates(book.store, question, book.passing, late=lambda: clock() > until)


async def _paths(book: Book, rows: Sequence[Candidate]) -> tuple[Path, ...]:
    """The candidates with their evidence, in the order given."""
    ids = sorted({id_ for row in rows for id_ in row.entities})
    known = {entity.id: entity for entity in await book.store.entities(ids)}
    among = await book.store.edges_among(ids)
    hops = {frozenset(hop) for row in rows for hop in pairwise(row.entities)}
    likely = [edge for edge in by_rank(among.rows) if frozenset((edge.subject_id, edge.object_id)) in hops]
    passing = set(await book.passing(likely))
    parallel = [edge for edge in likely if edge.id in passing]
    await book.read([*parallel, *(edge for row in rows for edge in row.edges)])
    found = []
    for row in rows:
        facts = await book.facts(row.edges)
        if len(facts) == len(row.edges) and known.keys() >= set(row.entities):  # else it was deleted meanwhile
            entities = tuple(known[id_] for id_ in row.entities)
            others = [await book.facts(_beside(edge, parallel)) for edge in row.edges]
            found.append(Path(entities, facts, tuple(others), why(entities, row.edges)))
    return tuple(found)


def _beside(edge: Relationship, edges: Sequence[Relationship]) -> list[Relationship]:
    """Other edges between the same two."""
    ends = {edge.subject_id, edge.object_id}
    return [other for other in edges if other.id != edge.id and {other.subject_id, other.object_id} == ends]
