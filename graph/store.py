"""The port to the graph: domain verbs that every store answers alike, never a query language or an engine's type.

Order is part of the contract: two stores return equal values in equal order. Lists are keyset-paged: `after` is the key
of the last row of the page before (None for the first page), and rows that are there throughout appear exactly once.
A store raises `StoreUnavailable` within two seconds when its engine is gone.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from extract.model import EntityType, Polarity, Status
from graph.model import (
    Appearance,
    Deletion,
    Document,
    DocumentGraph,
    Entity,
    Lease,
    Relationship,
    Statement,
    Stats,
    WriteResult,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StatementFilter:
    """Which statements a list holds; None means any. All conditions hold together, on one statement.

    Dates are ISO dates cut to any precision. A statement's dates are its own, else the day on which it was told.

    Attributes:
        entity_id: it is subject or object.
        predicates, statuses: one of these; empty means any.
        min_confidence: in [0, 1].
        types: an end that the filter does not name itself is of one of these.
        since, until: its dates and these days overlap, both included; what has no date does not.
        as_of: it had begun by that day and its own sentence does not say that it was over before. What other
            statements ended is taken away by `graph.connect.told`.
        sources: it is told by one of these publishers, in any spelling that folds to the same.
        dated: it has a date of its own, or has none.
        projects: it supports an edge, or none.
    """

    document_id: str | None = None
    entity_id: str | None = None
    subject_id: str | None = None
    object_id: str | None = None
    relationship_id: str | None = None
    predicates: tuple[str, ...] = ()
    polarity: Polarity | None = None
    statuses: tuple[Status, ...] = ()
    min_confidence: float = 0.0
    types: tuple[EntityType, ...] = ()
    since: str | None = None
    until: str | None = None
    as_of: str | None = None
    sources: tuple[str, ...] = ()
    dated: bool | None = None
    projects: bool | None = None

    @property
    def named(self) -> tuple[str, ...]:
        """Ids of the entities that the filter names itself."""
        return tuple(id_ for id_ in (self.entity_id, self.subject_id, self.object_id) if id_ is not None)


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a look-up by name retrieved, with the folded name that matched."""

    entity: Entity
    folded: str


@dataclass(frozen=True, slots=True)
class Called:
    """What documents call an entity, with the number of documents for each, most first, then by text.

    Attributes:
        surfaces: proper names and descriptions; roles: role descriptions.
    """

    surfaces: tuple[tuple[str, int], ...]
    roles: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class EdgeCount:
    """How many edges of a predicate there are at an entity, and the statements on them.

    Attributes:
        inverse: they lead to the entity and not from it.
    """

    predicate: str
    inverse: bool
    relationships: int
    statements: int


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An entity one edge away, with all edges between the two, by id."""

    entity: Entity
    relationships: tuple[Relationship, ...]


@dataclass(frozen=True, slots=True)
class RawPath:
    """A path as a store found it: `relationships[i]` joins `entities[i]` and `entities[i + 1]`, in either direction."""

    entities: tuple[str, ...]
    relationships: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """Documents that name two entities: how many there are, and ids of the first of them, by id."""

    documents: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who told documents, in all spellings that fold to the same.

    Attributes:
        key: the folded name.
        name: the spelling that most of its documents have, of several the first by code points.
    """

    key: str
    name: str
    documents: int


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """Rows and whether a cap cut them off."""

    rows: tuple[T, ...]
    truncated: bool = False


