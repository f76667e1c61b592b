"""Asks a store how two entities are connected and puts the answer together."""

from collections.abc import Iterable, Sequence

from graph.connect.answer import Common, Connections, Evidence, Fact, Path
from graph.connect.rank import by_rank, path_key
from graph.errors import NotFound
from graph.model import Document, Entity, Relationship
from graph.store import GraphReader, RawPath

QUOTES = 3
"""Most sentences shown for one fact."""

RAW_PATHS = 200
"""Most paths that are asked of a store before ranking."""


async def connect(store: GraphReader, start_id: str, end_id: str, *, max_hops: int = 4, limit: int = 10) -> Connections:
    """Direct facts, common neighbours and shortest paths between two entities.

    Args:
        store: what is asked.
        start_id: id of the one entity.
        end_id: id of the other.
        max_hops: longest path that is looked for, 1 to 6.
        limit: most common neighbours and most paths in the answer.

    Raises:
        NotFound: one of the two is not in the store.
    """
    start, end = [await _entity(store, key) for key in (start_id, end_id)]
    book = _Book(store)
    direct = by_rank(await store.between(start_id, end_id))
    common, cut_common = await _common(book, start, end, limit)
    paths, cut_paths = await _paths(book, start, end, max_hops, limit)
    return Connections(
        start=start,
        end=end,
        direct=await book.facts(direct),
        common=common,
        paths=paths,
        max_hops=max_hops,
        truncated=cut_common or cut_paths,
    )


async def _entity(store: GraphReader, entity_id: str) -> Entity:
    found = await store.entities([entity_id])
    if not found:
        raise NotFound("entity", entity_id)
    return found[0]


async def _common(book: "_Book", start: Entity, end: Entity, limit: int) -> tuple[tuple[Common, ...], bool]:
    """Neighbours of both with the facts on each side."""
    found = await book.store.common_neighbours(start.id, end.id, limit=limit)
    known = {entity.id: entity for entity in await book.store.entities(found.rows)}
    rows = []
    for key in found.rows:
        left = by_rank(await book.store.between(start.id, key))
        right = by_rank(await book.store.between(key, end.id))
        rows.append(Common(known[key], await book.facts(left), await book.facts(right)))
    return tuple(rows), found.truncated


async def _paths(book: "_Book", start: Entity, end: Entity, max_hops: int, limit: int) -> tuple[tuple[Path, ...], bool]:
    """Shortest paths, best first, each hop with its evidence."""
    found = await book.store.shortest_paths(start.id, end.id, max_hops=max_hops, limit=RAW_PATHS)
    edges = {edge.id: edge for edge in await book.store.relationships(_all(path.relationships for path in found.rows))}
    best = sorted(found.rows, key=lambda path: path_key(path, edges))[:limit]
    known = {entity.id: entity for entity in await book.store.entities(_all(path.entities for path in best))}
    rows = [await _path(book, path, edges, known) for path in best]
    return tuple(rows), found.truncated or len(found.rows) > limit


async def _path(book: "_Book", path: RawPath, edges: dict[str, Relationship], known: dict[str, Entity]) -> Path:
    facts = await book.facts([edges[key] for key in path.relationships])
    return Path(tuple(known[key] for key in path.entities), facts)


def _all(groups: Iterable[Sequence[str]]) -> list[str]:
    """Distinct ids of all groups, sorted."""
    return sorted({key for group in groups for key in group})


class _Book:
    """Looks up evidence once for each edge and each document of one answer."""

    def __init__(self, store: GraphReader) -> None:
        self.store = store
        self._facts: dict[str, Fact] = {}
        self._documents: dict[str, Document] = {}

    async def facts(self, edges: Sequence[Relationship]) -> tuple[Fact, ...]:
        """Edges with their best sentences, in the order given."""
        for edge in edges:
            if edge.id not in self._facts:
                self._facts[edge.id] = await self._fact(edge)
        return tuple(self._facts[edge.id] for edge in edges)

    async def _fact(self, edge: Relationship) -> Fact:
        said = await self.store.evidence(edge.id, limit=QUOTES)
        for key in {statement.document_id for statement in said} - set(self._documents):
            document = await self.store.document(key)
            if document is not None:
                self._documents[key] = document
        shown = [Evidence(s, self._documents[s.document_id]) for s in said if s.document_id in self._documents]
        return Fact(edge, tuple(shown))
