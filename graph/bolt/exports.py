"""Streams everything by id, a page at a time, so that memory stays constant however large the store is."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from graph.bolt import decode
from graph.bolt.edges import HUB, Edges
from graph.bolt.link import Link
from graph.bolt.lookups import Lookups
from graph.model import Document, DocumentGraph, Entity, Relationship, Statement
from graph.store import StatementFilter

PAGE = 500

SECONDS = 60.0
"""Longest time for a page: what passes a filter may be few among millions. Nobody waits for one page of a stream."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_HasId)


class Exports(Lookups, Edges):
    """All of a kind, by the pages of the others."""

    def __init__(self, link: Link, *, hub: int = HUB) -> None:
        Edges.__init__(self, link, hub=hub)
        self._pages = link.patient(SECONDS)

    def export_documents(self) -> AsyncIterator[Document]:
        """All documents, by id."""
        pages = Lookups(self._pages)
        return self._answered(_all(lambda after: pages.documents(limit=PAGE, after=after)))

    def export_entities(self) -> AsyncIterator[Entity]:
        """All entities, by id."""
        return self._answered(_all(self._entities))

    def export_statements(self, where: StatementFilter | None = None) -> AsyncIterator[Statement]:
        """All statements, or those that pass the filter, by id."""
        return self._answered(self._statements(where or StatementFilter()))

    def export_relationships(self) -> AsyncIterator[Relationship]:
        """All relationships, by id: of each page of ids, those that are still there."""
        return self._answered(self._relationships())

    async def export_graphs(self) -> AsyncIterator[DocumentGraph]:
        """All documents with text, appearances and statements, by document id."""
        async for document in self.export_documents():
            graph = await self._graph(document)
            if graph is not None:
                yield graph

    def _statements(self, where: StatementFilter) -> AsyncIterator[Statement]:
        pages = Lookups(self._pages)
        return _all(lambda after: pages.statements(where, limit=PAGE, after=after))

    async def _relationships(self) -> AsyncIterator[Relationship]:
        pages, after = Edges(self._pages), ""
        while ids := await self._pages.read("relationship_ids", limit=PAGE, after=after):
            for edge in await pages.relationships(ids):
                yield edge
            after = ids[-1]

    async def _entities(self, after: str | None) -> tuple[Entity, ...]:
        rows = await self._pages.read("entities_after", limit=PAGE, after=after or "")
        return tuple(map(decode.entity, rows))

    async def _graph(self, document: Document) -> DocumentGraph | None:
        """The document's share as one writer left it, or None when it was deleted meanwhile.

        The server shows each statement what is committed by then, so that the parts may be of two versions; the
        document is looked at again to see that they are not.
        """
        expected: Document | None = document
        while expected is not None:
            graph = await self._parts(expected)
            expected = await self.document(document.id)
            if graph is not None and graph.document == expected:
                return graph
        return None

    async def _parts(self, document: Document) -> DocumentGraph | None:
        text = await self.text(document.id)
        if text is None:
            return None
        statements = self._statements(StatementFilter(document_id=document.id))
        return DocumentGraph(
            document=document,
            text=text,
            appearances=await self.document_appearances(document.id),
            statements=tuple([statement async for statement in statements]),
        )

    async def _answered(self, rows: AsyncIterator[T]) -> AsyncIterator[T]:
        """The rows, once it is known within the time of any other call that the server answers."""
        await self._link.read("ping")
        async for row in rows:
            yield row


async def _all(page: Callable[[str | None], Awaitable[Sequence[T]]]) -> AsyncIterator[T]:
    """Rows of all pages; the last one is the first that is not full."""
    after: str | None = None
    while True:
        rows = await page(after)
        for row in rows:
            yield row
        if len(rows) < PAGE:
            return
        after = rows[-1].id
