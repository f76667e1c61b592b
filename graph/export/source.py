"""What is written: the whole graph, what passes a filter, or what holds among some entities; as streams, each by id."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.connect.book import QUOTES
from graph.connect.told import every, supporting
from graph.errors import TooLarge
from graph.model import Document, Entity, Quote, Relationship, Statement
from graph.store import GraphReader, StatementFilter
from graph.streams import batched, following

BATCH = 250
"""Rows that are looked up at once."""

HELD = 50_000
"""Ids that are kept to put them in order; a larger answer of a filter is read once for each so many. About 10 MB."""

AMONG = 10_000
"""Most facts among given entities: they are known before the first byte goes out."""

EVERYTHING = StatementFilter()

Ids = Callable[[Statement], Sequence[str | None]]


@dataclass(frozen=True, slots=True)
class Selection:
    """What of a graph is meant; both conditions hold together.

    Attributes:
        where: a statement passes it, or an edge that such a statement supports, or an entity at its ends.
        among: ids of entities; the facts with both ends among them. None is all.
    """

    where: StatementFilter = EVERYTHING
    among: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """An edge with the documents of its quotes, by id."""

    edge: Relationship
    documents: Mapping[str, Document]


class Source:
    """The selected part of a graph. Each stream reads the store anew, and takes constant memory.

    A store changes while it is read. Entities are therefore to be read after the edges, and documents after the
    statements: then those are there that came in between, and no edge hangs in the air unless an article was deleted.
    """

    def __init__(self, store: GraphReader, selection: Selection, edges: Sequence[str] = ()) -> None:
        self._store, self._where, self._among, self._edges = store, selection.where, selection.among, tuple(edges)
        self._filtered = selection.where != EVERYTHING

    @classmethod
    async def open(cls, store: GraphReader, selection: Selection) -> "Source":
        """The part, found as far as it must be to refuse it.

        Raises:
            TooLarge: there are too many facts among the entities.
        """
        if selection.among is None:
            return cls(store, selection)
        found = await store.edges_among(selection.among, limit=AMONG)
        if found.truncated:
            raise TooLarge(f"There are over {AMONG:,} facts among these entities: export fewer, or the whole graph.")
        only = selection.where.relationship_id
        return cls(store, selection, [edge.id for edge in found.rows if only in {None, edge.id}])

    @property
    def _whole(self) -> bool:
        return self._among is None and not self._filtered

    def documents(self) -> AsyncIterator[Document]:
        """Documents that say it."""
        return self._store.export_documents() if self._whole else self._documents()

    def entities(self) -> AsyncIterator[Entity]:
        """Entities that it is said of, those without any fact too where the whole graph or a list of them is meant."""
        return self._store.export_entities() if self._whole else self._entities()

    def relationships(self) -> AsyncIterator[Relationship]:
        """Edges as the store counts them; their quotes are the best that pass the filter."""
        return self._store.export_relationships() if self._whole else self._relationships()

    async def told(self) -> AsyncIterator[Told]:
        """The edges with the documents of their quotes."""
        async for edges in batched(self.relationships(), BATCH):
            ids = {quote.document_id for edge in edges for quote in edge.quotes}
            found = {document.id: document for document in await self._store.documents_of(sorted(ids))}
            for edge in edges:
                yield Told(edge, {q.document_id: found[q.document_id] for q in edge.quotes if q.document_id in found})

    async def statements(self) -> AsyncIterator[Statement]:
        """Statements; among given entities by edge first, then by id."""
        wheres = (
            [self._where] if self._among is None else [replace(self._where, relationship_id=i) for i in self._edges]
        )
        for where in wheres:
            async for said in every(self._store, where):
                yield said

    async def _documents(self) -> AsyncIterator[Document]:
        async for ids in self._named(lambda said: (said.document_id,)):
            for document in await self._store.documents_of(ids):
                yield document

    async def _entities(self) -> AsyncIterator[Entity]:
        ids = _parts(sorted(set(self._among))) if self._among is not None else self._named(_ends)
        async for some in ids:
            for entity in await self._store.entities(some):
                yield entity

    async def _relationships(self) -> AsyncIterator[Relationship]:
        ids = _parts(self._edges) if self._among is not None else self._named(lambda said: (said.relationship_id,))
        async for some in ids:
            edges = await self._store.relationships(some)
            for edge in await self._quoted(edges) if self._filtered else edges:
                yield edge

    async def _quoted(self, edges: Sequence[Relationship]) -> list[Relationship]:
        said = await supporting(self._store, edges, self._where, limit_each=QUOTES)
        quotes = {
            id_: tuple(Quote(one.id, one.document_id, one.quote, one.confidence, one.relation) for one in rows)
            for id_, rows in said.items()
        }
        return [replace(edge, quotes=quotes[edge.id]) for edge in edges if edge.id in quotes]

    async def _named(self, ids: Ids) -> AsyncIterator[Sequence[str]]:
        """What the statements name, each once, in order, in batches."""
        after, more = "", True
        while more:
            found = await following(self._each(ids), after=after, limit=HELD)
            async for some in _parts(found):
                yield some
            more = len(found) == HELD
            after = found[-1] if found else after

    async def _each(self, ids: Ids) -> AsyncIterator[str]:
        async for said in self.statements():
            for id_ in ids(said):
                if id_ is not None:
                    yield id_


def _ends(said: Statement) -> Sequence[str | None]:
    return said.subject_id, said.object_id


async def _parts(ids: Sequence[str]) -> AsyncIterator[Sequence[str]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