class GraphReader(Protocol):
    """What can be asked of a graph."""

    async def document(self, document_id: str) -> Document | None:
        """The document, or None."""

    async def text(self, document_id: str) -> str | None:
        """The text of a document, or None."""

    async def documents_of(self, ids: Sequence[str]) -> tuple[Document, ...]:
        """Those of these documents that exist, by id."""

    async def documents(self, *, limit: int, after: str | None = None) -> tuple[Document, ...]:
        """Documents by id; `after` is an id."""

    async def publishers(self, *, prefix: str = "", limit: int, after: str | None = None) -> tuple[Publisher, ...]:
        """Publishers whose folded name begins with the folded prefix, by that name; `after` is one."""

    async def entities(self, ids: Sequence[str]) -> tuple[Entity, ...]:
        """Those of these entities that exist, by id."""

    async def named(self, folded: str, *, limit: int = 100) -> tuple[Entity, ...]:
        """Entities one of whose folded names equals this, by documents (most first), then id."""

    async def search(self, words: Sequence[str], *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        """Entities one of whose folded names has each word as the beginning of one of its words.

        By documents (most first), then id. `folded` of a match is the smallest of its folded names that fits. No word:
        every entity.
        """

    async def suggest(self, prefix: str, *, types: Sequence[EntityType] = (), limit: int = 200) -> Found[Match]:
        """Entities one of whose folded names begins with the folded prefix; `folded` as in `search`.

        Those with this very name first, then by documents (most first), then id.
        """

    async def neighbours(
        self, entity_id: str, *, predicates: Sequence[str] = (), limit: int, after: tuple[int, str] | None = None
    ) -> tuple[Neighbour, ...]:
        """Neighbours by number of statements on the edges between (most first), then id.

        `after` is that pair of the last row. With predicates, only edges of these count and are given.
        """

    async def edge_counts(self, entity_id: str) -> tuple[EdgeCount, ...]:
        """Edges at an entity by predicate and direction, by number of edges (most first), then predicate, direction."""

    async def called(self, entity_id: str) -> Called:
        """All that documents call an entity; nothing for one that does not exist."""

    async def appearances(self, entity_id: str, *, limit: int, after: str | None = None) -> tuple[Appearance, ...]:
        """Appearances of an entity, by document id; `after` is a document id."""

    async def document_appearances(self, document_id: str) -> tuple[Appearance, ...]:
        """Appearances in a document, by entity id."""

    async def shared_documents(self, one: str, other: str, *, limit: int) -> Shared:
        """Documents in which both entities appear."""

    async def statement(self, statement_id: str) -> Statement | None:
        """The statement, or None."""

    async def statements(
        self, where: StatementFilter, *, limit: int, after: str | None = None
    ) -> tuple[Statement, ...]:
        """Statements that pass the filter, by id; `after` is an id."""

    async def timeline(
        self, where: StatementFilter, *, limit: int, after: tuple[str, str] | None = None
    ) -> tuple[Statement, ...]:
        """Statements about the filter's entity that have a date of their own and pass it, by that date, then id.

        `after` is such a pair.
        """

    async def evidence(
        self,
        relationship_id: str,
        where: StatementFilter,
        *,
        limit: int,
        after: tuple[float, str] | None = None,
        begun_after: str | None = None,
    ) -> tuple[Statement, ...]:
        """Statements that support an edge and pass the filter, by confidence (most first), then id.

        `after` is such a pair. With `begun_after` those that begin after this day, of a date cut short its last one.
        """

    async def qualifying(
        self,
        relationship_ids: Sequence[str],
        where: StatementFilter,
        *,
        limit_each: int = 3,
        begun_after: Mapping[str, str] | None = None,
    ) -> Mapping[str, tuple[Statement, ...]]:
        """The first `limit_each` of the evidence of each of these edges, by edge; nothing for an edge without any.

        `begun_after` by edge.
        """

    async def last_begun(
        self, relationship_ids: Sequence[str], *, statuses: Sequence[Status], until: str
    ) -> Mapping[str, str]:
        """The last date, no later than a day, on which a statement of one of the statuses begins that supports an edge.

        By edge; of dates that are cut short the one that ends last. Nothing for an edge without such a statement.
        """

    async def relationships(self, ids: Sequence[str]) -> tuple[Relationship, ...]:
        """Those of these edges that exist, by id."""

    async def between(self, one: str, other: str) -> tuple[Relationship, ...]:
        """Edges between two entities, in both directions, by id."""

    async def edges_among(self, ids: Sequence[str], *, limit: int = 10_000) -> Found[Relationship]:
        """Edges with both ends among these entities, by id."""

    async def edges_of(
        self, entity_ids: Sequence[str], *, limit_each: int, predicates: Sequence[str] = ()
    ) -> Mapping[str, Found[Relationship]]:
        """Edges at each of these entities, at most `limit_each`; nothing for an entity without one.

        By documents, confidence, statements (most first), then id. With predicates, only edges of these.
        """

    async def common_neighbours(self, one: str, other: str, *, limit: int) -> Found[str]:
        """Ids of entities with an edge to both, the two themselves apart.

        By sum over both sides of statements (most first), then id.
        """

    async def shortest_paths(self, one: str, other: str, *, max_hops: int, limit: int) -> Found[RawPath]:
        """Simple paths of the smallest number of hops (1 to `max_hops`), by entity ids, then relationship ids.

        Parallel edges give one path each. Paths run through entities of any degree; a store that must skip hubs or stop
        to answer in time says `truncated`.
        """

    async def stats(self) -> Stats:
        """Sizes of the store."""

    def export_documents(self) -> AsyncIterator[Document]:
        """All documents, by id, in constant memory; so are the three below."""

    def export_entities(self) -> AsyncIterator[Entity]:
        """All entities, by id."""

    def export_relationships(self) -> AsyncIterator[Relationship]:
        """All relationships, by id."""

    def export_statements(self, where: StatementFilter | None = None) -> AsyncIterator[Statement]:
        """All statements, or those that pass the filter, by id."""

    def export_graphs(self) -> AsyncIterator[DocumentGraph]:
        """All documents with text, appearances and statements, by document id: what a copy needs."""


class GraphWriter(Protocol):
    """What changes a graph; each call is one transaction."""

    async def put(self, graph: DocumentGraph, *, lease: Lease | None = None) -> WriteResult:
        """Writes a document's share of the graph in place of what it had, and projects what that touches.

        With a lease, the queued document is marked done in the same transaction.

        Raises:
            LeaseLost: the lease is no longer the current one; nothing is written.
        """

    async def delete_document(self, document_id: str, *, dry_run: bool = False) -> Deletion:
        """Removes a document, its text, appearances and statements, and whatever nothing else supports.

        Raises:
            NotFound: there is no such document.
        """


class GraphStore(GraphReader, GraphWriter, Protocol):
    """A graph that can be opened, asked, changed and closed."""

    async def migrate(self) -> tuple[str, ...]:
        """Brings the schema up to date; names of the migrations that were applied.

        Raises:
            StoreMisconfigured: the schema is foreign, or newer than this program.
        """

    async def ping(self) -> str:
        """Engine and version in words; raises `StoreUnavailable` or `StoreMisconfigured`."""

    async def close(self) -> None:
        """Frees all resources; the store cannot be used afterwards."""
