"""Opens edges to their sentences, all that one answer needs in few questions to the store."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from graph.connect.answer import Evidence, Fact
from graph.connect.told import supporting
from graph.model import Document, Relationship, Statement
from graph.store import GraphReader, StatementFilter

QUOTES = 3
"""Most sentences shown for one fact."""


class Book:
    """Looks up evidence once for each edge and each document of one answer.

    Attributes:
        asked: what a statement must be to be part of this answer.
        where: the same for one that supports an edge.
    """

    def __init__(self, store: GraphReader, where: StatementFilter) -> None:
        self.store, self.asked = store, where
        # Nothing negated is an edge; and types are those of entities between the two, which no edge alone shows.
        self.where = replace(where, polarity=None, types=())
        self._said: dict[str, tuple[Statement, ...]] = {}
        self._documents: dict[str, Document] = {}

    async def passing(self, edges: Sequence[Relationship]) -> Collection[str]:
        """Ids of those edges that a statement supports which passes the whole filter."""
        if self.where == StatementFilter():
            return [edge.id for edge in edges]
        likely = [edge for edge in edges if self._may_pass(edge)]
        return (await supporting(self.store, likely, self.where, limit_each=1)).keys()

    async def facts(self, edges: Iterable[Relationship]) -> tuple[Fact, ...]:
        """Edges with their best sentences that pass, in the order given; an edge without one is left out."""
        wanted = list(edges)
        await self.read(wanted)
        return tuple(Fact(edge, self._cited(self._said[edge.id])) for edge in wanted if edge.id in self._said)

    async def read(self, edges: Iterable[Relationship]) -> None:
        """Learns the sentences of all these edges at once."""
        new = {edge.id: edge for edge in edges if edge.id not in self._said}
        if new:
            found = await supporting(self.store, list(new.values()), self.where, limit_each=QUOTES)
            self._said |= found
            await self._learn(said for rows in found.values() for said in rows)

    async def cited(self, said: Sequence[Statement]) -> tuple[Evidence, ...]:
        """Statements with their documents, in the order given."""
        await self._learn(said)
        return self._cited(said)

    def _cited(self, said: Sequence[Statement]) -> tuple[Evidence, ...]:
        known = self._documents
        return tuple(Evidence(one, known[one.document_id]) for one in said if one.document_id in known)

    async def _learn(self, said: Iterable[Statement]) -> None:
        new = sorted({one.document_id for one in said} - self._documents.keys())
        if new:
            self._documents |= {document.id: document for document in await self.store.documents_of(new)}

    def _may_pass(self, edge: Relationship) -> bool:
        """What can be seen on the edge itself."""
        where = self.where
        named = not where.predicates or edge.predicate in where.predicates
        return named and edge.confidence >= where.min_confidence
